"""Days without sales: asked about before saving, kept with the file, taken back with it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from fleca_desktop.services.import_sales import list_imports
from fleca_desktop.storage.calendar import read_closures

if TYPE_CHECKING:
    from conftest import Driven

HEADER = "Data;Producte;Import\n"
FEBRUARY = HEADER + "".join(f"{day:02d}/02/2026;Barra;10,00\n" for day in range(1, 29) if day != 12)
TWELFTH = date(2026, 2, 12)


def ticks(driven: Driven) -> dict[str, QCheckBox]:
    closed = driven.page._pane.closed
    return {one.text(): one for one in closed.findChildren(QCheckBox) if one.isVisibleTo(closed)}


def with_mondays_off(weeks: int, *gone: date) -> str:
    """A file of half a year in which some weeks' Mondays have no sales, nor have the days that are ``gone``."""
    first = date(2025, 8, 31)
    days = (first + timedelta(days=n) for n in range(7 * 26))
    sold = [day for day in days if (day.weekday() or (day - first).days >= 7 * weeks) and day not in gone]
    return HEADER + "".join(f"{day:%d/%m/%Y};Barra;10,00\n" for day in sold)


def test_nothing_is_kept_before_the_file_is_saved_and_then_both_are(driven: Driven, announced: list[str]) -> None:
    driven.drop(FEBRUARY)
    ticks(driven)["Thu 12 Feb"].click()
    driven.run()
    assert read_closures(driven.shop.database) == frozenset()
    driven.press("Save 27 day(s)")
    assert read_closures(driven.shop.database) == {TWELFTH}
    assert driven.said[-1].text == "till-1.csv was imported. 1 day(s) are kept as closed."
    assert "calendar_changed" in announced


def test_the_undo_takes_the_file_and_its_closed_days_back(driven: Driven, announced: list[str]) -> None:
    driven.drop(FEBRUARY)
    ticks(driven)["Thu 12 Feb"].click()
    driven.press("Save 27 day(s)")
    undo = driven.said[-1].on_action
    assert undo is not None
    undo()
    driven.run()
    assert list_imports(driven.shop)[0].undone_at is not None
    assert read_closures(driven.shop.database) == frozenset()
    assert announced.count("calendar_changed") == 2


def test_days_that_are_left_unticked_stay_a_question(driven: Driven) -> None:
    driven.drop(FEBRUARY)
    driven.press("Save 27 day(s)")
    assert read_closures(driven.shop.database) == frozenset()


def test_of_the_very_same_file_the_closed_days_alone_are_saved_and_taken_back(driven: Driven) -> None:
    driven.drop(FEBRUARY)
    driven.press("Save 27 day(s)")
    driven.drop(FEBRUARY)
    driven.button("It is there already: close")
    ticks(driven)["Thu 12 Feb"].click()
    driven.press("Save 1 closed day(s)")
    assert read_closures(driven.shop.database) == {TWELFTH}
    undo = driven.said[-1].on_action
    assert undo is not None
    undo()
    driven.run()
    assert read_closures(driven.shop.database) == frozenset()


def test_days_that_follow_a_weekday_are_closed_by_it_and_each_can_be_seen(driven: Driven) -> None:
    driven.drop(with_mondays_off(8, date(2025, 12, 25)))
    assert "9 day(s) without sales, 8 of them Mondays" in driven.texts()
    found = ticks(driven)
    assert list(found) == ["Monday (8)", "The other days (1)"]
    assert "Mon 8 Sept 2025, " in found["Monday (8)"].toolTip()
    found["Monday (8)"].click()
    driven.press("Show every day")
    shown = driven.page._pane.closed.list
    texts = [
        shown.item(at).text() for at in range(shown.count()) if shown.item(at).checkState() != Qt.CheckState.Checked
    ]
    assert texts == ["Thu 25 Dec 2025"]
    shown.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert ticks(driven)["Monday (8)"].checkState() == Qt.CheckState.PartiallyChecked
    driven.press(f"Save {7 * 26 - 9} day(s)")
    assert len(read_closures(driven.shop.database)) == 7


def test_weeks_that_are_missing_before_the_file_are_told(driven: Driven) -> None:
    driven.drop(FEBRUARY)
    driven.press("Save 27 day(s)")
    driven.drop(HEADER + "16/03/2026;Barra;10,00\n")
    assert "Weeks are missing before this file" in driven.texts()
    assert "Sales are stored until Sat 28 Feb; the file begins on Mon 16 Mar." in driven.texts()
