from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.core.owners_edits import OwnersEdit
from fleca_desktop.services.edit_forecast import (
    change_number,
    change_reason,
    edit_forecast,
    forecast_in_force,
    put_back,
    take_back,
)
from fleca_desktop.services.forecast_week import IssuedForecast, issue_forecast, latest_forecast
from fleca_desktop.services.keep_products import merge, rename_family, separate
from fleca_desktop.services.order_outcomes import DraftOrder
from fleca_desktop.services.overview import overview
from fleca_desktop.services.prepare_order import draft_order
from fleca_desktop.services.review_results import review_results
from fleca_desktop.storage.products import list_families, live_ids

if TYPE_CHECKING:
    from conftest import SellDays

    from fleca_desktop.services.shop import Shop

FIRST = date(2026, 3, 16)  # the first week forecast


@pytest.fixture
def selling(shop: Shop, sell: SellDays) -> Shop:
    sell(30)
    issue_forecast(shop)
    return shop


def croissants(**number: Any) -> OwnersEdit:
    return OwnersEdit(FIRST, "Brioixeria", "Croissant", "units", **number)


def now(shop: Shop) -> IssuedForecast:
    found = forecast_in_force(shop)
    assert found is not None
    return found


def point(issued: IssuedForecast, level: str, name: str = "", measure: str = "units", week: date = FIRST) -> float:
    lines = issued.at(level, measure, week_start=pd.Timestamp(week))
    mine = lines[(lines["product"] if level == "product" else lines["family"]) == name] if name else lines
    return float(mine["point"].iloc[0])


def test_an_edit_moves_its_family_the_shop_and_the_days_and_nothing_else(selling: Shop) -> None:
    before = now(selling)
    assert before.edits == ()
    edit_forecast(selling, croissants(value=400.0, reason="event", note="Fira"))
    after = now(selling)
    assert [(edit.reason, edit.note) for edit in after.edits] == [("event", "Fira")]
    change = 400 - point(before, "product", "Croissant")
    assert point(after, "product", "Croissant") == pytest.approx(400)
    assert point(after, "family", "Brioixeria") == pytest.approx(point(before, "family", "Brioixeria") + change)
    assert point(after, "shop") == pytest.approx(point(before, "shop") + change)
    assert point(after, "family", "Pa") == point(before, "family", "Pa")
    days = after.days[
        (after.days["product"] == "Croissant") & (after.days["date"] < pd.Timestamp(FIRST) + pd.Timedelta("7D"))
    ]
    assert days["units"].sum() == pytest.approx(400)
    assert after.said is not None
    pd.testing.assert_frame_equal(after.said, before.lines)


def test_the_number_and_its_words_are_changed_apart(selling: Shop) -> None:
    change_number(selling, croissants(value=400.0))
    change_reason(selling, croissants(value=400.0).cell, "event", "Fira")
    assert change_number(selling, croissants(value=500.0)) is not None
    assert [(edit.value, edit.reason, edit.note) for edit in now(selling).edits] == [(500.0, "event", "Fira")]
    take_back(selling, [croissants(value=500.0).cell])
    change_reason(selling, croissants(value=500.0).cell, "weather", "too late")
    assert now(selling).edits == ()


def test_what_was_issued_stays_as_it_was_said(selling: Shop) -> None:
    said = latest_forecast(selling)
    edit_forecast(selling, croissants(value=400.0))
    again = latest_forecast(selling)
    assert said is not None
    assert again is not None
    pd.testing.assert_frame_equal(said.lines, again.lines)


def test_an_amount_stays_and_a_share_follows_when_sales_and_forecast_change(selling: Shop, sell: SellDays) -> None:
    edit_forecast(selling, croissants(value=400.0))
    coca = OwnersEdit(FIRST, "Brioixeria", "Coca", "units", factor=1.2)
    edit_forecast(selling, coca)
    sell(30, level=2.0)
    anew = issue_forecast(selling)
    assert isinstance(anew, IssuedForecast)
    assert anew.is_new
    after = now(selling)
    assert point(after, "product", "Croissant") == pytest.approx(400)
    assert point(after, "product", "Coca") == pytest.approx(1.2 * point(anew, "product", "Coca"))


def test_the_order_and_the_home_page_go_by_the_owners_number(selling: Shop) -> None:
    draft = draft_order(selling)
    assert isinstance(draft, DraftOrder)
    shop_before = overview(selling).forecast
    edit_forecast(selling, croissants(factor=2.0))
    edited = draft_order(selling)
    assert isinstance(edited, DraftOrder)
    ordered, again = (
        sum(line.quantity for line in one.plan.lines if line.product == "Croissant") for one in (draft, edited)
    )
    assert again > 1.6 * ordered
    home = overview(selling).forecast
    assert home is not None
    assert shop_before is not None
    assert point(home, "shop") > point(shop_before, "shop")


def test_taking_back_and_undoing_it_are_exact(selling: Shop) -> None:
    before = now(selling)
    assert edit_forecast(selling, croissants(value=400.0, reason="weather")) is None
    first = now(selling).edits
    assert edit_forecast(selling, croissants(factor=0.5)) == first[0]
    gone = take_back(selling, [croissants(value=1.0).cell, (FIRST, "Pa", "Barra")])
    assert [edit.factor for edit in gone] == [0.5]
    pd.testing.assert_frame_equal(now(selling).lines, before.lines)
    put_back(selling, first)
    assert now(selling).edits == first


def test_a_family_is_shared_among_its_products_but_for_those_the_owner_set(selling: Shop) -> None:
    edit_forecast(selling, croissants(value=100.0))
    edit_forecast(selling, OwnersEdit(FIRST, "Brioixeria", "", "units", value=700.0))
    after = now(selling)
    assert point(after, "product", "Croissant") == pytest.approx(100)
    assert point(after, "product", "Coca") == pytest.approx(600)


def numbers(issued: IssuedForecast) -> list[float]:
    names = (("family", "Brioixeria"), ("product", "Croissant"), ("product", "Coca"), ("shop", ""))
    return [round(point(issued, level, name), 6) for level, name in names]


def test_a_reason_or_a_note_changes_no_number_nor_when_it_was_given(selling: Shop) -> None:
    edit_forecast(selling, croissants(value=300.0))
    edit_forecast(selling, OwnersEdit(FIRST, "Brioixeria", "", "units", value=800.0))
    before, mine = numbers(now(selling)), now(selling).edits[0]
    later = replace(selling, clock=FixedClock(FIRST + timedelta(days=9)))
    assert edit_forecast(later, replace(mine, reason="event", note="Fira", said=1.0)) == mine
    assert numbers(now(selling)) == before
    assert now(selling).edits[0] == replace(mine, reason="event", note="Fira")


def test_another_number_is_the_newest_and_undoing_it_brings_the_order_back(selling: Shop) -> None:
    family = OwnersEdit(FIRST, "Brioixeria", "", "units", value=800.0)
    edit_forecast(selling, croissants(value=300.0))
    edit_forecast(selling, family)
    before = numbers(now(selling))
    replaced = edit_forecast(selling, croissants(value=310.0))
    assert [edit.value for edit in now(selling).edits] == [800.0, 310.0]
    assert replaced is not None
    put_back(selling, [replaced])
    assert numbers(now(selling)) == before
    put_back(selling, take_back(selling, [replaced.cell]))
    assert numbers(now(selling)) == before
    gone = take_back(selling, [replaced.cell, family.cell])
    edit_forecast(selling, OwnersEdit(FIRST, "Pa", "", "units", value=50.0))
    selling.database.execute("UPDATE forecast_edit SET id = ?", (gone[0].place,))  # as in a backup that was restored
    put_back(selling, gone)
    assert {edit.value for edit in now(selling).edits} == {50.0, 300.0, 800.0}


def test_edits_follow_renamed_families_and_wait_while_a_product_is_merged_into_another(selling: Shop) -> None:
    edit_forecast(selling, croissants(value=400.0))
    rename_family(selling, list_families(selling.database)["Brioixeria"], "Dolços")
    assert now(selling).edits[0].family == "Dolços"
    ids = live_ids(selling.database)
    merge(selling, ids["Dolços", "Coca"], [ids["Dolços", "Croissant"]])
    assert now(selling).edits == ()
    separate(selling, ids["Dolços", "Croissant"])
    assert [edit.value for edit in now(selling).edits] == [400.0]


@pytest.mark.parametrize("number", [{}, {"value": 1.0, "factor": 1.0}, {"value": -1.0}, {"factor": float("nan")}])
def test_what_is_no_number_is_refused(number: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="no quantity"):
        croissants(**number)


def test_results_tell_whether_the_owner_knew_better(shop: Shop, sell: SellDays) -> None:
    sell(60, last=date(2026, 3, 8))
    issue_forecast(shop)
    week = FIRST - timedelta(days=7)
    assert [one.way for one in review_results(shop).card] == []
    said = point(now(shop), "product", "Croissant", week=week)
    before = replace(shop, clock=FixedClock(week))
    edit_forecast(before, OwnersEdit(week, "Brioixeria", "Croissant", "units", factor=1.5, said=said, reason="event"))
    edit_forecast(before, OwnersEdit(week, "Pa", "", "revenue_eur", factor=0.5, said=1.0, reason="weather"))
    sell(1, level=1.5)  # the week comes, half as much again: one edit was right, the other wrong
    results = review_results(shop)
    ways = {one.way: one.missed for one in results.card}
    assert set(ways) == {"forecast", "owner", "last_week", "last_year"}
    total = results.of("shop").iloc[0]
    assert ways["owner"] == pytest.approx(abs(total["owner"] - total["actual"]))
    judged = {one.edit.product or one.edit.family: one for one in results.edits}
    assert judged["Croissant"].said == pytest.approx(said)
    assert judged["Croissant"].expected == pytest.approx(1.5 * said)
    assert judged["Croissant"].nearer_by > 0 > judged["Pa"].nearer_by
    bread = results.of("family", "revenue_eur").set_index("family").loc["Pa"]
    assert judged["Pa"].expected == pytest.approx(bread["forecast"] / 2)
    assert judged["Pa"].sold == bread["actual"]


def test_a_number_given_after_the_week_was_over_is_no_merit(shop: Shop, sell: SellDays) -> None:
    sell(60, last=date(2026, 3, 8))
    issue_forecast(shop)
    sell(1)
    edit_forecast(shop, OwnersEdit(FIRST - timedelta(days=7), "Brioixeria", "Croissant", "units", value=1.0))
    results = review_results(shop)
    assert results.edits == ()
    assert "owner" not in {one.way for one in results.card}
