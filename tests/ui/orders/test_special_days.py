from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from fleca_desktop.core.calendar_entries import CalendarEntry
from fleca_desktop.core.ordering import ProductTerms
from fleca_desktop.services.order_outcomes import ShopSigns
from fleca_desktop.ui.i18n import Formats
from fleca_desktop.ui.orders.presenter import derive_orders
from fleca_desktop.ui.orders.special_days import day_words, week_line
from fleca_desktop.ui.orders.words import order_sheets
from tests.ui.orders.test_presenter import CATALAN, DRAFT, ENGLISH, MONDAY

CROISSANT, BAGUETTE = ("Brioixeria", "Croissant"), ("Pa", "Barra")
DAYS = tuple(MONDAY + timedelta(days=n) for n in range(7))
SCHOOL = CalendarEntry(
    "bulk_order", DAYS[5], DAYS[5], "per a l\u2019escola", family="Brioixeria", product="Croissant", units=60
)
BAKERS = CalendarEntry("bulk_order", DAYS[0], DAYS[0], family="Pa", product="Barra", units=1200)
ENTRIES = (
    CalendarEntry("closure", DAYS[2], DAYS[2], "obres"),
    CalendarEntry("event", DAYS[5], DAYS[6], "Fira"),
    SCHOOL,
)
SIGNS = ShopSigns("Forn", is_sample=False, holidays={DAYS[4]: "Festa Major"}, entries=ENTRIES)
line = partial(week_line, products={CROISSANT, BAGUETTE})


def test_the_line_names_what_is_special_by_day() -> None:
    assert line(SIGNS, CATALAN).split(" \u00b7 ") == [
        "dc 9: closed",
        "dv 11: Festa Major",
        "ds 12: 60 \u00d7 Croissant (per a l\u2019escola)",
        "ds 12, dg 13: Fira",
    ]


def test_an_ordinary_week_has_no_line() -> None:
    assert line(replace(SIGNS, holidays={}, entries=()), CATALAN) == ""


def test_several_things_of_a_day_stand_together_and_a_long_closure_is_one() -> None:
    week = CalendarEntry("closure", DAYS[0], DAYS[6])
    closed = CalendarEntry("closure", DAYS[4], DAYS[4])
    assert line(replace(SIGNS, entries=(week,)), ENGLISH) == "Mon 7 \u2013 Sun 13: closed \u00b7 Fri 11: Festa Major"
    assert line(replace(SIGNS, entries=(closed,)), ENGLISH) == "Fri 11: Festa Major, closed"


def test_the_line_says_nothing_of_the_day_on_which_the_shop_never_opens() -> None:
    signs = ShopSigns("Forn", is_sample=False, holidays={}, open_weekdays=frozenset(range(6)))
    assert line(signs, ENGLISH) == ""
    assert [day_words(signs, day, ENGLISH) for day in DAYS[5:]] == ["", "closed"]


def test_a_supplier_reads_of_its_own_bulk_orders_only() -> None:
    draft = replace(
        DRAFT,
        terms=(ProductTerms(*CROISSANT, price_eur=1.4, supplier="Obrador"), ProductTerms(*BAGUETTE, price_eur=1.1)),
        shop=replace(SIGNS, entries=(SCHOOL, BAKERS)),
    )
    own, sent = (words.remark for _sheet, words in order_sheets(draft, None, ENGLISH))
    assert own == "Mon 7: 1,200 \u00d7 Barra \u00b7 Fri 11: Festa Major"
    assert sent == "Fri 11: Festa Major \u00b7 Sat 12: 60 \u00d7 Croissant (per a l\u2019escola)"


def test_public_holidays_are_in_the_owners_language_and_closed_days_are_marked_below_their_headings() -> None:
    signs = replace(SIGNS, holidays={DAYS[2]: "Christmas Day", DAYS[4]: "Festa Major"})
    ((_sheet, words),) = order_sheets(replace(DRAFT, shop=signs), None, CATALAN)
    assert words.notes == ("", "", "closed", "", "holiday", "", "")


def test_the_tables_headings_mark_closed_and_special_days_and_name_them() -> None:
    snapshot = derive_orders(replace(DRAFT, shop=SIGNS), Formats("en"))
    assert snapshot.headings == (
        "Mon 7", "Tue 8", "Wed 9 \u00d7", "Thu 10", "Fri 11 \u2022", "Sat 12 \u2022", "Sun 13 \u2022",
    )  # fmt: skip
    assert snapshot.holidays[2] == "closed"
    assert snapshot.holidays[5] == "Fira, 60 \u00d7 Croissant (per a l\u2019escola)"


def test_a_week_of_which_nothing_is_ordered_says_why() -> None:
    week = CalendarEntry("closure", date(2026, 9, 7), date(2026, 9, 13))
    draft = replace(DRAFT, days=DRAFT.days.assign(units=0.0, units_lo80=0.0, units_hi80=0.0), edits=())
    ((_sheet, words),) = order_sheets(replace(draft, shop=replace(SIGNS, holidays={}, entries=(week,))), None, ENGLISH)
    assert words.remark == "Nothing is to be ordered this week. Mon 7 \u2013 Sun 13: closed"
