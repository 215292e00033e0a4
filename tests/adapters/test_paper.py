from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from fleca_desktop.adapters.paper import write_pdf
from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.core.order_sheet import OrderSheet, OrderSheetWords, sheet_of_families, sheet_of_lines
from fleca_desktop.core.ordering import OrderLine

if TYPE_CHECKING:
    from pathlib import Path

    from pypdf import PageObject
    from PySide6.QtGui import QGuiApplication

MONDAY = date(2026, 9, 7)
DAYS = tuple(MONDAY + timedelta(days=day) for day in range(7))
PASTRY = ("Croissant", "Ensaïmada", "Napolitana de xocolata", "Magdalena", "Coca de sucre", "Bunyol de vent")
BREAD = (
    "Barra de mig",
    "Pa de pagès d\u2019un quilo amb massa mare",
    "Xapata",
    "Llonguet",
    "Baguet de cereals",
    "Coca de forner",
)

WORDS = OrderSheetWords(
    title="Comanda, setmana 37",
    span="del 7 al 13 de setembre 2026",
    shop="Forn de mostra",
    notice="botiga fictícia de mostra",
    remark="11: Diada Nacional de Catalunya",
    footer="Versió 2, 03/09/2026 16:04",
    product="Producte",
    total="Total",
    family="Família",
    left_over="sobrat",
    sold_out_at="exhaurit a les",
    headings=("dl 7", "dt 8", "dc 9", "dj 10", "dv 11", "ds 12", "dg 13"),
    notes=("", "", "", "", "festa", "", ""),
    dates=tuple(f"{day:%d/%m/%Y}" for day in DAYS),
    number=lambda value: "\u2013" if value is None else f"{value:,.0f}".replace(",", "."),
    decimal=",",
)


def lines(products: dict[str, tuple[str, ...]]) -> list[OrderLine]:
    return [
        OrderLine(
            day,
            family,
            name,
            50.0,
            (0 if name == "Bunyol de vent" and at < 4 else 24 + 12 * at + 7 * place),
            edited=False,
            expected_leftover=2,
            expected_shortage=1,
        )
        for family, names in products.items()
        for place, name in enumerate(names)
        for at, day in enumerate(DAYS)
    ]


def sheet_of(products: int) -> OrderSheet:
    if products == 12:
        return sheet_of_lines(lines({"Brioixeria": PASTRY, "Pa": BREAD}), DAYS)
    kinds = {f"{family}": tuple(f"{name} {n}" for n in range(products // 30 + 1) for name in PASTRY) for family in
             ("Brioixeria", "Pa", "Pastisseria", "Salat")}  # fmt: skip
    names = [(family, name) for family, own in kinds.items() for name in own][:products]
    return sheet_of_lines(lines({f: tuple(n for g, n in names if g == f) for f in kinds}), DAYS)


def pages(path: Path) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]


@pytest.mark.parametrize("products", [1, 12, 40, 60])
def test_a_shops_order_is_one_a4_page(qapp: QGuiApplication, tmp_path: Path, products: int) -> None:  # noqa: ARG001
    write_pdf([(sheet_of(products), WORDS)], tmp_path / "order.pdf")
    (page,) = PdfReader(tmp_path / "order.pdf").pages
    assert float(page.mediabox.width) == pytest.approx(595, abs=1)
    assert float(page.mediabox.height) == pytest.approx(842, abs=1)


def test_everything_stands_on_the_page(qapp: QGuiApplication, tmp_path: Path) -> None:  # noqa: ARG001
    write_pdf([(sheet_of(12), WORDS)], tmp_path / "order.pdf")
    (text,) = pages(tmp_path / "order.pdf")
    head = (WORDS.title, WORDS.span, WORDS.shop, WORDS.notice, WORDS.remark, WORDS.footer)
    table = ("dl", "dg", "festa", WORDS.left_over, WORDS.sold_out_at, "Brioixeria", *PASTRY, "Pa", *BREAD)
    for word in (*head, *table):
        assert word in text


def test_the_figures_on_the_page_are_those_ordered(qapp: QGuiApplication, tmp_path: Path) -> None:  # noqa: ARG001
    sheet = sheet_of(12)
    write_pdf([(sheet, WORDS)], tmp_path / "order.pdf")
    found = Counter(pages(tmp_path / "order.pdf")[0].split())
    rows = [row for group in sheet.groups for row in (group.head, *group.rows)] + [sheet.total]
    wanted = Counter(WORDS.number(value) for row in rows if row is not None for value in (*row.values, row.total))
    assert not wanted - found


def test_sixty_products_are_legible_and_all_there(qapp: QGuiApplication, tmp_path: Path) -> None:  # noqa: ARG001
    sheet = sheet_of(60)
    write_pdf([(sheet, WORDS)], tmp_path / "order.pdf")
    (page,) = PdfReader(tmp_path / "order.pdf").pages
    heights = [box[3] for box in _text_sizes(page)]
    assert min(heights) >= 8
    names = [row.name for group in sheet.groups for row in group.rows]
    text = " ".join(page.extract_text().split())
    assert len(names) == 60
    assert all(name in text for name in names)


def _text_sizes(page: PageObject) -> list[tuple[str, float, float, float]]:
    """Every piece of text on the page with its place and its size in points."""
    found: list[tuple[str, float, float, float]] = []

    def visit(text: str, cm: list[float], tm: list[float], _font: object, size: float) -> None:
        if text.strip():
            scale = abs(cm[0] * tm[0]) or abs(cm[3] * tm[3])
            found.append((text.strip(), tm[4], tm[5], size * scale))

    page.extract_text(visitor_text=visit)
    return found


def test_every_supplier_has_a_page(qapp: QGuiApplication, tmp_path: Path) -> None:  # noqa: ARG001
    other = replace(WORDS, title=f"{WORDS.title} \u00b7 Obrador Vell", supplier="Obrador Vell")
    bread = sheet_of_lines(lines({"Pa": BREAD}), DAYS)
    write_pdf([(sheet_of(12), WORDS), (bread, other)], tmp_path / "order.pdf")
    own, sent = pages(tmp_path / "order.pdf")
    assert PASTRY[0] in own
    assert PASTRY[0] not in sent
    assert "Obrador Vell" in sent


def test_a_long_order_goes_on_on_another_page(qapp: QGuiApplication, tmp_path: Path) -> None:  # noqa: ARG001
    write_pdf([(sheet_of(90), WORDS)], tmp_path / "order.pdf")
    found = pages(tmp_path / "order.pdf")
    assert len(found) == 2
    assert all(WORDS.title in text and "dl 7" in text for text in found)


def test_families_in_euros_have_no_boxes(qapp: QGuiApplication, tmp_path: Path) -> None:  # noqa: ARG001
    sheet = sheet_of_families({("Pa", MONDAY): 4212.4, ("Pa", DAYS[0] + timedelta(days=7)): 3900.0})
    words = OrderSheetWords(**{**vars(WORDS), "headings": ("set. 7", "set. 14"), "notes": ("", "")})
    write_pdf([(sheet, words)], tmp_path / "order.pdf")
    (text,) = pages(tmp_path / "order.pdf")
    assert "4.212" in text
    assert WORDS.left_over not in text


def test_a_folder_that_is_missing_is_a_fault(qapp: QGuiApplication, tmp_path: Path) -> None:  # noqa: ARG001
    with pytest.raises(EnvironmentFault):
        write_pdf([(sheet_of(1), WORDS)], tmp_path / "nowhere" / "order.pdf")


def test_letter_paper_holds_the_same_on_one_page(qapp: QGuiApplication, tmp_path: Path) -> None:  # noqa: ARG001
    write_pdf([(sheet_of(40), replace(WORDS, paper="Letter"))], tmp_path / "letter.pdf")
    write_pdf([(sheet_of(40), WORDS)], tmp_path / "a4.pdf")
    (page,) = PdfReader(tmp_path / "letter.pdf").pages
    assert (float(page.mediabox.width), float(page.mediabox.height)) == (612, 792)
    assert pages(tmp_path / "letter.pdf") == pages(tmp_path / "a4.pdf")
