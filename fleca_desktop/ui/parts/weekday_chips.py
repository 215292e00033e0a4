"""Seven chips, Monday first: on which days the shop opens."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from fleca_desktop.ui.i18n import Formats

_A_MONDAY = date(2024, 1, 1)
_ALL = "1234567"


class WeekdayChips(QWidget):
    """Emits ``changed`` with digits, Monday as 1; every day is told as nothing, as the setting has it.

    The last open day cannot be taken away.
    """

    changed = Signal(str)

    def __init__(self, formats: Formats, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.HAIR)
        self._chips = {}
        for at, digit in enumerate(_ALL):
            day = _A_MONDAY.replace(day=1 + at)
            chip = button(formats.weekday_letter(day), "chip")
            chip.setAccessibleName(formats.weekday_long(day))
            chip.setToolTip(formats.weekday_long(day))
            chip.clicked.connect(lambda _checked=False, digit=digit: self._on_clicked(digit))
            self._chips[digit] = chip
            row.addWidget(chip)
        row.addStretch(1)
        self.show_days("")

    @property
    def days(self) -> str:
        """The open days' digits; nothing when they are all open."""
        shown = "".join(digit for digit, chip in self._chips.items() if chip.isChecked())
        return "" if shown == _ALL else shown

    def show_days(self, digits: str) -> None:
        """Show what is set; silent."""
        for digit, chip in self._chips.items():
            chip.setChecked(not digits or digit in digits)

    def _on_clicked(self, digit: str) -> None:
        if not any(chip.isChecked() for chip in self._chips.values()):
            self._chips[digit].setChecked(True)
            return
        self.changed.emit(self.days)
