from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.app import installed_models
from fleca_desktop.core.sales_file import Answers, NeedsMapping, Question
from fleca_desktop.services.import_outcomes import Preview
from fleca_desktop.services.import_sales import list_imports, preview_import, save_import, undo_import
from fleca_desktop.services.shop import open_shop
from fleca_desktop.ui.i18n import Formats
from fleca_desktop.ui.imports.answers import answered
from fleca_desktop.ui.imports.import_rows import derive_imports
from fleca_desktop.ui.imports.presenter import derive_preview

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from fleca_desktop.services.shop import Shop

HEADER = "Data;Família;Producte;Unitats;Base imposable\n"
DAYS = "".join(f"{day:02d}/02/2026;Pa;Barra;1;1,10\n" for day in range(1, 29) if day != 12)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    opened = open_shop(tmp_path / "shop", FixedClock(date(2026, 3, 16)), installed_models())
    yield opened
    opened.close()


def preview(shop: Shop, folder: Path, text: str) -> Preview:
    path = folder / "till.csv"
    path.write_text(text, encoding="utf-8")
    seen = preview_import(shop, path)
    assert isinstance(seen, Preview)
    return seen


def test_control_totals_stand_above_all(shop: Shop, tmp_path: Path) -> None:
    snapshot = derive_preview(preview(shop, tmp_path, HEADER + DAYS + "TOTAL;;;27;29,70\n"), Formats("ca"))
    assert [figure.value for figure in snapshot.figures] == ["59,40\u00a0€", "29,70\u00a0€", "29,70\u00a0€", "27 of 28"]


def test_a_file_of_last_year_is_seen_by_its_period_and_its_days(shop: Shop, tmp_path: Path) -> None:
    seen = preview(shop, tmp_path, HEADER + "30/12/2025;Pa;Barra;1;1,10\n02/02/2026;Pa;Barra;1;1,10\n")
    snapshot = derive_preview(seen, Formats("ca"))
    assert snapshot.sentence.startswith("30 de desembre de 2025 – 2 de febrer de 2026")
    assert [row.day_text for row in snapshot.rows] == ["dt 30 des. 2025", "dl 2 febr. 2026"]


def test_days_of_this_year_need_no_year_but_the_period_names_it(shop: Shop, tmp_path: Path) -> None:
    snapshot = derive_preview(preview(shop, tmp_path, HEADER + DAYS), Formats("en"))
    assert snapshot.sentence.startswith("1 February – 28 February 2026 · ")
    assert snapshot.rows[0].day_text == "Sun 1 Feb"


def test_one_row_set_aside_stands_on_one_line_and_of_many_some_are_named(shop: Shop, tmp_path: Path) -> None:
    one = derive_preview(preview(shop, tmp_path, HEADER + DAYS + "TOTAL;;;27;29,70\n"), Formats("en"))
    assert "Not counted as sales. Line 29" in [notice.text for notice in one.notices]
    many = derive_preview(preview(shop, tmp_path, HEADER + DAYS + "28/02/2026;Pa;Barra;?;?\n" * 10), Formats("en"))
    (text,) = [notice.text for notice in many.notices if "Lines" in notice.text]
    assert text.startswith("Not counted as sales. Lines 29, 30, ")
    assert text.endswith("\u2026")


def test_closed_days_new_products_and_rows_set_aside_are_told(shop: Shop, tmp_path: Path) -> None:
    snapshot = derive_preview(preview(shop, tmp_path, HEADER + DAYS + "TOTAL;;;27;29,70\n"), Formats("en"))
    assert [notice.icon for notice in snapshot.notices] == ["table", "plus"]
    assert snapshot.closed is not None
    assert [group.word for group in snapshot.closed.groups] == ["Thu 12 Feb"]
    assert snapshot.rows[0].new


def test_what_is_stored_already_is_told_with_its_money(shop: Shop, tmp_path: Path) -> None:
    save_import(shop, preview(shop, tmp_path, HEADER + DAYS))
    snapshot = derive_preview(preview(shop, tmp_path, HEADER + "02/02/2026;Pa;Barra;2;2,20\n"), Formats("en"))
    assert [notice.icon for notice in snapshot.notices] == ["undo"]
    assert [(choice.overlap, choice.effect) for choice in snapshot.overlaps] == [
        ("replace", "1 stored day(s) change. €1.10 now, €2.20 afterwards."),
        ("keep", "What is stored stays as it is. €1.10 now, €1.10 afterwards."),
        ("add", "What is stored stays as it is. €1.10 now, €1.10 afterwards."),
    ]


def test_a_file_that_tells_less_than_is_stored_says_so(shop: Shop, tmp_path: Path) -> None:
    save_import(shop, preview(shop, tmp_path, "Data;Import\n02/02/2026;500,00\n"))
    snapshot = derive_preview(preview(shop, tmp_path, HEADER + "02/02/2026;Pa;Barra;2;2,20\n"), Formats("en"))
    assert "The file tells less than is stored: €500.00 now, €2.20 afterwards." in snapshot.overlaps[0].effect


def test_an_import_taken_back_stays_in_the_list_and_says_so(shop: Shop, tmp_path: Path) -> None:
    number = save_import(shop, preview(shop, tmp_path, HEADER + DAYS)).record.id
    undo_import(shop, number)
    row = derive_imports(list_imports(shop), Formats("ca"))[0]
    assert not row.in_force
    assert row.days == "01/02/2026 – 28/02/2026"


def test_answers_gather() -> None:
    needs = NeedsMapping((), (), (Question("which_amount", ("Subtotal", "Total")),))
    once = answered(Answers(), needs, "which_amount", "Total")
    assert once.roles == {"Subtotal": "ignored", "Total": "amount"}
    twice = answered(once, needs, "day_or_month_first", "dmy")
    assert (twice.date_order, twice.roles) == ("dmy", once.roles)
    assert answered(twice, needs, "decimal_or_thousands", ",").decimal == ","
    assert answered(twice, needs, "returned_rows", "subtract").returned == "subtract"
