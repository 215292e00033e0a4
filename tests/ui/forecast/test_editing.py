"""The owner types over the forecast in the real page, by the keys a table knows."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from fleca_desktop.app import open_sample_shop
from fleca_desktop.services.edit_forecast import forecast_in_force
from fleca_desktop.ui.context import Announcements, PageContext
from fleca_desktop.ui.forecast.page import ForecastPage
from fleca_desktop.ui.i18n import Formats
from fleca_desktop.ui.messages import Message, Messages
from fleca_desktop.ui.plot.readout import ReadOut

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from fleca_desktop.core.owners_edits import OwnersEdit
    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.plot.history_plot import HistoryPlot
    from fleca_desktop.ui.theme import Theme

POINT = 1  # the column


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    opened = open_sample_shop(tmp_path)
    yield opened
    opened.close()


class Driven:
    def __init__(self, shop: Shop, jobs: Any, theme: Theme) -> None:
        self.shop, self.jobs, self.announced, self.said = shop, jobs, list[str](), list[Message]()
        messages, announce = Messages(), Announcements()
        messages.posted.connect(self.said.append)
        announce.forecast_edited.connect(lambda: self.announced.append("edited"))
        self.page = ForecastPage(PageContext(shop, jobs, theme, Formats("en"), messages, announce))
        self.page.show()
        self.page.enter()
        self.settle()

    def settle(self) -> None:
        self.jobs.run_all()
        self.page.enter()  # what was announced made it stale
        self.jobs.run_all()

    @property
    def model(self) -> Any:
        return self.page._table.model

    def row(self, name: str) -> int:
        return next(at for at, row in enumerate(self.model.rows) if row.name == name)

    def point(self, name: str) -> float:
        return float(self.model.rows[self.row(name)].point)

    def type(self, name: str, text: str) -> bool:
        taken = self.model.setData(self.model.index(self.row(name), POINT), text, Qt.ItemDataRole.EditRole)
        self.settle()
        return bool(taken)

    @property
    def edits(self) -> tuple[OwnersEdit, ...]:
        found = forecast_in_force(self.shop)
        assert found is not None
        return found.edits


@pytest.fixture
def driven(qtbot: QtBot, shop: Shop, stepped_jobs: Any, theme: Theme) -> Driven:
    made = Driven(shop, stepped_jobs, theme)
    qtbot.addWidget(made.page)
    return made


def test_a_number_typed_over_is_kept_marked_and_followed(driven: Driven) -> None:
    family, total = driven.point("Pa"), driven.page._table._total_model.rows[0].point
    before = driven.point("Pa de pagès")
    assert driven.type("Pa de pagès", "900")
    assert driven.announced == ["edited"]
    text = driven.model.data(driven.model.index(driven.row("Pa de pagès"), POINT))
    assert text == "900 •"
    assert driven.point("Pa") == pytest.approx(family + 900 - before, abs=0.1)
    assert driven.page._table._total_model.rows[0].point == pytest.approx(total + 900 - before, abs=0.1)
    tip = driven.model.data(driven.model.index(driven.row("Pa"), POINT), Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("Follows from your numbers")


def test_what_is_being_typed_outlives_the_reading_of_another_change(driven: Driven, qtbot: QtBot) -> None:
    driven.type("Croissant", "+400 %")
    index = driven.model.index(driven.row("Pa de pagès"), POINT)
    view = driven.page._table.view
    view.setCurrentIndex(index)
    view.edit(index)
    editor = view.indexWidget(index)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "90")
    driven.page.mark_stale()
    driven.settle()
    qtbot.keyClicks(editor, "0")
    driven.page._table.keep_typed()
    driven.settle()
    assert driven.point("Pa de pagès") == pytest.approx(900)


def test_the_row_stays_chosen_when_it_is_changed_and_in_another_week(driven: Driven) -> None:
    def chosen() -> str:
        at = driven.page._table.view.currentIndex().row()
        return driven.model.rows[at].name if at >= 0 else ""

    driven.page._table.choose(driven.row("Croissant"))
    driven.type("Croissant", "+400 %")
    assert chosen() == "Croissant"
    driven.page._on_measure("units")
    assert chosen() == "Croissant"
    driven.page._on_week(driven.page._plot.plot._history.weeks[-1].monday)
    assert chosen() == "Croissant"
    assert driven.page._subject.product == "Croissant"


def test_the_bar_takes_reason_and_note_and_leads_back(driven: Driven) -> None:
    said = driven.point("Croissant")
    assert not driven.page.editing.bar.isVisibleTo(driven.page)
    driven.type("Croissant", "+25 %")
    driven.page._table.choose(driven.row("Croissant"))
    bar = driven.page.editing.bar
    assert bar.isVisibleTo(driven.page)
    assert "(+25%)" in bar._says.text()
    bar.reason.setCurrentIndex(bar.reason.findData("event"))
    bar.reason.activated.emit(bar.reason.currentIndex())
    bar.note.setText("Fira")
    bar.note.editingFinished.emit()
    driven.settle()
    assert [(edit.factor, edit.reason, edit.note) for edit in driven.edits] == [(1.25, "event", "Fira")]
    bar.back.click()
    driven.settle()
    assert driven.edits == ()
    assert driven.point("Croissant") == said
    assert not bar.isVisibleTo(driven.page)


def test_a_note_leaves_the_number_that_is_on_its_way_and_a_number_the_note(driven: Driven) -> None:
    driven.type("Croissant", "500")
    driven.page._table.choose(driven.row("Croissant"))
    cell, note = driven.model.index(driven.row("Croissant"), POINT), driven.page.editing.bar.note
    driven.model.setData(cell, "400", Qt.ItemDataRole.EditRole)
    note.setText("Fira")
    note.editingFinished.emit()
    driven.settle()
    assert [(edit.value, edit.note) for edit in driven.edits] == [(400, "Fira")]
    note.setText("Fira gran")
    note.editingFinished.emit()
    driven.model.setData(cell, "450", Qt.ItemDataRole.EditRole)
    driven.settle()
    assert [(edit.value, edit.note) for edit in driven.edits] == [(450, "Fira gran")]


def test_a_note_that_is_being_typed_outlives_a_refresh_and_is_kept_when_another_row_is_chosen(
    driven: Driven, qtbot: QtBot
) -> None:
    driven.type("Pa", "3000")
    driven.type("Croissant", "500")
    driven.page._table.choose(driven.row("Croissant"))
    note = driven.page.editing.bar.note
    qtbot.keyClicks(note, "Fira")
    driven.page.mark_stale()
    driven.settle()
    qtbot.keyClicks(note, " gran")
    driven.page._table.choose(driven.row("Pa"))
    assert note.text() == ""
    driven.settle()
    assert {edit.product: edit.note for edit in driven.edits} == {"": "", "Croissant": "Fira gran"}
    driven.page._table.choose(driven.row("Croissant"))
    assert note.text() == "Fira gran"


def test_what_was_done_can_be_undone_step_by_step(driven: Driven) -> None:
    driven.type("Croissant", "500")
    driven.type("Croissant", "700")
    undo = driven.said[-1].on_action
    assert undo is not None
    undo()
    driven.settle()
    assert [edit.value for edit in driven.edits] == [500]
    assert driven.type("Croissant", "")
    assert driven.edits == ()
    undo = driven.said[-1].on_action
    assert undo is not None
    undo()
    driven.settle()
    assert [edit.value for edit in driven.edits] == [500]


def test_nonsense_the_total_and_an_unchanged_cell_change_nothing(driven: Driven) -> None:
    assert not driven.type("Croissant", "moltes")
    shown = driven.model.data(driven.model.index(driven.row("Croissant"), POINT))
    assert driven.type("Croissant", shown)
    total = driven.page._table._total_model
    assert not total.setData(total.index(0, POINT), "5", Qt.ItemDataRole.EditRole)
    assert driven.edits == ()
    assert driven.announced == []


def test_the_old_number_typed_again_counts_while_another_is_on_its_way(driven: Driven) -> None:
    cell = driven.model.index(driven.row("Croissant"), POINT)
    for number in ([], [500]):
        shown = driven.model.data(cell)
        driven.model.setData(cell, "700", Qt.ItemDataRole.EditRole)
        driven.model.setData(cell, shown, Qt.ItemDataRole.EditRole)
        driven.settle()
        assert [edit.value for edit in driven.edits] == number
        assert driven.model.data(cell) == shown
        driven.type("Croissant", "500")


def test_other_numbers_of_the_week_are_counted_and_all_go_back_at_once(driven: Driven) -> None:
    driven.type("Croissant", "500")
    driven.type("Pa", "3000")
    driven.page._table.choose_total()
    bar = driven.page.editing.bar
    assert "2 number(s) of this week are yours" in bar._says.text()
    assert not bar.note.isVisibleTo(driven.page)
    bar.all_back.click()
    driven.settle()
    assert driven.edits == ()


def test_the_plot_shows_the_owners_number_beside_what_was_said(driven: Driven) -> None:
    said = driven.point("Croissant")
    driven.type("Croissant", "700")
    driven.page._table.choose(driven.row("Croissant"))
    plot = driven.page._plot.plot
    assert plot is not None
    over, first, second, *_ = plot._history.ahead
    assert over.said is None  # the sample's newest forecast is a week old
    assert (first.point, first.said) == (pytest.approx(700), pytest.approx(said))
    assert second.said is None


def point_at(plot: HistoryPlot, monday: date, kind: QEvent.Type, *, beside_px: float = 0.0) -> None:
    """Move, press or let go ``beside_px`` beside the week, as Qt tells a plot of it."""
    box = plot.getViewBox()
    high = box.viewRange()[1][1]
    place = QPointF(plot.mapFromScene(box.mapViewToScene(QPointF(monday.toordinal(), high / 2))))
    place += QPointF(beside_px, 0)
    held = Qt.MouseButton.LeftButton if beside_px or kind != QEvent.Type.MouseMove else Qt.MouseButton.NoButton
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    there = QPointF(plot.viewport().mapToGlobal(place))
    QApplication.sendEvent(
        plot.viewport(), QMouseEvent(kind, place, there, button, held, Qt.KeyboardModifier.NoModifier)
    )


def test_the_pointer_over_a_changed_week_tells_both_numbers(driven: Driven) -> None:
    said = driven.point("Croissant")
    driven.type("Croissant", "700")
    driven.page._table.choose(driven.row("Croissant"))
    plot = driven.page._plot.plot
    assert plot is not None
    changed = next(week for week in plot._history.ahead if week.monday == driven.page._monday)
    point_at(plot, changed.monday, QEvent.Type.MouseMove)
    assert plot.told == changed
    told = plot.findChild(ReadOut)
    assert told is not None
    assert "\u20ac700" in told.text()
    assert "As forecast then" in told.text()
    assert f"\u20ac{round(said)}" in told.text()
    assert plot.rect().contains(told.geometry())


@pytest.mark.qt_log_ignore("not accepted by receiving widget")
def test_the_wheel_zooms_and_dragging_pans_the_pages_plot(driven: Driven) -> None:
    plot = driven.page._plot.plot
    assert plot is not None
    low, high = plot.getViewBox().viewRange()[0]
    middle = QPointF(plot.viewport().rect().center())
    turned = QWheelEvent(
        middle, QPointF(plot.viewport().mapToGlobal(middle)), QPoint(), QPoint(0, 360), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003 - Qt's
    )  # fmt: skip
    QApplication.sendEvent(plot.viewport(), turned)
    nearer = plot.getViewBox().viewRange()[0]
    assert nearer[1] - nearer[0] < 0.9 * (high - low)
    held = date.fromordinal(round(sum(nearer) / 2))
    point_at(plot, held, QEvent.Type.MouseButtonPress)
    for px in (10, 40, 80):
        point_at(plot, held, QEvent.Type.MouseMove, beside_px=px)
    point_at(plot, held, QEvent.Type.MouseButtonRelease, beside_px=80)
    moved = plot.getViewBox().viewRange()[0]
    assert moved[0] < nearer[0] - 7
    assert moved[1] - moved[0] == pytest.approx(nearer[1] - nearer[0])
