"""The model's record in a shop, week by week and family by family, from rolling origins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from fleca_desktop.core.accuracy import Accuracy, score, wape
from fleca_desktop.core.intervals import ResidualTable, ranges

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from fleca_desktop.core.panel import SeriesKey
    from fleca_desktop.core.shop_run import ShopRun

RECENT_WEEKS = 8
SCORED_WEEKS = 52


@dataclass(frozen=True)
class Course:
    """What was said of each week one week before, from the first that a model spoke of, for the days it was then open.

    Closed days are no errors: which of them were planned is not known of weeks long past. ``by_family`` has for each
    family, and first for the whole shop, named '': week_start, actual, forecast, lo80, hi80; unknown sales are NaN.
    ``families`` are scores over the last ``SCORED_WEEKS``. ``recent_wape`` is that of the shop's last eight weeks,
    ``usual_wape`` that of the year before them.
    """

    by_family: Mapping[str, pd.DataFrame]
    families: tuple[tuple[str, Accuracy], ...]
    recent_wape: float
    usual_wape: float

    @property
    def weeks(self) -> pd.DataFrame:
        """The whole shop's."""
        return self.by_family[""]


def course_of(run: ShopRun, table: ResidualTable) -> Course:
    """The course of the shop and the scores of its families, one week ahead."""
    weeks = len(run.panel.weeks)
    begin = max(weeks - SCORED_WEEKS - RECENT_WEEKS, 1)
    origins = list(range(begin - 1, weeks - 1))
    bounds = ranges(run, table, origins) if origins else {}
    rows = [row for row, key in enumerate(run.panel.keys) if key.level in ("shop", "family")]
    frames = {_name(run.panel.keys[row]): _frame(run, row, begin, bounds) for row in rows}
    last, before = frames[""].tail(RECENT_WEEKS), frames[""].iloc[:-RECENT_WEEKS]
    return Course(
        by_family=frames,
        families=tuple((name, _score(frame.tail(SCORED_WEEKS))) for name, frame in frames.items()),
        recent_wape=wape(last["actual"], last["forecast"]),
        usual_wape=wape(before["actual"], before["forecast"]),
    )


def scores_by_week(weeks: pd.DataFrame) -> tuple[Accuracy, ...]:
    """At each week of ``weeks`` (one of ``Course.by_family``) the scores of the ``RECENT_WEEKS`` up to it."""
    return tuple(_score(weeks.iloc[max(end - RECENT_WEEKS, 0) : end]) for end in range(1, len(weeks) + 1))


def _name(key: SeriesKey) -> str:
    return key.family if key.level == "family" else ""


def _frame(run: ShopRun, row: int, begin: int, bounds: dict[str, NDArray[np.float64]]) -> pd.DataFrame:
    weeks = len(run.panel.weeks)
    modelled = run.modelled[1:].any(axis=0) if row == 0 else run.modelled[row]
    said = np.where(modelled, run.point[row, :, 0], np.nan)[begin - 1 : weeks - 1]
    expected = run.panel.ahead[row, begin - 1 : weeks - 1, 0]
    share = run.panel.share[row, begin:]
    opened = np.where((share > 0) & (expected > 0), share, np.nan) / np.where(expected > 0, expected, np.nan)
    low, high = (bounds[name][row, :, 0] if bounds else np.full(len(said), np.nan) for name in ("lo80", "hi80"))
    return pd.DataFrame(
        {
            "week_start": run.panel.weeks[begin:],
            "actual": run.panel.raw[row, begin:],
            "forecast": said * opened,
            "lo80": np.where(np.isnan(said), np.nan, low) * opened,
            "hi80": np.where(np.isnan(said), np.nan, high) * opened,
        }
    )


def _score(frame: pd.DataFrame) -> Accuracy:
    return score(*(frame[name].to_numpy() for name in ("actual", "forecast", "lo80", "hi80")))
