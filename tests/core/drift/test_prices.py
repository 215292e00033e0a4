from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from fleca_desktop.core.drift.prices import price_level, weekly_prices


def test_another_mix_is_no_price_rise() -> None:
    units = np.array([[100.0, 100, 10, 10], [10.0, 10, 100, 100]])
    prices = np.array([[1.0], [5.0]])
    np.testing.assert_allclose(price_level(units * prices, units), 0.0, atol=1e-12)


def test_a_rise_during_a_closed_week_is_not_lost() -> None:
    units = np.array([[10.0, 10, 0, 10, 10]])
    revenue = units * np.array([2.0, 2.0, 0.0, 2.2, 2.2])
    level = price_level(revenue, units)
    assert np.isnan(level[2])
    assert level[3] == pytest.approx(np.log(1.1))


def test_prices_come_from_days_that_have_both_pieces_and_euros() -> None:
    dates = pd.to_datetime(["2026-03-02", "2026-03-09", "2026-03-10"])
    daily = pd.DataFrame(
        {"date": dates, "family": "", "product": "a", "units": [2.0, 2.0, np.nan], "revenue_eur": [4.0, 5.0, 90.0]}
    )
    level = weekly_prices(daily, pd.date_range("2026-03-02", periods=2, freq="7D"))
    assert level[1] - level[0] == pytest.approx(np.log(2.5 / 2))
