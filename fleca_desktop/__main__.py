"""The entry: a window without a subcommand, otherwise the command line."""

from __future__ import annotations

import os
import sys


def main(arguments: list[str] | None = None) -> int:
    """Run with ``arguments`` (default: the process's); the exit status."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # small matrices: two threads wait for one another
    from fleca_desktop.cli import run  # noqa: PLC0415 - keeps `import fleca_desktop.__main__` free of cost

    return run(sys.argv[1:] if arguments is None else arguments)


if __name__ == "__main__":
    sys.exit(main())
