"""The entry: a window without a subcommand, otherwise the command line."""

from __future__ import annotations

import gc
import os
import sys


def main(arguments: list[str] | None = None) -> int:
    """Run with ``arguments`` (default: the process's); the exit status."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # small matrices: two threads wait for one another
    from fleca_desktop.cli import run  # noqa: PLC0415 - keeps `import fleca_desktop.__main__` free of cost

    if arguments is not None:
        return run(arguments)
    status = run(sys.argv[1:])
    gc.freeze()  # the process ends: its memory goes back whole, without a last look at every object (0.1 s)
    return status


if __name__ == "__main__":
    sys.exit(main())
