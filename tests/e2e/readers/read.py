"""Reads a message with Python's email package and prints what a reader would see, as JSON."""

import base64
import json
import sys
from email import policy
from email.parser import BytesParser


def mailboxes(header):
    if header is None:
        return []
    return [{"name": a.display_name, "address": utf8(a.addr_spec)} for a in header.addresses]


def utf8(text):
    """Raw UTF-8 in a header (RFC 6532), which the parser keeps as surrogates."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8")


def attachment(part):
    content = part.get_payload(decode=True)
    if part.get_content_type() == "message/rfc822":
        content = part.get_payload(0).as_bytes(policy=policy.SMTP)
    return {
        "filename": part.get_filename(),
        "contentType": part.get_content_type(),
        "contentId": (part["Content-ID"] or "").strip("<>") or None,
        "base64": base64.b64encode(content).decode(),
    }


def leaves(part):
    if part.get_content_maintype() != "multipart":
        return [part]
    return [leaf for child in part.iter_parts() for leaf in leaves(child)]


def body(message, kind):
    part = message.get_body((kind,))
    return part.get_content().replace("\r\n", "\n") if part else None


with open(sys.argv[1], "rb") as file:
    message = BytesParser(policy=policy.default).parse(file)
bodies = [message.get_body((kind,)) for kind in ("plain", "html")]
print(json.dumps({
    "subject": message["Subject"],
    "from": mailboxes(message["From"]),
    "to": mailboxes(message["To"]),
    "text": body(message, "plain"),
    "html": body(message, "html"),
    "attachments": [
        attachment(part)
        for part in leaves(message)
        if part not in bodies
    ],
}))
