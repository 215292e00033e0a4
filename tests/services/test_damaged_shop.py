"""Bytes of the shop's database turn over while nobody looks: it is said, and no wrong number is ever shown."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from collections import Counter
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.services.edit_forecast import forecast_in_force
from fleca_desktop.services.forecast_week import issue_forecast
from fleca_desktop.services.keep_calendar import read_year
from fleca_desktop.services.keep_products import list_kept
from fleca_desktop.services.overview import overview
from fleca_desktop.services.prepare_order import DraftOrder, draft_order, freeze_order
from fleca_desktop.services.settings import change_setting, setting_text
from fleca_desktop.services.shop import Shop, open_shop
from fleca_desktop.storage import seal as sealing
from fleca_desktop.storage.sales import read_daily
from fleca_desktop.storage.seal import look_at_seal, seal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TRIALS = 150


@pytest.fixture
def folder(shop: Shop, sell: Callable[..., None]) -> Path:
    """Of a shop with a forecast and an order, closed."""
    sell(16)
    change_setting(shop, "shop.name", "Forn Vell")
    issue_forecast(shop)
    draft = draft_order(shop)
    assert isinstance(draft, DraftOrder)
    freeze_order(shop, draft)
    shop.close()
    return shop.folder


def reopened(shop: Shop) -> Shop:
    return open_shop(shop.folder, shop.clock, shop.models)


def turned_over(path: Path, chance: random.Random) -> None:
    """One to forty bytes of the file become others, somewhere."""
    content = bytearray(path.read_bytes())
    place = chance.randrange(len(content))
    for n in range(place, min(place + chance.choice((1, 1, 8, 40)), len(content))):
        content[n] ^= chance.randint(1, 255)
    path.write_bytes(content)


def everything_shown(shop: Shop) -> None:
    overview(shop)
    read_daily(shop.database)
    list_kept(shop)
    read_year(shop)
    forecast_in_force(shop)
    draft_order(shop)


def test_whatever_a_disk_turns_over_in_a_closed_shop_is_noticed_at_the_next_opening(shop: Shop, folder: Path) -> None:
    path, chance = folder / "shop.sqlite", random.Random(20261124)  # noqa: S311 - places
    whole, facts = path.read_bytes(), path.stat()
    for _ in range(TRIALS):
        turned_over(path, chance)
        os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns))  # a disk that fails tells no time
        with pytest.raises(EnvironmentFault, match="damaged"):
            reopened(shop)
        path.write_bytes(whole)
    os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns))
    with closing(reopened(shop)) as again:
        assert setting_text(again, "shop.name") == "Forn Vell"


def test_a_file_that_something_else_wrote_over_is_looked_at_in_depth_and_never_ends_the_program(
    shop: Shop, folder: Path
) -> None:
    path, chance = folder / "shop.sqlite", random.Random(7)  # noqa: S311 - places
    copy = folder.parent / "whole.sqlite"
    shutil.copyfile(path, copy)
    ends: Counter[str] = Counter()
    for _ in range(TRIALS // 5):
        turned_over(path, chance)
        try:
            with closing(reopened(shop)) as opened:
                everything_shown(opened)
                ends["opened"] += 1
        except EnvironmentFault as fault:
            ends[fault.code] += 1
        for left in folder.glob("shop.sqlite*"):
            left.unlink()
        shutil.copyfile(copy, path)
    assert set(ends) <= {"opened", "damaged", "storage", "newer_version", "migration_failed"}
    assert ends["damaged"] > 3
    assert ends["opened"] > 3, "what cannot be told from a sale is left to the seal"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE import SET last_day = '2026-02-30'",
        "UPDATE forecast SET issued_at = '2026-03-16\u00d716:04'",
        "UPDATE setting SET value = '[1,'",
        "ALTER TABLE product RENAME COLUMN tray TO trax",
        "DROP INDEX outbox_waiting",
    ],
)
def test_a_day_a_moment_a_text_or_a_table_that_cannot_be_is_damage(shop: Shop, folder: Path, statement: str) -> None:
    with closing(sqlite3.connect(folder / "shop.sqlite")) as connection, connection:
        connection.execute(statement)
    with pytest.raises(EnvironmentFault, match="damaged"):
        reopened(shop)


@pytest.mark.parametrize("value", ["[1,", "nonsense", "[1]", "{}"])
def test_a_setting_that_cannot_be_read_is_damage_even_under_a_seal(shop: Shop, folder: Path, value: str) -> None:
    with closing(sqlite3.connect(folder / "shop.sqlite")) as connection, connection:
        connection.execute("INSERT OR REPLACE INTO setting VALUES ('orders.risk', ?)", (value,))
    seal(folder / "shop.sqlite")
    with pytest.raises(EnvironmentFault, match="damaged"):
        reopened(shop)


def test_what_another_program_wrote_meanwhile_is_not_sealed_unexamined(shop: Shop, folder: Path) -> None:
    with closing(reopened(shop)) as window:
        with closing(sqlite3.connect(folder / "shop.sqlite")) as connection, connection:
            connection.execute("UPDATE import SET last_day = '2026-02-30'")
        change_setting(window, "shop.name", "Forn Nou")
    assert look_at_seal(folder / "shop.sqlite") == "broken"
    with pytest.raises(EnvironmentFault, match="damaged"):
        reopened(shop)


def test_a_seal_counts_only_for_the_file_it_was_put_on(shop: Shop, folder: Path) -> None:
    path = folder / "shop.sqlite"
    assert look_at_seal(path) == "whole"
    with closing(reopened(shop)) as opened:
        change_setting(opened, "shop.name", "Forn Nou")
        opened.database.value("PRAGMA wal_checkpoint(TRUNCATE)")
        assert look_at_seal(path) == "broken", "as after a process that was killed: no alarm"
    assert look_at_seal(path) == "whole"
    path.with_name("shop.sqlite.seal").write_text("[", encoding="utf-8")
    assert look_at_seal(path) == "broken"
    reopened(shop).close()


def test_who_leaves_first_does_not_seal_what_another_still_writes(shop: Shop, folder: Path) -> None:
    path = folder / "shop.sqlite"
    path.with_name("shop.sqlite.seal").unlink()
    with closing(reopened(shop)) as window:
        reopened(shop).close()
        assert look_at_seal(path) == "broken"
        change_setting(window, "shop.name", "Forn Nou")
    assert look_at_seal(path) == "whole"


def test_who_folds_a_log_in_while_the_seal_is_looked_at_raises_no_alarm(
    shop: Shop, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = reopened(shop)
    change_setting(window, "shop.name", "Forn Nou")  # in the log; the file itself is as it was sealed
    unhindered = sealing.sum_of

    def summed_meanwhile(path: Path) -> str:
        window.database.value("PRAGMA wal_checkpoint(PASSIVE)")
        return unhindered(path)

    monkeypatch.setattr(sealing, "sum_of", summed_meanwhile)
    assert look_at_seal(folder / "shop.sqlite") == "broken"
    monkeypatch.undo()
    with closing(reopened(shop)) as again:
        assert setting_text(again, "shop.name") == "Forn Nou"
    window.close()
