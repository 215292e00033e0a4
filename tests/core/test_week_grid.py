from __future__ import annotations

import numpy as np
import pandas as pd

from fleca_desktop.core.calendar import ShopCalendar
from fleca_desktop.core.week_grid import twin_weeks, week_grid

FIRST = pd.Timestamp("2022-01-03")
GRID = week_grid(ShopCalendar("ES", "CT"), FIRST, 170)


def week(monday: str) -> int:
    return (pd.Timestamp(monday) - FIRST).days // 7


def test_weeks_know_how_far_easter_is() -> None:
    assert GRID.easter[week("2023-04-03")] == 0
    assert GRID.easter[week("2024-03-25")] == 0
    assert GRID.easter[week("2024-04-01")] == 1
    assert GRID.easter[week("2024-01-29")] == -8


def test_holidays_count_outside_sundays_only() -> None:
    assert GRID.festive[week("2022-12-26")] == 1  # Sant Esteve; New Year's Day 2023 is a Sunday
    assert GRID.festive[week("2023-12-25")] == 2
    assert GRID.festive[week("2023-03-06")] == 0


def test_christmas_weeks_are_those_of_christmas_eve_to_new_year() -> None:
    mondays = [str((FIRST + pd.Timedelta(days=7 * int(w))).date()) for w in np.flatnonzero(GRID.christmas)]
    assert mondays[:3] == ["2022-12-19", "2022-12-26", "2023-12-18"]


def test_the_twin_of_an_easter_week_is_an_easter_week() -> None:
    twins = twin_weeks(GRID)
    assert twins[week("2024-03-25")] == week("2023-04-03")
    assert twins[week("2024-04-01")] == week("2023-04-10")


def test_the_twin_of_another_week_is_52_weeks_before_and_not_around_easter() -> None:
    twins = twin_weeks(GRID)
    assert twins[week("2024-08-12")] == week("2023-08-14")
    assert abs(GRID.easter[twins[week("2024-04-15")]]) > 1


def test_the_first_year_has_no_twins() -> None:
    assert (twin_weeks(GRID)[:52] < 0).all()


def test_an_unknown_country_has_weeks_without_holidays() -> None:
    assert week_grid(ShopCalendar("XX"), FIRST, 60).festive.sum() == 0
