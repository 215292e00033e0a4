from __future__ import annotations

import threading
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QFileDialog

from fleca_desktop import app
from fleca_desktop.adapters import crash, drives
from fleca_desktop.ui import trouble_teller
from fleca_desktop.ui.messages import Message, Messages
from fleca_desktop.ui.trouble_teller import TroubleTeller

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from fleca_desktop.services.shop import Shop


class Session:
    """As much of a window as there has to be."""

    window = None

    def __init__(self) -> None:
        self.context = self
        self.messages = Messages()
        self.said: list[Message] = []
        self.messages.posted.connect(self.said.append)


@pytest.fixture
def session(qtbot: QtBot) -> Any:  # noqa: ARG001 - signals need the application
    return Session()


def test_a_failure_in_any_thread_is_told_once(session: Any, qtbot: QtBot) -> None:
    teller = TroubleTeller(session, lambda _path: None)
    for _ in range(3):
        thread = threading.Thread(target=teller.tell_now)
        thread.start()
        thread.join()
    qtbot.waitUntil(lambda: bool(session.said))
    qtbot.wait(20)
    assert [message.tone for message in session.said] == ["bad"]


def test_the_report_is_saved_where_the_owner_wants_it(
    session: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(target), ""))
    teller = TroubleTeller(session, lambda path: path.write_text("report") and None)
    teller.tell_of_last_run()
    session.said[-1].on_action()
    assert target.read_text() == "report"
    assert session.said[-1].tone == "good"


def test_a_report_that_cannot_be_written_is_told_of(session: Any, tmp_path: Path) -> None:
    def fail(path: Path) -> None:
        raise OSError(path)

    TroubleTeller(session, fail).save_to(tmp_path / "report.txt")
    assert session.said[-1].tone == "bad"


@pytest.mark.parametrize("is_shared", [True, False])
def test_a_shop_on_a_network_drive_is_told_at_the_start(
    session: Any, shop: Shop, monkeypatch: pytest.MonkeyPatch, *, is_shared: bool
) -> None:
    monkeypatch.setattr(drives, "is_on_shared_drive", lambda _folder: is_shared)
    monkeypatch.setattr(crash, "catch_unhandled", lambda _tell: None)
    monkeypatch.setattr(trouble_teller, "log_qt_messages", lambda: None)
    with ExitStack() as leaving:
        app._watch_for_crashes(session, shop, leaving)
    assert ["network drive" in message.text for message in session.said] == [True] * is_shared
