"""Text for cells of spreadsheets."""

from __future__ import annotations

from typing import Final

_FORMULA_BEGINS: Final = ("=", "+", "-", "@", "\t", "\r", "\n")


def harmless(text: str) -> str:
    """``text`` so that no spreadsheet takes it for a formula: an apostrophe before the signs that begin one."""
    return f"'{text}" if text.startswith(_FORMULA_BEGINS) else text
