"""Which row of a table holds its headings, and what the columns are called by it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from fleca_desktop.core.sales_file.across import labels_across
from fleca_desktop.core.sales_file.header_words import role_of

if TYPE_CHECKING:
    from collections.abc import Sequence

HEADER_WITHIN: Final = 60
WORDS: Final = 3


def named_apart(row: Sequence[str]) -> tuple[str, ...]:
    """The headings, each another: what repeats, or is empty, has its number behind it in parentheses."""
    texts = [cell.strip().lstrip("\ufeff") for cell in row]
    return tuple(
        name if name and name not in texts[:place] else f"{name} ({place + 1})".strip()
        for place, name in enumerate(texts)
    )


def above(rows: Sequence[Sequence[str]], top: int) -> tuple[str, ...]:
    """The cells of the row over the headings."""
    return tuple(cell.strip() for cell in rows[top - 1]) if top else ()


def header_row(rows: list[list[str]]) -> int | None:
    """The row with the most words that columns are called by; at least two, or one among words that are no values."""
    scores = [header_score(row) for row in rows]
    best = max(scores, default=0)
    if best > 1:
        return scores.index(best)
    return next((at for at, row in enumerate(rows) if scores[at] == 1 and _is_all_words(row)), None)


def _is_all_words(row: Sequence[str]) -> bool:
    words = [cell for cell in row if cell.strip()]
    return len(words) >= WORDS and not any(re.fullmatch(r"[\d.,\s€$-]+", cell) for cell in words)


def header_score(row: Sequence[str]) -> int:
    """How many of a row's cells are words that columns are called by."""
    words = [cell.strip() for cell in row if cell and cell.strip()]
    if len(words) < 2:  # noqa: PLR2004 - a title
        return 0
    named, spread = sum(role_of(word) != "ignored" for word in words), labels_across(words)
    return named + spread if spread >= WORDS or named + spread == len(words) else named
