from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pytest

from fleca_desktop.core.calendar import ShopCalendar
from fleca_desktop.core.panel import MAX_WEEKS, SeriesKey, build_panel
from fleca_desktop.core.sales import DAILY_COLUMNS, SalesHistory, empty_frame

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.core.panel import Panel


def test_a_closed_week_is_not_a_zero_week(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel]
) -> None:
    days = bakery(weeks=20).daily
    closed = days[~days["date"].between("2023-03-06", "2023-03-12")]
    panel = panel_of_shop(SalesHistory(daily=closed))
    assert len(panel.weeks) == 20
    assert np.isnan(panel.raw[:, 9]).all()
    assert np.isnan(panel.logs[:, 9]).all()
    assert (panel.raw[:, 10] > 0).all()


def test_a_partial_week_is_scaled_by_its_weekdays_and_not_dropped(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel]
) -> None:
    days = bakery(weeks=20).daily
    short = days[~days["date"].isin(pd.to_datetime(["2023-05-13", "2023-05-14"]))]
    whole, partial = panel_of_shop(SalesHistory(daily=days)), panel_of_shop(SalesHistory(daily=short))
    assert partial.share[0, 18] == pytest.approx(1 - 2.4 / 7.05, abs=0.02)
    np.testing.assert_allclose(partial.logs[:, 18], whole.logs[:, 18], atol=0.25)


def test_rows_are_shop_families_products_and_know_their_parents(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel]
) -> None:
    panel = panel_of_shop(bakery(weeks=10))
    assert [key.level for key in panel.keys] == ["shop"] + ["family"] * 2 + ["product"] * 4
    bread, baguette = panel.row(SeriesKey("family", "bread")), panel.row(SeriesKey("product", "bread", "baguette"))
    assert panel.parents[baguette] == bread
    assert panel.parents[bread] == 0
    assert panel.parents[0] == -1
    np.testing.assert_allclose(panel.raw[panel.parents == 0].sum(axis=0), panel.raw[0])


def test_a_day_without_a_row_is_a_day_without_sales_of_the_product_when_the_shop_was_open(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel]
) -> None:
    days = bakery(weeks=10).daily
    none = days[~((days["product"] == "rye loaf") & (days["date"] == "2023-01-10"))]
    panel = panel_of_shop(SalesHistory(daily=none))
    row = panel.row(SeriesKey("product", "bread", "rye loaf"))
    assert panel.days[row, 1, 1] == 0
    assert not np.isnan(panel.days[:, 1]).any()


def test_weekly_totals_fill_the_weeks_without_days(
    bakery: Callable[..., SalesHistory], catalonia: ShopCalendar
) -> None:
    weekly = pd.DataFrame(
        {
            "week_start": pd.to_datetime(["2022-12-19", "2022-12-26", "2023-01-02"]),
            "family": "bread",
            "units": np.nan,
            "revenue_eur": [10.0, 20.0, 30.0],
        }
    )
    span = (pd.Timestamp("2022-12-19"), pd.Timestamp("2023-01-09"))
    panel = build_panel(bakery(weeks=2).daily, weekly, catalonia, span, "revenue_eur")
    bread = panel.row(SeriesKey("family", "bread"))
    assert panel.raw[bread, :2].tolist() == [10.0, 20.0]
    assert panel.raw[bread, 2] > 1000
    assert panel.raw[0, :2].tolist() == [10.0, 20.0]


def test_what_is_learnt_of_days_never_looks_ahead(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel]
) -> None:
    days = bakery(weeks=30).daily
    changed = days.copy()
    late = (changed["date"] >= "2023-05-29") & (changed["date"].dt.weekday == 2)
    changed.loc[late, "revenue_eur"] *= 9
    before, after = panel_of_shop(SalesHistory(daily=days)), panel_of_shop(SalesHistory(daily=changed))
    np.testing.assert_array_equal(before.share[:, :22], after.share[:, :22])
    np.testing.assert_array_equal(before.ahead[:, :20], after.ahead[:, :20])


def test_closures_planned_for_the_coming_weeks_count_and_those_of_weekdays_never_open(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel]
) -> None:
    history = bakery(weeks=10)
    planned = ShopCalendar("ES", "CT", closures=frozenset({date(2023, 3, 18)}))
    assert panel_of_shop(history, planned).ahead[0, -1, 0] == pytest.approx(0.8, abs=0.02)
    assert panel_of_shop(history, planned).ahead[0, -1, 1] == pytest.approx(1.0, abs=0.02)
    weekdays = ShopCalendar("ES", "CT", open_weekdays=frozenset(range(5)))
    assert panel_of_shop(history, weekdays).ahead[0, -1, 0] == pytest.approx(4.65 / 7.05, abs=0.02)


def test_very_old_weeks_are_left_out(catalonia: ShopCalendar) -> None:
    weeks = pd.date_range("2012-01-02", periods=400, freq="7D")
    weekly = pd.DataFrame({"week_start": weeks, "family": "bread", "units": 1.0, "revenue_eur": 5.0})
    panel = build_panel(empty_frame(DAILY_COLUMNS), weekly, catalonia, (weeks[0], weeks[-1]), "units")
    assert len(panel.weeks) == MAX_WEEKS
    assert panel.weeks[-1] == weeks[-1]
