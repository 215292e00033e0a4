from __future__ import annotations

import errno
import hashlib
import json
import os
import resource
import shutil
import sqlite3
import zipfile
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.core.calendar_entries import CalendarEntry
from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.core.rotation import kept_days
from fleca_desktop.services.back_up import (
    BackedUp,
    CannotRestore,
    NothingNew,
    Preview,
    Recovered,
    Restored,
    back_up_if_due,
    back_up_to,
    begin_anew,
    list_backups,
    newest_good_backup,
    preview_backup,
    recover_shop,
    restore_backup,
)
from fleca_desktop.services.keep_calendar import keep_entry
from fleca_desktop.services.note_evening import note_evening
from fleca_desktop.services.settings import change_setting, setting_text
from fleca_desktop.services.shop import Shop, open_shop
from fleca_desktop.storage.archives import read_manifest
from fleca_desktop.storage.evenings import EveningNote
from fleca_desktop.storage.migrations import MIGRATIONS, Migration

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    SellDays = Callable[..., None]

TODAY = date(2026, 3, 16)


def on(shop: Shop, day: date) -> Shop:
    return replace(shop, clock=FixedClock(day))


def name_it(shop: Shop, name: str) -> None:
    change_setting(shop, "shop.name", name)


def test_an_empty_shop_needs_no_backup(shop: Shop) -> None:
    assert back_up_if_due(shop.folder, shop.clock) == NothingNew()


def test_one_backup_a_day_and_anew_only_when_something_changed(shop: Shop) -> None:
    name_it(shop, "Forn Vell")
    assert isinstance(back_up_if_due(shop.folder, shop.clock), BackedUp)
    assert back_up_if_due(shop.folder, shop.clock) == NothingNew()
    assert back_up_if_due(shop.folder, shop.clock, changed=True) == NothingNew()
    name_it(shop, "Forn Nou")
    assert back_up_if_due(shop.folder, shop.clock) == NothingNew()
    assert isinstance(back_up_if_due(shop.folder, shop.clock, changed=True), BackedUp)
    assert [backup.manifest.shop_name for backup in list_backups(shop.folder)] == ["Forn Nou"]
    tomorrow = FixedClock(TODAY + timedelta(days=1))
    assert back_up_if_due(shop.folder, tomorrow) == NothingNew()


def test_the_clock_set_back_does_not_keep_changes_from_being_backed_up(shop: Shop) -> None:
    name_it(shop, "Forn Vell")
    back_up_if_due(shop.folder, FixedClock(date(2038, 1, 19)))
    name_it(shop, "Forn Nou")
    made = back_up_if_due(shop.folder, shop.clock)
    assert isinstance(made, BackedUp)
    assert made.manifest.shop_name == "Forn Nou"


def content(shop: Shop) -> dict[str, list[tuple[object, ...]]]:
    """All that the owner has in the shop. What waits for Hopsworks is not of it: a restored shop sends anew."""
    waiting = ("outbox", "sent_week", "exchange_state")
    return {
        table: sorted(map(tuple, shop.database.rows(f"SELECT * FROM {table}")), key=str)  # noqa: S608 - our own tables
        for table in shop.database.table_counts()
        if table not in waiting
    }


def live(shop: Shop, day: date) -> None:
    """A day's work: a name, an evening, every week a closure, every month an event."""
    today = on(shop, day)
    name_it(today, f"as of {day}")
    note_evening(today, day, ("Pa", "Barra"), EveningNote(day.toordinal() % 9, None))
    if day.isoweekday() == 7:
        keep_entry(today, CalendarEntry("closure", day, day, "Diumenge"))
    if day.day == 1:
        keep_entry(today, CalendarEntry("event", day, day, f"Fira {day}", effect=0.2))


@pytest.mark.slow
def test_a_year_of_days_keeps_what_it_should_and_every_backup_made_in_it_can_be_restored(
    shop: Shop, sell: SellDays, tmp_path: Path
) -> None:
    sell(8)
    shelf, was = tmp_path / "shelf", {}
    shelf.mkdir()
    for n in range(366):
        day = TODAY + timedelta(days=n)
        live(shop, day)
        made = back_up_if_due(shop.folder, FixedClock(day), changed=True)
        assert isinstance(made, BackedUp)
        os.link(made.path, shelf / made.path.name)  # those that rotation lets go are tried, too
        was[made.path.name] = content(shop)
    listed = [backup.path for backup in list_backups(shop.folder)]
    assert {backup.day for backup in list_backups(shop.folder)} == kept_days(TODAY + timedelta(n) for n in range(366))
    other = open_shop(tmp_path / "other", FixedClock(TODAY), shop.models)
    for name, then in was.items():
        assert isinstance(restore_backup(other, shelf / name), Restored)
        assert content(other) == then
    other.close()
    now = content(shop)
    for n, path in enumerate(listed):
        later = on(shop, TODAY + timedelta(days=400 + n))
        restored = restore_backup(later, path)
        assert isinstance(restored, Restored)
        assert content(shop) == was[path.name]
        assert isinstance(restore_backup(later, restored.before), Restored)
        assert content(shop) == now
    assert shop.database.is_sound()
    assert sum(backup.manifest.kind == "before-restore" for backup in list_backups(shop.folder)) == 5


def test_a_clock_set_back_by_years_makes_no_backup_vanish_and_restoring_can_still_be_taken_back(shop: Shop) -> None:
    for n in range(0, 400, 16):
        name_it(shop, f"{n}")
        back_up_if_due(shop.folder, FixedClock(TODAY + timedelta(days=n)), changed=True)
    before = {backup.path for backup in list_backups(shop.folder)}
    for day in (date(2015, 1, 1), date(2015, 1, 2)):  # as a computer begins whose battery is empty
        name_it(shop, f"as of {day}")
        made = back_up_if_due(shop.folder, FixedClock(day), changed=True)
        assert isinstance(made, BackedUp)
        assert isinstance(preview_backup(made.path), Preview)
    assert before < {backup.path for backup in list_backups(shop.folder)}
    for n in range(5):
        restore_backup(on(shop, TODAY + timedelta(days=n)), made.path)
    name_it(shop, "Forn Nou")
    restored = restore_backup(on(shop, date(2015, 1, 3)), made.path)
    assert isinstance(restored, Restored)
    restore_backup(shop, restored.before)
    assert setting_text(shop, "shop.name") == "Forn Nou"


def test_restoring_can_be_taken_back_and_is_seen_by_whoever_has_the_shop_open(shop: Shop) -> None:
    name_it(shop, "Forn Vell")
    backup = back_up_to(shop, shop.folder.parent / "mine.fleca")
    name_it(shop, "Forn Nou")
    window = open_shop(shop.folder, shop.clock, shop.models)
    restored = restore_backup(shop, backup.path)
    assert isinstance(restored, Restored)
    assert setting_text(window, "shop.name") == "Forn Vell"
    restore_backup(shop, restored.before)
    assert setting_text(window, "shop.name") == "Forn Nou"
    window.close()


def test_a_backup_says_what_it_holds(shop: Shop, sell: object) -> None:
    sell(3)  # type: ignore[operator]
    name_it(shop, "Forn Vell")
    previewed = preview_backup(back_up_to(shop, shop.folder.parent / "mine.fleca").path)
    assert isinstance(previewed, Preview)
    told = previewed.manifest
    assert (told.shop_name, told.first_day, told.last_day) == ("Forn Vell", "2026-02-23", "2026-03-15")
    assert (told.rows["daily_sale"], told.rows["import"], told.rows["order_sheet"]) == (63, 1, 0)


def test_before_a_migration_there_is_a_backup_and_a_failed_one_changes_nothing(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    name_it(shop, "Forn Vell")
    shop.close()
    broken = Migration(MIGRATIONS[-1].number + 1, "broken", ("DROP TABLE outbox", "DROP TABLE no_such_table"))
    monkeypatch.setattr("fleca_desktop.storage.database.open_database.__defaults__", ((*MIGRATIONS, broken),))
    with pytest.raises(EnvironmentFault, match="migration_failed"):
        open_shop(shop.folder, shop.clock, shop.models)
    kept = list_backups(shop.folder)
    assert [backup.manifest.kind for backup in kept] == ["before-migration"]
    monkeypatch.undo()
    again = open_shop(shop.folder, shop.clock, shop.models)
    assert setting_text(again, "shop.name") == "Forn Vell"
    again.close()


@pytest.fixture
def backup(shop: Shop) -> Path:
    name_it(shop, "Forn Vell")
    return back_up_to(shop, shop.folder.parent / "mine.fleca").path


@contextmanager
def small_files() -> Iterator[None]:
    """No file of this process may grow beyond 20 kB, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_on_a_full_disk_the_backup_that_was_there_stays(shop: Shop, backup: Path) -> None:
    before = backup.read_bytes()
    with small_files(), pytest.raises(EnvironmentFault, match=r"disk_full|storage"):
        back_up_to(shop, backup)
    assert backup.read_bytes() == before
    with small_files(), pytest.raises(EnvironmentFault, match=r"disk_full|storage"):
        restore_backup(shop, backup)
    assert {path.name for path in shop.folder.parent.iterdir()} == {"shop", "mine.fleca"}


@pytest.mark.parametrize("moment", ["Database.copy_to", "_pack", "_check", "extracted"])
def test_a_stick_pulled_out_at_any_moment_is_told_and_costs_the_shop_nothing(
    shop: Shop, moment: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    name_it(shop, "Forn Vell")
    stick = shop.folder.parent / "stick"
    stick.mkdir()

    def pull_out(*_: object) -> None:
        shutil.rmtree(stick)
        raise OSError(errno.EIO, "no such device any more")

    monkeypatch.setattr(f"fleca_desktop.storage.{'database' if '.' in moment else 'archives'}.{moment}", pull_out)
    with pytest.raises(EnvironmentFault, match="cannot_write"):
        back_up_to(shop, stick / "mine.fleca")
    monkeypatch.undo()
    assert not stick.exists()
    stick.mkdir()  # put in again
    assert isinstance(preview_backup(back_up_to(shop, stick / "mine.fleca").path), Preview)
    assert [path.name for path in stick.iterdir()] == ["mine.fleca"]


def with_database(backup: Path, content: bytes, target: Path) -> Path:
    """``backup`` with another database inside, and the same manifest."""
    with zipfile.ZipFile(backup) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        new.writestr("manifest.json", old.read("manifest.json"))
        new.writestr("shop.sqlite", content)
    return target


def test_a_bomb_is_not_unpacked_beyond_what_it_announces(shop: Shop, backup: Path, tmp_path: Path) -> None:
    bomb = with_database(backup, b"\0" * 200_000_000, tmp_path / "bomb.fleca")
    assert bomb.stat().st_size < 1_000_000
    assert preview_backup(bomb) == CannotRestore("backup_damaged")
    assert restore_backup(shop, bomb) == CannotRestore("backup_damaged")
    assert setting_text(shop, "shop.name") == "Forn Vell"


def test_a_backup_with_one_byte_changed_is_refused(shop: Shop, backup: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(backup) as archive:
        content = bytearray(archive.read("shop.sqlite"))
    content[len(content) // 2] ^= 1
    changed = with_database(backup, bytes(content), tmp_path / "changed.fleca")
    assert restore_backup(shop, changed) == CannotRestore("backup_damaged")


def forged(backup: Path, statement: str) -> Path:
    """``backup`` with ``statement`` done to its database, and a manifest that fits the result."""
    draft, target = backup.with_name("draft.sqlite"), backup.with_name("forged.fleca")
    with zipfile.ZipFile(backup) as old:
        manifest = json.loads(old.read("manifest.json"))
        draft.write_bytes(old.read("shop.sqlite"))
    with closing(sqlite3.connect(draft, isolation_level=None)) as connection:
        connection.execute(statement)
        tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        rows = {name: connection.execute(f"SELECT COUNT(*) FROM {name}").fetchone()[0] for (name,) in tables.fetchall()}  # noqa: S608 - ours
    content = draft.read_bytes()
    manifest |= {"rows": rows, "sha256": hashlib.sha256(content).hexdigest(), "size_bytes": len(content)}
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        new.writestr("manifest.json", json.dumps(manifest))
        new.writestr("shop.sqlite", content)
    return target


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER emptier AFTER INSERT ON setting BEGIN DELETE FROM product; END",
        "DROP TABLE evening",
        "CREATE VIEW more AS SELECT 1",
        "UPDATE setting SET value = '[1,'",
        "UPDATE setting SET value = '{}'",
        "UPDATE import SET last_day = '2026-02-30'",
        "PRAGMA user_version = 3",
    ],
)
def test_a_backup_whose_sums_fit_and_whose_content_does_not_is_refused_everywhere(
    shop: Shop, sell: SellDays, statement: str
) -> None:
    sell(1)
    name_it(shop, "Forn Vell")
    backup = forged(back_up_to(shop, shop.folder.parent / "mine.fleca").path, statement)
    assert preview_backup(backup) == CannotRestore("backup_damaged")
    assert restore_backup(shop, backup) == CannotRestore("backup_damaged")
    assert [backup.manifest.kind for backup in list_backups(shop.folder)] == []
    assert setting_text(shop, "shop.name") == "Forn Vell"
    shop.close()
    assert recover_shop(shop.folder, backup, shop.clock.now()) == CannotRestore("backup_damaged")
    with closing(open_shop(shop.folder, shop.clock, shop.models)) as again:
        assert setting_text(again, "shop.name") == "Forn Vell"


def test_every_truncation_of_a_backup_is_refused(shop: Shop, backup: Path, tmp_path: Path) -> None:
    whole = backup.read_bytes()
    for length in range(0, len(whole), max(1, len(whole) // 60)):
        cut = tmp_path / "cut.fleca"
        cut.write_bytes(whole[:length])
        assert isinstance(preview_backup(cut), CannotRestore)
    assert setting_text(shop, "shop.name") == "Forn Vell"


def test_names_inside_a_backup_never_leave_the_shops_folder(shop: Shop, backup: Path, tmp_path: Path) -> None:
    hostile = tmp_path / "hostile.fleca"
    hostile.write_bytes(backup.read_bytes())
    with zipfile.ZipFile(hostile, "a") as archive:
        archive.writestr("../../escaped.txt", "x")
        archive.writestr("/escaped.txt", "x")
    assert isinstance(restore_backup(shop, hostile), Restored)
    assert not list(tmp_path.rglob("escaped.txt"))
    assert not list(tmp_path.parent.glob("escaped.txt"))


def test_a_damaged_shop_is_set_aside_and_the_newest_good_backup_comes_back(shop: Shop) -> None:
    name_it(shop, "Forn Vell")
    back_up_if_due(shop.folder, shop.clock)
    name_it(shop, "Forn Nou")
    newer = back_up_if_due(shop.folder, FixedClock(TODAY + timedelta(days=1)))
    assert isinstance(newer, BackedUp)
    newer.path.write_bytes(newer.path.read_bytes()[:-300])
    shop.close()
    (shop.folder / "shop.sqlite").write_bytes(b"Bon dia " * 2000)
    with pytest.raises(EnvironmentFault, match="damaged"):
        open_shop(shop.folder, shop.clock, shop.models)
    offered = newest_good_backup(shop.folder)
    assert offered is not None
    recovered = recover_shop(shop.folder, offered.path, shop.clock.now())
    assert isinstance(recovered, Recovered)
    assert (recovered.set_aside / "shop.sqlite").read_bytes().startswith(b"Bon dia")
    again = open_shop(shop.folder, shop.clock, shop.models)
    assert setting_text(again, "shop.name") == "Forn Vell"
    again.close()


def test_a_damaged_database_is_never_backed_up_over_a_good_backup(shop: Shop) -> None:
    name_it(shop, "Forn Vell")
    kept = back_up_if_due(shop.folder, shop.clock)
    assert isinstance(kept, BackedUp)
    shop.database.execute("PRAGMA foreign_keys = OFF")
    shop.database.execute("INSERT INTO product (family_id, name) VALUES (77, 'Coca')")
    with pytest.raises(EnvironmentFault, match="damaged"):
        back_up_if_due(shop.folder, shop.clock, changed=True)
    assert read_manifest(kept.path) == kept.manifest


def test_one_may_begin_anew_and_what_was_there_is_kept(shop: Shop) -> None:
    name_it(shop, "Forn Vell")
    shop.close()
    (shop.folder / "shop.sqlite").write_bytes(b"Bon dia " * 2000)
    aside = begin_anew(shop.folder, shop.clock.now())
    assert (aside / "shop.sqlite").exists()
    empty = open_shop(shop.folder, shop.clock, shop.models)
    assert setting_text(empty, "shop.name") == ""
    empty.close()


def test_a_recovery_cut_short_is_asked_about_again(shop: Shop, backup: Path) -> None:
    shop.close()
    aside = shop.folder / "set-aside" / "then"
    aside.mkdir(parents=True)
    (shop.folder / "shop.sqlite").rename(aside / "shop.sqlite")
    with pytest.raises(EnvironmentFault, match="database_missing"):
        open_shop(shop.folder, shop.clock, shop.models)
    assert isinstance(recover_shop(shop.folder, backup, shop.clock.now()), Recovered)
    open_shop(shop.folder, shop.clock, shop.models).close()


def test_what_a_killed_program_left_half_made_is_removed_when_it_is_old(shop: Shop) -> None:
    name_it(shop, "Forn Vell")
    back_up_if_due(shop.folder, shop.clock)
    old, new = shop.folder / "backups" / ".fleca-old", shop.folder / ".fleca-new"
    for left in (old, new):
        left.mkdir()
        (left / "shop.sqlite").write_bytes(b"half")
    os.utime(old, (0, 0))
    name_it(shop, "Forn Nou")
    back_up_if_due(shop.folder, shop.clock, changed=True)
    assert not old.exists()
    assert new.exists()
