"""Backups in the settings: when the last one was made, one to any place, and bringing one back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QWidget

from fleca_desktop.services.back_up import (
    BackedUp,
    CannotRestore,
    Preview,
    Restored,
    back_up_to,
    list_backups,
    preview_backup,
    restore_backup,
)
from fleca_desktop.ui.backup_words import contents, refusal, when_made
from fleca_desktop.ui.faults import fault_sentence
from fleca_desktop.ui.jobs import Err, Lane
from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.labels import hairline, label
from fleca_desktop.ui.parts.setting_row import setting_row
from fleca_desktop.ui.settings.backups_presenter import derive_backups
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from fleca_desktop.services.back_up import BackupFile
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.jobs import Outcome

_FILES: Final = "Fleca (*.fleca)"


class BackupsCard(Card):
    """Reads what there is with ``refresh``; announces ``shop_replaced`` when a backup was brought back."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Backups"))
        self._context = context
        self._chosen: Path | None = None
        self._last = label("", "caption", wraps=True)
        self._save = button(self.tr("Save a copy\u2026"), "quiet", self._on_save)
        self._which = QComboBox()
        self._which.activated.connect(self._on_which)
        self._holds = label("", wraps=True)
        self._bring = button(self.tr("Bring this back"), "quiet", self._on_bring)
        self._panel = self._panel_made()
        context.announce.backup_offered.connect(self.look_at)
        self._lay_out()

    def _lay_out(self) -> None:
        self.body.addWidget(self._last)
        self.body.addWidget(hairline())
        text = self.tr("For a memory stick or another disk; worth doing once a month")
        self.body.addLayout(setting_row(self.tr("Copy to a place of yours"), text, self._save))
        self.body.addWidget(hairline())
        text = self.tr("You see what it holds first, and can take it back")
        self.body.addLayout(setting_row(self.tr("Bring a backup back"), text, self._which))
        self.body.addWidget(self._panel)

    def _panel_made(self) -> QWidget:
        panel = QWidget()
        row = QHBoxLayout(panel)
        row.setContentsMargins(0, 0, 0, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._holds, 1)
        row.addWidget(button(self.tr("Cancel"), "link", self._forget))
        row.addWidget(self._bring)
        panel.hide()
        return panel

    def refresh(self) -> None:
        """Read which backups there are."""
        folder = self._context.shop.folder
        self._context.jobs.run(Lane.DATABASE, lambda _progress: list_backups(folder), self._on_listed, reads=True)

    def _on_listed(self, outcome: Outcome[list[BackupFile]]) -> None:
        if isinstance(outcome, Err):
            self._context.messages.bad(fault_sentence(outcome.error))
            return
        shown = derive_backups(outcome.value, self._context.shop.clock.today(), self._context.formats)
        self._last.setText(shown.last)
        self._which.clear()
        self._which.addItem(self.tr("Choose\u2026"), None)
        for words, path in shown.choices:
            self._which.addItem(words, str(path))
        self._which.addItem(self.tr("Another file\u2026"), "")

    def _forget(self) -> None:
        self._chosen = None
        self._which.setCurrentIndex(0)
        self._panel.hide()

    def _on_which(self) -> None:
        data = self._which.currentData()
        if data is None:
            self._forget()
            return
        name = data or QFileDialog.getOpenFileName(self, self.tr("Bring a backup back"), _documents(), _FILES)[0]
        if name:
            self.look_at(Path(name))
        else:
            self._forget()

    def look_at(self, path: Path) -> None:
        """Check the backup at ``path`` and show what it holds."""
        self._context.jobs.run(
            Lane.COMPUTING,
            lambda _progress: preview_backup(path),
            self._on_previewed,
            what=self.tr("Checking the backup\u2026"),
        )

    def _on_previewed(self, outcome: Outcome[Preview | CannotRestore]) -> None:
        if isinstance(outcome, Err):
            self._refuse(fault_sentence(outcome.error))
        elif isinstance(outcome.value, CannotRestore):
            self._refuse(refusal(outcome.value.reason))
        else:
            self._chosen = outcome.value.path
            today, formats = self._context.shop.clock.today(), self._context.formats
            when = when_made(outcome.value.manifest, today, formats)
            held = contents(outcome.value.manifest, today, formats)
            self._holds.setText(self.tr("Made {when}: {held}").format(when=when, held=held))
            self._panel.show()
            self._bring.setFocus()

    def _refuse(self, sentence: str) -> None:
        self._forget()
        self._context.messages.bad(sentence)

    def _on_bring(self) -> None:
        if self._chosen is not None:
            self.bring_back(self._chosen)

    def bring_back(self, path: Path) -> None:
        """Make the shop what the backup at ``path`` has."""
        shop = self._context.shop
        self._context.jobs.run(
            Lane.DATABASE,
            lambda _progress: restore_backup(shop, path),
            self._on_restored,
            what=self.tr("Bringing the backup back\u2026"),
        )

    def _on_restored(self, outcome: Outcome[Restored | CannotRestore]) -> None:
        if isinstance(outcome, Err):
            self._refuse(fault_sentence(outcome.error))
        elif isinstance(outcome.value, CannotRestore):
            self._refuse(refusal(outcome.value.reason))
        else:
            before = outcome.value.before
            when = when_made(outcome.value.manifest, self._context.shop.clock.today(), self._context.formats)
            self._forget()
            self._context.announce.shop_replaced.emit()
            text = self.tr("The shop is as it was: {when}.").format(when=when)
            self._context.messages.good(text, self.tr("Undo"), lambda: self.bring_back(before))

    def _on_save(self) -> None:
        suggested = str(Path(_documents()) / f"fleca-{self._context.shop.clock.today():%Y-%m-%d}.fleca")
        name, _filter = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), suggested, _FILES)
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Write a backup to ``path``."""
        shop = self._context.shop
        self._context.jobs.run(
            Lane.DATABASE, lambda _progress: back_up_to(shop, path), self._on_saved, what=self.tr("Backing up\u2026")
        )

    def _on_saved(self, outcome: Outcome[BackedUp]) -> None:
        if isinstance(outcome, Err):
            self._context.messages.bad(fault_sentence(outcome.error))
        else:
            text = self.tr("Saved and checked: {file}").format(file=outcome.value.path.name)
            self._context.messages.good(text)


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
