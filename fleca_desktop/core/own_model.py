"""What the shop's own history says: every series by itself and as a part of its total, from every origin."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from joblib import Parallel, delayed

from fleca_desktop.core.combine import averaged
from fleca_desktop.core.gaussian import HORIZONS, Rolled, roll
from fleca_desktop.core.kernels import PART, WHOLE, Config, covariance, spread_configs

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from fleca_desktop.core.panel import Panel
    from fleca_desktop.core.week_grid import WeekGrid

WHOLE_CONFIGS, PART_CONFIGS = 20, 12
PART_SHARE = 0.5  # weight of "total and part" against "by itself"
MIN_KNOWN_WEEKS = 8
MIN_KNOWN_SHARE = 0.6


@lru_cache(maxsize=4)
def configurations(centre: Config, number: int) -> tuple[Config, ...]:
    """The configurations that stand for what is possible among bakeries."""
    return spread_configs(centre, number)


def covariances(centre: Config, number: int, grid: WeekGrid) -> NDArray[np.float64]:
    """Covariances of ``number`` configurations around ``centre`` (number, grid.n, grid.n)."""
    return np.stack([covariance(config, grid) for config in configurations(centre, number)])


def is_modelled(logs: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Whether a series had, at each week, weeks enough of its own, in most of the weeks since it began."""
    known = np.cumsum(~np.isnan(logs), axis=1)
    since = np.cumsum(known > 0, axis=1)
    return np.asarray(known >= np.maximum(MIN_KNOWN_WEEKS, MIN_KNOWN_SHARE * since))


def own_forecasts(panel: Panel, jobs: int = 1) -> NDArray[np.float64]:
    """Log sales of a normal week (series, weeks, HORIZONS) by origin, NaN before a series begins.

    A family is forecast by itself and as a part of the shop, a product by itself and as a part of its family; the
    two are averaged. An only child is its parent.
    """
    logs = panel.logs
    special = np.abs(panel.grid.easter[: len(panel.weeks)]) <= 1
    only = only_children(panel)
    out = np.full((*logs.shape, HORIZONS), np.nan)
    out[~only] = _averaged_forecasts(logs[~only], covariances(WHOLE, WHOLE_CONFIGS, panel.grid), special, jobs)
    beside = np.full_like(out, np.nan)
    parts = ~only & (panel.parents >= 0)
    if parts.any():
        ratios = logs[parts] - logs[panel.parents[parts]]
        beside[parts] = _averaged_forecasts(ratios, covariances(PART, PART_CONFIGS, panel.grid), special, jobs)
    for row, parent in enumerate(panel.parents):  # parents come before their children
        if only[row]:
            out[row] = out[parent]
        elif parent >= 0:
            joint = out[parent] + beside[row]
            out[row] = np.where(np.isnan(joint), out[row], (1 - PART_SHARE) * out[row] + PART_SHARE * joint)
    return out


def only_children(panel: Panel) -> NDArray[np.bool_]:
    """Series that are all of their parent (series,)."""
    counts = np.bincount(panel.parents[panel.parents >= 0], minlength=len(panel.keys))
    return np.array([parent >= 0 and counts[parent] == 1 for parent in panel.parents])


def _averaged_forecasts(
    logs: NDArray[np.float64], matrices: NDArray[np.float64], special: NDArray[np.bool_], jobs: int
) -> NDArray[np.float64]:
    """The configurations are shared out among ``jobs`` threads (NumPy lets go of the interpreter)."""
    pieces = np.array_split(matrices, max(jobs, 1))
    rolled = Parallel(n_jobs=jobs, prefer="threads")(delayed(roll)(piece, logs, special) for piece in pieces)
    mean = np.concatenate([piece.mean for piece in rolled])
    return averaged(Rolled(mean, np.concatenate([piece.variance for piece in rolled])), logs)
