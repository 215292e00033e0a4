from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from fleca_desktop.core.calendar import ShopCalendar

HERE = Path(__file__).resolve().parent
FRENCH = HERE.parents[2] / "shared" / "datasets" / "french_bakery_daily.csv"


@pytest.fixture(scope="module")
def bench() -> Any:
    spec = importlib.util.spec_from_file_location("order_economics", HERE / "order_economics.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["order_economics"] = module
    spec.loader.exec_module(module)
    return module


def test_costs_are_margin_for_shortage_and_cost_for_leftovers(bench: Any) -> None:
    days = pd.date_range("2026-01-05", periods=35)
    sold = np.where(np.arange(35) < 28, 10.0, 14.0)
    sales = pd.DataFrame({"date": days, "product": "Croissant", "units": sold})
    said = pd.DataFrame({"date": days[28:], "family": "Pastry", "product": "Croissant", "units": 16.0})
    said = said.assign(units_lo80=14.0, units_hi80=18.0)
    found = bench.costs(bench.Replay(sales, said), 0.25)
    assert found["same as last week"] == pytest.approx(7 * 4 * 0.75)
    assert found["forecast as it is"] == pytest.approx(7 * 2 * 0.25)


@pytest.mark.slow
def test_the_order_sheet_costs_a_real_store_less_than_simpler_ways(bench: Any) -> None:
    played = bench.replay(bench.read_shop(bench.DDOP), ShopCalendar("DE", "BW"), 26)
    _cheaper_than_all(bench, played)


@pytest.mark.slow
@pytest.mark.shared
@pytest.mark.skipif(not FRENCH.exists(), reason="the real data are not beside the repository")
def test_the_order_sheet_costs_the_french_bakery_less_than_simpler_ways(bench: Any) -> None:
    played = bench.replay(bench.read_shop(FRENCH), ShopCalendar("FR"), 26)
    _cheaper_than_all(bench, played)


def _cheaper_than_all(bench: Any, played: Any) -> None:
    totals = pd.DataFrame([bench.costs(played, share) for share in bench.COST_SHARES]).sum()
    assert len(played.forecasts) > 400
    for rival in bench.RIVALS:
        assert totals[bench.OURS] < totals[rival]
