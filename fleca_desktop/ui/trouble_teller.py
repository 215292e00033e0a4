"""Says once, above the page, that something failed: now, or when the program ran last; a report can be saved."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMessageLogContext

    from fleca_desktop.ui.assembly import Session

_log = logging.getLogger("qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_qt_messages() -> None:
    """Send what Qt itself has to say to the log."""
    qInstallMessageHandler(_on_qt_message)


def _on_qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
    _log.log(_LEVELS.get(kind, logging.WARNING), "%s", text)


class TroubleTeller(QObject):
    """``tell_now`` may be called from any thread; a second failure in the same run is only logged."""

    _failed = Signal()

    def __init__(self, session: Session, write_report: Callable[[Path], None]) -> None:
        super().__init__()
        self._session, self._write_report = session, write_report
        self._told = False
        self._failed.connect(self._on_failed)

    def tell_now(self) -> None:
        """Something nobody caught has just failed."""
        self._failed.emit()

    def _on_failed(self) -> None:
        if self._told:
            return
        self._told = True
        text = self.tr("Something went wrong inside Fleca. What was saved before is safe; please check your last step.")
        self._session.context.messages.bad(text, self.tr("Save a report\u2026"), self.ask_and_save)

    def tell_of_last_run(self) -> None:
        """The run before did not end well."""
        text = self.tr("Fleca was cut short the last time. Everything that was saved is here; nothing needs repair.")
        self._session.context.messages.info(text, self.tr("Save a report\u2026"), self.ask_and_save)

    def tell_of_shared_drive(self) -> None:
        """The shop is on a drive that other computers reach too."""
        text = self.tr("The shop is on a network drive: it is slower there. Open it on one computer at a time.")
        self._session.context.messages.info(text)

    def ask_and_save(self) -> None:
        """Ask where the report goes, and write it."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name, _filter = QFileDialog.getSaveFileName(
            self._session.window, self.tr("Save a report"), str(Path(folder) / "fleca-report.txt"), "*.txt"
        )
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Write the report."""
        messages = self._session.context.messages
        try:
            self._write_report(path)
        except OSError:
            messages.bad(self.tr("The report could not be written there. Choose another folder."))
        else:
            text = self.tr("Written: {file}. It holds no sales; send it to whoever helps you.")
            messages.good(text.format(file=path.name))
