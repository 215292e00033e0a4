"""From the newest forecast to the week's order sheet: draft it, change it, freeze it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, cast

import pandas as pd

from fleca_desktop.core.ordering import ProductTerms
from fleca_desktop.core.planned_orders import with_promises
from fleca_desktop.core.weeks import first_not_over, is_over
from fleca_desktop.services.count_stock import count_stock
from fleca_desktop.services.edit_forecast import forecast_in_force, with_edits
from fleca_desktop.services.forecast_week import read_forecast, weeks_forecast
from fleca_desktop.services.keep_calendar import entries_between
from fleca_desktop.services.order_outcomes import (
    DraftOrder,
    FamilyWeek,
    FrozenOrder,
    NoForecast,
    NoProducts,
    ShopSigns,
)
from fleca_desktop.services.settings import keep, setting_flag, setting_number, setting_text
from fleca_desktop.services.shop_facts import read_calendar, read_holidays
from fleca_desktop.storage.calendar import read_bulk_orders, read_closures
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
    write_reason,
    write_stock,
)
from fleca_desktop.storage.product_changes import set_family_risk
from fleca_desktop.storage.products import StoredProduct, list_products, live_ids

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fleca_desktop.core.order_sheet import Paper
    from fleca_desktop.core.ordering import OrderCell, ProductName
    from fleca_desktop.services.forecast_week import IssuedForecast
    from fleca_desktop.services.shop import Shop

_CENTS = 100
_LAST_DAY = timedelta(days=6)


def draft_order(shop: Shop, week_start: date | None = None) -> DraftOrder | NoForecast | NoProducts:
    """Draft the order of a week (a Monday); when none is given, of the first forecast that is not over, or the last."""
    issued = forecast_in_force(shop)
    if issued is None:
        return NoForecast()
    first, covered = issued.first_week.date(), weeks_forecast(shop)
    weeks = tuple(sorted(week for week in covered if week >= first))
    today = shop.clock.today()
    monday = week_start or first_not_over(weeks, today) or max(weeks, default=first)
    if monday not in weeks:
        return NoForecast(weeks)
    if covered[monday] != issued.record.id:  # the newest one looks less far ahead
        issued = with_edits(shop, read_forecast(shop, covered[monday]))
    days = issued.days[(issued.days["product"] != "") & issued.days["units"].notna()]
    if days.empty:
        return NoProducts(_family_weeks(issued), _signs(shop, monday))
    newest = next(iter(list_orders(shop.database, monday)), None)
    products = [product for product in list_products(shop.database) if product.name]
    edits = tuple(read_edits(shop.database, monday, monday + _LAST_DAY))
    days = _days_of(shop, monday, days, edits)
    draft = DraftOrder(
        week_start=monday,
        weeks=weeks,
        forecast_id=issued.record.id,
        risk=setting_number(shop, "orders.risk"),
        days=days,
        terms=tuple(_terms(product, days) for product in products),
        edits=edits,
        newest=newest,
        is_frozen=False,
        shop=_signs(shop, monday),
        stock=count_stock(shop, monday, products),
        closed=read_closures(shop.database),
        is_over=is_over(monday, today),
        own_forecasts=sum(edit.week_start == monday for edit in issued.edits),
    )
    return replace(draft, is_frozen=newest is not None and _is_same(shop, newest, draft))


def _days_of(shop: Shop, monday: date, days: pd.DataFrame, edits: Iterable[OrderEdit]) -> pd.DataFrame:
    """The week's part of a forecast by day, with every product that is promised or that the owner has typed."""
    week = days[days["date"].between(pd.Timestamp(monday), pd.Timestamp(monday + _LAST_DAY))]
    typed = ((edit.family, edit.product) for edit in edits)
    return with_promises(week, read_bulk_orders(shop.database), pd.Timestamp(monday), typed)


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
        holidays=read_holidays(shop, monday, monday + _LAST_DAY),
        paper=cast("Paper", setting_text(shop, "paper")),
        entries=entries_between(shop, monday, monday + _LAST_DAY),
        open_weekdays=read_calendar(shop).open_weekdays,
    )


def change_quantity(
    shop: Shop, cell: OrderCell, quantity: int, reason: str | None = None, *, calculated: int | None = None
) -> bool:
    """Set a quantity (pieces, not negative) by hand; whether that changes anything.

    Without a ``reason`` that of the one before stays. Where none is set, the ``calculated`` one is no change.

    Raises:
        KeyError: there is no such product.
    """
    day, family, product = cell
    product_id, before = _ids(shop)[family, product], _edit_of(shop, cell)
    if quantity == (calculated if before is None else before.quantity) and reason is None:
        return False
    why = reason if reason is not None else before.reason if before else ""
    edit = OrderEdit(day, product_id, family, product, quantity, why)
    with shop.database.atomic():
        write_edit(shop.database, edit, shop.clock.now().isoformat(timespec="seconds"))
    return True


def _edit_of(shop: Shop, cell: OrderCell) -> OrderEdit | None:
    day, *name = cell
    found = read_edits(shop.database, day, day)
    return next((edit for edit in found if [edit.family, edit.product] == name), None)


def change_reason(shop: Shop, cell: OrderCell, reason: str) -> None:
    """Say why a quantity was set by hand, whichever it is by now; one that was taken back stays so.

    Raises:
        KeyError: there is no such product.
    """
    day, family, product = cell
    product_id = _ids(shop)[family, product]
    with shop.database.atomic():
        write_reason(shop.database, day, product_id, reason)


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


def change_stock(shop: Shop, monday: date, name: ProductName, pieces: int | None) -> bool:
    """Say how many pieces are left from before the week; None goes back to what the evening before says.

    Whether that changes anything comes back.

    Raises:
        KeyError: there is no such product.
    """
    product_id = _ids(shop)[name]
    if read_stock(shop.database, monday).get(product_id) == pieces:
        return False
    with shop.database.atomic():
        write_stock(shop.database, monday, product_id, pieces)
    return True


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
