"""Importing whatever appears in the folder that the owner watches: each file once, when the till has finished it.

Files are never moved or changed. A file that leaves something open, or would make what is stored less, waits for the
owner: nothing is guessed. That it waits is remembered until the owner has looked at it, or it is imported or gone.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from fleca_desktop.services.import_content import file_content, fingerprint
from fleca_desktop.services.import_outcomes import Imported, Preview
from fleca_desktop.services.import_sales import preview_import, save_import
from fleca_desktop.services.ports import silent
from fleca_desktop.services.settings import keep, setting_text
from fleca_desktop.storage.imports import same_content

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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
        _remember(shop, seen, [])


def _remember(shop: Shop, seen: list[str], waiting: list[str]) -> None:
    keep(shop, "import.folder_seen", json.dumps(seen[-_REMEMBERED:]))
    keep(shop, "import.folder_waiting", json.dumps(waiting[-_REMEMBERED:]))


def _marks(shop: Shop, key: Literal["import.folder_seen", "import.folder_waiting"]) -> list[str]:
    marks: list[str] = json.loads(setting_text(shop, key) or "[]")
    return marks


def look_in_folder(shop: Shop, progress: Progress = silent, *, again: bool = False) -> Looked | FolderGone:
    """Import the files that have come since the last look, oldest first; tell ``again`` of those that wait."""
    folder = watched_folder(shop)
    if folder is None:
        return Looked()
    seen, marks = _marks(shop, "import.folder_seen"), _marks(shop, "import.folder_waiting")
    try:
        files = _files(folder)
        found = [path for path in files if _mark(path) not in seen]
        before = [path for path in files if again and _mark(path) in marks and not _is_imported(shop, path)]
    except OSError:
        return FolderGone(folder)
    finished = [path for path in found if _is_finished(path, shop.clock.now().timestamp())]
    imported, waiting = [], []
    for path in finished:
        outcome = _import(shop, path, progress)
        if outcome is None:
            waiting.append(path)
            marks.append(_mark(path))
        elif not outcome.already:
            imported.append(outcome)
        seen.append(_mark(path))
        with shop.database.atomic():
            _remember(shop, seen, marks)
    return Looked(tuple(imported), (*before, *waiting), unfinished=len(finished) < len(found))


def leave_to_owner(shop: Shop, files: Iterable[Path]) -> None:
    """Let ``files`` wait no more: the owner looks at them."""
    names = {path.name for path in files}
    with shop.database.atomic():
        left = [mark for mark in _marks(shop, "import.folder_waiting") if mark.rsplit("|", 2)[0] not in names]
        _remember(shop, _marks(shop, "import.folder_seen"), left)


def _is_imported(shop: Shop, path: Path) -> bool:
    content = file_content(path)
    return isinstance(content, bytes) and same_content(shop.database, fingerprint(content, "")) is not None


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
