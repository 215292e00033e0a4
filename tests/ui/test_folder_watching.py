from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fleca_desktop.services.import_sales import list_imports
from fleca_desktop.services.watch_folder import look_in_folder
from fleca_desktop.ui.folder_watching import FolderWatching
from fleca_desktop.ui.imports.folder_card import FolderCard

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import SteppedJobs
    from pytestqt.qtbot import QtBot

    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.messages import Message

CLEAR = "Data;Producte;Import\n02/03/2026;Barra;10,00\n"
OPEN = "date,product,revenue\n01/02/2026,Bread,1.50\n03/02/2026,Bread,1.50\n"


class Watched:
    def __init__(self, context: PageContext, jobs: SteppedJobs, folder: Path, said: list[Message]) -> None:
        self.shop, self.announce, self._context = context.shop, context.announce, context
        self.folder, self.said, self._jobs = folder, said, jobs
        self.watch_anew()
        self.card = FolderCard(context)
        self.card.watch(folder)
        jobs.run_all()

    def watch_anew(self) -> None:
        self.watching = FolderWatching(self._context)

    def look(self) -> None:
        self.watching.look()
        self._jobs.run_all()


@pytest.fixture
def watched(
    qtbot: QtBot, context: PageContext, stepped_jobs: SteppedJobs, tmp_path: Path, said: list[Message]
) -> Watched:
    folder = tmp_path / "till"
    folder.mkdir()
    made = Watched(context, stepped_jobs, folder, said)
    qtbot.addWidget(made.card)
    return made


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


def test_a_window_that_is_made_anew_tells_again_what_waits(watched: Watched) -> None:
    (watched.folder / "open.csv").write_text(OPEN, encoding="utf-8")
    look_in_folder(watched.shop)  # for a window that is gone before it is told
    for times in (1, 2):
        watched.watch_anew()
        watched.look()
        watched.look()
        assert [message.tone for message in watched.said] == ["warning"] * times
    on_action = watched.said[-1].on_action
    assert on_action is not None
    on_action()
    watched._jobs.run_all()
    watched.watch_anew()
    watched.look()
    assert len(watched.said) == 2


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
