from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from fleca_desktop.services.import_sales import list_imports
from fleca_desktop.services.keep_tills import list_tills
from fleca_desktop.storage.sales import read_daily, read_weekly

if TYPE_CHECKING:
    from conftest import Driven

TWO_AMOUNTS = "Data;Article;Import;Import brut\n02/03/2026;Barra;10,00;11,00\n03/03/2026;Barra;20,00;22,00\n"
WIDE = "Data;Barra;Croissant;Coca\n02/03/2026;10;4;2\n03/03/2026;20;8;4\n"
PIECES = "Data;Producte;Import\n"


def revenue(driven: Driven) -> float:
    return float(read_daily(driven.shop.database)["revenue_eur"].sum())


def test_a_file_that_was_understood_can_be_read_otherwise(driven: Driven) -> None:
    driven.drop(TWO_AMOUNTS)
    driven.press("Choose the columns")
    driven.choose("What the column Import brut holds", "gross")
    assert "€33.00" in driven.texts()
    driven.press("Use these columns")
    driven.press("Save 2 day(s)")
    assert revenue(driven) == 33.0


def test_what_was_chosen_is_remembered_for_the_next_file_of_the_till(driven: Driven) -> None:
    driven.drop(TWO_AMOUNTS)
    driven.press("Choose the columns")
    driven.choose("What the column Import brut holds", "gross")
    driven.press("Use these columns")
    driven.press("Save 2 day(s)")
    driven.drop(TWO_AMOUNTS.replace("/03/", "/02/"))
    driven.press("Save 2 day(s)")
    assert revenue(driven) == 66.0
    assert [till.name for till in list_tills(driven.shop)] == ["till"]


def test_a_question_leads_to_the_columns_and_they_to_the_preview(driven: Driven) -> None:
    driven.drop(WIDE)
    driven.press("Choose the columns yourself")
    assert not driven.button("Use these columns").isEnabled()
    assert "What do their numbers count?" in driven.texts()
    driven.choose("Columns across", "units")
    assert driven.button("Use these columns").isEnabled()
    driven.press("Use these columns")
    driven.press("Save 2 day(s)")
    assert read_daily(driven.shop.database)["units"].sum() == 48


def test_columns_that_make_no_sense_cannot_be_used(driven: Driven) -> None:
    driven.drop(TWO_AMOUNTS)
    driven.press("Choose the columns")
    driven.choose("What the column Data holds", "ignored")
    assert not driven.button("Use these columns").isEnabled()
    driven.press("Don't save")
    assert list_imports(driven.shop) == []


def test_of_a_file_without_days_the_columns_can_be_said_before_the_day(driven: Driven) -> None:
    driven.drop("Article;Import;Import brut\nPa;30,00;33,00\n")
    driven.press("Choose the columns yourself")
    driven.choose("What the column Import brut holds", "gross")
    driven.press("Use these columns")
    driven.page._question.day.field.set_day(date(2026, 3, 3))
    driven.page._question.day.field.edited.emit()
    driven.press("Read it as 3 March 2026")
    driven.press("Save 1 day(s)")
    assert revenue(driven) == 33.0
    assert list_tills(driven.shop)[0].answers.day is None


@pytest.mark.parametrize(
    ("span", "answer"),
    [("One day", "Read it as 3 March 2026"), ("A whole week", "Read it as 2 March \u2013 8 March 2026")],
)
def test_the_day_that_was_said_is_no_column(driven: Driven, span: str, answer: str) -> None:
    driven.drop("Article;Import;Import brut\nPa;30,00;33,00\n")
    driven.press(span)
    driven.page._question.day.field.set_day(date(2026, 3, 3))
    driven.page._question.day.field.edited.emit()
    driven.press(answer)
    driven.press("Choose the columns")
    driven.choose("What the column Import brut holds", "gross")
    driven.press("Use these columns")
    driven.press(next(button.text() for button in driven.shown() if button.text().startswith("Save ")))
    assert revenue(driven) + float(read_weekly(driven.shop.database)["revenue_eur"].sum()) == 33.0
    assert set(list_tills(driven.shop)[0].answers.roles) == {"Article", "Import", "Import brut"}


def test_stored_days_are_replaced_unless_the_owner_keeps_them(driven: Driven) -> None:
    driven.drop(PIECES + "02/03/2026;Barra;10,00\n")
    driven.press("Save 1 day(s)")
    driven.drop(PIECES + "02/03/2026;Barra;99,00\n03/03/2026;Barra;1,00\n")
    assert "€10.00 now, €100.00 afterwards." in driven.texts()
    driven.press("Keep them")
    assert "€10.00 now, €11.00 afterwards." in driven.texts()
    driven.press("Save 2 day(s)")
    assert revenue(driven) == 11.0


@pytest.fixture
def with_till(driven: Driven) -> Driven:
    driven.drop(TWO_AMOUNTS)
    driven.press("Choose the columns")
    driven.choose("What the column Import brut holds", "gross")
    driven.press("Use these columns")
    driven.press("Save 2 day(s)")
    driven.page.refresh()
    driven.run()
    driven.page._tills._table.choose(0)
    return driven


def test_a_till_can_be_forgotten_and_known_again(with_till: Driven) -> None:
    with_till.press("Forget")
    assert list_tills(with_till.shop) == []
    undo = with_till.said[-1].on_action
    assert undo is not None
    undo()
    with_till.run()
    assert len(list_tills(with_till.shop)) == 1


def test_a_till_can_be_renamed_in_its_row(with_till: Driven) -> None:
    model = with_till.page._tills._table.model
    model.setData(model.index(0, 0), "Botiga", Qt.ItemDataRole.EditRole)
    with_till.run()
    assert list_tills(with_till.shop)[0].name == "Botiga"


def test_what_was_said_of_a_till_can_be_changed(with_till: Driven) -> None:
    with_till.press("Change columns")
    with_till.choose("What the column Import holds", "net")
    with_till.press("Use these columns")
    assert list_tills(with_till.shop)[0].answers.roles["Import"] == "net"
    assert with_till.page.accessibleName() == "Imports"
