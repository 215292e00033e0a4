from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from fleca_desktop.core.calendar_entries import CalendarEntry
from fleca_desktop.ui.calendar.entry_form import EntryForm

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from fleca_desktop.ui.parts.day_field import DayField

NEW_YEAR, EVE = date(2027, 1, 1), date(2026, 12, 24)


@pytest.fixture
def form(qtbot: QtBot) -> EntryForm:
    made = EntryForm()
    qtbot.addWidget(made)
    made.set_span(NEW_YEAR, NEW_YEAR)
    made.choose_kind("closure")
    return made


@pytest.fixture
def submitted(form: EntryForm) -> list[CalendarEntry]:
    entries: list[CalendarEntry] = []
    form.submitted.connect(lambda entry, _instead_of: entries.append(entry))
    return entries


def type_over(field: DayField, text: str, qtbot: QtBot) -> None:
    field.selectAll()
    qtbot.keyClicks(field, text)


def texts(form: EntryForm) -> str:
    return "\n".join(label.text() for label in form.findChildren(QLabel) if label.isVisibleTo(form))


def days(form: EntryForm) -> tuple[date | None, date | None]:
    return form._days.first.day, form._days.last.day


@pytest.mark.parametrize("text", ["24122026", "24/12/2026", "24-12-26"])
def test_a_closure_typed_over_another_day_is_of_that_one_day(
    form: EntryForm, submitted: list[CalendarEntry], qtbot: QtBot, text: str
) -> None:
    type_over(form._days.first, text, qtbot)
    qtbot.keyClick(form._days.first, Qt.Key.Key_Return)
    form._on_save()
    assert [(entry.first_day, entry.last_day) for entry in submitted] == [(EVE, EVE)]


def test_the_last_day_goes_with_the_first_until_it_is_changed_by_hand(form: EntryForm, qtbot: QtBot) -> None:
    for text in ("31/12/2027", "24/12/2026"):
        type_over(form._days.first, text, qtbot)
        assert form._days.last.day == form._days.first.day
    type_over(form._days.last, "27/12/2026", qtbot)
    type_over(form._days.first, "26/12/2026", qtbot)
    assert days(form) == (date(2026, 12, 26), date(2026, 12, 27))
    type_over(form._days.first, "02/01/2027", qtbot)
    assert days(form) == (date(2027, 1, 2), date(2027, 1, 2))


def test_half_a_day_is_not_written_down(form: EntryForm, submitted: list[CalendarEntry], qtbot: QtBot) -> None:
    type_over(form._days.first, "04/12", qtbot)
    form._on_save()
    assert submitted == []
    assert "The year is missing" in texts(form)
    qtbot.keyClicks(form._days.first, "/2026")
    assert "The year is missing" not in texts(form)
    type_over(form._days.first, "31/02/2026", qtbot)
    form._on_save()
    assert "There is no day \u201c31/02/2026\u201d" in texts(form)
    assert submitted == []


def test_a_closure_of_a_whole_year_is_asked_about_before_it_is_added(
    form: EntryForm, submitted: list[CalendarEntry], qtbot: QtBot
) -> None:
    type_over(form._days.first, "24/12/2026", qtbot)
    type_over(form._days.last, "24/12/2027", qtbot)
    form._on_save()
    assert submitted == []
    assert "366 day" in texts(form)
    assert "closed? If so, press \u201cAdd\u201d again." in texts(form)
    form._on_save()
    assert [len(entry.days) for entry in submitted] == [366]


def test_other_days_are_asked_about_anew(form: EntryForm, submitted: list[CalendarEntry], qtbot: QtBot) -> None:
    form.set_span(EVE, date(2027, 3, 1))
    form._on_save()
    type_over(form._days.last, "01/04/2027", qtbot)
    assert "closed?" not in texts(form)
    form._on_save()
    assert submitted == []


def test_holidays_of_six_weeks_are_not_asked_about(form: EntryForm, submitted: list[CalendarEntry]) -> None:
    form.set_span(date(2026, 7, 20), date(2026, 8, 31))
    form._on_save()
    assert len(submitted) == 1


def read_anew() -> list[tuple[str, str]]:
    """The products, each time other objects, as a database gives them."""
    return [("Pa", str(name)) for name in ("Barra", "Coca")]


def test_an_order_opened_shows_its_product(form: EntryForm) -> None:
    form.set_products(read_anew())
    order = CalendarEntry("bulk_order", EVE, EVE, "Bar", family="Pa", product="Coca", units=5.0)
    form.edit(order)
    assert form.entry() == order


def test_an_order_of_a_product_that_has_ended_stays_with_it(form: EntryForm) -> None:
    offered = read_anew()
    order = CalendarEntry("bulk_order", EVE, EVE, "Bar", family="Pa", product="Llonguet", units=5.0)
    form.set_products(offered)
    form.edit(order)
    assert form.entry() == order
    form.set_products(read_anew())  # the page is refreshed meanwhile
    assert form.entry() == order
    form.choose_kind("bulk_order")
    assert [form._product.itemData(at) for at in range(form._product.count())] == offered
    entry = form.entry()
    assert entry is not None
    assert entry.product in {"Barra", "Coca"}


def test_another_product_chosen_for_an_order_stays_chosen_when_the_page_is_refreshed(form: EntryForm) -> None:
    offered = read_anew()
    form.set_products(offered)
    form.edit(CalendarEntry("bulk_order", EVE, EVE, "Bar", family="Pa", product="Llonguet", units=5.0))
    form._product.setCurrentIndex(1)
    form.set_products(read_anew())
    entry = form.entry()
    assert entry is not None
    assert entry.product == "Coca"
