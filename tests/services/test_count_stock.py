from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from fleca_desktop.services.count_stock import count_stock
from fleca_desktop.services.note_evening import Note, Noted, note_evening
from fleca_desktop.services.order_outcomes import Stock
from fleca_desktop.services.settings import change_setting
from fleca_desktop.storage.calendar import close_day
from fleca_desktop.storage.products import change_terms, list_products

if TYPE_CHECKING:
    from fleca_desktop.services.shop import Shop
    from tests.services.conftest import SellDays

MONDAY = date(2026, 3, 16)
FRIDAY, SATURDAY, SUNDAY = (MONDAY - timedelta(days=days) for days in (3, 2, 1))
COCA = ("Brioixeria", "Coca")


@pytest.fixture
def keeping(shop: Shop, sell: SellDays) -> Shop:
    """A shop that has sold up to Saturday, and whose coca keeps for four days."""
    sell(weeks=4, last=SATURDAY)
    coca = next(product for product in list_products(shop.database) if product.name == "Coca")
    with shop.database.atomic():
        change_terms(shop.database, coca.id, {"shelf_life_days": 4})
    return shop


def note(shop: Shop, day: date, left: float | None = None, sold_out: float | None = None) -> None:
    assert isinstance(note_evening(shop, day, COCA, Note(left, sold_out)), Noted)


def stock(shop: Shop) -> Stock | None:
    return count_stock(shop, MONDAY, list_products(shop.database)).get(COCA)


def close(shop: Shop, day: date) -> None:
    with shop.database.atomic():
        close_day(shop.database, day)


def test_saturdays_leftovers_are_there_on_monday_when_sunday_was_closed(keeping: Shop) -> None:
    note(keeping, SATURDAY, left=20)
    close(keeping, SUNDAY)
    assert stock(keeping) == Stock(20, is_typed=False, days_old=2)


def test_so_they_are_when_sunday_is_the_weekly_closing_day(keeping: Shop) -> None:
    note(keeping, SATURDAY, left=20)
    assert stock(keeping) is None  # the shop opens on Sundays, and nobody has said what is left since
    change_setting(keeping, "shop.open_weekdays", "123456")
    assert stock(keeping) == Stock(20, is_typed=False, days_old=2)


def test_a_note_says_nothing_any_more_once_the_shop_has_sold(keeping: Shop) -> None:
    note(keeping, FRIDAY, left=20)
    close(keeping, SUNDAY)
    assert stock(keeping) is None


@pytest.mark.parametrize("newer", [{"left": 0}, {"sold_out": 12.0}])
def test_the_newest_note_counts(keeping: Shop, newer: dict[str, float]) -> None:
    note(keeping, SATURDAY, left=20)
    close(keeping, SUNDAY)
    note(keeping, SUNDAY, left=5)
    assert stock(keeping) == Stock(5, is_typed=False)
    note(keeping, SUNDAY, **newer)
    assert stock(keeping) is None


def test_what_has_outlived_its_shelf_life_is_not_there(keeping: Shop) -> None:
    note(keeping, FRIDAY - timedelta(days=1), left=20)
    for day in (FRIDAY, SATURDAY, SUNDAY):
        close(keeping, day)
    assert stock(keeping) is None


def test_a_weekday_on_which_the_till_never_tells_sales_is_closed_though_nobody_said_so(
    shop: Shop, sell: SellDays
) -> None:
    sell(weeks=4, last=SATURDAY)
    shop.database.execute("DELETE FROM daily_sale WHERE strftime('%w', day) = '0'")
    coca = next(product for product in list_products(shop.database) if product.name == "Coca")
    change_terms(shop.database, coca.id, {"shelf_life_days": 4})
    note(shop, SATURDAY, left=20)
    assert stock(shop) == Stock(20, is_typed=False, days_old=2)
