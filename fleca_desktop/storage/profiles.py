"""Tills that were seen before, and what the owner said of their files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from fleca_desktop.core.sales_file.outcomes import Profile

if TYPE_CHECKING:
    from fleca_desktop.storage.database import Database


def read_profiles(database: Database) -> list[Profile]:
    """All known tills, the one saved last first."""
    rows = database.rows("SELECT profile FROM till_profile ORDER BY saved_at DESC, id DESC")
    return [Profile.from_json(json.loads(row["profile"])) for row in rows]


def write_profile(database: Database, profile: Profile, when: str) -> None:
    """Remember a till; one of the same name is replaced."""
    database.execute(
        """INSERT INTO till_profile (name, profile, saved_at) VALUES (?, ?, ?)
           ON CONFLICT (name) DO UPDATE SET profile = excluded.profile, saved_at = excluded.saved_at""",
        (profile.name, json.dumps(profile.to_json(), ensure_ascii=False), when),
    )


def forget_profile(database: Database, name: str) -> None:
    """Forget a till."""
    database.execute("DELETE FROM till_profile WHERE name = ?", (name,))
