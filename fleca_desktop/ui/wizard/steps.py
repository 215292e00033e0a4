"""The wizard's steps, each a sheet of its own; they show what is known and tell what is typed.

``first`` is where the keys are when a step is shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.labels import hairline, label
from fleca_desktop.ui.parts.place_card import PlaceCard
from fleca_desktop.ui.parts.setting_row import setting_row
from fleca_desktop.ui.parts.weekday_chips import WeekdayChips
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from fleca_desktop.services.set_up_shop import Setup
    from fleca_desktop.ui.i18n import Formats, Language

_LANGUAGES: Final = (("ca", "Català"), ("es", "Español"), ("en", "English"))


class LanguageStep(Card):
    """Emits ``chosen`` with a language's code; the one that is spoken now is marked."""

    chosen = Signal(str)

    def __init__(self, spoken: Language) -> None:
        super().__init__("Idioma \u00b7 Idioma \u00b7 Language")
        group = QButtonGroup(self)
        for code, name in _LANGUAGES:
            made = button(name, "quiet", lambda code=code: self.chosen.emit(code))  # type: ignore[misc]
            made.setCheckable(True)
            made.setChecked(code == spoken)
            group.addButton(made)
            self.body.addWidget(made)
        self.first: QWidget = group.checkedButton() or group.buttons()[0]

    def show_setup(self, _setup: Setup) -> None:
        """Nothing of the shop is asked here."""


class ShopStep(QWidget):
    """Name, country, region, opening days. Emits ``set`` with a setting's key and value as they are chosen."""

    set = Signal(str, str)

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._name, self._place = QLineEdit(), PlaceCard()
        self.first = self._name
        self._days = WeekdayChips(formats, self.tr("Opening days"))
        card = Card(self.tr("Your shop"))
        card.body.addWidget(hairline())
        card.body.addLayout(setting_row(self.tr("Name of the shop"), self.tr("Stands on the order sheet"), self._name))
        card.body.addWidget(hairline())
        row = setting_row(self.tr("Opening days"), self.tr("The weekdays on which you sell"), self._days)
        card.body.addLayout(row)
        self._days.setFixedWidth(self._days.sizeHint().width())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.BASE)
        column.addWidget(card)
        column.addWidget(self._place)
        self._name.editingFinished.connect(lambda: self.set.emit("shop.name", self._name.text()))
        self._days.changed.connect(lambda days: self.set.emit("shop.open_weekdays", days))
        self._place.country_chosen.connect(lambda code: self.set.emit("shop.country", code))
        self._place.region_chosen.connect(lambda code: self.set.emit("shop.subdivision", code))

    @property
    def name(self) -> str:
        """The name as it stands there."""
        return self._name.text()

    def show_setup(self, setup: Setup) -> None:
        """Show what is known."""
        if not self._name.isModified():
            self._name.setText(setup.name)
        self._place.show_place(setup.country, setup.region, setup.countries, setup.regions)
        self._days.show_days(setup.open_weekdays)


class FirstFileStep(Card):
    """Emits ``file_wanted`` or ``sample_wanted``."""

    file_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Your first file"))
        text = self.tr(
            "Export the sales from your till, a year or more if it can, as Excel or CSV. Drop the file on this window,"
            " or choose it. You see what is in it before anything is saved, and nothing leaves this computer."
        )
        self.body.addWidget(label(text, "muted", wraps=True))
        self.first = button(self.tr("Import sales"), "primary", self.file_wanted.emit)
        self.body.addLayout(_at_left(self.first))
        self.body.addWidget(hairline())
        sample = self.tr(
            "No file at hand? Look around in the sample shop. It is fictional, and opens in a window of its own."
        )
        self.body.addWidget(label(sample, "muted", wraps=True))
        self.body.addLayout(_at_left(button(self.tr("Open the sample shop"), "quiet", self.sample_wanted.emit)))

    def show_setup(self, _setup: Setup) -> None:
        """Nothing of the shop is shown here."""


def _at_left(made: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(made)
    row.addStretch(1)
    return row
