"""What happened, for support: a rotating file in the shop's folder. No sales and no keys are written to it."""

from __future__ import annotations

import logging
import sys
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

_BYTES, _KEPT = 500_000, 3
_LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_log = logging.getLogger(__name__)


def log_to(folder: Path) -> None:
    """Write logs to ``folder`` and, where there is one, to standard error; unhandled exceptions too."""
    handlers: list[logging.Handler] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handlers.append(RotatingFileHandler(folder / "fleca.log", maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8"))
    except OSError:
        pass  # a shop on a read-only disk can still be looked at
    if sys.stderr is not None:
        handlers.append(logging.StreamHandler())
    logging.basicConfig(level=logging.INFO, format=_LINE, handlers=handlers, force=True)
    sys.excepthook = _on_unhandled


def _on_unhandled(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    _log.critical("unhandled", exc_info=(kind, error, trace))
