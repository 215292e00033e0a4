"""What must hold of every shop, however odd."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fleca_desktop.core.forecast_lines import NUMBERS
from fleca_desktop.core.forecaster import forecast_shop

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

    from fleca_desktop.core.calendar import ShopCalendar
    from fleca_desktop.core.global_model import GlobalModel
    from fleca_desktop.core.sales import SalesHistory

ORDER = ["lo95", "lo80", "lo50", "point", "hi50", "hi80", "hi95"]
WEEK_VALUES = st.one_of(st.floats(0.01, 1e5), st.just(float("nan")), st.just(0.0))


def assert_sensible(lines: pd.DataFrame, highest: float) -> None:
    numbers = lines[list(NUMBERS)].to_numpy()
    assert np.isfinite(numbers).all()
    assert (numbers >= 0).all()
    assert (np.diff(lines[ORDER].to_numpy(), axis=1) >= 0).all()
    assert (lines["point"] <= 100 * highest).all()


@settings(max_examples=25, deadline=None)
@given(values=st.lists(WEEK_VALUES, min_size=1, max_size=80))
def test_any_weekly_history_gives_finite_sensible_forecasts_or_says_too_little(
    values: list[float], weekly_shop: Callable[..., SalesHistory], catalonia: ShopCalendar, model: GlobalModel
) -> None:
    history = weekly_shop(values)
    forecast = forecast_shop(history, catalonia, model)
    assert_sensible(forecast.lines, np.nanmax([*values, 0.01]))
    sold = sum(value > 0 for value in values)
    if sold < 3:
        assert forecast.lines.empty
    assert forecast.daily.empty


@settings(max_examples=8, deadline=None)
@given(factor=st.sampled_from([1e-3, 0.37, 1000.0]), seed=st.integers(0, 5))
def test_a_shop_a_thousand_times_larger_gets_forecasts_a_thousand_times_larger(
    factor: float, seed: int, weekly_shop: Callable[..., SalesHistory], catalonia: ShopCalendar, model: GlobalModel
) -> None:
    random = np.random.default_rng(seed)
    values = 800 * np.exp(random.normal(0, 0.1, 90) + 0.4 * np.sin(np.arange(90) * 2 * np.pi / 52))
    small = forecast_shop(weekly_shop(values), catalonia, model).lines
    large = forecast_shop(weekly_shop(values * factor), catalonia, model).lines
    columns = [*NUMBERS, "last_week", "last_year", "four_week_mean"]
    np.testing.assert_allclose(large[columns], small[columns] * factor, rtol=1e-5)


@pytest.mark.parametrize("level", [0.5, 700.0])
def test_a_constant_shop_stays_as_it_is(
    level: float, weekly_shop: Callable[..., SalesHistory], catalonia: ShopCalendar, model: GlobalModel
) -> None:
    lines = forecast_shop(weekly_shop(np.full(110, level)), catalonia, model).lines
    np.testing.assert_allclose(lines["point"], level, rtol=0.03)


def test_a_shop_that_sold_nothing_gets_no_invented_number(
    weekly_shop: Callable[..., SalesHistory], catalonia: ShopCalendar, model: GlobalModel
) -> None:
    forecast = forecast_shop(weekly_shop(np.zeros(60)), catalonia, model)
    assert forecast.lines.empty


@pytest.mark.parametrize("gap", [(30, 50), (80, 99), (60, 61)])
def test_after_a_gap_of_months_the_forecast_is_near_what_was_sold(
    gap: tuple[int, int], weekly_shop: Callable[..., SalesHistory], catalonia: ShopCalendar, model: GlobalModel
) -> None:
    values = 500 * np.exp(np.random.default_rng(2).normal(0, 0.05, 100))
    values[slice(*gap)] = np.nan
    lines = forecast_shop(weekly_shop(values), catalonia, model).lines
    np.testing.assert_allclose(lines["point"], 500, rtol=0.15)
    assert (lines["week_start"] > "2024-11-01").all()


@pytest.mark.parametrize("years", [0, 1, 2, 5])
def test_easter_is_found_in_whatever_week_it_falls(
    years: int, weekly_shop: Callable[..., SalesHistory], catalonia: ShopCalendar, model: GlobalModel
) -> None:
    import pandas as pd  # noqa: PLC0415 - only here

    from fleca_desktop.core.week_grid import week_grid  # noqa: PLC0415

    first = pd.Timestamp(2017 + years, 1, 1)
    first -= pd.Timedelta(days=first.weekday())
    easter = week_grid(catalonia, first, 240).easter
    values = np.where(easter == 0, 1000.0, 500.0) * np.exp(np.random.default_rng(years).normal(0, 0.03, 240))
    third = np.flatnonzero(easter == 0)[3]
    lines = forecast_shop(weekly_shop(values[: third - 2], first=str(first.date())), catalonia, model).lines
    shop = lines[lines["level"] == "shop"]
    assert shop["horizon"].iloc[int(shop["point"].argmax())] == 3
    assert shop["point"].max() > 750
    assert "easter" in {reason.code for reason in shop["reasons"].iloc[2]}
