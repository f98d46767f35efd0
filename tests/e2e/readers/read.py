"""Reads messages with Python's email package and prints what a reader would see, each as a line of JSON. What it
cannot say of a message is null, and named in `errors`."""

import base64
import json
import sys
from email import policy
from email.parser import BytesParser


def mailboxes(header):
    if header is None:
        return []
    return [{"name": utf8(a.display_name), "address": utf8(a.addr_spec)} for a in header.addresses]


def utf8(text):
    """Raw UTF-8 in a header (RFC 6532), which the parser keeps as surrogates."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8")


def instant(header):
    return header.datetime.timestamp() if header is not None and header.datetime else None


def attachment(part):
    if part.get_content_type() == "message/rfc822":
        content = part.get_payload(0).as_bytes(policy=policy.SMTP)
    else:
        content = part.get_payload(decode=True) or b""
    return {
        "filename": part.get_filename(),
        "contentType": part.get_content_type(),
        "contentId": (part["Content-ID"] or "").strip("<>") or None,
        "base64": base64.b64encode(content).decode(),
    }


def leaves(part):
    if part.get_content_maintype() != "multipart" or not part.is_multipart():
        return [part]
    return [leaf for child in part.iter_parts() for leaf in leaves(child)]


def body(message, kind):
    part = message.get_body((kind,))
    return part.get_content().replace("\r\n", "\n") if part else None


def attachments(message):
    bodies = [message.get_body((kind,)) for kind in ("plain", "html")]
    return [attachment(part) for part in leaves(message) if part not in bodies]


FIELDS = {
    "subject": lambda message: message["Subject"],
    "from": lambda message: mailboxes(message["From"]),
    "to": lambda message: mailboxes(message["To"]),
    "cc": lambda message: mailboxes(message["Cc"]),
    "replyTo": lambda message: mailboxes(message["Reply-To"]),
    "date": lambda message: instant(message["Date"]),
    "messageId": lambda message: message["Message-ID"],
    "text": lambda message: body(message, "plain"),
    "html": lambda message: body(message, "html"),
    "attachments": attachments,
}


def read(path):
    with open(path, "rb") as file:
        message = BytesParser(policy=policy.default).parse(file)
    seen = {"errors": {}}
    for field, value in FIELDS.items():
        try:
            seen[field] = value(message)
        except Exception as error:
            seen[field] = None
            seen["errors"][field] = type(error).__name__
    return seen


for path in sys.argv[1:]:
    print(json.dumps(read(path)))
