"""What one step from a version of the database to the next consists of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Migration:
    """SQL statements that lead to version ``number``; all of them run in one transaction."""

    number: int
    name: str
    statements: tuple[str, ...]
