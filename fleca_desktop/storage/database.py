"""One SQLite file per shop: opening, migrating, and one transaction per act of the owner."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any, Final

from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.storage.migrations import MIGRATIONS, Migration

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    Parameters = Sequence[Any] | Mapping[str, Any]

MEMORY: Final = ":memory:"
_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA busy_timeout = 5000",
)


class Database:
    """An open database. Used by one thread at a time (the database lane, or the command line)."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @property
    def version(self) -> int:
        """Number of the newest migration applied."""
        return int(self.value("PRAGMA user_version"))

    def rows(self, sql: str, parameters: Parameters = ()) -> list[sqlite3.Row]:
        """All rows of a query."""
        return self._connection.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Parameters = ()) -> sqlite3.Row | None:
        """The first row of a query, or None."""
        found: sqlite3.Row | None = self._connection.execute(sql, parameters).fetchone()
        return found

    def value(self, sql: str, parameters: Parameters = ()) -> Any:  # noqa: ANN401 - a cell has any type
        """The first cell of a query, or None."""
        found = self._connection.execute(sql, parameters).fetchone()
        return None if found is None else found[0]

    def execute(self, sql: str, parameters: Parameters = ()) -> int:
        """Run one statement; the new row's id for an insert."""
        return self._connection.execute(sql, parameters).lastrowid or 0

    def execute_many(self, sql: str, rows: Iterable[Parameters]) -> None:
        """Run one statement for many rows."""
        self._connection.executemany(sql, rows)

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """A transaction: all of the block or nothing. Blocks nested in it belong to it.

        Raises:
            EnvironmentFault: the disk is full or cannot be written.
        """
        if self._connection.in_transaction:
            yield
            return
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            yield
            self._connection.execute("COMMIT")
        except sqlite3.OperationalError as error:
            self._roll_back()
            raise as_fault(error) from error
        except BaseException:
            self._roll_back()
            raise

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    def copy_to(self, path: Path) -> None:
        """Copy the whole database to ``path`` while it is in use."""
        with closing(sqlite3.connect(path)) as target:
            self._connection.backup(target)

    def is_sound(self) -> bool:
        """Whether SQLite's own integrity and foreign key checks pass."""
        sound = self.value("PRAGMA integrity_check") == "ok"
        return sound and not self.rows("PRAGMA foreign_key_check")

    def close(self) -> None:
        """Close the file; the write-ahead log is folded in."""
        self._connection.close()


def as_fault(error: sqlite3.Error) -> EnvironmentFault:
    """Name the trouble behind SQLite's message."""
    text = str(error).lower()
    for words, code in (
        ("disk is full", "disk_full"),
        ("readonly", "read_only"),
        ("unable to open", "cannot_open"),
        ("malformed", "damaged"),
        ("not a database", "damaged"),
        ("locked", "locked"),
    ):
        if words in text:
            return EnvironmentFault(code, what=str(error))
    return EnvironmentFault("storage", what=str(error))


def open_database(path: Path | str, migrations: tuple[Migration, ...] = MIGRATIONS) -> Database:
    """Open the file at ``path`` (made when missing) and bring it to the newest version.

    Before each migration of an existing file a copy is put beside it.

    Raises:
        EnvironmentFault: ``newer_version`` when a later release has written it, ``damaged``,
            ``read_only``, ``cannot_open`` or ``disk_full``.
    """
    try:
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        connection.row_factory = sqlite3.Row
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        database = Database(connection)
        _migrate(database, path, migrations)
    except sqlite3.Error as error:
        raise as_fault(error) from error
    return database


def _migrate(database: Database, path: Path | str, migrations: tuple[Migration, ...]) -> None:
    version, newest = database.version, migrations[-1].number
    if version > newest:
        database.close()
        raise EnvironmentFault("newer_version", found=str(version), known=str(newest))
    for migration in migrations:
        if migration.number > version:
            _copy_before(database, path, migration)
            _apply(database, migration)


def _copy_before(database: Database, path: Path | str, migration: Migration) -> None:
    if path == MEMORY or database.version == 0:
        return
    from pathlib import Path as FilePath  # noqa: PLC0415 - the command line starts faster

    original = FilePath(path)
    database.copy_to(original.with_name(f"{original.stem}-before-{migration.number:04d}{original.suffix}"))


def _apply(database: Database, migration: Migration) -> None:
    with database.atomic():
        for statement in migration.statements:
            database.execute(statement)
        database.execute(f"PRAGMA user_version = {migration.number}")
