from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from fleca_desktop.__main__ import main
from fleca_desktop.adapters.shop_lock import held_alone
from fleca_desktop.storage.seal import seal

if TYPE_CHECKING:
    from pathlib import Path

TILL = "Data;Família;Producte;Unitats;Base imposable\n{day}/03/2026;Pa;Barra;210;231,00\n"


class Shell:
    """Runs commands on one shop and keeps what they print."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self.shop, self._capsys = folder, folder / "shop", capsys
        self.said = ""

    def json(self, *arguments: object) -> dict[str, Any]:
        status = main(["--shop", str(self.shop), *map(str, arguments), "--json"])
        captured = self._capsys.readouterr()
        self.said = captured.err
        return {"status": status, **json.loads(captured.out or "{}")}

    def import_day(self, day: int) -> None:
        path = self.folder / f"till-{day}.csv"
        path.write_text(TILL.format(day=day), encoding="utf-8")
        assert self.json("import", path)["status"] == 0

    def imports(self) -> int:
        return len(self.json("imports")["imports"])


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    made = Shell(tmp_path, capsys)
    made.import_day(10)
    return made


def test_a_backup_is_written_told_of_and_restored_and_the_restoring_taken_back(shell: Shell) -> None:
    file = shell.folder / "mine.fleca"
    made = shell.json("backup", file)
    assert (made["status"], made["outcome"], made["rows"]["import"]) == (0, "backed_up", 1)
    shell.import_day(11)
    assert shell.json("restore", file, "--dry-run")["last_day"] == "2026-03-10"
    assert shell.imports() == 2
    restored = shell.json("restore", file)
    assert (restored["status"], restored["outcome"]) == (0, "restored")
    assert shell.imports() == 1
    assert shell.json("restore", restored["before"])["status"] == 0
    assert shell.imports() == 2


def test_without_a_place_the_backup_goes_to_the_shops_own(shell: Shell) -> None:
    made = shell.json("backup")
    assert made["file"].startswith(str(shell.shop / "backups"))
    checked = shell.json("check")
    assert checked["status"] == 0
    assert checked["backups"] == {"good": 1, "bad": [], "newest_good": made["file"]}


def test_a_shop_that_only_a_scheduler_fills_has_the_days_backup_with_all_that_came_in(shell: Shell) -> None:
    (daily,) = (shell.shop / "backups").iterdir()
    assert shell.json("restore", daily, "--dry-run")["rows"]["import"] == 1
    shell.import_day(11)
    assert shell.json("restore", daily, "--dry-run")["rows"]["import"] == 2
    shell.json("undo-import", 2)
    assert shell.json("restore", daily, "--dry-run")["last_day"] == "2026-03-10"
    daily.unlink()
    shell.imports()
    assert not daily.exists(), "a command that only reads writes no backup"


def test_an_import_is_done_though_its_backup_fails_and_one_is_told(shell: Shell) -> None:
    shutil.rmtree(shell.shop / "backups")
    (shell.shop / "backups").write_text("in the way", encoding="utf-8")
    shell.import_day(11)
    assert "Today's backup could not be made." in shell.said
    assert shell.imports() == 2


def test_a_backup_never_goes_over_the_shops_own_files(shell: Shell) -> None:
    before = (shell.shop / "shop.sqlite").read_bytes()
    assert shell.json("backup", shell.shop / "shop.sqlite")["status"] == 1
    assert (shell.shop / "shop.sqlite").read_bytes() == before


def test_what_is_no_backup_is_refused_and_nothing_changes(shell: Shell) -> None:
    refused = shell.json("restore", shell.folder / "till-10.csv")
    assert (refused["status"], refused["reason"]) == (1, "not_a_backup")
    assert "Nothing was changed" in shell.said
    assert shell.json("restore", shell.folder / "none.fleca")["reason"] == "cannot_open"
    assert shell.imports() == 1


def test_a_damaged_shop_says_what_to_do_and_comes_back(shell: Shell) -> None:
    file = shell.json("backup")["file"]
    (shell.shop / "shop.sqlite").write_bytes(b"Bon dia " * 4000)
    assert main(["--shop", str(shell.shop), "imports"]) == 1
    checked = shell.json("check")
    assert (checked["status"], checked["database"]["trouble"]) == (1, "damaged")
    assert checked["backups"]["newest_good"] == file
    recovered = shell.json("restore", file)
    assert (recovered["status"], recovered["outcome"]) == (0, "recovered")
    assert shell.imports() == 1
    assert shell.json("check")["status"] == 0
    aside = shell.shop / "set-aside"
    assert next(aside.rglob("shop.sqlite")).read_bytes().startswith(b"Bon dia")


def test_a_database_that_went_missing_is_not_hidden_by_an_empty_one(shell: Shell) -> None:
    file = shell.json("backup")["file"]
    for part in shell.shop.glob("shop.sqlite*"):
        part.unlink()
    assert shell.json("imports")["status"] == 1
    assert "restore" in shell.said
    assert not (shell.shop / "shop.sqlite").exists()
    assert shell.json("restore", file)["outcome"] == "recovered"
    assert shell.imports() == 1


def test_while_a_window_has_the_shop_nothing_is_restored(shell: Shell) -> None:
    file = shell.json("backup")["file"]
    with held_alone(shell.shop):
        # the lock is per process, so another process has to ask
        import subprocess  # noqa: PLC0415
        import sys  # noqa: PLC0415

        command = [sys.executable, "-m", "fleca_desktop", "--shop", str(shell.shop), "restore", file]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - this very program
    assert done.returncode == 1
    assert "open in a window" in done.stderr


def test_a_damaged_backup_is_named(shell: Shell) -> None:
    file = shell.json("backup")["file"]
    with open(file, "r+b") as opened:  # noqa: PTH123 - in place
        opened.seek(3000)
        opened.write(b"\0" * 500)
    checked = shell.json("check")
    assert (checked["status"], checked["backups"]["bad"]) == (1, [file])
    assert shell.json("restore", file)["reason"] == "backup_damaged"


def test_check_reads_what_a_seal_vouches_for(shell: Shell) -> None:
    with closing(sqlite3.connect(shell.shop / "shop.sqlite")) as connection, connection:
        connection.execute("DROP TABLE evening")
    seal(shell.shop / "shop.sqlite")
    checked = shell.json("check")
    assert (checked["status"], checked["database"]["trouble"]) == (1, "damaged")


def test_where_there_is_no_shop_check_makes_none(shell: Shell) -> None:
    shell.shop = shell.folder / "nowhere"
    assert shell.json("check")["status"] == 1
    assert not shell.shop.exists()


def test_an_older_backup_is_brought_to_this_version(shell: Shell) -> None:
    file = shell.folder / "mine.fleca"
    shell.json("backup", file)
    with sqlite3.connect(shell.shop / "shop.sqlite") as connection:
        newest = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.close()
    assert shell.json("restore", file, "--dry-run")["status"] == 0
    assert shell.json("check")["database"]["schema"] == newest
