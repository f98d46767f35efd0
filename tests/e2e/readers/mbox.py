"""Reads a mailbox file with Python's mailbox module and prints sender, subject and text of each message, as JSON."""

import json
import mailbox
import sys

print(json.dumps([
    {
        "from": message.get_from(),
        "subject": message["Subject"],
        "text": message.get_payload(decode=True).decode(),
    }
    for message in mailbox.mbox(sys.argv[1], create=False)
]))
