"""Figures of a page for spreadsheets: CSV as the reader's locale has it, or an Excel workbook."""

from __future__ import annotations

import io
from datetime import date
from typing import TYPE_CHECKING, Any

from fleca_desktop.adapters.cells import harmless, number_text, write_rows
from fleca_desktop.adapters.files import write_whole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from fleca_desktop.core.figure_table import Cell, FigureTable

_DATE_WIDTH, _NUMBER_WIDTH, _WIDEST = 11, 13, 40


def write_figures_csv(table: FigureTable, decimal: str, path: Path) -> None:
    """Write one table; what is not known is an empty cell. ``decimal`` is the locale's sign.

    Raises:
        EnvironmentFault: the file cannot be written.
    """
    lines = [[_as_text(cell, decimal) for cell in row] for row in table.rows]
    write_rows([[harmless(heading) for heading in table.headings], *lines], decimal, path)


def _as_text(cell: Cell, decimal: str) -> str:
    match cell:
        case None:
            return ""
        case str():
            return harmless(cell)
        case date():
            return f"{cell:%d/%m/%Y}"
        case _:
            return number_text(cell, decimal)


def write_figures_xlsx(tables: Sequence[FigureTable], path: Path) -> None:
    """Write each table as a worksheet: days are dates, numbers are numbers, the headings stay in sight and filter.

    Raises:
        EnvironmentFault: the file cannot be written.
    """
    from xlsxwriter import Workbook  # noqa: PLC0415 - only when a workbook is wanted

    content = io.BytesIO()  # XlsxWriter calls a full disk by a name of its own
    with Workbook(content, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        looks = {
            date: book.add_format({"num_format": "dd/mm/yyyy", "align": "left"}),
            float: book.add_format({"num_format": "#,##0.00"}),
        }
        heading = book.add_format({"bold": True, "bottom": 1})
        for table in tables:
            page = book.add_worksheet(table.name)
            page.freeze_panes(1, 0)
            page.autofilter(0, 0, len(table.rows), len(table.headings) - 1)
            page.write_row(0, 0, table.headings, heading)
            for at, row in enumerate(table.rows, start=1):
                _write_row(page, at, row, looks)
            for column in range(len(table.headings)):
                page.set_column(column, column, _width(table, column))
    write_whole(content.getvalue(), path)


def _write_row(page: Any, at: int, row: Sequence[Cell], looks: dict[type, Any]) -> None:  # noqa: ANN401 - XlsxWriter has no types
    for column, cell in enumerate(row):
        match cell:
            case None:
                continue
            case str():
                page.write_string(at, column, cell)
            case date():
                page.write_datetime(at, column, cell, looks[date])
            case _:
                page.write_number(at, column, cell, looks[float])


def _width(table: FigureTable, column: int) -> int:
    words = [len(cell) + 2 for row in table.rows if isinstance(cell := row[column], str)]
    return min(_WIDEST, max(_NUMBER_WIDTH, len(table.headings[column]) + 3, *words, _DATE_WIDTH))
