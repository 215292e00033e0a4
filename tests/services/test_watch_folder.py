from __future__ import annotations

import os
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from fleca_desktop.services.import_outcomes import Preview
from fleca_desktop.services.import_sales import list_imports, preview_import, save_import
from fleca_desktop.services.watch_folder import (
    FolderGone,
    Looked,
    leave_to_owner,
    look_in_folder,
    watch_folder,
    watched_folder,
)

if TYPE_CHECKING:
    from pathlib import Path

    from fleca_desktop.services.shop import Shop

CLEAR = "Data;Producte;Import\n02/03/2026;Barra;10,00\n"
OPEN = "date,product,revenue\n01/02/2026,Bread,1.50\n03/02/2026,Bread,1.50\n"


@pytest.fixture
def folder(shop: Shop, tmp_path: Path) -> Path:
    folder = tmp_path / "till"
    folder.mkdir()
    watch_folder(shop, folder)
    return folder


def put(folder: Path, name: str, text: str, *, age_s: int = 3600) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    then = path.stat().st_mtime - age_s
    os.utime(path, (then, then))
    return path


def look(shop: Shop, *, again: bool = False) -> Looked:
    looked = look_in_folder(shop, again=again)
    assert isinstance(looked, Looked)
    return looked


def test_without_a_folder_nothing_is_looked_for(shop: Shop) -> None:
    assert look(shop) == Looked()


def test_a_new_file_is_imported_once(shop: Shop, folder: Path) -> None:
    put(folder, "monday.csv", CLEAR)
    assert [one.record.file_name for one in look(shop).imported] == ["monday.csv"]
    assert look(shop) == Looked()
    assert len(list_imports(shop)) == 1


def test_what_was_there_before_is_left_to_the_owner(shop: Shop, tmp_path: Path) -> None:
    put(tmp_path, "old.csv", CLEAR)
    watch_folder(shop, tmp_path)
    assert look(shop) == Looked()


def test_a_file_that_must_be_asked_about_waits_and_is_told_once(shop: Shop, folder: Path) -> None:
    path = put(folder, "open.csv", OPEN)
    assert look(shop).waiting == (path,)
    assert look(shop) == Looked()
    assert list_imports(shop) == []


def test_what_waits_is_told_again_until_the_owner_looks_at_it(shop: Shop, folder: Path) -> None:
    path, other = put(folder, "open.csv", OPEN), put(folder, "other.csv", OPEN.replace("1.50", "2.50"))
    look(shop)
    assert set(look(shop, again=True).waiting) == {path, other}
    leave_to_owner(shop, [path])
    assert look(shop, again=True).waiting == (other,)
    put(folder, "other.csv", CLEAR)  # written anew, and clear by now
    assert len(look(shop, again=True).imported) == 1
    assert look(shop, again=True) == Looked()


def test_what_was_imported_or_is_gone_or_of_another_folder_waits_no_more(
    shop: Shop, folder: Path, tmp_path: Path
) -> None:
    put(folder, "monday.csv", CLEAR)
    look(shop)
    less = put(folder, "less.csv", CLEAR.replace("10,00", "4,00"))
    gone = put(folder, "open.csv", OPEN)
    assert set(look(shop).waiting) == {less, gone}
    preview = preview_import(shop, less)
    assert isinstance(preview, Preview)
    save_import(shop, preview)
    assert look(shop, again=True).waiting == (gone,)
    gone.unlink()
    assert look(shop, again=True) == Looked()
    put(folder, "open.csv", OPEN)
    look(shop)
    watch_folder(shop, tmp_path)
    watch_folder(shop, folder)
    assert look(shop, again=True) == Looked()


def test_a_file_that_would_make_what_is_stored_less_waits(shop: Shop, folder: Path) -> None:
    put(folder, "monday.csv", CLEAR)
    look(shop)
    path = put(folder, "less.csv", CLEAR.replace("10,00", "4,00"))
    assert look(shop).waiting == (path,)
    assert len(list_imports(shop)) == 1


def test_a_copy_and_a_foreign_file_change_nothing(shop: Shop, folder: Path) -> None:
    put(folder, "monday.csv", CLEAR)
    look(shop)
    put(folder, "copy.csv", CLEAR)
    put(folder, "photo.jpg", "x")
    assert look(shop).imported == ()
    assert len(list_imports(shop)) == 1


def test_a_file_that_is_written_anew_is_read_again(shop: Shop, folder: Path) -> None:
    put(folder, "sales.csv", CLEAR)
    look(shop)
    put(folder, "sales.csv", CLEAR + "03/03/2026;Barra;12,00\n", age_s=1800)
    assert len(look(shop).imported) == 1


def test_a_file_that_is_still_being_written_is_left_for_later(
    shop: Shop, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(folder, "sales.csv", CLEAR, age_s=0)
    now = path.stat().st_mtime + 1
    moment = datetime.fromtimestamp(now).astimezone()
    monkeypatch.setattr(type(shop.clock), "now", lambda _self: moment)
    assert look(shop) == Looked(unfinished=True)


def test_a_folder_that_is_gone_is_told(shop: Shop, folder: Path) -> None:
    folder.rmdir()
    assert look_in_folder(shop) == FolderGone(folder)


def test_watching_ends(shop: Shop, folder: Path) -> None:
    assert watched_folder(shop) == folder
    watch_folder(shop, None)
    put(folder, "monday.csv", CLEAR)
    assert look(shop) == Looked()
