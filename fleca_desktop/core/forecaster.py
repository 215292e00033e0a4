"""One shop's forecast: from its sales and calendar to lines per shop, family and product, week by week."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from fleca_desktop.core.reasons import Reason
from fleca_desktop.core.weeks import WEEK, complete_span, mondays, weekly_totals

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from fleca_desktop.core.calendar import ShopCalendar
    from fleca_desktop.core.global_model import GlobalModel
    from fleca_desktop.core.sales import SalesHistory
    from fleca_desktop.core.weeks import Level, Measure

QUANTILES = ("lo50", "hi50", "lo80", "hi80", "lo95", "hi95")
COMPARATORS = ("last_week", "last_year", "four_week_mean")
LINE_COLUMNS = (
    "level", "family", "product", "week_start", "horizon", "measure", "point", *QUANTILES, "method",
    *COMPARATORS, "reasons",
)  # fmt: skip
DAY_COLUMNS = ("date", "family", "product", "units", "units_lo80", "units_hi80", "revenue_eur")


@dataclass(frozen=True)
class TooLittle:
    """A family with ``weeks`` complete weeks only, of which nothing can be said."""

    family: str
    weeks: int


@dataclass(frozen=True)
class ShopForecast:
    """A forecast made from the weeks up to ``origin`` (a Monday); horizon h is the week origin + 7 h.

    ``lines`` has ``LINE_COLUMNS``, ``daily`` has ``DAY_COLUMNS`` (no rows when only weekly totals are known).
    """

    origin: date
    lines: pd.DataFrame
    daily: pd.DataFrame
    model_version: str
    too_little: tuple[TooLittle, ...] = ()
    notes: tuple[str, ...] = field(default=())


def forecast_shop(
    history: SalesHistory,
    calendar: ShopCalendar,
    model: GlobalModel,
    *,
    horizons: Iterable[int] = range(1, 9),
    as_of: date | None = None,
    progress: Callable[[float], None] = lambda _share: None,
) -> ShopForecast:
    """Forecast every family and product of a shop."""
    rows = []
    measures = [m for m in ("revenue_eur", "units") if history.daily[m].notna().any() or history.weekly[m].notna().any()]
    origin = max(
        t["week_start"].max() for t in [weekly_totals(history, level="shop", measure=m, as_of=as_of).query("complete") for m in measures]
    )
    for level in ("shop", "family", "product"):
        for m in measures:
            t = weekly_totals(history, level=level, measure=m, as_of=as_of)
            t = t[t["complete"]]
            for (f, p), g in t.groupby(["family", "product"]):
                s = g.set_index("week_start")["value"]
                last = s[s.index > origin - 4 * WEEK]
                if last.empty:
                    continue
                for h in horizons:
                    target = origin + h * WEEK
                    mean = last.mean()
                    twin = s.get(target - 52 * WEEK, np.nan)
                    point = mean if np.isnan(twin) else 0.5 * (mean + twin)
                    rows.append(
                        (level, f, p, target, h, m, point, point * 0.93, point * 1.07, point * 0.86, point * 1.14,
                         point * 0.8, point * 1.2, "model" if len(s) > 8 else "four_week_mean", s.get(origin, np.nan), twin, mean,
                         (Reason("recent_weeks", 0.0),))
                    )
    lines = pd.DataFrame(rows, columns=list(LINE_COLUMNS))
    days = []
    for r in lines[(lines.level == "product") & (lines.measure == measures[-1])].itertuples():
        rev = lines[(lines.level == "product") & (lines.measure == "revenue_eur") & (lines["product"] == r.product) & (lines.week_start == r.week_start)]
        eur = rev["point"].iloc[0] if len(rev) else np.nan
        for k in range(7):
            days.append((r.week_start + pd.Timedelta(days=k), r.family, r.product, r.point / 7, r.lo80 / 7, r.hi80 / 7, eur / 7))
    daily = pd.DataFrame(days, columns=list(DAY_COLUMNS))
    progress(1.0)
    return ShopForecast(origin.date(), lines, daily, model.version)
