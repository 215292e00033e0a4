"""The forecast page's figures as plain tables: all weeks of the forecast, and the weeks that the plot shows. Pure."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fleca_desktop.core.figure_table import FigureTable
from fleca_desktop.ui.forecast.presenter import derive_forecast
from fleca_desktop.ui.forecast.table_model import last_week_title

if TYPE_CHECKING:
    from fleca_desktop.core.figure_table import Cell
    from fleca_desktop.services.forecast_week import IssuedForecast, Measure
    from fleca_desktop.ui.forecast.presenter import ForecastRow
    from fleca_desktop.ui.i18n import Formats
    from fleca_desktop.ui.plot.history import History

translate = QCoreApplication.translate
_CENTS = 2


def forecast_table(issued: IssuedForecast, measure: Measure, unit: str, today: date, formats: Formats) -> FigureTable:
    """Every week, family and product of the forecast; sums have no product."""
    rows: list[tuple[Cell, ...]] = []
    for monday in sorted({week.date() for week in issued.lines["week_start"]}):
        snapshot = derive_forecast(issued, monday, measure, today, formats)
        total = () if snapshot.total is None else (snapshot.total,)
        rows += [_line(monday, row) for row in (*snapshot.rows, *total)]
    headings = (
        translate("Forecast", "Week from"),
        translate("Forecast", "Family"),
        translate("Forecast", "Product"),
        translate("Forecast", "Forecast, {unit}").format(unit=unit),
        translate("Forecast", "Without your changes"),
        translate("Forecast", "Range from"),
        translate("Forecast", "Range to"),
        last_week_title(date.fromisoformat(issued.record.origin), formats),
        translate("Forecast", "A year before"),
        translate("Forecast", "Mean, 4 weeks"),
        translate("Forecast", "Why"),
    )
    return FigureTable(translate("Forecast", "Forecast"), headings, tuple(rows))


def _line(monday: date, row: ForecastRow) -> tuple[Cell, ...]:
    family = row.name if row.subject.level != "product" else row.subject.family
    figures = (row.point, row.said, row.low, row.high, row.last_week, row.last_year, row.four_week_mean)
    return monday, family, row.subject.product, *map(_in_cents, figures), row.whole_why


def history_table(history: History, name: str, unit: str) -> FigureTable:
    """Every week that the plot knows of what is called ``name``: sales, what was said at the time, what is said now."""
    headings = (
        translate("Forecast", "Week from"),
        translate("Forecast", "Product"),
        translate("Forecast", "Sales, {unit}").format(unit=unit),
        translate("Forecast", "A year before"),
        translate("Forecast", "As forecast then"),
        translate("Forecast", "Forecast, {unit}").format(unit=unit),
        translate("Forecast", "Range from"),
        translate("Forecast", "Range to"),
        translate("Forecast", "Notes"),
    )
    closed = translate("Forecast", "closed")
    rows = tuple(
        (
            week.monday,
            name,
            *map(_in_cents, (week.sales, week.last_year, week.said, week.point, week.low, week.high)),
            ", ".join((*([closed] if week.closed else []), *week.notes)),
        )
        for week in history.weeks
    )
    return FigureTable(translate("Forecast", "Sales and forecasts"), headings, rows)


def _in_cents(value: float | None) -> float | None:
    return None if value is None else round(value, _CENTS)
