"""Puts a mark before the subject, once. mailwright-plugin.toml says what this plugin is and wants."""

from wit_world import exports
from wit_world.imports import config
from wit_world.imports.types import Description, Edit_SetHeader, Header, Message, Outcome, Verdict_Accept


class Filter(exports.Filter):
    def describe(self) -> Description:
        return Description("{{name}}", "0.1.0", "Puts a mark before the subject.", [], [], [])

    def check(self, msg: Message) -> Outcome:
        prefix = config.get("prefix") or ""
        subject = next(iter(msg.header("Subject")), "")
        if subject.startswith(prefix):
            return Outcome(Verdict_Accept(), [], [])
        return Outcome(Verdict_Accept(), [Edit_SetHeader(Header("Subject", prefix + subject))], [])
