"""The one feature function: what the bundled trees see, in training and in prediction.

Every feature is a difference of logs, a ratio, or a fact of the calendar; the trees never learn a scale. What
they correct is the shop's own model, in units of its usual error, so a feature is mostly "how far from that
forecast would … be".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from fleca_desktop.core.kernels import EASTER_YEAR
from fleca_desktop.core.week_grid import YEAR

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from fleca_desktop.core.panel import Panel

FEATURES = (
    "last", "mean2", "mean4", "mean8", "twin", "twin_near", "twin2", "twin2_near", "easter_twin",
    "error0", "error1", "error4", "error8", "error26", "same_horizon0", "same_horizon4", "same_horizon_last_year",
    "shop_error0", "shop_error4", "spread", "known_weeks", "horizon", "easter", "festive", "festive_origin",
    "share_ahead", "share_origin", "season_sin", "season_cos", "slope", "beyond_next",
)  # fmt: skip
SPREAD_DECAY = 0.97
FIRST_SPREAD = 0.12
FIRST_WEIGHT = 6.0
ABS_TO_STD = 1.25
MAX_KNOWN = 156


@dataclass(frozen=True)
class Features:
    """``rows`` (series, weeks, HORIZONS, len(FEATURES)) by origin; ``spread`` (series, weeks): the usual one-week error
    in logs, as known at each week; ``known`` (series, weeks): weeks of sales up to each."""  # noqa: D205, D209

    rows: NDArray[np.float32]
    spread: NDArray[np.float64]
    known: NDArray[np.int64]


def features(panel: Panel, own: NDArray[np.float64]) -> Features:
    """What the trees see of every origin and horizon; nothing of it lies after the origin but the calendar.

    ``own`` (series, weeks, HORIZONS) are the shop's own forecasts in logs.
    """
    logs = panel.logs
    past = _Past(logs, own)
    rows = np.full((*own.shape, len(FEATURES)), np.nan, dtype=np.float32)
    for h in range(own.shape[2]):
        twin = easter_twin(panel, h) - delayed(past.mean[8], YEAR) + past.mean[8]
        columns = past.columns(h) | _calendar_columns(panel, h)
        columns["easter_twin"] = (twin - own[:, :, h]) / past.spread
        for index, name in enumerate(FEATURES):
            rows[:, :, h, index] = columns[name]
    return Features(rows, past.spread, past.known)


class _Past:
    """Averages and errors that do not depend on the horizon, and those that do."""

    def __init__(self, logs: NDArray[np.float64], own: NDArray[np.float64]) -> None:
        self.logs, self.own = logs, own
        self.error = np.full_like(logs, np.nan)
        self.error[:, 1:] = logs[:, 1:] - own[:, :-1, 0]
        self.spread = usual_error(self.error)
        self.known = np.cumsum(~np.isnan(logs), axis=1)
        self.mean = {weeks: recent_mean(logs, weeks) for weeks in (2, 4, 8)}
        self.scaled = self.error / self.spread
        self.shop = np.broadcast_to(_nanmean(self.scaled), logs.shape)
        self.errors = {weeks: recent_mean(self.error, weeks) / self.spread for weeks in (4, 8, 26)}
        self.near = _near(logs)

    def columns(self, h: int) -> dict[str, NDArray[np.float64]]:
        own, spread, mean4, mean8 = self.own[:, :, h], self.spread, self.mean[4], self.mean[8]
        to_target = h + 1
        same = np.full_like(own, np.nan)
        same[:, to_target:] = self.logs[:, to_target:] - own[:, : max(own.shape[1] - to_target, 0)]
        away = {
            "last": self.logs,
            "mean2": self.mean[2],
            "mean4": mean4,
            "mean8": mean8,
            "twin": delayed(self.logs, YEAR - to_target) - delayed(mean8, YEAR) + mean8,
            "twin_near": delayed(self.near, YEAR - to_target) - delayed(mean4, YEAR) + mean4,
            "twin2": delayed(self.logs, 2 * YEAR - to_target) - delayed(mean8, 2 * YEAR) + mean8,
            "twin2_near": delayed(self.near, 2 * YEAR - to_target) - delayed(mean4, 2 * YEAR) + mean4,
        }
        return {name: (value - own) / spread for name, value in away.items()} | {
            "error0": self.scaled,
            "error1": delayed(self.error, 1) / spread,
            "error4": self.errors[4],
            "error8": self.errors[8],
            "error26": self.errors[26],
            "same_horizon0": same / spread,
            "same_horizon4": recent_mean(same, 4) / spread,
            "same_horizon_last_year": delayed(same, YEAR - to_target) / spread,
            "shop_error0": self.shop,
            "shop_error4": recent_mean(self.shop, 4),
            "spread": np.log(spread),
            "known_weeks": np.minimum(self.known, MAX_KNOWN).astype(np.float64),
            "slope": own - mean4,
            "beyond_next": (own - self.own[:, :, 0]) / spread,
        }


def _calendar_columns(panel: Panel, h: int) -> dict[str, NDArray[np.float64]]:
    series, weeks = panel.raw.shape
    grid, origins = panel.grid, np.arange(weeks)
    targets = origins + h + 1

    def every(values: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.broadcast_to(values, (series, weeks))

    return {
        "horizon": every(np.full(weeks, h + 1.0)),
        "easter": every(np.clip(grid.easter[targets], EASTER_YEAR[0] - 1, EASTER_YEAR[1] + 1).astype(np.float64)),
        "festive": every(grid.festive[targets]),
        "festive_origin": every(grid.festive[origins]),
        "share_ahead": np.log(np.maximum(panel.ahead[:, :, h], 0.05)),
        "share_origin": np.log(np.maximum(panel.share, 0.05)),
        "season_sin": every(np.sin(grid.phase[targets])),
        "season_cos": every(np.cos(grid.phase[targets])),
    }


def easter_twin(panel: Panel, h: int) -> NDArray[np.float64]:
    """Log sales of the week as far from last year's Easter as the target is from this year's; NaN outside spring."""
    logs, easter = panel.logs, panel.grid.easter
    out = np.full_like(logs, np.nan)
    for origin in range(logs.shape[1]):
        target = origin + h + 1
        if EASTER_YEAR[0] <= easter[target] <= EASTER_YEAR[1]:
            candidates = np.arange(max(target - 56, 0), max(target - 47, 0))
            twins = candidates[easter[candidates] == easter[target]]
            if len(twins) and twins[0] <= origin:
                out[:, origin] = logs[:, twins[0]]
    return out


def usual_error(errors: NDArray[np.float64]) -> NDArray[np.float64]:
    """Usual size of ``errors`` (series, weeks) up to each week, as a standard deviation; starts at a common guess."""
    size = np.full(len(errors), FIRST_SPREAD / ABS_TO_STD * FIRST_WEIGHT)
    weight = np.full(len(errors), FIRST_WEIGHT)
    out = np.empty_like(errors)
    for week in range(errors.shape[1]):
        known = ~np.isnan(errors[:, week])
        new = np.minimum(np.abs(np.nan_to_num(errors[:, week])), 4 * size / weight)
        size = np.where(known, SPREAD_DECAY * size + new, size)
        weight = np.where(known, SPREAD_DECAY * weight + 1, weight)
        out[:, week] = ABS_TO_STD * size / weight
    return np.maximum(out, 0.01)


def delayed(values: NDArray[np.float64], weeks: int) -> NDArray[np.float64]:
    """``values`` (series, weeks) as they were ``weeks`` before; NaN before the first."""
    out = np.full_like(values, np.nan)
    if weeks == 0:
        return values.copy()
    out[:, weeks:] = values[:, : max(values.shape[1] - weeks, 0)]
    return out


def recent_mean(values: NDArray[np.float64], weeks: int) -> NDArray[np.float64]:
    """Mean of the known values among the last ``weeks`` (series, weeks); NaN where none is known."""
    known = ~np.isnan(values)
    sums = np.cumsum(np.where(known, values, 0.0), axis=1)
    counts = np.cumsum(known, axis=1).astype(np.float64)
    sums[:, weeks:] = sums[:, weeks:] - sums[:, :-weeks].copy()
    counts[:, weeks:] = counts[:, weeks:] - counts[:, :-weeks].copy()
    return np.where(counts > 0, sums / np.maximum(counts, 1), np.nan)


def carried(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """``values`` (series, weeks) with unknown weeks filled by the last known one."""
    last = np.where(np.isnan(values), 0, np.arange(values.shape[1]))
    return np.take_along_axis(values, np.maximum.accumulate(last, axis=1), axis=1)


def _near(logs: NDArray[np.float64]) -> NDArray[np.float64]:
    """Mean of each week and its two neighbours; the one after is known whenever the week is a year ago."""
    with_next = np.concatenate([logs[:, 1:], np.full((len(logs), 1), np.nan)], axis=1)
    three = np.stack([delayed(logs, 1), logs, with_next])
    known = ~np.isnan(three)
    counts = known.sum(axis=0)
    return np.where(counts > 0, np.where(known, three, 0.0).sum(axis=0) / np.maximum(counts, 1), np.nan)


def _nanmean(values: NDArray[np.float64]) -> NDArray[np.float64]:
    known = ~np.isnan(values)
    counts = known.sum(axis=0)
    return np.where(counts > 0, np.where(known, values, 0.0).sum(axis=0) / np.maximum(counts, 1), np.nan)
