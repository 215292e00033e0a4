from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.services.forecast_week import IssuedForecast, NoSales, issue_forecast, latest_forecast
from fleca_desktop.services.import_sales import undo_import
from fleca_desktop.storage.calendar import close_day
from fleca_desktop.storage.forecasts import list_forecasts

if TYPE_CHECKING:
    from conftest import SellDays

    from fleca_desktop.services.shop import Shop


def issue(shop: Shop, weeks: int = 2) -> IssuedForecast:
    issued = issue_forecast(shop, weeks)
    assert isinstance(issued, IssuedForecast)
    return issued


def test_a_shop_without_sales_gets_no_forecast(shop: Shop) -> None:
    assert issue_forecast(shop) == NoSales()
    assert latest_forecast(shop) is None


def test_the_forecast_begins_with_the_week_after_the_last_complete_one(shop: Shop, sell: SellDays) -> None:
    sell(60)
    issued = issue(shop)
    assert issued.record.origin == "2026-03-09"
    assert sorted(issued.lines["week_start"].unique()) == [pd.Timestamp("2026-03-16"), pd.Timestamp("2026-03-23")]


def test_what_was_issued_is_read_back_as_it_was_said(shop: Shop, sell: SellDays) -> None:
    sell(60)
    issued = issue(shop)
    again = latest_forecast(shop)
    assert again is not None
    pd.testing.assert_frame_equal(again.lines, issued.lines)
    pd.testing.assert_frame_equal(again.days, issued.days)


def test_the_same_facts_are_not_issued_twice(shop: Shop, sell: SellDays) -> None:
    sell(60)
    first, second = issue(shop), issue(shop)
    assert first.is_new
    assert not second.is_new
    assert second.record == first.record
    assert len(list_forecasts(shop.database)) == 1


def test_new_facts_make_a_new_forecast_and_leave_the_old_one_alone(shop: Shop, sell: SellDays) -> None:
    sell(60)
    first = issue(shop)
    with shop.database.atomic():
        close_day(shop.database, date(2026, 3, 20))
    second = issue(shop)
    assert second.record.id > first.record.id
    assert len(list_forecasts(shop.database)) == 2


def test_product_families_and_shop_add_up(shop: Shop, sell: SellDays) -> None:
    sell(60)
    lines = issue(shop).lines
    sums = lines.pivot_table(index=["measure", "week_start"], columns="level", values="point", aggfunc="sum")
    np.testing.assert_allclose(sums["product"], sums["family"], rtol=1e-6)
    np.testing.assert_allclose(sums["family"], sums["shop"], rtol=1e-6)


def test_days_add_up_to_the_product_weeks(shop: Shop, sell: SellDays) -> None:
    sell(60)
    issued = issue(shop)
    weeks = issued.days.assign(
        week_start=issued.days["date"] - pd.to_timedelta(issued.days["date"].dt.weekday, unit="D")
    )
    by_day = weeks.groupby(["week_start", "product"])["units"].sum()
    by_week = issued.at("product", "units").set_index(["week_start", "product"])["point"]
    pd.testing.assert_series_equal(by_day.sort_index(), by_week.sort_index(), check_names=False)


def test_when_an_import_is_taken_back_the_newest_forecast_no_longer_knows_it(shop: Shop, sell: SellDays) -> None:
    sell(60)
    before = issue(shop)
    sell(2, level=3.0)
    changed = issue(shop)
    assert changed.lines["point"].sum() > before.lines["point"].sum()
    undo_import(shop, 2)
    issue(shop)
    newest = latest_forecast(shop)
    assert newest is not None
    assert newest.record.id > changed.record.id
    pd.testing.assert_frame_equal(newest.lines, before.lines)


def test_a_shop_closed_on_sundays_is_not_a_week_behind_on_monday(shop: Shop, sell: SellDays) -> None:
    sell(60)
    with shop.database.atomic():
        shop.database.execute("DELETE FROM daily_sale WHERE strftime('%w', day) = '0'")
    assert issue(shop).record.origin == "2026-03-09"


def test_another_day_alone_is_no_reason_for_another_forecast(shop: Shop, sell: SellDays) -> None:
    sell(60)
    first = issue(shop)
    later = replace(shop, clock=FixedClock(date(2026, 3, 17)))
    assert issue(later).record == first.record
