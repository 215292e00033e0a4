"""What is known of a shop's past and of its days, as core wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fleca_desktop.core.calendar import LOCAL_HOLIDAY, ShopCalendar, holidays_between
from fleca_desktop.core.sales import SalesHistory
from fleca_desktop.services.settings import setting_text
from fleca_desktop.storage import calendar as stored_calendar
from fleca_desktop.storage.sales import read_daily, read_last_sales, read_weekly

if TYPE_CHECKING:
    from datetime import date

    from fleca_desktop.services.shop import Shop
    from fleca_desktop.storage.database import Database


def read_history(shop: Shop) -> SalesHistory:
    """Everything the shop has sold; every page wants it, so it is kept until something changes."""
    return shop.recall.of(shop.database, "history", lambda: _history(shop.database))


def _history(database: Database) -> SalesHistory:
    return SalesHistory(
        daily=read_daily(database),
        weekly=read_weekly(database),
        bulk_orders=stored_calendar.read_bulk_orders(database),
        sold_out=stored_calendar.read_sold_out(database),
        last_sales=read_last_sales(database),
    )


def read_calendar(shop: Shop) -> ShopCalendar:
    """The shop's holidays, festes, events and closures."""
    return ShopCalendar(
        country=setting_text(shop, "shop.country"),
        subdivision=setting_text(shop, "shop.subdivision") or None,
        closures=stored_calendar.read_closures(shop.database),
        local_holidays=frozenset(read_festes(shop)),
        events=stored_calendar.read_events(shop.database),
        open_weekdays=_open_weekdays(setting_text(shop, "shop.open_weekdays")),
    )


def _open_weekdays(digits: str) -> frozenset[int] | None:
    """As ``ShopCalendar`` wants them; the setting counts from Monday as 1, as people do."""
    return frozenset(int(digit) - 1 for digit in digits) if digits else None


def read_holidays(shop: Shop, first: date, last: date) -> dict[date, str]:
    """Public holidays by core's names and festes by the owner's, from ``first`` to ``last``, by day and in order."""
    festes = read_festes(shop)
    found = holidays_between(read_calendar(shop), first, last)
    return {day: festes.get(day) or name if name == LOCAL_HOLIDAY else name for day, name in found.items()}


def read_festes(shop: Shop) -> dict[date, str]:
    """The municipality's festes by day."""
    return stored_calendar.read_local_holidays(shop.database)
