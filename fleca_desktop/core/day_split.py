"""A product's week becomes days: by its own weekdays, leaning on its family's where it sells little."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from fleca_desktop.core.panel import Panel

RECENT_WEEKS = 8
NOISE_WEEKS = 26
OWN_DAYS = 20.0
"""Days with sales in the recent weeks at which a product's own weekdays weigh as much as its family's."""
MIN_NOISE, MAX_NOISE = 0.08, 1.2


@dataclass(frozen=True)
class DaySplit:
    """``shares`` (series, horizons, 7) of a week's sales by day, summing to 1 unless the week is closed; ``noise``
    (series,): standard deviation of a day's log share around its expectation."""  # noqa: D205, D209

    shares: NDArray[np.float64]
    noise: NDArray[np.float64]


def split_days(panel: Panel, horizons: int) -> DaySplit:
    """Expected shares of the days of the weeks after the last one."""
    weeks = len(panel.weeks)
    own = np.stack([_days_ahead(panel, weeks + h) for h in range(horizons)], axis=1)
    shares = _normalised(own)
    parents = np.maximum(panel.parents, 0)
    trust = _days_with_sales(panel) / (_days_with_sales(panel) + OWN_DAYS)
    mixed = trust[:, None, None] * shares + (1 - trust)[:, None, None] * shares[parents]
    return DaySplit(_normalised(np.where(shares[parents] > 0, mixed, 0.0)), _noise(panel, mixed[:, 0]))


def _days_ahead(panel: Panel, week: int) -> NDArray[np.float64]:
    return panel.weights.days_ahead(panel.facts.kinds[week], panel.facts.closed[week], panel.facts.factor[week])


def _normalised(days: NDArray[np.float64]) -> NDArray[np.float64]:
    total = days.sum(axis=-1, keepdims=True)
    return days / np.where(total > 0, total, 1.0)


def _days_with_sales(panel: Panel) -> NDArray[np.float64]:
    return np.asarray((np.nan_to_num(panel.days[:, -RECENT_WEEKS:]) > 0).sum(axis=(1, 2)), dtype=np.float64)


def _noise(panel: Panel, shares: NDArray[np.float64]) -> NDArray[np.float64]:
    """How unevenly the recent weeks were spread over their days, beside what the weekday explains."""
    recent = np.nan_to_num(panel.days[:, -NOISE_WEEKS:])
    expected = recent.sum(axis=2, keepdims=True) * shares[:, None, :]
    size = np.abs(recent - expected).sum(axis=(1, 2))
    total = expected.sum(axis=(1, 2))
    relative = 1.25 * size / np.where(total > 0, total, 1.0)
    return np.asarray(np.clip(np.where(total > 0, relative, MAX_NOISE), MIN_NOISE, MAX_NOISE))
