from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.services import move_shop as moving
from fleca_desktop.services.back_up import back_up_here
from fleca_desktop.services.move_shop import CannotMove, move_shop, place_in
from fleca_desktop.services.settings import change_setting, setting_text
from fleca_desktop.services.shop import open_shop

if TYPE_CHECKING:
    from pathlib import Path

    from fleca_desktop.services.shop import Shop


@pytest.fixture
def closed(shop: Shop) -> Shop:
    """A shop with a backup, which nobody has open."""
    change_setting(shop, "shop.name", "Forn Nou")
    back_up_here(shop)
    (shop.folder / "logs").mkdir()
    (shop.folder / "logs" / "fleca.log").write_text("x")
    (shop.folder / "window.lock").write_text("{}")
    shop.close()
    return shop


def test_the_shop_is_whole_in_its_new_place_and_untouched_in_the_old(closed: Shop, tmp_path: Path) -> None:
    before = sorted(path.name for path in closed.folder.rglob("*"))
    target = place_in(tmp_path / "stick", closed.folder)
    assert target == tmp_path / "stick" / "Fleca"
    assert not isinstance(target, CannotMove)
    move_shop(closed.folder, target)
    moved = open_shop(target, closed.clock, closed.models)
    assert setting_text(moved, "shop.name") == "Forn Nou"
    moved.close()
    assert list((target / "backups").glob("*.fleca"))
    assert not (target / "logs").exists()
    assert sorted(path.name for path in closed.folder.rglob("*")) == before
    assert [path.name for path in (tmp_path / "stick").iterdir()] == ["Fleca"]


def test_a_place_in_the_shop_itself_or_with_something_in_it_is_none(closed: Shop, tmp_path: Path) -> None:
    assert place_in(closed.folder / "backups", closed.folder) == CannotMove("inside")
    (tmp_path / "Fleca").mkdir()
    assert place_in(tmp_path, closed.folder) == tmp_path / "Fleca"
    (tmp_path / "Fleca" / "photo.jpg").write_text("x")
    assert place_in(tmp_path, closed.folder) == CannotMove("occupied")


def test_what_cannot_be_copied_whole_is_not_there_at_all(
    closed: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied: list[Any] = []

    def fill_up(source: Path, target: Path) -> None:
        if copied:
            raise OSError(28, os.strerror(28))
        copied.append(shutil.copyfile(source, target))

    monkeypatch.setattr(moving.shutil, "copy2", fill_up)
    with pytest.raises(EnvironmentFault) as caught:
        move_shop(closed.folder, tmp_path / "stick" / "Fleca")
    assert caught.value.code == "disk_full"
    assert list((tmp_path / "stick").iterdir()) == []


def test_a_copy_that_reads_otherwise_than_it_was_written_is_none(
    closed: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moving.shutil, "copy2", lambda _source, target: target.write_bytes(b"turned over"))
    with pytest.raises(EnvironmentFault) as caught:
        move_shop(closed.folder, tmp_path / "stick" / "Fleca")
    assert caught.value.code == "cannot_write"
    assert not (tmp_path / "stick" / "Fleca").exists()


def test_what_is_linked_to_is_of_the_shop_like_all_else(closed: Shop, tmp_path: Path) -> None:
    away = tmp_path / "synced"
    away.mkdir()
    for name in ("shop.sqlite", "backups"):
        (closed.folder / name).rename(away / name)
        (closed.folder / name).symlink_to(away / name)
    move_shop(closed.folder, tmp_path / "stick" / "Fleca")
    assert not (tmp_path / "stick" / "Fleca" / "shop.sqlite").is_symlink()
    assert list((tmp_path / "stick" / "Fleca" / "backups").glob("*.fleca"))
    (tmp_path / "link").symlink_to(closed.folder)
    assert place_in(tmp_path / "link", closed.folder) == CannotMove("inside")


def test_a_folder_without_a_shop_is_not_said_to_be_moved(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "shop.sqlite.seal").write_text("{}")
    with pytest.raises(EnvironmentFault):
        move_shop(tmp_path / "old", tmp_path / "stick" / "Fleca")
    assert not (tmp_path / "stick" / "Fleca").exists()
