"""The wizard's third step: the two local festes, both of which may be left blank."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.day_field import DayField
from fleca_desktop.ui.parts.labels import label

if TYPE_CHECKING:
    from fleca_desktop.services.set_up_shop import Festa, Setup

FESTES: Final = 2


class FestesStep(Card):
    """The municipality's two festes of this year. A festa has a day; what is missing is said below the fields."""

    def __init__(self) -> None:
        super().__init__(self.tr("The two local festes of your town"))
        text = self.tr(
            "Your town hall sets them every year. You can leave them out and add them to the calendar later."
        )
        self.body.addWidget(label(text, "muted", wraps=True))
        self._fields = [(DayField(), QLineEdit()) for _ in range(FESTES)]
        self.first = self._fields[0][0]
        self._trouble = label("", "bad", wraps=True)
        for day, name in self._fields:
            self._add_row(day, name)
        self.body.addWidget(self._trouble)
        room = self._trouble.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # the buttons below stay where they are
        self._trouble.setSizePolicy(room)
        self._trouble.hide()

    def _add_row(self, day: DayField, name: QLineEdit) -> None:
        day.setAccessibleName(self.tr("Day of the festa"))
        name.setAccessibleName(self.tr("Name of the festa"))
        name.setPlaceholderText(self.tr("Name, such as Festa Major"))
        row = QHBoxLayout()
        row.addWidget(day, 1)
        row.addWidget(name, 3)
        self.body.addLayout(row)
        for field in (day, name):
            field.textEdited.connect(self._trouble.hide)

    def show_setup(self, setup: Setup) -> None:
        """Show the festes of the year that are known."""
        known = (*setup.festes, *((None, ""),) * FESTES)
        for (day_field, name_field), (day, name) in zip(self._fields, known, strict=False):
            day_field.set_day(day)
            name_field.setText(name)

    @property
    def festes(self) -> tuple[Festa, ...]:
        """Those that have a day, by their names; of two on one day the first."""
        found: dict[object, Festa] = {}
        for field, name in self._fields:
            if field.day is not None:
                found.setdefault(field.day, (field.day, name.text().strip() or self.tr("Local festa")))
        return tuple(found.values())

    def tell_trouble(self) -> bool:
        """Say what keeps the festes from being written down as they stand; whether there is anything."""
        sentence = self._sentence()
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))
        return bool(sentence)

    def _sentence(self) -> str:
        for day, name in self._fields:
            if day.is_blank and name.text().strip():
                return self.tr("On which day is {festa}? Give its day, or leave the name out, too.").format(
                    festa=name.text().strip()
                )
            if not day.is_blank and day.trouble:
                return day.trouble
        if len({day.day for day, _name in self._fields if not day.is_blank}) < self._given:
            return self.tr("Both festes are on the same day. Give each its own, or leave one out.")
        return ""

    @property
    def _given(self) -> int:
        return sum(not day.is_blank for day, _name in self._fields)
