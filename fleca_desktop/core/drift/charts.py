"""Control charts of the forecast's errors: one for their size, one for their direction.

EWMA charts (Roberts, 1959). The reference is the model's own past: its rolling-origin errors up to ``RECENT_WEEKS``
before. Consecutive errors resemble each other, so the limits are those for an autoregressive series
(Schmid, 1997): the variance of the average is s² w / (2 - w) · (1 + r (1 - w)) / (1 - r (1 - w)).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from fleca_desktop.core.drift.statistics import lag_one, robust

if TYPE_CHECKING:
    from numpy.typing import NDArray

RECENT_WEEKS = 8
REFERENCE_WEEKS = 52  # a model errs more in a shop's first weeks; they are no measure for later
LEAST_REFERENCE = 18
WEIGHT = 0.25
WARNING, ALARM = 3.2, 4.0  # standard deviations of the average; from the benchmark, see docs/model-health.md
ODD = 4.0  # spreads beyond which a single week counts no further


@dataclass(frozen=True)
class Chart:
    """A chart at one week. ``average`` (weeks,) moves with the errors; the limits are those that hold now."""

    average: NDArray[np.float64]
    centre: float
    warning: tuple[float, float]
    alarm: tuple[float, float]

    @property
    def now(self) -> float:
        """Where the average stands."""
        return float(self.average[-1])

    @property
    def strength(self) -> float:
        """How far out it is: 1 is at the alarm limit."""
        room = self.alarm[1] - self.centre if self.now >= self.centre else self.centre - self.alarm[0]
        return float(abs(self.now - self.centre) / room) if room > 0 else 0.0

    @property
    def warns(self) -> bool:
        """Whether it is outside the warning limits."""
        return not self.warning[0] <= self.now <= self.warning[1]


def bias_chart(errors: NDArray[np.float64]) -> Chart | None:
    """The chart of signed ``errors`` (weeks,), NaN where unknown, up to now; None when there are too few."""
    return _chart(errors)


def size_chart(errors: NDArray[np.float64]) -> Chart | None:
    """The chart of the errors' sizes; it alarms upwards only: smaller errors are no trouble.

    It is kept in square roots, which makes sizes nearly symmetric, and told in sizes.
    """
    chart = _chart(np.sqrt(np.abs(errors)))
    if chart is None:
        return None
    return Chart(
        chart.average**2, chart.centre**2, (-np.inf, max(chart.warning[1], 0.0) ** 2), (-np.inf, chart.alarm[1] ** 2)
    )


def _chart(values: NDArray[np.float64]) -> Chart | None:
    reference = values[-RECENT_WEEKS - REFERENCE_WEEKS : -RECENT_WEEKS]
    if (~np.isnan(reference)).sum() < LEAST_REFERENCE or np.isnan(values[-RECENT_WEEKS:]).all():
        return None
    centre, spread = robust(reference)
    clipped = np.clip(values, centre - ODD * spread, centre + ODD * spread)
    r = lag_one(reference)
    carried = r * (1 - WEIGHT)
    sigma = spread * np.sqrt(WEIGHT / (2 - WEIGHT) * (1 + carried) / (1 - carried))
    return Chart(
        average=_ewma(clipped, centre),
        centre=centre,
        warning=(centre - WARNING * sigma, centre + WARNING * sigma),
        alarm=(centre - ALARM * sigma, centre + ALARM * sigma),
    )


def _ewma(values: NDArray[np.float64], begin: float) -> NDArray[np.float64]:
    out = np.empty_like(values)
    level = begin
    for at, value in enumerate(values):
        level = level if np.isnan(value) else (1 - WEIGHT) * level + WEIGHT * value
        out[at] = level
    return out
