"""Whether what stands in the database can be read as what it is: days, moments, JSON, and the tables themselves.

SQLite checks pages and types; a text that was a day and is none any more passes. Looked at when the database has no
seal that counts, which is after the program was killed, or when something else has written the file.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Final

from fleca_desktop.storage.database import MEMORY, open_database

if TYPE_CHECKING:
    from fleca_desktop.storage.database import Database

_JSON: Final = (
    ("exchange_state", "value"),
    ("forecast_line", "reasons"),
    ("health_check", "findings"),
    ("import", "summary"),
    ("model_decision", "facts"),
    ("model_offer", "metrics"),
    ("setting", "value"),
    ("till_profile", "profile"),
)
_DAYS: Final = ("day", "week_start", "ended_on")


def is_legible(database: Database) -> bool:
    """Whether the tables are those of this version, and every day, moment and JSON in them can be read."""
    with closing(open_database(MEMORY)) as fresh:
        if _schema(database) != _schema(fresh):
            return False
    return not any(database.value(f"SELECT EXISTS (SELECT 1 FROM {test})") for test in _objections(database))  # noqa: S608 - our own


def _schema(database: Database) -> list[tuple[str, ...]]:
    rows = database.rows("SELECT type, name, tbl_name, COALESCE(sql, '') FROM sqlite_schema ORDER BY name")
    return [tuple(row) for row in rows if not row["name"].startswith("sqlite_stat")]


def _objections(database: Database) -> list[str]:
    """What there must be no row of, as tables with a condition."""
    found = [f"{table} WHERE NOT json_valid({column})" for table, column in _JSON]
    for table in database.table_counts():
        for row in database.rows(f"PRAGMA table_info({table})"):
            column = row["name"]
            if column in _DAYS or column.endswith("_day"):
                found.append(f"{table} WHERE {column} <> '' AND date({column}, '+0 days') IS NOT {column}")
            elif column.endswith("_at") and row["type"] == "TEXT":
                found.append(f"{table} WHERE {column} <> '' AND julianday({column}) IS NULL")
    return found
