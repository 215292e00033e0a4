from __future__ import annotations

import pandas as pd
import pytest

from fleca_desktop.core.demand import demand_by_day
from fleca_desktop.core.sales import SalesHistory
from fleca_desktop.core.sell_outs import inferred_sell_outs

EARLY = pd.Timestamp("2026-05-11")  # a Monday, the eleventh


def history(last_hour: float = 11.0, units_then: float = 40.0, units: float = 40.0, weeks: int = 11) -> SalesHistory:
    """Mondays on which the last croissant goes at about seven, but for one."""
    days = pd.date_range(end="2026-05-18", periods=weeks + 1, freq="7D")
    frame = pd.DataFrame({"date": days, "family": "Brioixeria", "product": "Croissant"})
    usual = [19.0, 19.5, 18.75]
    hours = [last_hour if day == EARLY else usual[at % 3] for at, day in enumerate(days)]
    sold = [units_then if day == EARLY else units for day in days]
    return SalesHistory(
        daily=frame.assign(units=sold, revenue_eur=[1.4 * n for n in sold]), last_sales=frame.assign(hour=hours)
    )


def found(shop: SalesHistory) -> list[tuple[pd.Timestamp, float]]:
    inferred = inferred_sell_outs(shop)
    return list(zip(inferred["date"], inferred["hour"], strict=True))


def test_none_sold_after_an_unusually_early_hour_of_a_busy_day_is_a_sell_out() -> None:
    assert found(history()) == [(EARLY, 11.0)]


def test_a_quiet_day_that_ends_early_is_no_sell_out() -> None:
    assert found(history(units_then=15)) == []


def test_an_hour_within_the_usual_is_no_sell_out() -> None:
    assert found(history(last_hour=18.0)) == []


def test_products_of_few_pieces_are_not_judged() -> None:
    assert found(history(units=3, units_then=3)) == []


def test_too_few_days_before_say_nothing() -> None:
    assert found(history(weeks=4)) == []


def test_later_days_do_not_change_the_verdict() -> None:
    whole = history()
    until = SalesHistory(
        daily=whole.daily[whole.daily["date"] <= EARLY], last_sales=whole.last_sales[whole.last_sales["date"] <= EARLY]
    )
    assert found(until) == found(whole)


def test_a_sell_out_told_by_tickets_raises_the_demand_of_that_day_only() -> None:
    shop = history()
    demand = demand_by_day(shop).set_index("date")["units"]
    assert demand[EARLY] > 40
    assert demand.drop(EARLY).tolist() == pytest.approx([40.0] * 11)


def test_without_times_nothing_is_inferred() -> None:
    assert inferred_sell_outs(SalesHistory(daily=history().daily)).empty
