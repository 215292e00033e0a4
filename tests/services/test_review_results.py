from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pandas as pd

from fleca_desktop.services.compare_history import Subject, compare, read_source
from fleca_desktop.services.forecast_week import IssuedForecast, issue_forecast
from fleca_desktop.services.review_results import review_results
from fleca_desktop.storage.evenings import EveningNote, write_note
from fleca_desktop.storage.products import list_products

if TYPE_CHECKING:
    from conftest import SellDays

    from fleca_desktop.services.shop import Shop


def test_without_a_forecast_that_came_to_its_end_there_are_no_results(shop: Shop, sell: SellDays) -> None:
    sell(60)
    issue_forecast(shop)
    results = review_results(shop)
    assert results.is_empty
    assert results.overall is None


def test_a_week_is_scored_with_what_was_said_before_it(shop: Shop, sell: SellDays) -> None:
    sell(60, last=date(2026, 3, 8))
    issued = issue_forecast(shop)
    assert isinstance(issued, IssuedForecast)
    said = float(issued.at("shop", "revenue_eur", week_start=pd.Timestamp("2026-03-09"))["point"].iloc[0])
    sell(1, level=1.5)  # the week comes, half as much again; the forecast is issued anew and knows it
    issue_forecast(shop)
    weeks = review_results(shop).weeks
    week = weeks[(weeks["level"] == "shop") & (weeks["measure"] == "revenue_eur")].iloc[0]
    assert week["forecast"] == said
    sold = compare(read_source(shop), Subject()).sales.set_index("week_start")["value"]
    assert week["actual"] == sold[pd.Timestamp("2026-03-09")]
    assert week["last_week"] == sold[pd.Timestamp("2026-03-02")]


def test_the_comparison_shows_sales_what_was_said_and_what_is_ahead(shop: Shop, sell: SellDays) -> None:
    sell(60, last=date(2026, 3, 8))
    issue_forecast(shop, 1)
    sell(1)
    issue_forecast(shop, 3)
    comparison = compare(read_source(shop), Subject("product", "Brioixeria", "Coca", "units"))
    assert len(comparison.sales) == 61
    assert comparison.issued["week_start"].tolist() == list(pd.date_range("2026-03-09", periods=4, freq="7D"))
    assert comparison.ahead["week_start"].tolist() == list(pd.date_range("2026-03-16", periods=3, freq="7D"))
    assert comparison.closed_weeks == ()


def test_products_that_stay_week_after_week_are_named(shop: Shop, sell: SellDays) -> None:
    sell(60, last=date(2026, 3, 8))
    issue_forecast(shop)
    sell(1)
    product = list_products(shop.database)[0]
    with shop.database.atomic():
        for week in range(1, 4):
            day = date(2026, 3, 16) - timedelta(weeks=week)
            write_note(shop.database, day, product.id, EveningNote(left_over_units=500.0))
    assert [(one.product, one.pieces) for one in review_results(shop).left_over] == [(product.name, 1500.0)]


def test_one_week_without_leftovers_is_no_habit(shop: Shop, sell: SellDays) -> None:
    sell(60, last=date(2026, 3, 8))
    issue_forecast(shop)
    sell(1)
    product = list_products(shop.database)[0]
    with shop.database.atomic():
        for week in (1, 3):
            day = date(2026, 3, 16) - timedelta(weeks=week)
            write_note(shop.database, day, product.id, EveningNote(left_over_units=500.0))
    assert review_results(shop).left_over == ()


def test_rules_of_thumb_are_scored_on_the_same_weeks(shop: Shop, sell: SellDays) -> None:
    sell(60, last=date(2026, 3, 8))
    issue_forecast(shop)
    sell(1)
    card = review_results(shop).card
    assert card[0].way == "forecast"
    assert len({one.accuracy.weeks for one in card}) == 1
