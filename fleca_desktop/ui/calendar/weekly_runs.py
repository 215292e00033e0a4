"""Closures that come back every week are one line of the list, that can be opened. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fleca_desktop.ui.calendar.words import days_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from fleca_desktop.ui.calendar.presenter import CalendarRow
    from fleca_desktop.ui.i18n import Formats

translate = QCoreApplication.translate
_LEAST = 3
_APART_DAYS = 21  # a week or two may be missing: the shop was closed for longer, or opened for once


def runs_as_one(rows: Sequence[CalendarRow], formats: Formats, opened: frozenset[date]) -> list[CalendarRow]:
    """``rows`` (by day) with every run as one row; after one whose first day is in ``opened`` come its members."""
    listed: list[CalendarRow] = []
    in_runs = {id(row): run for run in _runs(rows) for row in run}
    for row in rows:
        run = in_runs.get(id(row))
        if run is None:
            listed.append(row)
        elif run[0] is row:
            listed.append(_as_one(run, formats))
            if row.first_day in opened:
                listed += [replace(member, days=f"    {member.days}", is_member=True) for member in run]
    return listed


def _runs(rows: Iterable[CalendarRow]) -> list[list[CalendarRow]]:
    runs: list[list[CalendarRow]] = []
    newest: dict[tuple[str, int], list[CalendarRow]] = {}
    for row in rows:
        if row.entry is None or row.entry.kind != "closure" or row.entry.first_day != row.entry.last_day:
            continue
        key = (row.name, row.first_day.weekday())
        run = newest.get(key)
        if run is None or (row.first_day - run[-1].first_day).days > _APART_DAYS:
            newest[key] = run = []
            runs.append(run)
        run.append(row)
    return [run for run in runs if len(run) >= _LEAST]


def _as_one(run: Sequence[CalendarRow], formats: Formats) -> CalendarRow:
    first, last = run[0], run[-1]
    weekday = formats.weekday_long(first.first_day)
    detail = translate("Calendar", "%n closed day(s), always a {weekday}", None, len(run)).format(weekday=weekday)
    return replace(
        first,
        days=days_word(first.first_day, last.first_day, formats),
        name=first.name if first.entry and first.entry.name else f"{first.name}, {weekday}",
        detail=detail,
        entry=None,
        is_past=last.is_past,
        members=tuple(run),
    )
