"""What waits for Hopsworks, and what is known of the exchange.

The outbox is filled by triggers, hence in the very transaction of the owner's act. A row of ``weeks`` says that weekly
sales may have changed; there is at most one that is not written out yet. ``unique_name`` and ``payload`` are fixed
when the row is written out, so that every attempt to send it sends the same bytes under the same name; the payload is
let go of once sent. ``sent_week`` is what was last written out of each week, '' when it has to be sent again.
"""

from __future__ import annotations

from fleca_desktop.storage.migrations.migration import Migration

_MARK_WEEKS = """
INSERT INTO outbox (kind) SELECT 'weeks'
WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE kind = 'weeks' AND unique_name IS NULL)
"""
_CHANGES_OF_WEEKS = (
    ("import_stored", "INSERT ON import"),
    ("import_undone", "UPDATE OF undone_at ON import"),
    ("product_changed", "UPDATE OF name, family_id ON product"),
    ("family_renamed", "UPDATE OF name ON family"),
    ("product_merged", "INSERT ON product_merge"),
    ("product_parted", "DELETE ON product_merge"),
)

MIGRATION = Migration(
    5,
    "exchange",
    (
        "DROP TABLE outbox",
        """CREATE TABLE outbox (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL CHECK (kind IN ('weeks', 'forecast', 'model')),
            subject TEXT NOT NULL DEFAULT '',
            queued_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ')),
            unique_name TEXT UNIQUE,
            payload TEXT,
            sent_at TEXT) STRICT""",
        "CREATE INDEX outbox_waiting ON outbox (kind) WHERE sent_at IS NULL",
        """CREATE TABLE sent_week (
            week_start TEXT NOT NULL,
            family TEXT NOT NULL,
            product TEXT NOT NULL,
            row TEXT NOT NULL,
            PRIMARY KEY (week_start, family, product)) STRICT, WITHOUT ROWID""",
        "CREATE TABLE exchange_state (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
        """CREATE TABLE model_offer (
            number INTEGER PRIMARY KEY,
            created TEXT NOT NULL,
            metrics TEXT NOT NULL,
            state TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'installed', 'activated', 'refused')),
            reason TEXT NOT NULL DEFAULT '',
            version TEXT NOT NULL DEFAULT '') STRICT""",
        "ALTER TABLE import ADD COLUMN origin TEXT NOT NULL DEFAULT 'file' CHECK (origin IN ('file', 'hopsworks'))",
        *(f"CREATE TRIGGER {name}_waits AFTER {when} BEGIN {_MARK_WEEKS}; END" for name, when in _CHANGES_OF_WEEKS),
        """CREATE TRIGGER forecast_waits AFTER INSERT ON forecast BEGIN
            INSERT INTO outbox (kind, subject) VALUES ('forecast', CAST(NEW.id AS TEXT)); END""",
        """CREATE TRIGGER model_waits AFTER INSERT ON model_decision WHEN NEW.kind = 'promoted' BEGIN
            INSERT INTO outbox (kind, subject) VALUES ('model', NEW.version); END""",
        "INSERT INTO outbox (kind) SELECT 'weeks' WHERE EXISTS (SELECT 1 FROM import)",
        "INSERT INTO outbox (kind, subject) SELECT 'forecast', CAST(id AS TEXT) FROM forecast ORDER BY id",
    ),
)
