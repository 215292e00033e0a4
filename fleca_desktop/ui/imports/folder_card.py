"""Which folder is watched, if any."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from fleca_desktop.services.watch_folder import watch_folder, watched_folder
from fleca_desktop.ui.faults import fault_sentence
from fleca_desktop.ui.jobs import Err, Lane
from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.labels import label
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.jobs import Outcome


class FolderCard(Card):
    """Names the watched folder, and changes or ends it."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._state = label("", "caption", wraps=True)
        self._choose = button(self.tr("Choose a folder\u2026"), "link", self._on_choose)
        self._stop = button(self.tr("Stop watching"), "link", lambda: self.watch(None))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(self.tr("Import whatever the till saves in a folder"), "strong"))
        words.addWidget(self._state)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addLayout(words, 1)
        row.addWidget(self._stop)
        row.addWidget(self._choose)
        self.body.addLayout(row)

    def refresh(self) -> None:
        """Read anew which folder is watched."""
        shop = self._context.shop
        self._context.jobs.run(Lane.DATABASE, lambda _progress: watched_folder(shop), self._on_read, reads=True)

    def _on_read(self, outcome: Outcome[Path | None]) -> None:
        folder = None if isinstance(outcome, Err) else outcome.value
        self._stop.setVisible(folder is not None)
        if folder is None:
            self._state.setText(self.tr("No folder is watched. Files are only imported when you drop them."))
        elif folder.is_dir():
            text = self.tr("New files in {folder} are imported by themselves; one that is not clear waits for you.")
            self._state.setText(text.format(folder=folder))
        else:
            self._state.setText(self.tr("{folder} cannot be read. Look whether it was moved.").format(folder=folder))

    def _on_choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder of the till's files"))
        if name:
            self.watch(Path(name))

    def watch(self, folder: Path | None) -> None:
        """Watch ``folder``, or none."""
        shop = self._context.shop
        self._context.jobs.run(Lane.DATABASE, lambda _progress: watch_folder(shop, folder), self._on_changed)

    def _on_changed(self, outcome: Outcome[None]) -> None:
        if isinstance(outcome, Err):
            self._context.messages.bad(fault_sentence(outcome.error))
            return
        self.refresh()
        self._context.announce.settings_changed.emit()
