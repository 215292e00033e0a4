"""From the newest forecast to the week's order sheet: draft it, change it, freeze it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

import pandas as pd

from fleca_desktop.core.calendar import holidays_between
from fleca_desktop.core.ordering import ProductTerms, plan_order
from fleca_desktop.services.forecast_week import latest_forecast
from fleca_desktop.services.settings import keep, setting_flag, setting_number, setting_text
from fleca_desktop.services.shop_facts import read_calendar
from fleca_desktop.storage.orders import (
    OrderEdit,
    OrderRecord,
    add_order,
    forget_edit,
    list_orders,
    read_edits,
    read_order,
    write_edit,
)
from fleca_desktop.storage.products import StoredProduct, list_products

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fleca_desktop.core.ordering import OrderCell, OrderLine, OrderPlan
    from fleca_desktop.services.forecast_week import IssuedForecast
    from fleca_desktop.services.shop import Shop

OwnQuantity = OrderEdit  # for the window, which knows no storage
SheetVersion = OrderRecord  # the same
_CENTS = 100
_LAST_DAY = timedelta(days=6)


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
    """What the sheet says of the shop, and the holidays of the week by day."""

    name: str
    is_sample: bool
    holidays: Mapping[date, str]


@dataclass(frozen=True)
class NoProducts:
    """The till tells totals but no pieces of products, so that there is nothing to order by piece."""

    families: tuple[FamilyWeek, ...]
    shop: ShopSigns


@dataclass(frozen=True)
class DraftOrder:
    """A week's order as it stands.

    ``days`` is the week's part of the forecast per day and product, ``edits`` are the owner's own quantities.
    ``newest`` is the version frozen last, and ``is_frozen`` whether it is this very order.
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

    @cached_property
    def plan(self) -> OrderPlan:
        """What to order, the owner's quantities included."""
        own = {(edit.day, edit.family, edit.product): edit.quantity for edit in self.edits}
        return plan_order(self.days, self.terms, self.risk, own)

    @cached_property
    def calculated(self) -> Mapping[OrderCell, int]:
        """The quantities without the owner's."""
        known = {(line.day, line.family, line.product): line.quantity for line in self.plan.lines if not line.edited}
        own = {(edit.family, edit.product) for edit in self.edits}
        if not own:
            return known
        changed = [name in own for name in zip(self.days["family"], self.days["product"], strict=True)]
        lines = plan_order(self.days[changed], self.terms, self.risk).lines
        return known | {(line.day, line.family, line.product): line.quantity for line in lines}

    def at_risk(self, risk: float) -> DraftOrder:
        """The same order at another risk; nothing is stored."""
        return replace(self, risk=risk, is_frozen=False)


@dataclass(frozen=True)
class FrozenOrder:
    """A stored version of a week's order; ``is_new`` unless it was stored before."""

    record: OrderRecord
    lines: tuple[OrderLine, ...]
    is_new: bool


def draft_order(shop: Shop, week_start: date | None = None) -> DraftOrder | NoForecast | NoProducts:
    """Draft the order of a week (a Monday), of the first week forecast when none is given."""
    issued = latest_forecast(shop)
    if issued is None:
        return NoForecast()
    weeks = tuple(sorted(week.date() for week in issued.lines["week_start"].unique()))
    monday = week_start or issued.first_week.date()
    if monday not in weeks:
        return NoForecast(weeks)
    days = issued.days[(issued.days["product"] != "") & issued.days["units"].notna()]
    if days.empty:
        return NoProducts(_family_weeks(issued), _signs(shop, monday))
    newest = next(iter(list_orders(shop.database, monday)), None)
    days = days[days["date"].between(pd.Timestamp(monday), pd.Timestamp(monday + _LAST_DAY))]
    draft = DraftOrder(
        week_start=monday,
        weeks=weeks,
        forecast_id=issued.record.id,
        risk=setting_number(shop, "orders.risk"),
        days=days,
        terms=tuple(_terms(product, days) for product in list_products(shop.database) if product.name),
        edits=tuple(read_edits(shop.database, monday, monday + _LAST_DAY)),
        newest=newest,
        is_frozen=False,
        shop=_signs(shop, monday),
    )
    return replace(draft, is_frozen=newest is not None and _is_same(shop, newest, draft))


def _terms(product: StoredProduct, days: pd.DataFrame) -> ProductTerms:
    """The product's terms; where no price is stored, the one that the forecast's euros per piece come to."""
    own = days[(days["family"] == product.family) & (days["product"] == product.name) & days["revenue_eur"].notna()]
    units = own["units"].sum()
    price = product.price_cents / _CENTS if product.price_cents is not None else None
    return ProductTerms(
        family=product.family,
        product=product.name,
        tray=product.tray,
        minimum=product.minimum,
        maximum=product.maximum,
        price_eur=float(own["revenue_eur"].sum() / units) if price is None and units > 0 else price,
        cost_eur=None if product.cost_cents is None else product.cost_cents / _CENTS,
        leftover_value_eur=product.leftover_cents / _CENTS,
        ended_on=None if product.ended_on is None else date.fromisoformat(product.ended_on),
    )


def _family_weeks(issued: IssuedForecast) -> tuple[FamilyWeek, ...]:
    rows = issued.at("family", "revenue_eur").sort_values(["week_start", "family"])
    return tuple(
        FamilyWeek(row["week_start"].date(), row["family"], row["point"], row["lo80"], row["hi80"])
        for row in rows.to_dict("records")
    )


def _signs(shop: Shop, monday: date) -> ShopSigns:
    return ShopSigns(
        name=setting_text(shop, "shop.name"),
        is_sample=setting_flag(shop, "shop.is_sample"),
        holidays=holidays_between(read_calendar(shop), monday, monday + _LAST_DAY),
    )


def change_quantity(shop: Shop, cell: OrderCell, quantity: int, reason: str = "") -> None:
    """Set a quantity (pieces, not negative) by hand.

    Raises:
        KeyError: there is no such product.
    """
    day, family, product = cell
    edit = OrderEdit(day, _ids(shop)[family, product], family, product, quantity, reason)
    with shop.database.atomic():
        write_edit(shop.database, edit, shop.clock.now().isoformat(timespec="seconds"))


def reset_quantity(shop: Shop, cell: OrderCell) -> None:
    """Return to the calculated quantity.

    Raises:
        KeyError: there is no such product.
    """
    day, family, product = cell
    product_id = _ids(shop)[family, product]
    with shop.database.atomic():
        forget_edit(shop.database, day, product_id)


def _ids(shop: Shop) -> dict[tuple[str, str], int]:
    return {(product.family, product.name): product.id for product in list_products(shop.database)}


def change_risk(shop: Shop, risk: float) -> None:
    """Keep the owner's risk, 0 (rather too little) to 1 (rather too much)."""
    keep(shop, "orders.risk", min(max(risk, 0.0), 1.0))


def freeze_order(shop: Shop, draft: DraftOrder) -> FrozenOrder:
    """Store the draft as the week's next version. An order that is the newest version already is given back."""
    with shop.database.atomic():
        newest = next(iter(list_orders(shop.database, draft.week_start)), None)
        if newest is not None and _is_same(shop, newest, draft):
            return FrozenOrder(newest, tuple(read_order(shop.database, newest.id)), is_new=False)
        record = OrderRecord(
            id=0,
            week_start=draft.week_start.isoformat(),
            version=1 if newest is None else newest.version + 1,
            forecast_id=draft.forecast_id,
            frozen_at=shop.clock.now().isoformat(timespec="seconds"),
            risk=draft.risk,
        )
        record = replace(record, id=add_order(shop.database, record, draft.plan.lines, _ids(shop)))
    return FrozenOrder(record, draft.plan.lines, is_new=True)


def _is_same(shop: Shop, record: OrderRecord, draft: DraftOrder) -> bool:
    same_basis = (record.forecast_id, record.risk) == (draft.forecast_id, draft.risk)
    return same_basis and tuple(read_order(shop.database, record.id)) == draft.plan.lines
