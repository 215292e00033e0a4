"""The statistics of drift: PSI, Kolmogorov-Smirnov, Holm's correction, and what autocorrelation does to sample sizes.

They stand here because ``scipy.stats`` would add 54 MB to the installed application (it brings ``optimize``,
``spatial``, ``interpolate`` and more); ``scipy.special``, which has the distributions, is there already. A test
holds them against ``scipy.stats``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.special import kolmogorov

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray

MAX_BINS = 10
PER_BIN = 5  # values of the smaller sample
EMPTY_SHARE = 1e-4  # what an empty bin counts as, so that the logarithm exists
MAX_CORRELATION = 0.98
MAD_TO_STD = 1.4826  # of a normal distribution


@dataclass(frozen=True)
class KsTest:
    """The largest distance of two distribution functions, and how often chance alone makes one as large."""

    distance: float
    p_value: float


def known(values: ArrayLike) -> NDArray[np.float64]:
    """``values`` (n,) without those that are unknown."""
    array = np.asarray(values, dtype=np.float64)
    return array[~np.isnan(array)]


def shared_edges(reference: ArrayLike, recent: ArrayLike) -> NDArray[np.float64]:
    """Inner edges of bins for both samples: quantiles of the two together, fewer where there is little."""
    one, other = known(reference), known(recent)
    bins = int(np.clip(min(len(one), len(other)) // PER_BIN, 2, MAX_BINS))
    return np.unique(np.quantile(np.concatenate([one, other]), np.arange(1, bins) / bins))


def shares_in_bins(values: ArrayLike, edges: NDArray[np.float64]) -> NDArray[np.float64]:
    """Share of ``values`` in each of ``len(edges) + 1`` bins; a value on an edge belongs to the bin above it."""
    sample = known(values)
    counts = np.bincount(np.searchsorted(edges, sample, side="right"), minlength=len(edges) + 1)
    return counts / max(len(sample), 1)


def psi(reference: ArrayLike, recent: ArrayLike) -> float:
    """Population stability index, the sum over shared bins of (q - p) ln(q / p); NaN when a sample is empty.

    Source: Siddiqi, "Credit Risk Scorecards" (2006), which calls 0.1 slight and 0.25 a real change.
    """
    if not len(known(reference)) or not len(known(recent)):
        return np.nan
    edges = shared_edges(reference, recent)
    before, after = (np.maximum(shares_in_bins(sample, edges), EMPTY_SHARE) for sample in (reference, recent))
    return float(((after - before) * np.log(after / before)).sum())


def ks(reference: ArrayLike, recent: ArrayLike, *, independent: float = 1.0) -> KsTest:
    """Two-sample Kolmogorov-Smirnov; ``independent`` is the share of values that say something new.

    The p-value is Kolmogorov's limit with Stephens' (1970) correction for small samples.
    """
    one, other = np.sort(known(reference)), np.sort(known(recent))
    if not len(one) or not len(other):
        return KsTest(np.nan, 1.0)
    everything = np.concatenate([one, other])
    below = [np.searchsorted(sample, everything, side="right") / len(sample) for sample in (one, other)]
    distance = float(np.abs(below[0] - below[1]).max())
    root = np.sqrt(independent * len(one) * len(other) / (len(one) + len(other)))
    return KsTest(distance, float(kolmogorov((root + 0.12 + 0.11 / root) * distance)))


def holm(p_values: Sequence[float]) -> NDArray[np.float64]:
    """P-values corrected for their number by Holm's step-down method (1979), in the given order."""
    raw = np.asarray(p_values, dtype=np.float64)
    order = np.argsort(raw)
    stepped = np.maximum.accumulate(raw[order] * np.arange(len(raw), 0, -1))
    out = np.empty_like(raw)
    out[order] = np.minimum(stepped, 1.0)
    return out


def lag_one(values: ArrayLike) -> float:
    """Correlation of ``values`` (n,) with the ones before them, 0 to 0.98; 0 where it cannot be told."""
    series = np.asarray(values, dtype=np.float64)
    both = ~np.isnan(series[1:]) & ~np.isnan(series[:-1])
    if both.sum() < PER_BIN:
        return 0.0
    one, other = series[1:][both], series[:-1][both]
    one, other = one - one.mean(), other - other.mean()
    size = np.sqrt((one @ one) * (other @ other))
    return float(np.clip(one @ other / size, 0.0, MAX_CORRELATION)) if size > 0 else 0.0


def independent_share(values: ArrayLike) -> float:
    """How many independent values a value of this series is worth, (1 - r) / (1 + r) (Bayley and Hammersley, 1946)."""
    r = lag_one(values)
    return (1 - r) / (1 + r)


def robust(values: ArrayLike) -> tuple[float, float]:
    """Median and spread (as a standard deviation) of ``values``; the spread is not fooled by a few odd weeks."""
    sample = known(values)
    middle = float(np.median(sample))
    spread = MAD_TO_STD * float(np.median(np.abs(sample - middle)))
    return middle, max(spread, 0.5 * float(np.std(sample)), 1e-6)
