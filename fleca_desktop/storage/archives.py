"""A backup in one file (``.fleca``): a ZIP with the database and a manifest that says what is in it.

The manifest has sums and counts, by which the file is checked after it was written and before it is used.
Names inside the ZIP are ours and fixed; whatever else a file from outside has in it is never looked at.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
import zipfile
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from fleca_desktop import __version__
from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.storage.database import connect
from fleca_desktop.storage.disk import disk_faults_named, sum_of, sync
from fleca_desktop.storage.settings import read_settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fleca_desktop.storage.database import Database

SUFFIX: Final = ".fleca"
_DATABASE, _MANIFEST = "shop.sqlite", "manifest.json"
_FORMAT: Final = 1
_MANIFEST_BYTES: Final = 1_000_000
_DATABASE_BYTES: Final = 4_000_000_000
_CHUNK: Final = 1 << 20


@dataclass(frozen=True)
class Manifest:
    """What a backup holds. ``rows`` counts each table; the days are those of the sales, as ISO texts."""

    kind: str
    made_at: str
    app_version: str
    schema: int
    sha256: str
    size_bytes: int
    rows: dict[str, int]
    shop_name: str
    first_day: str | None
    last_day: str | None


def write_archive(database: Database, path: Path, kind: str, made_at: str) -> Manifest:
    """Copy ``database`` while it is in use into the file ``path``, whole or not at all, and read it back to check it.

    Raises:
        EnvironmentFault: ``damaged`` when the database itself is; ``disk_full`` or ``cannot_write``.
    """
    with disk_faults_named(), _beside(path) as folder:
        copy, draft = folder / _DATABASE, folder / path.name
        with database.snapshot():
            rows = database.table_counts()
            manifest = _described(database, kind, made_at, rows)
            database.copy_to(copy)
        _check(copy, rows)
        manifest = _with_sums(manifest, copy)
        _pack(copy, manifest, draft)
        copy.unlink()
        with extracted(draft, folder):
            pass
        os.replace(draft, path)  # noqa: PTH105 - says that it replaces
        sync(path.parent)
    return manifest


def content_sum(database: Database, folder: Path) -> str:
    """The SHA-256 that a backup of ``database`` made now would have; needs room in ``folder`` for a copy.

    Raises:
        EnvironmentFault: there is no room.
    """
    with disk_faults_named(), _beside(folder / _DATABASE) as room:
        database.copy_to(room / _DATABASE)
        return sum_of(room / _DATABASE)


@contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """A throw-away folder on the same disk as ``path``."""
    with tempfile.TemporaryDirectory(prefix=".fleca-", dir=path.absolute().parent) as folder:
        yield Path(folder)


def _described(database: Database, kind: str, made_at: str, rows: dict[str, int]) -> Manifest:
    name = read_settings(database).get("shop.name")
    span = database.row("SELECT MIN(first_day), MAX(last_day) FROM import WHERE undone_at IS NULL")
    first, last = span or (None, None)
    return Manifest(
        kind=kind,
        made_at=made_at,
        app_version=__version__,
        schema=database.version,
        sha256="",
        size_bytes=0,
        rows=rows,
        shop_name="" if name is None else str(name),
        first_day=first,
        last_day=last,
    )


def _with_sums(manifest: Manifest, copy: Path) -> Manifest:
    return Manifest(**{**asdict(manifest), "sha256": sum_of(copy), "size_bytes": copy.stat().st_size})


def _pack(copy: Path, manifest: Manifest, draft: Path) -> None:
    with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as archive:
        text = json.dumps({"format": _FORMAT, **asdict(manifest)}, ensure_ascii=False, indent=1)
        archive.writestr(_MANIFEST, text)
        archive.write(copy, _DATABASE)
    sync(draft)


def read_manifest(path: Path) -> Manifest:
    """What the backup at ``path`` says that it holds; nothing but the manifest is read.

    Raises:
        EnvironmentFault: ``cannot_open``, or ``not_a_backup``, also when a newer release made it in another way.
    """
    try:
        with zipfile.ZipFile(path) as archive, archive.open(_MANIFEST) as file:
            return _manifest(json.loads(file.read(_MANIFEST_BYTES)))
    except OSError as error:
        raise EnvironmentFault("cannot_open", what=str(error)) from error
    except (zipfile.BadZipFile, KeyError, TypeError, ValueError, NotImplementedError, RuntimeError, EOFError) as error:
        raise EnvironmentFault("not_a_backup", what=path.name) from error
    except Exception as error:
        if type(error).__module__ != "zlib":
            raise
        raise EnvironmentFault("backup_damaged", what=path.name) from error


def _manifest(document: Any) -> Manifest:  # noqa: ANN401 - whatever the file says
    if document["format"] != _FORMAT:
        raise ValueError(document["format"])
    manifest = Manifest(**{field.name: document[field.name] for field in fields(Manifest)})
    if not (isinstance(manifest.size_bytes, int) and isinstance(manifest.rows, dict)):
        raise TypeError(manifest)
    return manifest


@contextmanager
def extracted(path: Path, folder: Path) -> Iterator[tuple[Path, Manifest]]:
    """The database of the backup at ``path``, checked, as a file inside ``folder`` for the time of the block.

    Raises:
        EnvironmentFault: as ``read_manifest``; ``backup_damaged`` when sum, counts or SQLite's checks fail;
            ``disk_full``.
    """
    manifest = read_manifest(path)
    with disk_faults_named(), tempfile.TemporaryDirectory(prefix=".fleca-", dir=folder) as inner:
        target = Path(inner) / _DATABASE
        try:
            _unpack(path, manifest, target)
            _check(target, manifest.rows)
        except (zipfile.BadZipFile, KeyError, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
            raise EnvironmentFault("backup_damaged", what=path.name) from error
        except EnvironmentFault as fault:
            raise EnvironmentFault("backup_damaged", what=path.name) if fault.code == "damaged" else fault from fault
        yield target, manifest


def _unpack(path: Path, manifest: Manifest, target: Path) -> None:
    """Write the database out, never more than the manifest announces, and compare its sum."""
    left, digest = min(manifest.size_bytes, _DATABASE_BYTES), hashlib.sha256()
    with zipfile.ZipFile(path) as archive, archive.open(_DATABASE) as source, target.open("wb") as file:
        while chunk := _inflated(source):
            left -= len(chunk)
            if left < 0:
                raise ValueError("more than announced")
            digest.update(chunk)
            file.write(chunk)
    if left or digest.hexdigest() != manifest.sha256:
        raise ValueError("not what was written")


def _inflated(source: Any) -> bytes:  # noqa: ANN401 - a member of a ZIP
    import zlib  # noqa: PLC0415 - only its error is wanted

    try:
        chunk: bytes = source.read(_CHUNK)
    except zlib.error as error:
        raise ValueError(str(error)) from error
    return chunk


def _check(copy: Path, rows: dict[str, int]) -> None:
    with closing(connect(copy)) as database:
        if not database.is_sound() or database.table_counts() != rows:
            raise EnvironmentFault("damaged")
