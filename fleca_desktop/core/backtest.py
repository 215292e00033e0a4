"""Rolling origins: what the application would have said of past weeks, knowing only what was known then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import numpy as np
import pandas as pd

from fleca_desktop.core.gaussian import HORIZONS
from fleca_desktop.core.intervals import ResidualTable, ranges
from fleca_desktop.core.panel import build_panel
from fleca_desktop.core.sales import DAILY_COLUMNS, WEEKLY_COLUMNS, SalesHistory, empty_frame
from fleca_desktop.core.shop_run import run_shop
from fleca_desktop.core.weeks import Level, Measure, complete_span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fleca_desktop.core.calendar import ShopCalendar
    from fleca_desktop.core.global_model import GlobalModel
    from fleca_desktop.core.panel import Panel
    from fleca_desktop.core.shop_run import ShopRun

OUTPUT_COLUMNS = ("series", "level", "target", "horizon", "forecast", "lo80", "hi80")
LAYOUTS = ({"date", "family", "product"}, {"week_start", "family"})
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
    parts = [_of_series(run, rows, name, origins, horizons) for name, rows in _series(panel, products).items()]
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


def history_of(frame: pd.DataFrame) -> SalesHistory:
    """The sales in a benchmark file.

    Raises:
        ValueError: its columns fit none of ``LAYOUTS``, or what stands in them is neither day nor number.
    """
    if not any(layout <= set(frame.columns) for layout in LAYOUTS):
        raise ValueError("columns")
    return SalesHistory(*_frames(frame))


def _frames(frame: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The file as ``DAILY_COLUMNS`` and ``WEEKLY_COLUMNS``, one of the two empty."""
    named = frame.rename(columns={"revenue": "revenue_eur"}).copy()
    for column in ("units", "revenue_eur"):
        named[column] = pd.to_numeric(named[column]).astype("float64") if column in named else np.nan
    time = "week_start" if "week_start" in named else "date"
    named[time] = pd.to_datetime(named[time]).astype("datetime64[ns]")
    if time == "week_start":
        return empty_frame(DAILY_COLUMNS), named[list(WEEKLY_COLUMNS)]
    named["product"] = _as_text(named["product"]) if "product" in named else ""
    return named[list(DAILY_COLUMNS)], empty_frame(WEEKLY_COLUMNS)


def _as_text(names: pd.Series) -> pd.Series:
    """Names as text; numbers that a gap turned into decimals become whole again."""
    if pd.api.types.is_float_dtype(names):
        names = names.astype("Int64")
    return names.astype("object").where(names.notna(), "").astype(str)


def _series(panel: Panel, products: Sequence[str]) -> dict[tuple[Level, str], list[int]]:
    """The rows of each series that is asked for; a product may be in several families."""
    found: dict[tuple[Level, str], list[int]] = {}
    for row, key in enumerate(panel.keys):
        if key.level == "family":
            found[key.level, key.family] = [row]
        elif key.level == "product" and key.product in set(products):
            found.setdefault((key.level, key.product), []).append(row)
    return found


def _of_series(
    run: ShopRun, rows: list[int], name: tuple[Level, str], origins: int, horizons: Sequence[int]
) -> pd.DataFrame:
    """One row per target, horizon and row of the run, with the origin that each comes from."""
    sold = np.nansum(run.panel.raw[rows], axis=0) > 0
    places = [(t, h, row) for t in np.flatnonzero(sold)[-origins:] for h in horizons for row in rows]
    table = pd.DataFrame(places, columns=["index", "horizon", "row"], dtype=np.int64)
    origin = (table["index"] - table["horizon"]).to_numpy()
    at = (table["row"].to_numpy(), np.maximum(origin, 0), table["horizon"].to_numpy() - 1)
    said = np.nan_to_num(np.where(run.point[at] > 0, run.point[at], run.if_sold[at] * (len(rows) == 1)))
    return table.assign(
        level=name[0],
        series=name[1],
        target=run.panel.weeks[table["index"].to_numpy()],
        forecast=np.where(origin >= 0, said, 0.0),
        origin=np.maximum(origin, 0),
    )


def _with_ranges(run: ShopRun, wanted: pd.DataFrame, table: ResidualTable) -> pd.DataFrame:
    """The rows of a series added up, with the ends of their ranges."""
    if wanted.empty:
        return wanted.assign(lo80=0.0, hi80=0.0)
    origins = np.unique(wanted["origin"].to_numpy())
    bounds = ranges(run, table, origins.tolist())
    at = (
        wanted["row"].to_numpy(),
        np.searchsorted(origins, wanted["origin"].to_numpy()),
        wanted["horizon"].to_numpy() - 1,
    )
    known = wanted["forecast"] > 0
    ends = {name: np.where(known, np.nan_to_num(bounds[name][at]), 0.0) for name in ("lo80", "hi80")}
    keys = ["level", "series", "target", "horizon"]
    return wanted.assign(**ends).groupby(keys, sort=False, as_index=False)[["forecast", "lo80", "hi80"]].sum()
