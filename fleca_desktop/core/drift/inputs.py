"""What goes into the model, season against season: PSI for how much it changed, Kolmogorov-Smirnov for whether."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from fleca_desktop.core.drift.statistics import holm, independent_share, known, ks, psi

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

SEASON_WEEKS = 13
YEAR = 52
LEAST_VALUES = 10
REAL_CHANGE = 0.25  # PSI
CHANCE = 0.01


@dataclass(frozen=True)
class InputDrift:
    """One input: values of this season and of the same one a year ago. ``p_value`` is corrected for all inputs."""

    name: str
    distance: float
    p_value: float
    before: NDArray[np.float64]
    recent: NDArray[np.float64]

    @cached_property
    def psi(self) -> float:
        """How much the distribution changed: 0.1 slightly, 0.25 really."""
        return psi(self.before, self.recent)

    @property
    def enough(self) -> bool:
        """Whether both samples are large enough to tell."""
        return min(len(self.before), len(self.recent)) >= LEAST_VALUES

    @property
    def drifted(self) -> bool:
        """Whether the change is both large and no chance."""
        return self.enough and self.p_value < CHANCE and self.psi >= REAL_CHANGE


def input_drift(inputs: Mapping[str, NDArray[np.float64]], now: int) -> tuple[InputDrift, ...]:
    """Compare each of ``inputs`` (weeks, values per week) in the ``SEASON_WEEKS`` up to ``now`` with a year before."""
    if now + 1 < YEAR + SEASON_WEEKS:
        return ()
    this = slice(now + 1 - SEASON_WEEKS, now + 1)
    that = slice(this.start - YEAR, this.stop - YEAR)
    raw = []
    for name, values in inputs.items():
        before, recent = known(values[that].ravel()), known(values[this].ravel())
        test = ks(before, recent, independent=independent_share(values[: this.start].ravel()))
        raw.append(InputDrift(name, test.distance, test.p_value, before, recent))
    corrected = holm([one.p_value for one in raw])
    return tuple(
        InputDrift(one.name, one.distance, float(p), one.before, one.recent)
        for one, p in zip(raw, corrected, strict=True)
    )


def psi_course(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """PSI of one input (weeks, values) at every week; NaN as long as a year and a season are not known."""
    out = np.full(len(values), np.nan)
    for now in range(YEAR + SEASON_WEEKS - 1, len(values)):
        this = slice(now + 1 - SEASON_WEEKS, now + 1)
        before = known(values[this.start - YEAR : this.stop - YEAR].ravel())
        recent = known(values[this].ravel())
        if min(len(before), len(recent)) >= LEAST_VALUES:
            out[now] = psi(before, recent)
    return out
