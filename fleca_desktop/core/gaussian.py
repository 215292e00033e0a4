"""Rolling forecasts of a Gaussian process from every origin at once.

With K = L L' the forecast for week t from origin o is the sum over i <= o of L[t, i] z[i], where the innovations z
come from one forward substitution that never looks ahead. Missing weeks have no innovation (the process stands
in for them); innovations beyond what the series has shown so far are cut off, so that one odd week does no harm.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

HORIZONS = 8
CUT = 2.25  # standard deviations
LOOSE = 4.0  # times wider around Easter, whose first occurrence is always a surprise
WARM_UP = 8  # weeks before anything is cut off
MEMORY = 40  # weeks
FIRST_VARIANCE = 0.01  # of innovations, in squared logs
START_STEP = 4  # series that begin later than others are grouped by this many weeks


@dataclass(frozen=True)
class Rolled:
    """``mean`` (configs, series, weeks, HORIZONS) by origin and horizon - 1, NaN before a series began;
    ``variance`` of the same shape, relative to the noise's."""  # noqa: D205, D209

    mean: NDArray[np.float64]
    variance: NDArray[np.float64]


def roll(covariances: NDArray[np.float64], logs: NDArray[np.float64], special: NDArray[np.bool_]) -> Rolled:
    """Forecast ``logs`` (series, weeks; NaN where missing) from every week.

    ``covariances`` (configs, weeks + HORIZONS, weeks + HORIZONS); ``special`` (weeks,) tells which weeks may
    surprise.
    """
    series, weeks = logs.shape
    shape = (len(covariances), series, weeks, HORIZONS)
    mean, variance = np.full(shape, np.nan), np.full(shape, np.nan)
    starts = _starts(logs)
    for start in sorted(set(starts[starts < weeks])):
        chosen = np.flatnonzero(starts == start)
        part = _roll_together(covariances[:, start:, start:], logs[chosen, start:], special[start:])
        mean[:, chosen, start:], variance[:, chosen, start:] = part.mean, part.variance[:, None]
    return Rolled(mean, variance)


def _starts(logs: NDArray[np.float64]) -> NDArray[np.int64]:
    """First week of each series, rounded up to the step; the number of weeks for one without sales."""
    known = ~np.isnan(logs)
    first = np.where(known.any(axis=1), known.argmax(axis=1), logs.shape[1])
    return np.asarray(np.minimum(-(-first // START_STEP) * START_STEP, logs.shape[1]), dtype=np.int64)


def _roll_together(covariances: NDArray[np.float64], logs: NDArray[np.float64], special: NDArray[np.bool_]) -> Rolled:
    series, weeks = logs.shape
    lower = np.asarray(np.linalg.cholesky(covariances), dtype=np.float64)
    level = _first_level(logs)
    limits = np.where(special, LOOSE, 1.0) * CUT
    innovations, one_step = _innovations(lower, logs - level[:, None], limits)
    explained = np.tril(lower, -1)[:, :, :weeks] ** 2
    beyond = innovations @ lower[:, weeks:, :weeks].transpose(0, 2, 1)
    mean = np.concatenate([one_step, beyond], axis=2) + level[:, None]  # (configs, series, targets)
    variance = np.diagonal(covariances, axis1=1, axis2=2) - explained.sum(axis=2)
    out = Rolled(np.empty((len(lower), series, weeks, HORIZONS)), np.empty((len(lower), weeks, HORIZONS)))
    for h in range(HORIZONS):  # from horizon h to h + 1 a target loses the newest of its innovations
        out.mean[..., h], out.variance[..., h] = mean[:, :, h + 1 : h + 1 + weeks], variance[:, h + 1 : h + 1 + weeks]
        newest = np.arange(weeks)
        targets = newest + h + 1
        mean[:, :, targets] -= lower[:, None, targets, newest] * innovations[:, :, newest]
        variance[:, targets] += lower[:, targets, newest] ** 2
    return out


def _first_level(logs: NDArray[np.float64]) -> NDArray[np.float64]:
    """Mean of the first known weeks; only what lies before the first forecast that uses it matters."""
    level = np.zeros(len(logs))
    for row, values in enumerate(logs):
        known = values[~np.isnan(values)]
        level[row] = known[0] if len(known) else 0.0
    return level


def _innovations(
    lower: NDArray[np.float64], deviations: NDArray[np.float64], limits: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Standardised one-step errors, cut off at ``limits`` (weeks,) deviations, and the forecasts they are errors of.

    Both are (configs, series, weeks). A series that surprises again and again in the same direction has changed: from
    the fourth time on, more is believed.
    """
    configs, (series, weeks) = len(lower), deviations.shape
    out, forecasts = np.zeros((2, configs, series, weeks))
    spread = np.full((configs, series), FIRST_VARIANCE)
    seen, run = np.zeros((configs, series)), np.zeros((configs, series))
    for week in range(weeks):
        forecasts[:, :, week] = (out[:, :, :week] @ lower[:, week, :week, None])[:, :, 0]
        raw = (deviations[:, week] - forecasts[:, :, week]) / lower[:, week, week, None]
        known = ~np.isnan(raw)
        raw = np.where(known, raw, 0.0)
        limit = np.where(seen >= WARM_UP, limits[week] * np.sqrt(spread) * np.maximum(np.abs(run) - 1, 1), np.inf)
        new = np.clip(raw, -limit, limit)
        out[:, :, week] = new
        sign = np.sign(raw) * (np.abs(raw) > limit)
        run = np.where(known, np.where(sign * run >= 0, run + sign, sign) * (sign != 0), run)
        late = known & (seen >= 2)  # noqa: PLR2004 - the first two innovations are the unknown level
        rate = 1 / np.minimum(seen + 3, MEMORY)
        spread = np.where(late, (1 - rate) * spread + rate * new**2, spread)
        seen = seen + known
    return out, forecasts
