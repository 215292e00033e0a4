"""Weights of several forecasts of the same thing, learnt from how each did at earlier origins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from fleca_desktop.core.gaussian import Rolled

BURN_IN = 10  # origins that do not count
TEMPERATURE = 2.0
POOLED = 0.3  # of each series' evidence comes from the shop's other series
JUDGED_BY = (0, 1, 1, 3, 3, 3, 7, 7)
"""At which horizon (minus 1) the weights of each horizon are judged; neighbours tell the same."""


def averaged(rolled: Rolled, logs: NDArray[np.float64]) -> NDArray[np.float64]:
    """The weighted mean of the configurations' forecasts (series, weeks, horizons).

    Weights at an origin come from the errors that were known at that origin, horizon by horizon.
    """
    found = {judge: _weights(rolled, logs, judge) for judge in set(JUDGED_BY)}
    means = [(rolled.mean[..., h] * found[judge]).sum(axis=0) for h, judge in enumerate(JUDGED_BY)]
    return np.stack(means, axis=-1)


def _weights(rolled: Rolled, logs: NDArray[np.float64], h: int) -> NDArray[np.float64]:
    """Weights (configs, series, weeks) that sum to 1 over the configurations, from the errors at one horizon."""
    evidence = _evidence(rolled, logs, h)
    counted = ~np.isnan(rolled.mean[0, :, :, 0])
    others = (evidence * counted).sum(axis=1, keepdims=True) / np.maximum(counted.sum(axis=0), 1)
    mixed = ((1 - POOLED) * evidence + POOLED * others) / TEMPERATURE
    likely = np.exp(mixed - mixed.max(axis=0))
    return np.asarray(likely / likely.sum(axis=0))


def _evidence(rolled: Rolled, logs: NDArray[np.float64], h: int) -> NDArray[np.float64]:
    """Log likelihood of the h-step forecasts up to each origin, their scale profiled out (configs, series, weeks)."""
    configs, series, weeks, _ = rolled.mean.shape
    error, variance = np.full((configs, series, weeks), np.nan), np.ones((configs, series, weeks))
    over = max(weeks - h - 1, 0)  # origins whose target is known
    error[:, :, h + 1 :] = logs[None, :, h + 1 :] - rolled.mean[:, :, :over, h]
    variance[:, :, h + 1 :] = rolled.variance[:, :, :over, h]
    error[:, :, : BURN_IN + h] = np.nan
    known = ~np.isnan(error)
    squares = np.cumsum(np.where(known, error**2 / variance, 0.0), axis=2)
    number = np.cumsum(known, axis=2)
    spread = np.log(np.maximum(squares, 1e-8) / np.maximum(number, 1))
    determinant = np.cumsum(np.where(known, np.log(variance), 0.0), axis=2)
    return np.asarray(-0.5 * (number * spread + determinant))
