from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fleca_desktop.services.note_evening import Evening, EveningLine, Note
from fleca_desktop.ui.evening.presenter import derive_evening, time_text, with_left_over, with_sold_out
from fleca_desktop.ui.i18n import Formats

DAY = date(2026, 3, 16)


@pytest.mark.parametrize(
    ("typed", "hour"),
    [("1130", 11.5), ("11:30", 11.5), ("11.30", 11.5), ("11h30", 11.5), ("11", 11.0), ("9", 9.0), ("930", 9.5),
     ("18 h", 18.0), ("24:00", 24.0), ("", None), ("  ", None)],
)  # fmt: skip
def test_times_are_taken_as_people_type_them(typed: str, hour: float | None) -> None:
    assert with_sold_out(Note(), typed).sold_out_hour == hour


@pytest.mark.parametrize("typed", ["25", "1160", "11:99", "24:01", "noon", "-3", "11:3", "113000"])
def test_what_is_no_time_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=re.escape(typed)):
        with_sold_out(Note(), typed)


@given(st.integers(0, 24 * 60))
def test_a_time_shown_and_typed_again_is_the_same(minutes: int) -> None:
    hour = minutes / 60
    assert with_sold_out(Note(), time_text(hour)).sold_out_hour == pytest.approx(hour)


@given(st.integers(0, 9999))
def test_pieces_are_kept_beside_the_time(pieces: int) -> None:
    assert with_left_over(Note(sold_out_hour=12.0), f" {pieces} ") == Note(pieces, 12.0)


@pytest.mark.parametrize("typed", ["-1", "1,5", "many", "10000"])
def test_what_is_no_number_of_pieces_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=re.escape(typed)):
        with_left_over(Note(), typed)


def evening(*notes: Note, day: date = DAY, is_closed: bool = False) -> Evening:
    lines = tuple(EveningLine("Pa", f"P{n}", None, None, note) for n, note in enumerate(notes))
    return Evening(day, DAY, is_closed, lines)


def test_the_header_tells_how_far_one_is() -> None:
    formats = Formats("en")
    assert "Type what was left over" in derive_evening(evening(Note(), Note()), formats).sentence
    assert derive_evening(evening(Note(3), Note()), formats).sentence.startswith("1 of 2 product")
    assert "closed" in derive_evening(evening(Note(), is_closed=True), formats).sentence
    assert not derive_evening(evening(Note()), formats).has_later
    assert derive_evening(evening(Note(), day=date(2026, 3, 15)), formats).has_later
