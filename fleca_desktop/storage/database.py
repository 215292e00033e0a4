"""One SQLite file per shop: opening, migrating, and one transaction per act of the owner."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING, Any, Final

from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.storage.migrations import MIGRATIONS, Migration

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    Parameters = Sequence[Any] | Mapping[str, Any]

MEMORY: Final = ":memory:"
_PRAGMAS = ("PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON", "PRAGMA busy_timeout = 5000")
_NOT_TEXT: Final = "Could not decode to UTF-8"  # all that tells the library's error from those of ours
_BUSY_ROUNDS: Final = 40  # of a quarter of a second each

_CODES: Final = {
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_CANTOPEN: "cannot_open",
    sqlite3.SQLITE_PERM: "cannot_open",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "damaged",
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_PROTOCOL: "locked",
    sqlite3.SQLITE_IOERR: "storage",
    sqlite3.SQLITE_NOMEM: "storage",
}


def as_fault(error: sqlite3.Error) -> EnvironmentFault | None:
    """The trouble outside the program that SQLite tells of; None when the statement itself was wrong."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF  # without its extension
    if code == sqlite3.SQLITE_ERROR and str(error).startswith(_NOT_TEXT):
        code = sqlite3.SQLITE_CORRUPT
    return EnvironmentFault(_CODES[code], what=str(error)) if code in _CODES else None


@contextmanager
def _faults_named() -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        if (fault := as_fault(error)) is not None:
            raise fault from error
        raise
    except UnicodeDecodeError as error:  # SQLite's own message quotes a damaged text
        raise EnvironmentFault("damaged", what=_NOT_TEXT) from error


class Database:
    """An open database. Used by one thread at a time (the database lane, or the command line).

    Every method raises ``EnvironmentFault`` when the disk or the file fails, and ``sqlite3.Error`` when we do.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._replaced = 0
        self.is_open = True

    @property
    def version(self) -> int:
        """Number of the newest migration applied."""
        return int(self.value("PRAGMA user_version"))

    def rows(self, sql: str, parameters: Parameters = ()) -> list[sqlite3.Row]:
        """All rows of a query."""
        with _faults_named():
            return self._connection.execute(sql, parameters).fetchall()

    def tuples(self, sql: str, parameters: Parameters = ()) -> list[tuple[Any, ...]]:
        """All rows of a query, as plain tuples: what many rows are read by."""
        with _faults_named():
            cursor = self._connection.cursor()
            cursor.row_factory = None
            return cursor.execute(sql, parameters).fetchall()

    @property
    def revision(self) -> tuple[int, ...] | None:
        """Another value after every change by whomever; None inside a transaction, whose changes may be taken back."""
        if self._connection.in_transaction:
            return None
        return self.foreign_changes, self._connection.total_changes, self._replaced

    @property
    def foreign_changes(self) -> int:
        """Another value after every change by another connection, and by none of our own."""
        return int(self.value("PRAGMA data_version"))

    def row(self, sql: str, parameters: Parameters = ()) -> sqlite3.Row | None:
        """The first row of a query, or None."""
        with _faults_named():
            found: sqlite3.Row | None = self._connection.execute(sql, parameters).fetchone()
        return found

    def value(self, sql: str, parameters: Parameters = ()) -> Any:  # noqa: ANN401 - a cell has any type
        """The first cell of a query, or None."""
        found = self.row(sql, parameters)
        return None if found is None else found[0]

    def execute(self, sql: str, parameters: Parameters = ()) -> int:
        """Run one statement; the new row's id for an insert."""
        with _faults_named():
            return self._connection.execute(sql, parameters).lastrowid or 0

    def execute_many(self, sql: str, rows: Iterable[Parameters]) -> None:
        """Run one statement for many rows."""
        with _faults_named():
            self._connection.executemany(sql, rows)

    @contextmanager
    def trial(self) -> Iterator[None]:
        """A transaction that is taken back at its end: what it does can be looked at inside the block, and only there.

        Raises:
            EnvironmentFault: the disk is full or cannot be written.
        """
        self.execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            self._roll_back()

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
            self.execute("BEGIN IMMEDIATE")
            yield
            self.execute("COMMIT")
        except BaseException:
            self._roll_back()
            raise

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            with suppress(sqlite3.OperationalError):  # a disk that failed may fail again; closing rolls back too
                self._connection.execute("ROLLBACK")

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """All reads of the block, and ``copy_to``, see one moment."""
        self.execute("BEGIN")
        try:
            yield
        finally:
            self._roll_back()

    def copy_to(self, path: Path) -> None:
        """Copy the whole database to ``path`` while it is in use; the copy is one file, without a log beside it."""
        with _faults_named(), closing(sqlite3.connect(path, isolation_level=None)) as target:
            self._connection.backup(target, progress=_Patience())
            target.execute("PRAGMA journal_mode = DELETE")

    def become(self, path: Path) -> None:
        """Take over the whole content of the database file at ``path``, in one transaction.

        Whoever has this database open sees the old content until the new one is there.
        """
        with _faults_named(), closing(sqlite3.connect(path, isolation_level=None)) as source:
            self._replaced += 1
            source.backup(self._connection, progress=_Patience())

    def table_counts(self) -> dict[str, int]:
        """How many rows each table has."""
        names = self.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        return {row["name"]: self.value(f'SELECT COUNT(*) FROM "{row["name"]}"') for row in names}  # noqa: S608 - our own tables

    def is_sound(self, *, quick: bool = False) -> bool:
        """Whether SQLite's own checks pass: of pages, indexes and foreign keys; ``quick`` looks at pages alone."""
        try:
            if quick:
                return bool(self.value("PRAGMA quick_check(1)") == "ok")
            return self.value("PRAGMA integrity_check(1)") == "ok" and not self.rows("PRAGMA foreign_key_check")
        except EnvironmentFault as fault:
            if fault.code == "damaged":
                return False
            raise

    def close(self) -> None:
        """Close the file; the write-ahead log is folded in."""
        self.is_open = False
        self._connection.close()


class _Patience:
    """Ends a copy that has to wait for another program for ten seconds; SQLite itself would wait for ever."""

    def __init__(self) -> None:
        self._rounds = 0

    def __call__(self, status: int, _remaining: int, _total: int) -> None:
        self._rounds = self._rounds + 1 if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) else 0
        if self._rounds > _BUSY_ROUNDS:
            raise EnvironmentFault("locked")


def open_database(
    path: Path | str,
    migrations: tuple[Migration, ...] = MIGRATIONS,
    *,
    before_migration: Callable[[Database], None] | None = None,
    on_shared_drive: bool = False,
) -> Database:
    """Open the file at ``path`` (made when missing) and bring it to the newest version.

    ``before_migration`` is called once, with the database as it was, before a file that exists is changed.
    On a shared drive there is no write-ahead log: it needs memory that all users of the file share.

    Raises:
        EnvironmentFault: ``newer_version`` when a later release has written it, ``damaged``,
            ``read_only``, ``cannot_open``, ``disk_full``, or ``migration_failed``; nothing was changed.
    """
    database = _connect(path)
    try:
        _refuse_newer(database, migrations)
        _set_journal(database, on_shared_drive=on_shared_drive)
        _migrate(database, migrations, before_migration)
    except BaseException:
        database.close()
        raise
    return database


def connect(path: Path) -> Database:
    """Open the file at ``path`` as it is, for a copy or a look."""
    if not path.exists():
        raise EnvironmentFault("cannot_open", what=path.name)
    return _connect(path)


def _connect(path: Path | str) -> Database:
    with _faults_named():
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        connection.row_factory = sqlite3.Row
        try:
            for pragma in _PRAGMAS:
                connection.execute(pragma)
        except BaseException:
            connection.close()
            raise
        return Database(connection)


def _set_journal(database: Database, *, on_shared_drive: bool) -> None:
    if not on_shared_drive:
        try:
            database.value("PRAGMA journal_mode = WAL")
        except EnvironmentFault as fault:
            if fault.code not in ("storage", "locked"):
                raise
        else:
            return
    database.value("PRAGMA journal_mode = DELETE")


def _refuse_newer(database: Database, migrations: tuple[Migration, ...]) -> None:
    version, newest = database.version, migrations[-1].number
    if version > newest:
        raise EnvironmentFault("newer_version", found=str(version), known=str(newest))


def _migrate(database: Database, migrations: tuple[Migration, ...], before: Callable[[Database], None] | None) -> None:
    version = database.version
    waiting = [migration for migration in migrations if migration.number > version]
    if waiting and version > 0 and before is not None:
        before(database)
    for migration in waiting:
        _apply(database, migration)


def _apply(database: Database, migration: Migration) -> None:
    try:
        with database.atomic():
            if database.version >= migration.number:
                return  # another program was quicker
            for statement in migration.statements:
                database.execute(statement)
            database.execute(f"PRAGMA user_version = {migration.number}")
    except sqlite3.Error as error:
        raise EnvironmentFault("migration_failed", number=str(migration.number), what=str(error)) from error
