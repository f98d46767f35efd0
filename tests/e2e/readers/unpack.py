"""Prints the length and SHA-256 digest of the content of each base64 part of a message, as JSON.

Other readers hold the whole message, which is too large for that here.
"""

import binascii
import hashlib
import json
import mmap
import sys

START = b"Content-Transfer-Encoding: base64\r\n\r\n"
LINES = 10_000 * 78


def parts(message):
    at = message.find(START)
    while at >= 0:
        start = at + len(START)
        end = message.find(b"\r\n--=_", start)
        length, digest = 0, hashlib.sha256()
        for piece in range(start, end, LINES):
            lines = message[piece:min(piece + LINES, end)]
            assert all(len(line) <= 76 for line in lines.split(b"\r\n"))
            content = binascii.a2b_base64(lines)
            length += len(content)
            digest.update(content)
        yield {"length": length, "digest": digest.hexdigest()}
        at = message.find(START, end)


with open(sys.argv[1], "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as message:
    print(json.dumps(list(parts(message))))
