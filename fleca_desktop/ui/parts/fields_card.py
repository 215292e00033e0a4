"""Settings that are typed, a row each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.labels import hairline
from fleca_desktop.ui.parts.setting_row import setting_row

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from fleca_desktop.services.settings import Key


@dataclass(frozen=True)
class Field:
    """A setting with what it is called and what it is for; ``example`` shows where nothing is set."""

    key: Key
    title: str
    text: str
    example: str = ""


class FieldsCard(Card):
    """Emits ``set_to`` with a setting's key and what was typed; showing what is set is silent."""

    set_to = Signal(str, str)

    def __init__(self, heading: str, fields: Sequence[Field]) -> None:
        super().__init__(heading)
        self.lines: dict[Key, QLineEdit] = {}
        for field in fields:
            self.body.addWidget(hairline())
            self.body.addLayout(setting_row(field.title, field.text, self._line(field)))

    def _line(self, field: Field) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(field.example)

        def on_finished() -> None:
            if line.isModified():
                line.setModified(False)
                self.set_to.emit(field.key, line.text().strip())

        line.editingFinished.connect(on_finished)
        self.lines[field.key] = line
        return line

    def show_settings(self, known: Mapping[str, object]) -> None:
        """Show what is set."""
        for key, line in self.lines.items():
            if not line.hasFocus():
                line.setText(str(known[key]))
                line.setModified(False)
