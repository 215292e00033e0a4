"""The hour of each product's last sale of the day, from tickets that have times."""

from __future__ import annotations

from fleca_desktop.storage.migrations.migration import Migration

MIGRATION = Migration(
    2,
    "last_sale",
    (
        """CREATE TABLE last_sale (
            import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE,
            day TEXT NOT NULL,
            product_id INTEGER NOT NULL REFERENCES product,
            hour REAL NOT NULL CHECK (hour BETWEEN 0 AND 24),
            PRIMARY KEY (import_id, day, product_id)) STRICT, WITHOUT ROWID""",
    ),
)
