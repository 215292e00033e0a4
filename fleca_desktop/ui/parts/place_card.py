"""Where the shop is: country and region, for their public holidays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.labels import hairline
from fleca_desktop.ui.parts.setting_row import setting_row
from fleca_desktop.ui.place_names import country_name, region_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class PlaceCard(Card):
    """Emits ``country_chosen`` and ``region_chosen`` with a code; showing what is set is silent."""

    country_chosen = Signal(str)
    region_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("Public holidays"))
        self._country, self._region = QComboBox(), QComboBox()
        for title, text, field in (
            (self.tr("Country"), self.tr("Its public holidays are in the forecast"), self._country),
            (self.tr("Region"), self.tr("With its own holidays"), self._region),
        ):
            self.body.addWidget(hairline())
            self.body.addLayout(setting_row(title, text, field))
        self._country.activated.connect(lambda: self.country_chosen.emit(self._country.currentData()))
        self._region.activated.connect(lambda: self.region_chosen.emit(self._region.currentData()))

    def show_place(self, country: str, region: str, countries: Sequence[str], regions: Mapping[str, str]) -> None:
        """Show what is set among what there is."""
        self._country.clear()
        for name, code in sorted((country_name(code), code) for code in countries):
            self._country.addItem(name, code)
        self._country.setCurrentIndex(self._country.findData(country))
        self._region.clear()
        self._region.addItem(self.tr("The whole country"), "")
        for name, code in sorted((region_name(country, code, name), code) for code, name in regions.items()):
            self._region.addItem(name, code)
        self._region.setCurrentIndex(max(0, self._region.findData(region)))
        self._region.setEnabled(bool(regions))
