"""The sample shop is what its script invents, and as alive as a demonstration needs."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
SAMPLE = REPOSITORY / "data" / "sample_shop"


@pytest.fixture(scope="module")
def weeks() -> pd.Series:
    sales = pd.read_csv(SAMPLE / "sales.csv", sep=";", decimal=",")
    days = pd.to_datetime(sales["Data"], format="%d/%m/%Y")
    return sales["Base imposable"].groupby(days.dt.to_period("W-SUN").dt.start_time).sum()


@pytest.fixture(scope="module")
def facts() -> dict[str, Any]:
    return json.loads((SAMPLE / "shop.json").read_text(encoding="utf-8"))


def test_running_the_script_again_gives_the_same_bytes(tmp_path: Path) -> None:
    script = str(REPOSITORY / "build" / "sample_shop.py")
    subprocess.run([sys.executable, script, str(tmp_path)], check=True)  # noqa: S603 - our own script
    for name in ("sales.csv", "shop.json"):
        assert (tmp_path / name).read_bytes() == (SAMPLE / name).read_bytes(), name


def test_its_clock_stands_at_the_monday_after_its_last_week(weeks: pd.Series, facts: dict[str, Any]) -> None:
    today = date.fromisoformat(facts["today"])
    assert today.weekday() == 0
    assert weeks.index.max().date() == date(2026, 11, 9)


def test_it_says_that_it_is_fictional(facts: dict[str, Any]) -> None:
    assert facts["fictional"] is True


def test_ordinary_weeks_are_those_of_a_small_bakery(weeks: pd.Series) -> None:
    low, high = weeks.quantile([0.1, 0.9])
    assert 3_800 < low < high < 9_000


def test_august_is_busier_than_november(weeks: pd.Series) -> None:
    month = weeks.index.month
    assert weeks[month == 8].mean() > 1.5 * weeks[month == 11].mean()


def test_closed_days_have_no_sales(facts: dict[str, Any]) -> None:
    sales = pd.read_csv(SAMPLE / "sales.csv", sep=";")
    sold_on = set(pd.to_datetime(sales["Data"], format="%d/%m/%Y").dt.date.astype(str))
    assert not sold_on & {closure["day"] for closure in facts["closures"]}


def test_every_product_that_was_sold_has_its_terms(facts: dict[str, Any]) -> None:
    sales = pd.read_csv(SAMPLE / "sales.csv", sep=";")
    sold = set(zip(sales["Família"], sales["Producte"], strict=True))
    assert sold == {(product["family"], product["product"]) for product in facts["products"]}
