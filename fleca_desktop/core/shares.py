"""Products that follow their family: by their recent share of it, or by their share at the same time last year."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from fleca_desktop.core.features import delayed
from fleca_desktop.core.week_grid import YEAR, twin_weeks

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from fleca_desktop.core.panel import Panel

SHARE_WEEKS = 6
SEASON_WEEKS = 20
ENDED_WEEKS = 4
"""A product that did not sell for so many weeks, while its family did, has ended; or waits for its season."""


def family_shares(panel: Panel, horizons: int) -> NDArray[np.float64]:
    """Expected share of each product in its family (series, weeks, horizons) by origin; NaN for other series.

    A product's share is that of its last weeks, or of the weeks since it began. One that does not sell now and did not
    a year ago waits for its season: it has the share of the target's twin week. Others that do not sell have ended.
    """
    sold = np.nan_to_num(panel.raw)
    has_family = panel.parents > 0
    of_family = np.where(has_family[:, None], sold[np.maximum(panel.parents, 0)], np.nan)
    began = np.cumsum(sold, axis=1) > 0
    recent = _ratio(recent_sum(sold, SHARE_WEEKS), recent_sum(np.where(began, of_family, 0.0), SHARE_WEEKS))
    ended = (recent_sum(sold, ENDED_WEEKS) == 0) & (recent_sum(of_family, ENDED_WEEKS) > 0)
    seasonal = ended & (delayed(recent_sum(sold, ENDED_WEEKS), YEAR) == 0)
    out = np.empty((*sold.shape, horizons))
    for h in range(horizons):
        last_year = _share_of_twin(panel, _ratio(sold, of_family), h)
        out[:, :, h] = np.where(ended, np.where(seasonal, last_year, 0.0), recent)
    out[~has_family] = np.nan
    return out


def out_of_season(panel: Panel, horizons: int) -> NDArray[np.bool_]:
    """Which weeks ahead (series, weeks, horizons) a product of one season will not be sold in.

    Such a product still sells now, sold in few weeks of the past year, and sold a year ago in this season; in the
    target's twin week and in one beside it did not.
    """
    sold = np.nan_to_num(panel.raw)
    rare = recent_sum((sold > 0).astype(float), YEAR) <= SEASON_WEEKS
    season_before = delayed(recent_sum(sold, SEASON_WEEKS), YEAR - ENDED_WEEKS) > 0
    candidates = rare & season_before & (recent_sum(sold, ENDED_WEEKS) > 0)
    out = np.zeros((*sold.shape, horizons), dtype=bool)
    quiet = [_share_of_twin(panel, sold, h) == 0 for h in range(horizons)]
    for h in range(horizons):
        neighbour = h + 1 if h + 1 < horizons else max(h - 1, 0)
        out[:, :, h] = candidates & quiet[h] & quiet[neighbour]
    return out


def _share_of_twin(panel: Panel, share: NDArray[np.float64], h: int) -> NDArray[np.float64]:
    """Shares (series, weeks) in the twin of the week h + 1 weeks after each; 0 where there is none."""
    weeks = share.shape[1]
    twins = twin_weeks(panel.grid)[h + 1 : h + 1 + weeks]
    known = (twins >= 0) & (twins < weeks)
    return np.where(known, share[:, np.where(known, twins, 0)], 0.0)


def recent_sum(values: NDArray[np.float64], weeks: int) -> NDArray[np.float64]:
    """Sum over the last ``weeks`` (series, weeks)."""
    sums = np.cumsum(np.nan_to_num(values), axis=1)
    out = sums.copy()
    out[:, weeks:] -= sums[:, :-weeks]
    return np.asarray(np.where(out > 1e-9, out, 0.0))  # noqa: PLR2004 - what rounding leaves


def _ratio(part: NDArray[np.float64], whole: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where(whole > 0, part / np.where(whole > 0, whole, 1.0), 0.0)
