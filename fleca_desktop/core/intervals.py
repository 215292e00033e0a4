"""Honest ranges: conformal quantiles of the errors that the shop's own rolling origins made.

Errors are logs of sales over forecast, so ranges are asymmetric in euros. Each series and horizon has its own
scale; the shape of what remains is shared by the shop's series of the same size, and both start from what other
bakeries' errors look like.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from fleca_desktop.core.features import ABS_TO_STD, usual_error
from fleca_desktop.core.gaussian import HORIZONS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import NDArray

    from fleca_desktop.core.shop_run import ShopRun

QUANTILES = {"lo95": 0.025, "lo80": 0.1, "lo50": 0.25, "hi50": 0.75, "hi80": 0.9, "hi95": 0.975}
LEVELS = np.array(list(QUANTILES.values()))
SCALE_MEMORY = 0.93
SCALE_PRIOR = 12.0  # weeks that the bundled growth with the horizon counts for
MIN_ERRORS = 20
SHAPE_PRIOR = 40.0  # weeks that the bundled shape counts for
POOL_WEEKS = 104
FIRST_WEEK = 8
AGES = (13, 26, 53)
AGE_EFFECT = 0.65  # shops differ in how much a second year tells them
MIN_REACH = 0.05  # of the scale: the forecast lies inside its range
TIER_WEEKS = 26


@dataclass(frozen=True)
class ResidualTable:
    """What errors look like among bakeries.

    ``growth`` (len(AGES) + 1, HORIZONS): usual error at each horizon of series with fewer known weeks than each of
    ``AGES``, and of older ones, over the older ones' of one week; ``shape`` (HORIZONS, len(LEVELS)): quantiles of
    errors over their scale; ``special``: how much wider Easter, Christmas and holiday weeks are.
    """

    growth: NDArray[np.float64]
    shape: NDArray[np.float64]
    special: float

    @classmethod
    def of(cls, manifest: Mapping[str, Any]) -> ResidualTable:
        """The table of a bundle's manifest, or a plain guess."""
        ranges = manifest.get("ranges")
        if ranges is None:
            shape = np.array([-2.4, -1.4, -0.7, 0.7, 1.4, 2.4])
            growth = np.linspace(1.0, 1.35, HORIZONS, dtype=np.float64)
            return cls(np.tile(growth, (len(AGES) + 1, 1)), np.tile(shape, (HORIZONS, 1)), 1.2)
        return cls(np.array(ranges["growth"]), np.array(ranges["shape"]), float(ranges["special"]))

    def of_age(self, known_weeks: NDArray[np.int64]) -> NDArray[np.float64]:
        """``growth`` for series with so many known weeks (…, HORIZONS)."""
        return np.asarray(self.growth[np.searchsorted(AGES, known_weeks, side="right")])


def special_weeks(run: ShopRun) -> NDArray[np.bool_]:
    """Weeks (weeks + HORIZONS,) around Easter and Christmas and with holidays."""
    grid = run.panel.grid
    return np.asarray((np.abs(grid.easter) <= 1) | grid.christmas | (grid.festive > 0))


def scales(residuals: NDArray[np.float64]) -> NDArray[np.float64]:
    """Usual absolute error (series, weeks, horizons), as known at each origin; starts from that of one week."""
    out = np.empty_like(residuals)
    series, weeks, horizons = residuals.shape
    one_week = np.concatenate([np.full((series, 1), np.nan), residuals[:, :-1, 0]], axis=1)
    prior = usual_error(one_week) / ABS_TO_STD
    for h in range(horizons):
        size, weight = np.zeros(series), np.zeros(series)
        for week in range(weeks):
            seen = week - h - 1
            if seen >= 0:
                error = np.abs(residuals[:, seen, h])
                known = ~np.isnan(error)
                now = (size + SCALE_PRIOR * prior[:, week]) / (weight + SCALE_PRIOR)
                size = np.where(known, SCALE_MEMORY * size + np.minimum(np.nan_to_num(error), 4 * now), size)
                weight = np.where(known, SCALE_MEMORY * weight + 1, weight)
            out[:, week, h] = (size + SCALE_PRIOR * prior[:, week]) / (weight + SCALE_PRIOR)
    return out


def ranges(run: ShopRun, table: ResidualTable, origins: Sequence[int]) -> dict[str, NDArray[np.float64]]:
    """Quantiles of sales (series, len(origins), HORIZONS) by name, never crossing and around the forecast.

    Where a series is expected not to sell they are those of what it would sell.
    """
    relative, scale = _relative(run, table)
    shape = np.empty((len(run.panel.keys), len(origins), HORIZONS, len(LEVELS)))
    for index, origin in enumerate(origins):
        tiers = _tiers(run, origin)
        for h in range(HORIZONS):
            pool = relative[:, max(origin - h - POOL_WEEKS, FIRST_WEEK) : max(origin - h, 0), h]
            for tier in np.unique(tiers):
                mine = tiers == tier
                shape[mine, index, h] = _shape(pool[mine], table.shape[h])
    chosen = np.asarray(origins, dtype=np.int64)
    reach = shape * scale[:, chosen, :, None]
    said = np.where(run.point > 0, run.point, run.if_sold)
    values = said[:, chosen, :, None] * np.exp(np.clip(reach, -3.0, 3.0))
    return {name: values[..., position] for position, name in enumerate(QUANTILES)}


def widths(run: ShopRun, table: ResidualTable) -> NDArray[np.float64]:
    """How much wider than usual the week ahead is (weeks, HORIZONS) by origin."""
    special = special_weeks(run)
    origins = np.arange(len(run.panel.weeks))
    targets = origins[:, None] + 1 + np.arange(HORIZONS)[None, :]
    return np.where(special[targets], table.special, 1.0)


def _relative(run: ShopRun, table: ResidualTable) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Errors over their scale, and the scale, (series, weeks, HORIZONS) each.

    Errors of a series' first weeks count as what they would have been, had it been as old as it is now.
    """
    expected = table.of_age(run.features.known) * widths(run, table)
    scale = scales(run.residuals / expected) * expected
    return run.residuals / scale, scale


def _tiers(run: ShopRun, origin: int) -> NDArray[np.str_]:
    """Big and small sellers apart, and families apart from products, as of ``origin``."""
    products = np.array([key.level == "product" for key in run.panel.keys])
    volume = np.nan_to_num(run.panel.raw[:, max(origin - TIER_WEEKS, 0) : origin + 1]).sum(axis=1)
    middle = np.median(volume[products]) if products.any() else 0.0
    return np.where(~products, "total", np.where(volume >= middle, "big", "small"))


def _shape(pool: NDArray[np.float64], bundled: NDArray[np.float64]) -> NDArray[np.float64]:
    """Quantiles of the pool, shrunk to the bundled ones as long as there are few weeks."""
    values = pool[~np.isnan(pool)]
    if not len(values):
        return bundled
    weeks = len(values) / max(np.sqrt(len(pool)), 1.0)
    mine = np.quantile(values, LEVELS)
    mixed = (weeks * mine + SHAPE_PRIOR * bundled) / (weeks + SHAPE_PRIOR)
    return np.sort(np.where(LEVELS < 0.5, np.minimum(mixed, -MIN_REACH), np.maximum(mixed, MIN_REACH)))  # noqa: PLR2004


def residual_table(runs: Mapping[str, Sequence[ShopRun]]) -> dict[str, Any]:
    """The manifest's ``ranges`` from runs by source: growth, shape and widening of errors; sources count alike."""
    logs = _mean_of_sources(runs, _growth)
    growth = np.exp(logs[-1] + AGE_EFFECT * (logs - logs[-1]))
    special = float(np.exp(_mean_of_sources(runs, _widening)))
    table = ResidualTable(growth, np.zeros((HORIZONS, len(LEVELS))), special)
    shape = _mean_of_sources(runs, lambda run: _quantiles(_relative(run, table)[0]))
    return {"growth": np.round(growth, 4).tolist(), "shape": np.round(shape, 4).tolist(), "special": round(special, 4)}


def _mean_of_sources(
    runs: Mapping[str, Sequence[ShopRun]], measure: Callable[[ShopRun], NDArray[np.float64]]
) -> NDArray[np.float64]:
    return np.asarray(np.mean([_mean_known([measure(run) for run in mine]) for mine in runs.values()], axis=0))


def _mean_known(values: Sequence[NDArray[np.float64]]) -> NDArray[np.float64]:
    """Mean over runs, 0 where none knows anything."""
    stacked = np.stack(values)
    known = ~np.isnan(stacked)
    return np.asarray(np.where(known, stacked, 0.0).sum(axis=0) / np.maximum(known.sum(axis=0), 1))


def _quantiles(relative: NDArray[np.float64]) -> NDArray[np.float64]:
    """Quantiles (HORIZONS, len(LEVELS)) of the errors of everything but the shop's total."""
    later = relative[1:, FIRST_WEEK * 2 :]
    return np.stack([np.quantile(later[..., h][~np.isnan(later[..., h])], LEVELS) for h in range(HORIZONS)])


def _growth(run: ShopRun) -> NDArray[np.float64]:
    """Log of the mean error by age and horizon over that of old series one week ahead; NaN where there is none."""
    ages = np.searchsorted(AGES, run.features.known, side="right")
    errors, modelled = np.abs(run.residuals), run.modelled
    size = np.full((len(AGES) + 1, HORIZONS), np.nan)
    for age in range(len(AGES) + 1):
        for h in range(HORIZONS):
            mine = errors[..., h][(ages == age) & modelled & ~np.isnan(errors[..., h])]
            size[age, h] = mine.mean() if len(mine) > MIN_ERRORS else np.nan
    return np.asarray(np.log(size / size[-1, 0]))


def _widening(run: ShopRun) -> NDArray[np.float64]:
    """Log of how much larger errors of special weeks are."""
    special = special_weeks(run)
    targets = np.arange(len(run.panel.weeks))[FIRST_WEEK:-1] + 1
    errors = np.abs(run.residuals[1:, FIRST_WEEK:-1, 0])
    chosen = special[targets]
    return np.asarray(np.log(np.nanmean(errors[:, chosen]) / np.nanmean(errors[:, ~chosen])))
