"""Figures of a page as a plain table, for spreadsheets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

Cell = str | float | date | None
"""A word, a number, a day, or nothing known."""


@dataclass(frozen=True)
class FigureTable:
    r"""``name`` is the worksheet's, at most 31 letters without ``[]:*?/\\``; each row has as many cells as headings."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
