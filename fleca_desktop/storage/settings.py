"""Settings of the shop: one JSON value per key."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from fleca_desktop.core.errors import EnvironmentFault

if TYPE_CHECKING:
    from fleca_desktop.storage.database import Database

SettingValue = str | int | float | bool | None


def read_settings(database: Database) -> dict[str, SettingValue]:
    """Every setting that was ever set.

    Raises:
        EnvironmentFault: ``damaged`` when one is no JSON value, or not a plain one.
    """
    return {row["key"]: _plain(row["key"], row["value"]) for row in database.rows("SELECT key, value FROM setting")}


def _plain(key: str, text: str) -> SettingValue:
    try:
        value: SettingValue = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise EnvironmentFault("damaged", what=f"setting {key}") from error
    if isinstance(value, (dict, list)):
        raise EnvironmentFault("damaged", what=f"setting {key}")
    return value


def write_setting(database: Database, key: str, value: SettingValue) -> None:
    """Set ``key``; None forgets it, so that its default holds again."""
    if value is None:
        database.execute("DELETE FROM setting WHERE key = ?", (key,))
        return
    database.execute(
        "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, json.dumps(value, ensure_ascii=False)),
    )
