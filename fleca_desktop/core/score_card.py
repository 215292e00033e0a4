"""Ways to know a week's sales beforehand, measured on the same weeks: the application's, and rules of thumb."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from fleca_desktop.core.accuracy import Accuracy, score

if TYPE_CHECKING:
    import pandas as pd

Way = Literal["forecast", "owner", "last_week", "last_year"]
WAYS: Final[tuple[Way, ...]] = ("forecast", "owner", "last_week", "last_year")


@dataclass(frozen=True)
class Scored:
    """How far one way was off. ``missed`` is the sum of absolute errors, in the unit of the sales."""

    way: Way
    accuracy: Accuracy
    missed: float


def score_card(weeks: pd.DataFrame) -> tuple[Scored, ...]:
    """Score each way on the weeks that all of those shown know.

    ``weeks`` has one row per week with actual and one column per way. A way that knows less than half of the weeks
    (last year, in a young shop) is left out rather than shortening the others' record.
    """
    known = [way for way in WAYS if way in weeks and weeks[way].notna().mean() >= 0.5]  # noqa: PLR2004 - half
    common = weeks.dropna(subset=["actual", *known])
    if common.empty:
        return ()
    return tuple(
        Scored(way, score(common["actual"], common[way]), float((common[way] - common["actual"]).abs().sum()))
        for way in known
    )
