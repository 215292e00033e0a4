"""Files that the system asks the application to open: how a Mac tells of a double click."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent

from fleca_desktop.ui.single_window import existing_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication

IS_TOLD = sys.platform == "darwin"
"""Whether the system tells so. Elsewhere nobody listens in on all of the application's events."""


class OpenedFiles(QObject):
    """Hears of them from the beginning; one that comes before there is a window waits for it."""

    opened = Signal(object)

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._waiting: Path | None = None
        self._is_listened_to = False
        self._application = application
        if IS_TOLD:
            application.installEventFilter(self)

    def stop(self) -> None:
        """Hear of no more; the window is closed."""
        self._application.removeEventFilter(self)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the event that names a file; let all others through."""
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            self._on_file(existing_file(event.file()))
            return True
        return super().eventFilter(watched, event)

    def _on_file(self, path: Path | None) -> None:
        if path is None:
            return
        if self._is_listened_to:
            self.opened.emit(path)
        else:
            self._waiting = path

    def listen(self, slot: Callable[[Path], None]) -> None:
        """Call ``slot`` with each file from now on, and with the last of those that came before."""
        self._is_listened_to = True
        self.opened.connect(slot)
        if self._waiting is not None:
            self.opened.emit(self._waiting)
            self._waiting = None
