"""Level shifts: sales that leave what was expected before the change, told with their date.

The forecast made just before a change does not know it. The mean surprise of the k weeks after each origin is compared
with the same mean after all earlier origins, whose spread holds whatever autocorrelation and growing uncertainty
there is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from fleca_desktop.core.drift.finding import Finding
from fleca_desktop.core.drift.statistics import independent_share, known, robust

if TYPE_CHECKING:
    from numpy.typing import NDArray

REFERENCE_WEEKS = 52
WARNING, ALARM = 3.5, 5.0
LEAST_ORIGINS = 18
LEAST_CHANGE = 0.08
SPANS = range(2, 9)


def level_shift(surprise: NDArray[np.float64], now: int) -> Finding | None:
    """The clearest shift of the last weeks, if there is one.

    ``surprise`` (weeks, HORIZONS) is log sales over forecast by origin and horizon - 1; ``now`` is the last week known.
    """
    found = [one for k in SPANS if (one := _after(surprise, now, k)) is not None]
    return max(found, key=lambda one: one.strength, default=None)


def _after(surprise: NDArray[np.float64], now: int, k: int) -> Finding | None:
    """The shift after the origin ``k`` weeks ago, compared with the spans that were over by then."""
    origin = now - k
    end = max(origin - k + 1, 0)
    past = surprise[max(end - REFERENCE_WEEKS, 0) : end, :k]
    past = _means(past)
    if len(known(past)) < LEAST_ORIGINS:
        return None
    change = float(_means(surprise[[origin], :k])[0])
    middle, spread = robust(past)
    strength = abs(change - middle) / spread
    relative = float(np.exp(change) - 1)
    if np.isnan(change) or strength < WARNING or abs(relative) < LEAST_CHANGE:
        return None
    return Finding("level", origin + 1, relative, strength / ALARM, weeks=k)


def _means(spans: NDArray[np.float64]) -> NDArray[np.float64]:
    """Mean of the known weeks of each span (spans, weeks), NaN where half or more are unknown."""
    counts = (~np.isnan(spans)).sum(axis=1)
    sums = np.nansum(spans, axis=1)
    return np.where(2 * counts > spans.shape[1], sums / np.maximum(counts, 1), np.nan)


SEASON_SPANS = range(4, 9)
BEFORE_WEEKS = 26
LEAST_BEFORE = 13
SEASON_LIMIT = 3.6
LEAST_SEASON = 0.1
YEAR = 52


def season_shift(logs: NDArray[np.float64], now: int) -> Finding | None:
    """The last weeks against the same weeks a year ago, when the half year before did not differ so.

    ``logs`` (weeks,) are log sales of normal weeks, NaN on weeks around moving feasts. A model that learns week by
    week may hide such a change from its errors.
    """
    ratio = np.full(now + 1, np.nan)
    ratio[YEAR:] = logs[YEAR : now + 1] - logs[: max(now + 1 - YEAR, 0)]
    found = [one for k in SEASON_SPANS if (one := _season_after(ratio, k)) is not None]
    return max(found, key=lambda one: one.strength, default=None)


def _season_after(ratio: NDArray[np.float64], k: int) -> Finding | None:
    recent, before = known(ratio[-k:]), known(ratio[-k - BEFORE_WEEKS : -k])
    if len(recent) < k - 1 or len(before) < LEAST_BEFORE:
        return None
    middle, spread = robust(before)
    change = float(np.mean(recent)) - middle
    n = len(before) * independent_share(before)
    strength = abs(change) / (spread * np.sqrt(1 / k + 1 / max(n, 1.0))) / SEASON_LIMIT
    year = float(np.exp(np.mean(recent)) - 1)
    if strength < 1 or abs(year) < LEAST_SEASON or abs(change) < LEAST_SEASON:
        return None
    return Finding("season", len(ratio) - k, year, strength, weeks=k)
