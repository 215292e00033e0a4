from __future__ import annotations

import numpy as np
import pytest

from fleca_desktop.core.day_weights import DayWeights

ORDINARY = [""] * 7
NO_EVENT = np.ones(7)
WEEK = np.array([[100.0, 100, 100, 100, 150, 250, 200]])
OPEN = np.zeros(7, dtype=np.bool_)


def learnt(weeks: list[np.ndarray], kinds: list[str] | None = None) -> DayWeights:
    weights = DayWeights(1)
    for week in weeks:
        weights.learn(week, kinds or ORDINARY)
    return weights


def ahead(weights: DayWeights, kinds: list[str], closed: np.ndarray = OPEN) -> float:
    return float(weights.shares_ahead([kinds], closed[None], NO_EVENT[None])[0, 0])


def test_nothing_known_means_seven_equal_days() -> None:
    weights = DayWeights(1)
    np.testing.assert_allclose(weights.weekday_weights(), 1 / 7)
    assert ahead(weights, ORDINARY) == pytest.approx(1)


def test_weekdays_are_learnt_and_a_normal_week_is_one() -> None:
    weights = learnt([WEEK] * 20)
    np.testing.assert_allclose(weights.weekday_weights()[0], WEEK[0] / 1000, atol=0.005)
    assert ahead(weights, ORDINARY) == pytest.approx(1)


def test_a_planned_closure_takes_away_its_weekdays() -> None:
    closed = np.array([False] * 5 + [True, False])
    assert ahead(learnt([WEEK] * 20), ORDINARY, closed) == pytest.approx(0.75, abs=0.01)


def test_a_weekday_that_is_always_closed_is_no_part_of_a_normal_week() -> None:
    no_monday = WEEK.copy()
    no_monday[0, 0] = np.nan
    weights = learnt([no_monday] * 12)
    assert not weights.usual()[0]
    assert ahead(weights, ORDINARY) == pytest.approx(1)
    opened = np.array([False] + [True] * 6)
    assert weights.share_known(ORDINARY, opened, NO_EVENT)[0] == pytest.approx(1)


def test_one_closed_day_is_not_a_habit_and_a_partial_week_is_scaled() -> None:
    weights = learnt([WEEK] * 20)
    opened = np.array([True] * 6 + [False])
    assert weights.share_known(ORDINARY, opened, NO_EVENT)[0] == pytest.approx(0.8, abs=0.01)
    shut = WEEK.copy()
    shut[0, 6] = np.nan
    weights.learn(shut, ORDINARY)
    assert weights.usual().all()


def test_a_holiday_that_closes_is_expected_to_close_again() -> None:
    kinds = ["", "", "Sant Joan", "", "", "", ""]
    shut = WEEK.copy()
    shut[0, 2] = np.nan
    weights = learnt([WEEK] * 10)
    for _ in range(3):
        weights.learn(shut, kinds)
    assert weights.closing_rate("Sant Joan") > 0.85
    assert ahead(weights, kinds) == pytest.approx(0.9, abs=0.02)
    assert weights.usual()[2]


def test_a_holiday_that_sells_double_is_expected_to_and_others_like_it_a_little() -> None:
    kinds = ["", "", "Fira", "", "", "", ""]
    double = WEEK.copy()
    double[0, 2] = 200.0
    weights = learnt([WEEK] * 10)
    for _ in range(4):
        weights.learn(double, kinds)
    assert 1.05 < ahead(weights, kinds) < 1.1
    assert 1.01 < ahead(weights, ["", "", "Another", "", "", "", ""]) < ahead(weights, kinds)
    np.testing.assert_allclose(weights.weekday_weights()[0], WEEK[0] / 1000, atol=0.01)


def test_a_week_without_sales_teaches_nothing() -> None:
    weights = learnt([WEEK] * 5)
    before = weights.weekday_weights().copy()
    weights.learn(np.full((1, 7), np.nan), ORDINARY)
    np.testing.assert_array_equal(weights.weekday_weights(), before)
    assert weights.usual().all()
