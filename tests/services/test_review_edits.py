from __future__ import annotations

from datetime import date

import pandas as pd
import pytest

from fleca_desktop.core.owners_edits import OwnersEdit
from fleca_desktop.services.review_edits import with_owners_numbers

OVER = date(2026, 3, 9)
AHEAD = date(2026, 3, 16)


def issued() -> pd.DataFrame:
    lines = [("shop", "", "", 100.0), ("family", "Pa", "", 100.0), ("product", "Pa", "Barra", 100.0)]
    frame = pd.DataFrame(lines, columns=["level", "family", "product", "point"])
    return frame.assign(measure="units", week_start=pd.Timestamp(OVER), horizon=1)


def edit(monday: date) -> OwnersEdit:
    return OwnersEdit(monday, "Pa", "Barra", "units", value=130.0)


def test_a_change_of_the_week_moves_what_the_owner_expected() -> None:
    assert with_owners_numbers(issued(), [edit(OVER)], 1)["owner"].tolist() == pytest.approx([130.0] * 3)


@pytest.mark.parametrize("edits", [[], [edit(AHEAD)]])
def test_an_owner_who_changed_nothing_of_these_weeks_is_not_scored_as_the_forecast(edits: list[OwnersEdit]) -> None:
    assert with_owners_numbers(issued(), edits, 1)["owner"].isna().all()
