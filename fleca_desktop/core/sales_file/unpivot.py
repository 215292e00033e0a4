"""From a column for each product, day or hour to a row for each: a wide table made long."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

import pandas as pd

from fleca_desktop.core.sales_file import dates
from fleca_desktop.core.sales_file.cells_across import is_nothing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from fleca_desktop.core.sales_file.across import Measure
    from fleca_desktop.core.sales_file.tables import Table


@dataclass(frozen=True)
class Group:
    """What one or two columns are about (a product, a day in ISO, a number of days after the week's first, nothing for
    an hour) and where its pieces and its money stand."""  # noqa: D205, D209

    label: str | int
    places: Mapping[Measure, int]


@dataclass(frozen=True)
class Layout:
    """How a wide table is laid out: ``label`` names the column that the headings become, ``kept`` stay columns.

    ``said`` is the ISO week of its weekdays where the owner said it.
    """

    label: str | None
    groups: tuple[Group, ...]
    kept: Mapping[int, str]
    week: int | None = None
    first_day: date | None = None
    said: str = ""


def unpivoted(table: Table, layout: Layout) -> Table:
    """One row per row and group of the wide table; numbered so that ``lines_each`` of them are one of its lines."""
    names = list(layout.kept.values())
    measures = sorted({measure for group in layout.groups for measure in group.places}, reverse=True)
    added = [layout.label] if layout.label else []
    header = (*names, *added, *measures)
    width = len(layout.groups)

    @cache
    def whole() -> pd.DataFrame:
        wanted = [p for group in layout.groups for p in group.places.values()]
        beside = [*layout.kept, *([] if layout.week is None else [layout.week])]
        base = table.cells(list(dict.fromkeys([*beside, *wanted])))
        broken = base.attrs.pop("broken", [])
        base = base.astype(object)
        base[wanted] = base[wanted].where(~base[wanted].map(is_nothing))
        parts = [_part(base, layout, group, measures) for group in layout.groups]
        numbered = [part.set_axis(part.index * width + k) for k, part in enumerate(parts)]
        long = pd.concat(numbered).sort_index()
        long = long.set_axis(range(len(header)), axis=1).astype("category")
        long.attrs["broken"] = [at * width + k for at in broken for k in range(width)]
        return long

    def cells(positions: Sequence[int], limit: int | None = None) -> pd.DataFrame:
        long = whole()[list(positions)][:limit].copy()
        long.attrs["broken"] = list(whole().attrs["broken"])
        return long

    return replace(table, header=header, cells=cells, lines_each=width, said=layout.said)


def _part(base: pd.DataFrame, layout: Layout, group: Group, measures: list[Measure]) -> pd.DataFrame:
    """The rows of one group: what is kept, the label, and the measures."""
    part = base[list(layout.kept)].copy()
    if layout.label is not None:
        part["label"] = _days(base, layout, group.label) if isinstance(group.label, int) else group.label
    for measure in measures:
        part[measure] = base[group.places[measure]] if measure in group.places else None
    return part[part[measures].notna().any(axis=1)]


def _days(base: pd.DataFrame, layout: Layout, offset: int) -> pd.Series | str:
    """The day ``offset`` days after the Monday of each row's week, in ISO."""
    if layout.week is None:
        assert layout.first_day is not None  # noqa: S101 - a layout by weekdays has one of the two
        return (layout.first_day + timedelta(days=offset)).isoformat()

    def day(text: object) -> str | None:
        moment = dates.parse(text, "dmy") if isinstance(text, str) else None
        if moment is None:
            return text if isinstance(text, str) else None  # a total's word, which later tells that it is one
        monday = moment.date() - timedelta(days=moment.weekday())
        return (monday + timedelta(days=offset)).isoformat()

    return base[layout.week].map(day)
