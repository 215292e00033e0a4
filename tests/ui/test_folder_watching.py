from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.app import installed_models
from fleca_desktop.services.import_sales import list_imports
from fleca_desktop.services.shop import Shop, open_shop
from fleca_desktop.ui.context import Announcements, PageContext
from fleca_desktop.ui.folder_watching import FolderWatching
from fleca_desktop.ui.i18n import Formats
from fleca_desktop.ui.imports.folder_card import FolderCard
from fleca_desktop.ui.messages import Messages

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from conftest import SteppedJobs
    from pytestqt.qtbot import QtBot

    from fleca_desktop.ui.messages import Message
    from fleca_desktop.ui.theme import Theme

CLEAR = "Data;Producte;Import\n02/03/2026;Barra;10,00\n"
OPEN = "date,product,revenue\n01/02/2026,Bread,1.50\n03/02/2026,Bread,1.50\n"


class Watched:
    def __init__(self, shop: Shop, jobs: SteppedJobs, theme: Theme, folder: Path) -> None:
        self.shop, self.folder, self._jobs = shop, folder, jobs
        self.said: list[Message] = []
        messages, self.announce = Messages(), Announcements()
        messages.posted.connect(self.said.append)
        context = PageContext(shop, jobs, theme, Formats("en"), messages, self.announce)
        self.watching = FolderWatching(context)
        self.card = FolderCard(context)
        self.card.watch(folder)
        jobs.run_all()

    def look(self) -> None:
        self.watching.look()
        self._jobs.run_all()


@pytest.fixture
def watched(qtbot: QtBot, stepped_jobs: SteppedJobs, theme: Theme, tmp_path: Path) -> Iterator[Watched]:
    shop = open_shop(tmp_path / "shop", FixedClock(date(2026, 3, 16)), installed_models())
    folder = tmp_path / "till"
    folder.mkdir()
    made = Watched(shop, stepped_jobs, theme, folder)
    qtbot.addWidget(made.card)
    yield made
    shop.close()


def test_a_file_that_appears_is_imported_and_announced(watched: Watched, qtbot: QtBot) -> None:
    (watched.folder / "monday.csv").write_text(CLEAR, encoding="utf-8")
    with qtbot.waitSignal(watched.announce.sales_imported):
        watched.look()
    assert len(list_imports(watched.shop)) == 1
    assert watched.said[-1].tone == "good"


def test_a_file_with_a_question_is_opened_by_the_owner(watched: Watched, qtbot: QtBot) -> None:
    (watched.folder / "open.csv").write_text(OPEN, encoding="utf-8")
    watched.look()
    message = watched.said[-1]
    assert message.tone == "warning"
    assert message.on_action is not None
    with qtbot.waitSignal(watched.announce.files_dropped) as dropped:
        message.on_action()
    assert [path.name for path in dropped.args[0]] == ["open.csv"]


def test_a_folder_that_is_gone_is_said_once(watched: Watched) -> None:
    watched.folder.rmdir()
    for _ in range(3):
        watched.look()
    assert [message.tone for message in watched.said] == ["warning"]


def test_the_folder_itself_is_watched_until_the_owner_ends_it(watched: Watched) -> None:
    assert watched.watching._watcher.directories() == [str(watched.folder)]
    watched.card.watch(None)
    watched._jobs.run_all()
    assert watched.watching._watcher.directories() == []
    assert not watched.watching._regularly.isActive()
