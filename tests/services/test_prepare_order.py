from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.core.calendar_entries import CalendarEntry
from fleca_desktop.services.forecast_week import IssuedForecast, issue_forecast, latest_forecast, up_to_date_forecast
from fleca_desktop.services.keep_calendar import Kept, keep_entry, take_back
from fleca_desktop.services.keep_products import change_products
from fleca_desktop.services.order_outcomes import DraftOrder, NoForecast, NoProducts, Stock
from fleca_desktop.services.prepare_order import (
    change_family_risk,
    change_quantity,
    change_reason,
    change_risk,
    change_stock,
    draft_order,
    freeze_order,
    reset_quantity,
)
from fleca_desktop.storage.evenings import EveningNote, write_note
from fleca_desktop.storage.imports import ImportRecord, add_import, add_weeks
from fleca_desktop.storage.orders import list_orders
from fleca_desktop.storage.products import change_terms, family_ids, list_products, product_ids
from fleca_desktop.storage.sales import lay_weeks

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.services.shop import Shop

FIRST = date(2026, 3, 16)  # the first week forecast
CROISSANTS = (FIRST, "Brioixeria", "Croissant")


@pytest.fixture
def selling(shop: Shop, sell: Callable[..., None]) -> Shop:
    """A shop with sales and a forecast."""
    sell(30)
    issue_forecast(shop)
    return shop


def drafted(shop: Shop, week: date | None = None) -> DraftOrder:
    draft = draft_order(shop, week)
    assert isinstance(draft, DraftOrder)
    return draft


def quantity(draft: DraftOrder, cell: tuple[date, str, str] = CROISSANTS) -> int:
    return next(line.quantity for line in draft.plan.lines if (line.day, line.family, line.product) == cell)


def test_there_is_no_order_before_the_first_forecast(shop: Shop) -> None:
    assert draft_order(shop) == NoForecast()


def test_the_first_week_forecast_is_ordered_day_by_day(selling: Shop) -> None:
    draft = drafted(selling)
    assert draft.week_start == FIRST
    assert {line.day for line in draft.plan.lines} == {FIRST + timedelta(days=day) for day in range(7)}
    assert len(draft.plan.lines) == 21
    assert draft.plan.totals.quantity > 0


def test_a_week_that_is_over_is_not_ordered_unless_it_is_asked_for(selling: Shop) -> None:
    second, last = FIRST + timedelta(weeks=1), FIRST + timedelta(weeks=7)
    sunday, monday, late = (
        replace(selling, clock=FixedClock(day))
        for day in (second - timedelta(days=1), second, last + timedelta(days=7))
    )
    assert [drafted(shop).week_start for shop in (sunday, monday, late)] == [FIRST, second, last]
    assert [drafted(shop).is_over for shop in (sunday, monday, late)] == [False, False, True]
    assert drafted(monday, FIRST).is_over
    assert drafted(monday).weeks[0] == FIRST


def test_another_week_can_be_ordered_while_it_has_a_forecast(selling: Shop) -> None:
    assert drafted(selling, FIRST + timedelta(days=7)).week_start == FIRST + timedelta(days=7)
    late = draft_order(selling, FIRST + timedelta(days=700))
    assert isinstance(late, NoForecast)
    assert late.weeks[0] == FIRST


def test_a_price_that_is_not_stored_comes_from_the_sales(selling: Shop) -> None:
    prices = {terms.product: terms.price_eur for terms in drafted(selling).terms}
    assert prices["Croissant"] == pytest.approx(1.4, rel=0.2)
    assert drafted(selling).plan.totals.shortage_eur


def test_trays_are_the_products_own(selling: Shop) -> None:
    croissant = next(product for product in list_products(selling.database) if product.name == "Croissant")
    with selling.database.atomic():
        change_terms(selling.database, croissant.id, {"tray": 12})
    assert quantity(drafted(selling)) % 12 == 0


def test_what_is_typed_as_it_stands_is_no_change(selling: Shop) -> None:
    assert not change_quantity(selling, CROISSANTS, 100, calculated=100)
    assert change_quantity(selling, CROISSANTS, 120, calculated=100)
    assert not change_quantity(selling, CROISSANTS, 120, calculated=100)
    assert change_quantity(selling, CROISSANTS, 100, calculated=100)
    assert [edit.quantity for edit in drafted(selling).edits] == [100]


def test_an_own_quantity_stays_until_it_is_taken_back(selling: Shop) -> None:
    calculated = quantity(drafted(selling))
    change_quantity(selling, CROISSANTS, 200, "festa major")
    issue_forecast(selling, 4)
    draft = drafted(selling)
    assert quantity(draft) == 200
    assert draft.calculated[CROISSANTS] == pytest.approx(calculated, abs=1)
    assert [edit.reason for edit in draft.edits] == ["festa major"]
    change_quantity(selling, CROISSANTS, 210)
    change_reason(selling, CROISSANTS, "fira")
    assert [(edit.quantity, edit.reason) for edit in drafted(selling).edits] == [(210, "fira")]
    reset_quantity(selling, CROISSANTS)
    change_reason(selling, CROISSANTS, "too late")
    assert drafted(selling).edits == ()


LLONGUET = (FIRST + timedelta(days=4), "Pa", "Llonguet")


def without_forecast(shop: Shop) -> Shop:
    """With a product that the till knows and that nothing is forecast of."""
    with shop.database.atomic():
        product_ids(shop.database, [LLONGUET[1:]])
    return shop


def promised(shop: Shop, cell: tuple[date, str, str], units: float) -> None:
    day, family, product = cell
    order = CalendarEntry("bulk_order", day, day, "school", family=family, product=product, units=units)
    assert isinstance(keep_entry(shop, order), Kept)
    issue_forecast(shop)


def test_a_promised_order_of_a_product_without_a_forecast_is_on_the_sheet(selling: Shop) -> None:
    promised(without_forecast(selling), LLONGUET, 60)
    draft = drafted(selling)
    assert quantity(draft, LLONGUET) == draft.calculated[LLONGUET] == 60
    week = [line.quantity for line in draft.plan.lines if line.product == "Llonguet"]
    assert week == [0, 0, 0, 0, 60, 0, 0]
    frozen = freeze_order(selling, draft)
    assert freeze_order(selling, drafted(selling)).record == frozen.record
    assert all(line.product != "Llonguet" for line in drafted(selling, FIRST + timedelta(weeks=1)).plan.lines)


def test_a_promised_order_of_a_product_that_has_ended_is_on_the_sheet_alone(selling: Shop) -> None:
    change_products(selling, [croissant_id(selling)], "ended_on", (FIRST - timedelta(days=1)).isoformat())
    promised(selling, CROISSANTS, 60)
    lines = [line for line in drafted(selling).plan.lines if line.product == "Croissant"]
    assert [(line.day, line.quantity) for line in lines] == [(FIRST, 60)]


def test_a_promised_order_comes_on_top_of_what_is_forecast(selling: Shop) -> None:
    before = quantity(drafted(selling))
    promised(selling, CROISSANTS, 60)
    assert quantity(drafted(selling)) == pytest.approx(before + 60, abs=1)


def test_an_own_quantity_of_a_product_without_a_forecast_is_on_the_sheet(selling: Shop) -> None:
    change_quantity(without_forecast(selling), LLONGUET, 12)
    draft = drafted(selling)
    assert quantity(draft, LLONGUET) == 12
    assert draft.calculated[LLONGUET] == 0


def test_an_own_quantity_is_not_in_force_on_a_day_that_is_closed_since(selling: Shop) -> None:
    change_quantity(selling, CROISSANTS, 200)
    closure = CalendarEntry("closure", FIRST, FIRST, "oven")
    kept = keep_entry(selling, closure)
    assert isinstance(kept, Kept)
    issue_forecast(selling)
    draft = drafted(selling)
    assert (quantity(draft), [edit.quantity for edit in draft.edits]) == (0, [200])
    promised(selling, CROISSANTS, 60)
    assert quantity(drafted(selling)) == 60
    take_back(selling, kept)
    assert quantity(drafted(selling)) == 200


def test_a_product_nobody_knows_cannot_be_set(selling: Shop) -> None:
    with pytest.raises(KeyError):
        change_quantity(selling, (FIRST, "Brioixeria", "Unicorn"), 1)


def test_risk_is_remembered_and_orders_more(selling: Shop) -> None:
    change_risk(selling, 0.1)
    little = drafted(selling)
    change_risk(selling, 0.9)
    much = drafted(selling)
    assert little.plan.totals.quantity < much.plan.totals.quantity
    assert little.at_risk(0.9).plan == much.plan


def test_versions_are_counted_per_week(selling: Shop) -> None:
    first = freeze_order(selling, drafted(selling))
    change_quantity(selling, CROISSANTS, 200)
    second = freeze_order(selling, drafted(selling))
    other = freeze_order(selling, drafted(selling, FIRST + timedelta(days=7)))
    assert [frozen.record.version for frozen in (first, second, other)] == [1, 2, 1]
    assert any(line.edited and line.quantity == 200 for line in second.lines)


def test_the_same_order_is_frozen_once(selling: Shop) -> None:
    first = freeze_order(selling, drafted(selling))
    again = freeze_order(selling, drafted(selling))
    assert (first.is_new, again.is_new) == (True, False)
    assert again.lines == first.lines
    assert again.record == first.record
    assert len(list_orders(selling.database)) == 1
    assert drafted(selling).is_frozen


def test_a_changed_order_is_not_frozen_any_more(selling: Shop) -> None:
    freeze_order(selling, drafted(selling))
    change_quantity(selling, CROISSANTS, 200)
    draft = drafted(selling)
    assert draft.newest is not None
    assert not draft.is_frozen


def test_weekly_totals_give_families_and_no_quantities(shop: Shop) -> None:
    with shop.database.atomic():
        family = family_ids(shop.database, ["Brioixeria"])["Brioixeria"]
        mondays = [FIRST - timedelta(days=7 * week) for week in range(30, 0, -1)]
        record = ImportRecord(
            0, "weeks.csv", "weeks", "2026-03-16T16:04:00", None, "week", "replace",
            mondays[0].isoformat(), (FIRST - timedelta(days=1)).isoformat(), {},
        )  # fmt: skip
        number = add_import(shop.database, record)
        add_weeks(shop.database, number, [(day.isoformat(), family, None, 50_000) for day in mondays])
        lay_weeks(shop.database, mondays[0].isoformat(), mondays[-1].isoformat())
    issue_forecast(shop)
    outcome = draft_order(shop)
    assert isinstance(outcome, NoProducts)
    assert outcome.families[0].family == "Brioixeria"
    assert outcome.families[0].revenue_eur == pytest.approx(500, rel=0.1)


def croissant_id(shop: Shop) -> int:
    return next(product.id for product in list_products(shop.database) if product.name == "Croissant")


def test_a_shorter_forecast_does_not_hide_weeks_that_an_older_one_covers(selling: Shop) -> None:
    before = drafted(selling).weeks
    short = issue_forecast(selling, 2)
    assert isinstance(short, IssuedForecast)
    assert drafted(selling).weeks == before
    assert drafted(selling).forecast_id == short.record.id
    late = drafted(selling, FIRST + timedelta(weeks=5))
    assert late.forecast_id < short.record.id
    assert late.plan.totals.quantity > 0


def test_what_is_left_from_before_is_noted_in_the_evening_and_corrected_on_the_sheet(selling: Shop) -> None:
    fresh = quantity(drafted(selling))
    with selling.database.atomic():
        write_note(selling.database, FIRST - timedelta(days=1), croissant_id(selling), EveningNote(left_over_units=6))
    assert quantity(drafted(selling)) == fresh  # yesterday's croissants are not sold
    with selling.database.atomic():
        change_terms(selling.database, croissant_id(selling), {"shelf_life_days": 2})
    name = CROISSANTS[1:]
    assert drafted(selling).stock[name] == Stock(6, is_typed=False)
    keeping = quantity(drafted(selling))
    change_stock(selling, FIRST, name, 10)
    assert quantity(drafted(selling)) == keeping - 4
    change_stock(selling, FIRST, name, None)
    assert drafted(selling).stock[name] == Stock(6, is_typed=False)
    assert FIRST + timedelta(weeks=1) in drafted(selling).weeks
    assert drafted(selling, FIRST + timedelta(weeks=1)).stock == {}


def test_a_familys_risk_is_its_own_until_it_is_given_back(selling: Shop) -> None:
    usual = drafted(selling)
    change_family_risk(selling, "Brioixeria", 0.95)
    own = drafted(selling)
    assert quantity(own) > quantity(usual)
    bread = [line for line in usual.plan.lines if line.family != "Brioixeria"]
    assert [line for line in own.plan.lines if line.family != "Brioixeria"] == bread
    assert usual.at_risk(0.95, "Brioixeria").plan == own.plan
    change_family_risk(selling, "Brioixeria", None)
    assert drafted(selling).plan == usual.plan


def test_every_supplier_has_its_own_lines(selling: Shop) -> None:
    assert drafted(selling).suppliers == ("",)
    change_products(selling, [croissant_id(selling)], "supplier", "Obrador Vell")
    draft = drafted(selling)
    assert draft.suppliers == ("", "Obrador Vell")
    assert {line.product for line in draft.lines_of("Obrador Vell")} == {"Croissant"}
    assert sorted((*draft.lines_of(""), *draft.lines_of("Obrador Vell")), key=str) == sorted(draft.plan.lines, key=str)


def test_the_forecast_is_issued_anew_only_when_something_has_changed(selling: Shop, sell: Callable[..., None]) -> None:
    first = up_to_date_forecast(selling)
    assert isinstance(first, IssuedForecast)
    newest = latest_forecast(selling)
    assert newest is not None
    assert newest.record == first.record
    sell(31)
    again = up_to_date_forecast(selling)
    assert isinstance(again, IssuedForecast)
    assert again.record.id > first.record.id


def test_the_sheet_knows_what_the_owner_says_of_the_weeks_days(selling: Shop) -> None:
    day = [FIRST + timedelta(days=n) for n in range(9)]
    for entry in (
        CalendarEntry("festa", day[3], day[3], "Sant Josep del poble"),
        CalendarEntry("closure", day[5], day[8]),
        CalendarEntry("event", day[1] - timedelta(days=365), day[1] - timedelta(days=365), "Fira", yearly=True),
        CalendarEntry("bulk_order", day[2], day[2], "school", family="Brioixeria", product="Croissant", units=60),
    ):
        assert isinstance(keep_entry(selling, entry), Kept)
    signs = drafted(selling).shop
    assert signs.holidays[day[3]] == "Sant Josep del poble"
    assert [(entry.kind, entry.first_day, entry.last_day) for entry in signs.entries if entry.kind != "festa"] == [
        ("event", day[1], day[1]),
        ("bulk_order", day[2], day[2]),
        ("closure", day[5], day[6]),
    ]
    assert [signs.is_closed(one) for one in day[4:7]] == [False, True, True]
