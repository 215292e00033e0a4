"""Changed prices: each product against itself, weighted by what it sells, so that another mix is no price rise."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from fleca_desktop.core.drift.finding import Finding
from fleca_desktop.core.drift.statistics import robust
from fleca_desktop.core.features import carried
from fleca_desktop.core.weeks import WEEK

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

BEFORE_WEEKS = 13
LEAST_BEFORE = 8
SPANS = range(2, 7)
LEAST_CHANGE = 0.025
LEAST_SPREAD = 0.004  # rounding of mean prices
LIMIT = 5.0


def weekly_prices(daily: pd.DataFrame, weeks: pd.DatetimeIndex) -> NDArray[np.float64]:
    """The log price level (weeks,) of ``daily`` (``DAILY_COLUMNS``)."""
    week = ((daily["date"] - weeks[0]) // WEEK).to_numpy()
    inside = daily[(week >= 0) & (week < len(weeks)) & (daily["units"] > 0) & (daily["revenue_eur"] > 0)]
    groups = inside.groupby(["family", "product"], observed=True)
    sums = np.zeros((2, groups.ngroups, len(weeks)))
    at = (groups.ngroup().to_numpy(), ((inside["date"] - weeks[0]) // WEEK).to_numpy())
    for row, name in enumerate(("revenue_eur", "units")):
        np.add.at(sums[row], at, inside[name].to_numpy())
    return price_level(sums[0], sums[1])


def price_level(revenue: NDArray[np.float64], units: NDArray[np.float64]) -> NDArray[np.float64]:
    """The log of the price level (weeks,), from both (products, weeks); NaN where nothing is known of both.

    A chain of changes since each product was last sold, their mean weighted by the week's sales.
    """
    both = (revenue > 0) & (units > 0)
    logs = carried(np.where(both, np.log(np.where(both, revenue, 1.0) / np.where(both, units, 1.0)), np.nan))
    pairs = both[:, 1:] & ~np.isnan(logs[:, :-1])
    weight = np.where(pairs, revenue[:, 1:], 0.0)
    total = weight.sum(axis=0)
    steps = (weight * np.where(pairs, logs[:, 1:] - logs[:, :-1], 0.0)).sum(axis=0) / np.where(total > 0, total, 1.0)
    level = np.concatenate([[0.0], np.cumsum(steps)])
    return np.where(both.any(axis=0), level, np.nan)


def changed_prices(level: NDArray[np.float64], now: int) -> list[Finding]:
    """The clearest step of the price level (weeks,) in the last weeks, of which ``now`` (an index) is the last."""
    found = [one for k in SPANS if (one := _step(level[: now + 1], k)) is not None]
    return [max(found, key=lambda one: one.strength)] if found else []


def _step(level: NDArray[np.float64], k: int) -> Finding | None:
    places = np.flatnonzero(~np.isnan(level))
    recent, before = places[-k:], places[:-k][-BEFORE_WEEKS:]
    if len(before) < LEAST_BEFORE or len(level) - recent[0] > 2 * k + 1:
        return None
    middle, spread = robust(level[before])
    step = float(np.median(level[recent])) - middle
    strength = abs(step) / max(spread, LEAST_SPREAD) / LIMIT
    change = float(np.exp(step) - 1)
    if strength < 1 or abs(change) < LEAST_CHANGE:
        return None
    return Finding("price", int(recent[0]), change, strength, weeks=k)
