"""The settings page: the shop's name, the language and the look. Changes hold at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QComboBox, QLineEdit

from fleca_desktop.services.settings import Changed, change_setting, read_settings
from fleca_desktop.ui.faults import fault_sentence
from fleca_desktop.ui.jobs import Err, Lane
from fleca_desktop.ui.page import Page
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.labels import hairline
from fleca_desktop.ui.parts.place_card import PlaceCard
from fleca_desktop.ui.parts.setting_row import setting_row
from fleca_desktop.ui.settings.backups_card import BackupsCard
from fleca_desktop.ui.settings.days_card import DaysCard

if TYPE_CHECKING:
    from fleca_desktop.services.settings import BadValue, Key, UnknownSetting
    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.jobs import Outcome

_CARD_WIDTH: Final = 760
_OF_THE_CALENDAR: Final = ("shop.country", "shop.subdivision", "shop.open_weekdays")
_LANGUAGES: Final = (("ca", "Català"), ("es", "Español"), ("en", "English"))


class SettingsPage(Page):
    """What the owner can set."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._name = QLineEdit()
        self._language = QComboBox()
        self._theme = QComboBox()
        self._place = PlaceCard()
        self._days = DaysCard(context)
        self._backups = BackupsCard(context)
        self._fill_choices()
        self._lay_out()
        self._name.editingFinished.connect(self._on_name)
        self._language.activated.connect(lambda: self._keep("language", self._language.currentData()))
        self._theme.activated.connect(lambda: self._keep("theme", self._theme.currentData()))
        self._place.country_chosen.connect(self._on_country)
        self._days.set_to.connect(self._keep)
        self._place.region_chosen.connect(lambda code: self._keep("shop.subdivision", code))

    def _fill_choices(self) -> None:
        self._language.addItem(self.tr("As the system"), "")
        for code, name in _LANGUAGES:
            self._language.addItem(name, code)
        self._theme.addItem(self.tr("As the system"), "system")
        self._theme.addItem(self.tr("Light"), "light")
        self._theme.addItem(self.tr("Dark"), "dark")

    def _lay_out(self) -> None:
        self.set_header(self.tr("Settings"), self.tr("Changes hold at once; nothing needs saving."))
        card = Card(self.tr("This shop and this window"))
        card.setMaximumWidth(_CARD_WIDTH)
        rows = (
            (self.tr("Name of the shop"), self.tr("Stands on the order sheet"), self._name),
            (self.tr("Language"), self.tr("Of the window and of the order sheet"), self._language),
            (self.tr("Look"), self.tr("Light, dark, or as the system has it"), self._theme),
        )
        for title, text, field in rows:
            card.body.addWidget(hairline())
            card.body.addLayout(setting_row(title, text, field))
        self._place.setMaximumWidth(_CARD_WIDTH)
        self.content.addWidget(card)
        self.content.addWidget(self._place)
        for below in (self._days, self._backups):
            below.setMaximumWidth(_CARD_WIDTH)
            self.content.addWidget(below)
        self.content.addStretch(1)

    def refresh(self) -> None:
        """Read what is set."""
        shop = self.context.shop
        self.context.jobs.run(Lane.DATABASE, lambda _progress: _read(shop), self._on_read)
        self._backups.refresh()

    def _on_read(self, outcome: Outcome[dict[str, object]]) -> None:
        if isinstance(outcome, Err):
            self.context.messages.bad(fault_sentence(outcome.error))
            return
        self._name.setText(str(outcome.value["shop.name"] or ""))
        for field, key in ((self._language, "language"), (self._theme, "theme")):
            field.setCurrentIndex(max(0, field.findData(outcome.value[key])))
        self._days.show_settings(outcome.value)
        self._place.show_place(*outcome.value["place"])  # type: ignore[misc]
        self.show_content()

    def _on_country(self, code: str) -> None:
        self._keep("shop.subdivision", "")
        self._keep("shop.country", code)

    def _on_name(self) -> None:
        if self._name.isModified():
            self._name.setModified(False)
            self._keep("shop.name", self._name.text())

    def _keep(self, key: Key, value: str) -> None:
        shop = self.context.shop
        self.context.jobs.run(Lane.DATABASE, lambda _progress: change_setting(shop, key, value), self._on_kept)

    def _on_kept(self, outcome: Outcome[Changed | UnknownSetting | BadValue]) -> None:
        if isinstance(outcome, Err):
            self.context.messages.bad(fault_sentence(outcome.error))
        elif isinstance(outcome.value, Changed):
            self.context.announce.settings_changed.emit()
            if outcome.value.key in _OF_THE_CALENDAR:
                self.mark_stale()
                self.context.announce.calendar_changed.emit()


def _read(shop: Shop) -> dict[str, object]:
    from fleca_desktop.services.places import countries, regions  # noqa: PLC0415 - the library of holidays is large

    known = read_settings(shop)
    country, region = str(known["shop.country"]), str(known["shop.subdivision"])
    return {**known, "place": (country, region, countries(), regions(country))}
