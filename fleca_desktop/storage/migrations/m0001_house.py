"""The first tables: sales in layers, the calendar, frozen forecasts and orders, settings, outbox.

Money is whole cents, days are ISO texts, weeks are named by their Monday. ``imported_*`` keep what each
file said; ``daily_sale`` and ``weekly_sale`` are what holds after all imports (see storage.sales).
"""

from __future__ import annotations

from fleca_desktop.storage.migrations.migration import Migration

_SETTING = "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID"

_PRODUCTS = (
    "CREATE TABLE family (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT",
    """CREATE TABLE product (
        id INTEGER PRIMARY KEY,
        family_id INTEGER NOT NULL REFERENCES family,
        name TEXT NOT NULL,
        ended_on TEXT,
        tray INTEGER NOT NULL DEFAULT 1 CHECK (tray >= 1),
        minimum INTEGER NOT NULL DEFAULT 0 CHECK (minimum >= 0),
        maximum INTEGER CHECK (maximum >= minimum),
        price_cents INTEGER,
        cost_cents INTEGER,
        leftover_cents INTEGER NOT NULL DEFAULT 0,
        shelf_life_days INTEGER NOT NULL DEFAULT 1 CHECK (shelf_life_days >= 1),
        UNIQUE (family_id, name)) STRICT""",
    """CREATE TABLE product_alias (
        till_family TEXT NOT NULL,
        till_name TEXT NOT NULL,
        product_id INTEGER NOT NULL REFERENCES product,
        PRIMARY KEY (till_family, till_name)) STRICT, WITHOUT ROWID""",
)

_IMPORTS = (
    """CREATE TABLE import (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        file_name TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        imported_at TEXT NOT NULL,
        undone_at TEXT,
        grain TEXT NOT NULL CHECK (grain IN ('shop', 'family', 'product', 'week')),
        overlap TEXT NOT NULL CHECK (overlap IN ('replace', 'keep', 'add')),
        first_day TEXT NOT NULL,
        last_day TEXT NOT NULL,
        summary TEXT NOT NULL) STRICT""",
    "CREATE INDEX import_by_content ON import (sha256)",
    """CREATE TABLE imported_sale (
        import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE,
        day TEXT NOT NULL,
        product_id INTEGER NOT NULL REFERENCES product,
        units REAL,
        revenue_cents INTEGER,
        PRIMARY KEY (import_id, day, product_id)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX imported_sale_by_day ON imported_sale (day)",
    """CREATE TABLE imported_week (
        import_id INTEGER NOT NULL REFERENCES import ON DELETE CASCADE,
        week_start TEXT NOT NULL,
        family_id INTEGER NOT NULL REFERENCES family,
        units REAL,
        revenue_cents INTEGER,
        PRIMARY KEY (import_id, week_start, family_id)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE till_profile (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        profile TEXT NOT NULL,
        saved_at TEXT NOT NULL) STRICT""",
)

_SALES = (
    """CREATE TABLE daily_sale (
        day TEXT NOT NULL,
        product_id INTEGER NOT NULL REFERENCES product,
        units REAL,
        revenue_cents INTEGER,
        import_id INTEGER NOT NULL REFERENCES import,
        PRIMARY KEY (day, product_id)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE weekly_sale (
        week_start TEXT NOT NULL,
        family_id INTEGER NOT NULL REFERENCES family,
        units REAL,
        revenue_cents INTEGER,
        import_id INTEGER NOT NULL REFERENCES import,
        PRIMARY KEY (week_start, family_id)) STRICT, WITHOUT ROWID""",
)

_CALENDAR = (
    "CREATE TABLE closure (day TEXT PRIMARY KEY, note TEXT NOT NULL DEFAULT '') STRICT, WITHOUT ROWID",
    "CREATE TABLE local_holiday (day TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID",
    """CREATE TABLE event (
        id INTEGER PRIMARY KEY,
        first_day TEXT NOT NULL,
        last_day TEXT NOT NULL CHECK (last_day >= first_day),
        name TEXT NOT NULL,
        effect REAL CHECK (effect > -1),
        yearly INTEGER NOT NULL DEFAULT 0) STRICT""",
    """CREATE TABLE bulk_order (
        id INTEGER PRIMARY KEY,
        day TEXT NOT NULL,
        product_id INTEGER NOT NULL REFERENCES product,
        units REAL,
        revenue_cents INTEGER,
        note TEXT NOT NULL DEFAULT '') STRICT""",
    """CREATE TABLE evening (
        day TEXT NOT NULL,
        product_id INTEGER NOT NULL REFERENCES product,
        left_over_units REAL,
        sold_out_hour REAL CHECK (sold_out_hour BETWEEN 0 AND 24),
        PRIMARY KEY (day, product_id)) STRICT, WITHOUT ROWID""",
)

_FORECASTS = (
    """CREATE TABLE forecast (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        issued_at TEXT NOT NULL,
        origin TEXT NOT NULL,
        model_version TEXT NOT NULL,
        inputs_sha256 TEXT NOT NULL) STRICT""",
    """CREATE TABLE forecast_line (
        forecast_id INTEGER NOT NULL REFERENCES forecast ON DELETE CASCADE,
        level TEXT NOT NULL CHECK (level IN ('shop', 'family', 'product')),
        family_id INTEGER REFERENCES family,
        product_id INTEGER REFERENCES product,
        week_start TEXT NOT NULL,
        horizon INTEGER NOT NULL,
        measure TEXT NOT NULL CHECK (measure IN ('revenue_eur', 'units')),
        point REAL NOT NULL,
        lo50 REAL NOT NULL, hi50 REAL NOT NULL,
        lo80 REAL NOT NULL, hi80 REAL NOT NULL,
        lo95 REAL NOT NULL, hi95 REAL NOT NULL,
        method TEXT NOT NULL,
        last_week REAL, last_year REAL, four_week_mean REAL,
        reasons TEXT NOT NULL) STRICT""",
    "CREATE INDEX forecast_line_of ON forecast_line (forecast_id, level, measure)",
    """CREATE TABLE forecast_day (
        forecast_id INTEGER NOT NULL REFERENCES forecast ON DELETE CASCADE,
        day TEXT NOT NULL,
        product_id INTEGER NOT NULL REFERENCES product,
        units REAL, units_lo80 REAL, units_hi80 REAL, revenue_eur REAL,
        PRIMARY KEY (forecast_id, day, product_id)) STRICT, WITHOUT ROWID""",
)

_ORDERS = (
    """CREATE TABLE order_sheet (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        week_start TEXT NOT NULL,
        version INTEGER NOT NULL,
        forecast_id INTEGER NOT NULL REFERENCES forecast,
        frozen_at TEXT NOT NULL,
        risk REAL NOT NULL,
        UNIQUE (week_start, version)) STRICT""",
    """CREATE TABLE order_line (
        order_id INTEGER NOT NULL REFERENCES order_sheet ON DELETE CASCADE,
        day TEXT NOT NULL,
        product_id INTEGER NOT NULL REFERENCES product,
        forecast_units REAL NOT NULL,
        quantity INTEGER NOT NULL,
        edited INTEGER NOT NULL,
        expected_leftover REAL NOT NULL,
        expected_shortage REAL NOT NULL,
        PRIMARY KEY (order_id, day, product_id)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE order_edit (
        day TEXT NOT NULL,
        product_id INTEGER NOT NULL REFERENCES product,
        quantity INTEGER NOT NULL CHECK (quantity >= 0),
        reason TEXT NOT NULL DEFAULT '',
        edited_at TEXT NOT NULL,
        PRIMARY KEY (day, product_id)) STRICT, WITHOUT ROWID""",
)

_OUTBOX = (
    """CREATE TABLE outbox (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        unique_name TEXT NOT NULL UNIQUE,
        payload TEXT NOT NULL,
        queued_at TEXT NOT NULL,
        attempts INTEGER NOT NULL DEFAULT 0,
        sent_at TEXT) STRICT""",
)

MIGRATION = Migration(
    1, "house", (_SETTING, *_PRODUCTS, *_IMPORTS, *_SALES, *_CALENDAR, *_FORECASTS, *_ORDERS, *_OUTBOX)
)
