"""Health checks as they were found, and decisions about models as they were taken. Neither is ever changed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fleca_desktop.storage.database import Database


@dataclass(frozen=True)
class CheckRecord:
    """One check. ``week_start``: Monday of the last week it knew; ``findings``: dicts as the service wrote them."""

    checked_at: str
    week_start: str
    model_version: str
    light: str
    findings: list[dict[str, Any]]


@dataclass(frozen=True)
class DecisionRecord:
    """One decision. ``kind``: promoted, kept, activated, rolled_back, installed or refused; ``against``: the version in
    use at the time; ``facts``: what it was decided by."""  # noqa: D205, D209

    decided_at: str
    week_start: str
    kind: str
    version: str
    against: str
    facts: dict[str, Any]


def add_check(database: Database, record: CheckRecord) -> None:
    """Keep a check."""
    database.execute(
        "INSERT INTO health_check (checked_at, week_start, model_version, light, findings) VALUES (?, ?, ?, ?, ?)",
        (record.checked_at, record.week_start, record.model_version, record.light, json.dumps(record.findings)),
    )


def last_check(database: Database) -> CheckRecord | None:
    """The newest check."""
    row = database.row(
        "SELECT checked_at, week_start, model_version, light, findings FROM health_check ORDER BY id DESC LIMIT 1"
    )
    return None if row is None else CheckRecord(**{**dict(row), "findings": json.loads(row["findings"])})


def add_decision(database: Database, record: DecisionRecord) -> None:
    """Keep a decision."""
    database.execute(
        """INSERT INTO model_decision (decided_at, week_start, kind, version, against, facts)
           VALUES (?, ?, ?, ?, ?, ?)""",
        (record.decided_at, record.week_start, record.kind, record.version, record.against, json.dumps(record.facts)),
    )


def version_decided_on(database: Database) -> str | None:
    """The version that the newest decision to use one puts in use; None when there was no such decision."""
    found: str | None = database.value(
        """SELECT version FROM model_decision WHERE kind IN ('promoted', 'activated', 'rolled_back')
           ORDER BY id DESC LIMIT 1"""
    )
    return found


def list_decisions(database: Database) -> list[DecisionRecord]:
    """Every decision, the newest first."""
    rows = database.rows(
        "SELECT decided_at, week_start, kind, version, against, facts FROM model_decision ORDER BY id DESC"
    )
    return [DecisionRecord(**{**dict(row), "facts": json.loads(row["facts"])}) for row in rows]
