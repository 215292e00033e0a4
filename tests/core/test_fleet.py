from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pandas as pd
import pytest

from fleca_desktop.adapters.installed_models import InstalledModels
from fleca_desktop.bundled import bundled
from fleca_desktop.core.calendar import ShopCalendar
from fleca_desktop.core.fleet import FleetShop, OneProcess, fleet_metrics, has_weeks_enough, lesson
from fleca_desktop.core.sales import SalesHistory

MONDAY = date(2026, 3, 16)


def invented_shop(number: int, weeks: int = 60) -> FleetShop:
    random = np.random.default_rng(number)
    days = pd.date_range(end=MONDAY - timedelta(days=1), periods=7 * weeks, freq="D")
    season = 1 + 0.3 * np.sin(2 * np.pi * days.dayofyear.to_numpy() / 365 + number)
    parts = [
        pd.DataFrame(
            {"date": days, "family": family, "product": "", "units": np.nan,
             "revenue_eur": level * season * random.lognormal(0, 0.15, len(days))}
        )
        for family, level in (("Pa", 120.0), ("Brioixeria", 80.0))
    ]  # fmt: skip
    return FleetShop(f"shop {number}", SalesHistory(pd.concat(parts, ignore_index=True)), ShopCalendar(), MONDAY)


def test_one_model_is_learnt_from_all_shops_and_the_same_again() -> None:
    base = InstalledModels(bundled("models")).bundled_model()
    shops = [invented_shop(1), invented_shop(2)]
    model = OneProcess().grow(base, shops, {"version": "a"})
    assert (model.version, model.manifest["shops"], model.manifest["base"]) == ("a", 2, base.version)
    assert model.manifest["training_rows"]["fleet"] == sum(len(lesson(shop).rows.targets) for shop in shops)
    assert model.to_bytes() == OneProcess().grow(base, shops, {"version": "a"}).to_bytes() != base.to_bytes()
    scores = OneProcess().scores(base, model, shops)
    assert [one.name for one in scores] == ["shop 1", "shop 2"]
    assert all(0 < one.wape < 0.3 and one.weeks >= 17 for one in scores)
    metrics = fleet_metrics(scores)
    assert metrics["mae"] == pytest.approx(np.mean([one.mae for one in scores]), abs=1e-3)
    assert (metrics["shops"], metrics["weeks"]) == (2, sum(one.weeks for one in scores))


def test_nothing_is_learnt_from_the_weeks_that_judge() -> None:
    shop = invented_shop(1)
    learnt = lesson(shop)
    later = shop.history.daily["date"] >= pd.Timestamp(learnt.until + timedelta(days=7))
    changed = shop.history.daily.assign(revenue_eur=shop.history.daily["revenue_eur"].where(~later, 999.0))
    other = lesson(FleetShop("", SalesHistory(changed), shop.calendar, shop.as_of))
    np.testing.assert_array_equal(other.rows.targets, learnt.rows.targets)
    np.testing.assert_array_equal(other.rows.features, learnt.rows.features)


def test_a_young_shop_cannot_teach() -> None:
    young = invented_shop(3, weeks=30)
    assert has_weeks_enough(invented_shop(1))
    assert not has_weeks_enough(young)
    with pytest.raises(ValueError, match="too few weeks"):
        lesson(young)
