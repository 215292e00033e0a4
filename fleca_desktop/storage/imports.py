"""What each imported file said, kept apart so that every import can be taken back."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from fleca_desktop.storage.database import Database

Grain = Literal["shop", "family", "product", "week"]
Overlap = Literal["replace", "keep", "add"]
Origin = Literal["file", "hopsworks"]

DayRow = tuple[str, int, float | None, int | None, float | None]  # day, product id, units, cents, hour of the last sale
WeekRow = tuple[str, int, float | None, int | None]  # week, family id, units, cents


@dataclass(frozen=True)
class ImportRecord:
    """One import as listed. ``summary`` holds its control totals, as the service wrote them.

    What comes from Hopsworks gives way to every file, whichever came first.
    """

    id: int
    file_name: str
    sha256: str
    imported_at: str
    undone_at: str | None
    grain: Grain
    overlap: Overlap
    first_day: str
    last_day: str
    summary: dict[str, Any]
    origin: Origin = "file"


def _record(row: Any) -> ImportRecord:  # noqa: ANN401 - a database row
    return ImportRecord(**{**dict(row), "summary": json.loads(row["summary"])})


def list_imports(database: Database) -> list[ImportRecord]:
    """Every import, the newest first, those taken back included."""
    return [_record(row) for row in database.rows("SELECT * FROM import ORDER BY id DESC")]


def find_import(database: Database, import_id: int) -> ImportRecord | None:
    """One import by its id."""
    row = database.row("SELECT * FROM import WHERE id = ?", (import_id,))
    return None if row is None else _record(row)


def same_content(database: Database, sha256: str) -> ImportRecord | None:
    """The import in force that read the very same bytes."""
    row = database.row("SELECT * FROM import WHERE sha256 = ? AND undone_at IS NULL ORDER BY id DESC", (sha256,))
    return None if row is None else _record(row)


def add_import(database: Database, record: ImportRecord) -> int:
    """Write down a new import (its ``id`` is given here) and return its id."""
    return database.execute(
        """INSERT INTO import (file_name, sha256, imported_at, grain, overlap, first_day, last_day, summary, origin)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            record.file_name,
            record.sha256,
            record.imported_at,
            record.grain,
            record.overlap,
            record.first_day,
            record.last_day,
            json.dumps(record.summary, ensure_ascii=False),
            record.origin,
        ),
    )


def add_days(database: Database, import_id: int, rows: Iterable[DayRow]) -> None:
    """Keep what a file said of days and products."""
    database.execute_many(
        f"""INSERT INTO imported_sale (import_id, day, product_id, units, revenue_cents, last_hour)
            VALUES ({int(import_id)}, ?, ?, ?, ?, ?)""",  # noqa: S608 - a number of ours; binding it costs a tenth
        rows,
    )


def add_weeks(database: Database, import_id: int, rows: Iterable[WeekRow]) -> None:
    """Keep what a file said of weeks and families."""
    database.execute_many(
        "INSERT INTO imported_week (import_id, week_start, family_id, units, revenue_cents) VALUES (?, ?, ?, ?, ?)",
        ((import_id, *row) for row in rows),
    )


def received_weeks(database: Database) -> dict[tuple[str, str], tuple[int | None, float | None]]:
    """Cents and pieces that Hopsworks said last of each week and family, whether or not it was taken back."""
    rows = database.rows(
        """SELECT w.week_start, f.name, w.revenue_cents, w.units
           FROM imported_week w JOIN import i ON i.id = w.import_id JOIN family f ON f.id = w.family_id
           WHERE i.origin = 'hopsworks' ORDER BY w.import_id"""
    )
    return {(row["week_start"], row["name"]): (row["revenue_cents"], row["units"]) for row in rows}


def write_summary(database: Database, import_id: int, summary: Mapping[str, Any]) -> None:
    """Put another summary in the place of an import's."""
    text = json.dumps(summary, ensure_ascii=False)
    database.execute("UPDATE import SET summary = ? WHERE id = ?", (text, import_id))


def mark_undone(database: Database, import_id: int, when: str | None) -> None:
    """Take an import out of force at ``when``, or put it back with None."""
    database.execute("UPDATE import SET undone_at = ? WHERE id = ?", (when, import_id))
