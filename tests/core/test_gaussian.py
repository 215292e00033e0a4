"""The fast rolling forecasts against the textbook's formula, one origin at a time."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from fleca_desktop.core.calendar import ShopCalendar
from fleca_desktop.core.gaussian import HORIZONS, roll
from fleca_desktop.core.kernels import WHOLE, covariance, kernel_parts, spread_configs
from fleca_desktop.core.week_grid import week_grid

WEEKS = 40
GRID = week_grid(ShopCalendar("ES", "CT"), pd.Timestamp("2023-01-02"), WEEKS + HORIZONS)
CALM = np.zeros(WEEKS, dtype=np.bool_)


def smooth_logs(series: int = 2) -> np.ndarray:
    random = np.random.default_rng(3)
    return 5 + 0.02 * random.normal(size=(series, WEEKS)) + 0.1 * np.sin(np.arange(WEEKS) / 8)


@pytest.mark.parametrize("origin", [5, 20, WEEKS - 1])
def test_rolling_forecasts_are_those_of_the_textbook(origin: int) -> None:
    logs = smooth_logs()
    matrix = covariance(WHOLE, GRID)
    rolled = roll(matrix[None], logs, ~CALM)  # wide limits: nothing is cut off
    known = np.arange(origin + 1)
    inverse = np.linalg.inv(matrix[np.ix_(known, known)])
    for h in range(HORIZONS):
        with_known = matrix[origin + h + 1, known]
        level = logs[:, :1]
        expected = level[:, 0] + (logs[:, known] - level) @ inverse @ with_known
        np.testing.assert_allclose(rolled.mean[0, :, origin, h], expected, rtol=1e-9)
        variance = matrix[origin + h + 1, origin + h + 1] - with_known @ inverse @ with_known
        np.testing.assert_allclose(rolled.variance[0, :, origin, h], variance, rtol=1e-7)


def test_what_comes_after_an_origin_does_not_change_its_forecast() -> None:
    logs, changed = smooth_logs(), smooth_logs()
    changed[:, 30:] += 1.6
    matrices = np.stack([covariance(config, GRID) for config in spread_configs(WHOLE, 3)])
    before, after = roll(matrices, logs, CALM), roll(matrices, changed, CALM)
    np.testing.assert_allclose(before.mean[:, :, :30], after.mean[:, :, :30], rtol=1e-12)
    assert (before.mean[:, :, 30:] != after.mean[:, :, 30:]).all()


def test_one_odd_week_moves_the_forecast_less_than_a_lasting_change() -> None:
    matrix = covariance(WHOLE, GRID)[None]
    odd, lasting = smooth_logs(1), smooth_logs(1)
    odd[:, 25] -= 1.0
    lasting[:, 25:] -= 1.0
    usual = roll(matrix, smooth_logs(1), CALM).mean[0, 0, -1, 0]
    assert abs(roll(matrix, odd, CALM).mean[0, 0, -1, 0] - usual) < 0.05
    assert roll(matrix, lasting, CALM).mean[0, 0, -1, 0] < usual - 0.7


def test_a_series_that_begins_later_has_no_forecast_before_and_a_gap_does_no_harm() -> None:
    logs = smooth_logs()
    logs[1, :17] = np.nan
    logs[0, 12:20] = np.nan
    mean = roll(covariance(WHOLE, GRID)[None], logs, CALM).mean[0]
    assert np.isnan(mean[1, :17]).all()
    assert np.isfinite(mean[1, 20:]).all()
    assert np.isfinite(mean[0]).all()
    assert np.abs(mean[0, 12:] - 5).max() < 0.5


def test_every_configuration_is_positive_and_they_differ() -> None:
    configs = spread_configs(WHOLE, 20)
    assert configs == spread_configs(WHOLE, 20)
    assert len({config.season for config in configs}) == 20
    for config in configs:
        np.linalg.cholesky(covariance(config, GRID))
        assert all(part.shape == (GRID.n, GRID.n) for part in kernel_parts(config, GRID).values())
