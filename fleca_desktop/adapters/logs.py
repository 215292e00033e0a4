"""What happened, for support: a rotating file in the shop's folder. No sales and no keys are written to it."""

from __future__ import annotations

import logging
import sys
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

from fleca_desktop.adapters.crash import PlainFormatter

if TYPE_CHECKING:
    from pathlib import Path

_BYTES, _KEPT = 500_000, 3
_LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_QUIET = ("urllib3", "hopsworks", "hsfs", "hsml", "matplotlib")


def log_to(folder: Path) -> None:
    """Write logs to ``folder`` and, where there is one, to standard error (there with all the words of errors)."""
    handlers: list[logging.Handler] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        kept = RotatingFileHandler(folder / "fleca.log", maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8")
        kept.setFormatter(PlainFormatter(_LINE))
        handlers.append(kept)
    except OSError:
        pass  # a shop on a read-only disk can still be looked at
    if sys.stderr is not None:
        handlers.append(logging.StreamHandler())
    logging.raiseExceptions = False  # a full disk is no reason to print into nowhere
    logging.basicConfig(level=logging.INFO, format=_LINE, handlers=handlers, force=True)
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
