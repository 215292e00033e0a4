"""Which weeks of a shop resemble each other: covariances of log sales, as a sum of named parts.

A Gaussian process with these covariances is a local level, a trend, a year that repeats itself (by date, and by
Easter), holidays, and noise. All variances are relative to the noise, so the model knows no scale. Rasmussen and
Williams, Gaussian Processes for Machine Learning, 2006, chapters 2 and 5.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from statistics import NormalDist
from typing import TYPE_CHECKING

import numpy as np

from fleca_desktop.core.week_grid import WEEKS_PER_YEAR

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from fleca_desktop.core.week_grid import WeekGrid

CONSTANT = 16.0  # variance of the unknown mean
EASTER_LENGTH = 0.6  # weeks
EASTER_YEAR_LENGTH = 0.5  # weeks
EASTER_YEAR = (-8, 9)  # from carnival to Corpus Christi, in weeks from Easter
EASTER_NEAR = 3


@dataclass(frozen=True)
class Config:
    """One set of variances (of the noise's variance) and lengths.

    ``level`` per week of a random walk; ``drift`` of deviations that fade within ``drift_weeks``; ``trend`` per
    squared year; ``season`` and ``detail`` of a year's smooth shape and of its single weeks, with their lengths in
    radians; ``easter`` and ``easter_year`` of the weeks around Easter and of all that move with it; ``festive`` per
    holiday whichever, ``named`` per holiday of a name; years resemble each other less after ``memory_years``.
    """

    level: float = 0.02
    drift: float = 0.3
    drift_weeks: float = 4.0
    trend: float = 0.03
    season: float = 4.0
    season_length: float = 0.7
    detail: float = 1.5
    detail_length: float = 0.25
    easter: float = 12.0
    easter_year: float = 4.0
    festive: float = 0.2
    named: float = 0.2
    memory_years: float = 20.0


WHOLE = Config()
"""For a series by itself, or for the total of a shop."""
PART = Config(season=1.0, detail=0.4, easter=2.0, easter_year=0.8, festive=0.05, named=0.05)
"""For what a part of the total does beside the total."""
SPREAD = Config(
    level=1.2, drift=1.2, drift_weeks=0.5, trend=1.0, season=1.4, season_length=0.4, detail=1.2, detail_length=0.4,
    easter=1.0, easter_year=1.0, festive=1.0, named=1.0, memory_years=0.7,
)  # fmt: skip
"""Standard deviation of each parameter's logarithm among bakeries."""


def spread_configs(centre: Config, number: int, width: float = 0.7) -> tuple[Config, ...]:
    """``number`` configurations around ``centre``, evenly spread in the logarithms of their parameters.

    Points of the R-sequence (a Kronecker sequence with the generalised golden ratio), so that few cover much.
    """
    names = [field.name for field in fields(Config)]
    ratio = _generalised_golden_ratio(len(names))
    normal = NormalDist()
    configs = []
    for index in range(number):
        changes = {}
        for dimension, name in enumerate(names):
            uniform = (0.5 + (index + 1) * ratio ** -(dimension + 1)) % 1.0
            quantile = normal.inv_cdf(min(max(uniform, 1e-3), 1 - 1e-3))
            changes[name] = getattr(centre, name) * float(np.exp(width * getattr(SPREAD, name) * quantile))
        configs.append(replace(centre, **changes))
    return tuple(configs)


def _generalised_golden_ratio(dimensions: int) -> float:
    ratio = 2.0
    for _ in range(64):
        ratio = (1 + ratio) ** (1 / (dimensions + 1))
    return ratio


def kernel_parts(config: Config, grid: WeekGrid) -> dict[str, NDArray[np.float64]]:
    """Covariance of each part between all weeks of ``grid``, (n, n) each, without the noise."""
    weeks = np.arange(grid.n, dtype=np.float64)
    apart = np.abs(weeks[:, None] - weeks[None, :])
    years = weeks / WEEKS_PER_YEAR
    fading = np.exp(-apart / (WEEKS_PER_YEAR * config.memory_years))
    in_year = -2 * np.sin((grid.phase[:, None] - grid.phase[None, :]) / 2) ** 2
    season = config.season * np.exp(in_year / config.season_length**2)
    season += config.detail * np.exp(in_year / config.detail_length**2)
    return {
        "level": CONSTANT
        + config.level * np.minimum.outer(weeks, weeks)
        + config.drift * np.exp(-apart / config.drift_weeks),
        "trend": config.trend * np.outer(years, years),
        "season": season * fading,
        "easter": _easter(config, grid) * fading,
        "holiday": config.festive * np.outer(grid.festive, grid.festive)
        + config.named * (grid.holidays.T @ grid.holidays),
    }


def covariance(config: Config, grid: WeekGrid) -> NDArray[np.float64]:
    """Covariance of the weeks' log sales (n, n), noise included."""
    total = np.asarray(sum(kernel_parts(config, grid).values()))
    total[np.diag_indices(grid.n)] += 1.0
    return total


def _easter(config: Config, grid: WeekGrid) -> NDArray[np.float64]:
    distance = grid.easter.astype(np.float64)
    apart = (distance[:, None] - distance[None, :]) ** 2
    near = (np.abs(distance) <= EASTER_NEAR).astype(np.float64)
    in_year = ((distance >= EASTER_YEAR[0]) & (distance <= EASTER_YEAR[1])).astype(np.float64)
    close = config.easter * np.exp(-apart / (2 * EASTER_LENGTH**2)) * np.outer(near, near)
    return close + config.easter_year * np.exp(-apart / (2 * EASTER_YEAR_LENGTH**2)) * np.outer(in_year, in_year)
