"""What waits to be sent. Rows come in by the database's own triggers (see migration 5), in the owner's transaction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fleca_desktop.storage.database import Database

Kind = Literal["weeks", "forecast", "model"]
WeekKey = tuple[str, str, str]  # Monday, family, product or ''


@dataclass(frozen=True)
class Queued:
    """One row. ``subject``: a forecast's id or a model's version. Name and payload are None until written out."""

    id: int
    kind: Kind
    subject: str
    unique_name: str | None
    payload: str | None


def list_waiting(database: Database) -> list[Queued]:
    """What was not sent yet, the oldest first."""
    rows = database.rows("SELECT id, kind, subject, unique_name, payload FROM outbox WHERE sent_at IS NULL ORDER BY id")
    return [Queued(**dict(row)) for row in rows]


def count_waiting(database: Database) -> dict[str, int]:
    """How many rows of each kind wait; models only where they are not set aside."""
    rows = database.rows("SELECT kind, COUNT(*) AS n FROM outbox WHERE sent_at IS NULL GROUP BY kind")
    return {row["kind"]: row["n"] for row in rows}


def next_sequence(database: Database) -> int:
    """The id that the next row gets."""
    return int(database.value("SELECT COALESCE(MAX(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'outbox'") or 1)


def write_out(database: Database, row_id: int, name: str, payload: str) -> None:
    """Fix what the row's every attempt sends."""
    database.execute("UPDATE outbox SET unique_name = ?, payload = ? WHERE id = ?", (name, payload, row_id))


def add_parcel(database: Database, kind: Kind, name: str, payload: str) -> None:
    """A row that is written out already; one of the same name is there from before and stays."""
    database.execute(
        "INSERT OR IGNORE INTO outbox (kind, unique_name, payload) VALUES (?, ?, ?)", (kind, name, payload)
    )


def drop(database: Database, row_ids: Iterable[int]) -> None:
    """Let go of rows that there is nothing to send for."""
    database.execute_many("DELETE FROM outbox WHERE id = ?", [(row_id,) for row_id in row_ids])


def mark_sent(database: Database, names: Iterable[str], when: str) -> None:
    """Note that these are there, and let go of what they held."""
    database.execute_many(
        "UPDATE outbox SET sent_at = ?, payload = NULL WHERE unique_name = ?", [(when, name) for name in names]
    )


def read_sent_weeks(database: Database) -> dict[WeekKey, str]:
    """What was last written out of each week, family and product."""
    rows = database.rows("SELECT week_start, family, product, row FROM sent_week")
    return {(row["week_start"], row["family"], row["product"]): row["row"] for row in rows}


def remember_weeks(database: Database, rows: dict[WeekKey, str]) -> None:
    """Note what was written out."""
    database.execute_many(
        "INSERT OR REPLACE INTO sent_week (week_start, family, product, row) VALUES (?, ?, ?, ?)",
        [(*key, row) for key, row in rows.items()],
    )


def send_weeks_again(database: Database, known: Iterable[WeekKey], sequence: int) -> None:
    """Have everything sent anew, ``known`` weeks of elsewhere included: the database was replaced by an older one.

    Numbers go on from ``sequence``: the far side holds a later number to be the later word.
    """
    database.execute("UPDATE sent_week SET row = ''")
    database.execute_many("INSERT OR IGNORE INTO sent_week VALUES (?, ?, ?, '')", list(known))
    newest = max(sequence, next_sequence(database) - 1)
    database.execute("DELETE FROM sqlite_sequence WHERE name = 'outbox'")
    database.execute("INSERT INTO sqlite_sequence (name, seq) VALUES ('outbox', ?)", (newest,))
