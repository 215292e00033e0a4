"""Counting what is left from before a week: as the owner typed it, else as it was noted in the last evening."""

from __future__ import annotations

from datetime import timedelta
from itertools import count
from typing import TYPE_CHECKING

from fleca_desktop.services.order_outcomes import Stock
from fleca_desktop.services.shop_facts import read_calendar
from fleca_desktop.storage.evenings import read_evening, sold_between
from fleca_desktop.storage.orders import read_stock

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from fleca_desktop.core.calendar import ShopCalendar
    from fleca_desktop.core.ordering import ProductName
    from fleca_desktop.services.shop import Shop
    from fleca_desktop.storage.products import StoredProduct

_DAY = timedelta(days=1)
_RECENT_WEEKS = 4


def count_stock(shop: Shop, monday: date, products: Iterable[StoredProduct]) -> dict[ProductName, Stock]:
    """Pieces of each product that can still be sold on ``monday``.

    What was noted keeps for the rest of the product's shelf life. The newest note counts, and only while the shop has
    been closed since: once it has sold, nobody knows what became of the pieces.
    """
    kept = list(products)
    typed, noted = read_stock(shop.database, monday), _noted(shop, monday, kept)
    stock = {}
    for product in kept:
        if product.id in typed:
            stock[product.family, product.name] = Stock(typed[product.id], is_typed=True)
        elif (left := noted.get(product.id)) is not None and left.pieces and left.days_old < product.shelf_life_days:
            stock[product.family, product.name] = left
    return stock


def _noted(shop: Shop, monday: date, products: list[StoredProduct]) -> dict[int, Stock]:
    """The newest notes before ``monday`` by product id, those of the last day on which the shop sold included."""
    calendar, found = read_calendar(shop), dict[int, Stock]()
    longest = max((product.shelf_life_days for product in products), default=1)
    for days_old in count(1):
        day = monday - days_old * _DAY
        for product_id, note in read_evening(shop.database, day).items():
            found.setdefault(product_id, Stock(note.left_over_units or 0.0, is_typed=False, days_old=days_old))
        if days_old + 1 >= longest or _sold_on(shop, calendar, day):
            break
    return found


def _sold_on(shop: Shop, calendar: ShopCalendar, day: date) -> bool:
    """Whether the shop sold on ``day``; where the till has not told yet, whether it should have.

    On a day that the owner calls closed what the till has is a bulk order that was fetched.
    """
    if calendar.is_closed(day):
        return False
    if sold_between(shop.database, day, day):
        return True
    alike = [day - timedelta(weeks=week) for week in range(1, _RECENT_WEEKS + 1)]
    never_then = not any(sold_between(shop.database, one, one) for one in alike)
    return not (never_then and sold_between(shop.database, alike[-1], day))
