"""The import page, driven as an owner does, its jobs stepped by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from fleca_desktop.ui.imports.page import ImportsPage

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import SteppedJobs
    from pytestqt.qtbot import QtBot

    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.messages import Message


class Driven:
    """The page on an empty shop."""

    def __init__(self, context: PageContext, jobs: SteppedJobs, folder: Path, said: list[Message]) -> None:
        self.shop, self.announce = context.shop, context.announce
        self.said, self._jobs, self._folder = said, jobs, folder
        self.page = ImportsPage(context)
        self.page.show()
        self.page.enter()
        self.run()

    def run(self) -> None:
        self._jobs.run_all()

    def drop(self, *texts: str) -> None:
        files = []
        for number, text in enumerate(texts, start=1):
            path = self._folder / f"till-{number}.csv"
            path.write_text(text, encoding="utf-8")
            files.append(path)
        self.announce.files_dropped.emit(files)
        self.run()

    def press(self, text: str) -> None:
        self.button(text).click()
        self.run()

    def button(self, text: str) -> QPushButton:
        found = [b for b in self.shown() if b.text() == text]
        assert len(found) == 1, [b.text() for b in self.shown()]
        return found[0]

    def shown(self) -> list[QPushButton]:
        return [b for b in self.page.findChildren(QPushButton) if b.isVisibleTo(self.page)]

    def choose(self, name: str, data: str) -> None:
        QCoreApplication.sendPostedEvents()  # fields laid out a moment ago are shown
        (combo,) = [
            c for c in self.page.findChildren(QComboBox) if c.accessibleName() == name and c.isVisibleTo(self.page)
        ]
        combo.setCurrentIndex(combo.findData(data))
        combo.activated.emit(combo.currentIndex())
        self.page._mapping.pane._settled.timeout.emit()
        self.run()

    def texts(self) -> str:
        return "\n".join(one.text() for one in self.page.findChildren(QLabel) if one.isVisibleTo(self.page))


@pytest.fixture
def driven(
    qtbot: QtBot, context: PageContext, stepped_jobs: SteppedJobs, tmp_path: Path, said: list[Message]
) -> Driven:
    made = Driven(context, stepped_jobs, tmp_path, said)
    qtbot.addWidget(made.page)
    return made
