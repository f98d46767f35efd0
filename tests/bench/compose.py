"""Composes the drafts that standard input has as JSON with Python's email, and prints what that takes."""

import base64
import json
import platform
import sys
import time
import tracemalloc
from email.message import EmailMessage
from email.policy import SMTP

ROUNDS = 20
TURN_SECONDS = 0.01


def compose(draft, attachments):
    message = EmailMessage(policy=SMTP)
    message["From"] = draft["from"]
    message["To"] = draft["to"]
    message["Subject"] = draft["subject"]
    message["Date"] = "Mon, 23 Nov 2026 09:30:00 +0000"
    message["Message-ID"] = "<5b7374063ede50f2abc088738895e4a2@example.org>"
    message.set_content(draft["text"])
    if "html" in draft:
        message.add_alternative(draft["html"], subtype="html")
    for name, content in attachments:
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def turn(count, *arguments):
    start = time.perf_counter()
    for _ in range(count):
        compose(*arguments)
    return (time.perf_counter() - start) * 1e6 / count


def measure(draft):
    attachments = [
        (attachment["filename"], base64.b64decode(attachment["content"]))
        for attachment in draft.get("attachments", [])
    ]
    length = len(compose(draft, attachments))
    count = max(1, round(TURN_SECONDS * 1e6 / turn(1, draft, attachments)))
    microseconds = [turn(count, draft, attachments) for _ in range(ROUNDS)]
    tracemalloc.start()
    compose(draft, attachments)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return {"microseconds": microseconds, "bytes": length, "peak": peak}


drafts = json.load(sys.stdin)
print(json.dumps({"version": platform.python_version(), "figures": [measure(draft) for draft in drafts]}))
