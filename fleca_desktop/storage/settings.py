"""Settings of the shop: one JSON value per key."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fleca_desktop.storage.database import Database

SettingValue = str | int | float | bool | None


def read_settings(database: Database) -> dict[str, SettingValue]:
    """Every setting that was ever set."""
    return {row["key"]: json.loads(row["value"]) for row in database.rows("SELECT key, value FROM setting")}


def write_setting(database: Database, key: str, value: SettingValue) -> None:
    """Set ``key``; None forgets it, so that its default holds again."""
    if value is None:
        database.execute("DELETE FROM setting WHERE key = ?", (key,))
        return
    database.execute(
        "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, json.dumps(value, ensure_ascii=False)),
    )
