"""One table for what a file said of a day and product, the hour of its last sale included, in the order of its key.

The index by day went: an import knows its first and last day, so the key finds a day's rows as well.
"""

from __future__ import annotations

from fleca_desktop.storage.migrations.migration import Migration

MIGRATION = Migration(
    6,
    "lean_imports",
    (
        "DROP INDEX imported_sale_by_day",
        "ALTER TABLE imported_sale ADD COLUMN last_hour REAL CHECK (last_hour BETWEEN 0 AND 24)",
        """UPDATE imported_sale SET last_hour = l.hour FROM last_sale l
           WHERE l.import_id = imported_sale.import_id AND l.day = imported_sale.day
             AND l.product_id = imported_sale.product_id""",
        "DROP TABLE last_sale",
    ),
)
