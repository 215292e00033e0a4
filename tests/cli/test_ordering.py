from __future__ import annotations

import json
from argparse import Namespace
from datetime import date
from typing import TYPE_CHECKING

import pandas as pd
import pytest
from pypdf import PdfReader

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.adapters.installed_models import InstalledModels
from fleca_desktop.bundled import bundled
from fleca_desktop.cli.ordering import run_order
from fleca_desktop.cli.output import Output
from fleca_desktop.services.settings import change_setting
from fleca_desktop.services.shop import Shop, open_shop
from fleca_desktop.storage.imports import ImportRecord, add_days, add_import
from fleca_desktop.storage.orders import list_orders
from fleca_desktop.storage.products import product_ids
from fleca_desktop.storage.sales import lay_days

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    opened = open_shop(tmp_path / "shop", FixedClock(date(2026, 3, 16)), InstalledModels(bundled("models")))
    yield opened
    opened.close()


@pytest.fixture
def selling(shop: Shop) -> Shop:
    days = pd.date_range(end="2026-03-15", periods=7 * 20)
    with shop.database.atomic():
        ids = product_ids(shop.database, {("Brioixeria", "Croissant")})
        record = ImportRecord(
            0, "till.csv", "1", "2026-03-16T16:04:00", None, "product", "replace",
            days[0].date().isoformat(), "2026-03-15", {},
        )  # fmt: skip
        rows = [(f"{day:%Y-%m-%d}", ids["Brioixeria", "Croissant"], 40.0 + day.weekday(), 5000, None) for day in days]
        add_days(shop.database, add_import(shop.database, record), rows)
        lay_days(shop.database, record.first_day, record.last_day)
    return shop


def options(**chosen: object) -> Namespace:
    return Namespace(**{"week": None, "pdf": None, "xlsx": None, "csv": None, **chosen})


def test_without_sales_the_order_is_refused(shop: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_order(shop, options(), Output(as_json=True)) == 1
    said = capsys.readouterr()
    document = json.loads(said.out)
    assert (document["outcome"], document["reason"]) == ("refused", "no_sales")
    assert document["message"] in said.err
    assert "Import the till's export first" in said.err


def test_looking_at_an_order_does_not_freeze_it(selling: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_order(selling, options(), Output(as_json=False)) == 0
    assert "Order for 2026-W12, draft" in capsys.readouterr().out
    assert list_orders(selling.database) == []


@pytest.mark.usefixtures("qapp")
def test_files_are_written_and_the_order_frozen_once(
    selling: Shop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change_setting(selling, "language", "en")
    files = {kind: tmp_path / f"order.{kind}" for kind in ("pdf", "xlsx", "csv")}
    assert run_order(selling, options(**files), Output(as_json=True)) == 0
    first = json.loads(capsys.readouterr().out)
    assert run_order(selling, options(week="2026-W12", **files), Output(as_json=True)) == 0
    assert json.loads(capsys.readouterr().out) == first
    assert (first["outcome"], first["week"], first["version"], len(first["lines"])) == ("frozen", "2026-W12", 1, 7)
    assert "Order, week 12" in PdfReader(files["pdf"]).pages[0].extract_text().replace("\t", " ")
    assert files["csv"].read_text(encoding="utf-8-sig").splitlines()[1].startswith("Brioixeria,Croissant,")
    assert files["xlsx"].stat().st_size > 0


def test_a_week_without_forecast_is_refused(selling: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_order(selling, options(week="2029-W01"), Output(as_json=True)) == 1
    assert json.loads(capsys.readouterr().out)["reason"] == "no_forecast"


def test_a_week_that_is_none_is_wrong_usage(shop: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_order(shop, options(week="next"), Output(as_json=False)) == 2
    assert "ISO week" in capsys.readouterr().err


def test_a_week_that_is_none_is_said_in_json_too(shop: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_order(shop, options(week="2026-48"), Output(as_json=True)) == 2
    assert json.loads(capsys.readouterr().out)["reason"] == "bad_week"


def test_sales_newer_than_the_forecast_are_not_overlooked(selling: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_order(selling, options(), Output(as_json=True)) == 0
    first = json.loads(capsys.readouterr().out)
    assert run_order(selling, options(), Output(as_json=True)) == 0
    assert json.loads(capsys.readouterr().out)["forecast_id"] == first["forecast_id"]
    with selling.database.atomic():
        selling.database.execute("UPDATE daily_sale SET units = 2 * units WHERE day >= '2026-03-09'")
    assert run_order(selling, options(), Output(as_json=True)) == 0
    again = json.loads(capsys.readouterr().out)
    assert again["forecast_id"] > first["forecast_id"]
    assert again["totals"]["quantity"] > first["totals"]["quantity"]
