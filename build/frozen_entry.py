"""Where the frozen application begins."""

# ruff: noqa: INP001 - a script

from __future__ import annotations

import multiprocessing
import sys

from fleca_desktop.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
