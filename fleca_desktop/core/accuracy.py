"""How far forecasts were off, in the measures of the trade. Arrays of equal length, sales first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray


@dataclass(frozen=True)
class Accuracy:
    """Errors of ``weeks`` forecasts. ``mae``, ``rmse`` and ``bias`` are in the unit of the sales; ``bias`` is above
    zero when too much was forecast; ``mape``, ``wape`` and ``coverage`` are shares; NaN where not defined."""  # noqa: D205, D209

    weeks: int
    mae: float
    rmse: float
    mape: float
    wape: float
    r2: float
    bias: float
    coverage: float


def score(
    actual: ArrayLike, forecast: ArrayLike, low: ArrayLike | None = None, high: ArrayLike | None = None
) -> Accuracy:
    """All measures at once; pairs of which either is unknown (NaN) do not count."""
    sales, said = _pairs(actual, forecast)
    error = said - sales
    covered = np.nan if low is None or high is None else coverage(actual, low, high)
    return Accuracy(
        weeks=len(sales),
        mae=float(np.abs(error).mean()) if len(sales) else np.nan,
        rmse=float(np.sqrt((error**2).mean())) if len(sales) else np.nan,
        mape=mape(sales, said),
        wape=wape(sales, said),
        r2=r2(sales, said),
        bias=float(error.mean()) if len(sales) else np.nan,
        coverage=covered,
    )


def wape(actual: ArrayLike, forecast: ArrayLike) -> float:
    """Sum of absolute errors over the sum of sales."""
    sales, said = _pairs(actual, forecast)
    total = sales.sum()
    return float(np.abs(said - sales).sum() / total) if total > 0 else np.nan


def mape(actual: ArrayLike, forecast: ArrayLike) -> float:
    """Mean of absolute errors over sales, over weeks with sales."""
    sales, said = _pairs(actual, forecast)
    sold = sales > 0
    return float((np.abs(said - sales)[sold] / sales[sold]).mean()) if sold.any() else np.nan


def r2(actual: ArrayLike, forecast: ArrayLike) -> float:
    """Share of the variance that is explained; NaN when sales do not vary."""
    sales, said = _pairs(actual, forecast)
    variance = ((sales - sales.mean()) ** 2).sum() if len(sales) else 0.0
    return float(1 - ((said - sales) ** 2).sum() / variance) if variance > 0 else np.nan


def coverage(actual: ArrayLike, low: ArrayLike, high: ArrayLike) -> float:
    """Share of sales inside their range."""
    sales, below, above = (np.asarray(values, dtype=np.float64) for values in (actual, low, high))
    known = ~(np.isnan(sales) | np.isnan(below) | np.isnan(above))
    return float(((sales >= below) & (sales <= above))[known].mean()) if known.any() else np.nan


def _pairs(actual: ArrayLike, forecast: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    sales, said = np.asarray(actual, dtype=np.float64), np.asarray(forecast, dtype=np.float64)
    known = ~(np.isnan(sales) | np.isnan(said))
    return sales[known], said[known]
