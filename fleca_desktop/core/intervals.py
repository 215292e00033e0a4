"""Honest ranges: conformal quantiles of the errors that the shop's own rolling origins made.

Errors are logs of sales over forecast, so ranges are asymmetric in euros. Each series and horizon has its own
scale; the shape of what remains is shared by the shop's series of the same size, and both start from what other
bakeries' errors look like.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from fleca_desktop.core.features import usual_error
from fleca_desktop.core.gaussian import HORIZONS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from fleca_desktop.core.shop_run import ShopRun

QUANTILES = {"lo95": 0.025, "lo80": 0.1, "lo50": 0.25, "hi50": 0.75, "hi80": 0.9, "hi95": 0.975}
LEVELS = np.array(list(QUANTILES.values()))
SCALE_MEMORY = 0.93
SCALE_PRIOR = 12.0  # weeks that the bundled growth with the horizon counts for
SHAPE_PRIOR = 40.0  # weeks that the bundled shape counts for
POOL_WEEKS = 104
FIRST_WEEK = 8
MIN_REACH = 0.05  # of the scale: the forecast lies inside its range
TIER_WEEKS = 26


@dataclass(frozen=True)
class ResidualTable:
    """What errors look like among bakeries.

    ``growth`` (HORIZONS,): usual error at each horizon over that of one week; ``shape`` (HORIZONS, len(LEVELS)):
    quantiles of errors over their scale; ``special``: how much wider Easter, Christmas and holiday weeks are.
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
            return cls(growth, np.tile(shape, (HORIZONS, 1)), 1.2)
        return cls(np.array(ranges["growth"]), np.array(ranges["shape"]), float(ranges["special"]))


def special_weeks(run: ShopRun) -> NDArray[np.bool_]:
    """Weeks (weeks + HORIZONS,) around Easter and Christmas and with holidays."""
    grid = run.panel.grid
    return np.asarray((np.abs(grid.easter) <= 1) | grid.christmas | (grid.festive > 0))


def scales(residuals: NDArray[np.float64], spread: NDArray[np.float64], table: ResidualTable) -> NDArray[np.float64]:
    """Usual absolute error (series, weeks, HORIZONS), as known at each origin."""
    out = np.empty_like(residuals)
    series, weeks, horizons = residuals.shape
    for h in range(horizons):
        size, weight = np.zeros(series), np.zeros(series)
        for week in range(weeks):
            prior = 0.8 * spread[:, week] * table.growth[h]
            seen = week - h - 1
            if seen >= 0:
                error = np.abs(residuals[:, seen, h])
                known = ~np.isnan(error)
                now = (size + SCALE_PRIOR * prior) / (weight + SCALE_PRIOR)
                size = np.where(known, SCALE_MEMORY * size + np.minimum(np.nan_to_num(error), 4 * now), size)
                weight = np.where(known, SCALE_MEMORY * weight + 1, weight)
            out[:, week, h] = (size + SCALE_PRIOR * prior) / (weight + SCALE_PRIOR)
    return out


def ranges(run: ShopRun, table: ResidualTable, origins: Sequence[int]) -> dict[str, NDArray[np.float64]]:
    """Quantiles of sales (series, len(origins), HORIZONS) by name, never crossing and around the forecast.

    Where a series is expected not to sell they are those of what it would sell.
    """
    residuals = run.residuals
    scale = scales(residuals, _spread(run), table)
    width = widths(run, table)
    relative = residuals / (scale * width)
    shape = np.empty((len(run.panel.keys), len(origins), HORIZONS, len(LEVELS)))
    for index, origin in enumerate(origins):
        tiers = _tiers(run, origin)
        for h in range(HORIZONS):
            pool = relative[:, max(origin - h - POOL_WEEKS, FIRST_WEEK) : max(origin - h, 0), h]
            for tier in np.unique(tiers):
                mine = tiers == tier
                shape[mine, index, h] = _shape(pool[mine], table.shape[h])
    chosen = np.asarray(origins, dtype=np.int64)
    reach = shape * (scale * width)[:, chosen, :, None]
    said = np.where(run.point > 0, run.point, run.if_sold)
    values = said[:, chosen, :, None] * np.exp(np.clip(reach, -3.0, 3.0))
    return {name: values[..., position] for position, name in enumerate(QUANTILES)}


def widths(run: ShopRun, table: ResidualTable) -> NDArray[np.float64]:
    """How much wider than usual the week ahead is (weeks, HORIZONS) by origin."""
    special = special_weeks(run)
    origins = np.arange(len(run.panel.weeks))
    targets = origins[:, None] + 1 + np.arange(HORIZONS)[None, :]
    return np.where(special[targets], table.special, 1.0)


def _spread(run: ShopRun) -> NDArray[np.float64]:
    return usual_error(np.concatenate([np.full((len(run.point), 1), np.nan), run.residuals[:, :-1, 0]], axis=1))


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


def residual_table(runs: Sequence[ShopRun]) -> dict[str, Any]:
    """The manifest's ``ranges``: growth, shape and widening of errors, each shop counting the same."""
    growth = np.mean([_growth(run) for run in runs], axis=0)
    wide = [_widening(run) for run in runs]
    table = ResidualTable(growth, np.zeros((HORIZONS, len(LEVELS))), float(np.exp(np.mean(wide))))
    relative = [run.residuals / (scales(run.residuals, _spread(run), table) * widths(run, table)) for run in runs]
    shape = [[_quantiles(values[1:, FIRST_WEEK * 2 :, h]) for h in range(HORIZONS)] for values in relative]
    return {
        "growth": np.round(growth, 4).tolist(),
        "shape": np.round(np.mean(shape, axis=0), 4).tolist(),
        "special": round(table.special, 4),
    }


def _quantiles(values: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(np.quantile(values[~np.isnan(values)], LEVELS))


def _growth(run: ShopRun) -> NDArray[np.float64]:
    size = np.array([np.nanmean(np.abs(run.residuals[1:, FIRST_WEEK:, h])) for h in range(HORIZONS)])
    return np.asarray(size / size[0])


def _widening(run: ShopRun) -> float:
    special = special_weeks(run)
    targets = np.arange(len(run.panel.weeks))[FIRST_WEEK:-1] + 1
    errors = np.abs(run.residuals[1:, FIRST_WEEK:-1, 0])
    chosen = special[targets]
    return float(np.log(np.nanmean(errors[:, chosen]) / np.nanmean(errors[:, ~chosen])))
