"""Settings of which one of a few values holds, a row each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.labels import hairline
from fleca_desktop.ui.parts.setting_row import setting_row

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from fleca_desktop.services.settings import Key


@dataclass(frozen=True)
class Choice:
    """A setting with what it is called, what it does, and its (value, word)s."""

    key: Key
    title: str
    text: str
    values: Sequence[tuple[Any, str]]


class ChoicesCard(Card):
    """Emits ``set_to`` with a setting's key and value as text; showing what is set is silent."""

    set_to = Signal(str, str)

    def __init__(self, heading: str, choices: Sequence[Choice]) -> None:
        super().__init__(heading)
        self._boxes: dict[Key, QComboBox] = {}
        for choice in choices:
            self.body.addWidget(hairline())
            self.body.addLayout(setting_row(choice.title, choice.text, self._box(choice)))

    def _box(self, choice: Choice) -> QComboBox:
        box = QComboBox()
        for value, word in choice.values:
            box.addItem(word, value)
        box.activated.connect(lambda _at: self.set_to.emit(choice.key, str(box.currentData())))
        self._boxes[choice.key] = box
        return box

    def show_settings(self, known: Mapping[str, object]) -> None:
        """Show what is set."""
        for key, box in self._boxes.items():
            box.setCurrentIndex(max(0, box.findData(known[key])))
