"""Looking the shop's database and all its backups over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fleca_desktop.services.back_up import Preview, preview_backup
from fleca_desktop.services.shop import DATABASE_NAME
from fleca_desktop.storage.backup_folder import FOLDER, has_backups
from fleca_desktop.storage.legibility import is_legible

if TYPE_CHECKING:
    from pathlib import Path

    from fleca_desktop.services.shop import Shop

__all__ = ["has_backups"]


@dataclass(frozen=True)
class CheckedBackups:
    """Files of the shop's backup folder: those that can be restored, newest first, and those that cannot."""

    good: tuple[Preview, ...]
    bad: tuple[Path, ...]


@dataclass(frozen=True)
class Checked:
    """``is_sound``: the database is whole, and all in it can be read. ``rows`` counts each table."""

    is_sound: bool
    schema: int
    rows: dict[str, int]


def has_shop(folder: Path) -> bool:
    """Whether there is a database, sound or not, in ``folder``."""
    return (folder / DATABASE_NAME).exists()


def check_database(shop: Shop) -> Checked:
    """Read the whole database, and compare it with itself and with what this version expects.

    Raises:
        EnvironmentFault: it cannot be read.
    """
    sound = shop.database.is_sound() and is_legible(shop.database)
    return Checked(sound, shop.database.version, shop.database.table_counts() if sound else {})


def check_backups(folder: Path) -> CheckedBackups:
    """Unpack and check every backup of the shop in ``folder``; none is changed."""
    good, bad = [], []
    for path in (folder / FOLDER).glob("*.fleca"):
        checked = preview_backup(path)
        if isinstance(checked, Preview):
            good.append(checked)
        else:
            bad.append(path)
    good.sort(key=lambda preview: preview.manifest.made_at, reverse=True)
    return CheckedBackups(tuple(good), tuple(sorted(bad)))
