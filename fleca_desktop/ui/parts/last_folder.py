"""The folder from which a page last took files: its dialog opens there, whatever was saved elsewhere since."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths


class LastFolder(QObject):
    """A child of its page; the window remembers ``path`` as it does tables. Nothing at first."""

    path: str = ""

    def took(self, file: Path) -> None:
        """Remember where ``file`` lies."""
        self.path = str(file.parent)

    @property
    def start(self) -> str:
        """Where a dialog opens: there, or in the downloads as long as nothing was taken or the folder is gone."""
        if self.path and Path(self.path).is_dir():
            return self.path
        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
