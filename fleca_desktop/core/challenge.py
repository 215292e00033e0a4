"""Champion against challenger: both forecast the shop's last weeks, and chance is asked whether the difference is real.

The test is Diebold's and Mariano's (1995) on weekly absolute errors, with the small-sample correction and Student's
distribution of Harvey, Leybourne and Newbold (1997). Errors of up to four weeks ahead overlap, so the variance of
their mean counts three lags.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.special import stdtr

from fleca_desktop.core.shop_run import run_models

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from fleca_desktop.core.global_model import GlobalModel
    from fleca_desktop.core.panel import Panel
    from fleca_desktop.core.shop_run import ShopRun

HORIZONS = 4  # weeks ahead that are judged
CHANCE = 0.05
LEAST_WEEKS = 12
MUCH_WORSE = 1.1  # of the champion's error: a model that is so in this shop is not for it


@dataclass(frozen=True)
class Trial:
    """Both on the same ``weeks``, none of which the challenger was trained on. Errors are WAPE of the families.

    ``p_value``: how often chance alone makes the challenger look as much better.
    """

    weeks: int
    champion_wape: float
    challenger_wape: float
    p_value: float

    @property
    def better(self) -> bool:
        """Whether the challenger is better by more than chance."""
        return self.weeks >= LEAST_WEEKS and self.challenger_wape < self.champion_wape and self.p_value < CHANCE

    @property
    def much_worse(self) -> bool:
        """Whether it should not be used here at all."""
        return self.weeks >= LEAST_WEEKS and self.challenger_wape > MUCH_WORSE * self.champion_wape


def try_challenger(panel: Panel, champion: GlobalModel, challenger: GlobalModel, cut: int) -> Trial:
    """Let both forecast the weeks of ``panel`` after the week ``cut`` (an index), from origins not before it."""
    runs = run_models(panel, [champion, challenger])
    errors = [weekly_errors(run, cut) for run in runs]
    both = ~np.isnan(errors[0]) & ~np.isnan(errors[1])
    families = np.array([key.level == "family" for key in panel.keys])
    sold = np.nansum(panel.raw[families], axis=0)[cut + 1 :][both].sum()
    lost, won = (one[both] for one in errors)
    return Trial(int(both.sum()), _share(lost, sold), _share(won, sold), diebold_mariano(lost, won, HORIZONS))


def _share(errors: NDArray[np.float64], sold: float) -> float:
    return float(errors.sum() / sold) if sold > 0 else np.nan


def weekly_errors(run: ShopRun, cut: int) -> NDArray[np.float64]:
    """Absolute errors of the families in each week after ``cut``, averaged over the horizons that can be told."""
    rows = [row for row, key in enumerate(run.panel.keys) if key.level == "family"]
    actual = run.panel.raw[rows]
    weeks = actual.shape[1]
    out = np.full((HORIZONS, weeks), np.nan)
    for h in range(1, HORIZONS + 1):
        targets = np.arange(cut + h, weeks)
        error = np.abs(actual[:, targets] - run.point[rows][:, targets - h, h - 1])
        out[h - 1, targets] = np.where(np.isnan(error).all(axis=0), np.nan, np.nansum(error, axis=0))
    known = (~np.isnan(out)).sum(axis=0)
    mean = np.nansum(out, axis=0) / np.maximum(known, 1)
    return np.where(known > 0, mean, np.nan)[cut + 1 :]


def diebold_mariano(first: NDArray[np.float64], second: NDArray[np.float64], horizon: int) -> float:
    """One-sided p-value that ``second`` has the smaller losses (weeks,), given forecasts ``horizon`` weeks ahead."""
    d = first - second
    n = len(d)
    if n <= horizon or np.ptp(d) == 0:
        return 1.0
    centred = d - d.mean()
    covariances = [float(centred[lag:] @ centred[: n - lag]) / n for lag in range(horizon)]
    # with few weeks the lags may cancel the variance: it never counts as less than that of unrelated weeks
    variance = max(covariances[0] + 2 * sum(covariances[1:]), covariances[0])
    corrected = np.sqrt((n + 1 - 2 * horizon + horizon * (horizon - 1) / n) / n)
    return float(stdtr(n - 1, -corrected * d.mean() / np.sqrt(variance / n)))
