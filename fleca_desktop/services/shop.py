"""An open shop: its folder, its database, and the world it lives in. Cheap to import: the window opens with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.storage.database import open_database

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
