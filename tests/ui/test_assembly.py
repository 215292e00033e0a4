from __future__ import annotations

import subprocess
import sys
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.services.settings import change_setting, setting_text
from fleca_desktop.services.shop import Shop, open_shop
from fleca_desktop.services.watch_folder import watch_folder
from fleca_desktop.ui.assembly import Look, Session, shop_facts
from fleca_desktop.ui.jobs import Lane
from fleca_desktop.ui.retraining import Retraining
from fleca_desktop.ui.theme import DARK

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    nothing: Any = None
    opened = open_shop(tmp_path, FixedClock(date(2026, 9, 7)), models=nothing)
    yield opened
    opened.close()


@pytest.fixture
def session(qapp: QApplication, shop: Shop, stepped_jobs: Any, qtbot: QtBot) -> Iterator[Session]:
    made = Session(qapp, shop, look=Look("light", "en"), jobs=stepped_jobs)
    with qtbot.waitExposed(made.window):
        made.window.show()
    made.window.show_page("settings")
    made.window.navigation.set_narrow(narrow=False)
    made._read_facts()
    stepped_jobs.run_all()
    yield made
    made.window.close()
    made.close()


def pick(session: Session, value: str) -> None:
    for box in session.window.findChildren(QComboBox):
        at = box.findData(value)
        if at >= 0:
            box.setCurrentIndex(at)
            box.activated.emit(at)


def test_another_language_makes_the_same_window_anew_at_once(session: Session, stepped_jobs: Any) -> None:
    before = session.window
    pick(session, "ca")
    stepped_jobs.run_all()
    assert session.window is not before
    assert session.window.page_id == "settings"
    assert session.window.isVisible()
    assert session.window.page("settings").accessibleName() == "Preferències"


def test_the_folder_is_watched_for_the_window_in_another_language(
    session: Session, shop: Shop, stepped_jobs: Any, tmp_path: Path
) -> None:
    folder = tmp_path / "till"
    folder.mkdir()
    watch_folder(shop, folder)
    before = session._watching
    before.start()
    stepped_jobs.run_all()
    pick(session, "ca")
    stepped_jobs.run_all()
    heard: list[str] = []
    session.context.announce.sales_imported.connect(lambda: heard.append("imported"))
    assert before._watcher.directories() == []
    assert not before._regularly.isActive()
    assert session._watching._watcher.directories() == [str(folder)]
    (folder / "monday.csv").write_text("Data;Producte;Import\n02/03/2026;Barra;10,00\n", encoding="utf-8")
    session._watching.look()
    stepped_jobs.run_all()
    assert heard == ["imported"]


def test_nothing_reaches_the_window_that_is_gone(session: Session, stepped_jobs: Any) -> None:
    delivered: list[object] = []
    announced: list[str] = []
    before = session.context
    before.announce.calendar_changed.connect(lambda: announced.append("changed"))
    pick(session, "ca")
    stepped_jobs.run(Lane.COMPUTING, lambda _progress: None, delivered.append)
    stepped_jobs.run_all()
    before.announce.calendar_changed.emit()
    assert delivered == []
    assert announced == []


def test_a_training_is_begun_anew_for_the_window_in_another_language(
    session: Session, stepped_jobs: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[Retraining] = []
    monkeypatch.setattr(Retraining, "begin", lambda one: begun.append(one))  # noqa: PLW0108 - a method
    session._retraining._running = True
    pick(session, "ca")
    stepped_jobs.run_all()
    assert begun == [session._retraining]


def test_another_look_is_put_on_at_once(session: Session, stepped_jobs: Any) -> None:
    pick(session, "dark")
    stepped_jobs.run_all()
    assert session.theme.roles is DARK


def test_the_shops_name_is_kept_and_shown(session: Session, shop: Shop, stepped_jobs: Any, qtbot: QtBot) -> None:
    field = session.window.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    qtbot.keyClicks(field, "Can Pau")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    stepped_jobs.run_all()
    assert setting_text(shop, "shop.name") == "Can Pau"
    assert session.window.windowTitle().startswith("Can Pau")


def test_facts_are_what_the_owner_set(shop: Shop) -> None:
    change_setting(shop, "theme", "dark")
    change_setting(shop, "language", "es")
    assert shop_facts(shop).look == Look("dark", "es")
    assert not shop_facts(shop).is_sample


def test_the_window_is_there_before_what_is_slow_to_load(tmp_path: Path) -> None:
    code = (
        "import sys, pathlib;"
        "from fleca_desktop.app import open_user_shop, window_pages;"
        "from fleca_desktop.ui.assembly import Session, start_application;"
        "application = start_application(['test']);"
        f"shop = open_user_shop(pathlib.Path({str(tmp_path)!r}));"
        "session = Session(application, shop, pages=window_pages);"
        "session.window.show();"
        "slow = {'pandas', 'pyqtgraph', 'xgboost', 'scipy'} & set(sys.modules);"
        "session.close(); shop.close();"
        "sys.exit(', '.join(sorted(slow)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr


def test_numbers_are_written_otherwise_at_once(session: Session, stepped_jobs: Any) -> None:
    before = session.window
    assert session.context.formats.number(1234.5, 1) == "1,234.5"
    pick(session, "1.234,56")
    stepped_jobs.run_all()
    assert session.window is not before
    assert session.window.page_id == "settings"
    assert session.context.formats.number(1234.5, 1) == "1.234,5"
