"""Checks the DKIM signatures of a message with dkimpy: a verdict for each, as JSON.

usage: signatures.py MESSAGE RECORDS    RECORDS is {name: TXT record} in JSON
"""

import json
import sys

import dkim

with open(sys.argv[1], "rb") as file:
    message = file.read()
with open(sys.argv[2], "rb") as file:
    records = {name: record.encode() for name, record in json.load(file).items()}


def look_up(name, timeout=5):
    return records.get(name.decode().rstrip("."))


def passes(index):
    try:
        return dkim.DKIM(message).verify(idx=index, dnsfunc=look_up)
    except dkim.DKIMException:
        return False


count = sum(name.lower() == b"dkim-signature" for name, _ in dkim.DKIM(message).headers)
print(json.dumps([passes(index) for index in range(count)]))
