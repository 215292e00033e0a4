"""The backups beside the shop: naming, listing, and letting go of those that are not worth their space."""

from __future__ import annotations

import shutil
import time
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Final, Literal

from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.core.rotation import kept_days
from fleca_desktop.storage.archives import SUFFIX, Manifest, read_manifest, write_archive
from fleca_desktop.storage.disk import disk_faults_named

if TYPE_CHECKING:
    from pathlib import Path

    from fleca_desktop.storage.database import Database

FOLDER: Final = "backups"
Kind = Literal["daily", "before-migration", "before-restore", "chosen"]
_KEPT_OF_OTHERS: Final = 5
_HALF_MADE_S: Final = 3600


@dataclass(frozen=True)
class BackupFile:
    """One backup in the folder, with what it says that it holds."""

    path: Path
    manifest: Manifest

    @property
    def made_at(self) -> datetime:
        """When it was made, with the time zone of then."""
        return datetime.fromisoformat(self.manifest.made_at)

    @property
    def day(self) -> date:
        """The day on which it was made, there and then."""
        return self.made_at.date()


def add_backup(database: Database, shop_folder: Path, kind: Kind, now: datetime) -> BackupFile:
    """Write a checked backup into the shop's own folder. The last one of a day takes the place of those before.

    Raises:
        EnvironmentFault: it could not be written, or the database is damaged; older backups stay.
    """
    folder = shop_folder / FOLDER
    with disk_faults_named():
        folder.mkdir(exist_ok=True)
    stamp = f"{now:%Y-%m-%d}" if kind == "daily" else f"{now:%Y-%m-%dT%H%M%S.%f}"
    path = folder / f"{kind}-{stamp}{SUFFIX}"
    return BackupFile(path, write_archive(database, path, kind, now.isoformat(timespec="seconds")))


def list_backups(shop_folder: Path) -> list[BackupFile]:
    """The backups in the shop's folder, the newest first; files that are none are left out."""
    found = []
    for path in (shop_folder / FOLDER).glob(f"*{SUFFIX}"):
        try:
            backup = BackupFile(path, read_manifest(path))
            found.append((backup.made_at.timestamp(), path.name, backup))
        except (EnvironmentFault, ValueError):
            continue
    return [backup for _moment, _name, backup in sorted(found, key=lambda item: item[:2], reverse=True)]


def has_backups(shop_folder: Path) -> bool:
    """Whether there is any, without looking into it."""
    return any((shop_folder / FOLDER).glob(f"*{SUFFIX}"))


def let_go(shop_folder: Path, made: BackupFile) -> list[Path]:
    """Remove backups of the kind of ``made`` that are not worth their space any more; which ones.

    Of the daily ones rotation says which, of the others the newest few stay. ``made`` itself, just written, always
    stays: a clock that was set back makes it look like the oldest.
    """
    alike = [backup for backup in list_backups(shop_folder) if backup.manifest.kind == made.manifest.kind]
    kept = kept_days(backup.day for backup in alike)
    is_daily = made.manifest.kind == "daily"
    spare = [one for one in alike if one.day not in kept] if is_daily else alike[_KEPT_OF_OTHERS:]
    gone = [backup.path for backup in spare if backup.path != made.path]
    with disk_faults_named():
        for path in gone:
            path.unlink(missing_ok=True)
    _sweep(shop_folder)
    return gone


def _sweep(shop_folder: Path) -> None:
    """Remove what programs that were killed have left of copies half made."""
    before = time.time() - _HALF_MADE_S
    for folder in (shop_folder, shop_folder / FOLDER):
        for left in folder.glob(".fleca-*"):
            if left.stat().st_mtime < before:
                shutil.rmtree(left, ignore_errors=True)
