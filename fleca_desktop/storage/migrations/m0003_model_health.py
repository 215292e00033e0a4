"""What was found of the model's health, and what was decided about models."""

from __future__ import annotations

from fleca_desktop.storage.migrations.migration import Migration

MIGRATION = Migration(
    3,
    "model_health",
    (
        """CREATE TABLE health_check (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            checked_at TEXT NOT NULL,
            week_start TEXT NOT NULL,
            model_version TEXT NOT NULL,
            light TEXT NOT NULL CHECK (light IN ('green', 'amber', 'red', 'unknown')),
            findings TEXT NOT NULL) STRICT""",
        """CREATE TABLE model_decision (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            decided_at TEXT NOT NULL,
            week_start TEXT NOT NULL,
            kind TEXT NOT NULL,
            version TEXT NOT NULL,
            against TEXT NOT NULL,
            facts TEXT NOT NULL) STRICT""",
    ),
)
