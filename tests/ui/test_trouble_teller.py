from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QFileDialog

from fleca_desktop.ui.messages import Message, Messages
from fleca_desktop.ui.trouble_teller import TroubleTeller

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


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
