"""Keeping what the shop knows: a backup each day, one to a chosen place, and taking one back."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.services.shop import DATABASE_NAME
from fleca_desktop.storage import backup_folder
from fleca_desktop.storage.archives import SUFFIX, Manifest, content_sum, extracted, write_archive
from fleca_desktop.storage.backup_folder import BackupFile
from fleca_desktop.storage.database import connect, open_database
from fleca_desktop.storage.disk import disk_faults_named, sync
from fleca_desktop.storage.legibility import examined
from fleca_desktop.storage.outbox import next_sequence, read_sent_weeks, send_weeks_again

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from fleca_desktop.services.ports import Clock
    from fleca_desktop.services.shop import Shop
    from fleca_desktop.storage.outbox import WeekKey

__all__ = ["BackupFile", "Manifest"]

SET_ASIDE: Final = "set-aside"
_BEYOND: Final = 1_000_000  # parcels that a database which cannot be read any more surely never sent
BadBackup = Literal["cannot_open", "not_a_backup", "backup_damaged", "newer_version"]
_BAD: Final[dict[str, BadBackup]] = {
    "cannot_open": "cannot_open",
    "not_a_backup": "not_a_backup",
    "backup_damaged": "backup_damaged",
    "newer_version": "newer_version",
}


@dataclass(frozen=True)
class BackedUp:
    """A checked backup is at ``path``."""

    path: Path
    manifest: Manifest


@dataclass(frozen=True)
class NothingNew:
    """The day's backup holds all of this already, or the shop is still empty; nothing was written."""


@dataclass(frozen=True)
class CannotRestore:
    """The file cannot be used. The shop is as it was."""

    reason: BadBackup


@dataclass(frozen=True)
class Preview:
    """A backup that passed all checks, and what restoring it would bring back. Nothing was changed."""

    path: Path
    manifest: Manifest


@dataclass(frozen=True)
class Restored:
    """The shop is as the backup had it. ``before`` is a backup of how it was, for taking this back."""

    manifest: Manifest
    before: Path


@dataclass(frozen=True)
class Recovered:
    """A shop that could not be opened is back; what was found in its place is kept in ``set_aside``."""

    manifest: Manifest
    set_aside: Path


def back_up_if_due(folder: Path, clock: Clock, *, changed: bool = False) -> BackedUp | NothingNew:
    """Make the day's backup unless there is one; ``changed`` makes it anew when the shop has changed since.

    Uses a connection of its own, so that it can run on any thread while the shop is in use.

    Raises:
        EnvironmentFault: it could not be written, or the database is damaged; older backups stay.
    """
    now = clock.now()
    daily = [backup for backup in backup_folder.list_backups(folder) if backup.manifest.kind == "daily"]
    if not changed and any(backup.day == now.date() for backup in daily):
        return NothingNew()
    with closing(connect(folder / DATABASE_NAME)) as database:
        known = {backup.manifest.sha256 for backup in daily[:1]}
        if not any(database.table_counts().values()) or content_sum(database, folder) in known:
            return NothingNew()
        made = backup_folder.add_backup(database, folder, "daily", now)
    backup_folder.let_go(folder, made)
    return BackedUp(made.path, made.manifest)


def back_up_to(shop: Shop, path: Path) -> BackedUp:
    """Write a backup to the file ``path``, wherever the owner wants it.

    Raises:
        EnvironmentFault: it could not be written; a file that was there stays as it was.
    """
    if path.resolve().is_relative_to(shop.folder.resolve()) and path.suffix != SUFFIX:
        raise EnvironmentFault("cannot_write", what=path.name)  # never over the shop's own files
    now = shop.clock.now().isoformat(timespec="seconds")
    return BackedUp(path, write_archive(shop.database, path, "chosen", now))


def back_up_here(shop: Shop) -> BackedUp:
    """Make the day's backup now, in the shop's own folder, in place of one made earlier today."""
    made = backup_folder.add_backup(shop.database, shop.folder, "daily", shop.clock.now())
    backup_folder.let_go(shop.folder, made)
    return BackedUp(made.path, made.manifest)


def list_backups(folder: Path) -> list[BackupFile]:
    """The backups in the shop's folder, the newest first."""
    return backup_folder.list_backups(folder)


def newest_good_backup(folder: Path) -> Preview | None:
    """The newest backup of the shop in ``folder`` that passes all checks."""
    for backup in backup_folder.list_backups(folder):
        if isinstance(checked := preview_backup(backup.path), Preview):
            return checked
    return None


def preview_backup(path: Path) -> Preview | CannotRestore:
    """Check the backup at ``path`` to the last byte and say what it holds.

    Raises:
        EnvironmentFault: there is no room to unpack it.
    """
    try:
        with tempfile.TemporaryDirectory() as room, extracted(path, Path(room)) as (database, manifest):
            _look_into(database)
    except EnvironmentFault as fault:
        return _refused(fault)
    return Preview(path, manifest)


def _look_into(database: Path) -> None:
    with examined(database):
        pass  # a copy: brought to this version, and thrown away


def _refused(fault: EnvironmentFault) -> CannotRestore:
    if fault.code not in _BAD:
        raise fault
    return CannotRestore(_BAD[fault.code])


def restore_backup(shop: Shop, path: Path) -> Restored | CannotRestore:
    """Make the shop what the backup at ``path`` has, in one step; how it was is backed up first.

    Raises:
        EnvironmentFault: there is no room, or another program is using the shop; the shop is as it was.
    """
    try:
        with extracted(path, shop.folder) as (database, manifest):
            _send_all_again(database, read_sent_weeks(shop.database), next_sequence(shop.database))
            before = backup_folder.add_backup(shop.database, shop.folder, "before-restore", shop.clock.now())
            shop.database.become(database)
    except EnvironmentFault as fault:
        return _refused(fault)
    backup_folder.let_go(shop.folder, before)
    return Restored(manifest, before.path)


def _send_all_again(database: Path, known: Iterable[WeekKey], sequence: int) -> None:
    """Examine the copy at this version, and let it know that Hopsworks may have later weeks than it remembers."""
    with examined(database) as copy, copy.atomic():
        send_weeks_again(copy, known, sequence)


def recover_shop(folder: Path, path: Path, now: datetime) -> Recovered | CannotRestore:
    """Put the backup at ``path`` in the place of a database that cannot be opened; that one is kept aside.

    Nobody may have the shop open. Should the machine stop in between, the next start finds either the old
    database, or none and the backups, and asks again.

    Raises:
        EnvironmentFault: there is no room, or the folder cannot be written.
    """
    try:
        with extracted(path, folder) as (database, manifest):
            _send_all_again(database, (), _BEYOND)
            aside = _set_aside(folder, now)
            with disk_faults_named():
                sync(database)
                database.replace(folder / DATABASE_NAME)
                sync(folder)
    except EnvironmentFault as fault:
        return _refused(fault)
    return Recovered(manifest, aside)


def _set_aside(folder: Path, now: datetime) -> Path:
    """Move the database and its log away. The log goes last: a new database must never meet an old log."""
    aside = folder / SET_ASIDE / f"{now:%Y-%m-%dT%H%M%S}"
    with disk_faults_named():
        aside.mkdir(parents=True, exist_ok=True)
        for ending in ("", "-shm", "-wal"):
            file = folder / f"{DATABASE_NAME}{ending}"
            if file.exists():
                shutil.move(file, aside / file.name)
    return aside


def begin_anew(folder: Path, now: datetime) -> Path:
    """Keep what is in the database's place aside, where it was moved to; the next opening makes an empty shop.

    Raises:
        EnvironmentFault: the folder cannot be written.
    """
    aside = _set_aside(folder, now)
    with closing(open_database(folder / DATABASE_NAME)):
        return aside
