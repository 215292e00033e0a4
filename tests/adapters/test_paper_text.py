"""How names and remarks are set on paper."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPainter, QPdfWriter

from fleca_desktop.adapters import paper
from fleca_desktop.core.order_sheet import OrderSheet, sheet_of_lines
from tests.adapters.test_paper import BREAD, DAYS, PASTRY, WORDS, lines

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from fleca_desktop.core.order_sheet import OrderSheetWords

LONG = "Pa de pagès d\u2019un quilo amb massa mare i llavors de gira-sol torrades al forn de llenya"


def texts_and_sizes(sheet: OrderSheet, words: OrderSheetWords = WORDS) -> list[tuple[str, int]]:
    """Every text on the paper with the size of its letters."""
    written: list[tuple[str, int]] = []

    class Noting(QPainter):
        def drawText(self, *arguments: object) -> None:  # type: ignore[override]  # noqa: N802 - Qt's name
            written.append((str(arguments[2]), self.font().pixelSize()))
            super().drawText(*arguments)  # type: ignore[call-overload]

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(paper, "QPainter", Noting)
        device = QPdfWriter(buffer)
        paper.set_page(device, "A4")
        paper.paint_sheets(device, [(sheet, words)])
    return written


def sizes_of_names(*breads: str) -> dict[str, int]:
    sheet = sheet_of_lines(lines({"Brioixeria": PASTRY, "Pa": breads}), DAYS)
    names = [row.name for group in sheet.groups for row in (group.head, *group.rows)]
    written = texts_and_sizes(sheet)
    assert [text for text, _size in written if text in names] == names
    return {text: size for text, size in written if text in names}


def test_all_names_of_a_page_are_of_one_size(qapp: QGuiApplication) -> None:  # noqa: ARG001
    assert len(set(sizes_of_names(*BREAD).values())) == 1


def test_short_names_are_as_large_as_the_rows_allow(qapp: QGuiApplication) -> None:  # noqa: ARG001
    assert set(sizes_of_names("Barra de mig", "Xapata").values()) == {44}


def test_a_name_that_fits_at_no_size_makes_the_others_no_smaller_than_is_legible(qapp: QGuiApplication) -> None:  # noqa: ARG001
    sheet = sheet_of_lines(lines({"Brioixeria": PASTRY, "Pa": ("W" * 90,)}), DAYS)
    sizes = {size for text, size in texts_and_sizes(sheet) if text in PASTRY}
    assert sizes == {29}


def test_names_of_two_families_are_of_one_size_on_a_full_page(qapp: QGuiApplication) -> None:  # noqa: ARG001
    kinds = {family: tuple(f"{name} {n}" for n in range(4) for name in PASTRY) for family in ("Pa", "Salat")}
    sheet = sheet_of_lines(lines({**kinds, "Fleca": (LONG,)}), DAYS)
    names = {row.name for group in sheet.groups for row in group.rows}
    assert len({size for text, size in texts_and_sizes(sheet) if text in names}) == 1


def test_a_remark_of_three_lines_is_all_there_at_a_legible_size(qapp: QGuiApplication) -> None:  # noqa: ARG001
    remark = " \u00b7 ".join(f"dc {day}: 60 Croissant (per a l\u2019escola del barri)" for day in range(7))
    sheet = sheet_of_lines(lines({"Brioixeria": PASTRY, "Pa": BREAD}), DAYS)
    sizes = dict(texts_and_sizes(sheet, replace(WORDS, remark=remark)))
    assert sizes[remark] >= 29
