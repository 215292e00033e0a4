"""Whatever products, suppliers and names there are: the paper says all of it, and nothing is written over anything."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPdfWriter

from fleca_desktop.adapters import paper
from fleca_desktop.core.order_sheet import OrderSheet, OrderSheetWords, PrintedSheet, sheet_of_lines
from fleca_desktop.core.ordering import OrderLine

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QGuiApplication

DAYS = tuple(date(2026, 9, 7) + timedelta(days=day) for day in range(7))
WORDS = OrderSheetWords(
    title="Comanda, setmana 37", span="del 7 al 13 de setembre 2026", shop="Forn de mostra", notice="", remark="",
    footer="Versió 2", product="Producte", total="Total", family="Família", left_over="sobrat",
    sold_out_at="exhaurit a les", headings=("dl 7", "dt 8", "dc 9", "dj 10", "dv 11", "ds 12", "dg 13"),
    notes=("",) * 7, dates=tuple(f"{day:%d/%m/%Y}" for day in DAYS),
    number=lambda value: "\u2013" if value is None else f"{value:,.0f}".replace(",", "."), decimal=",",
)  # fmt: skip
_INK = 0.72  # of a line's height: letters without the room above and below them

Written = tuple[str, QRectF]


class _Page(QPdfWriter):
    def __init__(self, written: list[list[Written]]) -> None:
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        super().__init__(self._buffer)
        self._written = written

    def newPage(self) -> bool:  # noqa: N802 - Qt's name
        self._written.append([])
        return super().newPage()


def _painter_that_notes(written: list[list[Written]]) -> type[QPainter]:
    class Noting(QPainter):
        def drawText(self, place: QRectF, flags: int, text: str) -> None:  # type: ignore[override]  # noqa: N802
            metrics = QFontMetricsF(self.font())
            ink = metrics.boundingRect(place, flags, text)
            spare = metrics.height() * (1 - _INK) / 2
            written[-1].append((text, ink.adjusted(0, spare, 0, -spare)))
            super().drawText(place, flags, text)

    return Noting


def _paint(sheets: list[PrintedSheet]) -> list[list[Written]]:
    written: list[list[Written]] = [[]]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(paper, "QPainter", _painter_that_notes(written))
        device = _Page(written)
        paper.set_page(device, "A4")
        paper.paint_sheets(device, sheets)
    return written


def _overlapping(page: list[Written]) -> Iterator[tuple[str, str]]:
    texts = [(text, ink) for text, ink in page if text]
    for at, (text, ink) in enumerate(texts):
        yield from ((text, other) for other, there in texts[at + 1 :] if _area(ink & there) > 1)


def _area(rectangle: QRectF) -> float:
    return rectangle.width() * rectangle.height() if rectangle.isValid() else 0.0


def _figures(sheet: OrderSheet) -> Counter[str]:
    rows = [row for group in sheet.groups for row in (group.head, *group.rows)] + [sheet.total]
    return Counter(WORDS.number(v) for row in rows if row is not None for v in (*row.values, row.total))


_WORD = st.text("abciWMàç·-", min_size=1, max_size=30)
_NAME = st.lists(_WORD, min_size=1, max_size=9).map(" ".join)


def _sheet_of(names: list[str], count: int, family: int, most: int) -> OrderSheet:
    made: dict[str, Any] = {"edited": False, "expected_leftover": 1, "expected_shortage": 1}
    lines = [
        OrderLine(
            day,
            f"Família {at // family}",
            f"{names[at % len(names)]} {at}",
            1.0,
            1 + (at * 37 + day.day) % most,
            **made,
        )
        for at in range(count)
        for day in DAYS
    ]
    return sheet_of_lines(lines, DAYS)


_SHEETS = st.builds(
    _sheet_of,
    st.lists(_NAME, min_size=1, max_size=5),
    st.integers(1, 90),
    st.integers(1, 12),
    st.sampled_from((9, 300, 99_999)),
)
_PRINTED = st.tuples(_NAME, _SHEETS).map(lambda it: (it[1], replace(WORDS, title=f"{WORDS.title} \u00b7 {it[0]}")))


def _check(sheets: list[PrintedSheet]) -> None:
    pages = _paint(sheets)
    written = Counter(text for page in pages for text, _ink in page)
    for sheet, _words in sheets:
        written.subtract(_figures(sheet))
        ends = [row.name.split()[-1] for group in sheet.groups for row in group.rows]
        assert all(any(text.endswith(f" {end}") for page in pages for text, _ink in page) for end in ends)
    assert min(written.values()) >= 0
    for page in pages:
        assert list(_overlapping(page)) == []
        assert all(ink.left() >= 0 and ink.right() <= 2100 and ink.bottom() <= 2970 for _text, ink in page)


def test_long_names_and_large_figures_are_all_there(qapp: QGuiApplication) -> None:  # noqa: ARG001
    names = ["Pa de pagès d\u2019un quilo amb massa mare i llavors de gira-sol torrades", "W" * 60, "Barra"]
    title = f"{WORDS.title} \u00b7 Obrador Vell de la Plaça Major de Sant Feliu de Guíxols"
    _check([(_sheet_of(names, 20, 9, 99_999), replace(WORDS, title=title)), (_sheet_of(names, 60, 6, 300), WORDS)])


@pytest.mark.slow
@settings(max_examples=6, deadline=None, phases=(Phase.explicit, Phase.generate))
@given(sheets=st.lists(_PRINTED, min_size=1, max_size=3))
def test_no_line_is_lost_and_nothing_overlaps(qapp: QGuiApplication, sheets: list[PrintedSheet]) -> None:  # noqa: ARG001
    _check(sheets)


def test_the_pages_of_a_long_order_are_equally_full(qapp: QGuiApplication) -> None:  # noqa: ARG001
    one, other = _paint([(_sheet_of(["Barra"], 95, 10, 300), WORDS)])
    assert len(one) == pytest.approx(len(other), rel=0.1)
