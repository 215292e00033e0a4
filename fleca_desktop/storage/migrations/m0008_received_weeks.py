"""What was received from Hopsworks does not mark the shop's own weeks as changed."""

from __future__ import annotations

from fleca_desktop.storage.migrations.migration import Migration

_MARK = """WHEN NEW.origin = 'file' BEGIN
INSERT INTO outbox (kind) SELECT 'weeks'
WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE kind = 'weeks' AND unique_name IS NULL); END"""

MIGRATION = Migration(
    8,
    "received_weeks",
    (
        "DROP TRIGGER import_stored_waits",
        "DROP TRIGGER import_undone_waits",
        f"CREATE TRIGGER import_stored_waits AFTER INSERT ON import {_MARK}",
        f"CREATE TRIGGER import_undone_waits AFTER UPDATE OF undone_at ON import {_MARK}",
    ),
)
