"""The settings page: the shop, its holidays, the window, paper, what is measured, data and backups."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from fleca_desktop.services.settings import (
    MOST_WEEKS_AHEAD,
    NUMBER_STYLES,
    PAPERS,
    BadValue,
    Changed,
    change_setting,
    read_settings,
)
from fleca_desktop.ui.faults import fault_sentence
from fleca_desktop.ui.jobs import Err, Lane
from fleca_desktop.ui.page import Page
from fleca_desktop.ui.parts.choices_card import Choice, ChoicesCard
from fleca_desktop.ui.parts.place_card import PlaceCard
from fleca_desktop.ui.settings.backups_card import BackupsCard
from fleca_desktop.ui.settings.data_card import DataCard
from fleca_desktop.ui.settings.shop_card import ShopCard
from fleca_desktop.ui.settings.versions_card import VersionsCard
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from fleca_desktop.services.settings import Key, UnknownSetting
    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.jobs import Outcome

_OF_THE_CALENDAR: Final = ("shop.country", "shop.subdivision", "shop.open_weekdays")
_LANGUAGES: Final = (("ca", "Català"), ("es", "Español"), ("en", "English"))


class SettingsPage(Page):
    """What the owner can set."""

    widest: ClassVar[int] = 760 + 2 * Space.PAGE

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._shop = ShopCard(context.formats)
        self._place = PlaceCard()
        self._choices = (self._look_card(), self._measure_card())
        self._versions = VersionsCard()
        self._backups = BackupsCard(context)
        self.set_header(self.tr("Settings"), self.tr("Changes hold at once; nothing needs saving."))
        for card in (self._shop, self._place, *self._choices, self._backups, DataCard(context), self._versions):
            self.content.addWidget(card)
        self.content.addStretch(1)
        self._place.country_chosen.connect(self._on_country)
        self._place.region_chosen.connect(lambda code: self._keep("shop.subdivision", code))
        for setting in (self._shop, *self._choices, self._versions):
            setting.set_to.connect(self._keep)

    def _look_card(self) -> ChoicesCard:
        themes = (("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark")))
        numbers = (("", self.tr("As the language has it")), *((style, style) for style in NUMBER_STYLES))
        papers = tuple((paper, self.tr("Letter") if paper == "Letter" else paper) for paper in PAPERS)
        return ChoicesCard(
            self.tr("Window and paper"),
            (
                Choice(
                    "language",
                    self.tr("Language"),
                    self.tr("Of the window and of the order sheet"),
                    (("", self.tr("As the system")), *_LANGUAGES),
                ),
                Choice("theme", self.tr("Look"), self.tr("Light, dark, or as the system has it"), themes),
                Choice("numbers", self.tr("Numbers"), self.tr("In the window, on paper and in CSV files"), numbers),
                Choice("paper", self.tr("Paper"), self.tr("That the order sheet is printed on"), papers),
            ),
        )

    def _measure_card(self) -> ChoicesCard:
        weeks = tuple((n, self.tr("%n week(s) ahead", "", n)) for n in range(1, MOST_WEEKS_AHEAD + 1))
        text = self.tr("Home and results compare sales with the forecast made that far ahead")
        return ChoicesCard(
            self.tr("How right the forecast was"),
            (Choice("accuracy.weeks_ahead", self.tr("Forecast measured"), text, weeks),),
        )

    def refresh(self) -> None:
        """Read what is set."""
        shop = self.context.shop
        self.context.jobs.run(Lane.DATABASE, lambda _progress: _read(shop), self._on_read, reads=True)
        self._backups.refresh()

    def _on_read(self, outcome: Outcome[dict[str, object]]) -> None:
        if isinstance(outcome, Err):
            self.context.messages.bad(fault_sentence(outcome.error))
            return
        for card in (self._shop, *self._choices, self._versions):
            card.show_settings(outcome.value)
        self._place.show_place(*outcome.value["place"])  # type: ignore[misc]
        self.show_content()

    def _on_country(self, code: str) -> None:
        self._keep("shop.subdivision", "")
        self._keep("shop.country", code)

    def _keep(self, key: Key, value: str) -> None:
        shop = self.context.shop
        self.context.jobs.run(Lane.DATABASE, lambda _progress: change_setting(shop, key, value), self._on_kept)

    def _on_kept(self, outcome: Outcome[Changed | UnknownSetting | BadValue]) -> None:
        if isinstance(outcome, Err):
            self.context.messages.bad(fault_sentence(outcome.error))
        elif isinstance(outcome.value, BadValue):
            text = self.tr("\u201c{text}\u201d does not fit there. What was set stays.")
            self.context.messages.warning(text.format(text=outcome.value.text))
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
