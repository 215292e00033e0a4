"""The owner edits a line; the others follow, so that products always add up to their family and families to the shop.

An edited product changes its family and the shop. An edited family shares the new total among its products in their
old proportions; products that the owner set for that week keep their number as long as the total allows it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from fleca_desktop.core.forecast_lines import NUMBERS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from fleca_desktop.core.weeks import Measure

_NAMES = ["family", "product", "week_start"]
_NOTHING = 1e-6  # pieces or euros; what is less has no proportions that numbers could keep


@dataclass(frozen=True)
class Edit:
    """The owner's number for a product, or for a family where ``product`` is ''; in ``measure``, zero or more."""

    family: str
    week_start: pd.Timestamp
    value: float
    product: str = ""
    measure: Measure = "units"


def apply_edits(lines: pd.DataFrame, edits: Iterable[Edit]) -> pd.DataFrame:
    """``LINE_COLUMNS`` with every edit applied in order; points, ranges and both measures follow together.

    Raises:
        KeyError: an edit names a line that is not there.
        ValueError: a number is negative or not finite.
    """
    out = lines.copy()
    own: set[tuple[str, str, pd.Timestamp]] = set()
    for edit in edits:
        if not (np.isfinite(edit.value) and edit.value >= 0):
            raise ValueError(f"no quantity: {edit.value}")
        if edit.value < _NOTHING:
            edit = replace(edit, value=0.0)  # noqa: PLW2901 - the same edit, as it counts
        if edit.product:
            own.add((edit.family, edit.product, edit.week_start))
            _set_lines(out, _one(out, edit, "product"), edit)
        else:
            _share_out(
                out, edit, {name for family, name, week in own if (family, week) == (edit.family, edit.week_start)}
            )
        _add_up(out, edit.week_start)
    return out


def share_total(total: float, quantities: pd.Series, kept: Iterable[str] = ()) -> pd.Series:
    """``quantities`` (by product) scaled to add up to ``total``; ``kept`` ones stay where the total allows it.

    Quantities that are all zero are given equal parts.
    """
    fixed = quantities.index.isin(list(kept))
    rest = total - quantities[fixed].sum()
    if rest < 0 or fixed.all():
        fixed, rest = np.zeros(len(quantities), dtype=np.bool_), total
    free = quantities[~fixed]
    parts = free / free.sum() if free.sum() >= _NOTHING else pd.Series(1 / max(len(free), 1), index=free.index)
    out = quantities.astype("float64").copy()
    out[~fixed] = parts * rest
    return out


def scale_days(daily: pd.DataFrame, before: pd.DataFrame, after: pd.DataFrame) -> pd.DataFrame:
    """``DAY_COLUMNS`` of the lines ``after`` an edit, from those ``before`` it: the weekdays keep their shares.

    What was not expected to sell has no shares of its own and takes those of the whole shop.
    """
    ratios, fresh = {}, {}
    old = before[before["level"] == "product"].set_index([*_NAMES, "measure"])["point"]
    new = after[after["level"] == "product"].set_index([*_NAMES, "measure"])["point"]
    for measure in ("units", "revenue_eur"):
        if measure in old.index.get_level_values("measure"):
            was, now = old.xs(measure, level="measure"), new.xs(measure, level="measure")
            ratios[measure] = now / was.where(was > 0)
            fresh[measure] = now.where((was <= 0) & (now > 0)).dropna()
    weeks = daily.assign(week_start=daily["date"] - pd.to_timedelta(daily["date"].dt.weekday, unit="D"))
    place = pd.MultiIndex.from_frame(weeks[_NAMES])
    out = daily.copy()
    for column in ("units", "units_lo80", "units_hi80", "revenue_eur"):
        measure = "units" if column.startswith("units") else "revenue_eur"
        if measure in ratios:
            share = _share_of_week(weeks, column)
            anew = fresh[measure].reindex(place).to_numpy() * share
            scaled = daily[column] * ratios[measure].reindex(place).fillna(1.0).to_numpy()
            out[column] = np.where(np.isnan(anew), scaled, anew)
    return out


def _share_of_week(days: pd.DataFrame, column: str) -> NDArray[np.float64]:
    """What part of its week's sales the shop makes on the day of each row; NaN in weeks without any."""
    by_day = days.groupby("date")[column].transform("sum")
    by_week = days.groupby("week_start")[column].transform("sum")
    return (by_day / by_week.where(by_week > 0)).to_numpy(dtype=np.float64)


def _one(lines: pd.DataFrame, edit: Edit, level: str) -> pd.Series:
    """Which lines (both measures) are those of the edit."""
    mine = (
        (lines["level"] == level)
        & (lines["family"] == edit.family)
        & (lines["product"] == edit.product)
        & (lines["week_start"] == edit.week_start)
    )
    if not (mine & (lines["measure"] == edit.measure)).any():
        raise KeyError((edit.family, edit.product, edit.week_start))
    return mine


def _set_lines(lines: pd.DataFrame, mine: pd.Series, edit: Edit) -> None:
    """Scale a line to the edit's value, in both measures; a line of zero becomes a line without a range."""
    point = float(lines.loc[mine & (lines["measure"] == edit.measure), "point"].iloc[0])
    if point >= _NOTHING:
        lines.loc[mine, list(NUMBERS)] *= edit.value / point
    else:
        lines.loc[mine & (lines["measure"] == edit.measure), list(NUMBERS)] = edit.value


def _share_out(lines: pd.DataFrame, edit: Edit, kept: set[str]) -> None:
    _set_lines(lines, _one(lines, edit, "family"), edit)
    children = (
        (lines["level"] == "product")
        & (lines["family"] == edit.family)
        & (lines["week_start"] == edit.week_start)
        & (lines["measure"] == edit.measure)
    )
    if not children.any():
        return
    quantities = lines.loc[children].set_index("product")["point"]
    for product, value in share_total(edit.value, quantities, kept).items():
        child = Edit(edit.family, edit.week_start, float(value), str(product), edit.measure)
        _set_lines(lines, _one(lines, child, "product"), child)


def _add_up(lines: pd.DataFrame, week: pd.Timestamp) -> None:
    """Families become the sum of their products, the shop the sum of its families; ranges keep their proportions."""
    of_week = lines["week_start"] == week
    for part, whole, keys in (("product", "family", ["family", "measure"]), ("family", "shop", ["shop", "measure"])):
        named = lines.assign(shop="")
        sums = named[of_week & (lines["level"] == part)].groupby(keys)["point"].sum()
        mine = of_week & (lines["level"] == whole)
        total = sums.reindex(pd.MultiIndex.from_frame(named.loc[mine, keys])).to_numpy(dtype=np.float64)
        numbers = lines.loc[mine, list(NUMBERS)].to_numpy(dtype=np.float64)
        point = lines.loc[mine, "point"].to_numpy(dtype=np.float64)
        scaled = numbers * (total / np.where(point >= _NOTHING, point, 1.0))[:, None]
        new = np.where((point >= _NOTHING)[:, None], scaled, total[:, None])
        lines.loc[mine, list(NUMBERS)] = np.where(np.isnan(total)[:, None], numbers, new)
