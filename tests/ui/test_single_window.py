from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from fleca_desktop.ui.single_window import Doorbell

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

RING = (
    "import pathlib, sys; from fleca_desktop.ui.single_window import ring;sys.exit(not ring(pathlib.Path(sys.argv[1])))"
)


def ring_from_outside(folder: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", RING, str(folder)])  # noqa: S603 - this very program


def test_a_second_start_is_heard_by_the_first_window(qtbot: QtBot, tmp_path: Path) -> None:
    doorbell = Doorbell(tmp_path)
    with qtbot.waitSignal(doorbell.rung, timeout=20_000):
        caller = ring_from_outside(tmp_path)
    qtbot.waitUntil(lambda: caller.poll() is not None, timeout=20_000)
    assert caller.returncode == 0
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
