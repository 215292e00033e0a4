"""An open shop: its folder, its database, and the world it lives in. Cheap to import: the window opens with it."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.services.recall import Recall
from fleca_desktop.storage.database import open_database
from fleca_desktop.storage.disk import disk_faults_named
from fleca_desktop.storage.model_health import version_decided_on
from fleca_desktop.storage.seal import look_at_seal, seal
from fleca_desktop.storage.settings import read_settings

if TYPE_CHECKING:
    from pathlib import Path

    from fleca_desktop.services.ports import Clock, ModelStore
    from fleca_desktop.storage.database import Database

DATABASE_NAME = "shop.sqlite"


@dataclass(frozen=True)
class Shop:
    """What every service gets first. ``database`` belongs to one thread at a time.

    ``examined`` says of which state of others' doing the database was examined; it is sealed when it is let go of (see
    ``storage.seal``) and that is its state still. None: it is never sealed.
    """

    folder: Path
    database: Database
    clock: Clock
    models: ModelStore
    examined: int | None = None
    recall: Recall = field(default_factory=Recall, compare=False, repr=False)

    def close(self) -> None:
        """Let go of the database."""
        is_known = self._is_known()
        self.database.close()
        if is_known:
            seal(self.folder / DATABASE_NAME)

    def _is_known(self) -> bool:
        """Whether all that is in the database was examined at the opening, or written by us since."""
        if self.examined is None or not self.database.is_open:
            return False
        with suppress(EnvironmentFault):
            return self.database.foreign_changes == self.examined
        return False


def changes_by_others(shop: Shop) -> int:
    """Another number after every change to the shop by another program, or by another connection of ours."""
    return shop.database.foreign_changes


def open_shop(folder: Path, clock: Clock, models: ModelStore, *, on_shared_drive: bool = False) -> Shop:
    """Open the shop in ``folder``; the folder and an empty database are made when missing.

    The database is looked over, and backed up before it is brought to a newer version.

    Raises:
        EnvironmentFault: the folder or the database cannot be used (see ``storage.database``), or
            ``database_missing``: there was one, and an empty one in its place would hide the loss.
    """
    _make_usable(folder)
    path = folder / DATABASE_NAME
    is_new = not path.exists()
    if is_new and _had_one(folder):
        raise EnvironmentFault("database_missing")
    found = look_at_seal(path)
    if found == "altered":
        raise EnvironmentFault("damaged", what="seal")
    database = open_database(
        path,
        before_migration=lambda database: _back_up_before_migration(database, folder, clock),
        on_shared_drive=on_shared_drive,
    )
    try:
        seen = database.foreign_changes
        _look_over(database, in_depth=found != "whole" and not is_new)
    except EnvironmentFault:
        database.close()
        raise
    _use_model_decided_on(database, models)
    return Shop(folder, database, clock, models, examined=None if on_shared_drive else seen)


def _look_over(database: Database, *, in_depth: bool) -> None:
    from fleca_desktop.storage.legibility import is_legible  # noqa: PLC0415 - only when the seal does not count

    if not database.is_sound(quick=not in_depth) or (in_depth and not is_legible(database)):
        raise EnvironmentFault("damaged")
    read_settings(database)  # the window begins with them


def _use_model_decided_on(database: Database, models: ModelStore) -> None:
    """Finish a switch of models that was decided and, the machine having stopped, not made."""
    decided = version_decided_on(database)
    if decided is None:
        return
    waiting = any(one.version == decided and not one.active for one in models.versions())
    if waiting:
        with suppress(EnvironmentFault):  # it fails its checks, or the disk is full: the present model stays
            models.activate(decided)


def holds_shop(folder: Path) -> bool:
    """Whether there is a shop in ``folder``, or what is left of one."""
    return (folder / DATABASE_NAME).exists() or _had_one(folder)


def _had_one(folder: Path) -> bool:
    """Whether there are backups, or what a recovery that was cut short has moved away."""
    return any(folder.glob("backups/*.fleca")) or any(folder.glob("set-aside/*"))


def _make_usable(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        code = "read_only" if isinstance(error, PermissionError) else "cannot_open"
        raise EnvironmentFault(code, what=str(error)) from error
    with disk_faults_named(), tempfile.TemporaryFile(dir=folder):
        pass  # a folder that cannot be written is told apart from a database that cannot


def _back_up_before_migration(database: Database, folder: Path, clock: Clock) -> None:
    from fleca_desktop.storage.backup_folder import add_backup, let_go  # noqa: PLC0415 - only when a migration waits

    made = add_backup(database, folder, "before-migration", clock.now())
    let_go(folder, made)
