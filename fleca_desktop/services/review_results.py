"""What was forecast against what was sold, from frozen forecasts only."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

import numpy as np
import pandas as pd

from fleca_desktop.core.accuracy import Accuracy, score
from fleca_desktop.core.score_card import Scored, score_card
from fleca_desktop.services.compare_history import Subject, compare, read_source
from fleca_desktop.services.review_edits import JudgedEdit, judged, stored_edits, with_owners_numbers
from fleca_desktop.services.settings import setting_number
from fleca_desktop.storage.evenings import left_and_sold

if TYPE_CHECKING:
    from fleca_desktop.core.weeks import Level, Measure
    from fleca_desktop.services.compare_history import ComparisonSource
    from fleca_desktop.services.shop import Shop


HABIT_WEEKS: Final = 3
MUCH: Final = 0.1


@dataclass(frozen=True)
class LeftOver:
    """A product of which ``pieces`` stayed in the last ``HABIT_WEEKS`` weeks, a tenth or more in each."""

    family: str
    product: str
    pieces: float


@dataclass(frozen=True)
class Results:
    """The score of issued forecasts.

    ``weeks``: level, family, product, measure, week_start, horizon, forecast, lo80, hi80, actual, inside (bool), owner
    (the forecast after the owner's edits), last_week and last_year (what those rules of thumb would have said) and
    issued_at (when it was forecast, as stored), one row per week and subject that has both a forecast and complete
    sales. ``edits`` are the owner's, of weeks that are over. ``overall`` is the accuracy of the shop's total, ``card``
    that of the application beside rules of thumb; ``left_over`` are products of which much stayed week after week;
    ``horizon`` is how many weeks ahead the forecasts were issued.
    """

    weeks: pd.DataFrame
    overall: Accuracy | None
    card: tuple[Scored, ...] = ()
    left_over: tuple[LeftOver, ...] = ()
    horizon: int = 1
    edits: tuple[JudgedEdit, ...] = ()

    @property
    def measure(self) -> Measure:
        """What the totals are in: euros where the shop has them, else pieces."""
        return _main_measure(self.weeks)

    def of(self, level: Level, measure: Measure | None = None) -> pd.DataFrame:
        """The weeks of one level in one measure, oldest first."""
        chosen = self.weeks[(self.weeks["level"] == level) & (self.weeks["measure"] == (measure or self.measure))]
        return chosen.sort_values(["week_start", "family", "product"])

    @property
    def is_empty(self) -> bool:
        """Whether no forecast week has come to its end yet."""
        return self.weeks.empty


def measured_horizon(shop: Shop) -> int:
    """How many weeks ahead the forecasts are issued that the owner wants measured."""
    return round(setting_number(shop, "accuracy.weeks_ahead"))


def review_results(shop: Shop, horizon: int | None = None) -> Results:
    """Compare the forecasts issued ``horizon`` weeks ahead (by default as set) with the sales of complete weeks."""
    source = read_source(shop)
    horizon = horizon or measured_horizon(shop)
    edits = stored_edits(shop, source.issued)
    source = replace(source, issued=with_owners_numbers(source.issued, edits, horizon))
    weeks = pd.concat([_weeks(source, subject, horizon) for subject in _subjects(source)] or [_NOTHING])
    results = Results(weeks.reset_index(drop=True), None, horizon=horizon, edits=judged(weeks, edits))
    total = results.of("shop")
    if total.empty:
        return results
    return replace(results, overall=_score(total), card=score_card(total), left_over=tuple(_left_over(shop)))


def subject_accuracy(source: ComparisonSource, subject: Subject, horizon: int) -> Accuracy | None:
    """How right the forecasts of one subject were; None where no forecast week has come to its end yet."""
    weeks = _weeks(source, subject, horizon)
    return None if weeks.empty else _score(weeks)


def _score(weeks: pd.DataFrame) -> Accuracy:
    return score(weeks["actual"], weeks["forecast"], weeks["lo80"], weeks["hi80"])


_COLUMNS = [
    "level", "family", "product", "measure", "week_start", "horizon", "forecast", "lo80", "hi80", "actual", "inside",
    "owner", "last_week", "last_year", "issued_at",
]  # fmt: skip
_NOTHING = pd.DataFrame(columns=_COLUMNS)


def _left_over(shop: Shop) -> list[LeftOver]:
    """Products of which a tenth or more of what was there stayed in each of the last weeks, as the owner noted."""
    today = shop.clock.today()
    monday = today - timedelta(days=today.weekday())
    weeks = [(monday - timedelta(weeks=n), monday - timedelta(weeks=n - 1)) for n in range(1, HABIT_WEEKS + 1)]
    per_week = [left_and_sold(shop.database, first, last - timedelta(days=1)) for first, last in weeks]
    shares = [
        {product: left / (left + sold) for product, (left, sold) in week.items() if left > 0} for week in per_week
    ]
    always = set.intersection(*(set(week) for week in shares))
    return [
        LeftOver(*product, pieces=sum(week[product][0] for week in per_week))
        for product in sorted(always)
        if all(week[product] >= MUCH for week in shares)
    ]


def _main_measure(weeks: pd.DataFrame) -> Measure:
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
    mine = mine.assign(owner=mine.get("owner", np.nan), forecast=mine["point"])
    weeks = mine.assign(actual=mine["week_start"].map(actual)).dropna(subset="actual")
    return weeks.assign(inside=weeks["actual"].between(weeks["lo80"], weeks["hi80"]))[_COLUMNS]
