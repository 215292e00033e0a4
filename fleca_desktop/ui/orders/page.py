"""The order page: quantities by product and weekday, the risk behind them, and the ways out to paper and files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from fleca_desktop.services.forecast_week import NotEnoughHistory
from fleca_desktop.services.order_outcomes import DraftOrder, FamilyWeek, NoForecast, NoProducts
from fleca_desktop.services.prepare_order import (
    change_family_risk,
    change_quantity,
    change_reason,
    change_risk,
    change_stock,
    draft_order,
    reset_quantity,
)
from fleca_desktop.ui.faults import fault_sentence
from fleca_desktop.ui.jobs import Err, Lane
from fleca_desktop.ui.no_forecast import without_forecast
from fleca_desktop.ui.orders.cards import EditsCard, RiskCard
from fleca_desktop.ui.orders.issuing import OrderIssuing
from fleca_desktop.ui.orders.presenter import OrderRow, derive_orders
from fleca_desktop.ui.orders.sheet_choice import SheetChoice
from fleca_desktop.ui.orders.table_model import family_columns, order_columns
from fleca_desktop.ui.orders.ways_out import ways_out
from fleca_desktop.ui.orders.words import no_products_sentence
from fleca_desktop.ui.page import Page
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.chips import Chips
from fleca_desktop.ui.parts.state_panel import State
from fleca_desktop.ui.table import families_together
from fleca_desktop.ui.table_view import Table
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from fleca_desktop.core.ordering import OrderCell
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.jobs import Outcome
    from fleca_desktop.ui.orders.outlets import SheetOutlets

    Order = DraftOrder | NoForecast | NoProducts

_TABLE_HEIGHT = 260
_HUNDRED = 100
_NO_DAYS = ("",) * 7


class OrdersPage(Page):
    """The week's order. Whatever leaves the page is frozen first."""

    def __init__(self, context: PageContext, outlets: SheetOutlets) -> None:
        super().__init__(context)
        self._order: DraftOrder | NoProducts | None = None
        self._monday: date | None = None  # the week shown
        self._chosen: date | None = None  # by the owner; None: the first that is not over
        self._issuing = OrderIssuing(context, outlets, self)
        self._weeks: Chips[date] = Chips(self.tr("Week"))
        self.sheets = SheetChoice()
        self.table: Table[OrderRow] = Table(
            order_columns(context.formats, _NO_DAYS, _NO_DAYS, self._on_edited, self._on_before),
            context.theme,
            name=self.tr("Order"),
            order=families_together,
        )
        self.table.view.next_row = self._row_below
        self.families: Table[FamilyWeek] = Table(
            family_columns(context.formats), context.theme, name=self.tr("Forecast by family")
        )
        self.risk, self.edits = RiskCard(), EditsCard()
        self._buttons = ways_out(self, self._issuing, self._order_as_typed)
        for made in self._buttons:
            self.add_action(made)
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        self.set_header(self.tr("Order"))
        card = Card(padding=Space.HAIR)
        card.body.setContentsMargins(Space.HAIR, Space.HAIR, Space.HAIR, Space.HAIR)
        card.body.addWidget(self.table)
        card.body.addWidget(self.families)
        self.families.hide()
        self.table.setMinimumHeight(_TABLE_HEIGHT)
        below = QHBoxLayout()
        below.setSpacing(Space.BASE)
        below.addWidget(self.risk, 1)
        below.addWidget(self.edits, 1)
        self.content.setSpacing(Space.NEAR)
        above = QHBoxLayout()
        above.addWidget(self._weeks)
        above.addStretch(1)
        above.addWidget(self.sheets)
        self.content.addLayout(above)
        self.content.addWidget(card, 1)
        self.content.addLayout(below)

    def _listen(self) -> None:
        self._weeks.chosen.connect(self._on_week)
        self.sheets.chosen.connect(self._on_supplier)
        self.risk.moved.connect(self._on_risk_moved)
        self.risk.settled.connect(self._on_risk_settled)
        self.risk.family_released.connect(self._on_family_released)
        self.edits.undone.connect(self._on_undone)
        self.edits.reasoned.connect(self._on_reasoned)
        announce = self.context.announce
        for signal in (
            announce.forecast_issued,
            announce.forecast_edited,
            announce.calendar_changed,
            announce.products_changed,
            announce.order_frozen,
        ):
            signal.connect(self.mark_stale)
        announce.forecast_failed.connect(self._on_forecast_failed)
        announce.order_wanted.connect(self._on_week)

    def refresh(self) -> None:
        """Draft the order anew."""
        self.show_loading(self.tr("Preparing the order\u2026"))
        self._change(None)

    def _change(self, act: Callable[[], bool | None] | None) -> None:
        """Do ``act``, if anything, where the database lives, then show the order as it is now.

        What is shown may be older than what was typed before: whether a number is another, ``act`` finds out there.
        """
        shop, monday = self.context.shop, self._chosen

        def work(_progress: Callable[[float], None]) -> Order | None:
            if act is not None and act() is False:
                return None  # nothing is another
            order = draft_order(shop, monday)
            if isinstance(order, DraftOrder):
                _ = order.plan, order.calculated  # worked out here, not while the window waits
            return order

        self.context.jobs.run(Lane.DATABASE, work, self._on_drafted, reads=act is None)

    def _on_drafted(self, outcome: Outcome[Order | None]) -> None:
        if isinstance(outcome, Err):
            self.show_state(State("error", self.tr("The order could not be prepared"), fault_sentence(outcome.error)))
            return
        if outcome.value is None:
            return
        order = outcome.value
        self._order = None if isinstance(order, NoForecast) else order
        for made in self._buttons:
            made.setEnabled(self._order is not None)
        match order:
            case NoForecast():
                self._show_nothing(order)
            case NoProducts():
                self._show_families(order)
            case DraftOrder():
                self._show_order(order)

    def _show_nothing(self, order: NoForecast) -> None:
        if order.weeks and self._chosen is not None:  # the week chosen is covered no more
            self._chosen = None
            self._change(None)
            return
        self.context.announce.forecast_wanted.emit()  # that there is none may be because nobody has asked for one

    def _on_forecast_failed(self, trouble: object) -> None:
        if self._order is not None:
            return  # of the forecast that is in force
        if isinstance(trouble, NotEnoughHistory | Exception):
            self.show_state(without_forecast(trouble, self.context))
            return
        self.show_state(
            State(
                "empty",
                self.tr("The week's order will stand here"),
                self.tr("By product and weekday, in whole trays. Import your sales to begin."),
                self.tr("Import sales"),
                lambda: self.context.navigate("imports"),
            )
        )

    def _show_families(self, order: NoProducts) -> None:
        self.set_header(self.tr("Forecast by family"), no_products_sentence())
        self.families.set_rows(order.families)
        self._show_kind(products=False)

    def _show_kind(self, *, products: bool) -> None:
        self.sheets.setVisible(products and self.sheets.is_a_choice)
        for widget in (self._weeks, self.table, self.risk, self.edits):
            widget.setVisible(products)
        self.families.setVisible(not products)
        self.show_content()

    def _show_order(self, order: DraftOrder) -> None:
        snapshot = derive_orders(order, self.context.formats)
        self._monday = snapshot.monday
        self.set_header(snapshot.title, snapshot.sentence)
        self._weeks.set_choices(snapshot.weeks)
        self._weeks.choose(snapshot.monday)
        columns = order_columns(
            self.context.formats, snapshot.headings, snapshot.holidays, self._on_edited, self._on_before
        )
        self.table.set_columns(columns)
        keys = [(snapshot.monday, row.family, row.product) for row in snapshot.rows]
        self.table.set_rows(snapshot.rows, snapshot.total, keys=keys)
        self.sheets.show_suppliers(order.suppliers)
        self.risk.show_risk(snapshot)
        self.edits.show_edits(snapshot.edits, snapshot.of_forecast)
        self._show_kind(products=True)

    def _order_as_typed(self) -> DraftOrder | NoProducts | None:
        """The order shown; what is being changed in it is on its way to where it is drafted anew."""
        self.table.keep_typed()
        self.risk.settle()
        return self._order

    def _row_below(self, row: int) -> int:
        """The next product's place; the last one's own."""
        rows = self.table.model.rows
        return next((at for at in range(row + 1, len(rows)) if rows[at].product), row)

    def _on_supplier(self, supplier: str | None) -> None:
        self._issuing.supplier = supplier

    def _on_week(self, monday: date) -> None:
        self.table.keep_typed()
        self._chosen = monday
        self.refresh()

    def _on_risk_moved(self, value: int) -> None:
        if isinstance(self._order, DraftOrder):
            self._order = self._order.at_risk(value / _HUNDRED, self.risk.family)
            self._show_order(self._order)

    def _on_risk_settled(self, value: int) -> None:
        shop, family = self.context.shop, self.risk.family
        if family is None:
            self._change(lambda: change_risk(shop, value / _HUNDRED))
        else:
            self._change(lambda: change_family_risk(shop, family, value / _HUNDRED))

    def _on_family_released(self, family: str) -> None:
        shop = self.context.shop
        self._change(lambda: change_family_risk(shop, family, None))

    def _on_before(self, row: OrderRow, pieces: int | None) -> None:
        shop, order = self.context.shop, self._order
        if isinstance(order, DraftOrder):
            self._change(lambda: change_stock(shop, order.week_start, (row.family, row.product), pieces))

    def _on_reasoned(self, cell: OrderCell, reason: str) -> None:
        shop = self.context.shop
        self._change(lambda: change_reason(shop, cell, reason))

    def _on_edited(self, row: OrderRow, day: int, quantity: int | None) -> None:
        if not isinstance(self._order, DraftOrder):
            return
        shown = row.days[day]
        cell = (derive_orders(self._order, self.context.formats).days[day], row.family, row.product)
        if quantity is None:
            self._on_undone(cell)
        else:
            shop, calculated = self.context.shop, shown.calculated if shown else None
            self._change(lambda: change_quantity(shop, cell, quantity, calculated=calculated))

    def _on_undone(self, cell: OrderCell) -> None:
        shop = self.context.shop
        self._change(lambda: reset_quantity(shop, cell))
