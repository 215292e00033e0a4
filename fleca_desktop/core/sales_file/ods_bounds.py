"""How many cells an OpenDocument sheet would have if it were laid out: it may say that a cell or row is repeated.

Told from the text by searching it, row after row, never by too little: what is written in an unusual way counts as more
cells, not as fewer. A parser would take longer than reading the sheet.
"""

from __future__ import annotations

import re
from typing import Final

_ROW, _END_OF_ROW, _END_OF_SHEET = b"<table:table-row", b"</table:table-row>", b"</table:table>"
_CELLS: Final = (b"<table:table-cell", b"<table:covered-table-cell")
_REPEATED: Final = re.compile(rb"number-(columns|rows)-repeated\s*=\s*[\"']([^\"'<]{0,40})")
_MAX_ROW_BYTES: Final = 16_000_000
_MANY: Final = 1_000_000_000


class BadSheetError(ValueError):
    """No office program writes such a text: it brings entities of its own, or a row without end."""


class OdsExtent:
    """Feed it ``content.xml`` piece by piece; ``cells`` is at least the largest rectangle of a sheet's values."""

    def __init__(self) -> None:
        self._largest = 0
        self._row = self._width = 0
        self._rest = b""
        self._in_rows = False

    @property
    def cells(self) -> int:
        """Of all that was fed; feed nothing afterwards."""
        self._see_row(self._rest)
        self._rest = b""
        return self._largest

    def feed(self, text: bytes) -> None:
        """The next piece.

        Raises:
            BadSheetError: it cannot be trusted.
        """
        text = self._rest + text
        if b"<!ENTITY" in text or b"\0" in text:  # the latter: UTF-16, in which nothing would be found
            raise BadSheetError("entities")
        *whole, self._rest = text.split(_ROW)
        for row in whole:
            self._see_row(row)
            self._in_rows = True
        if len(self._rest) > _MAX_ROW_BYTES:
            if self._in_rows:
                raise BadSheetError("a row without end")
            self._rest = self._rest[-len(_ROW) :]  # styles, before the first row

    def _see_row(self, text: bytes) -> None:
        """``text`` follows the beginning of a row; before the first row of all it has no cells."""
        filled = text[: _end_of_values(text)]
        found = [(kind, _number(digits)) for kind, digits in _REPEATED.findall(text)]
        rows = max([1, *(count for kind, count in found if kind == b"rows")])
        width = sum(filled.count(cell) for cell in _CELLS)
        self._row += rows
        if width:
            wide = sum(max(_number(digits) - 1, 0) for kind, digits in _REPEATED.findall(filled) if kind == b"columns")
            self._width = max(self._width, width + wide)
            self._largest = max(self._largest, self._row * self._width)
        if _END_OF_SHEET in text:
            self._row = self._width = 0


def _end_of_values(row: bytes) -> int:
    """Where the empty cells begin with which sheets are padded to their last column."""
    end = row.rfind(_END_OF_ROW)
    end = len(row) if end < 0 else end
    while (begin := row.rfind(b"<", 0, end)) >= 0:
        cell = row[begin:end].rstrip()
        if not (cell.startswith(_CELLS) and cell.endswith(b"/>")) or b"office:" in cell:
            break
        end = begin
    return end


def _number(digits: bytes) -> int:
    return int(digits) if digits.isdigit() and len(digits) < 10 else _MANY  # noqa: PLR2004 - as many as _MANY has
