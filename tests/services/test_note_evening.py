from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from fleca_desktop.services.note_evening import Note, Noted, NotNoted, left_over, note_evening, read_evening_of
from fleca_desktop.services.shop_facts import read_history
from fleca_desktop.storage.calendar import close_day
from fleca_desktop.storage.products import product_ids

if TYPE_CHECKING:
    from fleca_desktop.services.shop import Shop
    from tests.services.conftest import SellDays

SUNDAY = date(2026, 3, 15)
TODAY = date(2026, 3, 16)
BARRA, COCA = ("Pa", "Barra"), ("Brioixeria", "Coca")


def test_the_products_sold_that_day_are_asked_for(shop: Shop, sell: SellDays) -> None:
    sell(weeks=2)
    evening = read_evening_of(shop, SUNDAY)
    assert [line.product for line in evening.lines] == ["Coca", "Croissant", "Barra"]
    assert all(line.sold is not None and line.ordered is None for line in evening.lines)
    assert not evening.is_closed


def test_a_day_whose_sales_are_still_to_come_asks_for_all_products(shop: Shop, sell: SellDays) -> None:
    sell(weeks=2)
    lines = read_evening_of(shop, TODAY).lines
    assert len(lines) == 3
    assert {line.sold for line in lines} == {None}


def test_products_out_of_season_are_not_asked_for(shop: Shop, sell: SellDays) -> None:
    sell(weeks=2)
    with shop.database.atomic():
        product_ids(shop.database, [("Brioixeria", "Coca de Sant Joan")])
    assert [line.product for line in read_evening_of(shop, TODAY).lines] == ["Coca", "Croissant", "Barra"]
    later = TODAY + timedelta(weeks=8)
    assert len(read_evening_of(shop, later).lines) == 4  # nothing was sold lately: any of them may be


def test_a_note_feeds_the_demand_and_the_next_order(shop: Shop, sell: SellDays) -> None:
    sell(weeks=2)
    assert note_evening(shop, SUNDAY, BARRA, Note(sold_out_hour=11.5)) == Noted(Note())
    assert note_evening(shop, SUNDAY, COCA, Note(left_over_units=4)) == Noted(Note())
    assert left_over(shop, SUNDAY) == {COCA: 4.0}
    sold_out = read_history(shop).sold_out
    assert sold_out[["family", "product", "hour"]].to_numpy().tolist() == [["Pa", "Barra", 11.5]]
    assert left_over(shop, SUNDAY + timedelta(days=1)) == {}


def test_what_stood_there_before_comes_back(shop: Shop, sell: SellDays) -> None:
    sell(weeks=2)
    note_evening(shop, SUNDAY, COCA, Note(left_over_units=4))
    second = note_evening(shop, SUNDAY, COCA, Note(left_over_units=0, sold_out_hour=12))
    assert second == Noted(Note(left_over_units=4))
    note_evening(shop, SUNDAY, COCA, second.before)
    assert left_over(shop, SUNDAY) == {COCA: 4.0}
    note_evening(shop, SUNDAY, COCA, Note())
    assert left_over(shop, SUNDAY) == {}


@pytest.mark.parametrize(
    ("day", "note", "reason"),
    [
        (TODAY + timedelta(days=1), Note(1), "later"),
        (TODAY, Note(-1), "impossible"),
        (TODAY, Note(None, 25), "impossible"),
    ],
)
def test_what_cannot_be_is_not_noted(shop: Shop, sell: SellDays, day: date, note: Note, reason: str) -> None:
    sell(weeks=2)
    assert note_evening(shop, day, BARRA, note) == NotNoted(reason)
    assert read_evening_of(shop, day).lines[0].note == Note()


def test_a_closed_day_is_said_to_be_closed(shop: Shop, sell: SellDays) -> None:
    sell(weeks=2)
    close_day(shop.database, TODAY)
    assert read_evening_of(shop, TODAY).is_closed
