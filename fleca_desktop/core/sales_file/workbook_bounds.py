"""Whether a workbook is as small as it pretends: told from its parts before a library takes it in whole.

A workbook of a few kB may unpack to gigabytes, or hold two cells a million rows and 16 000 columns apart; the library
lays cells out in one block and would take the process down with it.
"""

from __future__ import annotations

import re
from typing import IO, TYPE_CHECKING, Final

from fleca_desktop.core.sales_file.ods_bounds import OdsExtent

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Iterator

MAX_CELLS: Final = 30_000_000
_CHUNK: Final = 1 << 20
_OVERLAP: Final = 32
_PLACE: Final = re.compile(rb"\br=[\"']([A-Z]{1,3})([0-9]{1,7})[\"']")


def fits(archive: zipfile.ZipFile, max_bytes: int) -> bool:
    """Whether all parts unpack to at most ``max_bytes`` in truth, and no sheet spans more than ``MAX_CELLS`` cells.

    Raises:
        BadSheetError: a part of an OpenDocument workbook cannot be read.
    """
    left = max_bytes
    for member in archive.infolist():
        corners = OdsExtent() if member.filename == "content.xml" else _Corners()
        with archive.open(member) as part:
            for chunk, fresh in _overlapping(part):
                left -= fresh
                if left < 0:
                    return False
                if isinstance(corners, OdsExtent):
                    corners.feed(chunk[len(chunk) - fresh :])
                elif member.filename.startswith("xl/worksheets/"):
                    corners.see(chunk)
        if corners.cells > MAX_CELLS:
            return False
    return True


def _overlapping(part: IO[bytes]) -> Iterator[tuple[bytes, int]]:
    """Chunks that begin with the end of the one before, and how many bytes of each are new."""
    end = b""
    while chunk := part.read(_CHUNK):
        yield end + chunk, len(chunk)
        end = chunk[-_OVERLAP:]


class _Corners:
    """The rectangle that holds all cells seen."""

    def __init__(self) -> None:
        self._rows: set[int] = set()
        self._columns: set[int] = set()

    def see(self, text: bytes) -> None:
        """Note the places of the cells in ``text``."""
        places = {(letters, int(row)) for letters, row in _PLACE.findall(text)}
        if places:
            rows = [row for _letters, row in places]
            columns = [_number(letters) for letters in {letters for letters, _row in places}]
            self._rows |= {min(rows), max(rows)}
            self._columns |= {min(columns), max(columns)}

    @property
    def cells(self) -> int:
        """How many cells the rectangle has."""
        if not self._rows:
            return 0
        return (max(self._rows) - min(self._rows) + 1) * (max(self._columns) - min(self._columns) + 1)


def _number(letters: bytes) -> int:
    """``A`` is 1, ``XFD`` is 16 384."""
    number = 0
    for letter in letters:
        number = 26 * number + letter - 64
    return number
