"""The cells of delimited text below its headings."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
import pandas as pd

from fleca_desktop.core.sales_file.arrow_cells import arrow_cells

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class Text:
    """Delimited text whose headings stand in row ``top``, counted from zero."""

    content: bytes
    encoding: str
    delimiter: str
    top: int


def text_cells(text: Text, width: int, positions: Sequence[int], limit: int | None) -> pd.DataFrame:
    """The columns at ``positions``, as ``Table.cells`` promises; ``attrs["broken"]`` are longer rows."""
    try:
        return _fast(text, width, positions, limit)
    except (pd.errors.ParserError, UnicodeError, ValueError, IndexError):
        return _careful(text, width, positions)[:limit]


def _fast(text: Text, width: int, positions: Sequence[int], limit: int | None) -> pd.DataFrame:
    """The parser of pandas, which drops cells beyond the header without a word: lines that have any are found here."""
    if limit is not None:
        return _parsed(text, width, positions, limit)
    has_quotes = b'"' in text.content
    if not has_quotes and (read := _by_arrow(text, width, positions)) is not None:
        return read
    if has_quotes and text.content.count(b'"') % 2:
        raise ValueError
    try:
        frame = _parsed(text, width + 1, [*positions, width], limit)
    except (pd.errors.ParserError, IndexError):
        return _parsed(text, width, positions, limit)
    beyond = frame[width]
    frame = frame[list(positions)]
    frame.attrs["broken"] = [int(at) for at in np.flatnonzero((beyond.notna() & (beyond.astype(str) != "")).to_numpy())]
    return frame


def _by_arrow(text: Text, width: int, positions: Sequence[int]) -> pd.DataFrame | None:
    start = _body_from(text)
    is_plain = text.encoding.startswith("utf-8") and text.delimiter.isascii() and b"\0" not in text.content
    return arrow_cells(text.content, start, text.delimiter, width, positions) if is_plain and start else None


def _body_from(text: Text) -> int:
    """The byte at which the first line below the headings begins; 0 when there is none."""
    start = 0
    for _ in range(text.top + 1):
        start = text.content.find(b"\n", start) + 1
        if start == 0:
            break
    return start


class _Bytes:
    """Bytes that pandas does not take for a binary file: it would decode them, to encode them again for its parser."""

    def __init__(self, whole: io.BytesIO) -> None:
        self.read = whole.read
        self.readline = whole.readline
        self.__iter__ = whole.__iter__


def _parsed(text: Text, width: int, positions: Sequence[int], limit: int | None) -> pd.DataFrame:
    whole = io.BytesIO(text.content)
    source: Any = _Bytes(whole) if text.encoding == "utf-8" else whole
    frame = pd.read_csv(
        source,
        sep=text.delimiter,
        encoding=text.encoding,
        header=None,
        names=list(range(width)),
        index_col=False,
        usecols=list(positions),
        skiprows=text.top + 1,
        dtype="category",
        na_values=[""],
        keep_default_na=False,
        skip_blank_lines=True,
        low_memory=False,
        nrows=limit,
    )
    return frame[list(positions)]


def _careful(text: Text, width: int, positions: Sequence[int]) -> pd.DataFrame:
    """The standard library's parser, for files with broken lines: those with more cells than the header.

    Their places are listed in ``attrs["broken"]``. A file with an odd quote is read as if quotes meant nothing.
    """
    whole = text.content.decode(text.encoding, errors="replace").replace("\0", "")
    quoting: Literal[0, 3] = csv.QUOTE_NONE if whole.count('"') % 2 else csv.QUOTE_MINIMAL
    kept: list[list[str | None]] = []
    broken: list[int] = []
    try:
        lines = csv.reader(io.StringIO(whole, newline=""), delimiter=text.delimiter, quoting=quoting)
        for number, row in enumerate(lines):
            if number > text.top and any(cell.strip() for cell in row):
                if any(cell.strip() for cell in row[width:]):
                    broken.append(len(kept))
                kept.append([row[p].strip() or None if p < len(row) else None for p in positions])
    except csv.Error:
        broken += range(max(len(kept) - 1, 0), len(kept))
    frame = pd.DataFrame(kept, columns=list(positions), dtype="category")
    frame.attrs["broken"] = broken
    return frame
