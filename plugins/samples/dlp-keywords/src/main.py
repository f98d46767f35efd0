"""Holds back messages with confidential words, however they are spaced out or written in other widths."""

import codecs

from componentize_py_types import Err
from wit_world import exports
from wit_world.imports import config
from wit_world.imports.types import (
    Description,
    Failure_Config,
    Finding,
    Message,
    Outcome,
    PartRole,
    Refusal,
    Verdict_Accept,
    Verdict_Quarantine,
    Verdict_Reject,
)

from keywords import Keywords, shown

POINTS = 5000
PIECE = 256 * 1024


class Filter(exports.Filter):
    def describe(self) -> Description:
        doc = "Holds back messages with confidential words, however they are spaced out or written in other widths."
        return Description("dlp-keywords", "0.1.0", doc, [], [], [])

    def check(self, msg: Message) -> Outcome:
        keywords = Keywords(config.get_list("keywords"), setting_gap())
        verdict = setting_action()
        found = [
            Finding("DLP_KEYWORD", POINTS, part, f"“{keyword}” in {place}")
            for part, place, pieces in places(msg)
            for keyword in keywords.found(pieces)
        ]
        return Outcome(verdict if found else Verdict_Accept(), [], found)


def places(msg: Message):
    """Where words can stand: the number of the part, what a person calls it, the text in pieces."""
    for subject in msg.header("Subject"):
        yield None, "the subject", [subject]
    for part in msg.parts():
        if part.filename:
            yield part.index, "the name of a file", [part.filename]
        if part.content_type not in ("text/plain", "text/html", "text/csv", "text/calendar", "text/markdown"):
            continue
        where = {PartRole.TEXT: "the text", PartRole.HTML: "the HTML"}.get(part.role, "an attachment")
        pieces = read(msg, part.index)
        yield part.index, where, shown(pieces) if part.content_type == "text/html" else pieces


def read(msg: Message, part: int):
    """The text of a part, in pieces: a long one is several times as large in memory."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    offset = 0
    while True:
        try:
            piece = msg.body(part, offset, PIECE)
        except Err:
            # An attachment, and read.attachments is not granted.
            return
        yield decoder.decode(piece)
        if len(piece) < PIECE:
            return
        offset += PIECE


def setting_gap() -> int:
    try:
        gap = int(config.get("gap") or "0")
    except ValueError:
        gap = -1
    if not 0 <= gap <= 20:
        raise Err(Failure_Config("“gap” is to be a number from 0 to 20"))
    return gap


def setting_action():
    reason = "the message has confidential words in it"
    actions = {
        "quarantine": Verdict_Quarantine(reason),
        "reject": Verdict_Reject(Refusal(reason, 550, "5.7.1")),
        "report": Verdict_Accept(),
    }
    action = config.get("action") or ""
    if action not in actions:
        raise Err(Failure_Config("“action” is to be quarantine, reject or report"))
    return actions[action]
