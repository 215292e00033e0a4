from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import xlsxwriter
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog

from fleca_desktop.app import open_user_shop
from fleca_desktop.services.import_sales import list_imports
from fleca_desktop.ui.window_memory import WindowMemory

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from conftest import Driven
    from pytestqt.modeltest import ModelTester


PLAIN = (
    "Data;Família;Producte;Unitats;Base imposable\n"
    "02/03/2026;Pa;Barra;210;231,00\n"
    "03/03/2026;Pa;Barra;200;220,00\n"
    "TOTAL;;;410;451,00\n"
)
AMBIGUOUS = "date,product,revenue\n01/02/2026,Bread,1.50\n03/02/2026,Bread,1.50\n"


def test_a_dropped_file_is_shown_before_it_is_saved(driven: Driven) -> None:
    driven.drop(PLAIN)
    assert driven.page.accessibleName() == "till-1.csv"
    assert "decimal comma" in driven.page.accessibleDescription()
    assert list_imports(driven.shop) == []


def test_saving_stores_it_announces_it_and_offers_the_undo(driven: Driven, announced: list[str]) -> None:
    driven.drop(PLAIN)
    driven.press("Save 2 day(s)")
    assert [record.file_name for record in list_imports(driven.shop)] == ["till-1.csv"]
    assert announced.count("sales_imported") == 1
    message = driven.said[-1]
    assert message.tone == "good"
    assert message.on_action is not None
    message.on_action()
    driven.run()
    assert list_imports(driven.shop)[0].undone_at is not None
    assert announced.count("sales_imported") == 2


def test_the_dialog_opens_where_the_last_file_was_taken_from(
    driven: Driven, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *asked: (opened.append(asked[2]), ([], ""))[1])
    driven.drop(PLAIN)
    driven.press("Don't save")
    driven.press("Choose a file")
    memory = WindowMemory(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    memory.write_tables("imports", driven.page)
    driven.page._folder_of_files.path = ""
    driven.press("Choose a file")
    memory.restore_tables("imports", driven.page)
    driven.press("Choose a file")
    assert opened[0] == opened[2] == str(tmp_path)
    assert opened[1] != str(tmp_path)


def test_leaving_a_file_stores_nothing(driven: Driven) -> None:
    driven.drop(PLAIN)
    driven.press("Don't save")
    assert list_imports(driven.shop) == []
    assert driven.page.accessibleName() == "Imports"


def test_a_question_is_asked_and_its_answer_leads_to_the_preview(driven: Driven) -> None:
    driven.drop(AMBIGUOUS)
    driven.press("The day first")
    driven.press("Save 2 day(s)")
    assert list_imports(driven.shop)[0].last_day == "2026-02-03"


WITHOUT_DAYS = "Article;Quantité;CA HT\nPain;1;30.00\n"


def test_a_file_without_days_is_read_as_the_day_that_the_owner_says(driven: Driven) -> None:
    driven.drop(WITHOUT_DAYS)
    assert "more than one way" not in driven.page.accessibleDescription()
    driven.page._question.day.field.set_day(date(2026, 3, 3))
    driven.page._question.day.field.edited.emit()
    driven.press("Read it as 3 March 2026")
    driven.press("Save 1 day(s)")
    assert list_imports(driven.shop)[0].last_day == "2026-03-03"


def test_a_file_without_days_is_read_as_a_week(driven: Driven) -> None:
    driven.drop(WITHOUT_DAYS)
    driven.press("A whole week")
    driven.page._question.day.field.set_day(date(2026, 3, 3))
    driven.page._question.day.field.edited.emit()
    driven.press("Read it as 2 March – 8 March 2026")
    driven.press("Save 7 day(s)")
    assert list_imports(driven.shop)[0].grain == "week"


def test_other_questions_ask_for_no_day(driven: Driven) -> None:
    driven.drop(AMBIGUOUS)
    assert not driven.page._question.day.isVisibleTo(driven.page)
    driven.press("Don't save")
    driven.drop("Fecha;Hora;Comensales;Ticket\n14/02/2026;14:00;4;A-1\n")
    assert driven.page.accessibleDescription() == "Something is missing in the file. Nothing is saved yet."


def test_of_a_workbook_with_two_tables_the_owner_names_the_sheet_once(driven: Driven, tmp_path: Path) -> None:
    for monday in range(2):
        path = tmp_path / f"till-{monday}.xlsx"
        with xlsxwriter.Workbook(path, {"default_date_format": "dd/mm/yyyy"}) as book:
            for name, heading, revenue_eur in (("Linies", "Producte", 2.4), ("Famílies", "Família", 3.6 + monday)):
                book.add_worksheet(name).write_row(0, 0, ["Data", heading, "Unitats", "Import"])
                book.get_worksheet_by_name(name).write_row(1, 0, [date(2026, 3, 2), "Pa", 2, revenue_eur])
        driven.page.take([path])
        driven.run()
        if not monday:
            assert "Choose the columns yourself" not in [b.text() for b in driven.shown()]
            driven.press("Famílies")
        driven.press("Save 1 day(s)")
    assert [r.summary["revenue_imported_cents"] for r in list_imports(driven.shop)] == [460, 360]


def test_a_refused_file_is_told_and_the_next_one_is_shown(driven: Driven) -> None:
    driven.drop("Bon dia", PLAIN)
    assert driven.said[-1].tone == "bad"
    assert "till-1.csv" in driven.said[-1].text
    assert driven.page.accessibleName() == "till-2.csv"


def test_the_very_same_file_changes_nothing(driven: Driven, announced: list[str]) -> None:
    driven.drop(PLAIN)
    driven.press("Save 2 day(s)")
    driven.drop(PLAIN)
    assert "Stored already" in driven.texts()
    assert "Will be saved" not in driven.texts()
    driven.press("It is there already: close")
    assert driven.page.accessibleName() == "Imports"
    assert len(list_imports(driven.shop)) == 1
    assert announced.count("sales_imported") == 1


def test_other_bytes_of_the_same_sales_change_nothing_either(driven: Driven) -> None:
    driven.drop(PLAIN)
    driven.press("Save 2 day(s)")
    driven.drop(PLAIN.replace("TOTAL;;;410;451,00\n", ""))
    assert "All of this is stored already" in driven.texts()
    driven.press("It is there already: close")
    assert len(list_imports(driven.shop)) == 1


def test_a_choice_that_saves_nothing_says_so(driven: Driven) -> None:
    driven.drop(PLAIN)
    driven.press("Save 2 day(s)")
    driven.drop(PLAIN.replace("231,00", "999,00"))
    driven.button("Save 2 day(s)")
    driven.press("Keep them")
    assert "Will be saved\n€0.00" in driven.texts()
    driven.press("Nothing to save: close")
    assert len(list_imports(driven.shop)) == 1


def test_the_same_sums_of_other_products_are_no_news_left_out(driven: Driven) -> None:
    driven.drop(PLAIN)
    driven.press("Save 2 day(s)")
    driven.drop(PLAIN.replace("03/03/2026;Pa;Barra", "03/03/2026;Pa;Pagès"))
    driven.press("Save 2 day(s)")
    assert len(list_imports(driven.shop)) == 2


def test_the_tables_keep_qts_promises(driven: Driven, qtmodeltester: ModelTester) -> None:
    driven.drop(PLAIN)
    driven.press("Save 2 day(s)")
    qtmodeltester.check(driven.page._history._table.model)
    qtmodeltester.check(driven.page._pane._table.model)


def test_the_owners_own_folder_opens_as_an_empty_shop(tmp_path: Path) -> None:
    shop = open_user_shop(tmp_path / "new" / "shop")
    assert list_imports(shop) == []
    shop.close()
