"""Runs a command and prints the most memory that it took, in KiB, as JSON.

usage: peak.py COMMAND ARGUMENT...
"""

import json
import resource
import subprocess
import sys

status = subprocess.run(sys.argv[1:]).returncode
print(json.dumps({"status": status, "peak": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss}))
