"""Hands a file or a folder to the program that the system opens it with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from pathlib import Path


def open_path(path: Path) -> None:
    """Open ``path`` elsewhere."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
