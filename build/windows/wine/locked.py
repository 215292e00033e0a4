"""What a lock asks of Windows and Python 3.11, without marks and with its hashes: locked.py LOCK LEFT_OUT… prints it.

pip takes the marks of the machine that it runs on, also when it downloads for another one.
"""

# ruff: noqa: INP001 - a script

import re
import sys
from pathlib import Path

from packaging.requirements import Requirement

WINDOWS = {
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": "3.11.9",
    "python_version": "3.11",
    "sys_platform": "win32",
}


def for_windows(lock: str, *, left_out: set[str]) -> str:
    """The requirements of a lock that Windows needs, each with its hashes, but those of the names left out."""
    kept = []
    for block in re.split(r"\n(?=[a-z0-9])", "\n" + lock)[1:]:
        first, *hashes = block.splitlines()
        asked = Requirement(first.removesuffix("\\").strip())
        if asked.name not in left_out and (asked.marker is None or asked.marker.evaluate(WINDOWS)):
            kept.append("\n".join([f"{asked.name}{asked.specifier} \\", *hashes]))
    return "\n".join(kept) + "\n"


if __name__ == "__main__":
    sys.stdout.write(for_windows(Path(sys.argv[1]).read_text(encoding="utf-8"), left_out=set(sys.argv[2:])))
