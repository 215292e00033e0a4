"""Cells of spreadsheets as text, and CSV as the reader's spreadsheet expects it."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final

from fleca_desktop.adapters.files import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

_BYTE_ORDER_MARK: Final = "\ufeff"

_FORMULA_BEGINS: Final = ("=", "+", "-", "@", "\t", "\r", "\n")


def harmless(text: str) -> str:
    """``text`` so that no spreadsheet takes it for a formula: an apostrophe before the signs that begin one."""
    return f"'{text}" if text.startswith(_FORMULA_BEGINS) else text


def number_text(value: float, decimal: str) -> str:
    """Whole numbers bare, others with two decimals after the sign ``decimal``."""
    return f"{value:.0f}" if value == int(value) else f"{value:.2f}".replace(".", decimal)


def write_rows(rows: Iterable[Sequence[str]], decimal: str, path: Path) -> None:
    """Write UTF-8 with a mark; a semicolon parts the cells where ``decimal`` is a comma.

    Raises:
        EnvironmentFault: the file cannot be written.
    """
    text = io.StringIO()
    csv.writer(text, delimiter=";" if decimal == "," else ",", lineterminator="\r\n").writerows(rows)
    write_whole((_BYTE_ORDER_MARK + text.getvalue()).encode(), path)
