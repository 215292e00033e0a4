"""All forecasts of a shop from every origin: its own model, corrected by what the bundled trees learnt elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from fleca_desktop.core.features import Features, carried, features, recent_mean
from fleca_desktop.core.own_model import is_modelled, own_forecasts
from fleca_desktop.core.shares import family_shares, out_of_season, recent_sum
from fleca_desktop.core.week_grid import YEAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from fleca_desktop.core.global_model import GlobalModel
    from fleca_desktop.core.panel import Panel

YOUNG_TRUST, OLD_TRUST = 0.6, 0.15
"""How much of the trees' correction is believed before and after a shop has seen a whole year of its own."""
YOUNG_WEEKS, OLD_WEEKS = YEAR - 8, YEAR + 5
MAX_CORRECTION = 3.0  # usual errors
MEAN_WEEKS = 4
GONE_WEEKS = 8


@dataclass(frozen=True)
class ShopRun:
    """Forecasts by origin and horizon - 1, all (series, weeks, HORIZONS).

    ``point`` are sales of the week as it is expected to open; families add up to the shop, products to their family.
    ``if_sold`` is the forecast of each series by itself, also where it is expected not to sell at all (``point`` is 0
    there). ``modelled`` (series, weeks) tells where there is a model rather than the mean of the last four weeks or a
    share of the family; ``correction`` is the trees' part, in logs.
    """

    panel: Panel
    point: NDArray[np.float64]
    if_sold: NDArray[np.float64]
    modelled: NDArray[np.bool_]
    correction: NDArray[np.float64]
    features: Features

    @property
    def residuals(self) -> NDArray[np.float64]:
        """Log of sales over forecast (series, weeks, HORIZONS) by origin; NaN where the week is not over yet."""
        raw = np.log(np.where(self.panel.raw > 0, self.panel.raw, np.nan))
        expected = np.log(np.where(self.point > 0, self.point, np.nan))
        out = np.full_like(self.point, np.nan)
        weeks = raw.shape[1]
        for h in range(min(self.point.shape[2], weeks - 1)):
            out[:, : weeks - h - 1, h] = raw[:, h + 1 :] - expected[:, : weeks - h - 1, h]
        return out


def run_shop(panel: Panel, model: GlobalModel | None, jobs: int = 1) -> ShopRun:
    """Forecast every series from every week.

    Young series get the mean of their last four weeks, young and rare products a share of their family. Without a
    ``model`` nothing is corrected (that is how the model is trained).
    """
    return run_models(panel, [model], jobs)[0]


def run_models(panel: Panel, models: Sequence[GlobalModel | None], jobs: int = 1) -> list[ShopRun]:
    """What each of ``models`` makes of the same shop; the shop's own part is computed once."""
    own = own_forecasts(panel, jobs)
    seen = features(panel, own)
    return [_run(panel, own, seen, model) for model in models]


def _run(panel: Panel, own: NDArray[np.float64], seen: Features, model: GlobalModel | None) -> ShopRun:
    correction = np.zeros_like(own) if model is None else _correction(model, seen, own)
    modelled = is_modelled(panel.logs) & ~np.isnan(own[:, :, 0])
    mean = carried(recent_mean(panel.logs, MEAN_WEEKS))[:, :, None]
    if_sold = np.exp(np.where(modelled[:, :, None], own + correction, mean)) * panel.ahead
    if_sold[0] = _sum_of_families(panel, if_sold)
    point = _adding_up(panel, _following(panel, if_sold, modelled))
    return ShopRun(panel, point, if_sold, modelled, correction, seen)


def _correction(model: GlobalModel, seen: Features, own: NDArray[np.float64]) -> NDArray[np.float64]:
    """The trusted part of the trees' correction, in logs."""
    usable = ~np.isnan(own)
    out = np.zeros_like(own)
    out[usable] = np.clip(model.predict(seen.rows[usable]), -MAX_CORRECTION, MAX_CORRECTION)
    return out * (trust(seen.known) * seen.spread)[:, :, None]


def trust(known_weeks: NDArray[np.int64]) -> NDArray[np.float64]:
    """Share of the trees' correction that is believed of a series with so many weeks."""
    return np.interp(known_weeks, (YOUNG_WEEKS, OLD_WEEKS), (YOUNG_TRUST, OLD_TRUST))


def _sum_of_families(panel: Panel, point: NDArray[np.float64]) -> NDArray[np.float64]:
    """The families that still sell, or are closed with the whole shop."""
    families = np.array([key.level == "family" for key in panel.keys])
    sold = recent_sum(panel.raw, GONE_WEEKS) > 0
    gone = ~sold[families] & sold[:1]
    together = np.where(gone[:, :, None], 0.0, np.nan_to_num(point[families])).sum(axis=0)
    return np.where(together > 0, together, np.nan)


def _following(panel: Panel, point: NDArray[np.float64], modelled: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Products without a model, or without sales lately, take their share of the family; none out of season."""
    shares = family_shares(panel, point.shape[2])
    of_family = shares * point[np.maximum(panel.parents, 0)]
    idle = np.isnan(recent_mean(panel.logs, MEAN_WEEKS)) & ~np.isnan(recent_mean(panel.logs[:1], MEAN_WEEKS))
    products = np.array([key.level == "product" for key in panel.keys])
    follows = products[:, None] & (~modelled | idle)
    over = products[:, None, None] & out_of_season(panel, point.shape[2])
    return np.where(over, 0.0, np.where(follows[:, :, None], of_family, point))


def _adding_up(panel: Panel, point: NDArray[np.float64]) -> NDArray[np.float64]:
    """Products scaled so that they add up to their family."""
    out = point.copy()
    products = np.array([key.level == "product" for key in panel.keys])
    for family in np.unique(panel.parents[products]):
        mine = products & (panel.parents == family)
        total = np.nansum(point[mine], axis=0)
        out[mine] = point[mine] * np.where(total > 0, point[family] / np.where(total > 0, total, 1.0), 1.0)
    return out
