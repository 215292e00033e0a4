"""The command line on Windows: hands everything to the windowed program beside it, which has no console of its own."""

# ruff: noqa: INP001 - a script

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import BinaryIO

LAST_WORDS_S = 5
PROGRAM = Path(sys.executable).with_name("fleca-desktop.exe")


def relay(source: BinaryIO, target: BinaryIO) -> None:
    """Pass on what comes, as it comes."""
    while chunk := source.read1(65536):  # type: ignore[attr-defined]  # pipes are buffered
        target.write(chunk)
        target.flush()


def main() -> int:
    """Run the program with our arguments; its exit status."""
    child = subprocess.Popen(  # noqa: S603 - the program beside us
        [str(PROGRAM), *sys.argv[1:]], stdin=sys.stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    pairs = ((child.stdout, sys.stdout.buffer), (child.stderr, sys.stderr.buffer))
    threads = [threading.Thread(target=relay, args=pair, daemon=True) for pair in pairs]
    for thread in threads:
        thread.start()
    try:
        status = child.wait()
    except KeyboardInterrupt:
        child.kill()
        status = 1
    for thread in threads:
        thread.join(LAST_WORDS_S)
    return status


if __name__ == "__main__":
    os._exit(main())  # all is said and flushed; under Wine the frozen interpreter does not come to its end
