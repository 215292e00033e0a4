from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from fleca_desktop.ui.plot.ahead_name import place_for_name
from fleca_desktop.ui.plot.history import History, WeekPoint

TODAY = date(2026, 3, 18)
FIRST = date(2026, 3, 16)


def history(*highs: float, sales: float = 900.0) -> History:
    past = [WeekPoint(FIRST - timedelta(weeks=n), sales=sales) for n in range(4, 0, -1)]
    ahead = [WeekPoint(FIRST + timedelta(weeks=n), point=h - 50, low=h - 100, high=h) for n, h in enumerate(highs)]
    return History((*past, *ahead), today=TODAY)


def test_the_name_stands_where_the_forecast_is_low_rather_than_on_its_peak() -> None:
    place = place_for_name(history(500, 500, 500, 500, 500, 900, 900, 900), width_days=14)
    assert place is not None
    assert place.bottom == 500
    assert place.middle + 7 < (FIRST + timedelta(weeks=5)).toordinal()


@given(st.lists(st.floats(100, 10_000), min_size=4, max_size=8), st.floats(1, 15))
def test_a_name_that_has_room_hides_no_range_and_keeps_clear_of_today(highs: list[float], width: float) -> None:
    place = place_for_name(history(*highs), width)
    assert place is not None
    assert place.middle - width / 2 > TODAY.toordinal()
    last = (FIRST + timedelta(weeks=len(highs) - 1)).toordinal()
    assert place.middle + width / 2 <= last + 1e-6
    under = [h for n, h in enumerate(highs) if abs(FIRST.toordinal() + 7 * n - place.middle) <= width / 2]
    assert all(place.bottom >= high for high in under)


def test_a_forecast_narrower_than_its_name_has_it_at_its_end_over_what_was_sold() -> None:
    place = place_for_name(history(500, 500, sales=900.0), width_days=28)
    assert place is not None
    assert place.middle + 14 == (FIRST + timedelta(weeks=1)).toordinal()
    assert place.bottom == 900


def test_without_a_forecast_there_is_nothing_to_name() -> None:
    assert place_for_name(history(), 10) is None
