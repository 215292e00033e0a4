"""A row or a pile of chips of which exactly one is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.reading_order import stop_at_chosen
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QAbstractButton

Choice = TypeVar("Choice")


class Chips(QWidget, Generic[Choice]):
    """Emits ``chosen`` with the choice that the owner made; setting it by program is silent.

    ``stacked`` puts one below the other, where words are long and the room is narrow.
    """

    chosen = Signal(object)

    def __init__(self, name: str, *, stacked: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._choices: list[tuple[Choice, str, str]] = []
        self._side = Qt.AlignmentFlag.AlignLeft if stacked else Qt.AlignmentFlag(0)
        self._row: QBoxLayout = QVBoxLayout(self) if stacked else QHBoxLayout(self)
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
            self._row.addWidget(self._chip(choice, word, tip), 0, self._side)

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
