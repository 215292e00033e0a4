from __future__ import annotations

import math
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from fleca_desktop.ui.i18n import LANGUAGES, Formats, Language, NumberStyle, choose_language

CATALAN, SPANISH, ENGLISH = Formats("ca"), Formats("es"), Formats("en")
NBSP = "\u00a0"


def test_the_setting_wins_over_the_system() -> None:
    assert choose_language("es", QLocale("ca_ES")) == "es"


def test_the_system_language_is_taken_when_nothing_is_set() -> None:
    assert choose_language("", QLocale("ca_ES")) == "ca"


def test_an_unknown_language_becomes_english() -> None:
    assert choose_language("", QLocale("fi_FI")) == "en"


@pytest.mark.parametrize(
    ("formats", "money"), [(CATALAN, f"4.212{NBSP}€"), (SPANISH, f"4.212{NBSP}€"), (ENGLISH, "€4,212")]
)
def test_money_is_written_as_the_language_does(formats: Formats, money: str) -> None:
    assert formats.money(4212.35) == money


def test_cents_are_shown_where_they_count() -> None:
    assert CATALAN.money(-34212.4, 2) == f"\u221234.212,40{NBSP}€"
    assert ENGLISH.money(-34212.4, 2) == "\u2212€34,212.40"


@pytest.mark.parametrize(
    ("value", "decimals", "shown"),
    [(999.4, 0, "999"), (999.5, 0, "1.000"), (999.99, 0, "1.000"), (-999.7, 0, "\u22121.000"), (1394.0, 0, "1.394"),
     (9999.5, 0, "10.000"), (999.96, 1, "1.000,0"), (999.94, 1, "999,9")],
)  # fmt: skip
def test_thousands_are_grouped_by_what_is_shown(value: float, decimals: int, shown: str) -> None:
    assert SPANISH.number(value, decimals) == CATALAN.number(value, decimals) == shown


def test_what_is_unknown_is_a_dash() -> None:
    assert CATALAN.money(None) == CATALAN.number(math.nan) == CATALAN.percent(math.nan) == "\u2013"


def test_a_rounded_nothing_has_no_sign() -> None:
    assert CATALAN.number(-0.2) == "0"
    assert ENGLISH.percent(-0.001, signed=True) == "0%"


def test_changes_carry_their_sign() -> None:
    assert CATALAN.percent(0.04, signed=True) == f"+4{NBSP}%"
    assert ENGLISH.percent(-0.09, signed=True) == "\u22129%"


@pytest.mark.parametrize(
    ("language", "monday", "words"),
    [
        ("ca", date(2026, 9, 7), "del 7 al 13 de setembre"),
        ("ca", date(2026, 6, 1), "de l\u20191 al 7 de juny"),
        ("ca", date(2026, 10, 5), "del 5 a l\u201911 d\u2019octubre"),
        ("ca", date(2026, 9, 28), "del 28 de setembre al 4 d\u2019octubre"),
        ("es", date(2026, 9, 28), "del 28 de septiembre al 4 de octubre"),
        ("en", date(2026, 9, 7), "7 to 13 September"),
    ],
)
def test_weeks_are_named_as_people_say_them(language: Language, monday: date, words: str) -> None:
    assert Formats(language).week(monday) == words


def test_the_year_change_keeps_iso_weeks() -> None:
    assert CATALAN.week_number(date(2026, 12, 28)) == 53
    assert CATALAN.week_number(date(2027, 1, 4)) == 1


def test_days_are_short_in_tables_and_long_in_sentences() -> None:
    assert CATALAN.day_short(date(2026, 9, 7)) == "dl 7 set."
    assert CATALAN.day_long(date(2026, 4, 7)) == "dimarts 7 d\u2019abril"
    assert SPANISH.day_long(date(2026, 4, 7)) == "martes 7 de abril"


@pytest.mark.parametrize(
    ("style", "euros"),
    [("1.234,56", "12.345,60"), ("1,234.56", "12,345.60"), ("1 234,56", "12\u202f345,60")],
)
def test_numbers_are_written_as_the_owner_wants_in_every_language(style: NumberStyle, euros: str) -> None:
    assert [Formats(language, style).number(12345.6, 2) for language in LANGUAGES] == [euros] * 3
    assert Formats("ca", style).money(12345.6, 2) == f"{euros}{NBSP}€"
