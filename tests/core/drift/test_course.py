from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fleca_desktop.core.calendar import ShopCalendar
from fleca_desktop.core.drift.course import RECENT_WEEKS, course_of, scores_by_week
from fleca_desktop.core.intervals import ResidualTable
from fleca_desktop.core.shop_run import run_shop

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.core.global_model import GlobalModel
    from fleca_desktop.core.panel import Panel
    from fleca_desktop.core.sales import SalesHistory

AMOUNT = st.one_of(st.just(np.nan), st.floats(1, 1e4))


def weeks_of(actual: list[float], forecast: list[float]) -> pd.DataFrame:
    said = np.array(forecast)
    return pd.DataFrame({"actual": actual, "forecast": said, "lo80": 0.8 * said, "hi80": 1.2 * said})


@given(st.lists(st.tuples(AMOUNT, AMOUNT), min_size=1, max_size=30))
def test_each_week_is_scored_by_the_eight_up_to_it_and_nothing_else(pairs: list[tuple[float, float]]) -> None:
    actual, forecast = (list(one) for one in zip(*pairs, strict=True))
    scored = scores_by_week(weeks_of(actual, forecast))
    assert len(scored) == len(pairs)
    for at, one in enumerate(scored):
        seen = [
            (sold, said)
            for sold, said in pairs[max(0, at + 1 - RECENT_WEEKS) : at + 1]
            if not np.isnan(sold) and not np.isnan(said)
        ]
        assert one.weeks == len(seen)
        if seen:
            assert one.mae == pytest.approx(sum(abs(said - sold) for sold, said in seen) / len(seen))
            assert one.bias == pytest.approx(sum(said - sold for sold, said in seen) / len(seen))
            assert one.coverage == pytest.approx(
                sum(0.8 * said <= sold <= 1.2 * said for sold, said in seen) / len(seen)
            )


def test_closed_days_are_no_errors(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel], model: GlobalModel
) -> None:
    history = bakery(weeks=70)
    closed = (history.daily["date"] >= "2024-04-01") & (history.daily["date"].dt.weekday >= 4)
    shut = replace(history, daily=history.daily[~closed])

    def week(sold: SalesHistory, monday: str) -> pd.Series:
        run = run_shop(panel_of_shop(sold), model)
        weeks = course_of(run, ResidualTable.of(model.manifest)).weeks
        return weeks.set_index("week_start").loc[monday]

    whole, part = week(history, "2024-04-01"), week(shut, "2024-04-01")
    assert part["actual"] < 0.6 * whole["actual"]
    assert part["forecast"] / part["actual"] == pytest.approx(whole["forecast"] / whole["actual"], rel=0.06)
    assert part["lo80"] < part["actual"] < part["hi80"]
    assert part["lo80"] / part["forecast"] == pytest.approx(whole["lo80"] / whole["forecast"])


def test_of_a_week_that_was_closed_nothing_is_said(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel], model: GlobalModel
) -> None:
    history = bakery(weeks=70)
    holidays = history.daily["date"].between("2024-04-01", "2024-04-07")
    shut = replace(history, daily=history.daily[~holidays])
    calendar = ShopCalendar("ES", "CT", closures=frozenset(pd.date_range("2024-04-01", "2024-04-07").date))
    run = run_shop(panel_of_shop(shut, calendar), model)
    week = course_of(run, ResidualTable.of(model.manifest)).weeks.set_index("week_start").loc["2024-04-01"]
    assert week.isna().all()
