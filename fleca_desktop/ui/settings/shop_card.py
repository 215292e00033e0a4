"""The shop itself: its name, the days on which it opens, and when a day ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QLineEdit, QTimeEdit

from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.labels import hairline
from fleca_desktop.ui.parts.setting_row import setting_row
from fleca_desktop.ui.parts.weekday_chips import WeekdayChips
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fleca_desktop.ui.i18n import Formats


class ShopCard(Card):
    """Emits ``set_to`` with a setting's key and value; showing what is set is silent."""

    set_to = Signal(str, str)

    def __init__(self, formats: Formats) -> None:
        super().__init__(self.tr("This shop"))
        self._name = QLineEdit()
        self._days = WeekdayChips(formats, self.tr("Opening days"))
        self._ends = QTimeEdit()
        self._ends.setDisplayFormat("HH:mm")
        self._ends.lineEdit().setTextMargins(Space.SMALL, 0, 0, 0)  # the style sheet forgets its padding
        rows = (
            (self.tr("Name of the shop"), self.tr("Stands on the order sheet"), self._name),
            (self.tr("Opening days"), self.tr("The weekdays on which you sell"), self._days),
            (self.tr("A day ends at"), self.tr("Tickets before this hour count for the day before"), self._ends),
        )
        for title, text, field in rows:
            self.body.addWidget(hairline())
            self.body.addLayout(setting_row(title, text, field))
        self._days.setFixedWidth(self._days.sizeHint().width())
        self._shown = ""
        self._name.editingFinished.connect(self._on_name)
        self._days.changed.connect(lambda days: self.set_to.emit("shop.open_weekdays", days))
        self._ends.editingFinished.connect(self._on_ends)

    def show_settings(self, known: Mapping[str, object]) -> None:
        """Show what is set."""
        self._name.setText(str(known["shop.name"] or ""))
        self._days.show_days(str(known["shop.open_weekdays"] or ""))
        self._shown = str(known["import.day_ends_at"])
        self._ends.setTime(QTime.fromString(self._shown, "HH:mm"))

    def _on_name(self) -> None:
        if self._name.isModified():
            self._name.setModified(False)
            self.set_to.emit("shop.name", self._name.text())

    def _on_ends(self) -> None:
        typed = self._ends.time().toString("HH:mm")
        if typed != self._shown:
            self._shown = typed
            self.set_to.emit("import.day_ends_at", typed)
