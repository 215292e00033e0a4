"""One shop's forecast: from its sales and calendar to lines per shop, family and product, week by week."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from fleca_desktop.core.calendar import calendar_ends
from fleca_desktop.core.day_split import split_days
from fleca_desktop.core.demand import demand_by_day
from fleca_desktop.core.explain import explain
from fleca_desktop.core.forecast_lines import LineSource, day_lines, empty_days, empty_lines, lines_of, shown_rows
from fleca_desktop.core.gaussian import HORIZONS
from fleca_desktop.core.intervals import ResidualTable, ranges
from fleca_desktop.core.panel import build_panel
from fleca_desktop.core.planned_orders import with_planned_orders
from fleca_desktop.core.prices import Prices
from fleca_desktop.core.shop_run import run_shop
from fleca_desktop.core.weeks import history_span, monday_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from fleca_desktop.core.calendar import ShopCalendar
    from fleca_desktop.core.global_model import GlobalModel
    from fleca_desktop.core.panel import Panel
    from fleca_desktop.core.sales import SalesHistory
    from fleca_desktop.core.weeks import Measure

LEAST_WEEKS = 3
CALENDAR_ENDS = "calendar_ends:"


@dataclass(frozen=True)
class TooLittle:
    """A family with ``weeks`` complete weeks only, of which nothing can be said."""

    family: str
    weeks: int
    needed: int = LEAST_WEEKS


@dataclass(frozen=True)
class ShopForecast:
    """A forecast made from the weeks up to ``origin`` (a Monday); horizon h is the week origin + 7 h.

    ``lines`` has ``LINE_COLUMNS``, ``daily`` has ``DAY_COLUMNS`` (no rows when only weekly totals are known).
    ``notes``: ``calendar_ends:YEAR`` for a forecast year whose holidays or festes are unknown.
    """

    origin: date
    lines: pd.DataFrame
    daily: pd.DataFrame
    model_version: str
    too_little: tuple[TooLittle, ...] = ()
    notes: tuple[str, ...] = field(default=())


def forecast_shop(  # noqa: PLR0913 - the inputs of a forecast
    history: SalesHistory,
    calendar: ShopCalendar,
    model: GlobalModel,
    *,
    horizons: Iterable[int] = range(1, HORIZONS + 1),
    as_of: date | None = None,
    progress: Callable[[float], None] = lambda _share: None,
) -> ShopForecast:
    """Forecast every family and product of a shop for each of ``horizons`` (1 to 8 weeks).

    With ``as_of`` nothing later than the day before it is used. ``progress`` is told the share done and may raise to
    cancel. A shop without a complete week gets no lines.

    Raises:
        ValueError: a horizon is not from 1 to 8.
    """
    wanted = sorted(set(horizons))
    if not set(wanted) <= set(range(1, HORIZONS + 1)):
        raise ValueError(f"horizons must be from 1 to {HORIZONS}")
    known = history if as_of is None else _known_before(history, as_of)
    span = history_span(known, as_of)
    if span is None:
        return _nothing(known, model, as_of)
    panel = build_panel(demand_by_day(known), known.weekly, calendar, span, main_measure(known))
    progress(0.1)
    run = run_shop(panel, model)
    progress(0.7)
    bounds = ranges(run, ResidualTable.of(model.manifest), [len(panel.weeks) - 1])
    progress(0.8)
    source = LineSource(run, bounds, explain(run, model), known, Prices.of(known, panel.weeks[-1]), main_measure(known))
    too_little = _too_little(panel)
    rows = shown_rows(run, {family.family for family in too_little})
    lines = lines_of(source, rows, wanted)
    lines, daily = with_planned_orders(lines, day_lines(lines, split_days(panel, HORIZONS), panel), history.bulk_orders)
    progress(1.0)
    origin = panel.weeks[-1].date()
    return ShopForecast(origin, lines, daily, model.version, too_little, _notes(calendar, origin, wanted))


def panel_of_history(history: SalesHistory, calendar: ShopCalendar, as_of: date) -> Panel | None:
    """The panel of the complete weeks before ``as_of``, of which nothing later is used; None when there is none."""
    known = _known_before(history, as_of)
    span = history_span(known, as_of)
    if span is None:
        return None
    return build_panel(demand_by_day(known), known.weekly, calendar, span, main_measure(known))


def main_measure(history: SalesHistory) -> Measure:
    """Euros, unless more is known of pieces."""
    frames = [frame for frame in (history.daily, history.weekly) if not frame.empty]
    euros, units = (sum(int(frame[name].notna().sum()) for frame in frames) for name in ("revenue_eur", "units"))
    return "revenue_eur" if euros >= units else "units"


def _known_before(history: SalesHistory, as_of: date) -> SalesHistory:
    now = pd.Timestamp(as_of)
    return replace(
        history,
        daily=history.daily[history.daily["date"] < now],
        weekly=history.weekly[history.weekly["week_start"] <= now - pd.Timedelta(days=7)],
        bulk_orders=history.bulk_orders[history.bulk_orders["date"] < now],
        sold_out=history.sold_out[history.sold_out["date"] < now],
    )


def _nothing(history: SalesHistory, model: GlobalModel, as_of: date | None) -> ShopForecast:
    families = tuple(TooLittle(str(family), 0) for family in sorted(history.daily["family"].unique()))
    last = as_of or (history.daily["date"].max().date() if len(history.daily) else date(1970, 1, 5))
    return ShopForecast(monday_of(last) - timedelta(days=7), empty_lines(), empty_days(), model.version, families)


def _too_little(panel: Panel) -> tuple[TooLittle, ...]:
    """Families that have sales in too few complete weeks."""
    weeks = (~np.isnan(panel.raw)).sum(axis=1)
    return tuple(
        TooLittle(key.family, int(weeks[row]))
        for row, key in enumerate(panel.keys)
        if key.level == "family" and weeks[row] < LEAST_WEEKS
    )


def _notes(calendar: ShopCalendar, origin: date, horizons: list[int]) -> tuple[str, ...]:
    years = {(origin + timedelta(days=7 * h + day)).year for h in horizons for day in (0, 6)}
    return tuple(f"{CALENDAR_ENDS}{year}" for year in calendar_ends(calendar, years))
