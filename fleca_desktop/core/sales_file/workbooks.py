"""Sheets of a workbook become a table of texts."""

from __future__ import annotations

import io
import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pandas as pd

from fleca_desktop.core.sales_file.header_rows import HEADER_WITHIN, WORDS, above, header_row, header_score, named_apart
from fleca_desktop.core.sales_file.outcomes import Unreadable
from fleca_desktop.core.sales_file.tables import Table

if TYPE_CHECKING:
    from collections.abc import Sequence


def workbook_table(content: bytes) -> Table | Unreadable:
    """Read the sheets of an ``.xlsx``, ``.xls`` or ``.ods``."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError  # noqa: PLC0415 - only for workbooks

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        sheets = [book.get_sheet_by_name(sheet).to_python(skip_empty_area=True) for sheet in book.sheet_names]
    except PasswordError:
        return Unreadable("locked")
    except (CalamineError, ValueError, OSError):
        return Unreadable("damaged")
    filled = [rows for rows in sheets if len(rows) > 1]
    if not filled:
        return Unreadable("empty")
    texts = [[[_cell_text(cell) for cell in row] for row in rows] for rows in filled]
    rows = _joined_sheets(texts)
    return Unreadable("several_files") if rows is None else _from_rows(rows, "workbook", "")


def _joined_sheets(sheets: list[list[list[str]]]) -> list[list[str]] | None:
    """The sheet with the best header, and below it the rows of all sheets with the same one (a sheet for each month).

    None when another sheet has a header as good: then they may hold the same sales, or others.
    """
    scores = [max(header_score(row) for row in rows[:HEADER_WITHIN]) for rows in sheets]
    best = max(scores)
    first, *others = [rows for rows, score in zip(sheets, scores, strict=True) if score == best]
    top = header_row(first[:HEADER_WITHIN])
    if top is None or best < WORDS:
        return max((first, *others), key=len)
    joined = list(first)
    for rows in others:
        at = header_row(rows[:HEADER_WITHIN])
        if at is None or rows[at] != first[top]:
            return None
        joined += rows[at + 1 :]
    return joined


def _cell_text(cell: Any) -> str:  # noqa: ANN401 - a cell has any type
    """A workbook's cell as text that can only be read in one way."""
    match cell:
        case bool():
            return "true" if cell else "false"
        case float() if cell.is_integer() and abs(cell) < 1e15:  # noqa: PLR2004 - exact as a double
            return str(int(cell))
        case float():
            text = repr(cell) if "e" not in repr(cell) else f"{cell:.10f}"
            return f"{text}0" if re.fullmatch(r"-?\d{1,3}\.\d{3}", text) else text
        case datetime():
            return cell.isoformat(sep=" ")
        case date():
            return cell.isoformat()
        case _:
            return str(cell).strip()


def _from_rows(rows: list[list[str]], encoding: str, delimiter: str) -> Table | Unreadable:
    top = header_row(rows[:HEADER_WITHIN])
    if top is None:
        return Unreadable("no_header")
    header = named_apart(rows[top])
    body = rows[top + 1 :]

    def cells(positions: Sequence[int], limit: int | None = None) -> pd.DataFrame:
        columns = {
            p: [row[p].strip() if p < len(row) and row[p].strip() else None for row in body[:limit]] for p in positions
        }
        return pd.DataFrame(columns, dtype="category")

    preamble = tuple(" ".join(filter(None, row)) for row in rows[:top])
    return Table(encoding, delimiter, header, top + 1, preamble, cells, above(rows, top))
