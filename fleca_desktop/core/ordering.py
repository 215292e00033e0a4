"""How much to order of each product for each day: the newsvendor's answer, in whole trays.

The best quantity suffices with probability (price - cost) / (price - value of a leftover): the critical ratio of
Arrow, Harris & Marschak (1951). Where price and cost are not both known, the owner's ``risk`` takes its place;
where they are, it tilts the ratio to the side on which the owner would rather err.

What keeps longer than a day is carried through the week: yesterday's leftovers are counted before anything is ordered,
and the oldest pieces are sold first (first in, first out), so that only what expires is left over for good.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from fleca_desktop.core.demand_range import DemandRange
from fleca_desktop.core.shelf import LeftOver, aged, opened, unsold

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Mapping
    from datetime import date

    import pandas as pd

ProductName = tuple[str, str]  # family and product
OrderCell = tuple["date", str, str]  # day, family and product: one box of the sheet
_SURE = (0.02, 0.98)  # beyond, a quantile says more about the distribution's shape than about the shop
_CLOSED_BELOW_UNITS = 0.05
_NOTHING = LeftOver(0.0)
NEUTRAL_RISK = 0.6  # the setting's default


def _within(share: float) -> float:
    return min(max(share, _SURE[0]), _SURE[1])


@dataclass(frozen=True)
class ProductTerms:
    """How a product is ordered: pieces per tray, per order at least and at most, money in euros per piece.

    ``par_level`` are pieces that should be there every open day, ``shelf_life_days`` the days on which a piece can be
    sold, ``supplier`` who bakes it (empty: the shop itself), ``risk`` the family's where it has one of its own.
    """

    family: str
    product: str
    tray: int = 1
    minimum: int = 0
    maximum: int | None = None
    price_eur: float | None = None
    cost_eur: float | None = None
    leftover_value_eur: float = 0.0
    ended_on: date | None = None
    par_level: int | None = None
    shelf_life_days: int = 1
    supplier: str = ""
    risk: float | None = None

    def critical_ratio(self, risk: float) -> float:
        """How probable it should be that the quantity suffices, within 0.02 to 0.98.

        At ``NEUTRAL_RISK`` the economics alone decide where they are known; another risk multiplies their odds.
        """
        risk = _within(risk if self.risk is None else self.risk)
        if self.price_eur is None or self.cost_eur is None or self.price_eur <= self.leftover_value_eur:
            return risk
        economic = _within((self.price_eur - self.cost_eur) / (self.price_eur - self.leftover_value_eur))
        odds = economic / (1 - economic) * risk / (1 - risk) / (NEUTRAL_RISK / (1 - NEUTRAL_RISK))
        return _within(odds / (1 + odds))

    @property
    def leftover_loss_eur(self) -> float | None:
        """What a leftover costs: cost, or for want of it price, less what it still brings; None when unknown."""
        paid = self.cost_eur if self.cost_eur is not None else self.price_eur
        return None if paid is None else max(0.0, paid - self.leftover_value_eur)


@dataclass(frozen=True)
class OrderLine:
    """One product on one day, in pieces. ``expected_leftover`` is what can no longer be sold after that day."""

    day: date
    family: str
    product: str
    forecast_units: float
    quantity: int
    edited: bool
    expected_leftover: float
    expected_shortage: float


@dataclass(frozen=True)
class OrderTotals:
    """A week's order in pieces and euros; euros are None when no product's price is known.

    Leftovers are valued at cost, or at price where the cost is not known; shortages are sales lost, at price.
    """

    quantity: int
    forecast_units: float
    leftover_units: float
    shortage_units: float
    leftover_eur: float | None
    shortage_eur: float | None


@dataclass(frozen=True)
class OrderPlan:
    """What to order, by family, product and day."""

    lines: tuple[OrderLine, ...]
    totals: OrderTotals


def plan_order(
    days: pd.DataFrame,
    terms: Iterable[ProductTerms],
    risk: float,
    edits: Mapping[OrderCell, int] | None = None,
    stock: Mapping[ProductName, LeftOver] | None = None,
) -> OrderPlan:
    """Plan the order of the ``days`` forecast.

    Args:
        days: one row per day and product, with date, family, product, units, units_lo80 and units_hi80 (pieces), and
            promised where bulk orders are among them (pieces). Of a product that has ended nothing else is ordered.
        terms: how products are ordered; a product without terms is ordered piece by piece, without limits.
        risk: 0 (rather too little) to 1 (rather too much), with ``NEUTRAL_RISK`` as the economics have it.
        edits: quantities the owner has set; they hold as they are, whatever the trays and limits.
        stock: pieces left from before that can be sold on the first day, by family and product.
    """
    by_name = {(t.family, t.product): t for t in terms}
    lines: list[OrderLine] = []
    ordered = days.sort_values(["family", "product", "date"]).to_dict("records")
    for name, rows in groupby(ordered, key=lambda row: (str(row["family"]), str(row["product"]))):
        product = by_name.get(name, ProductTerms(*name))
        forecasts = [_DayForecast.of(row) for row in rows]
        lines += _plan_product(product, forecasts, risk, edits or {}, (stock or {}).get(name, _NOTHING))
    return OrderPlan(tuple(lines), total_of(lines, by_name))


@dataclass(frozen=True)
class _DayForecast:
    day: date
    point: float
    demand: DemandRange

    @classmethod
    def of(cls, row: Mapping[Hashable, Any]) -> _DayForecast:
        units, low, high = (float(row[column]) for column in ("units", "units_lo80", "units_hi80"))
        promised = float(row.get("promised", 0.0))
        point = max(units if math.isfinite(units) else 0.0, promised)
        return cls(row["date"].date(), point, DemandRange.fitted(point, low, high, promised))

    @property
    def only_promised(self) -> _DayForecast:
        """The same day of a product that is not sold any more."""
        promised = self.demand.certain
        return _DayForecast(self.day, promised, DemandRange.fitted(promised, promised, promised, promised))

    @property
    def is_open(self) -> bool:
        return self.point >= _CLOSED_BELOW_UNITS


def _plan_product(
    product: ProductTerms, forecasts: list[_DayForecast], risk: float, edits: Mapping[OrderCell, int], opening: LeftOver
) -> Iterator[OrderLine]:
    ratio = product.critical_ratio(risk)
    shelf = opened(opening, product.shelf_life_days)
    before = forecasts[0].day
    for expected in forecasts:
        has_ended = product.ended_on is not None and expected.day > product.ended_on
        forecast = expected.only_promised if has_ended else expected
        shelf, before = aged(shelf, (forecast.day - before).days), forecast.day
        edit = edits.get((forecast.day, product.family, product.product))
        if has_ended and not forecast.is_open and not edit:
            continue
        usable = sum(pieces for _, pieces in shelf)
        quantity = best_quantity(forecast.demand, product, ratio, usable) if forecast.is_open else 0
        quantity = quantity if edit is None else max(edit, 0)
        short = forecast.demand.expected_shortage(usable + quantity) if forecast.is_open else 0.0
        shelf = [*shelf, (product.shelf_life_days, float(quantity))]
        shelf = unsold(shelf, forecast.demand) if forecast.is_open else shelf
        expired = sum(pieces for days_left, pieces in shelf if days_left == 1)
        name = product.family, product.product
        yield OrderLine(forecast.day, *name, forecast.point, quantity, edit is not None, expired, short)


def best_quantity(demand: DemandRange, product: ProductTerms, ratio: float, usable: float = 0.0) -> int:
    """The whole trays, within the product's limits, whose expected loss is least beside ``usable`` pieces from before.

    The loss, ``ratio`` a piece short and 1 - ``ratio`` a piece left over, is convex with its minimum at the
    quantile ``ratio``, so that one of the two tray counts around the quantile is best. What is promised is there
    whatever the ratio and the maximum. Maximum goes before par level and minimum; a day that its stock covers is not
    ordered for, whatever the minimum. The maximum holds to the piece: where a whole tray is more than that (the owner
    cannot say so, but an old database may), pieces are ordered singly rather than nothing at all.
    """

    def loss(quantity: int) -> float:
        available = usable + quantity
        return ratio * demand.expected_shortage(available) + (1 - ratio) * demand.expected_leftover(available)

    tray = _tray(product)
    below = int(max(demand.quantile(ratio) - usable, 0.0) // tray) * tray
    par, promised = (_trays(max(pieces - usable, 0), tray) for pieces in (product.par_level or 0, demand.certain))
    best = max(min(below, below + tray, key=loss), par, promised)
    if best > 0 or usable <= 0:
        best = max(best, _trays(product.minimum, tray))
    return best if product.maximum is None else min(best, max(product.maximum // tray * tray, promised))


def _tray(product: ProductTerms) -> int:
    """Pieces in a tray; 1 where a tray does not fit below the maximum."""
    fits = product.maximum is None or product.tray <= product.maximum
    return max(product.tray, 1) if fits else 1


def _trays(pieces: float, tray: int) -> int:
    """The pieces in as many whole trays as hold ``pieces``."""
    return math.ceil(pieces / tray) * tray


def total_of(lines: Iterable[OrderLine], terms: Mapping[ProductName, ProductTerms]) -> OrderTotals:
    """Add up ``lines`` (of a week, a family or a product)."""
    chosen = list(lines)
    lost = [(line, terms.get((line.family, line.product))) for line in chosen]
    left = [line.expected_leftover * t.leftover_loss_eur for line, t in lost if t and t.leftover_loss_eur is not None]
    short = [line.expected_shortage * t.price_eur for line, t in lost if t and t.price_eur is not None]
    return OrderTotals(
        quantity=sum(line.quantity for line in chosen),
        forecast_units=sum(line.forecast_units for line in chosen),
        leftover_units=sum(line.expected_leftover for line in chosen),
        shortage_units=sum(line.expected_shortage for line in chosen),
        leftover_eur=sum(left) if left else None,
        shortage_eur=sum(short) if short else None,
    )
