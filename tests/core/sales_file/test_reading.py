from __future__ import annotations

import io
import zipfile
from datetime import date, time
from typing import Any

import pytest
import xlsxwriter

from fleca_desktop.core.sales_file import Answers, NeedsMapping, Profile, ReadSales, Unreadable, read_sales_file

TODAY = date(2026, 11, 23)
Sold = dict[tuple[str, str, str], tuple[float | None, float | None]]


def read(text: str | bytes, encoding: str = "utf-8", **more: Any) -> ReadSales | NeedsMapping | Unreadable:
    content = text if isinstance(text, bytes) else text.encode(encoding)
    return read_sales_file(content, "till.csv", today=TODAY, **more)


def understood(text: str | bytes, encoding: str = "utf-8", **more: Any) -> ReadSales:
    outcome = read(text, encoding, **more)
    assert isinstance(outcome, ReadSales), outcome
    return outcome


def sold(outcome: ReadSales) -> Sold:
    """(day, family, product) → (units, euros), None where unknown."""

    def known(value: float) -> float | None:
        return None if value != value else value  # noqa: PLR0124 - NaN

    return {
        (str(row.date.date()), row.family, row.product): (known(row.units), known(row.revenue_eur))
        for row in outcome.sales.itertuples()
    }


PLAIN: Sold = {
    ("2026-03-02", "Brioixeria", "Croissant"): (88, 105.6),
    ("2026-03-02", "Pa", "Barra"): (210, 231.0),
    ("2026-03-03", "Pa", "Barra"): (200, 1220.0),
}
CATALAN = """Data;Família;Producte;Unitats;Base imposable
02/03/2026;Brioixeria;Croissant;88;105,60
02/03/2026;Pa;Barra;210;231,00
03/03/2026;Pa;Barra;200;1.220,00
"""
SPANISH = CATALAN.replace(
    "Data;Família;Producte;Unitats;Base imposable", "Fecha;Familia;Producto;Cantidad;Base imponible"
)
ENGLISH = """date,family,product,units,revenue
2026-03-02,Brioixeria,Croissant,88.0,105.6
2026-03-02,Pa,Barra,210.0,231.0
2026-03-03,Pa,Barra,200.0,1220.0
"""


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (CATALAN, "utf-8"),
        (CATALAN, "utf-8-sig"),
        (CATALAN, "cp1252"),
        (CATALAN, "utf-16"),
        (SPANISH, "cp1252"),
        (SPANISH.replace("\n", "\r\n"), "utf-8"),
        (ENGLISH, "utf-8"),
        (CATALAN.replace(";", "\t"), "utf-8"),
        (CATALAN.replace(";", "|"), "utf-8"),
        ("sep=;\n" + CATALAN, "utf-8"),
        ("Informe de vendes\nGenerat: 2026-03-04\n\n" + CATALAN, "utf-8"),
        (CATALAN + "TOTAL;;;498;1.556,60\n", "utf-8"),
        (CATALAN.replace("02/03/2026;Pa", ";;;;\n02/03/2026;Pa", 1), "utf-8"),
    ],
)  # fmt: skip
def test_plain_files_are_read_whatever_their_dress(text: str, encoding: str) -> None:
    assert sold(understood(text, encoding)) == PLAIN


def test_ticket_lines_are_summed_by_day_and_product_and_tickets_are_dropped() -> None:
    outcome = understood(
        "Fecha;Hora;Nº Ticket;Producto;Cantidad;Importe\n"
        "14/06/2025;08:05;991;Croissant;2;2,80\n"
        "14/06/2025;08:09;992;Croissant;1;1,40\n"
        "14/06/2025;08:09;992;Croissant;1;1,40\n"
        "15/06/2025;08:09;993;Croissant;-1;-1,40\n"
    )
    assert sold(outcome) == {("2025-06-14", "", "Croissant"): (4, 5.6), ("2025-06-15", "", "Croissant"): (-1, -1.4)}
    assert "991" not in repr(outcome)


def test_weekly_totals_are_weeks() -> None:
    outcome = understood("week_start,family,revenue\n2023-01-02,BOLLERIA,825.11\n2023-01-09,BOLLERIA,658.4\n")
    assert outcome.grain == "weekly"
    assert outcome.sales["revenue_eur"].tolist() == [825.11, 658.4]


def test_the_net_amount_is_preferred_and_named() -> None:
    outcome = understood(
        "Fecha;Producto;Precio;Unidades;Importe neto;Importe total\n13/09/2026;Pa;15,00;10;136,36;150,00\n"
    )
    assert sold(outcome) == {("2026-09-13", "", "Pa"): (10, 136.36)}
    assert outcome.understood.amount_kind == "net"


def test_price_times_units_serves_where_there_is_no_amount() -> None:
    outcome = understood(',date,article,Quantity,unit_price\n0,2021-01-02,BAGUETTE,3.0,"0,90 €"\n')
    assert sold(outcome) == {("2021-01-02", "", "BAGUETTE"): (3, 2.7)}
    assert outcome.understood.amount_kind == "computed"


def test_unknown_numbers_stay_unknown() -> None:
    outcome = understood("date,family,product,units,revenue\n2026-03-02,Pa,Barra,,12.5\n2026-03-03,Pa,Barra,3,\n")
    assert sold(outcome) == {("2026-03-02", "Pa", "Barra"): (None, 12.5), ("2026-03-03", "Pa", "Barra"): (3, None)}


def test_control_totals_add_up_and_every_row_set_aside_has_its_reason() -> None:
    outcome = understood(
        "Fecha;Producto;Unidades;Importe;Estado\n"
        "14/06/2025;Coca;2;6,00;Cobrado\n"
        "14/06/2025;Coca;1;3,00;Anulado\n"
        "no es una fecha;Coca;1;3,00;Cobrado\n"
        "14/06/2025;Coca;uno;3,00;Cobrado\n"
        "Fecha;Producto;Unidades;Importe;Estado\n"
        "14/06/2031;Coca;1;3,00;Cobrado\n"
        ";Coca;1;3,00;Cobrado\n"
        "TOTAL;;9;24,00;\n"
    )
    assert {aside.reason: (aside.rows, aside.revenue_cents) for aside in outcome.set_aside} == {
        "cancelled": (1, 300),
        "unreadable_date": (1, 300),
        "unreadable_number": (1, 300),
        "repeated_header": (1, 0),
        "future_date": (1, 300),
        "no_date": (1, 300),
        "total_line": (1, 2400),
    }
    control = outcome.control
    assert control.rows_read == control.rows_imported + control.rows_set_aside == 8
    assert control.revenue_in_file_cents == control.revenue_imported_cents + control.revenue_set_aside_cents
    assert control.revenue_imported_cents == 600


def test_the_month_is_not_guessed() -> None:
    text = "date,product,revenue\n01/02/2026,Bread,10.50\n03/04/2026,Bread,11.50\n"
    outcome = read(text)
    assert isinstance(outcome, NeedsMapping)
    assert [question.code for question in outcome.questions] == ["day_or_month_first"]
    assert set(sold(understood(text, answers=Answers(date_order="mdy")))) == {
        ("2026-01-02", "", "Bread"),
        ("2026-03-04", "", "Bread"),
    }


def test_the_decimal_sign_is_not_guessed() -> None:
    text = "Fecha;Producto;Importe\n13/09/2026;Pa;1.234\n14/09/2026;Pa;2.345\n"
    outcome = read(text)
    assert isinstance(outcome, NeedsMapping)
    assert [question.code for question in outcome.questions] == ["decimal_or_thousands"]
    assert understood(text, answers=Answers(decimal=",")).control.revenue_imported_cents == 357_900


def test_a_till_seen_before_is_not_asked_about_again() -> None:
    text = "date,product,revenue\n01/02/2026,Bread,10.50\n"
    profile = Profile.from_json(Profile("Till", ("date", "product", "revenue"), Answers(date_order="dmy")).to_json())
    assert set(sold(understood(text, profiles=[profile]))) == {("2026-02-01", "", "Bread")}


def test_rows_marked_as_given_back_are_asked_about() -> None:
    text = "Fecha;Producto;Importe;Devuelto\n13/09/2026;Pa;10,00;no\n14/09/2026;Pa;4,00;sí\n"
    assert isinstance(read(text), NeedsMapping)
    assert understood(text, answers=Answers(returned="subtract")).control.revenue_imported_cents == 600
    assert understood(text, answers=Answers(returned="count")).control.revenue_imported_cents == 1400


def test_sales_after_midnight_belong_to_the_day_before_when_the_owner_says_so() -> None:
    text = "Fecha;Hora;Producto;Importe\n14/06/2025;23:30;Cafè;1,50\n15/06/2025;00:40;Cafè;1,50\n"
    assert set(sold(understood(text, day_ends_at=time(3)))) == {("2025-06-14", "", "Cafè")}
    assert len(sold(understood(text))) == 2


@pytest.mark.parametrize("clock", ["", " 00:00:00", "T00:00"])
def test_a_mere_day_ends_when_it_ends_whatever_hour_the_owner_says(clock: str) -> None:
    text = f"Fecha;Producto;Importe\n14/06/2025{clock};Cafè;1,50\n15/06/2025{clock};Cafè;1,50\n"
    assert sold(understood(text, day_ends_at=time(3))) == sold(understood(text))


def test_of_a_file_with_times_only_the_rows_that_tell_one_move() -> None:
    text = "Fecha;Hora;Producto;Importe\n14/06/2025;00:00;Pa;1,00\n14/06/2025;;Pa;2,00\n14/06/2025;09:00;Pa;3,00\n"
    assert sold(understood(text, day_ends_at=time(3))) == {
        ("2025-06-13", "", "Pa"): (None, 1.0),
        ("2025-06-14", "", "Pa"): (None, 5.0),
    }


def test_among_dates_with_clocks_a_midnight_spelled_out_is_one() -> None:
    text = "Fecha;Producto;Importe\n14/06/2025 00:00;Cafè;1,00\n14/06/2025;Cafè;2,00\n14/06/2025 09:00;Cafè;3,00\n"
    assert sold(understood(text, day_ends_at=time(3))) == {
        ("2025-06-13", "", "Cafè"): (None, 1.0),
        ("2025-06-14", "", "Cafè"): (None, 5.0),
    }


def workbook(rows: list[list[Any]]) -> bytes:
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"default_date_format": "dd/mm/yyyy"}) as book:
        sheet = book.add_worksheet("Vendes")
        for at, row in enumerate(rows):
            sheet.write_row(at, 0, row)
    return buffer.getvalue()


def test_workbooks_are_read_with_their_own_dates_and_numbers() -> None:
    content = workbook(
        [
            ["Informe de vendes"],
            ["Data", "Família", "Producte", "Unitats", "Base imposable"],
            [date(2026, 3, 2), "Brioixeria", "Croissant", 88, 105.6],
            [date(2026, 3, 2), "Pa", "Barra", 210, 231],
            [date(2026, 3, 3), "Pa", "Barra", 200, 1220.0],
            ["TOTAL", "", "", 498, 1556.6],
        ]
    )
    assert sold(understood(content)) == PLAIN


def test_a_zip_with_one_file_is_unpacked() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("vendes.csv", CATALAN)
    assert sold(understood(buffer.getvalue())) == PLAIN


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"\n \n", "empty"),
        (b"\0" * 100, "empty"),
        (b"Bon dia\n", "no_header"),
        (b"PK\x03\x04 this is no archive", "damaged"),
        (b"\xd0\xcf\x11\xe0 this is no workbook", "damaged"),
        (b"Fecha;Producto;Importe\n", "no_rows"),
        (bytes(range(256)) * 10, "not_text"),
        (b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n", "not_text"),
        ("Vendes de la setmana\xa0\t\r\nno hi ha res m\u00e9s".encode(), "no_header"),
    ],
)
def test_what_is_no_sales_file_is_refused_with_a_reason(content: bytes, reason: str) -> None:
    outcome = read(content)
    assert isinstance(outcome, Unreadable)
    assert outcome.reason == reason


def test_a_letter_is_no_damaged_workbook() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<document/>")
    outcome = read(buffer.getvalue())
    assert isinstance(outcome, Unreadable)
    assert outcome.reason == "not_text"


def test_a_file_without_days_or_without_money_asks() -> None:
    for text, code in (
        ("Article;Quantité;CA HT\nPain;1;30.00\n", "no_date"),
        ("Fecha;Hora;Comensales;Ticket\n14/06/2025;14:00;4;A-1\n", "no_amount"),
    ):
        outcome = read(text)
        assert isinstance(outcome, NeedsMapping)
        assert code in {question.code for question in outcome.questions}


def test_lines_with_too_many_cells_do_not_stop_the_others() -> None:
    outcome = understood(CATALAN * 2 + "04/03/2026;Pa;Barra;10;11,00;what;is;this\n")
    assert sold(outcome) == {day: (2 * units, 2 * euros) for day, (units, euros) in PLAIN.items()}  # type: ignore[operator]
    assert [(aside.reason, aside.rows) for aside in outcome.set_aside] == [("repeated_header", 1), ("broken_line", 1)]


WITHOUT_DAYS = "Article;Quantité;CA HT\nPain;1;30.00\n;;\nBaguette;10;12.00\n"


def test_the_day_that_was_said_is_that_of_all_rows_of_a_file_without_days() -> None:
    outcome = understood(WITHOUT_DAYS, answers=Answers(day=date(2026, 11, 20), date_order="dmy"))
    assert sold(outcome) == {("2026-11-20", "", "Pain"): (1, 30.0), ("2026-11-20", "", "Baguette"): (10, 12.0)}
    assert outcome.header == ("Article", "Quantité", "CA HT")
    assert outcome.control.rows_read == 2


def test_sales_after_midnight_are_of_the_day_that_was_said() -> None:
    text = "time;product;units;amount\n23:50;Barra;1;1,50\n00:30;Coca;1;1,50\n02:10;Coca;2;3,00\n"
    outcome = understood(text, answers=Answers(day=date(2026, 11, 20)), day_ends_at=time(4))
    assert sold(outcome) == {("2026-11-20", "", "Barra"): (1, 1.5), ("2026-11-20", "", "Coca"): (3, 4.5)}


def test_a_whole_week_is_kept_under_its_monday() -> None:
    outcome = understood(WITHOUT_DAYS, answers=Answers(day=date(2026, 11, 20), whole_week=True))
    assert outcome.grain == "weekly"
    assert outcome.sales["week_start"].dt.date.tolist() == [date(2026, 11, 16)]
    assert outcome.sales["revenue_eur"].tolist() == [42.0]


def test_columns_of_weekdays_are_those_of_the_week_that_was_said() -> None:
    text = "Producte;dilluns;dimarts;dimecres;dijous;divendres\nBarra;1;2;3;4;5\nCoca;1;1;1;1;1\n"
    outcome = read(text, answers=Answers(day=date(2026, 11, 20), measure="units"))
    assert isinstance(outcome, ReadSales), outcome
    assert min(day for day, _, _ in sold(outcome)) == "2026-11-16"


def test_days_of_the_file_hold_whatever_day_was_said() -> None:
    assert sold(understood(CATALAN, answers=Answers(day=date(2026, 11, 20)))) == PLAIN


def test_the_day_that_was_said_leaves_what_is_known_of_the_till_and_is_not_remembered() -> None:
    known = Answers(roles={"Article": "product", "Quantité": "ignored", "CA HT": "gross"})
    profile = Profile("till", ("Article", "Quantité", "CA HT"), known)
    outcome = understood(WITHOUT_DAYS, profiles=[profile], answers=Answers(day=date(2026, 11, 20)))
    assert outcome.understood.amount_kind == "gross"
    assert Profile.from_json(Profile("till", (), Answers(day=date(2026, 11, 20))).to_json()).answers == Answers()


def test_of_days_that_cannot_be_read_the_column_is_named() -> None:
    text = "Data;Producte;Import\n" + "02/03/2026;Barra;1,00\n" * 3 + "matí;Barra;10,00\n" * 6
    outcome = read(text)
    assert isinstance(outcome, NeedsMapping)
    assert [(question.code, question.columns) for question in outcome.questions] == [("no_date", ("Data",))]
