"""What the home page tells, derived from the overview. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Literal

import pandas as pd
from PySide6.QtCore import QCoreApplication

from fleca_desktop.core.weeks import first_not_over, is_over
from fleca_desktop.ui.exchange_words import badge
from fleca_desktop.ui.home.attention import AttentionRow, attention_row
from fleca_desktop.ui.reasons import stored_reasons, why_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fleca_desktop.core.accuracy import Accuracy
    from fleca_desktop.services.forecast_week import IssuedForecast, Measure
    from fleca_desktop.services.overview import Overview
    from fleca_desktop.ui.i18n import Formats
    from fleca_desktop.ui.plot.history import Flag

translate = QCoreApplication.translate
_SEPARATOR = " \u00b7 "
HomeKind = Literal["empty", "waiting", "good"]


@dataclass(frozen=True)
class Comparator:
    """A week that the owner remembers, and how the forecast differs from it."""

    name: str
    value: str
    change: str
    tone: Literal["good", "bad", "muted"]


@dataclass(frozen=True)
class Measured:
    """How right the forecasts issued ``weeks_ahead`` were; None where none of their weeks is over."""

    weeks_ahead: int
    accuracy: Accuracy | None


@dataclass(frozen=True)
class HomeSnapshot:
    """Everything the home page shows. ``waiting``: there are sales, and no forecast yet.

    ``is_past``: all weeks that are forecast are over; what is shown is the last of them.
    """

    kind: HomeKind
    title: str
    sentence: str
    caption: str = ""
    total: str = ""
    range: str = ""
    comparators: tuple[Comparator, ...] = ()
    why: str = ""
    attention: tuple[AttentionRow, ...] = ()
    last_import: str = ""
    accuracy: str = ""
    exchange: str = ""
    measure: Measure = "revenue_eur"
    is_past: bool = False
    monday: date | None = None


def derive_home(
    overview: Overview, flags: Sequence[Flag], formats: Formats, measured: Measured | None = None
) -> HomeSnapshot:
    """The home page's snapshot; ``flags`` are the festes and events that may fall into the week."""
    if overview.last_import is None:
        return HomeSnapshot("empty", overview.shop_name or translate("Home", "Welcome"), "")
    attention = tuple(attention_row(one, formats, overview.today) for one in overview.attention)
    imported = _last_import(overview, formats)
    if overview.forecast is None:
        title = overview.shop_name or translate("Home", "Home")
        return HomeSnapshot("waiting", title, imported, attention=attention, last_import=imported)
    measure = main_measure(overview.forecast)
    monday = _shown_week(overview.forecast, overview.today)
    line = overview.forecast.at("shop", measure, week_start=pd.Timestamp(monday)).iloc[0]
    is_past = is_over(monday, overview.today)
    return HomeSnapshot(
        kind="good",
        title=translate("Home", "Week of {span}").format(span=formats.week(monday, overview.today)),
        sentence=_sentence(overview, flags, monday, formats),
        caption=_caption(measure, is_past=is_past),
        total=_amount(line.point, measure, formats),
        range=_range(line, measure, formats),
        comparators=_comparators(line, measure, monday, formats),
        why=why_sentence(stored_reasons(line.reasons), formats),
        attention=attention,
        last_import=imported,
        accuracy=_accuracy(measured, formats),
        exchange="" if overview.exchange is None else badge(overview.exchange, formats, overview.today),
        measure=measure,
        is_past=is_past,
        monday=monday,
    )


def _shown_week(forecast: IssuedForecast, today: date) -> date:
    """The Monday of the first week that is not over, or of the last where all are."""
    mondays = [week.date() for week in forecast.weeks]
    return first_not_over(mondays, today) or mondays[-1]


def main_measure(forecast: IssuedForecast | None) -> Measure:
    """Euros, or pieces where the shop knows nothing else."""
    if forecast is None or not forecast.at("shop", "revenue_eur").empty:
        return "revenue_eur"
    return "units"


def _amount(value: float, measure: str, formats: Formats) -> str:
    return formats.money(value) if measure == "revenue_eur" else formats.pieces(value)


def _accuracy(measured: Measured | None, formats: Formats) -> str:
    if measured is None or measured.accuracy is None:
        return ""
    weeks = translate("Home", "In the last %n week(s) the forecast", None, measured.accuracy.weeks)
    issued = translate("Home", "made %n week(s) ahead was off by", None, measured.weeks_ahead)
    return f"{weeks} {issued} {formats.percent(measured.accuracy.wape)}."


def _caption(measure: str, *, is_past: bool) -> str:
    if is_past:
        return translate("Home", "What was expected of that week")
    if measure == "revenue_eur":
        return translate("Home", "Expected sales of the week")
    return translate("Home", "Expected pieces of the week")


def _range(line: pd.Series, measure: str, formats: Formats) -> str:
    return translate("Home", "between {low} and {high} in 8 of 10 weeks like this one").format(
        low=formats.first_money(line.lo80) if measure == "revenue_eur" else formats.number(line.lo80),
        high=_amount(line.hi80, measure, formats),
    )


def _sentence(overview: Overview, flags: Sequence[Flag], monday: date, formats: Formats) -> str:
    past = translate("Home", "All the weeks of this forecast are over. Import what the till has sold since")
    parts = [past] if is_over(monday, overview.today) else []
    parts += [_issued(overview, formats)] if overview.forecast else []
    own = [edit for edit in overview.forecast.edits if edit.week_start == monday] if overview.forecast else []
    parts += [translate("Home", "%n number(s) of yours", None, len(own))] if own else []
    parts += [
        translate("Home", "{festa} on {weekday}").format(festa=flag.name, weekday=formats.weekday_long(flag.day))
        for flag in flags
        if monday <= flag.day < monday + timedelta(weeks=1)
    ]
    return _SEPARATOR.join(parts)


def _issued(overview: Overview, formats: Formats) -> str:
    if overview.forecast is None:
        return ""
    issued = datetime.fromisoformat(overview.forecast.record.issued_at)
    day = formats.day_long(overview.last_day, overview.today) if overview.last_day else ""
    if issued.date() == overview.today:
        return translate("Home", "Forecast issued today at {time}, with sales up to {day}").format(
            time=formats.clock(issued), day=day
        )
    return translate("Home", "Forecast issued on {issued}, with sales up to {day}").format(
        issued=formats.day_long(issued.date(), overview.today), day=day
    )


def _comparators(line: pd.Series, measure: str, monday: date, formats: Formats) -> tuple[Comparator, ...]:
    names = (
        (
            "last_week",
            translate("Home", "Last week") if line.horizon == 1 else translate("Home", "Last week with sales"),
        ),
        ("last_year", translate("Home", "Same week of {year}").format(year=(monday - timedelta(weeks=52)).year)),
        ("four_week_mean", translate("Home", "Mean of 4 weeks")),
    )
    return tuple(_comparator(name, line[key], line.point, measure, formats) for key, name in names)


def _comparator(name: str, before: float, point: float, measure: str, formats: Formats) -> Comparator:
    if not before > 0:
        return Comparator(name, formats.number(None), "", "muted")
    change = point / before - 1
    tone: Literal["good", "bad", "muted"] = "good" if change > 0 else "bad"
    if round(change, 2) == 0:
        tone = "muted"
    return Comparator(name, _amount(before, measure, formats), formats.percent(change, signed=True), tone)


def _last_import(overview: Overview, formats: Formats) -> str:
    record = overview.last_import
    if record is None:
        return ""
    return translate("Home", "Last import: {file}, on {day}").format(
        file=record.file_name, day=formats.day_long(datetime.fromisoformat(record.imported_at).date(), overview.today)
    )
