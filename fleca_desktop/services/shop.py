"""An open shop: its folder, its database, and the world it lives in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from fleca_desktop.core.calendar import ShopCalendar
from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.core.sales import SalesHistory
from fleca_desktop.services.settings import setting_text
from fleca_desktop.storage import calendar as stored_calendar
from fleca_desktop.storage.database import open_database
from fleca_desktop.storage.sales import read_daily, read_weekly

if TYPE_CHECKING:
    from pathlib import Path

    from fleca_desktop.services.ports import Clock, ModelStore
    from fleca_desktop.storage.database import Database

DATABASE_NAME = "shop.sqlite"


@dataclass(frozen=True)
class Shop:
    """What every service gets first. ``database`` belongs to one thread at a time."""

    folder: Path
    database: Database
    clock: Clock
    models: ModelStore

    def close(self) -> None:
        """Let go of the database."""
        self.database.close()


def open_shop(folder: Path, clock: Clock, models: ModelStore) -> Shop:
    """Open the shop in ``folder``; the folder and an empty database are made when missing.

    Raises:
        EnvironmentFault: the folder or the database cannot be used (see ``storage.database``).
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentFault("cannot_open", what=str(error)) from error
    return Shop(folder, open_database(folder / DATABASE_NAME), clock, models)


def read_history(shop: Shop) -> SalesHistory:
    """Everything the shop has sold."""
    return SalesHistory(
        daily=read_daily(shop.database),
        weekly=read_weekly(shop.database),
        bulk_orders=stored_calendar.read_bulk_orders(shop.database),
        sold_out=stored_calendar.read_sold_out(shop.database),
    )


def read_calendar(shop: Shop) -> ShopCalendar:
    """The shop's holidays, festes, events and closures."""
    return ShopCalendar(
        country=setting_text(shop, "shop.country"),
        subdivision=setting_text(shop, "shop.subdivision") or None,
        closures=stored_calendar.read_closures(shop.database),
        local_holidays=frozenset(read_festes(shop)),
        events=stored_calendar.read_events(shop.database),
    )


def read_festes(shop: Shop) -> dict[date, str]:
    """The municipality's festes by day."""
    return stored_calendar.read_local_holidays(shop.database)
