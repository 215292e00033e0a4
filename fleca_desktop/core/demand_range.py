"""What may be asked for on one day, as a distribution fitted to a forecast and its 80 % range.

A two-piece normal around the median, cut off at zero. ``lo80`` is the 10 % and ``hi80`` the 90 % quantile, with one
scale to the left and another to the right, and the median lies where the expectation is the forecast, so that what is
ordered beyond the forecast is what will be left over, less what will be short. Chosen before a two-piece lognormal
because the lower end of a bakery's ranges is often 0, where a lognormal has no finite scale, and because expected
leftovers and shortages have closed forms (the normal loss function; Silver, Pyke & Thomas, *Inventory and Production
Management in Supply Chains*, 4th ed., appendix II). Pieces sold to people who come independently scatter at least
like a Poisson count, so that neither scale is smaller than the root of the forecast.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from statistics import NormalDist

_NORMAL = NormalDist()
_Z90 = _NORMAL.inv_cdf(0.9)
_SMALLEST_SCALE = 1e-6
_AREA_AT_MEDIAN = _NORMAL.pdf(0.0)
_HALVINGS = 24
_FURTHEST = 3.0  # scales below zero, where next to nothing is asked for


@dataclass(frozen=True)
class DemandRange:
    """Demand of one product on one day (pieces): its median, and the scales below and above it (pieces).

    ``certain`` pieces are promised, and come on top of what the other three say.
    """

    median: float
    scale_below: float
    scale_above: float
    certain: float = 0.0

    @classmethod
    def fitted(cls, point: float, lo80: float, hi80: float, certain: float = 0.0) -> DemandRange:
        """Fit to a forecast; ends that are unknown or on the wrong side of ``point`` count as ``point``.

        Of the three, ``certain`` pieces are promised.
        """
        low = lo80 - certain if math.isfinite(lo80) else math.inf
        high = hi80 - certain if math.isfinite(hi80) else -math.inf
        return replace(_fitted(max(point - certain, 0.0), low, high), certain=certain)

    def quantile(self, share: float) -> float:
        """The quantity that suffices with probability ``share`` (strictly between 0 and 1)."""
        z = _NORMAL.inv_cdf(share)
        return self.certain + max(0.0, self.median + z * (self.scale_below if z < 0 else self.scale_above))

    @cached_property
    def mean(self) -> float:
        """Expected demand (pieces); what is below zero counts as none."""
        above = (self.scale_above - self.scale_below) * _AREA_AT_MEDIAN
        return self.certain + self.median + above + self._below_zero

    @cached_property
    def _below_zero(self) -> float:
        return self._area(0.0)

    def expected_leftover(self, quantity: float) -> float:
        """Pieces of ``quantity`` that are expected to stay: the integral of the distribution from 0 to it."""
        return max(0.0, self._area(quantity - self.certain) - self._below_zero)

    def expected_shortage(self, quantity: float) -> float:
        """Pieces that are expected to be asked for in vain: what is asked for, less what is sold."""
        return max(0.0, self.mean - quantity + self.expected_leftover(quantity))

    def _area(self, quantity: float) -> float:
        """The integral of the two-piece distribution function from minus infinity to ``quantity``."""
        if quantity <= self.median:
            return self.scale_below * _normal_area((quantity - self.median) / self.scale_below)
        above = self.scale_above * (_normal_area((quantity - self.median) / self.scale_above) - _AREA_AT_MEDIAN)
        return self.scale_below * _AREA_AT_MEDIAN + above


def _normal_area(z: float) -> float:
    """The integral of the standard normal distribution function from minus infinity to ``z``."""
    return z * _NORMAL.cdf(z) + _NORMAL.pdf(z)


@lru_cache(maxsize=8192)  # the same days are planned again for every touch of the owner's slider
def _fitted(mean: float, lo80: float, hi80: float) -> DemandRange:
    """The range whose expectation is ``mean``: it grows with the median, which is found by halving."""
    low, high = min(lo80, mean), max(hi80, mean)
    chance = max(math.sqrt(mean), _SMALLEST_SCALE)
    reach = _FURTHEST * max(chance, (high - low) / _Z90)  # an expectation at an end lies beyond what is in between
    least, most = min(low, 0.0) - reach, high + reach
    for _ in range(_HALVINGS):
        median = (least + most) / 2
        fitted = DemandRange(median, max((median - low) / _Z90, chance), max((high - median) / _Z90, chance))
        least, most = (median, most) if fitted.mean < mean else (least, median)
    return fitted
