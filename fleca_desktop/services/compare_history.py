"""Sales beside what was forecast for them: the material of the history-versus-prediction plot."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, get_args

import pandas as pd

from fleca_desktop.core.weeks import Level, Measure, weekly_totals
from fleca_desktop.services.shop_facts import read_calendar, read_festes, read_history
from fleca_desktop.storage.forecasts import read_issued

if TYPE_CHECKING:
    from datetime import date

    from fleca_desktop.core.calendar import Event, ShopCalendar
    from fleca_desktop.core.sales import SalesHistory
    from fleca_desktop.services.forecast_week import IssuedForecast
    from fleca_desktop.services.shop import Shop

_SAME = 1e-6


@dataclass(frozen=True)
class Subject:
    """Whose sales are shown: the shop's, a family's or a product's, in euros or pieces."""

    level: Level = "shop"
    family: str = ""
    product: str = ""
    measure: Measure = "revenue_eur"


@dataclass(frozen=True)
class Comparison:
    """Weekly sales and forecasts of one subject.

    ``sales``: week_start, value, complete (False for a week that is still going on or began the history).
    ``issued``: week_start, point, issued_at; what was last said before the week began.
    ``ahead``: week_start, point, lo80, hi80 of the newest forecast.
    ``overruled``: Mondays of weeks ahead for which ``ahead`` has the owner's number and ``issued`` what was said.
    ``closed_weeks``: Mondays of weeks without any sale between the first and the last.
    """

    subject: Subject
    sales: pd.DataFrame
    issued: pd.DataFrame
    ahead: pd.DataFrame
    closed_weeks: tuple[pd.Timestamp, ...]
    events: tuple[Event, ...]
    festes: dict[date, str]
    overruled: frozenset[date] = frozenset()


@dataclass(frozen=True)
class ComparisonSource:
    """All of a shop's sales and forecasts, read once; each subject's comparison is cut from it."""

    history: SalesHistory
    calendar: ShopCalendar
    issued: pd.DataFrame
    festes: dict[date, str]
    today: date
    _totals: dict[tuple[Level, Measure], pd.DataFrame] = field(default_factory=dict, repr=False, compare=False)

    def weekly_totals(self, level: Level, measure: Measure) -> pd.DataFrame:
        """As ``core.weeks`` sums them, once: sixty products would add up the same ten years sixty times."""
        if (level, measure) not in self._totals:
            made = weekly_totals(self.history, level=level, measure=measure, as_of=self.today)
            self._totals[level, measure] = made
        return self._totals[level, measure]

    def sum_up(self) -> None:
        """Make all the sums now: here, not when the owner clicks on a row."""
        for level in get_args(Level):
            for measure in get_args(Measure):
                self.weekly_totals(level, measure)


def read_source(shop: Shop) -> ComparisonSource:
    """Everything that comparisons are made of; it is kept, with its sums, until something changes."""
    today = shop.clock.today()
    return shop.recall.of(shop.database, f"comparison source {today}", lambda: _source(shop, today))


def _source(shop: Shop, today: date) -> ComparisonSource:
    issued = said_in_time_last(read_issued(shop.database))
    return ComparisonSource(read_history(shop), read_calendar(shop), issued, read_festes(shop), today)


def said_in_time_last(issued: pd.DataFrame) -> pd.DataFrame:
    """``issued`` in such an order that of each week and horizon the last row is what was said at the time.

    That is the last forecast issued before the week was over, or the first one where all came later.
    """
    day = pd.to_datetime(issued["issued_at"].str[:10], format="%Y-%m-%d")
    in_time = day <= issued["week_start"] + pd.Timedelta(days=6)
    place = issued["forecast_id"].where(in_time, -issued["forecast_id"])
    return issued.assign(in_time=in_time, place=place).sort_values(["in_time", "place"], kind="stable")


def compare(source: ComparisonSource, subject: Subject) -> Comparison:
    """Sales and forecasts of ``subject``, week by week."""
    sales = _weekly(source, subject)
    issued = source.issued[
        (source.issued["level"] == subject.level)
        & (source.issued["family"] == subject.family)
        & (source.issued["product"] == subject.product)
        & (source.issued["measure"] == subject.measure)
    ]
    newest = issued["forecast_id"].max() if not issued.empty else None
    nearest = issued.sort_values(["week_start", "horizon"], ascending=[True, False], kind="stable")
    said = nearest.groupby("week_start", as_index=False).last()
    return Comparison(
        subject=subject,
        sales=sales,
        issued=said[["week_start", "point", "issued_at"]],
        ahead=issued.loc[issued["forecast_id"] == newest, ["week_start", "point", "lo80", "hi80"]],
        closed_weeks=_closed(sales),
        events=source.calendar.events,
        festes=source.festes,
    )


def with_owners_numbers(comparison: Comparison, in_force: IssuedForecast) -> Comparison:
    """``comparison`` with the forecast in force ahead, the owner's numbers laid over it."""
    if in_force.said is None:
        return comparison
    subject = comparison.subject
    lines = in_force.at(subject.level, subject.measure)
    mine = lines[(lines["family"] == subject.family) & (lines["product"] == subject.product)]
    said = in_force.said.loc[mine.index, "point"]
    changed = mine.loc[(mine["point"] - said).abs() > _SAME, "week_start"]
    ahead = mine[["week_start", "point", "lo80", "hi80"]]
    return replace(comparison, ahead=ahead, overruled=frozenset(week.date() for week in changed))


def _weekly(source: ComparisonSource, subject: Subject) -> pd.DataFrame:
    totals = source.weekly_totals(subject.level, subject.measure)
    mine = totals[(totals["family"] == subject.family) & (totals["product"] == subject.product)]
    return mine[["week_start", "value", "complete"]].reset_index(drop=True)


def _closed(sales: pd.DataFrame) -> tuple[pd.Timestamp, ...]:
    if sales.empty:
        return ()
    weeks = pd.date_range(sales["week_start"].min(), sales["week_start"].max(), freq="7D")
    return tuple(weeks.difference(pd.DatetimeIndex(sales["week_start"])))
