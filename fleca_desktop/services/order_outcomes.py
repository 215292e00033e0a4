"""What comes of preparing an order: a draft of the week, a stored version, or why there is none."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from fleca_desktop.core.ordering import plan_order
from fleca_desktop.core.shelf import LeftOver
from fleca_desktop.storage.orders import OrderEdit, OrderRecord

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    import pandas as pd

    from fleca_desktop.core.calendar_entries import CalendarEntry
    from fleca_desktop.core.order_sheet import Paper
    from fleca_desktop.core.ordering import OrderCell, OrderLine, OrderPlan, ProductName, ProductTerms

OwnQuantity = OrderEdit  # for the window, which knows no storage
SheetVersion = OrderRecord  # the same


@dataclass(frozen=True)
class NoForecast:
    """The week has no forecast; ``weeks`` (Mondays) have one, and are none before the first forecast."""

    weeks: tuple[date, ...] = ()


@dataclass(frozen=True)
class FamilyWeek:
    """A family's forecast for a week in euros, with its 80 % range."""

    week_start: date
    family: str
    revenue_eur: float
    lo80: float
    hi80: float


@dataclass(frozen=True)
class ShopSigns:
    """What the sheet says of the shop, the week's holidays and festes by day, and the paper that the shop prints on.

    ``entries`` are what the owner wrote down for the week, by day, cut at its ends; ``open_weekdays`` (Monday is 0) is
    None where nothing is said.
    """

    name: str
    is_sample: bool
    holidays: Mapping[date, str]
    paper: Paper = "A4"
    entries: tuple[CalendarEntry, ...] = ()
    open_weekdays: frozenset[int] | None = None

    def is_closed(self, day: date) -> bool:
        """Whether the shop does not open on ``day`` of the week."""
        closures = (entry for entry in self.entries if entry.kind == "closure")
        never_open = self.open_weekdays is not None and day.weekday() not in self.open_weekdays
        return never_open or any(entry.first_day <= day <= entry.last_day for entry in closures)


@dataclass(frozen=True)
class Stock:
    """Pieces of a product left from before the week; ``is_typed`` when the owner said so on the order sheet.

    ``days_old`` are the days from the evening on which they were counted to the first of the week.
    """

    pieces: float
    is_typed: bool
    days_old: int = 1


@dataclass(frozen=True)
class NoProducts:
    """The till tells totals but no pieces of products, so that there is nothing to order by piece."""

    families: tuple[FamilyWeek, ...]
    shop: ShopSigns


@dataclass(frozen=True)
class DraftOrder:
    """A week's order as it stands.

    ``days`` is the week's part of the forecast per day and product, with a ``promised`` column and the products that
    are ordered without one (``core.planned_orders.with_promises``); ``edits`` are the owner's own quantities.
    On ``closed`` days, which the owner has entered as closures, nothing but bulk orders is ordered: a number typed for
    such a day is kept, is not in force, and is again once the closure is taken back.
    ``own_forecasts`` counts the owner's numbers in the forecast. ``newest`` is the version frozen last, and
    ``is_frozen`` whether it is this very order. ``is_over`` when the week's Sunday has passed.
    """

    week_start: date
    weeks: tuple[date, ...]
    forecast_id: int
    risk: float
    days: pd.DataFrame
    terms: tuple[ProductTerms, ...]
    edits: tuple[OrderEdit, ...]
    newest: OrderRecord | None
    is_frozen: bool
    shop: ShopSigns
    stock: Mapping[ProductName, Stock] = field(default_factory=dict)
    closed: frozenset[date] = frozenset()
    is_over: bool = False
    own_forecasts: int = 0

    @cached_property
    def _usable(self) -> dict[ProductName, LeftOver]:
        return {name: LeftOver(stock.pieces, stock.days_old) for name, stock in self.stock.items()}

    @cached_property
    def plan(self) -> OrderPlan:
        """What to order, the owner's quantities included."""
        own = {(e.day, e.family, e.product): e.quantity for e in self.edits if e.day not in self.closed}
        return plan_order(self.days, self.terms, self.risk, own, self._usable)

    @cached_property
    def calculated(self) -> Mapping[OrderCell, int]:
        """The quantities without the owner's."""
        known = {(line.day, line.family, line.product): line.quantity for line in self.plan.lines if not line.edited}
        own = {(edit.family, edit.product) for edit in self.edits}
        if not own:
            return known
        changed = [name in own for name in zip(self.days["family"], self.days["product"], strict=True)]
        lines = plan_order(self.days[changed], self.terms, self.risk, stock=self._usable).lines
        return known | {(line.day, line.family, line.product): line.quantity for line in lines}

    @cached_property
    def suppliers(self) -> tuple[str, ...]:
        """Who gets a sheet this week, by name; the shop's own oven ("") comes first."""
        known = {(terms.family, terms.product): terms.supplier for terms in self.terms}
        return tuple(sorted({known.get((line.family, line.product), "") for line in self.plan.lines}))

    def lines_of(self, supplier: str) -> tuple[OrderLine, ...]:
        """What is ordered from one supplier."""
        known = {(terms.family, terms.product): terms.supplier for terms in self.terms}
        return tuple(line for line in self.plan.lines if known.get((line.family, line.product), "") == supplier)

    def at_risk(self, risk: float, family: str | None = None) -> DraftOrder:
        """The same order at another risk, of the shop or of one family; nothing is stored."""
        if family is None:
            return replace(self, risk=risk, is_frozen=False)
        terms = tuple(replace(own, risk=risk) if own.family == family else own for own in self.terms)
        return replace(self, terms=terms, is_frozen=False)


@dataclass(frozen=True)
class FrozenOrder:
    """A stored version of a week's order; ``is_new`` unless it was stored before."""

    record: OrderRecord
    lines: tuple[OrderLine, ...]
    is_new: bool
