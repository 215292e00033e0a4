"""The owner's numbers instead of the forecast's: of a product or a family, an amount or a part of what was said."""

from __future__ import annotations

from fleca_desktop.storage.migrations.migration import Migration

MIGRATION = Migration(
    7,
    "forecast_edits",
    (
        """CREATE TABLE forecast_edit (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            week_start TEXT NOT NULL,
            family_id INTEGER REFERENCES family,
            product_id INTEGER REFERENCES product,
            measure TEXT NOT NULL CHECK (measure IN ('revenue_eur', 'units')),
            value REAL CHECK (value >= 0),
            factor REAL CHECK (factor >= 0),
            said REAL NOT NULL,
            reason TEXT NOT NULL DEFAULT '',
            note TEXT NOT NULL DEFAULT '',
            edited_at TEXT NOT NULL,
            CHECK ((family_id IS NULL) <> (product_id IS NULL)),
            CHECK ((value IS NULL) <> (factor IS NULL))) STRICT""",
        """CREATE UNIQUE INDEX forecast_edit_of
           ON forecast_edit (week_start, COALESCE(family_id, 0), COALESCE(product_id, 0))""",
    ),
)
