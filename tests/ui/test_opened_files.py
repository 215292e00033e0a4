from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from fleca_desktop.ui import opened_files
from fleca_desktop.ui.opened_files import OpenedFiles

if TYPE_CHECKING:
    from pathlib import Path


def double_click(path: Path) -> None:
    """As a Mac tells of it."""
    QApplication.sendEvent(QApplication.instance(), QFileOpenEvent(QUrl.fromLocalFile(str(path))))


@pytest.fixture(autouse=True)
def _as_on_a_mac(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opened_files, "IS_TOLD", True)


def test_a_file_opened_before_there_is_a_window_waits_for_it(qapp: QApplication, tmp_path: Path) -> None:
    first, second = (tmp_path / f"{n}.fleca" for n in (1, 2))
    first.write_bytes(b"")
    second.write_bytes(b"")
    files, seen = OpenedFiles(qapp), []
    double_click(first)
    double_click(tmp_path / "none.fleca")
    files.listen(seen.append)
    assert seen == [first]
    double_click(second)
    double_click(tmp_path)
    assert seen == [first, second]
    qapp.removeEventFilter(files)
