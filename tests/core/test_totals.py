from __future__ import annotations

import pandas as pd

from fleca_desktop.core.sales import SalesHistory
from fleca_desktop.core.totals import weekly_totals


def daily(*rows: tuple[str, str, str, float, float]) -> pd.DataFrame:
    frame = pd.DataFrame(rows, columns=["date", "family", "product", "units", "revenue_eur"])
    return frame.assign(date=pd.to_datetime(frame["date"]))


def weekly(*rows: tuple[str, str, float]) -> pd.DataFrame:
    frame = pd.DataFrame(rows, columns=["week_start", "family", "revenue_eur"])
    return frame.assign(week_start=pd.to_datetime(frame["week_start"]), units=float("nan"))


WEEKS = daily(
    ("2026-03-01", "Pa", "Barra", 1, 1.0),  # a Sunday: its week began before the history
    ("2026-03-02", "Pa", "Barra", 10, 11.0),
    ("2026-03-08", "Pa", "Barra", 20, 22.0),
    ("2026-03-08", "Brioixeria", "Coca", 2, 6.0),
    ("2026-03-09", "Pa", "Barra", 5, 5.5),  # a Monday: its week goes on
)


def test_weeks_at_the_ends_of_the_history_are_not_complete() -> None:
    totals = weekly_totals(SalesHistory(WEEKS), level="shop", measure="revenue_eur")
    assert totals["value"].tolist() == [1.0, 39.0, 5.5]
    assert totals["complete"].tolist() == [False, True, False]


def test_levels_add_up() -> None:
    history = SalesHistory(WEEKS)
    by_level = {
        level: weekly_totals(history, level=level, measure="units")["value"].sum() for level in ("shop", "family", "product")
    }
    assert by_level == {"shop": 38, "family": 38, "product": 38}


def test_days_win_over_weekly_totals_of_the_same_week_and_family() -> None:
    history = SalesHistory(WEEKS, weekly(("2026-03-02", "Pa", 99.0), ("2026-02-16", "Pa", 50.0), ("2026-03-02", "Cafès", 7.0)))
    totals = weekly_totals(history, level="family", measure="revenue_eur")
    of = {(str(r.week_start.date()), r.family): r.value for r in totals.itertuples()}
    assert of["2026-03-02", "Pa"] == 33.0
    assert of["2026-02-16", "Pa"] == 50.0
    assert of["2026-03-02", "Cafès"] == 7.0


def test_no_sales_are_no_weeks() -> None:
    assert weekly_totals(SalesHistory(), level="product", measure="units").empty
