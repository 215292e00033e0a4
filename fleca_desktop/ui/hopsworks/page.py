"""The page of the exchange with Hopsworks: where the project is, whether it works, what goes which way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QFileDialog

from fleca_desktop.services.connection import Probed, account_of, key_of, probe
from fleca_desktop.services.exchange_outcomes import Hindered
from fleca_desktop.services.settings import BadValue, change_setting, read_settings
from fleca_desktop.services.synchronise import Access, beside, sync_state, take_version
from fleca_desktop.services.trust_publishers import IsRevoked, NoKey, read_trust, trust_key
from fleca_desktop.ui.exchange_words import exchange_sentence
from fleca_desktop.ui.faults import fault_sentence
from fleca_desktop.ui.hopsworks.cards import KeyCard, OffersCard, StateCard
from fleca_desktop.ui.hopsworks.fields import names_card, project_card, traffic_card
from fleca_desktop.ui.hopsworks.words import state_lines
from fleca_desktop.ui.jobs import Err, Lane
from fleca_desktop.ui.page import Page
from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.services.exchange_outcomes import Synchronised, SyncState
    from fleca_desktop.services.ports import KeyPlace
    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.jobs import Outcome
    from fleca_desktop.ui.synchronising import ExchangeOutlets


@dataclass(frozen=True)
class _Known:
    settings: dict[str, object]
    state: SyncState
    place: KeyPlace
    has_key: bool
    trusted: int


class HopsworksPage(Page):
    """Everything about the exchange; offline is a state here, not an error."""

    widest: ClassVar[int] = 760 + 2 * Space.PAGE

    def __init__(self, context: PageContext, outlets: ExchangeOutlets) -> None:
        super().__init__(context)
        self._outlets = outlets
        self.state, self.key = StateCard(), KeyCard(context.theme)
        self.project, self.traffic, self.names = project_card(), traffic_card(), names_card()
        self.offers = OffersCard()
        self.set_header(
            "Hopsworks", self.tr("For who keeps sales and models in a project of their own. Fleca needs none of it.")
        )
        self.add_action(button(self.tr("Settings"), "quiet", lambda: context.navigate("settings")))
        for card in (self.state, self.project, self.key, self.traffic, self.offers, self.names):
            self.content.addWidget(card)
        self.content.addStretch(1)
        self._listen()

    def _listen(self) -> None:
        announce = self.context.announce
        self.state.wanted.connect(announce.sync_wanted.emit)
        announce.sync_begun.connect(lambda: self.state.go.setEnabled(False))
        for signal in (announce.sync_ended, announce.forecast_issued, announce.training_ended, announce.shop_replaced):
            signal.connect(self.mark_stale)
        for card in (self.project, self.traffic, self.names):
            card.set_to.connect(self._on_set)
        self.project.chosen.connect(self._choose_authority)
        self.key.typed.connect(self._on_key)
        self.key.forgotten.connect(self._on_forget)
        self.key.tested.connect(self._on_test)
        self.offers.fetched.connect(self._on_fetch)
        self.offers.trusted.connect(self._on_trust)

    def refresh(self) -> None:
        """Read how the exchange stands; no network."""
        shop, outlets = self.context.shop, self._outlets
        self.context.jobs.run(Lane.DATABASE, lambda _progress: _read(shop, outlets), self._on_read, reads=True)

    def _on_read(self, outcome: Outcome[_Known]) -> None:
        if isinstance(outcome, Err):
            self.context.messages.bad(fault_sentence(outcome.error))
            return
        known = outcome.value
        lines = state_lines(known.state, self.context.formats, self.context.shop.clock.today())
        self.state.show_state(lines, can_go=known.state.set_up)
        for card in (self.project, self.traffic, self.names):
            card.show_settings(known.settings)
        self.key.show_kept(known.place, is_kept=known.has_key)
        self.key.test.setEnabled(known.state.set_up)
        self.offers.show_offers(known.state.offers, known.trusted)
        self.show_content()

    def _on_set(self, key: str, text: str) -> None:
        shop = self.context.shop
        self._do(lambda: change_setting(shop, key, text), self._on_kept)

    def _on_kept(self, changed: object) -> None:
        if isinstance(changed, BadValue):
            text = self.tr("\u201c{text}\u201d does not fit there. What was set stays.").format(text=changed.text)
            self.context.messages.warning(text)
        self.key.show_probe(None)
        self.context.announce.settings_changed.emit()

    def _choose_authority(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self,
            self.tr("The authority's file"),
            "",
            self.tr("Certificates (*.pem *.crt)"),
        )
        if name:
            self._on_set("hopsworks.ca_file", name)

    def _on_key(self, text: str) -> None:
        shop, keys = self.context.shop, self._outlets.keys
        self._do(lambda: keys.keep(account_of(shop), text), lambda _place: self.key.show_probe(None))

    def _on_forget(self) -> None:
        shop, keys = self.context.shop, self._outlets.keys
        self._do(lambda: keys.forget(account_of(shop)), lambda _none: self.key.show_probe(None))

    def _on_trust(self, text: str) -> None:
        shop = self.context.shop
        self._do(lambda: trust_key(shop, text), self._on_trusted)

    def _on_trusted(self, outcome: object) -> None:
        if isinstance(outcome, NoKey):
            self.context.messages.warning(self.tr("That is no publisher's key: they begin with ed25519:"))
        elif isinstance(outcome, IsRevoked):
            self.context.messages.warning(self.tr("That key was revoked here. Ask the publisher for a new one."))
        else:
            self.offers.publisher.clear()

    def _do(self, act: Callable[[], object], then: Callable[[object], None]) -> None:
        """Do something of the database or the keyring, then read anew."""

        def on_done(outcome: Outcome[object]) -> None:
            if isinstance(outcome, Err):
                self.context.messages.bad(fault_sentence(outcome.error))
            else:
                then(outcome.value)
            self.refresh()

        self.context.jobs.run(Lane.DATABASE, lambda _progress: act(), on_done)

    def _on_test(self) -> None:
        """Test the way, once a key that was typed a moment ago is kept: leaving its field for the button keeps it."""
        self.key.test.setEnabled(False)
        self.context.jobs.run(Lane.DATABASE, lambda _progress: None, lambda _kept: self._probe())

    def _probe(self) -> None:
        shop, outlets = self.context.shop, self._outlets
        self.key.test.setEnabled(False)
        what = self.tr("Testing the way to Hopsworks\u2026")
        self.context.jobs.run(Lane.NETWORK, lambda _progress: _probe(shop, outlets), self._on_probed, what=what)

    def _on_probed(self, outcome: Outcome[Probed]) -> None:
        self.key.test.setEnabled(True)
        if isinstance(outcome, Err):
            self.context.messages.bad(fault_sentence(outcome.error))
        else:
            self.key.show_probe(outcome.value)

    def _on_fetch(self, number: int) -> None:
        shop, outlets = self.context.shop, self._outlets
        what = self.tr("Fetching version {number}\u2026").format(number=number)
        fetch = lambda _progress: _fetch(shop, outlets, number)  # noqa: E731 - a line
        self.context.jobs.run(Lane.NETWORK, fetch, self._on_fetched, what=what)

    def _on_fetched(self, outcome: Outcome[Synchronised | Hindered]) -> None:
        if isinstance(outcome, Err):
            self.context.messages.bad(fault_sentence(outcome.error))
        elif isinstance(outcome.value, Hindered):
            sentences = dict.fromkeys(exchange_sentence(trouble.code) for trouble in outcome.value.troubles)
            self.context.messages.warning(" ".join(sentences))
        else:
            self.context.announce.model_changed.emit()
            self.context.announce.forecast_wanted.emit()
        self.refresh()


def _read(shop: Shop, outlets: ExchangeOutlets) -> _Known:
    settings: dict[str, object] = dict(read_settings(shop))
    has_key = bool(key_of(shop, outlets.keys))
    return _Known(settings, sync_state(shop), outlets.keys.place, has_key, len(read_trust(shop).keys))


def _probe(shop: Shop, outlets: ExchangeOutlets) -> Probed:
    with beside(shop) as own:
        return probe(own, outlets.exchange(own.folder / "sync"), key_of(own, outlets.keys))


def _fetch(shop: Shop, outlets: ExchangeOutlets, number: int) -> Synchronised | Hindered:
    with beside(shop) as own:
        trust = read_trust(own)
        access = Access(key_of(own, outlets.keys), outlets.check(own, trust) if trust.keys else None)
        return take_version(own, outlets.exchange(own.folder / "sync"), access, number)
