from __future__ import annotations

import sqlite3
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


def test_a_copy_is_made_before_a_migration_of_an_existing_database(tmp_path: Path) -> None:
    path = tmp_path / "shop.sqlite"
    old = open_database(path)
    old.execute("INSERT INTO setting VALUES ('language', '\"ca\"')")
    old.close()
    later = Migration(MIGRATIONS[-1].number + 1, "later", ("DROP TABLE setting",))
    open_database(path, (*MIGRATIONS, later)).close()
    copy = open_database(tmp_path / f"shop-before-{later.number:04d}.sqlite")
    assert copy.value("SELECT value FROM setting") == '"ca"'
    copy.close()


def test_a_migration_that_fails_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "shop.sqlite"
    open_database(path).close()
    broken = Migration(MIGRATIONS[-1].number + 1, "broken", ("DROP TABLE setting", "DROP TABLE no_such_table"))
    with pytest.raises(EnvironmentFault):
        open_database(path, (*MIGRATIONS, broken))
    database = open_database(path)
    assert database.version == MIGRATIONS[-1].number
    assert database.value("SELECT COUNT(*) FROM setting") == 0
    database.close()


def test_foreign_keys_are_kept() -> None:
    database = open_database(MEMORY)
    with pytest.raises(sqlite3.IntegrityError):
        database.execute("INSERT INTO product (family_id, name) VALUES (77, 'Coca')")
