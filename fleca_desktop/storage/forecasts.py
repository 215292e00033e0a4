"""Issued forecasts, frozen: they are written once and never recomputed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pandas as pd

from fleca_desktop.storage.products import family_ids, list_families, live_ids, product_ids

if TYPE_CHECKING:
    from fleca_desktop.storage.database import Database

_NUMBERS = ("point", "lo50", "hi50", "lo80", "hi80", "lo95", "hi95")
_COMPARATORS = ("last_week", "last_year", "four_week_mean")
_LINE_COLUMNS = (
    "level", "family", "product", "week_start", "horizon", "measure", *_NUMBERS, "method", *_COMPARATORS, "reasons"
)  # fmt: skip
_DAY_NUMBERS = ("units", "units_lo80", "units_hi80", "revenue_eur")


@dataclass(frozen=True)
class ForecastRecord:
    """When and from what a forecast was issued. ``origin`` is the Monday of the last week it knew."""

    id: int
    issued_at: str
    origin: str
    model_version: str
    inputs_sha256: str


def add_forecast(database: Database, record: ForecastRecord, lines: pd.DataFrame, days: pd.DataFrame) -> int:
    """Freeze a forecast (``record.id`` is given here) and return its id.

    ``lines`` and ``days`` are as in ``core.forecaster.ShopForecast``; ``lines.reasons`` holds JSON-able tuples.
    """
    forecast_id = database.execute(
        "INSERT INTO forecast (issued_at, origin, model_version, inputs_sha256) VALUES (?, ?, ?, ?)",
        (record.issued_at, record.origin, record.model_version, record.inputs_sha256),
    )
    families = family_ids(database, lines.loc[lines["level"] == "family", "family"]) | list_families(database)
    products = _product_ids(database, lines, days)
    database.execute_many(
        f"INSERT INTO forecast_line VALUES ({', '.join('?' * 19)})",  # noqa: S608 - marks only
        [_line(forecast_id, line, families, products) for line in lines.to_dict("records")],
    )
    database.execute_many(
        "INSERT INTO forecast_day VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (forecast_id, _day(d["date"]), products[d["family"], d["product"]], *(_or_none(d[n]) for n in _DAY_NUMBERS))
            for d in days.to_dict("records")
        ],
    )
    return forecast_id


def _product_ids(database: Database, lines: pd.DataFrame, days: pd.DataFrame) -> dict[tuple[str, str], int]:
    """Ids by the names products have now, which are what a forecast is made of."""
    now = live_ids(database)
    of_lines = lines.loc[lines["level"] == "product", ["family", "product"]].itertuples(index=False, name=None)
    named = {*of_lines, *days[["family", "product"]].itertuples(index=False, name=None)}
    return now | product_ids(database, named - now.keys())


def _line(
    forecast_id: int, line: dict[Any, Any], families: dict[str, int], products: dict[tuple[str, str], int]
) -> tuple[Any, ...]:
    level = line["level"]
    return (
        forecast_id,
        level,
        families[line["family"]] if level == "family" else None,
        products[line["family"], line["product"]] if level == "product" else None,
        _day(line["week_start"]),
        int(line["horizon"]),
        line["measure"],
        *(float(line[name]) for name in _NUMBERS),
        line["method"],
        *(_or_none(line[name]) for name in _COMPARATORS),
        json.dumps(line["reasons"], ensure_ascii=False),
    )


def _day(value: pd.Timestamp) -> str:
    return value.date().isoformat()


def _or_none(value: float) -> float | None:
    return None if pd.isna(value) else float(value)


def list_forecasts(database: Database) -> list[ForecastRecord]:
    """Every issued forecast, the newest first."""
    return [ForecastRecord(**dict(row)) for row in database.rows("SELECT * FROM forecast ORDER BY id DESC")]


def read_lines(database: Database, forecast_id: int) -> pd.DataFrame:
    """The lines of one forecast as they were issued; ``reasons`` as lists from JSON."""
    rows = database.rows(
        f"""SELECT l.level, COALESCE(f.name, p.family, ''), COALESCE(p.name, ''), l.week_start, l.horizon, l.measure,
                   {", ".join("l." + name for name in _NUMBERS)}, l.method,
                   {", ".join("l." + name for name in _COMPARATORS)}, l.reasons
            FROM forecast_line l LEFT JOIN family f ON f.id = l.family_id
            LEFT JOIN shown_product p ON p.id = l.product_id
            WHERE l.forecast_id = ? ORDER BY l.rowid""",  # noqa: S608 - column names from this module
        (forecast_id,),
    )
    frame = pd.DataFrame([tuple(row) for row in rows], columns=list(_LINE_COLUMNS))
    frame["week_start"] = pd.to_datetime(frame["week_start"], format="%Y-%m-%d").astype("datetime64[ns]")
    frame["reasons"] = [json.loads(text) for text in frame["reasons"]]
    return _merged(frame, ["level", "family", "product", "week_start", "measure"], _NUMBERS + _COMPARATORS)


def read_days(database: Database, forecast_id: int) -> pd.DataFrame:
    """The forecast per day and product as it was issued."""
    rows = database.rows(
        """SELECT d.day, p.family, p.name, d.units, d.units_lo80, d.units_hi80, d.revenue_eur
           FROM forecast_day d JOIN shown_product p ON p.id = d.product_id
           WHERE d.forecast_id = ? ORDER BY d.day, p.family, p.name""",
        (forecast_id,),
    )
    frame = pd.DataFrame([tuple(row) for row in rows], columns=["date", "family", "product", *_DAY_NUMBERS])
    frame["date"] = pd.to_datetime(frame["date"], format="%Y-%m-%d").astype("datetime64[ns]")
    return _merged(frame, ["date", "family", "product"], _DAY_NUMBERS)


def read_issued(database: Database) -> pd.DataFrame:
    """Every line ever issued: what was said for each week, by whom and when.

    Columns: forecast_id, issued_at, origin, model_version, level, family, product, week_start, horizon, measure,
    point, lo80, hi80, last_week, last_year, four_week_mean.
    """
    names = ["forecast_id", "issued_at", "origin", "model_version", "level", "family", "product", "week_start",
             "horizon", "measure", "point", "lo80", "hi80", *_COMPARATORS]  # fmt: skip
    rows = database.rows(
        """SELECT l.forecast_id, c.issued_at, c.origin, c.model_version, l.level, COALESCE(f.name, p.family, ''),
                  COALESCE(p.name, ''), l.week_start, l.horizon, l.measure, l.point, l.lo80, l.hi80,
                  l.last_week, l.last_year, l.four_week_mean
           FROM forecast_line l JOIN forecast c ON c.id = l.forecast_id LEFT JOIN family f ON f.id = l.family_id
           LEFT JOIN shown_product p ON p.id = l.product_id
           ORDER BY l.forecast_id, l.rowid"""
    )
    frame = pd.DataFrame([tuple(row) for row in rows], columns=names)
    for time in ("origin", "week_start"):
        frame[time] = pd.to_datetime(frame[time], format="%Y-%m-%d").astype("datetime64[ns]")
    keys = ["forecast_id", "level", "family", "product", "week_start", "measure"]
    return _merged(frame, keys, ("point", "lo80", "hi80", *_COMPARATORS))


def _merged(frame: pd.DataFrame, keys: list[str], numbers: tuple[str, ...]) -> pd.DataFrame:
    """One line for products that were merged since: their sum, also of the ranges, which is never too narrow."""
    frame = frame.astype(dict.fromkeys(numbers, "float64"))
    if not frame.duplicated(keys).any():
        return frame
    rest = [name for name in frame.columns if name not in (*keys, *numbers)]
    grouped = frame.groupby(keys, sort=False)
    parts = [grouped[list(numbers)].sum(min_count=1), *([grouped[rest].first()] if rest else [])]
    return pd.concat(parts, axis=1).reset_index()[list(frame.columns)]


def read_forecast_rows(database: Database, forecast_id: int) -> list[dict[str, Any]]:
    """One forecast's lines of families and products as plain rows: what is sent to others."""
    rows = database.rows(
        """SELECT l.week_start, COALESCE(f.name, p.family) AS family, COALESCE(p.name, '') AS product, l.measure,
                  l.horizon, c.issued_at, c.model_version, l.point, l.lo80, l.hi80
           FROM forecast_line l JOIN forecast c ON c.id = l.forecast_id LEFT JOIN family f ON f.id = l.family_id
           LEFT JOIN shown_product p ON p.id = l.product_id
           WHERE l.forecast_id = ? AND l.level <> 'shop' ORDER BY l.rowid""",
        (forecast_id,),
    )
    return [dict(row) for row in rows]


def newest_by_week(database: Database) -> dict[str, int]:
    """For every week (a Monday) that a forecast covers: the newest forecast that does."""
    rows = database.rows("SELECT week_start, MAX(forecast_id) AS id FROM forecast_line GROUP BY week_start ORDER BY 1")
    return {row["week_start"]: row["id"] for row in rows}
