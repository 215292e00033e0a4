"""What the owner says of products: merged names, renamed families, par levels, suppliers, risk by family.

A product that was merged into another keeps its row, its sales and its aliases, so that merging can be taken
back exactly. Its name is parked (``product_merge.name`` has it), because another may want it. ``shown_product``
says for every product, merged or not, as which product it is shown.
"""

from __future__ import annotations

from fleca_desktop.storage.migrations.migration import Migration

_SHOWN = """
CREATE VIEW shown_product AS
WITH RECURSIVE kept (id, kept_id) AS (
    SELECT id, id FROM product WHERE id NOT IN (SELECT product_id FROM product_merge)
    UNION ALL
    SELECT m.product_id, kept.kept_id FROM product_merge m JOIN kept ON kept.id = m.kept_id)
SELECT kept.id, kept.kept_id, p.family_id, f.name AS family, p.name
FROM kept JOIN product p ON p.id = kept.kept_id JOIN family f ON f.id = p.family_id
"""

MIGRATION = Migration(
    4,
    "products",
    (
        "CREATE TABLE supplier (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT",
        "ALTER TABLE product ADD COLUMN par_level INTEGER CHECK (par_level >= 0)",
        "ALTER TABLE product ADD COLUMN supplier_id INTEGER REFERENCES supplier",
        "ALTER TABLE family ADD COLUMN risk REAL CHECK (risk BETWEEN 0 AND 1)",
        """CREATE TABLE family_alias (
            till_name TEXT PRIMARY KEY,
            family_id INTEGER NOT NULL REFERENCES family) STRICT, WITHOUT ROWID""",
        """CREATE TABLE product_merge (
            product_id INTEGER PRIMARY KEY REFERENCES product,
            kept_id INTEGER NOT NULL REFERENCES product CHECK (kept_id <> product_id),
            name TEXT NOT NULL,
            merged_at TEXT NOT NULL) STRICT""",
        """CREATE TABLE not_duplicate (
            one TEXT NOT NULL,
            other TEXT NOT NULL,
            PRIMARY KEY (one, other)) STRICT, WITHOUT ROWID""",
        """CREATE TABLE order_stock (
            week_start TEXT NOT NULL,
            product_id INTEGER NOT NULL REFERENCES product,
            units INTEGER NOT NULL CHECK (units >= 0),
            PRIMARY KEY (week_start, product_id)) STRICT, WITHOUT ROWID""",
        _SHOWN,
    ),
)
