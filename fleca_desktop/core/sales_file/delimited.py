"""Delimited text: which sign parts the cells, and where the headings stand."""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING, Final

from fleca_desktop.core.sales_file.decoding import encoding_of
from fleca_desktop.core.sales_file.header_rows import HEADER_WITHIN, above, header_row, header_score, named_apart
from fleca_desktop.core.sales_file.outcomes import Unreadable
from fleca_desktop.core.sales_file.tables import Table
from fleca_desktop.core.sales_file.text_cells import Text, text_cells

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

DELIMITERS: Final = (";", ",", "\t", "|")
MAX_COLUMNS: Final = 400
HEAD_BYTES: Final = 1 << 18
_BETWEEN: Final = "\t\r\n\f\v\ufeff\xa0\u202f"
_MOST_STRANGE: Final = 0.01


def delimited_table(content: bytes) -> Table | Unreadable:
    """Find the headings in delimited text, and what parts its cells."""
    encoding = encoding_of(content)
    head = content[:HEAD_BYTES].decode(encoding, errors="replace")
    if len(head.splitlines() or [""]) == 1 and len(content) > HEAD_BYTES:
        return Unreadable("not_a_table")
    lines = head.splitlines(keepends=True)[:HEADER_WITHIN]
    declared = re.match(r"(?i)sep=(.)\s*$", lines[0].lstrip("\ufeff")) if lines else None
    delimiter = declared[1] if declared else _delimiter(lines)
    try:
        rows = list(csv.reader(lines, delimiter=delimiter))
    except csv.Error:
        return Unreadable("not_a_table")
    top = header_row(rows)
    if top is None:
        return Unreadable("no_header" if _is_text(head) else "not_text")
    if len(rows[top]) > MAX_COLUMNS:
        return Unreadable("too_many_columns")
    if sum(len(row) > 1 for row in rows[: top + 1]) == 0:
        return Unreadable("not_a_table")
    return _text_table(Text(content, encoding, delimiter, top), rows)


def _is_text(head: str) -> bool:
    """Whether a person wrote it: pictures and PDFs are full of signs that nobody types."""
    strange = sum(not (sign.isprintable() or sign in _BETWEEN) for sign in head)
    return not head.startswith("%PDF") and strange <= _MOST_STRANGE * len(head)


def _delimiter(lines: Sequence[str]) -> str:
    """The sign that makes the best header; among equals the one that splits most lines alike."""

    def score(sign: str) -> tuple[int, int]:
        try:
            rows = list(csv.reader(lines, delimiter=sign))
        except csv.Error:
            return 0, 0
        widths = [len(row) for row in rows if len(row) > 1]
        return max((header_score(row) for row in rows), default=0), max((widths.count(w) for w in widths), default=0)

    return max(DELIMITERS, key=score)


def _text_table(text: Text, rows: list[list[str]]) -> Table:
    top = text.top
    header = named_apart(rows[top])

    def cells(positions: Sequence[int], limit: int | None = None) -> pd.DataFrame:
        return text_cells(text, len(header), positions, limit)

    preamble = tuple(" ".join(filter(None, row)) for row in rows[:top])
    return Table(text.encoding, text.delimiter, header, top + 1, preamble, cells, above(rows, top))
