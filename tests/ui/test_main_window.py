from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, QRect, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget

from fleca_desktop.ui.context import Announcements, PageContext, PageSpec
from fleca_desktop.ui.i18n import Formats
from fleca_desktop.ui.jobs import Lane
from fleca_desktop.ui.main_window import MainWindow
from fleca_desktop.ui.message_bar import MessageBar
from fleca_desktop.ui.messages import Messages
from fleca_desktop.ui.page import Page
from fleca_desktop.ui.table import Column
from fleca_desktop.ui.table_view import Table
from fleca_desktop.ui.window_memory import WindowMemory

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from fleca_desktop.ui.theme import Theme

BUILT: list[str] = []


class Counting(Page):
    def __init__(self, context: PageContext, name: str) -> None:
        super().__init__(context)
        BUILT.append(name)
        self.reads = 0

    def refresh(self) -> None:
        self.reads += 1


def spec(name: str) -> PageSpec:
    return PageSpec(name, "home", name.title(), lambda context: Counting(context, name))


@pytest.fixture
def context(stepped_jobs: Any, theme: Theme) -> PageContext:
    nothing: Any = None
    return PageContext(nothing, stepped_jobs, theme, Formats("en"), Messages(), Announcements())


@pytest.fixture
def window(context: PageContext, qtbot: QtBot) -> MainWindow:
    BUILT.clear()
    made = MainWindow(context, [spec("home"), spec("imports")])
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_window_is_painted_before_any_page_is_built(window: MainWindow) -> None:
    assert BUILT == []
    assert window.page_id == ""


def test_a_page_is_built_once_and_read_once(window: MainWindow) -> None:
    window.show_page("home")
    window.show_page("imports")
    window.show_page("home")
    assert BUILT == ["home", "imports"]
    home: Any = window.page("home")
    assert home.reads == 1


def test_keys_lead_to_pages(window: MainWindow, qtbot: QtBot) -> None:
    window.show_first()
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.page_id == "imports"


def test_pages_send_the_owner_to_other_pages_without_knowing_them(window: MainWindow, context: PageContext) -> None:
    window.show_first()
    context.navigate("imports")
    assert window.page_id == "imports"
    context.navigate("no such page")
    assert window.page_id == "imports"


def test_a_stale_page_in_view_reads_at_once_and_a_hidden_one_when_it_is_shown(window: MainWindow) -> None:
    window.show_page("home")
    window.show_page("imports")
    hidden: Any = window.page("home")
    shown: Any = window.page("imports")
    hidden.mark_stale()
    shown.mark_stale()
    assert (hidden.reads, shown.reads) == (1, 2)
    window.show_page("home")
    assert hidden.reads == 2


def drop(window: MainWindow, url: QUrl) -> QDropEvent:
    data = QMimeData()
    data.setUrls([url])
    action, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), action, data, button, none)
    window.dropEvent(event)
    return event


def test_a_file_dropped_anywhere_goes_to_the_import_page(
    window: MainWindow, context: PageContext, tmp_path: Path
) -> None:
    got: list[list[Path]] = []
    context.announce.files_dropped.connect(got.append)
    drop(window, QUrl.fromLocalFile(str(tmp_path / "sales.csv")))
    assert got == [[tmp_path / "sales.csv"]]
    assert window.page_id == "imports"


def test_a_web_address_is_no_file(window: MainWindow, context: PageContext) -> None:
    got: list[list[Path]] = []
    context.announce.files_dropped.connect(got.append)
    drop(window, QUrl("https://example.org/sales.csv"))
    assert got == []


def test_the_sample_shop_is_said_to_be_fictional(window: MainWindow) -> None:
    window.resize(1280, 800)
    window.set_shop("Forn de mostra", is_sample=True)
    assert window.navigation.says_sample
    window.navigation.set_narrow(narrow=True)
    assert window.navigation.says_sample
    window.set_shop("Can Pau", is_sample=False)
    assert not window.navigation.says_sample


def test_the_first_window_leaves_room_for_its_title_on_a_low_screen(window: MainWindow) -> None:
    assert window.height() <= window.screen().availableSize().height() - 40


def test_the_last_state_of_the_window_is_remembered(context: PageContext, tmp_path: Path, qtbot: QtBot) -> None:
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    first = MainWindow(context, [spec("home")], memory=WindowMemory(memory))
    qtbot.addWidget(first)
    first.resize(960, 640)
    first.navigation.set_narrow(narrow=True)
    first.close()
    second = MainWindow(context, [spec("home")], memory=WindowMemory(memory))
    qtbot.addWidget(second)
    assert second.navigation.is_narrow
    assert (second.width(), second.height()) == (960, 640)


def test_a_message_is_shown_and_its_action_done_once(window: MainWindow, context: PageContext, qtbot: QtBot) -> None:
    undone: list[bool] = []
    bar = window.findChild(MessageBar)
    assert bar is not None
    context.messages.good("Order printed.", "Undo", lambda: undone.append(True))
    assert bar.isVisible()
    assert bar.text == "Order printed."
    qtbot.mouseClick(bar.action_button, Qt.MouseButton.LeftButton)
    assert undone == [True]
    assert not bar.isVisible()


def test_a_message_lies_over_the_page_s_title_beside_its_buttons_and_moves_nothing(
    window: MainWindow, context: PageContext
) -> None:
    stack, bar = window.findChild(QStackedWidget), window.findChild(MessageBar)
    assert stack is not None
    assert bar is not None
    window.show_page("home")
    page = window.page("home")
    action = QPushButton("Prepare order")
    page.add_action(action)
    QCoreApplication.processEvents()
    before = stack.geometry()
    context.messages.bad("The disk is full. " * 6)
    assert stack.geometry() == before
    for width in (0, 100):
        window.resize(window.width() + width, window.height())
        QCoreApplication.processEvents()
        covered = bar.geometry()
        assert not covered.intersects(QRect(action.mapTo(window, QPoint(0, 0)), action.size()))
        assert covered.top() < page.message_room.bottom()
        assert covered.left() >= stack.geometry().left()


def test_what_went_wrong_on_one_page_is_not_carried_to_the_next(window: MainWindow, context: PageContext) -> None:
    bar = window.findChild(MessageBar)
    assert bar is not None
    for post, stays in ((context.messages.bad, False), (context.messages.good, True)):
        window.show_page("home")
        post("It is so.")
        window.show_page("imports")
        assert bar.isVisible() == stays


def test_long_work_is_told_and_can_be_stopped(window: MainWindow, context: PageContext, stepped_jobs: Any) -> None:
    got: list[Any] = []
    context.jobs.run(Lane.COMPUTING, lambda _progress: None, got.append, what="Forecasting")
    assert window.status.text == "Forecasting"
    window.status.stop()
    stepped_jobs.run_all()
    assert got[0].stopped
    assert window.status.text == ""


def test_the_page_in_view_is_there_again_next_time(context: PageContext, qtbot: QtBot, tmp_path: Path) -> None:
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    for left_on in ("imports", "home"):
        window = MainWindow(context, [spec("home"), spec("imports")], memory=WindowMemory(memory))
        qtbot.addWidget(window)
        window.show_page(left_on)
        window.close()
        again = MainWindow(context, [spec("home"), spec("imports")], memory=WindowMemory(memory))
        qtbot.addWidget(again)
        again.show_first()
        assert again.page_id == left_on


def test_a_page_that_is_no_more_gives_way_to_the_first(context: PageContext, qtbot: QtBot, tmp_path: Path) -> None:
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    memory.setValue("window/page", "gone")
    window = MainWindow(context, [spec("home"), spec("imports")], memory=WindowMemory(memory))
    qtbot.addWidget(window)
    window.show_first()
    assert window.page_id == "home"


def test_tables_are_remembered_until_the_owner_wants_them_as_at_first(
    context: PageContext, qtbot: QtBot, tmp_path: Path, theme: Theme
) -> None:
    def tabular(context: PageContext) -> Page:
        page = Page(context)
        page.content.addWidget(Table([Column("A", str), Column("B", str), Column("C", str)], theme, name="Letters"))
        return page

    def order(window: MainWindow) -> tuple[int, ...]:
        table = window.page("home").findChild(Table)
        assert table is not None
        return table.state().order

    def opened() -> MainWindow:
        made = MainWindow(context, [PageSpec("home", "home", "Home", tabular)], memory=WindowMemory(memory))
        qtbot.addWidget(made)
        made.show_first()
        return made

    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = opened()
    table = window.page("home").findChild(Table)
    assert table is not None
    table.view.horizontalHeader().moveSection(2, 1)
    window.close()
    again = opened()
    assert order(again) == (0, 2, 1)
    context.announce.window_reset_wanted.emit()
    again.close()
    assert order(opened()) == (0, 1, 2)


def test_what_is_being_typed_is_taken_when_the_window_closes(window: MainWindow, theme: Theme, qtbot: QtBot) -> None:
    typed: list[str] = []
    column: Column[str] = Column("A", str, edit=lambda _row, text: not typed.append(text))
    table = Table([column], theme, name="Letters")
    window.page("home").content.addWidget(table)
    window.show_page("home")
    table.set_rows(["a"])
    table.view.setCurrentIndex(table.model.index(0, 0))
    table.view.edit(table.model.index(0, 0))
    qtbot.keyClicks(table.view.indexWidget(table.model.index(0, 0)), "b")
    window.close()
    assert typed == ["b"]
