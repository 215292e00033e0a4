"""Whether the owner knew better: what was expected after the owner's edits, and which of them helped."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from fleca_desktop.core.edited_lines import expected_by_owner
from fleca_desktop.storage.forecast_edits import read_forecast_edits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fleca_desktop.core.owners_edits import OwnersEdit
    from fleca_desktop.services.shop import Shop

_LINE = ["level", "family", "product", "measure", "week_start"]


@dataclass(frozen=True)
class JudgedEdit:
    """An edit of a week that is over: what was forecast, what the owner expected and what was sold."""

    edit: OwnersEdit
    said: float
    expected: float
    sold: float

    @property
    def nearer_by(self) -> float:
        """How much nearer to what was sold, in the edit's measure; below zero when it was further off."""
        return abs(self.said - self.sold) - abs(self.expected - self.sold)


def stored_edits(shop: Shop, issued: pd.DataFrame) -> list[OwnersEdit]:
    """The edits of the weeks of ``issued`` that were made before the week was over, the oldest first."""
    if issued.empty:
        return []
    first, last = issued["week_start"].min().date(), issued["week_start"].max().date()
    return [edit for edit in read_forecast_edits(shop.database, first, last) if _in_time(edit)]


def _in_time(edit: OwnersEdit) -> bool:
    return pd.Timestamp(edit.edited_at[:10]) <= pd.Timestamp(edit.week_start) + pd.Timedelta(days=6)


def with_owners_numbers(issued: pd.DataFrame, edits: Sequence[OwnersEdit], horizon: int) -> pd.DataFrame:
    """``issued`` ``horizon`` weeks ahead, one row per line and week, with a column ``owner``; NaN without edits."""
    lines = issued[issued["horizon"] == horizon].drop_duplicates(_LINE, keep="last")
    weeks = lines["week_start"].isin([pd.Timestamp(edit.week_start) for edit in edits])
    lines = lines.assign(owner=lines["point"] if weeks.any() else np.nan)
    if weeks.any():
        lines.loc[weeks, "owner"] = expected_by_owner(lines[weeks], edits)
    return lines


def judged(weeks: pd.DataFrame, edits: Sequence[OwnersEdit]) -> tuple[JudgedEdit, ...]:
    """The edits of the weeks that are over, the newest week first.

    ``weeks`` (week_start, family, product, measure, forecast, owner, actual) are lines with their sales.
    """
    own = weeks[weeks["level"] != "shop"].set_index(["week_start", "family", "product", "measure"])
    found = []
    for edit in edits:
        key = (pd.Timestamp(edit.week_start), edit.family, edit.product, edit.measure)
        if key in own.index:
            found.append(JudgedEdit(edit, *(float(own[name][key]) for name in ("forecast", "owner", "actual"))))
    return tuple(sorted(found, key=lambda one: one.edit.week_start, reverse=True))
