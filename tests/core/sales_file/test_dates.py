from __future__ import annotations

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fleca_desktop.core.sales_file import dates

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("2026-09-24", "ymd", date(2026, 9, 24)),
        ("2026-02-20 10:00:05 +0100", "ymd", date(2026, 2, 20)),
        ("2026-02-20T23:30:00Z", "ymd", date(2026, 2, 20)),
        ("24/09/2026", "dmy", date(2026, 9, 24)),
        ("24.03.2023, 12:32", "dmy", date(2023, 3, 24)),
        ("7/28/26 1:33 PM", "mdy", date(2026, 7, 28)),
        ("16-Dec-2023 02:44 AM EST", "dmy", date(2023, 12, 16)),
        ("dl. 3 de març de 2026", "dmy", date(2026, 3, 3)),
        ("lunes, 2 de marzo de 2026", "dmy", date(2026, 3, 2)),
        ("Montag, 2. März 2026", "dmy", date(2026, 3, 2)),
        ("2 août 2026", "dmy", date(2026, 8, 2)),
        ("March 2, 2026", "mdy", date(2026, 3, 2)),
        ("20260302", "ymd", date(2026, 3, 2)),
    ],
)
def test_days_are_read_as_the_till_wrote_them(text: str, order: str, day: date) -> None:
    read = dates.parse(text, order)  # type: ignore[arg-type]
    assert read is not None
    assert read.date() == day


@pytest.mark.parametrize("text", ["no es una fecha", "31/02/2025", "TOTAL", "12,50", "", "99/99/9999"])
def test_what_is_no_day_is_none(text: str) -> None:
    assert dates.parse(text, "dmy") is None


def test_the_time_is_kept_and_pm_is_the_afternoon() -> None:
    assert dates.parse("7/28/26 1:33 PM", "mdy") == datetime(2026, 7, 28, 13, 33)  # noqa: DTZ001 - tills write local time
    assert dates.clock("12:05 AM") == time(0, 5)


def test_a_day_above_twelve_tells_the_order() -> None:
    assert dates.fitting_orders(["01/02/2026", "25/02/2026"], TODAY) == ("dmy",)
    assert dates.fitting_orders(["01/02/2026", "02/25/2026"], TODAY) == ("mdy",)


def test_days_to_come_tell_the_order_too() -> None:
    assert dates.fitting_orders(["01/11/2026", "02/11/2026", "10/12/2025"], TODAY) == ("dmy", "mdy")
    assert dates.fitting_orders(["05/12/2025", "03/12/2026"], date(2026, 3, 12)) == ("mdy",)


def test_where_both_orders_fit_both_are_given() -> None:
    assert dates.fitting_orders(["01/02/2026", "03/04/2026"], TODAY) == ("dmy", "mdy")


def test_years_first_leave_nothing_open() -> None:
    assert dates.fitting_orders(["2026-02-01"], TODAY) == ("ymd",)


@given(
    st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.sampled_from(["%d/%m/%Y", "%d.%m.%y", "%d-%m-%Y", "%Y/%m/%d"])
)
def test_what_is_written_is_read_back(day: date, pattern: str) -> None:
    read = dates.parse(day.strftime(pattern), "dmy")
    assert read is not None
    assert read.date() == day
