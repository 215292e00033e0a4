from __future__ import annotations

import gc
import sqlite3
import warnings
from typing import TYPE_CHECKING

import pytest

from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.storage.database import MEMORY, open_database
from fleca_desktop.storage.migrations import MIGRATIONS, Migration

if TYPE_CHECKING:
    from pathlib import Path


def test_a_new_database_is_at_the_newest_version_and_sound() -> None:
    database = open_database(MEMORY)
    assert database.version == MIGRATIONS[-1].number
    assert database.is_sound()


def test_migrations_are_numbered_without_gaps() -> None:
    assert [m.number for m in MIGRATIONS] == list(range(1, len(MIGRATIONS) + 1))


def test_an_act_that_fails_leaves_nothing_behind() -> None:
    database = open_database(MEMORY)

    def act() -> None:
        with database.atomic():
            database.execute("INSERT INTO setting VALUES ('a', '1')")
            with database.atomic():
                database.execute("INSERT INTO setting VALUES ('b', '2')")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        act()
    assert database.value("SELECT COUNT(*) FROM setting") == 0


def test_a_database_of_a_newer_release_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "shop.sqlite"
    open_database(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()
    with pytest.raises(EnvironmentFault) as refused:
        open_database(path)
    assert refused.value.code == "newer_version"
    assert refused.value.details["found"] == "999"


def test_a_file_that_is_no_database_is_called_damaged(tmp_path: Path) -> None:
    path = tmp_path / "shop.sqlite"
    path.write_bytes(b"Bon dia " * 1000)
    with pytest.raises(EnvironmentFault) as refused:
        open_database(path)
    assert refused.value.code == "damaged"


def test_whoever_asks_is_called_once_with_the_database_as_it_was_before_migrations(tmp_path: Path) -> None:
    path, seen = tmp_path / "shop.sqlite", []
    open_database(path).close()
    newest = MIGRATIONS[-1].number
    later = tuple(Migration(newest + n, "later", (f"CREATE TABLE later_{n} (a)",)) for n in (1, 2))
    open_database(path, (*MIGRATIONS, *later), before_migration=lambda old: seen.append(old.version)).close()
    open_database(path, (*MIGRATIONS, *later), before_migration=lambda old: seen.append(old.version)).close()
    assert seen == [newest]


def test_nobody_is_called_before_the_first_migration_of_a_new_file(tmp_path: Path) -> None:
    open_database(tmp_path / "shop.sqlite", before_migration=lambda _old: pytest.fail("there is nothing yet")).close()


def test_a_migration_that_fails_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "shop.sqlite"
    open_database(path).close()
    broken = Migration(MIGRATIONS[-1].number + 1, "broken", ("DROP TABLE setting", "DROP TABLE no_such_table"))
    with pytest.raises(EnvironmentFault, match="migration_failed"):
        open_database(path, (*MIGRATIONS, broken))
    database = open_database(path)
    assert database.version == MIGRATIONS[-1].number
    assert database.value("SELECT COUNT(*) FROM setting") == 0
    database.close()


def test_foreign_keys_are_kept() -> None:
    database = open_database(MEMORY)
    with pytest.raises(sqlite3.IntegrityError):
        database.execute("INSERT INTO product (family_id, name) VALUES (77, 'Coca')")


def test_a_statement_that_is_wrong_is_our_fault_not_the_disks() -> None:
    database = open_database(MEMORY)
    with pytest.raises(sqlite3.OperationalError):
        database.rows("SELECT no_such_column FROM setting")


@pytest.mark.parametrize("read", ["rows", "row", "value"])
def test_reading_a_damaged_file_is_called_damaged(tmp_path: Path, read: str) -> None:
    path = tmp_path / "shop.sqlite"
    database = open_database(path)
    database.execute_many("INSERT INTO setting VALUES (?, ?)", [(f"key {n}", "x" * 500) for n in range(300)])
    database.close()
    spoil(path)
    damaged = open_database(path)
    with pytest.raises(EnvironmentFault, match="damaged"):
        getattr(damaged, read)("SELECT COUNT(value), SUM(LENGTH(value)) FROM setting")
    assert not damaged.is_sound(quick=True)
    assert not damaged.is_sound()
    damaged.close()


def spoil(path: Path) -> None:
    """Overwrite the last pages, where the newest rows are; the first ones name the tables."""
    content = bytearray(path.read_bytes())
    kept = 4096 * (len(content) // 4096 * 2 // 3)
    content[kept:] = b"\xab" * (len(content) - kept)
    path.write_bytes(content)


def test_a_refused_database_is_let_go_of(tmp_path: Path) -> None:
    path = tmp_path / "shop.sqlite"
    open_database(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()
    with warnings.catch_warnings(record=True) as unclosed:
        warnings.simplefilter("always")
        with pytest.raises(EnvironmentFault):
            open_database(path)
        gc.collect()
    assert not unclosed
    path.rename(tmp_path / "elsewhere.sqlite")
    assert [file.name for file in tmp_path.iterdir()] == ["elsewhere.sqlite"]


def test_on_a_shared_drive_there_is_no_log_beside_the_file(tmp_path: Path) -> None:
    path = tmp_path / "shop.sqlite"
    open_database(path).close()
    shared = open_database(path, on_shared_drive=True)
    shared.execute("INSERT INTO setting VALUES ('a', '1')")
    assert [file.name for file in tmp_path.iterdir()] == ["shop.sqlite"]
    shared.close()


def test_an_act_that_finds_the_disk_full_changes_nothing(tmp_path: Path) -> None:
    database = open_database(tmp_path / "shop.sqlite")
    database.execute("PRAGMA max_page_count = 60")

    def act() -> None:
        with database.atomic():
            database.execute_many("INSERT INTO setting VALUES (?, ?)", [(f"{n}", "x" * 900) for n in range(900)])

    with pytest.raises(EnvironmentFault, match="disk_full"):
        act()
    assert database.value("SELECT COUNT(*) FROM setting") == 0
    database.close()


def test_becoming_another_database_is_one_step_for_everybody_who_has_it_open(tmp_path: Path) -> None:
    first, other = open_database(tmp_path / "first.sqlite"), open_database(tmp_path / "other.sqlite")
    first.execute("INSERT INTO setting VALUES ('whose', 'first')")
    other.execute_many("INSERT INTO setting VALUES (?, 'other')", [(str(n),) for n in range(5000)])
    other.copy_to(tmp_path / "copy.sqlite")
    watcher = open_database(tmp_path / "first.sqlite")
    first.become(tmp_path / "copy.sqlite")
    assert watcher.value("SELECT COUNT(*) FROM setting") == 5000
    assert watcher.is_sound()
    for database in (first, other, watcher):
        database.close()


def test_a_copy_does_not_wait_for_ever_for_another_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fleca_desktop.storage.database._BUSY_ROUNDS", 1)
    mine, theirs = open_database(tmp_path / "shop.sqlite"), open_database(tmp_path / "shop.sqlite")
    mine.copy_to(tmp_path / "copy.sqlite")
    mine.execute("PRAGMA busy_timeout = 10")
    with theirs.atomic(), pytest.raises(EnvironmentFault, match="locked"):
        mine.become(tmp_path / "copy.sqlite")
    mine.close()
    theirs.close()


def test_hours_of_last_sales_outlive_the_table_they_stood_in(tmp_path: Path) -> None:
    path = tmp_path / "shop.sqlite"
    old = open_database(path, tuple(m for m in MIGRATIONS if m.number < 6))
    for statement in (
        "INSERT INTO family (id, name) VALUES (1, 'Pa')",
        "INSERT INTO product (id, family_id, name) VALUES (1, 1, 'Barra'), (2, 1, 'Coca')",
        """INSERT INTO import (id, file_name, sha256, imported_at, grain, overlap, first_day, last_day, summary)
           VALUES (1, 'a', 'b', 'c', 'product', 'replace', '2026-03-02', '2026-03-03', '{}')""",
        "INSERT INTO imported_sale VALUES (1, '2026-03-02', 1, 3, 450), (1, '2026-03-02', 2, 1, 900)",
        "INSERT INTO last_sale VALUES (1, '2026-03-02', 2, 13.5)",
    ):
        old.execute(statement)
    old.close()
    new = open_database(path)
    hours = {row["product_id"]: row["last_hour"] for row in new.rows("SELECT product_id, last_hour FROM imported_sale")}
    assert hours == {1: None, 2: 13.5}
    assert new.is_sound()
    new.close()


def test_the_revision_changes_with_every_change_and_only_then(tmp_path: Path) -> None:
    path, other_path = tmp_path / "shop.sqlite", tmp_path / "other.sqlite"
    database, beside = open_database(path), open_database(path)
    seen = [database.revision]
    assert database.revision == seen[0]
    database.execute("INSERT INTO setting VALUES ('a', '1')")
    seen.append(database.revision)
    beside.execute("INSERT INTO setting VALUES ('b', '1')")  # another program
    seen.append(database.revision)
    other = open_database(other_path)
    other.execute("INSERT INTO setting VALUES ('c', '1')")
    other.close()
    database.become(other_path)  # a backup is restored
    seen.append(database.revision)
    assert len(set(seen)) == 4
    database.close()
    beside.close()


def test_a_trial_has_no_revision_for_what_is_read_in_it_may_be_taken_back() -> None:
    database = open_database(MEMORY)
    with database.trial():
        assert database.revision is None
    assert database.revision is not None
