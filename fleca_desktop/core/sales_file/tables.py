"""Bytes become a table of texts: delimiter, header row and cells, from delimited text or a workbook."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final, Literal

import numpy as np
import pandas as pd

from fleca_desktop.core.sales_file.across import labels_across
from fleca_desktop.core.sales_file.decoding import encoding_of
from fleca_desktop.core.sales_file.header_words import role_of
from fleca_desktop.core.sales_file.outcomes import Unreadable
from fleca_desktop.core.sales_file.workbook_bounds import fits

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

DELIMITERS: Final = (";", ",", "\t", "|")
HEADER_WITHIN: Final = 60
MAX_COLUMNS: Final = 400
MAX_CELL: Final = 100_000
MAX_UNZIPPED: Final = 600_000_000
_WORDS: Final = 3
_HEAD_BYTES: Final = 1 << 18


@dataclass(frozen=True)
class Table:
    """A header and how to read the cells below it.

    ``cells`` takes the positions of the columns wanted (and how many rows, all without a number) and gives a frame of
    texts (category dtype; missing cells are missing), one column per position. ``first_line`` is the number of the
    header's line; ``above`` are the cells of the line over it; ``lines_each`` rows of the frame are one line.
    """

    encoding: str
    delimiter: str
    header: tuple[str, ...]
    first_line: int
    preamble: tuple[str, ...]
    cells: Callable[..., pd.DataFrame]
    above: tuple[str, ...] = ()
    lines_each: int = 1


def read_table(content: bytes, name: str) -> Table | Unreadable:
    """Find the table in ``content``; ``name`` tells nothing but the kind of a workbook."""
    if not content[:_HEAD_BYTES].strip(b"\0 \t\r\n") and not content.strip(b"\0 \t\r\n"):
        return Unreadable("empty")
    if content.startswith(b"PK\x03\x04"):
        return _unpacked(content, name)
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        return _workbook(content)
    return _delimited(content)


def _unpacked(content: bytes, name: str) -> Table | Unreadable:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = [m for m in archive.infolist() if not m.is_dir()]
            names = {m.filename for m in members}
            if sum(m.file_size for m in members) > MAX_UNZIPPED:
                return Unreadable("too_large")
            if names & {"[Content_Types].xml", "mimetype", "content.xml"}:
                return _workbook(content) if fits(archive, MAX_UNZIPPED) else Unreadable("too_large")
            shown = [m for m in members if not m.filename.startswith(("__MACOSX/", "."))]
            if len(shown) != 1:
                return Unreadable("several_files")
            if shown[0].flag_bits & 1:
                return Unreadable("locked")
            inner = archive.read(shown[0])
    except (zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError, EOFError, ValueError):
        return Unreadable("damaged")
    return Unreadable("several_files") if inner.startswith(b"PK") and name == "" else read_table(inner, "")


def _workbook(content: bytes) -> Table | Unreadable:
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
    scores = [max(_header_score(row) for row in rows[:HEADER_WITHIN]) for rows in sheets]
    best = max(scores)
    first, *others = [rows for rows, score in zip(sheets, scores, strict=True) if score == best]
    top = _header_row(first[:HEADER_WITHIN])
    if top is None or best < _WORDS:
        return max((first, *others), key=len)
    joined = list(first)
    for rows in others:
        at = _header_row(rows[:HEADER_WITHIN])
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
    top = _header_row(rows[:HEADER_WITHIN])
    if top is None:
        return Unreadable("no_header")
    header = _named_apart(rows[top])
    body = rows[top + 1 :]

    def cells(positions: Sequence[int], limit: int | None = None) -> pd.DataFrame:
        columns = {
            p: [row[p].strip() if p < len(row) and row[p].strip() else None for row in body[:limit]] for p in positions
        }
        return pd.DataFrame(columns, dtype="category")

    preamble = tuple(" ".join(filter(None, row)) for row in rows[:top])
    return Table(encoding, delimiter, header, top + 1, preamble, cells, _above(rows, top))


def _named_apart(row: Sequence[str]) -> tuple[str, ...]:
    """The headings, each another: what repeats, or is empty, has its number behind it in parentheses."""
    texts = [cell.strip().lstrip("\ufeff") for cell in row]
    return tuple(
        name if name and name not in texts[:place] else f"{name} ({place + 1})".strip()
        for place, name in enumerate(texts)
    )


def _above(rows: Sequence[Sequence[str]], top: int) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in rows[top - 1]) if top else ()


def _header_row(rows: list[list[str]]) -> int | None:
    """The row with the most words that columns are called by; at least two, or one among words that are no values."""
    scores = [_header_score(row) for row in rows]
    best = max(scores, default=0)
    if best > 1:
        return scores.index(best)
    return next((at for at, row in enumerate(rows) if scores[at] == 1 and _is_all_words(row)), None)


def _is_all_words(row: Sequence[str]) -> bool:
    words = [cell for cell in row if cell.strip()]
    return len(words) >= _WORDS and not any(re.fullmatch(r"[\d.,\s€$-]+", cell) for cell in words)


def _header_score(row: Sequence[str]) -> int:
    words = [cell.strip() for cell in row if cell and cell.strip()]
    if len(words) < 2:  # noqa: PLR2004 - a title
        return 0
    named, spread = sum(role_of(word) != "ignored" for word in words), labels_across(words)
    return named + spread if spread >= _WORDS or named + spread == len(words) else named


def _delimited(content: bytes) -> Table | Unreadable:
    encoding = encoding_of(content)
    head = content[:_HEAD_BYTES].decode(encoding, errors="replace")
    if len(head.splitlines() or [""]) == 1 and len(content) > _HEAD_BYTES:
        return Unreadable("not_a_table")
    lines = head.splitlines(keepends=True)[:HEADER_WITHIN]
    declared = re.match(r"(?i)sep=(.)\s*$", lines[0].lstrip("\ufeff")) if lines else None
    delimiter = declared[1] if declared else _delimiter(lines)
    try:
        rows = list(csv.reader(lines, delimiter=delimiter))
    except csv.Error:
        return Unreadable("not_a_table")
    top = _header_row(rows)
    if top is None:
        return Unreadable("no_header")
    if len(rows[top]) > MAX_COLUMNS:
        return Unreadable("too_many_columns")
    if sum(len(row) > 1 for row in rows[: top + 1]) == 0:
        return Unreadable("not_a_table")
    return _text_table(_Text(content, encoding, delimiter, top), rows)


def _delimiter(lines: Sequence[str]) -> str:
    """The sign that makes the best header; among equals the one that splits most lines alike."""

    def score(sign: str) -> tuple[int, int]:
        try:
            rows = list(csv.reader(lines, delimiter=sign))
        except csv.Error:
            return 0, 0
        widths = [len(row) for row in rows if len(row) > 1]
        return max((_header_score(row) for row in rows), default=0), max((widths.count(w) for w in widths), default=0)

    return max(DELIMITERS, key=score)


@dataclass(frozen=True)
class _Text:
    """Delimited text whose header stands in row ``top``."""

    content: bytes
    encoding: str
    delimiter: str
    top: int


def _text_table(text: _Text, rows: list[list[str]]) -> Table:
    top = text.top
    header = _named_apart(rows[top])

    def cells(positions: Sequence[int], limit: int | None = None) -> pd.DataFrame:
        try:
            return _fast(text, len(header), positions, limit)
        except (pd.errors.ParserError, UnicodeError, ValueError, IndexError):
            return _careful(text, len(header), positions)[:limit]

    preamble = tuple(" ".join(filter(None, row)) for row in rows[:top])
    return Table(text.encoding, text.delimiter, header, top + 1, preamble, cells, _above(rows, top))


def _fast(text: _Text, width: int, positions: Sequence[int], limit: int | None) -> pd.DataFrame:
    """The parser of pandas, which drops cells beyond the header without a word: lines that have any are found here."""
    if text.content.count(b'"') % 2:
        raise ValueError
    if limit is not None or _is_even(text, width):
        return _parsed(text, width, positions, limit)
    try:
        frame = _parsed(text, width + 1, [*positions, width], limit)
    except (pd.errors.ParserError, IndexError):
        return _parsed(text, width, positions, limit)
    beyond = frame[width]
    frame = frame[list(positions)]
    frame.attrs["broken"] = [int(at) for at in np.flatnonzero((beyond.notna() & (beyond.astype(str) != "")).to_numpy())]
    return frame


def _is_even(text: _Text, width: int) -> bool:
    """Whether all lines have ``width`` cells, as far as counting signs can tell; cheap, and mostly true."""
    sign = text.delimiter.encode()
    if text.encoding.startswith("utf-16") or b'"' in text.content:
        return False
    start = 0
    for _ in range(text.top + 1):
        start = text.content.find(b"\n", start) + 1
        if start == 0:
            return False
    lines = text.content.count(b"\n", start) + (not text.content.endswith(b"\n"))
    return text.content.count(sign, start) == lines * (width - 1)


class _Bytes:
    """Bytes that pandas does not take for a binary file: it would decode them, to encode them again for its parser."""

    def __init__(self, whole: io.BytesIO) -> None:
        self.read = whole.read
        self.readline = whole.readline
        self.__iter__ = whole.__iter__


def _parsed(text: _Text, width: int, positions: Sequence[int], limit: int | None) -> pd.DataFrame:
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


def _careful(text: _Text, width: int, positions: Sequence[int]) -> pd.DataFrame:
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
