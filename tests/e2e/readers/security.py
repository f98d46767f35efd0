"""Takes a security multipart apart with nothing but its boundaries, as RFC 1847 has it, and writes its two parts beside it.

usage: security.py MESSAGE    writes MESSAGE.1, byte for byte, and the content of the second part to MESSAGE.2
"""

import sys
from email import policy
from email.parser import BytesParser

path = sys.argv[1]
with open(path, "rb") as file:
    raw = file.read()
message = BytesParser(policy=policy.default).parsebytes(raw)
delimiter = b"\r\n--" + message.get_boundary().encode()
_, first, _, last = raw.split(delimiter)
assert last == b"--\r\n", last
with open(f"{path}.1", "wb") as file:
    file.write(first.removeprefix(b"\r\n"))
with open(f"{path}.2", "wb") as file:
    file.write(message.get_payload(1).get_payload(decode=True))
