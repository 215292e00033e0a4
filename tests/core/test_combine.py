from __future__ import annotations

import numpy as np

from fleca_desktop.core.combine import averaged
from fleca_desktop.core.gaussian import HORIZONS, Rolled


def rolled_with(errors: np.ndarray, logs: np.ndarray) -> Rolled:
    """Forecasts that miss every target by ``errors`` (configs, horizons)."""
    configs, (series, weeks) = len(errors), logs.shape
    mean = np.zeros((configs, series, weeks, HORIZONS))
    for h in range(HORIZONS):
        targets = np.pad(logs[:, h + 1 :], ((0, 0), (0, h + 1)))
        mean[..., h] = targets + errors[:, h][:, None, None]
    return Rolled(mean, np.ones_like(mean))


LOGS = np.random.default_rng(0).normal(size=(2, 60))


def test_before_anything_is_known_all_count_the_same() -> None:
    errors = np.repeat([[0.1], [0.4]], HORIZONS, axis=1)
    rolled = rolled_with(errors, LOGS)
    np.testing.assert_allclose(averaged(rolled, LOGS)[:, 0], rolled.mean.mean(axis=0)[:, 0])


def test_the_better_one_wins_in_the_end_at_its_horizon_only() -> None:
    errors = np.full((2, HORIZONS), 0.2)
    errors[0, 0], errors[1, 7] = 0.01, 0.01
    rolled = rolled_with(errors, LOGS)
    mixed = averaged(rolled, LOGS)
    np.testing.assert_allclose(mixed[:, -1, 0], rolled.mean[0, :, -1, 0], atol=1e-3)
    np.testing.assert_allclose(mixed[:, -1, 7], rolled.mean[1, :, -1, 7], atol=1e-3)


def test_weights_use_no_later_week() -> None:
    errors = np.repeat([[0.1], [0.12]], HORIZONS, axis=1)
    rolled = rolled_with(errors, LOGS)
    changed = LOGS.copy()
    changed[:, 40:] += 1
    np.testing.assert_allclose(averaged(rolled, LOGS)[:, :40], averaged(rolled, changed)[:, :40])


def test_a_series_that_has_not_begun_has_no_average_and_spoils_no_other() -> None:
    rolled = rolled_with(np.full((2, HORIZONS), 0.1), LOGS)
    rolled.mean[:, 1, :30] = np.nan
    mixed = averaged(rolled, LOGS)
    assert np.isnan(mixed[1, :30]).all()
    assert np.isfinite(mixed[0]).all()
    assert np.isfinite(mixed[1, 30:]).all()
