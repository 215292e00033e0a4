from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pytest

from fleca_desktop.core.calendar import Event, ShopCalendar
from fleca_desktop.core.forecast_lines import DAY_COLUMNS, LINE_COLUMNS, NUMBERS
from fleca_desktop.core.forecaster import TooLittle, forecast_shop
from fleca_desktop.core.sales import BULK_ORDER_COLUMNS, SalesHistory

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.core.forecaster import ShopForecast
    from fleca_desktop.core.global_model import GlobalModel

ENDS = "2024-05-05"  # a Sunday; the bakery below has 70 weeks


@pytest.fixture(scope="module")
def forecast(bakery: Callable[..., SalesHistory], catalonia: ShopCalendar, model: GlobalModel) -> ShopForecast:
    return forecast_shop(bakery(), catalonia, model)


def points(lines: pd.DataFrame, level: str, measure: str = "revenue_eur") -> pd.DataFrame:
    return lines[(lines["level"] == level) & (lines["measure"] == measure)]


def test_lines_have_every_level_week_and_measure(forecast: ShopForecast) -> None:
    assert forecast.origin == date(2024, 4, 29)
    assert list(forecast.lines.columns) == list(LINE_COLUMNS)
    counts = forecast.lines.groupby(["level", "measure"]).size().to_dict()
    expected = {"shop": 8, "family": 16, "product": 32}
    assert counts == {(level, m): n for level, n in expected.items() for m in ("revenue_eur", "units")}
    assert forecast.lines["week_start"].min() == pd.Timestamp("2024-05-06")
    assert (forecast.lines["week_start"].dt.weekday == 0).all()
    assert set(forecast.lines["method"]) == {"model"}
    assert forecast.too_little == ()


def test_products_add_up_to_families_and_families_to_the_shop(forecast: ShopForecast) -> None:
    for measure in ("revenue_eur", "units"):
        families = points(forecast.lines, "family", measure)
        products = points(forecast.lines, "product", measure).groupby(["family", "horizon"])["point"].sum()
        np.testing.assert_allclose(families.set_index(["family", "horizon"])["point"].sort_index(), products)
        shop = points(forecast.lines, "shop", measure).set_index("horizon")["point"]
        np.testing.assert_allclose(families.groupby("horizon")["point"].sum(), shop)


def test_days_add_up_to_the_week_of_their_product(forecast: ShopForecast) -> None:
    assert list(forecast.daily.columns) == list(DAY_COLUMNS)
    days = forecast.daily.assign(horizon=(forecast.daily["date"] - pd.Timestamp(forecast.origin)).dt.days // 7)
    sums = days.groupby(["family", "product", "horizon"])[["units", "revenue_eur"]].sum()
    for measure in ("units", "revenue_eur"):
        weeks = points(forecast.lines, "product", measure).set_index(["family", "product", "horizon"])["point"]
        np.testing.assert_allclose(sums[measure], weeks.sort_index())
    assert (forecast.daily["units_lo80"] <= forecast.daily["units"]).all()
    assert (forecast.daily["units"] <= forecast.daily["units_hi80"]).all()


def test_saturday_sells_most_as_it_always_did(forecast: ShopForecast) -> None:
    days = forecast.daily.groupby(forecast.daily["date"].dt.weekday)["units"].sum()
    assert days.idxmax() == 5


def test_ranges_do_not_cross_and_hold_the_forecast(forecast: ShopForecast) -> None:
    lines = forecast.lines
    order = ["lo95", "lo80", "lo50", "point", "hi50", "hi80", "hi95"]
    assert (lines[order].diff(axis=1).iloc[:, 1:] > 0).all(axis=None)
    assert np.isfinite(lines[list(NUMBERS)].to_numpy()).all()


def test_comparators_are_what_was_sold(bakery: Callable[..., SalesHistory], forecast: ShopForecast) -> None:
    sales = bakery().daily.set_index("date")["revenue_eur"].sort_index()
    line = points(forecast.lines, "shop").iloc[0]
    assert line["last_week"] == pytest.approx(sales["2024-04-29":ENDS].sum())
    assert line["last_year"] == pytest.approx(sales["2023-05-08":"2023-05-14"].sum())
    assert line["four_week_mean"] == pytest.approx(sales["2024-04-08":ENDS].sum() / 4)


def test_there_are_up_to_three_reasons_of_known_codes(forecast: ShopForecast) -> None:
    assert forecast.lines["reasons"].map(len).between(1, 3).all()
    effects = [reason.effect for reasons in forecast.lines["reasons"] for reason in reasons]
    assert np.isfinite(effects).all()


def test_a_planned_closure_takes_its_days_share_and_says_so(
    bakery: Callable[..., SalesHistory], model: GlobalModel, forecast: ShopForecast
) -> None:
    closed = ShopCalendar("ES", "CT", closures=frozenset({date(2024, 5, 11), date(2024, 5, 12)}))
    other = forecast_shop(bakery(), closed, model)
    ratio = points(other.lines, "shop")["point"].to_numpy() / points(forecast.lines, "shop")["point"].to_numpy()
    assert ratio[0] == pytest.approx(1 - (1.4 + 1.0) / 7.05, abs=0.04)
    np.testing.assert_allclose(ratio[1:], 1)
    weekend = other.daily[other.daily["date"].isin(pd.to_datetime(["2024-05-11", "2024-05-12"]))]
    assert (weekend[["units", "units_hi80", "revenue_eur"]] == 0).all(axis=None)
    reason = points(other.lines, "shop").iloc[0]["reasons"][0]
    assert (reason.code, reason.detail) == ("closed_days", "2")


def test_a_week_that_is_closed_throughout_sells_nothing(
    bakery: Callable[..., SalesHistory], model: GlobalModel
) -> None:
    week = frozenset(day.date() for day in pd.date_range("2024-05-06", "2024-05-12"))
    other = forecast_shop(bakery(), ShopCalendar("ES", "CT", closures=week), model)
    first = other.lines[other.lines["horizon"] == 1]
    assert (first[list(NUMBERS)].fillna(0) == 0).all(axis=None)
    assert (points(other.lines, "shop")["point"].iloc[1:] > 0).all()


def test_an_event_with_a_given_effect_raises_its_days_and_says_so(
    bakery: Callable[..., SalesHistory], model: GlobalModel, forecast: ShopForecast
) -> None:
    fair = Event(date(2024, 5, 11), date(2024, 5, 11), "fair", effect=0.5)
    other = forecast_shop(bakery(), ShopCalendar("ES", "CT", events=(fair,)), model)
    ratio = points(other.lines, "shop")["point"].iloc[0] / points(forecast.lines, "shop")["point"].iloc[0]
    assert ratio == pytest.approx(1 + 0.5 * 1.4 / 7.05, abs=0.02)
    assert ("event", "fair") in [(r.code, r.detail) for r in points(other.lines, "shop").iloc[0]["reasons"]]


def test_a_yearly_festa_whose_effect_nobody_told_is_learnt(
    bakery: Callable[..., SalesHistory], model: GlobalModel
) -> None:
    history = bakery(weeks=71 + 35)
    days = history.daily
    festa = (days["date"].dt.month == 1) & (days["date"].dt.day == 17)
    doubled = days.assign(
        units=days["units"].where(~festa, 2 * days["units"]),
        revenue_eur=days["revenue_eur"].where(~festa, 2 * days["revenue_eur"]),
    )
    known = SalesHistory(daily=doubled[doubled["date"] < "2025-01-13"])
    named = ShopCalendar("ES", "CT", events=(Event(date(2023, 1, 17), date(2023, 1, 17), "Sant Antoni", yearly=True),))
    told = forecast_shop(known, named, model).daily
    untold = forecast_shop(known, ShopCalendar("ES", "CT"), model).daily
    day = pd.Timestamp("2025-01-17")
    assert told.loc[told["date"] == day, "units"].sum() > 1.15 * untold.loc[untold["date"] == day, "units"].sum()


def test_nothing_is_forecast_of_a_shop_without_a_complete_week(
    bakery: Callable[..., SalesHistory], catalonia: ShopCalendar, model: GlobalModel
) -> None:
    days = bakery(weeks=1).daily
    forecast = forecast_shop(SalesHistory(daily=days[days["date"] > "2023-01-04"]), catalonia, model)
    assert forecast.lines.empty
    assert forecast.daily.empty
    assert forecast.too_little == (TooLittle("bread", 0), TooLittle("pastry", 0))


def test_two_weeks_are_too_little_three_are_a_mean_and_ten_a_model(
    bakery: Callable[..., SalesHistory], catalonia: ShopCalendar, model: GlobalModel
) -> None:
    two = forecast_shop(bakery(weeks=2), catalonia, model)
    assert two.lines.empty
    assert two.too_little == (TooLittle("bread", 2), TooLittle("pastry", 2))
    three = forecast_shop(bakery(weeks=3), catalonia, model)
    assert set(three.lines["method"]) == {"four_week_mean"}
    assert {r.code for reasons in points(three.lines, "family")["reasons"] for r in reasons} == {"little_history"}
    ten = forecast_shop(bakery(weeks=10), catalonia, model)
    assert set(ten.lines["method"]) == {"model"}


def test_a_new_family_is_named_too_little_beside_an_old_one(
    bakery: Callable[..., SalesHistory], catalonia: ShopCalendar, model: GlobalModel
) -> None:
    days = bakery(weeks=30).daily
    young = days[(days["family"] == "bread") | (days["date"] >= "2023-07-17")]
    forecast = forecast_shop(SalesHistory(daily=young), catalonia, model)
    assert forecast.too_little == (TooLittle("pastry", 2),)
    assert set(forecast.lines["family"]) == {"", "bread"}
    shop, bread = points(forecast.lines, "shop"), points(forecast.lines, "family")
    np.testing.assert_allclose(shop["point"], bread["point"])


def test_a_new_product_follows_its_family_and_an_ended_one_ends(
    bakery: Callable[..., SalesHistory], catalonia: ShopCalendar, model: GlobalModel
) -> None:
    days = bakery().daily
    kept = days[((days["product"] != "rye loaf") | (days["date"] >= "2024-04-15"))]
    kept = kept[(kept["product"] != "ensaimada") | (kept["date"] < "2024-03-25")]
    forecast = forecast_shop(SalesHistory(daily=kept), catalonia, model)
    products = points(forecast.lines, "product", "units")
    assert set(products["product"]) == {"baguette", "croissant", "rye loaf"}
    share = products.pivot_table(index="horizon", columns="product", values="point")
    np.testing.assert_allclose(share["rye loaf"] / share["baguette"], 12 / 90, rtol=0.2)
    assert {r.code for r in products[products["product"] == "rye loaf"]["reasons"].iloc[0]} == {"family"}


def test_an_easter_special_comes_back_at_easter(
    bakery: Callable[..., SalesHistory], catalonia: ShopCalendar, model: GlobalModel
) -> None:
    history = bakery(weeks=112, first="2022-01-03")
    days = history.daily[history.daily["date"] < "2024-02-26"]
    mona = days[(days["product"] == "croissant") & days["date"].between("2023-04-03", "2023-04-09")]
    special = pd.concat([days, mona.assign(product="mona")], ignore_index=True)
    lines = forecast_shop(SalesHistory(daily=special), catalonia, model).lines
    mona_lines = lines[(lines["product"] == "mona") & (lines["measure"] == "units")].set_index("week_start")["point"]
    assert mona_lines.idxmax() == pd.Timestamp("2024-03-25")
    assert mona_lines.max() > 20


def test_bulk_orders_are_not_learnt_and_sold_out_products_wanted_more(
    bakery: Callable[..., SalesHistory], catalonia: ShopCalendar, model: GlobalModel
) -> None:
    history = bakery()
    day = pd.Timestamp("2024-05-02")
    order = pd.DataFrame([(day, "pastry", "croissant", 500.0, 1000.0)], columns=list(BULK_ORDER_COLUMNS))
    with_order = history.daily.copy()
    place = (with_order["date"] == day) & (with_order["product"] == "croissant")
    with_order.loc[place, ["units", "revenue_eur"]] += [500.0, 1000.0]
    plain = forecast_shop(history, catalonia, model)
    marked = forecast_shop(SalesHistory(daily=with_order, bulk_orders=order), catalonia, model)
    np.testing.assert_allclose(marked.lines["point"], plain.lines["point"])
    dates = pd.date_range("2024-04-08", "2024-05-05")
    sold_out = pd.DataFrame({"date": dates, "family": "pastry", "product": "croissant", "hour": 13.0})
    more = forecast_shop(replace(history, sold_out=sold_out), catalonia, model)
    croissants = [
        points(f.lines, "product", "units").query("product == 'croissant'")["point"].sum() for f in (plain, more)
    ]
    assert croissants[1] > 1.1 * croissants[0]


def test_only_what_is_known_before_a_day_counts(
    bakery: Callable[..., SalesHistory], catalonia: ShopCalendar, model: GlobalModel
) -> None:
    history = bakery()
    early = forecast_shop(history, catalonia, model, as_of=date(2024, 4, 22), horizons=(1, 2))
    cut = SalesHistory(daily=history.daily[history.daily["date"] < "2024-04-22"])
    again = forecast_shop(cut, catalonia, model, horizons=(1, 2))
    assert early.origin == date(2024, 4, 15)
    np.testing.assert_allclose(early.lines["point"], again.lines["point"])


def test_horizons_beyond_eight_weeks_are_refused(
    bakery: Callable[..., SalesHistory], catalonia: ShopCalendar, model: GlobalModel
) -> None:
    with pytest.raises(ValueError, match="from 1 to 8"):
        forecast_shop(bakery(), catalonia, model, horizons=(9,))


def test_progress_rises_and_can_cancel(
    bakery: Callable[..., SalesHistory], catalonia: ShopCalendar, model: GlobalModel
) -> None:
    told: list[float] = []
    forecast_shop(bakery(weeks=20), catalonia, model, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0

    class StoppedError(Exception):
        pass

    def stop(_share: float) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        forecast_shop(bakery(weeks=20), catalonia, model, progress=stop)


def test_a_year_without_festes_is_noted(bakery: Callable[..., SalesHistory], model: GlobalModel) -> None:
    calendar = ShopCalendar("ES", "CT", local_holidays=frozenset({date(2023, 7, 2)}))
    assert forecast_shop(bakery(), calendar, model).notes == ("calendar_ends:2024",)


def test_pieces_alone_are_enough(
    bakery: Callable[..., SalesHistory], catalonia: ShopCalendar, model: GlobalModel
) -> None:
    days = bakery(weeks=30).daily.assign(revenue_eur=np.nan)
    forecast = forecast_shop(SalesHistory(daily=days), catalonia, model)
    assert set(forecast.lines["measure"]) == {"units"}
    assert forecast.daily["revenue_eur"].isna().all()
    assert (forecast.daily["units"] > 0).all()
