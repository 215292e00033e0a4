from __future__ import annotations

import math

import pandas as pd
import pytest

from fleca_desktop.core.score_card import score_card


def weeks(**columns: list[float]) -> pd.DataFrame:
    return pd.DataFrame(columns)


def test_all_ways_are_scored_on_the_same_weeks() -> None:
    card = score_card(
        weeks(
            actual=[100.0, 200.0, 300.0],
            forecast=[90.0, 210.0, 300.0],
            last_week=[math.nan, 100.0, 200.0],
            last_year=[100.0, 180.0, 330.0],
        )
    )
    assert {one.way: one.missed for one in card} == {"forecast": 10.0, "last_week": 200.0, "last_year": 50.0}
    assert {one.accuracy.weeks for one in card} == {2}


def test_a_way_that_knows_few_weeks_does_not_shorten_the_others_record() -> None:
    card = score_card(
        weeks(actual=[10.0, 20.0, 30.0], forecast=[10.0, 20.0, 30.0], last_week=[5.0, 10.0, 20.0],
              last_year=[math.nan, math.nan, 30.0])
    )  # fmt: skip
    assert [one.way for one in card] == ["forecast", "last_week"]
    assert card[0].accuracy.weeks == 3


def test_without_weeks_there_is_no_card() -> None:
    assert score_card(weeks(actual=[], forecast=[], last_week=[], last_year=[])) == ()


def test_the_shares_are_those_of_the_accuracy() -> None:
    card = score_card(weeks(actual=[100.0], forecast=[80.0], last_week=[50.0], last_year=[110.0]))
    assert card[0].accuracy.wape == pytest.approx(0.2)
