"""How much to order of each product for each day: the newsvendor's answer, in whole trays.

The best quantity suffices with probability (price - cost) / (price - value of a leftover): the critical ratio of
Arrow, Harris & Marschak (1951). Where price and cost are not both known, the owner's ``risk`` takes its place;
where they are, it tilts the ratio to the side on which the owner would rather err.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fleca_desktop.core.demand_range import DemandRange

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    import pandas as pd

ProductName = tuple[str, str]  # family and product
OrderCell = tuple["date", str, str]  # day, family and product: one box of the sheet
_SURE = (0.02, 0.98)  # beyond, a quantile says more about the distribution's shape than about the shop
_CLOSED_BELOW_UNITS = 0.05
NEUTRAL_RISK = 0.6  # the setting's default


def _within(share: float) -> float:
    return min(max(share, _SURE[0]), _SURE[1])


@dataclass(frozen=True)
class ProductTerms:
    """How a product is ordered: pieces per tray, pieces per day at least and at most, money in euros per piece."""

    family: str
    product: str
    tray: int = 1
    minimum: int = 0
    maximum: int | None = None
    price_eur: float | None = None
    cost_eur: float | None = None
    leftover_value_eur: float = 0.0
    ended_on: date | None = None

    def critical_ratio(self, risk: float) -> float:
        """How probable it should be that the quantity suffices, within 0.02 to 0.98.

        At ``NEUTRAL_RISK`` the economics alone decide where they are known; another risk multiplies their odds.
        """
        risk = _within(risk)
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
    """One product on one day, in pieces."""

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
) -> OrderPlan:
    """Plan the order of the ``days`` forecast.

    Args:
        days: one row per day and product, with date, family, product, units, units_lo80 and units_hi80 (pieces).
        terms: how products are ordered; a product without terms is ordered piece by piece, without limits.
        risk: 0 (rather too little) to 1 (rather too much), with ``NEUTRAL_RISK`` as the economics have it.
        edits: quantities the owner has set; they hold as they are, whatever the trays and limits.
    """
    by_name = {(t.family, t.product): t for t in terms}
    lines = []
    for row in days.sort_values(["family", "product", "date"]).to_dict("records"):
        name = str(row["family"]), str(row["product"])
        product = by_name.get(name, ProductTerms(*name))
        day = row["date"].date()
        if product.ended_on is not None and day > product.ended_on:
            continue
        units = [float(row[column]) for column in ("units", "units_lo80", "units_hi80")]
        lines.append(_line(day, product, units, risk, (edits or {}).get((day, *name))))
    return OrderPlan(tuple(lines), total_of(lines, by_name))


def _line(day: date, product: ProductTerms, units: list[float], risk: float, edit: int | None) -> OrderLine:
    point = units[0] if math.isfinite(units[0]) else 0.0
    is_open = point >= _CLOSED_BELOW_UNITS
    demand = DemandRange.fitted(point, units[1], units[2])
    quantity = best_quantity(demand, product, product.critical_ratio(risk)) if is_open else 0
    if edit is not None:
        quantity = max(edit, 0)
    left, short = (demand.expected_leftover(quantity), demand.expected_shortage(quantity)) if is_open else (quantity, 0)
    return OrderLine(
        day, product.family, product.product, max(point, 0.0), quantity, edit is not None, float(left), float(short)
    )


def best_quantity(demand: DemandRange, product: ProductTerms, ratio: float) -> int:
    """The whole trays, within the product's limits, whose expected loss is least.

    The loss, ``ratio`` a piece short and 1 - ``ratio`` a piece left over, is convex with its minimum at the
    quantile ``ratio``, so that one of the two tray counts around the quantile is best. Maximum goes before minimum.
    """

    def loss(quantity: int) -> float:
        return ratio * demand.expected_shortage(quantity) + (1 - ratio) * demand.expected_leftover(quantity)

    tray = max(product.tray, 1)
    below = int(demand.quantile(ratio) // tray) * tray
    best = max(min(below, below + tray, key=loss), -(-product.minimum // tray) * tray)
    return best if product.maximum is None else min(best, product.maximum // tray * tray)


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
