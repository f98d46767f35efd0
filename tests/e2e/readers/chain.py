"""Checks the ARC chain of a message with dkimpy, and prints its status as JSON.

usage: chain.py MESSAGE RECORDS    RECORDS is {name: TXT record} in JSON
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


status, _, _ = dkim.arc_verify(message, dnsfunc=look_up)
print(json.dumps(status.decode()))
