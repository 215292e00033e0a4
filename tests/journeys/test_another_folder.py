"""The shop is had in another folder: the window closes, and is there again on the copy."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from fleca_desktop.__main__ import main

if TYPE_CHECKING:
    from pathlib import Path

WINDOW = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from fleca_desktop import app

chosen, windows = Path(sys.argv[1]), []

def run(session):
    said = []
    session.context.messages.posted.connect(lambda message: said.append(message.text))
    session.show()
    windows.append(session.context.shop.folder)
    if len(windows) == 1:
        session.context.announce.move_wanted.emit(chosen / "Fleca")
    return 0

app._run, app._memory = run, lambda: None
folder = Path(sys.argv[2]) if len(sys.argv) > 2 else None
print(app.run_window(folder), *windows, sep="\\n")
"""

GIVEN_UP = WINDOW.replace(
    "app._run, app._memory = run, lambda: None",
    """
opened, times = app._opened, []

def once(*arguments):
    times.append(1)
    return opened(*arguments) if len(times) == 1 else None

app._run, app._memory, app._opened = run, lambda: None, once
""",
)


@pytest.mark.parametrize("is_named", [True, False], ids=["--shop", "the usual folder"])
def test_the_window_is_there_again_on_the_shop_in_its_new_folder(tmp_path: Path, is_named: bool) -> None:  # noqa: FBT001
    old, chosen = tmp_path / "old", tmp_path / "stick"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "XDG_DATA_HOME": str(old),
                   "XDG_CONFIG_HOME": str(tmp_path / "config")}  # fmt: skip
    shop = old / "fleca-desktop"
    assert main(["--shop", str(shop), "config", "shop.name", "Forn Nou"]) == 0
    done = subprocess.run(  # noqa: S603 - this very program
        [sys.executable, "-c", WINDOW, str(chosen), *([str(shop)] if is_named else [])],
        capture_output=True, text=True, check=False, env=environment,
    )  # fmt: skip
    assert done.stdout.splitlines() == ["0", str(shop), str(chosen / "Fleca")], done.stderr
    assert (shop / "shop.sqlite").exists()
    remembered = tmp_path / "config" / "fleca-desktop-place" / "shop-folder.txt"
    assert remembered.exists() != is_named
    if not is_named:
        assert remembered.read_text() == str(chosen / "Fleca")


def test_who_gives_up_at_the_new_folder_has_left(tmp_path: Path) -> None:
    shop = tmp_path / "shop"
    assert main(["--shop", str(shop), "config", "shop.name", "Forn Nou"]) == 0
    done = subprocess.run(  # noqa: S603 - this very program
        [sys.executable, "-c", GIVEN_UP, str(tmp_path / "stick"), str(shop)],
        capture_output=True, text=True, check=False, timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
    )  # fmt: skip
    assert done.stdout.splitlines() == ["0", str(shop)], done.stderr
