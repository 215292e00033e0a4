from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetrics

from fleca_desktop.ui.i18n import Formats
from fleca_desktop.ui.plot.axes import AmountAxis, WeekAxis, round_step
from fleca_desktop.ui.plot.history import Flag, History, WeekPoint
from fleca_desktop.ui.plot.history_plot import HistoryPlot, nearest
from fleca_desktop.ui.theme import DARK

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from fleca_desktop.ui.theme import Theme

FIRST = date(2024, 1, 1)


def make_history(weeks: int = 150) -> History:
    points = [WeekPoint(FIRST + timedelta(weeks=n), sales=1000.0 + n, closed=n == 7) for n in range(weeks)]
    ahead = [
        WeekPoint(FIRST + timedelta(weeks=weeks + n), point=1200.0, low=1000.0, high=1400.0, last_year=990.0)
        for n in range(8)
    ]
    everything = (*points, *ahead)
    flags = (Flag(FIRST + timedelta(weeks=3), "Fira"),)
    today = FIRST + timedelta(weeks=weeks)
    return History(everything, flags, today, is_money=True, by_monday={week.monday: week for week in everything})


@pytest.fixture
def plot(theme: Theme, qtbot: QtBot) -> HistoryPlot:
    made = HistoryPlot(theme, Formats("ca"))
    qtbot.addWidget(made)
    made.resize(800, 300)
    made.show_history(make_history(), "Vendes")
    with qtbot.waitExposed(made):
        made.show()
    return made


def seen_days(plot: HistoryPlot) -> float:
    low, high = plot.getViewBox().viewRange()[0]
    return float(high - low)


def test_one_year_is_shown_first_and_all_on_demand(plot: HistoryPlot) -> None:
    assert 364 <= seen_days(plot) <= 364 + 9 * 7 + 20
    plot.show_years(None)
    assert seen_days(plot) >= 157 * 7


def test_a_double_click_brings_the_range_back(plot: HistoryPlot, qtbot: QtBot) -> None:
    before = seen_days(plot)
    plot.getViewBox().scaleBy(x=0.5)
    assert seen_days(plot) < before
    qtbot.mouseDClick(plot.viewport(), Qt.MouseButton.LeftButton)
    assert seen_days(plot) == pytest.approx(before)


def test_amounts_begin_at_nothing_and_leave_headroom(plot: HistoryPlot) -> None:
    low, high = plot.getViewBox().viewRange()[1]
    assert low == pytest.approx(0, abs=high * 0.01)
    assert high > 1400


def test_arrow_keys_read_week_by_week(plot: HistoryPlot, qtbot: QtBot) -> None:
    qtbot.keyClick(plot, Qt.Key.Key_Left)
    first = plot.told
    qtbot.keyClick(plot, Qt.Key.Key_Left)
    second = plot.told
    assert first is not None
    assert second is not None
    assert first.monday - second.monday == timedelta(weeks=1)
    qtbot.keyClick(plot, Qt.Key.Key_Escape)
    assert plot.told is None


@pytest.mark.qt_log_ignore("not accepted by receiving widget")  # a graphics view leaves that to its scene
def test_a_click_on_a_week_ahead_chooses_it_and_one_on_the_past_nothing(plot: HistoryPlot, qtbot: QtBot) -> None:
    chosen: list[date] = []
    plot.week_chosen.connect(chosen.append)
    for weeks in (152, 140):
        day = (FIRST + timedelta(weeks=weeks)).toordinal()
        place = plot.mapFromScene(plot.getViewBox().mapViewToScene(QPointF(day, 600.0)))
        qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == [FIRST + timedelta(weeks=152)]


def test_enter_chooses_the_week_that_is_read_out(plot: HistoryPlot, qtbot: QtBot) -> None:
    for _ in range(4):
        qtbot.keyClick(plot, Qt.Key.Key_Right)
    with qtbot.waitSignal(plot.week_chosen) as chosen:
        qtbot.keyClick(plot, Qt.Key.Key_Return)
    assert chosen.args == [FIRST + timedelta(weeks=152)]


def test_the_chosen_week_stays_marked_where_the_plot_has_it(plot: HistoryPlot, theme: Theme) -> None:
    plot.choose_week(FIRST + timedelta(weeks=151))
    theme.choose("dark")
    assert plot.marked == FIRST + timedelta(weeks=151)
    plot.choose_week(FIRST)
    assert plot.marked is None


def test_the_pointer_reads_the_nearest_week() -> None:
    history = make_history()
    found = nearest(history, (FIRST + timedelta(weeks=2, days=3)).toordinal())
    assert found is not None
    assert found.monday == FIRST + timedelta(weeks=2)
    assert nearest(history, 0) == history.weeks[0]
    assert nearest(History(), 5) is None


def test_the_plot_has_a_name_and_a_sentence(plot: HistoryPlot) -> None:
    assert plot.accessibleName() == "Vendes"
    assert "1.149" in plot.accessibleDescription()


def test_the_plot_takes_the_dark_tone(plot: HistoryPlot, theme: Theme) -> None:
    theme.choose("dark")
    assert plot.getAxis("left").textPen().color() == QColor(DARK.muted)


def test_an_empty_history_can_be_shown(plot: HistoryPlot, qtbot: QtBot) -> None:
    plot.show_history(History(), "Res")
    qtbot.keyClick(plot, Qt.Key.Key_Left)
    assert plot.told is None


def test_a_year_has_months_and_a_season_has_weeks() -> None:
    axis = WeekAxis(Formats("ca"))
    low = float(date(2026, 1, 5).toordinal())
    ((_spacing, months),) = axis.tickValues(low, low + 364, 800)
    assert axis.tickStrings(months, 1, 30.0)[:2] == ["març", "maig"]
    ((spacing, weeks),) = axis.tickValues(low, low + 70, 800)
    assert {date.fromordinal(int(day)).weekday() for day in weeks} == {0}
    assert axis.tickStrings(weeks, 1, spacing)[0] == "w 2"


def test_a_label_that_would_be_cut_off_at_the_right_is_left_out() -> None:
    axis = WeekAxis(Formats("ca"))
    january = float(date(2027, 1, 1).toordinal())
    for beyond, is_there in ((0.0, False), (5.0, False), (30.0, True)):
        ((spacing, ticks),) = axis.tickValues(january + beyond - 400, january + beyond, 800)
        assert ("2027" in axis.tickStrings(ticks, 1, spacing)) == is_there


def test_labels_below_a_plot_that_was_painted_empty_have_room(theme: Theme, qtbot: QtBot) -> None:
    made = HistoryPlot(theme, Formats("ca"))
    qtbot.addWidget(made)
    made.show_history(History(), "Vendes")
    made.grab()
    made.show_history(make_history(), "Vendes")
    made.grab()
    axis = made.getAxis("bottom")
    needed = axis.style["tickTextOffset"][1] + QFontMetrics(axis.style["tickFont"]).height()
    assert axis.geometry().height() >= needed


def test_amounts_are_round_and_name_their_unit_once() -> None:
    axis = AmountAxis(Formats("ca"))
    ((step, values),) = axis.tickValues(0, 2100, 300)
    assert axis.tickStrings(values, 1, step) == ["0\u00a0€", "500", "1.000", "1.500", "2.000"]


@pytest.mark.parametrize(("span", "step"), [(2100, 500), (9, 2), (0, 1), (1_000_000, 200_000)])
def test_steps_are_one_two_or_five(span: float, step: float) -> None:
    assert round_step(span) == step
