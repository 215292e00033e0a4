from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel

from fleca_desktop.core.calendar_entries import CalendarEntry
from fleca_desktop.services.keep_calendar import keep_entry, read_year
from fleca_desktop.ui.calendar.page import CalendarPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.messages import Message

FESTA = CalendarEntry("festa", date(2026, 6, 29), date(2026, 6, 29), "Sant Pere")


@pytest.fixture
def page(qtbot: QtBot, stepped_jobs: Any, context: PageContext) -> CalendarPage:
    made = CalendarPage(context)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.enter()
    stepped_jobs.run_all()
    return made


def names(shop: Shop, year: int = 2026) -> list[str]:
    return [entry.name for entry in read_year(shop, year).entries]


def texts(page: CalendarPage) -> str:
    QApplication.processEvents()  # what is new in a card is shown in a moment
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def test_a_closure_is_written_down_with_the_keys_alone(
    page: CalendarPage, shop: Shop, qtbot: QtBot, stepped_jobs: Any, announced: list[str]
) -> None:
    page.form.choose_kind("closure")
    page.view.setFocus()
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Home):
        qtbot.keyClick(page.view, key)
    for _ in range(6):
        qtbot.keyClick(page.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert page.view.accessibleDescription().startswith("1 to 7 April")
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    field = page.form._name
    qtbot.keyClicks(field, "new oven")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    stepped_jobs.run_all()
    (entry,) = read_year(shop, 2026).entries
    assert (entry.kind, entry.first_day, entry.last_day, entry.name) == (
        "closure", date(2026, 4, 1), date(2026, 4, 7), "new oven",
    )  # fmt: skip
    assert announced == ["calendar_changed"]


def test_a_day_without_sales_is_noted_as_closed_where_home_leads(
    page: CalendarPage, shop: Shop, stepped_jobs: Any
) -> None:
    page.context.announce.closure_wanted.emit(date(2026, 3, 10))
    entry = page.form.entry()
    assert (entry.kind, entry.first_day, entry.last_day) == ("closure", date(2026, 3, 10), date(2026, 3, 10))
    page.form._on_save()
    stepped_jobs.run_all()
    assert [(one.kind, one.first_day) for one in read_year(shop, 2026).entries] == [("closure", date(2026, 3, 10))]


def test_what_was_done_can_be_undone(page: CalendarPage, shop: Shop, stepped_jobs: Any, said: list[Message]) -> None:
    page.form.submitted.emit(FESTA, None)
    stepped_jobs.run_all()
    assert names(shop) == ["Sant Pere"]
    assert "forecast is being made anew" in said[-1].text
    undo = said[-1].on_action
    assert undo is not None
    undo()
    stepped_jobs.run_all()
    assert names(shop) == []


def test_a_chosen_line_is_changed_in_the_form(page: CalendarPage, shop: Shop, stepped_jobs: Any) -> None:
    keep_entry(shop, CalendarEntry("event", date(2026, 5, 9), date(2026, 5, 10), "Fair", effect=-0.2, yearly=True))
    page.mark_stale()
    stepped_jobs.run_all()
    row = next(at for at, one in enumerate(page.list.model.rows) if one.entry is not None)
    page.list.choose(row)
    assert page.view.span == (date(2026, 5, 9), date(2026, 5, 10))
    again = page.form.entry()
    assert (again.name, again.effect, again.yearly) == ("Fair", -0.2, True)
    page.form._name.setText("Big fair")
    page.form._on_save()
    stepped_jobs.run_all()
    assert names(shop) == ["Big fair"]


def test_delete_takes_the_chosen_line_away(page: CalendarPage, shop: Shop, stepped_jobs: Any, qtbot: QtBot) -> None:
    keep_entry(shop, FESTA)
    page.mark_stale()
    stepped_jobs.run_all()
    page.list.choose(next(at for at, one in enumerate(page.list.model.rows) if one.entry is not None))
    page.list.view.setFocus()
    qtbot.keyClick(page.list.view, Qt.Key.Key_Delete)
    stepped_jobs.run_all()
    assert names(shop) == []


def test_a_festa_without_a_name_is_refused_beside_the_fields(
    page: CalendarPage, shop: Shop, stepped_jobs: Any, announced: list[str]
) -> None:
    page.form._on_save()
    stepped_jobs.run_all()
    assert "Give it a name." in texts(page)
    assert names(shop) == []
    assert announced == []


def test_a_year_without_festes_says_so_until_both_are_there(page: CalendarPage, shop: Shop, stepped_jobs: Any) -> None:
    assert "The two local festes of 2026 are not entered" in texts(page)
    keep_entry(shop, FESTA)
    page.mark_stale()
    stepped_jobs.run_all()
    assert "One of the two local festes of 2026 is not entered" in texts(page)
    keep_entry(shop, CalendarEntry("festa", date(2026, 8, 24), date(2026, 8, 24), "Sant Bartomeu"))
    page.mark_stale()
    stepped_jobs.run_all()
    assert "not entered" not in texts(page)
    page._turn(1)
    stepped_jobs.run_all()
    assert "The two local festes of 2027 are not entered" in texts(page)


def test_the_years_days_are_told_to_whoever_cannot_see_them(page: CalendarPage) -> None:
    assert page.view.words(date(2026, 12, 25)) == "Friday 25 December: Christmas Day"
    page.view.choose(date(2026, 12, 25), date(2026, 12, 25))
    assert "Christmas Day" in page.view.accessibleDescription()


def test_a_run_of_weekly_closures_opens_and_one_of_its_days_is_changed(
    page: CalendarPage, shop: Shop, stepped_jobs: Any
) -> None:
    for day in (3, 10, 17):
        keep_entry(shop, CalendarEntry("closure", date(2026, 11, day), date(2026, 11, day), "winter"))
    page.mark_stale()
    stepped_jobs.run_all()
    listed = [row.name for row in page.list.model.rows]
    at = listed.index("winter")
    page.list.choose(at)
    assert len(page.list.model.rows) == len(listed) + 3
    page.list.choose(at + 2)
    editing = page.form.editing
    assert editing is not None
    assert editing.first_day == date(2026, 11, 10)
    page.list.choose(at)
    assert [row.name for row in page.list.model.rows] == listed
    assert page.form.editing is None


def test_the_list_opens_on_a_whole_row(page: CalendarPage, shop: Shop, stepped_jobs: Any) -> None:
    for day in range(1, 29):
        keep_entry(shop, CalendarEntry("event", date(2026, 1, day), date(2026, 1, day), f"Fira {day}"))
    page.mark_stale()
    stepped_jobs.run_all()
    page.resize(1100, 615)
    QApplication.processEvents()
    page.list.scroll_to(len(page.list.model.rows) - 1)
    view = page.list.view
    assert view.verticalScrollBar().value() > 0
    assert view.rowViewportPosition(view.rowAt(1)) == 0


def test_the_chips_stay_where_they_are_whatever_kind_is_chosen(page: CalendarPage) -> None:
    def places() -> tuple[int, int]:
        QApplication.processEvents()
        return page.form._kinds.mapTo(page, QPoint()).y(), page.form._save.mapTo(page, QPoint()).y()

    page.resize(1100, 700)
    found = set()
    for kind in ("festa", "event", "closure", "bulk_order"):
        page.form._on_kind(kind)  # type: ignore[arg-type]  # one of the kinds
        found.add(places())
    assert len(found) == 1
    page.form.show_trouble("Say how many pieces are ordered.")
    assert {places()} == found


def first_in_sight(page: CalendarPage) -> str:
    QApplication.processEvents()
    view = page.list.view
    return page.list.model.rows[view.rowAt(1)].name


def fill(page: CalendarPage, shop: Shop, jobs: Any, year: int = 2026) -> None:
    for month in (1, 5, 9):
        for day in range(1, 20):
            first = date(year, month, day)
            keep_entry(shop, CalendarEntry("event", first, first, f"Fira {day}/{month}"))
    page.mark_stale()
    jobs.run_all()
    page.resize(1100, 615)


def test_the_list_goes_to_what_was_written_down(page: CalendarPage, shop: Shop, stepped_jobs: Any) -> None:
    fill(page, shop, stepped_jobs)
    page.form.submitted.emit(FESTA, None)
    stepped_jobs.run_all()
    assert first_in_sight(page) == "Sant Pere"
    assert page.view.span == (FESTA.first_day, FESTA.last_day)


def test_what_is_written_down_for_another_year_is_shown_there(
    page: CalendarPage, shop: Shop, stepped_jobs: Any
) -> None:
    fill(page, shop, stepped_jobs)
    page.form.submitted.emit(CalendarEntry("festa", date(2027, 6, 29), date(2027, 6, 29), "Sant Pere"), None)
    stepped_jobs.run_all()
    assert page.view.span == (date(2027, 6, 29), date(2027, 6, 29))
    assert "Sant Pere" in [row.name for row in page.list.model.rows]


def test_another_year_is_listed_from_its_first_coming_entry(page: CalendarPage, shop: Shop, stepped_jobs: Any) -> None:
    fill(page, shop, stepped_jobs)
    fill(page, shop, stepped_jobs, year=2027)
    page._turn(1)
    stepped_jobs.run_all()
    assert first_in_sight(page) == page.list.model.rows[0].name
    page._turn(-1)
    stepped_jobs.run_all()
    assert first_in_sight(page) == "Good Friday"


def test_after_an_entry_was_deleted_its_day_stays_in_the_form(
    page: CalendarPage, shop: Shop, stepped_jobs: Any, qtbot: QtBot
) -> None:
    fill(page, shop, stepped_jobs)
    page.list.choose(next(at for at, row in enumerate(page.list.model.rows) if row.name == "Fira 9/5"))
    page.list.view.setFocus()
    qtbot.keyClick(page.list.view, Qt.Key.Key_Delete)
    stepped_jobs.run_all()
    assert page.form.editing is None
    left = page.form._days.span
    assert left == page.view.span == (date(2026, 5, 9), date(2026, 5, 9))


def test_a_year_read_anew_leaves_what_is_being_typed(page: CalendarPage, shop: Shop, stepped_jobs: Any) -> None:
    fill(page, shop, stepped_jobs)
    page.list.choose(3)
    page.list.leave()
    page.form.begin_new()
    page.form.set_span(date(2027, 6, 29), date(2027, 6, 29))
    page.mark_stale()
    stepped_jobs.run_all()
    assert page.form.editing is None
    assert page.form._days.span == (date(2027, 6, 29), date(2027, 6, 29))
