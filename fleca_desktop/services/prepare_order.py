"""From the newest forecast to the week's order sheet: draft it, change it, freeze it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

import pandas as pd

from fleca_desktop.core.calendar import holidays_between
from fleca_desktop.core.ordering import ProductTerms, plan_order
from fleca_desktop.services.forecast_week import latest_forecast, read_forecast, weeks_forecast
from fleca_desktop.services.settings import keep, setting_flag, setting_number, setting_text
from fleca_desktop.services.shop_facts import read_calendar
from fleca_desktop.storage.evenings import read_evening
from fleca_desktop.storage.orders import (
    OrderEdit,
    OrderRecord,
    add_order,
    forget_edit,
    list_orders,
    read_edits,
    read_order,
    read_stock,
    write_edit,
    write_stock,
)
from fleca_desktop.storage.product_changes import set_family_risk
from fleca_desktop.storage.products import StoredProduct, list_products, live_ids

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from fleca_desktop.core.ordering import OrderCell, OrderLine, OrderPlan, ProductName
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
class Stock:
    """Pieces of a product left from before the week; ``is_typed`` when the owner said so on the order sheet."""

    pieces: float
    is_typed: bool


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
    stock: Mapping[ProductName, Stock] = field(default_factory=dict)

    @cached_property
    def _usable(self) -> dict[ProductName, float]:
        return {name: stock.pieces for name, stock in self.stock.items()}

    @cached_property
    def plan(self) -> OrderPlan:
        """What to order, the owner's quantities included."""
        own = {(edit.day, edit.family, edit.product): edit.quantity for edit in self.edits}
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


def draft_order(shop: Shop, week_start: date | None = None) -> DraftOrder | NoForecast | NoProducts:
    """Draft the order of a week (a Monday), of the first week forecast when none is given."""
    issued = latest_forecast(shop)
    if issued is None:
        return NoForecast()
    first, covered = issued.first_week.date(), weeks_forecast(shop)
    weeks = tuple(sorted(week for week in covered if week >= first))
    monday = week_start or first
    if monday not in weeks:
        return NoForecast(weeks)
    if covered[monday] != issued.record.id:  # the newest one looks less far ahead
        issued = read_forecast(shop, covered[monday])
    days = issued.days[(issued.days["product"] != "") & issued.days["units"].notna()]
    if days.empty:
        return NoProducts(_family_weeks(issued), _signs(shop, monday))
    newest = next(iter(list_orders(shop.database, monday)), None)
    products = [product for product in list_products(shop.database) if product.name]
    days = days[days["date"].between(pd.Timestamp(monday), pd.Timestamp(monday + _LAST_DAY))]
    draft = DraftOrder(
        week_start=monday,
        weeks=weeks,
        forecast_id=issued.record.id,
        risk=setting_number(shop, "orders.risk"),
        days=days,
        terms=tuple(_terms(product, days) for product in products),
        edits=tuple(read_edits(shop.database, monday, monday + _LAST_DAY)),
        newest=newest,
        is_frozen=False,
        shop=_signs(shop, monday),
        stock=_stock(shop, monday, products),
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
        par_level=product.par_level,
        shelf_life_days=product.shelf_life_days,
        supplier=product.supplier,
        risk=product.risk,
    )


def _stock(shop: Shop, monday: date, products: Iterable[StoredProduct]) -> dict[ProductName, Stock]:
    """What is left from before: as the owner typed it, else as noted the evening before, of what keeps overnight."""
    typed, noted = read_stock(shop.database, monday), read_evening(shop.database, monday - timedelta(days=1))
    stock = {}
    for product in products:
        left = noted[product.id].left_over_units if product.id in noted else None
        if product.id in typed:
            stock[product.family, product.name] = Stock(typed[product.id], is_typed=True)
        elif left and product.shelf_life_days > 1:
            stock[product.family, product.name] = Stock(left, is_typed=False)
    return stock


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


def _ids(shop: Shop) -> dict[ProductName, int]:
    return live_ids(shop.database)


def change_stock(shop: Shop, monday: date, name: ProductName, pieces: int | None) -> None:
    """Say how many pieces are left from before the week; None goes back to what the evening before says.

    Raises:
        KeyError: there is no such product.
    """
    product_id = _ids(shop)[name]
    with shop.database.atomic():
        write_stock(shop.database, monday, product_id, pieces)


def change_family_risk(shop: Shop, family: str, risk: float | None) -> None:
    """Give a family a risk of its own (0 to 1), or with None the shop's."""
    with shop.database.atomic():
        set_family_risk(shop.database, family, None if risk is None else min(max(risk, 0.0), 1.0))


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
