from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from fleca_desktop.core.owners_edits import OwnersEdit
from fleca_desktop.services.review_edits import JudgedEdit
from fleca_desktop.ui.i18n import Formats
from fleca_desktop.ui.results.edits import edit_columns, edit_rows, edits_sentence

if TYPE_CHECKING:
    from fleca_desktop.core.weeks import Measure

MONDAY = date(2026, 3, 9)


def judged(said: float, yours: float, sold: float, measure: Measure = "units", **more: Any) -> JudgedEdit:
    edit = OwnersEdit(MONDAY, "Brioixeria", "Croissant", measure, value=yours, **more)
    return JudgedEdit(edit, said, yours, sold)


@pytest.mark.parametrize(
    ("said", "yours", "sold", "helped", "tone"),
    [
        (100.0, 150.0, 145.0, "40 pieces nearer", "good"),
        (100.0, 150.0, 95.0, "50 pieces further off", "warning"),
        (100.0, 120.0, 110.0, "no difference", "warning"),
    ],
)
def test_an_edit_is_judged_by_what_was_sold(said: float, yours: float, sold: float, helped: str, tone: str) -> None:
    (row,) = edit_rows([judged(said, yours, sold)], Formats("en"))
    assert row.helped.replace("piece(s)", "pieces") == helped
    column = edit_columns()[5]
    assert column.tone is not None
    assert column.tone(row) == tone


def test_euros_are_said_as_euros_and_the_reason_with_its_note() -> None:
    (row,) = edit_rows([judged(900.0, 1000.0, 990.0, "revenue_eur", reason="event", note="Fira")], Formats("en"))
    assert (row.said, row.yours, row.sold) == ("€900", "€1,000", "€990")
    assert row.helped == "€80 nearer"
    assert row.reason == "event or fair: Fira"


def test_how_many_helped_is_one_sentence() -> None:
    edits = [judged(100.0, 150.0, 145.0), judged(100.0, 150.0, 90.0)]
    assert edits_sentence(edits).startswith("1 of 2 were nearer")
