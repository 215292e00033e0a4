"""A backup is opened by a double click: by a second start, and as a Mac tells of it, before and after the window."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from fleca_desktop.__main__ import main

if TYPE_CHECKING:
    from pathlib import Path

WINDOW = """
import subprocess, sys, time
from contextlib import ExitStack
from pathlib import Path
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from fleca_desktop import app
from fleca_desktop.ui import opened_files
from fleca_desktop.ui.assembly import start_application
from fleca_desktop.ui.settings.backups_card import BackupsCard

shop, *copies = sys.argv[1:]
opened = app._opened

def double_click(copy):
    QApplication.sendEvent(QApplication.instance(), QFileOpenEvent(QUrl.fromLocalFile(copy)))

def opened_late(*arguments):
    double_click(copies[0])
    return opened(*arguments)

def shown(session, name):
    until = time.monotonic() + 60
    while time.monotonic() < until:
        QApplication.processEvents()
        card = session.window.findChild(BackupsCard)
        if card is not None and card._panel.isVisible() and name in card._holds.text():
            return session.window.page_id == "settings"
    return False

def look(session):
    session.show()
    early = shown(session, "Forn 0")
    session.window.show_page("home")
    double_click(copies[1])
    late = shown(session, "Forn 1")
    session.window.show_page("home")
    second = subprocess.Popen([sys.executable, "-m", "fleca_desktop", "--shop", shop, "--open-backup", copies[2]])
    rung = shown(session, "Forn 2")
    print(early, late, rung, second.wait(timeout=60))
    return 0

app._opened, app._run, app._memory = opened_late, look, lambda: None
opened_files.IS_TOLD = True
with ExitStack() as leaving:
    app._run_owners(start_application([]), Path(shop), leaving, None)
"""


def test_a_double_click_on_a_backup_shows_what_it_holds_also_while_the_window_is_open(tmp_path: Path) -> None:
    shop, copies = tmp_path / "shop", [tmp_path / f"{n}.fleca" for n in range(3)]
    for n, copy in enumerate(copies):
        for command in (["config", "shop.name", f"Forn {n}"], ["backup", str(copy)]):
            assert main(["--shop", str(shop), *command]) == 0
    done = subprocess.run(  # noqa: S603 - this very program
        [sys.executable, "-c", WINDOW, str(shop), *map(str, copies)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
    )
    assert done.stdout.split() == ["True", "True", "True", "0"], done.stderr
