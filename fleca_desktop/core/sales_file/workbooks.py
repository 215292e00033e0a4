"""Sheets of a workbook become a table of texts."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pandas as pd

from fleca_desktop.core.sales_file.header_rows import HEADER_WITHIN, WORDS, above, header_row, header_score, named_apart
from fleca_desktop.core.sales_file.outcomes import Unreadable
from fleca_desktop.core.sales_file.tables import Table

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class Sheets:
    """Sheets of a workbook that may each hold the sales, under headings of their own."""

    names: tuple[str, ...]


def workbook_table(content: bytes, sheet: str | None = None) -> Table | Sheets | Unreadable:
    """Read the sheets of an ``.xlsx``, ``.xls`` or ``.ods``.

    Of several that may each hold the sales it is the one named ``sheet``; without that name, all theirs come back.
    """
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError  # noqa: PLC0415 - only for workbooks

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        sheets = {name: book.get_sheet_by_name(name).to_python(skip_empty_area=True) for name in book.sheet_names}
    except PasswordError:
        return Unreadable("locked")
    except (CalamineError, ValueError, OSError):
        return Unreadable("damaged")
    filled = {name: rows for name, rows in sheets.items() if len(rows) > 1}
    if not filled:
        return Unreadable("empty")
    texts = {name: [[_cell_text(cell) for cell in row] for row in rows] for name, rows in filled.items()}
    rows = _joined_sheets(texts, sheet)
    return rows if isinstance(rows, Sheets) else _from_rows(rows, "workbook", "")


def _joined_sheets(sheets: dict[str, list[list[str]]], wanted: str | None) -> list[list[str]] | Sheets:
    """The sheet with the best header, and below it the rows of all sheets with the same one (a sheet for each month).

    When another sheet has a header as good they may hold the same sales, or others: then it has to be ``wanted``, or
    the names of all such sheets are what comes back.
    """
    scores = {name: max(header_score(row) for row in rows[:HEADER_WITHIN]) for name, rows in sheets.items()}
    best = max(scores.values())
    rivals = tuple(name for name, score in scores.items() if score == best)
    first, *others = [sheets[name] for name in rivals]
    top = header_row(first[:HEADER_WITHIN])
    if top is None or best < WORDS:
        return max((first, *others), key=len)
    joined = list(first)
    for rows in others:
        at = header_row(rows[:HEADER_WITHIN])
        if at is None or rows[at] != first[top]:
            return sheets[wanted] if wanted in rivals else Sheets(rivals)
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
