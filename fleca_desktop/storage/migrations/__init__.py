"""The database's versions, oldest first. A released migration is never edited; a change is a new one."""

from __future__ import annotations

from fleca_desktop.storage.migrations import m0001_house, m0002_last_sale
from fleca_desktop.storage.migrations.migration import Migration

MIGRATIONS: tuple[Migration, ...] = (m0001_house.MIGRATION, m0002_last_sale.MIGRATION)

__all__ = ["MIGRATIONS", "Migration"]
