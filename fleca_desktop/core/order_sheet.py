"""What stands on an order sheet: figures by family and column, apart from words and from paper."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from fleca_desktop.core.ordering import OrderLine


Paper = Literal["A4", "Letter"]


@dataclass(frozen=True)
class SheetRow:
    """A name with one value per column (None: nothing that day) and their total (None: not to be added up)."""

    name: str
    values: tuple[float | None, ...]
    total: float | None


@dataclass(frozen=True)
class SheetGroup:
    """A family: its own sums, and its products."""

    head: SheetRow
    rows: tuple[SheetRow, ...]


@dataclass(frozen=True)
class OrderSheet:
    """A sheet of pieces by weekday, with boxes to fill in by hand, or of euros by week without them.

    ``columns`` are days, or Mondays of weeks. ``total`` sums up all groups and is None where there is one only.
    """

    columns: tuple[date, ...]
    groups: tuple[SheetGroup, ...]
    total: SheetRow | None
    has_boxes: bool


@dataclass(frozen=True)
class OrderSheetWords:
    """The sheet's words in the owner's language, and how numbers are written in it.

    ``headings`` and ``dates`` name the sheet's columns, short and in full; ``notes`` stand below headings (holidays).
    ``notice`` says that the shop is fictional, ``remark`` what the reader should know, ``footer`` which version it is.
    ``supplier`` is who gets the sheet, where there are several, and ``supplier_heading`` what that is called.
    ``paper`` is what it is printed on.
    """

    title: str
    span: str
    shop: str
    notice: str
    remark: str
    footer: str
    product: str
    total: str
    family: str
    left_over: str
    sold_out_at: str
    headings: tuple[str, ...]
    notes: tuple[str, ...]
    dates: tuple[str, ...]
    number: Callable[[float | None], str]
    decimal: str
    supplier: str = ""
    supplier_heading: str = ""
    paper: Paper = "A4"


PrintedSheet = tuple[OrderSheet, OrderSheetWords]  # what one supplier gets: a page, a worksheet, a part of a message


def sheet_of_lines(lines: Iterable[OrderLine], days: tuple[date, ...]) -> OrderSheet:
    """Set ordered pieces out by family, product and day; products that are not ordered at all are left out."""
    groups = []
    for family, members in groupby(sorted(lines, key=lambda line: (line.family, line.product)), lambda li: li.family):
        rows = []
        for product, own in groupby(members, lambda line: line.product):
            by_day = {line.day: line.quantity for line in own}
            if any(by_day.values()):
                rows.append(_row(product, [by_day.get(day, 0) for day in days]))
        if rows:
            groups.append(SheetGroup(_sum(family, rows), tuple(rows)))
    total = _sum("", [group.head for group in groups]) if len(groups) > 1 else None
    return OrderSheet(days, tuple(groups), total, has_boxes=True)


def _row(name: str, values: list[int]) -> SheetRow:
    return SheetRow(name, tuple(float(value) or None for value in values), float(sum(values)))


def _sum(name: str, rows: list[SheetRow]) -> SheetRow:
    columns = zip(*(row.values for row in rows), strict=True)
    sums = tuple(sum(value or 0 for value in column) or None for column in columns)
    return SheetRow(name, sums, sum(row.total or 0 for row in rows))


def sheet_of_families(values: dict[tuple[str, date], float]) -> OrderSheet:
    """Set euros out by family and week (a Monday)."""
    weeks = tuple(sorted({week for _, week in values}))
    names = sorted({family for family, _ in values})
    groups = [SheetGroup(SheetRow(name, tuple(values.get((name, week)) for week in weeks), None), ()) for name in names]
    sums = tuple(sum(values.get((name, week), 0.0) for name in names) for week in weeks)
    return OrderSheet(weeks, tuple(groups), SheetRow("", sums, None) if len(names) > 1 else None, has_boxes=False)
