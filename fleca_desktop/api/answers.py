"""From what the services know to the shapes that are sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pandas as pd

from fleca_desktop import __version__
from fleca_desktop.api.shapes import Ahead, ChartData, FamilyExpected, Health, Prediction, Said, Sold, WeekExpected
from fleca_desktop.services.compare_history import Subject, compare, read_source
from fleca_desktop.services.edit_forecast import forecast_in_force
from fleca_desktop.services.overview import overview

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fleca_desktop.api.shapes import Measure
    from fleca_desktop.services.forecast_week import IssuedForecast
    from fleca_desktop.services.shop import Shop


def health(shop: Shop) -> Health:
    """How the shop stands."""
    seen = overview(shop)
    issued = None if seen.forecast is None else seen.forecast.record
    return Health(
        status="ok" if issued is not None else "no_sales" if seen.last_day is None else "no_forecast",
        program_version=__version__,
        shop=seen.shop_name,
        today=seen.today,
        last_day=seen.last_day,
        forecast_issued_at=None if issued is None else issued.issued_at,
        model_version=None if issued is None else issued.model_version,
    )


def prediction(shop: Shop, weeks: int, measure: Measure) -> Prediction | None:
    """The first ``weeks`` weeks of the newest forecast; None when there is none in this measure."""
    issued = forecast_in_force(shop)
    if issued is None or issued.at("shop", measure).empty:
        return None
    return Prediction(
        issued_at=issued.record.issued_at,
        model_version=issued.record.model_version,
        origin=date.fromisoformat(issued.record.origin),
        measure=measure,
        weeks=[_week(issued, week, measure) for week in issued.weeks[:weeks]],
    )


def _week(issued: IssuedForecast, week: pd.Timestamp, measure: Measure) -> WeekExpected:
    total, *families = [
        (line["family"], {**_expected(line), "said": said})
        for level in ("shop", "family")
        for line, said in _with_said(issued, level, week, measure)
    ]
    year, number, _ = week.isocalendar()
    return WeekExpected(
        week_start=week.date(),
        week=f"{year}-W{number:02d}",
        families=[FamilyExpected(family=family, **expected) for family, expected in families],
        **total[1],
    )


def _with_said(
    issued: IssuedForecast, level: str, week: pd.Timestamp, measure: Measure
) -> Iterator[tuple[dict[Any, Any], float]]:
    """Each line as it is in force, and its point as it was issued."""
    before = issued if issued.said is None else replace(issued, lines=issued.said)
    said = before.at(level, measure, week_start=week).set_index("family")["point"]
    for line in issued.at(level, measure, week_start=week).to_dict("records"):
        yield line, float(said[line["family"]])


def _expected(line: dict[Any, Any]) -> dict[str, Any]:
    return {
        "point": line["point"],
        "lo80": _known(line["lo80"]),
        "hi80": _known(line["hi80"]),
        "method": line["method"],
    }


def _known(value: float) -> float | None:
    return None if pd.isna(value) else float(value)


def chart_data(shop: Shop, subject: Subject) -> ChartData | None:
    """Sales and forecasts of ``subject``; None when nothing of it was ever sold or forecast."""
    found = compare(read_source(shop), subject)
    if found.sales.empty and found.issued.empty:
        return None
    sales = found.sales.dropna(subset=["value"]).to_dict("records")
    return ChartData(
        family=subject.family,
        product=subject.product,
        measure=subject.measure,
        sales=[Sold(week_start=_day(one), value=one["value"], complete=one["complete"]) for one in sales],
        issued=[
            Said(week_start=_day(one), point=one["point"], issued_at=one["issued_at"])
            for one in found.issued.to_dict("records")
        ],
        ahead=[
            Ahead(week_start=_day(one), point=one["point"], lo80=_known(one["lo80"]), hi80=_known(one["hi80"]))
            for one in found.ahead.to_dict("records")
        ],
    )


def _day(row: dict[Any, Any]) -> date:
    return pd.Timestamp(row["week_start"]).date()
