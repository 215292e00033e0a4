"""Bytes become a table of texts, by what they begin with: a workbook, a zip with one file, or delimited text."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Final

from fleca_desktop.core.sales_file.delimited import HEAD_BYTES, delimited_table
from fleca_desktop.core.sales_file.outcomes import Unreadable
from fleca_desktop.core.sales_file.workbook_bounds import fits
from fleca_desktop.core.sales_file.workbooks import Sheets, workbook_table

if TYPE_CHECKING:
    from fleca_desktop.core.sales_file.tables import Table

MAX_UNZIPPED: Final = 600_000_000


def read_table(content: bytes, name: str, sheet: str | None = None) -> Table | Sheets | Unreadable:
    """Find the table in ``content``; ``name`` tells nothing but the kind of a workbook.

    Of a workbook's sheets that may each hold the sales, the one called ``sheet``; all their names when none is.
    """
    if not content[:HEAD_BYTES].strip(b"\0 \t\r\n") and not content.strip(b"\0 \t\r\n"):
        return Unreadable("empty")
    if content.startswith(b"PK\x03\x04"):
        return _unpacked(content, name, sheet)
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        return workbook_table(content, sheet)
    return delimited_table(content)


def _workbook(
    archive: zipfile.ZipFile, content: bytes, names: set[str], sheet: str | None
) -> Table | Sheets | Unreadable:
    if names & {"word/document.xml", "ppt/presentation.xml"}:
        return Unreadable("not_text")
    return workbook_table(content, sheet) if fits(archive, MAX_UNZIPPED) else Unreadable("too_large")


def _unpacked(content: bytes, name: str, sheet: str | None) -> Table | Sheets | Unreadable:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = [m for m in archive.infolist() if not m.is_dir()]
            names = {m.filename for m in members}
            if sum(m.file_size for m in members) > MAX_UNZIPPED:
                return Unreadable("too_large")
            if names & {"[Content_Types].xml", "mimetype", "content.xml"}:
                return _workbook(archive, content, names, sheet)
            shown = [m for m in members if not m.filename.startswith(("__MACOSX/", "."))]
            if len(shown) != 1:
                return Unreadable("several_files")
            if shown[0].flag_bits & 1:
                return Unreadable("locked")
            inner = archive.read(shown[0])
    except (zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError, EOFError, ValueError):
        return Unreadable("damaged")
    return Unreadable("several_files") if inner.startswith(b"PK") and name == "" else read_table(inner, "", sheet)
