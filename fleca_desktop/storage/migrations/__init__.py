"""The database's versions, oldest first. A released migration is never edited; a change is a new one."""

from __future__ import annotations

from fleca_desktop.storage.migrations import (
    m0001_house,
    m0002_last_sale,
    m0003_model_health,
    m0004_products,
    m0005_exchange,
    m0006_lean_imports,
    m0007_forecast_edits,
    m0008_received_weeks,
)
from fleca_desktop.storage.migrations.migration import Migration

MIGRATIONS: tuple[Migration, ...] = (
    m0001_house.MIGRATION,
    m0002_last_sale.MIGRATION,
    m0003_model_health.MIGRATION,
    m0004_products.MIGRATION,
    m0005_exchange.MIGRATION,
    m0006_lean_imports.MIGRATION,
    m0007_forecast_edits.MIGRATION,
    m0008_received_weeks.MIGRATION,
)

__all__ = ["MIGRATIONS", "Migration"]
