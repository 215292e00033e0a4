from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import pytest

from fleca_desktop.core.calendar import ShopCalendar
from fleca_desktop.core.explain import explain
from fleca_desktop.core.shop_run import run_shop

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.core.global_model import GlobalModel
    from fleca_desktop.core.panel import Panel
    from fleca_desktop.core.sales import SalesHistory


def test_effects_are_the_way_from_the_last_four_weeks_to_the_forecast(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel], model: GlobalModel
) -> None:
    panel = panel_of_shop(bakery(weeks=120, season=0.5))
    run = run_shop(panel, model)
    for h, reasons in enumerate(explain(run, model)[0]):
        told = np.prod([1 + reason.effect for reason in reasons])
        change = run.point[0, -1, h] / np.exp(panel.logs[0, -4:].mean())
        assert told == pytest.approx(change, rel=0.06)
        assert sorted(reasons, key=lambda reason: -abs(np.log1p(reason.effect))) == list(reasons)


def test_spring_is_put_down_to_last_year(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel], model: GlobalModel
) -> None:
    run = run_shop(panel_of_shop(bakery(weeks=115, season=0.6)), model)
    assert explain(run, model)[0][7][0].code == "same_week_last_year"
    assert explain(run, model)[0][7][0].effect > 0.1


def test_a_local_festa_is_named_as_such(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel], model: GlobalModel
) -> None:
    history = bakery(weeks=80)
    festes = frozenset({date(2023, 7, 5), date(2024, 7, 17)})
    days = history.daily
    festa = days["date"] == "2023-07-05"
    history = type(history)(daily=days.assign(revenue_eur=days["revenue_eur"] * np.where(festa, 2.5, 1.0)))
    calendar = ShopCalendar("ES", "CT", local_holidays=festes)
    reasons = explain(run_shop(panel_of_shop(history, calendar), model), model)[0][0]
    festa_reason = [reason for reason in reasons if reason.code == "local_holiday"]
    assert len(festa_reason) == 1
    assert festa_reason[0].effect > 0


def test_young_series_say_that_little_is_known(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel], model: GlobalModel
) -> None:
    panel = panel_of_shop(bakery(weeks=5))
    found = explain(run_shop(panel, model), model)
    codes = [reasons[0][0].code for reasons in found]
    assert codes == ["little_history"] * 3 + ["family"] * 4
