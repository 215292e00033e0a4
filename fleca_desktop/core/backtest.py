"""Rolling origins: what the application would have said of past weeks, knowing only what was known then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import numpy as np
import pandas as pd

from fleca_desktop.core.gaussian import HORIZONS
from fleca_desktop.core.intervals import ResidualTable, ranges
from fleca_desktop.core.panel import build_panel
from fleca_desktop.core.sales import DAILY_COLUMNS, WEEKLY_COLUMNS, empty_frame
from fleca_desktop.core.shop_run import run_shop
from fleca_desktop.core.weeks import Measure, complete_span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fleca_desktop.core.calendar import ShopCalendar
    from fleca_desktop.core.global_model import GlobalModel
    from fleca_desktop.core.panel import Panel
    from fleca_desktop.core.shop_run import ShopRun

OUTPUT_COLUMNS = ("series", "level", "target", "horizon", "forecast", "lo80", "hi80")
MEASURES: dict[str, Measure] = {"revenue": "revenue_eur", "units": "units"}


def backtest(  # noqa: PLR0913 - one argument per option of the command line
    frame: pd.DataFrame,
    *,
    measure: Literal["revenue", "units"],
    calendar: ShopCalendar,
    model: GlobalModel,
    origins: int = 26,
    horizons: Sequence[int] = (1, 4),
    products: Sequence[str] = (),
    jobs: int = 1,
    progress: Callable[[float], None] = lambda _share: None,
) -> pd.DataFrame:
    """Forecast the last ``origins`` weeks with sales of every family and of the ``products`` named.

    ``frame`` is ``date,family,product,units,revenue`` or ``week_start,family,revenue`` (and ``units``). Returns
    ``OUTPUT_COLUMNS``: the forecast for ``target`` (a Monday) at horizon h uses no sale later than the week target - h;
    it is 0 where nothing was known at all. All origins come out of one pass over the weeks that never looks ahead,
    its configurations shared out among ``jobs`` threads. ``progress`` may raise to cancel.

    Raises:
        ValueError: a horizon is not from 1 to 8, or ``frame`` has no complete week.
    """
    if not set(horizons) <= set(range(1, HORIZONS + 1)):
        raise ValueError(f"horizons must be from 1 to {HORIZONS}")
    panel = panel_of(frame, calendar, MEASURES[measure])
    progress(0.1)
    run = run_shop(panel, model, jobs)
    progress(0.8)
    parts = [
        _of_series(run, row, name, origins, horizons)
        for row, name in enumerate(_names(panel, products))
        if name is not None
    ]
    wanted = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=list(OUTPUT_COLUMNS))
    result = _with_ranges(run, wanted, ResidualTable.of(model.manifest))
    progress(1.0)
    return result[list(OUTPUT_COLUMNS)]


def panel_of(frame: pd.DataFrame, calendar: ShopCalendar, measure: Measure) -> Panel:
    """The panel of the complete weeks in a benchmark file.

    Raises:
        ValueError: there is none.
    """
    daily, weekly = _frames(frame)
    span = complete_span(daily) if len(daily) else (weekly["week_start"].min(), weekly["week_start"].max())
    if span is None or pd.isna(span[0]):
        raise ValueError("no complete week")
    return build_panel(daily, weekly, calendar, span, measure)


def _frames(frame: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The file as ``DAILY_COLUMNS`` and ``WEEKLY_COLUMNS``, one of the two empty."""
    named = frame.rename(columns={"revenue": "revenue_eur"}).copy()
    for column in ("units", "revenue_eur"):
        named[column] = pd.to_numeric(named[column]).astype("float64") if column in named else np.nan
    time = "week_start" if "week_start" in named else "date"
    named[time] = pd.to_datetime(named[time]).astype("datetime64[ns]")
    if time == "week_start":
        return empty_frame(DAILY_COLUMNS), named[list(WEEKLY_COLUMNS)]
    named["product"] = named["product"].fillna("").astype(str) if "product" in named else ""
    return named[list(DAILY_COLUMNS)], empty_frame(WEEKLY_COLUMNS)


def _names(panel: Panel, products: Sequence[str]) -> list[str | None]:
    """The name of each series that is asked for."""
    chosen = set(products)
    names: list[str | None] = []
    for key in panel.keys:
        named = key.family if key.level == "family" else key.product
        names.append(named if key.level == "family" or (key.level == "product" and named in chosen) else None)
    return names


def _of_series(run: ShopRun, row: int, name: str, origins: int, horizons: Sequence[int]) -> pd.DataFrame:
    """Forecasts of one series, with the row and origin that each comes from."""
    targets = np.flatnonzero(run.panel.raw[row] > 0)[-origins:]
    table = pd.DataFrame(
        [(target, horizon) for target in targets for horizon in horizons],
        columns=["index", "horizon"],
    )
    origin = (table["index"] - table["horizon"]).to_numpy(dtype=np.int64)
    said = run.point[row, np.maximum(origin, 0), table["horizon"].to_numpy(dtype=np.int64) - 1]
    return pd.DataFrame(
        {
            "series": name,
            "level": run.panel.keys[row].level,
            "target": run.panel.weeks[table["index"].to_numpy(dtype=np.int64)],
            "horizon": table["horizon"],
            "forecast": np.where(origin >= 0, np.nan_to_num(said), 0.0),
            "row": row,
            "origin": np.maximum(origin, 0),
        }
    )


def _with_ranges(run: ShopRun, wanted: pd.DataFrame, table: ResidualTable) -> pd.DataFrame:
    if wanted.empty:
        return wanted
    origins = np.unique(wanted["origin"].to_numpy(dtype=np.int64))
    bounds = ranges(run, table, origins.tolist())
    at = (
        wanted["row"].to_numpy(dtype=np.int64),
        np.searchsorted(origins, wanted["origin"].to_numpy(dtype=np.int64)),
        wanted["horizon"].to_numpy(dtype=np.int64) - 1,
    )
    known = wanted["forecast"] > 0
    return wanted.assign(**{name: np.where(known, np.nan_to_num(bounds[name][at]), 0.0) for name in ("lo80", "hi80")})
