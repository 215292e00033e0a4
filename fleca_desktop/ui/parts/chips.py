"""A row of chips of which exactly one is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.reading_order import stop_at_chosen
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QAbstractButton

Choice = TypeVar("Choice")


class Chips(QWidget, Generic[Choice]):
    """Emits ``chosen`` with the choice that the owner made; setting it by program is silent."""

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._choices: list[tuple[Choice, str, str]] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.HAIR + 2)
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(lambda _button, _is_on: stop_at_chosen(self._group))

    def set_choices(self, choices: Sequence[tuple[Choice, str, str]]) -> None:
        """Offer (choice, word, tooltip)s; nothing happens when they are offered already."""
        if list(choices) == self._choices:
            return
        self._choices = list(choices)
        for old in self._group.buttons():
            self._group.removeButton(old)
            old.hide()
            old.deleteLater()
        for choice, word, tip in choices:
            self._row.addWidget(self._chip(choice, word, tip))

    def _chip(self, choice: Choice, word: str, tip: str) -> QAbstractButton:
        made = button(word, "chip", lambda: self.chosen.emit(choice))
        made.setToolTip(tip)
        self._group.addButton(made)
        return made

    def choose(self, choice: Choice) -> None:
        """Show which one is chosen."""
        for made, (offered, _word, _tip) in zip(self._group.buttons(), self._choices, strict=True):
            if offered == choice:
                made.setChecked(True)
