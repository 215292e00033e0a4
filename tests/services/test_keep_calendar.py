from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from fleca_desktop.core.calendar_entries import CalendarEntry
from fleca_desktop.services.forecast_week import gather
from fleca_desktop.services.keep_calendar import Kept, NotKept, keep_entry, read_year, remove_entry, take_back
from fleca_desktop.services.keep_products import change_products, merge
from fleca_desktop.services.overview import overview
from fleca_desktop.services.settings import BadValue, Changed, change_setting
from fleca_desktop.services.shop_facts import read_calendar
from fleca_desktop.storage.calendar import read_bulk_orders, read_closures, read_entries
from fleca_desktop.storage.products import list_products

if TYPE_CHECKING:
    from fleca_desktop.services.shop import Shop
    from tests.services.conftest import SellDays

FAIR = CalendarEntry("event", date(2026, 5, 9), date(2026, 5, 10), "Fair", effect=0.15)
AUGUST = CalendarEntry("closure", date(2026, 8, 10), date(2026, 8, 23), "holidays")


def kept(shop: Shop, entry: CalendarEntry, instead_of: CalendarEntry | None = None) -> Kept:
    outcome = keep_entry(shop, entry, instead_of)
    assert isinstance(outcome, Kept)
    return outcome


def entries(shop: Shop, year: int = 2026) -> list[CalendarEntry]:
    return list(read_year(shop, year).entries)


def test_a_closure_over_two_weeks_is_one_line_and_fourteen_days(shop: Shop) -> None:
    kept(shop, AUGUST)
    assert entries(shop) == [AUGUST]
    assert len(read_closures(shop.database)) == 14


def test_an_entry_changed_leaves_nothing_of_what_it_was(shop: Shop) -> None:
    kept(shop, AUGUST)
    shorter = replace(AUGUST, last_day=date(2026, 8, 16))
    kept(shop, shorter, instead_of=AUGUST)
    assert entries(shop) == [shorter]


def test_every_act_can_be_taken_back(shop: Shop) -> None:
    kept(shop, AUGUST)
    (fair,) = kept(shop, FAIR).added
    before = read_entries(shop.database)
    overlapping = kept(shop, replace(AUGUST, first_day=date(2026, 8, 20), last_day=date(2026, 8, 30), name="oven"))
    assert len(read_entries(shop.database)) == len(before) + 7
    take_back(shop, overlapping)
    assert read_entries(shop.database) == before
    take_back(shop, remove_entry(shop, fair))
    assert read_entries(shop.database) == before
    take_back(shop, kept(shop, replace(fair, name="Other fair", number=0), instead_of=fair))
    assert read_entries(shop.database) == before


def test_a_yearly_event_stands_in_every_year(shop: Shop) -> None:
    kept(shop, replace(FAIR, yearly=True))
    assert [entry.name for entry in entries(shop, 2031)] == ["Fair"]
    kept(shop, replace(FAIR, name="Once"))
    assert [entry.name for entry in entries(shop, 2031)] == ["Fair"]


def test_what_cannot_stand_changes_nothing(shop: Shop) -> None:
    assert keep_entry(shop, replace(FAIR, name="")) == NotKept("no_name")
    assert read_entries(shop.database) == []


def test_a_bulk_order_is_kept_for_its_product(shop: Shop, sell: SellDays) -> None:
    sell(weeks=4)
    day = date(2026, 3, 21)
    order = CalendarEntry("bulk_order", day, day, "school", family="Brioixeria", product="Croissant", units=60)
    kept(shop, order)
    frame = read_bulk_orders(shop.database)
    assert frame[["family", "product", "units"]].to_numpy().tolist() == [["Brioixeria", "Croissant", 60.0]]
    assert ("Brioixeria", "Croissant") in read_year(shop).products


def test_a_bulk_order_follows_its_product_into_another_family_and_another_name(shop: Shop, sell: SellDays) -> None:
    sell(weeks=4)
    day = date(2026, 3, 21)
    kept(shop, CalendarEntry("bulk_order", day, day, "school", family="Pa", product="Barra", units=60))
    barra, coca = (next(p.id for p in list_products(shop.database) if p.name == name) for name in ("Barra", "Coca"))
    change_products(shop, [barra], "family", "Brioixeria")
    assert read_bulk_orders(shop.database)[["family", "product"]].to_numpy().tolist() == [["Brioixeria", "Barra"]]
    merge(shop, coca, [barra])
    assert read_bulk_orders(shop.database)[["family", "product"]].to_numpy().tolist() == [["Brioixeria", "Coca"]]


def test_a_change_of_the_calendar_asks_for_another_forecast(shop: Shop, sell: SellDays) -> None:
    sell(weeks=4)
    seen = {gather(shop).sha256}  # type: ignore[union-attr]
    for change in (
        lambda: kept(shop, AUGUST),
        lambda: kept(shop, FAIR),
        lambda: change_setting(shop, "shop.open_weekdays", "123456"),
    ):
        change()
        seen.add(gather(shop).sha256)  # type: ignore[union-attr]
    assert len(seen) == 4


def test_missing_festes_need_attention_until_both_are_entered(shop: Shop, sell: SellDays) -> None:
    sell(weeks=4)
    assert [one.code for one in overview(shop).attention] == ["year_without_holidays"]
    for day, name in ((date(2026, 6, 29), "Sant Pere"), (date(2026, 8, 24), "Sant Bartomeu")):
        kept(shop, CalendarEntry("festa", day, day, name))
    assert overview(shop).attention == ()
    assert read_year(shop).gaps == ()
    assert read_year(shop, 2027).gaps == ("local_festes",)


def test_a_festa_is_no_public_holiday(shop: Shop) -> None:
    day = date(2026, 6, 29)
    kept(shop, CalendarEntry("festa", day, day, "Sant Pere"))
    year = read_year(shop)
    assert day not in year.holidays
    assert year.holidays[date(2026, 12, 25)] == "Christmas Day"


def test_the_weekly_closing_day_is_the_calendars(shop: Shop) -> None:
    assert read_calendar(shop).open_weekdays is None
    assert change_setting(shop, "shop.open_weekdays", "765432") == Changed("shop.open_weekdays", "234567")
    assert read_calendar(shop).open_weekdays == frozenset({1, 2, 3, 4, 5, 6})
    assert change_setting(shop, "shop.open_weekdays", "1234567") == Changed("shop.open_weekdays", "")
    assert isinstance(change_setting(shop, "shop.open_weekdays", "89"), BadValue)


def test_an_unknown_region_is_refused_with_those_that_there_are(shop: Shop) -> None:
    outcome = change_setting(shop, "shop.subdivision", "zz")
    assert isinstance(outcome, BadValue)
    assert "CT" in outcome.allowed
    assert change_setting(shop, "shop.subdivision", "ib") == Changed("shop.subdivision", "IB")
    assert change_setting(shop, "shop.subdivision", "") == Changed("shop.subdivision", "")
