from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import pytest

from fleca_desktop.core.forecast_lines import empty_lines
from fleca_desktop.core.forecaster import forecast_shop
from fleca_desktop.core.planned_orders import with_planned_orders, with_promises
from fleca_desktop.core.sales import BULK_ORDER_COLUMNS, SalesHistory

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.core.calendar import ShopCalendar
    from fleca_desktop.core.forecaster import ShopForecast
    from fleca_desktop.core.global_model import GlobalModel

SATURDAY = pd.Timestamp("2024-05-11")
MONDAY = pd.Timestamp("2024-05-06")


@pytest.fixture(scope="module")
def both(
    bakery: Callable[..., SalesHistory], catalonia: ShopCalendar, model: GlobalModel
) -> tuple[ShopForecast, ShopForecast]:
    history = bakery()
    order = pd.DataFrame([(SATURDAY, "pastry", "croissant", 60.0, float("nan"))], columns=list(BULK_ORDER_COLUMNS))
    ordered = SalesHistory(daily=history.daily, weekly=history.weekly, bulk_orders=order)
    return forecast_shop(history, catalonia, model), forecast_shop(ordered, catalonia, model)


def rise(both: tuple[ShopForecast, ShopForecast], level: str, column: str, week: pd.Timestamp = MONDAY) -> float:
    points = []
    for forecast in both:
        lines = forecast.lines
        chosen = lines[(lines["level"] == level) & (lines["measure"] == "units") & (lines["week_start"] == week)]
        named = chosen[chosen["product"] == "croissant"] if level == "product" else chosen
        points.append(named[column].sum())
    return float(points[1] - points[0])


@pytest.mark.parametrize("column", ["point", "lo80", "hi95"])
@pytest.mark.parametrize("level", ["product", "family", "shop"])
def test_a_promised_order_is_added_whole_to_product_family_and_shop(
    both: tuple[ShopForecast, ShopForecast], level: str, column: str
) -> None:
    assert rise(both, level, column) == pytest.approx(60.0)


def test_other_weeks_stay_as_they_are(both: tuple[ShopForecast, ShopForecast]) -> None:
    assert rise(both, "shop", "point", MONDAY + pd.Timedelta(days=7)) == pytest.approx(0.0)


def test_it_falls_on_its_day_with_its_worth(both: tuple[ShopForecast, ShopForecast]) -> None:
    before, after = (
        f.daily[f.daily["product"] == "croissant"].set_index("date")[["units", "units_lo80", "revenue_eur"]]
        for f in both
    )
    more = after - before
    assert more.loc[SATURDAY, "units"] == pytest.approx(60.0)
    assert more.loc[SATURDAY, "units_lo80"] == pytest.approx(60.0)
    price = before.loc[SATURDAY, "revenue_eur"] / before.loc[SATURDAY, "units"]
    assert more.loc[SATURDAY, "revenue_eur"] == pytest.approx(60.0 * price)
    assert more["units"].drop(SATURDAY).abs().max() == pytest.approx(0.0)


def test_it_is_not_its_namesakes_in_another_family() -> None:
    numbers = {"units": 20.0, "units_lo80": 15.0, "units_hi80": 25.0, "revenue_eur": 40.0}
    days = pd.DataFrame([{"date": SATURDAY, "family": f, "product": "small"} | numbers for f in ("bread", "pastry")])
    order = pd.DataFrame([(SATURDAY, "pastry", "small", 60.0, float("nan"))], columns=list(BULK_ORDER_COLUMNS))
    assert with_planned_orders(empty_lines(), days, order)[1]["units"].tolist() == [20.0, 80.0]


def test_the_weeks_order_has_what_is_promised_of_products_without_a_forecast() -> None:
    numbers = {"units": 80.0, "units_lo80": 75.0, "units_hi80": 85.0, "revenue_eur": 160.0}
    days = pd.DataFrame([{"date": SATURDAY, "family": "pastry", "product": "croissant"} | numbers])
    orders = [
        (SATURDAY, "pastry", "croissant", 60.0),
        (SATURDAY, "pastry", "coca", 12.0),
        (SATURDAY, "pastry", "coca", 8.0),
    ]
    later = (SATURDAY + pd.Timedelta(days=2), "bread", "baguette", 5.0)
    bulk = pd.DataFrame([(*order, float("nan")) for order in (*orders, later)], columns=list(BULK_ORDER_COLUMNS))
    asked = with_promises(days, bulk, MONDAY, [("bread", "roll"), ("pastry", "croissant")])
    on_saturday = asked[asked["date"] == SATURDAY].set_index("product")[["units", "promised"]]
    assert on_saturday.T.to_dict("list") == {"croissant": [80.0, 60.0], "coca": [20.0, 20.0], "roll": [0.0, 0.0]}
    assert asked[asked["product"] == "coca"]["units_hi80"].tolist() == [0.0] * 5 + [20.0, 0.0]
