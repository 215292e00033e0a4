"""Shows every page of the real window once, to prove that an installation works."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from fleca_desktop.ui.jobs import Lane

if TYPE_CHECKING:
    from fleca_desktop.ui.assembly import Session

_log = logging.getLogger(__name__)
LIMIT_MS = 120_000
READY = "Ready"


def show_every_page_once(session: Session) -> int:
    """Open the window, wait for the first forecast, show page after page; 0 when nothing went wrong."""
    walk = _Walk(session)
    session.show()
    QApplication.exec()
    if walk.trouble:
        _log.error("smoke test: %s", walk.trouble)
        return 1
    _log.info(READY)
    return 0


class _Walk(QObject):
    """Goes on to the next page when all work for the present one is done."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._left = list(session.window.page_ids)
        self.trouble = ""
        self._begun = False
        self._hook, sys.excepthook = sys.excepthook, self._on_exception
        session.jobs.broke.connect(lambda error: self._end(f"a job failed: {error!r}"))
        announce = session.context.announce
        announce.forecast_issued.connect(self._begin)
        announce.forecast_failed.connect(self._on_no_forecast)
        QTimer.singleShot(LIMIT_MS, self, lambda: self._end("not done in time"))

    def _on_no_forecast(self, trouble: object) -> None:
        """A shop without enough sales has pages, too."""
        if isinstance(trouble, Exception):
            self._end(f"no forecast: {trouble!r}")
        else:
            self._begin()

    def _begin(self) -> None:
        if self._begun:
            return
        self._begun = True
        self._next()

    def _next(self) -> None:
        if not self._left:
            self._end("")
            return
        self._session.window.show_page(self._left.pop(0))
        self._after(list(Lane))

    def _after(self, lanes: list[Lane]) -> None:
        """Queue behind all that the page has asked for, lane by lane; then go on."""
        if not lanes:
            QTimer.singleShot(0, self, self._next)
            return
        first, *others = lanes
        self._session.jobs.run(first, lambda _progress: None, lambda _outcome: self._after(others))

    def _end(self, trouble: str) -> None:
        self.trouble = self.trouble or trouble
        sys.excepthook = self._hook
        QApplication.exit(0)

    def _on_exception(self, *exception: object) -> None:
        self._hook(*exception)  # type: ignore[arg-type]
        self._end(f"unhandled {exception[1]!r}")
