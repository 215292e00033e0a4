from __future__ import annotations

import pandas as pd
import pytest

from fleca_desktop.core.demand import MAX_UPLIFT, demand_by_day
from fleca_desktop.core.sales import SalesHistory

DAY = pd.Timestamp("2025-03-03")
CROISSANT = {"family": ["pastry"], "product": ["croissant"]}


def sales(units: float = 40.0) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "date": [DAY, DAY + pd.Timedelta(days=1)],
            "family": "pastry",
            "product": "croissant",
            "units": [units, 20.0],
            "revenue_eur": [2 * units, 40.0],
        }
    )


def bulk(units: float) -> pd.DataFrame:
    return pd.DataFrame({"date": [DAY], **CROISSANT, "units": [units], "revenue_eur": [2 * units]})


def sold_out(hour: float) -> pd.DataFrame:
    return pd.DataFrame({"date": [DAY], **CROISSANT, "hour": [hour]})


def test_without_marks_demand_is_what_was_sold() -> None:
    pd.testing.assert_frame_equal(demand_by_day(SalesHistory(daily=sales())), sales())


def test_bulk_orders_are_taken_out_and_never_leave_less_than_nothing() -> None:
    history = SalesHistory(daily=sales(), bulk_orders=pd.concat([bulk(20.0), bulk(5.0)]))
    assert demand_by_day(history)["units"].tolist() == [15.0, 20.0]
    too_many = demand_by_day(SalesHistory(daily=sales(), bulk_orders=bulk(60.0)))
    assert too_many["revenue_eur"].tolist() == [0.0, 40.0]


def test_an_order_noted_in_pieces_alone_takes_its_worth_out_of_the_euros() -> None:
    history = SalesHistory(daily=sales(), bulk_orders=bulk(10.0).assign(revenue_eur=float("nan")))
    assert demand_by_day(history)["revenue_eur"].tolist() == [60.0, 40.0]


@pytest.mark.parametrize(("hour", "factor"), [(12.0, MAX_UPLIFT), (18.0, 1 / 0.92), (20.0, 1.0), (7.0, MAX_UPLIFT)])
def test_the_earlier_it_ran_out_the_more_was_wanted(hour: float, factor: float) -> None:
    days = demand_by_day(SalesHistory(daily=sales(), sold_out=sold_out(hour)))
    assert days["units"].tolist() == pytest.approx([40 * factor, 20.0])


def test_the_earliest_hour_of_a_day_counts() -> None:
    twice = pd.concat([sold_out(19.0), sold_out(14.0)])
    assert demand_by_day(SalesHistory(daily=sales(), sold_out=twice))["units"].iloc[0] == pytest.approx(40 / 0.75)


def test_what_is_said_of_a_product_does_not_touch_its_namesake_in_another_family() -> None:
    both = pd.concat([sales(), sales().assign(family="savoury")], ignore_index=True)
    less = demand_by_day(SalesHistory(daily=both, bulk_orders=bulk(10.0)))
    assert less["units"].tolist() == [30.0, 20.0, 40.0, 20.0]
    more = demand_by_day(SalesHistory(daily=both, sold_out=sold_out(12.0)))
    assert more["units"].tolist() == pytest.approx([60.0, 20.0, 40.0, 20.0])
