from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pytest

from fleca_desktop.core.backtest import OUTPUT_COLUMNS, backtest
from fleca_desktop.core.forecaster import forecast_shop
from fleca_desktop.core.sales import SalesHistory

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from fleca_desktop.core.calendar import ShopCalendar
    from fleca_desktop.core.global_model import GlobalModel


def file_of(history: SalesHistory) -> pd.DataFrame:
    return history.daily.rename(columns={"revenue_eur": "revenue"})


def test_the_last_weeks_of_families_and_named_products_are_forecast(
    bakery: Callable[..., SalesHistory], catalonia: ShopCalendar, model: GlobalModel
) -> None:
    out = backtest(
        file_of(bakery()),
        measure="units",
        calendar=catalonia,
        model=model,
        origins=5,
        horizons=(1, 4),
        products=["croissant"],
        jobs=2,
    )
    assert tuple(out.columns) == OUTPUT_COLUMNS
    assert out.groupby(["series", "level"]).size().to_dict() == {
        ("bread", "family"): 10, ("pastry", "family"): 10, ("croissant", "product"): 10,
    }  # fmt: skip
    assert set(out["target"]) == set(pd.date_range("2024-04-01", "2024-04-29", freq="7D"))
    assert (out["lo80"] < out["forecast"]).all()
    assert (out["forecast"] < out["hi80"]).all()


def test_a_backtest_says_what_the_application_would_have_said(
    bakery: Callable[..., SalesHistory], catalonia: ShopCalendar, model: GlobalModel
) -> None:
    history = bakery()
    options = {"calendar": catalonia, "model": model, "origins": 1, "products": ["croissant"]}
    out = backtest(file_of(history), measure="revenue", horizons=(2,), **options).set_index("series")
    known = SalesHistory(daily=history.daily[history.daily["date"] < "2024-04-22"])
    lines = forecast_shop(known, catalonia, model, horizons=(2,)).lines
    said = lines[lines["measure"] == "revenue_eur"].set_index(["level", "family", "product"])
    for series, place in (("bread", ("family", "bread", "")), ("croissant", ("product", "pastry", "croissant"))):
        for mine, theirs in (("forecast", "point"), ("lo80", "lo80"), ("hi80", "hi80")):
            assert out.loc[series, mine] == pytest.approx(said.loc[place, theirs], rel=1e-4)


def test_no_sale_after_the_origin_moves_a_forecast(
    bakery: Callable[..., SalesHistory], catalonia: ShopCalendar, model: GlobalModel
) -> None:
    sales = file_of(bakery())
    later = sales["date"] >= "2024-04-08"
    random = np.random.default_rng(5)
    other = sales.assign(revenue=sales["revenue"] * np.where(later, random.uniform(0.2, 5, len(sales)), 1.0))
    frames = [
        backtest(
            frame,
            measure="revenue",
            calendar=catalonia,
            model=model,
            origins=12,
            horizons=(1, 3, 8),
            products=["baguette"],
        )
        for frame in (sales, other)
    ]
    before = frames[0]["target"] - pd.to_timedelta(7 * frames[0]["horizon"], unit="D") < "2024-04-08"
    assert 0 < before.sum() < len(before)
    for column in ("forecast", "lo80", "hi80"):
        np.testing.assert_allclose(frames[0].loc[before, column], frames[1].loc[before, column], rtol=1e-9)
        assert not np.allclose(frames[0].loc[~before, column], frames[1].loc[~before, column], rtol=1e-3)


def test_weekly_totals_with_closed_weeks_have_targets_with_sales_only(
    catalonia: ShopCalendar, model: GlobalModel
) -> None:
    weeks = pd.date_range("2023-01-02", periods=80, freq="7D").delete([60, 61])
    frame = pd.DataFrame({"week_start": weeks.strftime("%Y-%m-%d"), "family": "pastry", "revenue": 500.0})
    out = backtest(frame, measure="revenue", calendar=catalonia, model=model, origins=25, horizons=(1,))
    assert list(out["target"]) == list(weeks[-25:])
    np.testing.assert_allclose(out["forecast"], 500, rtol=0.05)


def test_a_family_as_young_as_the_targets_gets_zero_where_nothing_was_known(
    catalonia: ShopCalendar, model: GlobalModel
) -> None:
    weeks = pd.date_range("2023-01-02", periods=6, freq="7D")
    frame = pd.DataFrame({"week_start": weeks, "family": "pastry", "revenue": 500.0})
    out = backtest(frame, measure="revenue", calendar=catalonia, model=model, origins=6, horizons=(4,))
    assert out["forecast"].round().tolist() == [0, 0, 0, 0, 500, 500]


def test_what_cannot_be_asked_is_refused(
    bakery: Callable[..., SalesHistory], catalonia: ShopCalendar, model: GlobalModel
) -> None:
    sales = file_of(bakery(weeks=2))
    with pytest.raises(ValueError, match="from 1 to 8"):
        backtest(sales, measure="units", calendar=catalonia, model=model, horizons=(0,))
    with pytest.raises(ValueError, match="no complete week"):
        backtest(sales.iloc[:3], measure="units", calendar=catalonia, model=model)


@pytest.mark.shared
@pytest.mark.slow
def test_the_catalan_bakery_is_forecast_better_than_prophet(
    shared: Path, catalonia: ShopCalendar, model: GlobalModel
) -> None:
    sales = pd.read_csv(shared / "datasets" / "fleca_bolleria_weekly.csv")
    out = backtest(sales, measure="revenue", calendar=catalonia, model=model, origins=50, horizons=(1,))
    actual = sales.assign(target=pd.to_datetime(sales["week_start"])).set_index("target")["revenue"]
    error = (out.set_index("target")["forecast"] - actual).dropna().abs()
    assert error.sum() / actual.loc[error.index].sum() < 0.088
    assert error.iloc[-16:].mean() < 70


def test_a_product_that_is_in_two_families_is_one_series(
    bakery: Callable[..., SalesHistory], catalonia: ShopCalendar, model: GlobalModel
) -> None:
    sales = file_of(bakery(weeks=40))
    moved = sales.assign(product=sales["product"].replace({"ensaimada": "special", "rye loaf": "special"}))
    out = backtest(
        moved, measure="revenue", calendar=catalonia, model=model, origins=3, horizons=(1,), products=["special"]
    )
    mine = out[out["series"] == "special"].set_index("target")
    days = moved[moved["product"] == "special"].set_index("date")["revenue"].sort_index()
    actual = days.resample("W-MON", label="left", closed="left").sum()
    assert len(mine) == 3
    np.testing.assert_allclose(mine["forecast"], actual.loc[mine.index], rtol=0.2)


def test_a_product_that_comes_back_after_a_pause_has_a_forecast_for_its_first_week(
    bakery: Callable[..., SalesHistory], catalonia: ShopCalendar, model: GlobalModel
) -> None:
    sales = file_of(bakery(weeks=40))
    pause = (sales["product"] == "croissant") & sales["date"].between("2023-08-07", "2023-09-17")
    out = backtest(
        sales[~pause],
        measure="units",
        calendar=catalonia,
        model=model,
        origins=4,
        horizons=(1,),
        products=["croissant"],
    )
    first = out[(out["series"] == "croissant") & (out["target"] == "2023-09-18")]
    assert first["forecast"].iloc[0] > 200
    assert first["lo80"].iloc[0] < first["forecast"].iloc[0] < first["hi80"].iloc[0]


def test_products_with_numbers_for_names_are_found(catalonia: ShopCalendar, model: GlobalModel) -> None:
    dates = pd.date_range("2023-01-02", periods=7 * 12)
    frames = [
        pd.DataFrame({"date": dates, "family": "bread", "product": name, "units": 5.0})
        for name in (101.0, 102.0, np.nan)
    ]
    out = backtest(
        pd.concat(frames), measure="units", calendar=catalonia, model=model, origins=1, horizons=(1,), products=["101"]
    )
    assert set(out["series"]) == {"bread", "101"}
