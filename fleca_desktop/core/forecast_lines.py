"""The forecast as tables: one line per series, week and measure, and one per product and day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from fleca_desktop.core.gaussian import HORIZONS
from fleca_desktop.core.intervals import QUANTILES
from fleca_desktop.core.panel import Panel, SeriesKey
from fleca_desktop.core.week_grid import twin_weeks
from fleca_desktop.core.weeks import WEEK, Level, Measure, mondays, weekly_totals

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from fleca_desktop.core.day_split import DaySplit
    from fleca_desktop.core.prices import Prices
    from fleca_desktop.core.reasons import Reason
    from fleca_desktop.core.sales import SalesHistory
    from fleca_desktop.core.shop_run import ShopRun

RANGE_COLUMNS = ("lo50", "hi50", "lo80", "hi80", "lo95", "hi95")
COMPARATORS = ("last_week", "last_year", "four_week_mean")
NUMBERS = ("point", *RANGE_COLUMNS)
LINE_COLUMNS = (
    "level", "family", "product", "week_start", "horizon", "measure", *NUMBERS, "method", *COMPARATORS, "reasons",
)  # fmt: skip
DAY_COLUMNS = ("date", "family", "product", "units", "units_lo80", "units_hi80", "revenue_eur")
ENDED_WEEKS = 8
UNMODELLED_WIDTH = 1.6
NORMAL_80 = 1.2816


def empty_lines() -> pd.DataFrame:
    """No lines, with the columns and types of lines."""
    frame = pd.DataFrame(columns=list(LINE_COLUMNS))
    return frame.astype(
        {"week_start": "datetime64[ns]", "horizon": "int64"} | dict.fromkeys((*NUMBERS, *COMPARATORS), "float64")
    )


def empty_days() -> pd.DataFrame:
    """No days, with the columns and types of days."""
    frame = pd.DataFrame(columns=list(DAY_COLUMNS))
    return frame.astype({"date": "datetime64[ns]"} | dict.fromkeys(DAY_COLUMNS[3:], "float64"))


@dataclass(frozen=True)
class LineSource:
    """All that lines are made of. ``bounds`` are those of ``core.intervals.ranges`` for the last week only."""

    run: ShopRun
    bounds: dict[str, NDArray[np.float64]]
    reasons: list[list[tuple[Reason, ...]]]
    history: SalesHistory
    prices: Prices
    measure: Measure


def shown_rows(run: ShopRun, hidden_families: set[str]) -> list[int]:
    """Series that are forecast: the shop, families that still sell, products that do or will again."""
    panel = run.panel
    sold = np.nan_to_num(panel.raw[:, -ENDED_WEEKS:]).sum(axis=1) > 0
    alive = np.nan_to_num(run.point[:, -1]).max(axis=1) > 0
    families = {
        key.family
        for row, key in enumerate(panel.keys)
        if key.level == "family" and alive[row] and (sold[row] or not sold[0]) and key.family not in hidden_families
    }
    return [
        row
        for row, key in enumerate(panel.keys)
        if (key.level == "shop" and families) or (key.family in families and alive[row] and _is_named(panel, row))
    ]


def _is_named(panel: Panel, row: int) -> bool:
    return panel.keys[row].level != "product" or panel.keys[row].product != ""


def lines_of(source: LineSource, rows: list[int], horizons: list[int]) -> pd.DataFrame:
    """``LINE_COLUMNS`` in the shop's main measure, then in the other one where prices are known."""
    if not rows or not horizons:
        return empty_lines()
    values = _values(source, rows)
    main = pd.DataFrame(
        [_line(source, row, h, values) for h in horizons for row in rows],
        columns=[c for c in LINE_COLUMNS if c not in COMPARATORS],
    )
    both = pd.concat([main, _converted(main, source)], ignore_index=True)
    compared = _with_comparators(both, source)
    return compared[list(LINE_COLUMNS)].astype(dict.fromkeys((*NUMBERS, *COMPARATORS), "float64"))


def _values(source: LineSource, rows: list[int]) -> dict[str, NDArray[np.float64]]:
    """Point and bounds (series, HORIZONS); the shop is the sum of the families that are shown."""
    run = source.run
    point = np.nan_to_num(run.point[:, -1])
    out = {"point": point.copy()} | {name: source.bounds[name][:, 0].copy() for name in QUANTILES}
    wide = np.where(run.modelled[:, -1], 1.0, UNMODELLED_WIDTH)[:, None]
    for name in QUANTILES:
        ratio = np.where(point > 0, out[name] / np.where(point > 0, point, 1.0), 1.0)
        out[name] = np.nan_to_num(point * np.where(ratio > 0, ratio, 1.0) ** wide)
    families = [row for row in rows if run.panel.keys[row].level == "family"]
    total = point[families].sum(axis=0)
    scale = np.where(point[0] > 0, total / np.where(point[0] > 0, point[0], 1.0), 1.0)
    for name in out:
        out[name][0] = out[name][0] * scale
    return out


def _line(source: LineSource, row: int, h: int, values: dict[str, NDArray[np.float64]]) -> tuple[object, ...]:
    run = source.run
    key = run.panel.keys[row]
    numbers = [values[name][row, h - 1] for name in NUMBERS]
    family_row = run.panel.parents[row] if key.level == "product" else row
    modelled = run.modelled[family_row, -1] if key.level != "shop" else run.modelled[:, -1].any()
    method = "model" if modelled else "four_week_mean"
    week = run.panel.weeks[-1] + h * WEEK
    return (key.level, key.family, key.product, week, h, source.measure, *numbers, method, source.reasons[row][h - 1])


def _converted(main: pd.DataFrame, source: LineSource) -> pd.DataFrame:
    """The same lines in the other measure: products by their price, totals as the sum of what they are made of."""
    other: Measure = "units" if source.measure == "revenue_eur" else "revenue_eur"
    price = np.array([source.prices.of_product(f, p) for f, p in zip(main["family"], main["product"], strict=True)])
    rate = 1 / price if other == "units" else price
    lines = main.assign(measure=other)
    worth = pd.Series(main["point"].to_numpy() * rate, index=main.index)
    detailed = main["level"] == "product"
    by_family = worth[detailed].groupby([main["family"], main["horizon"]]).sum(min_count=1)
    of_family = pd.Series(
        by_family.reindex(pd.MultiIndex.from_frame(main[["family", "horizon"]])).to_numpy(), index=main.index
    )
    worth = worth.where(detailed | of_family.isna(), of_family)
    by_week = worth[main["level"] == "family"].groupby(main["horizon"]).sum(min_count=1)
    worth = worth.where(main["level"] != "shop", main["horizon"].map(by_week))
    scale = worth / main["point"].where(main["point"] > 0)
    for name in NUMBERS:
        lines[name] = main[name] * scale
    return lines[scale.notna()]


def _with_comparators(lines: pd.DataFrame, source: LineSource) -> pd.DataFrame:
    """Last week, the same week of last year (by Easter around Easter) and the mean of the last four weeks, as sold."""
    panel = source.run.panel
    last = panel.weeks[-1]
    twins = twin_weeks(panel.grid)[len(panel.weeks) :]
    weeks = {h: panel.weeks[0] + twins[h - 1] * WEEK for h in range(1, HORIZONS + 1)}
    recent = [last - number * WEEK for number in range(4)]
    history = _only_weeks(source.history, [*recent, *weeks.values()])
    sold = {measure: _sold(history, measure) for measure in lines["measure"].unique()}
    found: dict[str, list[float]] = {name: [] for name in COMPARATORS}
    names = ("measure", "family", "product", "horizon")
    for measure, family, product, h in zip(*(lines[name] for name in names), strict=True):
        mine = sold[measure].get((family, product), {})
        known = [mine[week] for week in recent if week in mine]
        found["last_week"].append(mine.get(last, np.nan))
        found["last_year"].append(mine.get(weeks[h], np.nan))
        found["four_week_mean"].append(float(np.mean(known)) if known else np.nan)
    return lines.assign(**found)


def _only_weeks(history: SalesHistory, weeks: list[pd.Timestamp]) -> SalesHistory:
    days, totals = history.daily, history.weekly
    return replace(
        history, daily=days[mondays(days["date"]).isin(weeks)], weekly=totals[totals["week_start"].isin(weeks)]
    )


def _sold(history: SalesHistory, measure: Measure) -> dict[tuple[str, str], dict[pd.Timestamp, float]]:
    """Sales by week of every product, family (no product) and the shop (no names)."""
    out: dict[tuple[str, str], dict[pd.Timestamp, float]] = {}
    levels: tuple[Level, ...] = ("shop", "family", "product")
    for level in levels:
        totals = weekly_totals(history, level=level, measure=measure)
        for key, weeks in totals.groupby(["family", "product"], observed=True):
            family, product = key
            out[str(family), str(product)] = dict(zip(weeks["week_start"], weeks["value"], strict=True))
    return out


def day_lines(lines: pd.DataFrame, split: DaySplit, panel: Panel) -> pd.DataFrame:
    """``DAY_COLUMNS``: each product's week shared out over its days; no rows without daily sales."""
    products = lines[lines["level"] == "product"]
    if products.empty or np.isnan(panel.days).all():
        return empty_days()
    names = ["family", "product", "horizon"]
    keys = products[[*names, "week_start"]].drop_duplicates()
    units, euros = (products[products["measure"] == measure].set_index(names) for measure in ("units", "revenue_eur"))
    at = pd.MultiIndex.from_frame(keys[names])
    weekly = {column: units[column].reindex(at).to_numpy() for column in ("point", "lo80", "hi80")}
    rows = [
        panel.row(SeriesKey("product", family, product))
        for family, product in zip(keys["family"], keys["product"], strict=True)
    ]
    shares = split.shares[rows, keys["horizon"].to_numpy() - 1]
    low, high = _day_factors(weekly, split.noise[rows])
    dates = keys["week_start"].to_numpy()[:, None] + np.arange(7).astype("timedelta64[D]")
    by_day = weekly["point"][:, None] * shares
    return pd.DataFrame(
        {
            "date": dates.ravel(),
            "family": np.repeat(keys["family"].to_numpy(), 7),
            "product": np.repeat(keys["product"].to_numpy(), 7),
            "units": by_day.ravel(),
            "units_lo80": (by_day * low[:, None]).ravel(),
            "units_hi80": (by_day * high[:, None]).ravel(),
            "revenue_eur": (euros["point"].reindex(at).to_numpy()[:, None] * shares).ravel(),
        }
    )


def _day_factors(
    weekly: dict[str, NDArray[np.float64]], noise: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Low and high end of a day's 80 % range over its point: the week's range and the days' own noise together.

    Days scatter about evenly to both sides of their expectation, so that their noise reaches as far up as down.
    """
    point = np.where(weekly["point"] > 0, weekly["point"], np.nan)
    below = np.log(point / np.maximum(weekly["lo80"], point * 1e-3)) / NORMAL_80
    above = np.maximum(weekly["hi80"], point) / point - 1
    low = np.exp(-NORMAL_80 * np.hypot(np.nan_to_num(below), noise))
    high = 1 + np.hypot(np.nan_to_num(above), 1 - np.exp(-NORMAL_80 * noise))
    return low, high
