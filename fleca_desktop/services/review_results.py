"""What was forecast against what was sold, from frozen forecasts only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pandas as pd

from fleca_desktop.core.accuracy import Accuracy, score
from fleca_desktop.services.compare_history import Subject, compare, read_source

if TYPE_CHECKING:
    from fleca_desktop.services.compare_history import ComparisonSource
    from fleca_desktop.services.shop import Shop


@dataclass(frozen=True)
class Results:
    """The score of issued forecasts.

    ``weeks``: level, family, product, measure, week_start, horizon, forecast, lo80, hi80, actual, inside (bool),
    last_week and last_year (what those rules of thumb would have said), one row per week and subject that has
    both a forecast and complete sales. ``overall`` is the accuracy of the shop's total.
    """

    weeks: pd.DataFrame
    overall: Accuracy | None

    @property
    def is_empty(self) -> bool:
        """Whether no forecast week has come to its end yet."""
        return self.weeks.empty


def review_results(shop: Shop, horizon: int = 1) -> Results:
    """Compare the forecasts issued ``horizon`` weeks ahead with the sales of complete weeks."""
    source = read_source(shop)
    weeks = pd.concat([_weeks(source, subject, horizon) for subject in _subjects(source)] or [_NOTHING])
    shop_weeks = weeks[(weeks["level"] == "shop") & (weeks["measure"] == _main_measure(weeks))]
    overall = None if shop_weeks.empty else score(shop_weeks["actual"], shop_weeks["forecast"])
    return Results(weeks.reset_index(drop=True), overall)


_COLUMNS = [
    "level", "family", "product", "measure", "week_start", "horizon", "forecast", "lo80", "hi80", "actual", "inside",
    "last_week", "last_year",
]  # fmt: skip
_NOTHING = pd.DataFrame(columns=_COLUMNS)


def _main_measure(weeks: pd.DataFrame) -> str:
    """Euros where the shop has them, else pieces."""
    return "revenue_eur" if (weeks["measure"] == "revenue_eur").any() else "units"


def _subjects(source: ComparisonSource) -> list[Subject]:
    names = source.issued[["level", "family", "product", "measure"]].drop_duplicates()
    return [Subject(*row) for row in names.itertuples(index=False, name=None)]


def _weeks(source: ComparisonSource, subject: Subject, horizon: int) -> pd.DataFrame:
    sales = compare(source, subject).sales
    actual = sales[sales["complete"]].set_index("week_start")["value"]
    issued = source.issued
    mine = issued[
        (issued["level"] == subject.level)
        & (issued["family"] == subject.family)
        & (issued["product"] == subject.product)
        & (issued["measure"] == subject.measure)
        & (issued["horizon"] == horizon)
    ].drop_duplicates("week_start", keep="last")
    weeks = mine.assign(actual=mine["week_start"].map(actual), forecast=mine["point"]).dropna(subset="actual")
    return weeks.assign(inside=weeks["actual"].between(weeks["lo80"], weeks["hi80"]))[_COLUMNS]
