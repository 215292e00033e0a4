from __future__ import annotations

import math
from datetime import date

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fleca_desktop.core.demand_range import DemandRange
from fleca_desktop.core.ordering import NEUTRAL_RISK, OrderPlan, ProductTerms, best_quantity, plan_order

MONDAY = date(2026, 9, 7)
CROISSANT = ("Brioixeria", "Croissant")


def forecast(*units: float, name: tuple[str, str] = CROISSANT, width: float = 0.25) -> pd.DataFrame:
    days = pd.date_range(MONDAY, periods=len(units))
    frame = pd.DataFrame({"date": days, "family": name[0], "product": name[1], "units": units})
    return frame.assign(units_lo80=frame["units"] * (1 - width), units_hi80=frame["units"] * (1 + width))


def quantities(plan: OrderPlan) -> list[int]:
    return [line.quantity for line in plan.lines]


def test_even_risk_orders_the_middle_of_what_may_be_asked_for() -> None:
    assert quantities(plan_order(forecast(96, 88, 90), (), 0.5)) == [94, 86, 88]


def test_quantities_are_whole_trays() -> None:
    plan = plan_order(forecast(96, 88, 90), [ProductTerms(*CROISSANT, tray=12)], 0.6)
    assert all(quantity % 12 == 0 for quantity in quantities(plan))


def test_a_closed_day_gets_nothing_in_spite_of_the_minimum() -> None:
    plan = plan_order(forecast(96, 0.0, math.nan), [ProductTerms(*CROISSANT, minimum=24)], 0.9)
    assert quantities(plan)[1:] == [0, 0]
    assert plan.lines[1].expected_leftover == plan.lines[1].expected_shortage == 0


def test_minimum_and_maximum_hold() -> None:
    assert quantities(plan_order(forecast(3), [ProductTerms(*CROISSANT, tray=4, minimum=10)], 0.5)) == [12]
    assert quantities(plan_order(forecast(90), [ProductTerms(*CROISSANT, tray=12, maximum=50)], 0.5)) == [48]


def test_dear_leftovers_make_for_less_than_cheap_ones() -> None:
    dear = ProductTerms(*CROISSANT, price_eur=1.4, cost_eur=1.2)
    cheap = ProductTerms(*CROISSANT, price_eur=1.4, cost_eur=0.2)
    few, many = (quantities(plan_order(forecast(90), [terms], 0.5))[0] for terms in (dear, cheap))
    assert few < 90 < many


def test_the_critical_ratio_is_the_newsvendors() -> None:
    terms = ProductTerms(*CROISSANT, price_eur=2.0, cost_eur=0.5, leftover_value_eur=0.25)
    assert terms.critical_ratio(NEUTRAL_RISK) == pytest.approx(1.5 / 1.75)
    assert terms.critical_ratio(0.3) < 1.5 / 1.75 < terms.critical_ratio(0.8)
    assert ProductTerms(*CROISSANT, price_eur=2.0).critical_ratio(0.7) == 0.7


def test_the_owners_quantity_holds_whatever_the_tray() -> None:
    plan = plan_order(forecast(96), [ProductTerms(*CROISSANT, tray=12)], 0.5, {(MONDAY, *CROISSANT): 7})
    assert (plan.lines[0].quantity, plan.lines[0].edited) == (7, True)
    assert plan.lines[0].expected_shortage > 80


def test_what_is_ordered_for_a_closed_day_is_left_over() -> None:
    plan = plan_order(forecast(0), (), 0.5, {(MONDAY, *CROISSANT): 7})
    assert plan.totals.leftover_units == 7


def test_a_product_that_ended_is_not_ordered_any_more() -> None:
    plan = plan_order(forecast(5, 5, 5), [ProductTerms(*CROISSANT, ended_on=MONDAY)], 0.5)
    assert [line.day for line in plan.lines] == [MONDAY]


def test_euros_are_unknown_without_prices() -> None:
    totals = plan_order(forecast(50), (), 0.5).totals
    assert totals.leftover_eur is None
    assert totals.shortage_eur is None


def test_leftovers_cost_what_was_paid_for_them_and_shortages_the_price() -> None:
    totals = plan_order(forecast(50), [ProductTerms(*CROISSANT, price_eur=2, cost_eur=0.5)], 0.5).totals
    assert totals.leftover_eur == pytest.approx(0.5 * totals.leftover_units)
    assert totals.shortage_eur == pytest.approx(2 * totals.shortage_units)


def test_an_empty_forecast_gives_an_empty_plan() -> None:
    plan = plan_order(forecast(), (), 0.5)
    assert plan.lines == ()
    assert plan.totals.quantity == 0


terms = st.builds(
    ProductTerms,
    st.just(CROISSANT[0]),
    st.just(CROISSANT[1]),
    tray=st.integers(1, 30),
    minimum=st.integers(0, 40),
    maximum=st.none() | st.integers(0, 400),
    price_eur=st.none() | st.floats(0, 20),
    cost_eur=st.none() | st.floats(0, 20),
    leftover_value_eur=st.floats(0, 5),
)
risks = st.floats(0, 1)


@given(terms=terms, first=risks, second=risks, units=st.floats(0, 600), width=st.floats(0, 1))
def test_more_risk_never_orders_less(
    terms: ProductTerms, first: float, second: float, units: float, width: float
) -> None:
    days = forecast(units, width=width)
    low, high = (plan_order(days, [terms], risk).lines[0] for risk in sorted((first, second)))
    assert 0 <= low.quantity <= high.quantity
    for line in (low, high):
        assert line.quantity % terms.tray == 0
        assert math.isfinite(line.expected_leftover)
        assert math.isfinite(line.expected_shortage)


@given(units=st.floats(0.1, 200), tray=st.integers(1, 24), ratio=st.floats(0.02, 0.98))
def test_no_other_number_of_trays_loses_less(units: float, tray: int, ratio: float) -> None:
    demand = DemandRange.fitted(units, units * 0.6, units * 1.5)

    def loss(quantity: int) -> float:
        return ratio * demand.expected_shortage(quantity) + (1 - ratio) * demand.expected_leftover(quantity)

    best = best_quantity(demand, ProductTerms(*CROISSANT, tray=tray), ratio)
    others = range(0, best + 4 * tray + 1, tray)
    assert loss(best) <= min(loss(other) for other in others) + 1e-9
