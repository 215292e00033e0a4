from __future__ import annotations

import math
from datetime import date, timedelta

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fleca_desktop.core.demand_range import DemandRange
from fleca_desktop.core.ordering import NEUTRAL_RISK, OrderPlan, ProductTerms, best_quantity, plan_order
from fleca_desktop.core.shelf import LeftOver

MONDAY = date(2026, 9, 7)
CROISSANT = ("Brioixeria", "Croissant")


def forecast(*units: float, name: tuple[str, str] = CROISSANT, width: float = 0.25) -> pd.DataFrame:
    days = pd.date_range(MONDAY, periods=len(units))
    frame = pd.DataFrame({"date": days, "family": name[0], "product": name[1], "units": units})
    return frame.assign(units_lo80=frame["units"] * (1 - width), units_hi80=frame["units"] * (1 + width))


def quantities(plan: OrderPlan) -> list[int]:
    return [line.quantity for line in plan.lines]


def test_even_risk_orders_the_middle_of_what_may_be_asked_for() -> None:
    assert quantities(plan_order(forecast(96, 88, 90), (), 0.5)) == [96, 88, 90]
    plan = plan_order(forecast(96, 88, 90), (), 0.7)
    too_much = plan.totals.leftover_units - plan.totals.shortage_units
    assert too_much == pytest.approx(plan.totals.quantity - plan.totals.forecast_units, abs=0.1)


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


def test_a_tray_larger_than_the_maximum_is_broken_up_rather_than_never_ordered() -> None:
    assert quantities(plan_order(forecast(30), [ProductTerms(*CROISSANT, tray=12, maximum=10)], 0.6)) == [10]
    assert quantities(plan_order(forecast(30), [ProductTerms(*CROISSANT, tray=12, maximum=0)], 0.6)) == [0]


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
        assert line.quantity % terms.tray == 0 or (terms.maximum is not None and terms.maximum < terms.tray)
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


def a_week(product: str = "Coca", units: tuple[float, ...] = (10.0,) * 7) -> pd.DataFrame:
    days = pd.date_range("2026-03-02", periods=len(units))
    rows = [(day, "Pa", product, u, 0.8 * u, 1.25 * u) for day, u in zip(days, units, strict=True)]
    return pd.DataFrame(rows, columns=["date", "family", "product", "units", "units_lo80", "units_hi80"])


def planned(
    terms: ProductTerms, stock: float = 0.0, units: tuple[float, ...] = (10.0,) * 7, days_old: int = 1
) -> OrderPlan:
    left = {("Pa", "Coca"): LeftOver(stock, days_old)}
    return plan_order(a_week(units=units), [terms], NEUTRAL_RISK, stock=left)


def test_what_is_left_from_before_is_not_ordered_again() -> None:
    without = planned(ProductTerms("Pa", "Coca", shelf_life_days=2)).lines[0].quantity
    assert planned(ProductTerms("Pa", "Coca", shelf_life_days=2), stock=4).lines[0].quantity == without - 4
    covered = planned(ProductTerms("Pa", "Coca", shelf_life_days=2, minimum=6, tray=6), stock=50).lines[0]
    assert covered.quantity == 0
    assert covered.expected_leftover > 0


def test_what_was_counted_days_before_expires_days_earlier() -> None:
    plans = (planned(ProductTerms("Pa", "Coca", shelf_life_days=4), stock=40, days_old=old) for old in (1, 2, 3))
    expired = [next(at for at, line in enumerate(plan.lines) if line.expected_leftover > 1) for plan in plans]
    assert expired == [2, 1, 0]


def test_what_keeps_two_days_is_thrown_away_less_and_missed_no_more() -> None:
    one, two = (planned(ProductTerms("Pa", "Coca", tray=24, shelf_life_days=days)).totals for days in (1, 2))
    assert two.leftover_units < one.leftover_units
    assert two.quantity < one.quantity


def test_pieces_expire_after_their_last_day_also_while_the_shop_is_closed() -> None:
    plan = planned(
        ProductTerms("Pa", "Coca", tray=40, par_level=40, shelf_life_days=3), units=(10.0, 0.0, 0.0, 10.0, 0.0)
    )
    assert [line.quantity for line in plan.lines] == [40, 0, 0, 40, 0]
    assert [line.expected_leftover > 0 for line in plan.lines] == [False, False, True, False, False]
    assert plan.lines[2].expected_leftover == pytest.approx(30, abs=0.3)


def test_the_par_level_is_there_every_open_day() -> None:
    plan = planned(ProductTerms("Pa", "Coca", par_level=30, tray=4), units=(10.0, 0.0, 50.0))
    assert [line.quantity for line in plan.lines][:2] == [32, 0]
    assert plan.lines[2].quantity > 32


def test_a_family_may_have_a_risk_of_its_own() -> None:
    little, much = (planned(ProductTerms("Pa", "Coca", risk=risk)).totals.quantity for risk in (0.1, 0.9))
    assert little < planned(ProductTerms("Pa", "Coca")).totals.quantity < much


@pytest.mark.parametrize("risk", [0.02, 0.98])
@pytest.mark.parametrize("units", [0.0, 63.0, 140.0])
def test_what_is_promised_is_ordered_whatever_the_risk_the_limits_and_the_end(units: float, risk: float) -> None:
    days = forecast(units).assign(promised=60.0)
    assert quantities(plan_order(days, (), risk))[0] >= 60
    assert quantities(plan_order(days, [ProductTerms(*CROISSANT, tray=25, maximum=50)], risk)) == [75]
    ended = plan_order(days, [ProductTerms(*CROISSANT, ended_on=MONDAY - timedelta(days=1))], risk)
    assert [(line.quantity, line.forecast_units) for line in ended.lines] == [(60, 60.0)]


def test_what_is_promised_is_not_unsure() -> None:
    days = forecast(100.0, width=0.1).assign(promised=90.0)
    assert quantities(plan_order(days, (), 0.9))[0] < quantities(plan_order(forecast(100.0, width=0.1), (), 0.9))[0]


def test_of_an_ended_product_what_the_owner_types_is_ordered() -> None:
    ended = ProductTerms(*CROISSANT, ended_on=MONDAY - timedelta(days=1))
    assert quantities(plan_order(forecast(5, 5, 5), [ended], 0.5, {(MONDAY, *CROISSANT): 7})) == [7]


@given(
    units=st.lists(st.floats(0, 200), min_size=7, max_size=7).map(tuple),
    tray=st.integers(1, 24),
    minimum=st.integers(0, 40),
    maximum=st.none() | st.integers(40, 200),
    life=st.integers(1, 5),
    par=st.none() | st.integers(0, 60),
    stock=st.integers(0, 80),
)
def test_every_order_is_in_whole_trays_within_its_limits_and_no_piece_is_lost(  # noqa: PLR0913, PLR0917 - one per term
    units: tuple[float, ...], tray: int, minimum: int, maximum: int | None, life: int, par: int | None, stock: int
) -> None:
    terms = ProductTerms("Pa", "Coca", tray, minimum, maximum, par_level=par, shelf_life_days=life)
    plan = planned(terms, stock=stock, units=units)
    for line, point in zip(plan.lines, units, strict=True):
        assert line.quantity % tray == 0
        assert maximum is None or line.quantity <= maximum
        most = maximum // tray * tray if maximum is not None else math.inf
        assert line.quantity == 0 or line.quantity >= min(minimum, most)
        assert point >= 0.05 or line.quantity == 0
        assert line.expected_leftover >= 0 <= line.expected_shortage
    assert plan.totals.leftover_units <= plan.totals.quantity + stock + 1e-6


@given(units=st.lists(st.floats(1, 200), min_size=7, max_size=7).map(tuple), tray=st.integers(1, 24))
def test_what_keeps_one_day_is_planned_day_by_day(units: tuple[float, ...], tray: int) -> None:
    terms = ProductTerms("Pa", "Coca", tray)
    whole = planned(terms, units=units)
    for at, point in enumerate(units):
        alone = planned(terms, units=(point,)).lines[0]
        line = whole.lines[at]
        assert (line.quantity, line.expected_leftover) == (alone.quantity, pytest.approx(alone.expected_leftover))
