"""The home page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from fleca_desktop.services.compare_history import Subject, compare, read_source, with_owners_numbers
from fleca_desktop.services.forecast_week import NoSales, NotEnoughHistory
from fleca_desktop.services.overview import overview
from fleca_desktop.services.review_results import measured_horizon, subject_accuracy
from fleca_desktop.ui.faults import fault_sentence
from fleca_desktop.ui.home.cards import AttentionCard, WeekCard
from fleca_desktop.ui.home.presenter import HomeSnapshot, Measured, derive_home, main_measure
from fleca_desktop.ui.jobs import Err, Lane
from fleca_desktop.ui.no_forecast import without_forecast
from fleca_desktop.ui.page import Page
from fleca_desktop.ui.parts.buttons import button, set_kind
from fleca_desktop.ui.parts.state_panel import State
from fleca_desktop.ui.plot.card import PlotCard
from fleca_desktop.ui.plot.history import History, derive_history
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from datetime import date

    from fleca_desktop.services.compare_history import Comparison
    from fleca_desktop.services.overview import Overview
    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.jobs import Outcome

_PLOT_HEIGHT = 260
_PLOT_MOST = 520


class HomePage(Page):
    """Next week at a glance."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._week = WeekCard()
        self._monday: date | None = None
        self._attention = AttentionCard(context.theme, context)
        self._plot = PlotCard(context.theme, context.formats, context.jobs, _PLOT_HEIGHT)
        self._import = button(self.tr("Import sales"), "quiet", lambda: context.navigate("imports"))
        self._order = button(self.tr("Prepare order"), "primary", lambda: context.prepare_order(self._monday))
        self._lay_out()
        announce = context.announce
        announce.forecast_failed.connect(self._on_forecast_failed)
        for signal in (
            announce.forecast_issued,
            announce.forecast_edited,
            announce.sales_imported,
            announce.sync_ended,
            announce.calendar_changed,
            announce.settings_changed,
        ):
            signal.connect(self.mark_stale)

    def _lay_out(self) -> None:
        self.add_action(self._import)
        self.add_action(self._order)
        cards = QHBoxLayout()
        cards.setSpacing(Space.BASE)
        cards.addWidget(self._week, 5)
        cards.addWidget(self._attention, 4)
        self.content.addLayout(cards)
        self._plot.setMaximumHeight(_PLOT_MOST)
        self.content.addWidget(self._plot, 1000)
        self.content.addStretch(1)

    def refresh(self) -> None:
        """Read where the shop stands."""
        self.show_loading(self.tr("Reading your sales\u2026"))
        shop = self.context.shop
        self.context.jobs.run(Lane.DATABASE, lambda _progress: _read(shop), self._on_read, reads=True)

    def _on_read(self, outcome: Outcome[tuple[Overview, Comparison, Measured]]) -> None:
        if isinstance(outcome, Err):
            self.show_state(State("error", self.tr("The shop could not be read"), fault_sentence(outcome.error)))
            return
        seen, comparison, measured = outcome.value
        history = derive_history(comparison, seen.today)
        snapshot = derive_home(seen, history.flags, self.context.formats, measured)
        self.set_header(snapshot.title, snapshot.sentence)
        self._order.setEnabled(snapshot.kind == "good")
        self._monday = snapshot.monday
        match snapshot.kind:
            case "empty":
                self._show_empty()
            case "waiting":
                self.show_loading(self.tr("Forecasting the coming weeks\u2026"))
                self.context.announce.forecast_wanted.emit()
            case "good":
                self._show(snapshot, history)

    def _show_empty(self) -> None:
        self.show_state(
            State(
                "empty",
                self.tr("Next week's sales will stand here"),
                self.tr("Import a file of your till, by days, by tickets or by weeks. Nothing leaves this computer."),
                self.tr("Import sales"),
                lambda: self.context.navigate("imports"),
            )
        )

    def _show(self, snapshot: HomeSnapshot, history: History) -> None:
        primary, other = (self._import, self._order) if snapshot.is_past else (self._order, self._import)
        set_kind(primary, "primary")
        set_kind(other, "quiet")
        self._week.show_week(snapshot)
        self._attention.show_attention(snapshot)
        self._plot.show_history(history, self.tr("All sales, by week"))
        self.show_content()

    def _on_forecast_failed(self, trouble: object) -> None:
        if isinstance(trouble, NotEnoughHistory | Exception):
            self.show_state(without_forecast(trouble, self.context))
        elif isinstance(trouble, NoSales):
            self._show_empty()


def _read(shop: Shop) -> tuple[Overview, Comparison, Measured]:
    seen, source, horizon = overview(shop), read_source(shop), measured_horizon(shop)
    subject = Subject(measure=main_measure(seen.forecast))
    comparison = compare(source, subject)
    if seen.forecast is not None:
        comparison = with_owners_numbers(comparison, seen.forecast)
    return seen, comparison, Measured(horizon, subject_accuracy(source, subject, horizon))
