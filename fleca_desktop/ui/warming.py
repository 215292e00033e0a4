"""Gets ready what the owner will want next: modules in a lane, then pages, one at a time with time to breathe between.

A page that was never seen takes up to a tenth of a second to import and as long to build. Done before, the first
visit is as quick as the next.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from fleca_desktop.ui.jobs import Lane

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fleca_desktop.ui.context import PageSpec
    from fleca_desktop.ui.jobs import Jobs
    from fleca_desktop.ui.main_window import MainWindow

PLOT_MODULE: Final = "fleca_desktop.ui.plot.history_plot"
_PAUSE_MS: Final = 80


def load_modules(jobs: Jobs, specs: Sequence[PageSpec], on_done: Callable[[], None]) -> None:
    """Import what the pages are made of, away from the GUI thread; the plots' library, the slowest, first."""
    names = [PLOT_MODULE, *(spec.module for spec in specs if spec.module)]

    def load_next() -> None:
        if not names:
            on_done()
            return
        name = names.pop(0)
        jobs.run(Lane.COMPUTING, lambda _progress: importlib.import_module(name), lambda _outcome: load_next())

    load_next()


class Warming(QObject):
    """Builds the pages of ``window`` that nobody has wanted yet, one after the other, while no job is under way."""

    def __init__(self, window: MainWindow, jobs: Jobs) -> None:
        super().__init__(window)
        self._window, self._jobs = window, jobs
        self._waiting = list(window.page_ids)
        self._timer = QTimer(self, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._build_next)
        self._timer.start()

    @property
    def is_done(self) -> bool:
        """Whether every page has been built."""
        return not self._waiting

    def _build_next(self) -> None:
        while self._waiting and self._window.has_built(self._waiting[0]):
            self._waiting.pop(0)
        if not self._waiting:
            self._timer.stop()
        elif self._jobs.is_idle:
            self._window.page(self._waiting.pop(0))
