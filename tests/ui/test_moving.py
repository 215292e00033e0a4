from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.ui import moving
from fleca_desktop.ui.assembly import Look, Session
from fleca_desktop.ui.moving import Move

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from fleca_desktop.services.shop import Shop


@pytest.fixture
def session(qapp: QApplication, shop: Shop, stepped_jobs: Any) -> Iterator[Session]:
    made = Session(qapp, shop, look=Look("light", "en"), pages=list, jobs=stepped_jobs, moves=True)
    yield made
    made.close()


def told(session: Session) -> list[tuple[str, str]]:
    said: list[tuple[str, str]] = []
    session.context.messages.posted.connect(lambda message: said.append((message.tone, message.text)))
    return said


def remembering(folders: list[Path]) -> Callable[[Path], bool]:
    def remember(folder: Path) -> bool:
        folders.append(folder)
        return True

    return remember


def test_a_new_folder_that_cannot_be_noted_is_opened_and_told(session: Session, tmp_path: Path) -> None:
    move, old = Move(lambda _folder: False), tmp_path / "old"
    old.mkdir()
    (old / "shop.sqlite").write_bytes(b"all of it")
    session.move_to = tmp_path / "Fleca"
    move.carry_out(session, old)
    assert move.folder_after(None) == tmp_path / "Fleca"
    said = told(session)
    move.tell(session)
    ((tone, text),) = said
    assert (tone, "next time" in text) == ("warning", True)


def test_the_window_closes_and_the_next_one_says_where_the_shop_is(session: Session, tmp_path: Path) -> None:
    remembered: list[Path] = []
    move, target, shop_folder = Move(remembering(remembered)), tmp_path / "Fleca", tmp_path / "old"
    shop_folder.mkdir()
    (shop_folder / "shop.sqlite").write_bytes(b"all of it")
    session.window.show()
    session.context.announce.move_wanted.emit(target)
    assert not session.window.isVisible()
    move.carry_out(session, shop_folder)
    assert move.begins_anew
    assert remembered == [target]
    assert (target / "shop.sqlite").read_bytes() == b"all of it"
    assert (move.folder_after(None), move.folder_after(shop_folder)) == (None, target)
    said = told(session)
    move.tell(session)
    move.tell(session)
    ((tone, text),) = said
    assert tone == "good"
    assert str(target) in text


def test_what_could_not_be_moved_stays_and_is_told(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_folder: Path, _target: Path) -> None:
        raise EnvironmentFault("disk_full")

    monkeypatch.setattr(moving, "move_shop", fail)
    remembered: list[Path] = []
    move, old = Move(remembering(remembered)), tmp_path / "old"
    session.move_to = tmp_path / "Fleca"
    move.carry_out(session, old)
    assert move.begins_anew
    assert remembered == []
    assert move.folder_after(old) == old
    said = told(session)
    move.tell(session)
    ((tone, text),) = said
    assert tone == "bad"
    assert str(old) in text
    assert "full" in text


def test_a_window_that_is_just_closed_is_the_last(session: Session, tmp_path: Path) -> None:
    move = Move(lambda _folder: True)
    move.carry_out(session, tmp_path)
    assert not move.begins_anew


def test_the_sample_shop_goes_nowhere(qapp: QApplication, shop: Shop, stepped_jobs: Any, tmp_path: Path) -> None:
    session = Session(qapp, shop, look=Look("light", "en"), pages=list, jobs=stepped_jobs)
    session.window.show()
    said = told(session)
    session.context.announce.move_wanted.emit(tmp_path / "Fleca")
    assert session.window.isVisible()
    assert len(said) == 1
    session.close()
