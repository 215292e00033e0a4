"""Whether what stands in the database can be read as what it is: days, moments, JSON, and the tables themselves.

SQLite checks pages and types; a text that was a day and is none any more passes. Looked at when the database has no
seal that counts, which is after the program was killed, or when something else has written the file; and at what a
backup from wherever would bring in.
"""

from __future__ import annotations

from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Final

from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.storage.database import MEMORY, open_database
from fleca_desktop.storage.settings import read_settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

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
    """Whether tables (and all else) are those of this version, and every day, moment and JSON in them can be read."""
    with closing(open_database(MEMORY)) as fresh:
        if _schema(database) != _schema(fresh):
            return False
    if any(database.value(f"SELECT EXISTS (SELECT 1 FROM {test})") for test in _objections(database)):  # noqa: S608 - our own
        return False
    return _has_plain_settings(database)


def _has_plain_settings(database: Database) -> bool:
    try:
        read_settings(database)
    except EnvironmentFault as fault:
        if fault.code != "damaged":
            raise
        return False
    return True


@contextmanager
def examined(path: Path) -> Iterator[Database]:
    """The copy of a shop at ``path`` from a backup, brought to this version and looked at in depth.

    Raises:
        EnvironmentFault: ``backup_damaged``, also when it is another program's; ``newer_version``; ``disk_full``.
    """
    try:
        database = open_database(path)
    except EnvironmentFault as fault:
        if fault.code not in ("damaged", "migration_failed"):
            raise
        raise EnvironmentFault("backup_damaged", what=path.name) from fault
    with closing(database):
        if not database.is_sound() or not is_legible(database):
            raise EnvironmentFault("backup_damaged", what=path.name)
        yield database


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
