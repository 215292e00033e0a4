"""A table of texts, whatever kind of file it came from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd


@dataclass(frozen=True)
class Table:
    """A header and how to read the cells below it.

    ``cells`` takes the positions of the columns wanted (and how many rows, all without a number) and gives a frame of
    texts (category dtype; missing cells are missing), one column per position. ``first_line`` is the number of the
    header's line; ``above`` are the cells of the line over it; ``lines_each`` rows of the frame are one line. ``said``
    is the day or the ISO week of all rows where the owner said it, in ISO; empty where the file tells its days.
    """

    encoding: str
    delimiter: str
    header: tuple[str, ...]
    first_line: int
    preamble: tuple[str, ...]
    cells: Callable[..., pd.DataFrame]
    above: tuple[str, ...] = ()
    lines_each: int = 1
    said: str = ""
