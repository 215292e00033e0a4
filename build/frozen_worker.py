"""Where the process that speaks to Hopsworks begins, as a program of its own."""

# ruff: noqa: INP001 - a script

from __future__ import annotations

import multiprocessing

from fleca_desktop.adapters.hopsworks_worker.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    main()
