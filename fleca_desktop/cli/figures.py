"""Figures in the command line's sentences: numbers with their nouns, and a dash for what is not known."""

from __future__ import annotations

import math

UNKNOWN = "–"


def counted(number: float, noun: str) -> str:
    """``1 week``, ``2 weeks``."""
    return f"{number:.0f} {noun}" if number == 1 else f"{number:.0f} {noun}s"


def shown(value: float, form: str) -> str:
    """``value`` in the format ``form``; a dash where it is not a number."""
    return UNKNOWN if math.isnan(value) else f"{value:{form}}"


def days_ago(days: int) -> str:
    """``today``, ``1 day ago``; a day to come is not ago."""
    return "today" if days <= 0 else f"{counted(days, 'day')} ago"
