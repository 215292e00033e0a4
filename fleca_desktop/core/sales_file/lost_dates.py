"""Days that stand beside the table: once above it, on rows of their own, or only on the first line of each day."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from itertools import accumulate
from typing import TYPE_CHECKING, Final

import numpy as np
import pandas as pd

from fleca_desktop.core.sales_file import dates
from fleca_desktop.core.sales_file.columns import DAY_ROLES, guess_roles
from fleca_desktop.core.sales_file.header_words import day_comes_first, plain, role_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from fleca_desktop.core.sales_file.columns import Columns
    from fleca_desktop.core.sales_file.outcomes import Answers
    from fleca_desktop.core.sales_file.tables import Table

ADDED: Final = "date"
_HEADINGS: Final = {False: (ADDED, "day", "business date"), True: ("week_start", "week start", "week")}
_FEW_ROWS: Final = 50_000
_FEW_BLANK: Final = 3
_WRITTEN: Final = re.compile(
    r"\b(?:gener|print|impres|imprim|export|request|creat|creado|emis|emes|drucken|gedruckt|erstellt|stampat|download)"
)
_DAY: Final = re.compile(
    r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}"
    r"|\d{1,2}\.? (?:de |d['’])?[^\W\d]{3,10}\.?,? (?:de |del )?\d{4}|[^\W\d]{3,10}\.? \d{1,2}, \d{4}"
)


def with_days(table: Table, today: date, said: Answers) -> Table:
    """``table`` with a column of days more, when it has none and they stand beside it or were said; else as it is."""
    beside = _with_days_beside(table, today)
    if beside is not None:
        return beside
    if said.day is None or not DAY_ROLES.isdisjoint(guess_roles(table.header, said)):
        return table
    return _of_one_day(table, said.day, whole_week=said.whole_week)


def _with_days_beside(table: Table, today: date) -> Table | None:
    if any(role_of(name) in DAY_ROLES for name in table.header) or ADDED in table.header:
        return None
    every = table.cells(range(len(table.header)), _FEW_ROWS)
    if len(every) >= _FEW_ROWS:
        return None
    days = _days_beside(every, table.preamble, today, day_first=day_comes_first(table.header))
    return None if days is None else _with_column(table, days)


def _of_one_day(table: Table, day: date, *, whole_week: bool) -> Table:
    """``table`` with ``day``, or the Monday of its week, beside every row that has anything."""
    place = len(table.header)
    heading = next(name for name in _HEADINGS[whole_week] if name not in table.header)
    shown = (day - timedelta(days=day.weekday()) if whole_week else day).isoformat()
    said = week_in_iso(day) if whole_week else shown

    def cells(positions: Sequence[int], limit: int | None = None) -> pd.DataFrame:
        frame = table.cells([p for p in positions if p != place], limit)
        written = frame.notna().any(axis=1)
        if place in positions:
            frame[place] = pd.Series(shown, index=frame.index, dtype=object).where(written).astype("category")
        return frame[list(positions)]

    return replace(table, header=(*table.header, heading), cells=cells, said=said)


def week_in_iso(day: date) -> str:
    """The week of ``day``, such as 2026-W48."""
    return f"{day:%G-W%V}"


def _with_column(table: Table, days: pd.Series) -> Table:
    place = len(table.header)
    heads = days.isna() | (days == "")

    def cells(positions: Sequence[int], limit: int | None = None) -> pd.DataFrame:
        frame = table.cells([p for p in positions if p != place], limit)
        frame = frame.astype(object).mask(days.eq("")).astype("category")
        frame[place] = days.where(~heads).astype("category")
        return frame[list(positions)]

    return replace(table, header=(*table.header, ADDED), cells=cells)


def _only_day(text: str, today: date, *, day_first: bool) -> str | None:
    """The one day that ``text`` names, in ISO; None when it names none, several, or one in an unclear order."""
    found = set()
    for match in _DAY.findall(text):
        orders = dates.fitting_orders([match], today)
        order = orders[0] if len(orders) == 1 else "dmy" if day_first and "dmy" in orders else None
        moment = None if order is None else dates.parse(match, order)
        if moment is None or moment.date() > today:
            return None
        found.add(moment.date().isoformat())
    return found.pop() if len(found) == 1 else None


def days_named(line: str) -> list[date]:
    """The days in a line of text whose order of day and month is plain, ``dmy`` where both would do."""
    if not _names_day(line):
        return []
    moments = [dates.parse(match, "dmy") for match in _DAY.findall(line)]
    return [moment.date() for moment in moments if moment is not None]


def _days_beside(every: pd.DataFrame, preamble: Iterable[str], today: date, *, day_first: bool) -> pd.Series | None:
    """The day of each row, from above the table and from rows that hold a day and nothing else; those get ``""``."""
    texts = every.astype(object)
    named = texts.apply(lambda column: column.map(lambda text: isinstance(text, str) and _names_day(text)).astype(bool))
    heads = {
        at: _only_day(" ".join(str(text) for text in texts.loc[at].dropna()), today, day_first=day_first)
        for at in texts.index[named.any(axis=1)]
    }
    above = {_only_day(line, today, day_first=day_first) for line in preamble if _names_day(line)}
    if None in {*heads.values(), *above} or len(above) > 1 or any(texts.loc[at].notna().sum() > 1 for at in heads):
        return None
    if not above and (not heads or min(heads) > 0):
        return None
    days = pd.Series([*above] * len(every) if not heads else np.nan, index=every.index, dtype=object)
    days[list(heads)] = list(heads.values())
    days = pd.Series(_repeated(days.tolist(), next(iter(above), "")), index=every.index, dtype=object)
    days[list(heads)] = ""
    return days


def _repeated(days: list[object], first: object) -> list[object]:
    """Each day until the next one is named."""
    return list(accumulate(days, lambda before, day: day if isinstance(day, str) else before, initial=first))[1:]


def _names_day(text: str) -> bool:
    return _DAY.search(text) is not None and _WRITTEN.search(plain(text)) is None


def filled_down(cells: pd.DataFrame, columns: Columns, table: Table) -> pd.DataFrame:
    """``cells`` with the day repeated below where the till writes it on the first line of each day or ticket alone."""
    day = cells[columns.date]
    if columns.product is None or not day.isna().any() or pd.isna(day.iloc[0]):
        return cells
    written = day.dropna()
    blank = day.isna() & cells[columns.product].notna()
    by_day = written.nunique() == len(written) and bool(blank.any())  # else a day of two lines would be there twice
    if not by_day and not _is_first_of_ticket(day, blank, cells, columns, table):
        return cells
    filled = cells.copy()
    filled[columns.date] = (
        pd.Series(_repeated(day.astype(object).tolist(), day.iloc[0]), index=day.index)
        .where(day.notna() | blank)
        .astype("category")
    )
    return filled


def _is_first_of_ticket(day: pd.Series, blank: pd.Series, cells: pd.DataFrame, columns: Columns, table: Table) -> bool:
    """Whether the ticket's number (or the hour) stands where the day stands and nowhere else, and days do not recur."""
    beside = columns.ticket if columns.ticket is not None else columns.time
    if beside is None or blank.sum() < _FEW_BLANK:
        return False
    numbers = table.cells([beside])[beside].reindex(cells.index)
    written = day.dropna().astype(str)
    runs = int((written != written.shift()).sum())
    return runs == written.nunique() and bool(numbers[blank].isna().all()) and bool(numbers[day.notna()].notna().any())


def with_products(cells: pd.DataFrame, columns: Columns) -> pd.DataFrame:
    """``cells`` with the product repeated below where the till writes each once, above or beside its first line."""
    if columns.product is None or not cells[columns.product].isna().any():
        return cells
    product = cells[columns.product]
    written, blank = product.dropna(), product.isna() & cells[columns.date].notna()
    once = written.nunique() == len(written) > 1 and pd.notna(product.iloc[0])
    day = cells[columns.date].astype(object)
    is_sum = bool((day == day.shift())[blank].any())  # a product's lines are of different days
    if not once or is_sum or blank.sum() < max(_FEW_BLANK, len(written)):
        return cells
    filled = cells.copy()
    repeated = pd.Series(_repeated(product.astype(object).tolist(), product.iloc[0]), index=product.index)
    filled[columns.product] = repeated.where(product.notna() | blank).astype("category")
    return filled
