"""What every page owes to who uses it: room for its words, names for who cannot see it, and keys."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsView, QScrollArea, QTableView, QWidget
from room import cut_off

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from conftest import OpenWindow

    from fleca_desktop.ui.i18n import Language
    from fleca_desktop.ui.page import Page

LAPTOP = (1366, 768)
LAPTOP_ENLARGED = (1093, 614)
"""The same laptop at 125 %."""
ROOM_AT = {"2": LAPTOP}
"""Qt's scale and what is left of a screen, here of 2732x1536."""


def without_room(opened: OpenWindow, size: tuple[int, int]) -> str:
    """Tables may scroll sideways where there is least room; nothing else may, anywhere."""
    opened.window.resize(*size)
    found = [
        f"{page_id} at {size[0]} px: {fault}" for page_id, _page in opened.pages() for fault in cut_off(opened.window)
    ]
    return "\n".join(fault for fault in found if size != LAPTOP_ENLARGED or "RowsView" not in fault)


@pytest.mark.parametrize("size", [LAPTOP, LAPTOP_ENLARGED], ids=str)
def test_every_text_has_room_on_a_small_laptop(catalan: OpenWindow, size: tuple[int, int]) -> None:
    assert without_room(catalan, size) == ""


def test_every_text_has_room_beside_the_help(catalan: OpenWindow) -> None:
    catalan.window.toggle_help()
    try:
        found = without_room(catalan, LAPTOP).splitlines()
    finally:
        catalan.window.toggle_help()
    assert [fault for fault in found if "RowsView" not in fault] == []  # tables may scroll


@pytest.mark.slow
@pytest.mark.parametrize("language", ["es", "en"])
def test_every_text_has_room_in_the_other_languages(
    open_window: Callable[[Language], OpenWindow], language: Language
) -> None:
    opened = open_window(language)
    try:
        assert without_room(opened, LAPTOP) + without_room(opened, LAPTOP_ENLARGED) == ""
    finally:
        opened.close()


@pytest.mark.slow
@pytest.mark.parametrize("scale", list(ROOM_AT))
def test_every_text_has_room_on_an_enlarged_screen(scale: str) -> None:
    """Qt reads the scale when it starts, so that each has a process of its own."""
    test = f"{__file__}::test_every_text_has_room_at_the_scale_of_this_process"
    environment = os.environ | {"QT_SCALE_FACTOR": scale, "FLECA_TEST_SCALE": scale}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", "-p", "no:cacheprovider", test]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603 - ours
    assert done.returncode == 0, done.stdout


@pytest.mark.slow
@pytest.mark.skipif("FLECA_TEST_SCALE" not in os.environ, reason="begun by the test before, with a scale")
def test_every_text_has_room_at_the_scale_of_this_process(catalan: OpenWindow) -> None:
    scale = os.environ["FLECA_TEST_SCALE"]
    assert catalan.window.devicePixelRatioF() == pytest.approx(float(scale))
    assert without_room(catalan, ROOM_AT[scale]) == ""


def stops(root: QWidget) -> list[QWidget]:
    """What Tab should lead to."""
    tab = Qt.FocusPolicy.TabFocus
    shown = (widget for widget in root.findChildren(QWidget) if widget.isVisible() and widget.isEnabled())
    return [
        widget
        for widget in shown
        if widget.focusPolicy() & tab and widget.focusProxy() is None and not is_inner(widget)
    ]


def is_inner(widget: QWidget) -> bool:
    """A part of a field, such as the line of a spin box, whose focus is the field's."""
    parent = widget.parentWidget()
    return (parent is not None and parent.focusProxy() is widget) or widget.objectName() == "qt_spinbox_lineedit"


def said(widget: QWidget, what: QAccessible.Text) -> str:
    """What a screen reader is told of ``widget``."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(what) if interface is not None else ""


def test_all_that_takes_the_focus_says_what_it_is(catalan: OpenWindow) -> None:
    catalan.window.resize(*LAPTOP)
    silent = [
        f"{page_id}: {type(widget).__name__} in {type(widget.parent()).__name__}"
        for page_id, _page in catalan.pages()
        for widget in stops(catalan.window)
        if not said(widget, QAccessible.Text.Name).strip()
    ]
    assert silent == []


def test_tables_and_plots_are_described_in_words(catalan: OpenWindow) -> None:
    described = {
        f"{page_id}: {widget.accessibleName()}": said(widget, QAccessible.Text.Description)
        for page_id, page in catalan.pages()
        for widget in page.findChildren(QWidget)
        if isinstance(widget, QTableView | QGraphicsView) and widget.isVisible()
    }
    assert len(described) > 10
    assert [name for name, words in described.items() if len(words) < len("1 fila")] == []


def test_tab_reaches_everything_and_leaves_it_again(catalan: OpenWindow) -> None:
    missed = []
    for page_id, page in catalan.pages():
        before, reached = stops(catalan.window), walk_by_tab(page)
        left = [widget for widget in stops(catalan.window) if widget in before and widget not in reached]
        missed += [f"{page_id}: {type(widget).__name__} '{name(widget)}'" for widget in left]
    assert missed == []


def test_tab_goes_through_a_page_as_one_reads_it(catalan: OpenWindow) -> None:
    backward = []
    for page_id, page in catalan.pages():
        places = [(w, w.mapTo(page, w.rect().topLeft())) for w in walk_by_tab(page)[1:] if page.isAncestorOf(w)]
        for (one, before), (other, after) in pairwise(places):
            is_above = after.y() + other.height() <= before.y() and after.x() <= before.x() + one.width()
            is_left = abs(after.y() - before.y()) < one.height() / 2 and after.x() < before.x()
            if is_above or is_left:
                backward.append(f"{page_id}: from '{name(one)}' back to '{name(other)}'")
    assert backward == []


def name(widget: QWidget) -> str:
    return said(widget, QAccessible.Text.Name)


def walk_by_tab(page: Page) -> list[QWidget]:
    """Where Tab leads from the page's head, until it comes by the same place again."""
    page.window().activateWindow()
    page.setFocus(Qt.FocusReason.OtherFocusReason)
    QApplication.processEvents()
    reached: list[QWidget] = []
    while (at := QApplication.focusWidget()) not in reached[:-1]:  # a day's field is left after its day, month and year
        assert at is not None
        if at not in reached:
            reached.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
    for area in page.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(0)
    return reached


def test_no_two_commands_have_the_same_keys(catalan: OpenWindow) -> None:
    for page_id, page in catalan.pages():
        keys = list(shown_keys(catalan.window, page))
        assert sorted(keys) == sorted(set(keys)), page_id
    assert "F1" in keys


def shown_keys(window: QWidget, page: QWidget) -> Iterator[str]:
    """The keys of the window's commands and of those of the page in view."""
    owners = (window, page, *page.findChildren(QWidget))
    for action in {id(action): action for owner in owners for action in owner.actions()}.values():
        yield from (keys.toString() for keys in action.shortcuts() if not keys.isEmpty())
