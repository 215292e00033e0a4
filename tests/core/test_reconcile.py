from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fleca_desktop.core.forecast_lines import NUMBERS
from fleca_desktop.core.forecaster import forecast_shop
from fleca_desktop.core.reconcile import Edit, apply_edits, scale_days, share_total

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.core.calendar import ShopCalendar
    from fleca_desktop.core.forecaster import ShopForecast
    from fleca_desktop.core.global_model import GlobalModel
    from fleca_desktop.core.sales import SalesHistory

WEEK = pd.Timestamp("2024-05-06")


@pytest.fixture(scope="module")
def forecast(bakery: Callable[..., SalesHistory], catalonia: ShopCalendar, model: GlobalModel) -> ShopForecast:
    return forecast_shop(bakery(), catalonia, model, horizons=(1, 2))


def value(lines: pd.DataFrame, level: str, name: str, measure: str = "units", week: pd.Timestamp = WEEK) -> float:
    named = lines["product"] if level == "product" else lines["family"]
    mine = (lines["level"] == level) & (named == name) & (lines["measure"] == measure) & (lines["week_start"] == week)
    return float(lines.loc[mine, "point"].iloc[0])


def assert_adds_up(lines: pd.DataFrame) -> None:
    for part, whole, keys in (("product", "family", ["family"]), ("family", "shop", [])):
        by = [*keys, "measure", "week_start"]
        sums = lines[lines["level"] == part].groupby(by)["point"].sum()
        totals = lines[lines["level"] == whole].set_index(by)["point"]
        np.testing.assert_allclose(sums, totals.reindex(sums.index), atol=1e-6)


def test_an_edited_product_changes_its_family_and_the_shop_only(forecast: ShopForecast) -> None:
    before = forecast.lines
    croissants = value(before, "product", "croissant")
    after = apply_edits(before, [Edit("pastry", WEEK, 1.15 * croissants, "croissant")])
    assert value(after, "product", "croissant") == pytest.approx(1.15 * croissants)
    assert value(after, "product", "croissant", "revenue_eur") == pytest.approx(2 * 1.15 * croissants)
    assert value(after, "family", "pastry") == pytest.approx(value(before, "family", "pastry") + 0.15 * croissants)
    assert value(after, "family", "bread") == pytest.approx(value(before, "family", "bread"))
    assert_adds_up(after)
    later = before["week_start"] != WEEK
    pd.testing.assert_frame_equal(after[later], before[later])


def test_an_edited_family_shares_its_total_in_the_old_proportions(forecast: ShopForecast) -> None:
    after = apply_edits(forecast.lines, [Edit("bread", WEEK, 500.0)])
    assert value(after, "family", "bread") == pytest.approx(500)
    ratio = [
        value(lines, "product", "baguette") / value(lines, "product", "rye loaf") for lines in (forecast.lines, after)
    ]
    assert ratio[0] == pytest.approx(ratio[1])
    assert_adds_up(after)


def test_a_product_the_owner_set_keeps_its_number_when_the_family_changes(forecast: ShopForecast) -> None:
    edits = [Edit("bread", WEEK, 80.0, "rye loaf"), Edit("bread", WEEK, 500.0)]
    after = apply_edits(forecast.lines, edits)
    assert value(after, "product", "rye loaf") == pytest.approx(80)
    assert value(after, "product", "baguette") == pytest.approx(420)
    assert_adds_up(after)


def test_ranges_follow_the_edit(forecast: ShopForecast) -> None:
    point = value(forecast.lines, "product", "croissant")
    after = apply_edits(forecast.lines, [Edit("pastry", WEEK, 2 * point, "croissant")])
    changed = (after["product"] == "croissant") & (after["week_start"] == WEEK)
    columns = list(NUMBERS)
    np.testing.assert_allclose(after.loc[changed, columns], 2 * forecast.lines.loc[changed, columns])


def test_days_keep_their_shares(forecast: ShopForecast) -> None:
    after = apply_edits(forecast.lines, [Edit("bread", WEEK, 500.0)])
    days = scale_days(forecast.daily, forecast.lines, after)
    of_week = (days["family"] == "bread") & (days["date"] < WEEK + pd.Timedelta(days=7))
    assert days.loc[of_week, "units"].sum() == pytest.approx(500)
    assert days.loc[of_week, "revenue_eur"].sum() == pytest.approx(1000)
    pd.testing.assert_frame_equal(days[~of_week], forecast.daily[~of_week])


def test_a_quantity_of_nothing_and_of_a_stranger_are_refused(forecast: ShopForecast) -> None:
    with pytest.raises(ValueError, match="no quantity"):
        apply_edits(forecast.lines, [Edit("bread", WEEK, -1.0)])
    with pytest.raises(KeyError):
        apply_edits(forecast.lines, [Edit("fish", WEEK, 1.0)])


def test_an_edit_too_small_to_have_proportions_counts_as_nothing(forecast: ShopForecast) -> None:
    after = apply_edits(forecast.lines, [Edit("bread", WEEK, 2.2e-309), Edit("bread", WEEK, 1.0)])
    assert_adds_up(after)
    assert np.isfinite(after[list(NUMBERS)].to_numpy()).all()


@settings(max_examples=20, deadline=None)
@given(
    edits=st.lists(
        st.tuples(
            st.sampled_from(["bread", "bread/baguette", "bread/rye loaf", "pastry/croissant"]), st.floats(0, 1e4)
        ),
        max_size=6,
    )
)
def test_whatever_is_edited_it_adds_up(edits: list[tuple[str, float]], forecast: ShopForecast) -> None:
    made = [Edit(name.partition("/")[0], WEEK, number, name.partition("/")[2]) for name, number in edits]
    after = apply_edits(forecast.lines, made)
    assert_adds_up(after)
    assert (after[list(NUMBERS)] >= 0).all(axis=None)


@given(
    total=st.floats(0, 1e6),
    quantities=st.lists(st.floats(0, 1e4), min_size=1, max_size=8),
    kept=st.sets(st.integers(0, 7)),
)
def test_shares_always_add_up_to_the_total(total: float, quantities: list[float], kept: set[int]) -> None:
    names = [str(number) for number in range(len(quantities))]
    shared = share_total(total, pd.Series(quantities, index=names), {str(number) for number in kept})
    assert shared.sum() == pytest.approx(total, abs=1e-6)
    assert (shared >= 0).all()


def test_what_was_not_expected_to_sell_takes_the_weekdays_of_the_shop(forecast: ShopForecast) -> None:
    none = apply_edits(forecast.lines, [Edit("pastry", WEEK, 0.0, "croissant")])
    no_days = scale_days(forecast.daily, forecast.lines, none)
    again = apply_edits(none, [Edit("pastry", WEEK, 70.0, "croissant")])
    days = scale_days(no_days, none, again)
    week = days[days["date"].between(WEEK, WEEK + pd.Timedelta(days=6))]
    mine = week[week["product"] == "croissant"].set_index("date")["units"]
    others = week[week["product"] != "croissant"].groupby("date")["units"].sum()
    assert mine.sum() == pytest.approx(70)
    np.testing.assert_allclose(mine / mine.sum(), others / others.sum())
