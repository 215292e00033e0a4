"""What the installers ship, of what makes them: shipped.py LOCK prints the lock without the tools that only pack."""

# ruff: noqa: INP001 - a script

import re
import sys
from pathlib import Path

TOOLS = {"altgraph", "macholib", "pefile", "pyinstaller", "pyinstaller-hooks-contrib", "setuptools"}


def shipped(lock: str) -> str:
    """The requirements of a lock with their marks and hashes, but those of ``TOOLS``."""
    blocks = re.split(r"\n(?=[a-z0-9])", "\n" + lock)[1:]
    kept = [block.rstrip("\n") for block in blocks if re.split(r"[\[=]", block, maxsplit=1)[0] not in TOOLS]
    return "\n".join(kept) + "\n"


if __name__ == "__main__":
    sys.stdout.write(shipped(Path(sys.argv[1]).read_text(encoding="utf-8")))
