"""Forecasts with the owner's numbers laid over them; what follows from these follows, the rest stays as it was said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pandas as pd

from fleca_desktop.core.forecast_lines import NUMBERS
from fleca_desktop.core.reconcile import Edit, apply_edits, scale_days

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fleca_desktop.core.owners_edits import OwnersEdit

_KEYS: Final = ["week_start", "family", "product", "measure"]


def lay_over(
    lines: pd.DataFrame, days: pd.DataFrame, edits: Sequence[OwnersEdit]
) -> tuple[pd.DataFrame, pd.DataFrame, tuple[OwnersEdit, ...]]:
    """``LINE_COLUMNS`` and ``DAY_COLUMNS`` with the owner's numbers; and those of ``edits`` that found their line.

    The oldest edit comes first. A product that has ended has no line.
    """
    after, found = _laid_over(lines, edits)
    return (after, scale_days(days, lines, after), found) if found else (lines, days, ())


def expected_by_owner(issued: pd.DataFrame, edits: Sequence[OwnersEdit]) -> pd.Series:
    """The point of each of ``issued`` (level, family, product, week_start, measure, point) after ``edits``."""
    without_ranges = issued.assign(**dict.fromkeys(NUMBERS, issued["point"]))
    numbers: pd.Series = _laid_over(without_ranges, edits)[0]["point"]
    return numbers


def _laid_over(lines: pd.DataFrame, edits: Sequence[OwnersEdit]) -> tuple[pd.DataFrame, tuple[OwnersEdit, ...]]:
    own = lines[lines["level"] != "shop"]
    said = own.set_index(_KEYS)["point"]
    found = tuple(edit for edit in edits if _key(edit) in said.index)
    numbers = [
        Edit(edit.family, _key(edit)[0], edit.amount(float(said[_key(edit)])), edit.product, edit.measure)
        for edit in found
    ]
    return apply_edits(lines, numbers), found


def _key(edit: OwnersEdit) -> tuple[pd.Timestamp, str, str, str]:
    return pd.Timestamp(edit.week_start), edit.family, edit.product, edit.measure
