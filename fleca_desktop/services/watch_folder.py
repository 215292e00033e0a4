"""Importing whatever appears in the folder that the owner watches: each file once, when the till has finished it.

Files are never moved or changed. A file that leaves something open, or would make what is stored less, waits for the
owner: nothing is guessed.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from fleca_desktop.services.import_outcomes import Imported, Preview
from fleca_desktop.services.import_sales import preview_import, save_import
from fleca_desktop.services.ports import silent
from fleca_desktop.services.settings import keep, setting_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fleca_desktop.services.ports import Progress
    from fleca_desktop.services.shop import Shop

SUFFIXES: Final = frozenset([".csv", ".txt", ".tsv", ".xlsx", ".xls", ".ods", ".zip"])
SETTLED_S: Final = 5
_REMEMBERED: Final = 2000


@dataclass(frozen=True)
class Looked:
    """What a look into the folder came to.

    ``imported`` are in force now, ``waiting`` need the owner, ``unfinished`` is whether a file is still being written.
    """

    imported: tuple[Imported, ...] = ()
    waiting: tuple[Path, ...] = ()
    unfinished: bool = False


@dataclass(frozen=True)
class FolderGone:
    """The folder cannot be read: moved, renamed, or on a disk that is not there."""

    folder: Path


def watched_folder(shop: Shop) -> Path | None:
    """The folder that is watched, if any."""
    text = setting_text(shop, "import.folder")
    return Path(text) if text else None


def watch_folder(shop: Shop, folder: Path | None) -> None:
    """Watch ``folder`` from now on, or none. What is in it already counts as seen: the owner drops it if wanted."""
    with shop.database.atomic():
        keep(shop, "import.folder", "" if folder is None else str(folder))
        seen = [] if folder is None else [_mark(path) for path in _files(folder)]
        keep(shop, "import.folder_seen", json.dumps(seen[-_REMEMBERED:]))


def look_in_folder(shop: Shop, progress: Progress = silent) -> Looked | FolderGone:
    """Import the files that have come since the last look, oldest first."""
    folder = watched_folder(shop)
    if folder is None:
        return Looked()
    seen = json.loads(setting_text(shop, "import.folder_seen") or "[]")
    try:
        found = [path for path in _files(folder) if _mark(path) not in seen]
    except OSError:
        return FolderGone(folder)
    finished = [path for path in found if _is_finished(path, shop.clock.now().timestamp())]
    imported, waiting = [], []
    for path in finished:
        outcome = _import(shop, path, progress)
        if outcome is None:
            waiting.append(path)
        elif not outcome.already:
            imported.append(outcome)
        seen.append(_mark(path))
        keep(shop, "import.folder_seen", json.dumps(seen[-_REMEMBERED:]))
    return Looked(tuple(imported), tuple(waiting), unfinished=len(finished) < len(found))


def _import(shop: Shop, path: Path, progress: Progress) -> Imported | None:
    preview = preview_import(shop, path, progress=progress)
    if not isinstance(preview, Preview) or _makes_less(preview):
        return None
    return save_import(shop, preview)


def _makes_less(preview: Preview) -> bool:
    effect = preview.stored.effects.get("replace")
    return effect is not None and effect.cents < preview.stored.cents


def _files(folder: Path) -> list[Path]:
    return sorted(_with_suffix(folder), key=lambda path: (path.stat().st_mtime, path.name))


def _with_suffix(folder: Path) -> Iterator[Path]:
    return (p for p in folder.iterdir() if p.suffix.lower() in SUFFIXES and p.is_file() and not p.name.startswith("."))


def _mark(path: Path) -> str:
    """What tells a file, and a later version of it, apart: name, size and time of writing."""
    facts = path.stat()
    return f"{path.name}|{facts.st_size}|{facts.st_mtime_ns}"


def _is_finished(path: Path, now: float) -> bool:
    """Whether nothing was written for a few seconds, or the clock was set back since."""
    return abs(now - path.stat().st_mtime) >= SETTLED_S
