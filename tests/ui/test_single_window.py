from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtNetwork import QLocalSocket

from fleca_desktop.ui.single_window import Doorbell

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

RING = (
    "import sys; from pathlib import Path; from fleca_desktop.ui.single_window import ring;"
    "sys.exit(not ring(*map(Path, sys.argv[1:])))"
)


def ring_from_outside(folder: Path, *backup: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", RING, str(folder), *map(str, backup)])  # noqa: S603 - this very program


def test_a_second_start_is_heard_by_the_first_window(qtbot: QtBot, tmp_path: Path) -> None:
    doorbell = Doorbell(tmp_path)
    with qtbot.waitSignal(doorbell.rung, timeout=20_000):
        caller = ring_from_outside(tmp_path)
    qtbot.waitUntil(lambda: caller.poll() is not None, timeout=20_000)
    assert caller.returncode == 0
    doorbell.close()


def test_a_second_start_names_the_backup_that_was_double_clicked(qtbot: QtBot, tmp_path: Path) -> None:
    backup = tmp_path / "còpia\n d’ahir.fleca"
    backup.write_bytes(b"")
    doorbell = Doorbell(tmp_path)
    heard: list[object] = []
    doorbell.rung.connect(lambda: heard.append("rung"))
    doorbell.backup_named.connect(heard.append)
    caller = ring_from_outside(tmp_path, backup)
    qtbot.waitUntil(lambda: heard == ["rung", backup], timeout=20_000)
    qtbot.waitUntil(lambda: caller.poll() is not None, timeout=20_000)
    assert caller.returncode == 0
    doorbell.close()


@pytest.mark.parametrize(
    ("said", "is_answered"),
    [
        (b'"/nowhere/at all.fleca"\n', True),
        (b'"pyproject.toml"\n', True),
        (b'"/tmp"\n', True),
        (b'"/tmp/\\u0000"\n', True),
        (b'["/etc/passwd"]\n', True),
        (b"[" * 9000 + b"\n", True),
        (b"/etc/passwd\n", True),
        (b"x" * 70_000 + b"\n", False),
        (b"", False),
    ],
)
def test_who_rings_and_names_no_file_names_nothing(
    qtbot: QtBot, tmp_path: Path, said: bytes, *, is_answered: bool
) -> None:
    doorbell = Doorbell(tmp_path)
    named: list[Path] = []
    doorbell.backup_named.connect(named.append)
    caller = QLocalSocket()
    caller.connectToServer(doorbell._server.serverName())
    caller.write(said)
    qtbot.waitUntil(lambda: caller.state() == QLocalSocket.LocalSocketState.UnconnectedState, timeout=5000)
    assert bytes(caller.readAll().data()) == (b"coming" if is_answered else b"")
    assert named == []
    doorbell.close()


def test_the_window_of_another_shop_does_not_answer(tmp_path: Path) -> None:
    doorbell = Doorbell(tmp_path)
    assert ring_from_outside(tmp_path / "other").wait(timeout=30) == 1
    doorbell.close()


def test_what_a_killed_process_left_is_in_nobodys_way(tmp_path: Path) -> None:
    code = (
        "import os, pathlib, sys; from PySide6.QtCore import QCoreApplication; application = QCoreApplication([]);"
        "from fleca_desktop.ui.single_window import Doorbell; bell = Doorbell(pathlib.Path(sys.argv[1]));"
        "os.kill(os.getpid(), 9)"
    )
    assert subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False).returncode != 0  # noqa: S603 - as above
    doorbell = Doorbell(tmp_path)
    assert doorbell._server.isListening()
    doorbell.close()
