"""A field for a day, typed as people write it; setting it by program is silent."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QDateEdit

from fleca_desktop.ui.theme import Space


class DayField(QDateEdit):
    """Emits ``edited`` when the owner changed the day."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setDisplayFormat("dd/MM/yyyy")
        self.lineEdit().setTextMargins(Space.SMALL, 0, 0, 0)  # the style sheet forgets its padding
        self.dateChanged.connect(lambda _day: self.edited.emit())

    @property
    def day(self) -> date:
        """The day that stands there."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_day(self, day: date) -> None:
        """Show ``day``; silent."""
        blocked = QSignalBlocker(self)
        self.setDate(QDate(day.year, day.month, day.day))
        blocked.unblock()
