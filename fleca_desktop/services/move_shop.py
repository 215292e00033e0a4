"""Take the shop to another folder: copied whole, compared byte by byte, and only then the one that is opened."""

from __future__ import annotations

import filecmp
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from fleca_desktop.services.shop import DATABASE_NAME
from fleca_desktop.storage.disk import disk_faults_named, sync

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER_NAME: Final = "Fleca"
_STAGING: Final = ".Fleca-moving"
_STAYS: Final = frozenset({"logs", "window.lock"})
"""What belongs to the place and not to the shop."""


@dataclass(frozen=True)
class CannotMove:
    """``inside``: the place is in the shop's own folder. ``occupied``: something is there already."""

    reason: Literal["inside", "occupied"]


def place_in(chosen: Path, shop_folder: Path) -> Path | CannotMove:
    """Where the shop would be in the folder ``chosen``: in one of its own, ``Fleca``."""
    target = chosen.absolute() / FOLDER_NAME
    if target.resolve().is_relative_to(shop_folder.resolve()):
        return CannotMove("inside")
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        return CannotMove("occupied")
    return target


def move_shop(folder: Path, target: Path) -> None:
    """Copy the shop in ``folder``, which nobody has open, to ``target``, whole or not at all; the old one stays.

    Raises:
        EnvironmentFault: the disk is full, or the place cannot be written or be read again as it was written.
    """
    staging = target.with_name(_STAGING)
    with disk_faults_named():
        shutil.rmtree(staging, ignore_errors=True)
        try:
            for file in _files(folder):
                _copy(file, staging / file.relative_to(folder))
            if not (staging / DATABASE_NAME).exists():
                raise FileNotFoundError(folder / DATABASE_NAME)
            if target.exists():
                target.rmdir()
            staging.rename(target)
        except OSError:
            shutil.rmtree(staging, ignore_errors=True)
            raise
        sync(target.parent)


def _files(folder: Path) -> Iterator[Path]:
    """All of the shop's, what is linked to included: behind a link is a file of the shop like any other."""
    for place, folders, names in os.walk(folder, followlinks=True):
        if Path(place) == folder:
            folders[:] = sorted(set(folders) - _STAYS)
        for name in sorted(names):
            if Path(place) != folder or name not in _STAYS:
                yield Path(place) / name


def _copy(file: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy2(file, target)
    sync(target)
    if not filecmp.cmp(file, target, shallow=False):
        raise OSError(f"{target} is not what was written")
