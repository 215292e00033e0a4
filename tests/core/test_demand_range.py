from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fleca_desktop.core.demand_range import DemandRange

points = st.floats(0.05, 5000)
shares = st.floats(0.02, 0.98)


def demand_of(point: float, width: float = 0.3) -> DemandRange:
    return DemandRange.fitted(point, point * (1 - width), point * (1 + 2 * width))


def test_the_range_says_ten_and_ninety_per_cent() -> None:
    demand = DemandRange.fitted(400, 300, 520)
    assert demand.quantile(0.1) == pytest.approx(300)
    assert 375 < demand.quantile(0.5) < 400
    assert demand.quantile(0.9) == pytest.approx(520)


def test_a_narrow_range_is_no_narrower_than_chance() -> None:
    assert DemandRange.fitted(100, 99, 101).scale_above == pytest.approx(10, rel=1e-3)


@given(point=st.floats(0.02, 5000), below=st.floats(0, 1.2), above=st.floats(0, 0.8))
def test_the_expectation_is_the_forecast_for_slow_sellers_too(point: float, below: float, above: float) -> None:
    demand = DemandRange.fitted(point, point * (1 - below), point * (1 + above))
    assert demand.mean == pytest.approx(point, rel=0.01, abs=0.002)


@pytest.mark.parametrize(("point", "low", "high"), [(100, 20, 100), (100, -5, 101), (100, 100, 180), (3, 0, 3)])
def test_a_forecast_at_an_end_of_its_range_is_the_expectation_still(point: float, low: float, high: float) -> None:
    assert DemandRange.fitted(point, low, high).mean == pytest.approx(point, rel=0.001)


def test_the_expectation_of_a_day_is_its_forecast() -> None:
    for low, high in ((0.9, 1.1), (0.75, 1.25), (0.6, 1.4), (0.8, 1.4), (0.95, 1.02)):
        assert DemandRange.fitted(200, 200 * low, 200 * high).mean == pytest.approx(200, rel=0.005)


def test_expected_losses_agree_with_a_simulation() -> None:
    demand = DemandRange.fitted(20, 6, 50)
    uniform = (np.arange(100_000) + 0.5) / 100_000
    simulated = np.array([demand.quantile(float(share)) for share in uniform])
    for quantity in (0, 10, 20, 35, 90):
        assert demand.expected_leftover(quantity) == pytest.approx(np.maximum(quantity - simulated, 0).mean(), abs=0.01)
        assert demand.expected_shortage(quantity) == pytest.approx(np.maximum(simulated - quantity, 0).mean(), abs=0.01)


@given(point=points, low=st.floats(-100, 6000), high=st.floats(-100, 6000), share=shares)
def test_any_forecast_gives_finite_quantities(point: float, low: float, high: float, share: float) -> None:
    demand = DemandRange.fitted(point, low, high)
    quantity = demand.quantile(share)
    for value in (quantity, demand.expected_leftover(quantity), demand.expected_shortage(quantity)):
        assert math.isfinite(value)
        assert value >= 0


@given(point=points, first=shares, second=shares)
def test_more_certainty_takes_no_fewer_pieces(point: float, first: float, second: float) -> None:
    demand = demand_of(point)
    assert demand.quantile(min(first, second)) <= demand.quantile(max(first, second))


@given(point=points, quantity=st.floats(0, 10_000), more=st.floats(0, 1000))
def test_more_pieces_leave_more_and_lack_less(point: float, quantity: float, more: float) -> None:
    demand = demand_of(point)
    assert demand.expected_leftover(quantity + more) >= demand.expected_leftover(quantity) - 1e-6
    assert demand.expected_shortage(quantity + more) <= demand.expected_shortage(quantity) + 1e-6


def test_an_unknown_range_counts_as_none() -> None:
    assert DemandRange.fitted(9, math.nan, math.inf) == DemandRange.fitted(9, 9, 9)
