"""Filling an empty shop with the fictional sample shop, through the same services that an owner's file takes."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pandas as pd

from fleca_desktop.core.calendar import Event
from fleca_desktop.core.errors import BrokenPromise
from fleca_desktop.services.import_outcomes import Imported
from fleca_desktop.services.import_sales import import_file
from fleca_desktop.services.settings import keep
from fleca_desktop.storage import calendar as stored
from fleca_desktop.storage.evenings import EveningNote, write_note
from fleca_desktop.storage.forecasts import ForecastRecord, add_forecast
from fleca_desktop.storage.products import change_terms, product_ids

if TYPE_CHECKING:
    from pathlib import Path

    from fleca_desktop.services.shop import Shop

SALES_NAME = "sales.csv"
FACTS_NAME = "shop.json"
ISSUED_NAME = "issued.csv"
_NUMBERS = ("last_week", "last_year", "four_week_mean")
_NO_DAYS = pd.DataFrame(columns=["date", "family", "product"])


def sample_today(folder: Path) -> date:
    """The day on which the sample shop in ``folder`` lives: the Monday after its last week of sales."""
    return date.fromisoformat(_facts(folder)["today"])


def fill_with_sample(shop: Shop, folder: Path) -> None:
    """Import the sample's sales and write down what its owner knows.

    Raises:
        BrokenPromise: the sample that we ship is not readable.
    """
    facts = _facts(folder)
    with shop.database.atomic():
        keep(shop, "shop.name", facts["name"])
        keep(shop, "shop.is_sample", value=True)
        keep(shop, "shop.country", facts["country"])
        keep(shop, "shop.subdivision", facts["subdivision"])
    outcome = import_file(shop, folder / SALES_NAME)
    if not isinstance(outcome, Imported):
        raise BrokenPromise(outcome)
    with shop.database.atomic():
        _write_days(shop, facts)
        _write_products(shop, facts)
        _write_forecasts(shop, folder / ISSUED_NAME)


def _write_forecasts(shop: Shop, path: Path) -> None:
    """Freeze what the sample shop was told in its past weeks (see build/sample_forecasts.py)."""
    if not path.exists():
        return
    issued = pd.read_csv(path, parse_dates=["week_start"], keep_default_na=False, na_values={n: [""] for n in _NUMBERS})
    for (issued_at, origin, version), lines in issued.groupby(["issued_at", "origin", "model_version"]):
        record = ForecastRecord(0, str(issued_at), str(origin), str(version), f"sample {origin}")
        unexplained: pd.Series[Any] = pd.Series([[]] * len(lines), index=lines.index, dtype=object)
        add_forecast(shop.database, record, lines.assign(reasons=unexplained), _NO_DAYS)


def _facts(folder: Path) -> dict[str, Any]:
    facts: dict[str, Any] = json.loads((folder / FACTS_NAME).read_text(encoding="utf-8"))
    return facts


def _write_days(shop: Shop, facts: dict[str, Any]) -> None:
    for holiday in facts["local_holidays"]:
        stored.set_local_holiday(shop.database, date.fromisoformat(holiday["day"]), holiday["name"])
    for closure in facts["closures"]:
        stored.close_day(shop.database, date.fromisoformat(closure["day"]), closure["note"])
    for event in facts["events"]:
        days = {name: date.fromisoformat(event[name]) for name in ("first_day", "last_day")}
        stored.add_event(shop.database, Event(**{**event, **days}))


def _write_products(shop: Shop, facts: dict[str, Any]) -> None:
    named = [*facts["products"], *facts["bulk_orders"], *facts["sold_out"]]
    ids = product_ids(shop.database, {(entry["family"], entry["product"]) for entry in named})
    for product in facts["products"]:
        change_terms(shop.database, ids[product["family"], product["product"]], _terms(product))
    for order in facts["bulk_orders"]:
        stored.add_bulk_order(
            shop.database,
            date.fromisoformat(order["day"]),
            ids[order["family"], order["product"]],
            order["units"],
            _cents(order["revenue_eur"]),
            order["note"],
        )
    for evening in facts["sold_out"]:
        product_id = ids[evening["family"], evening["product"]]
        write_note(shop.database, date.fromisoformat(evening["day"]), product_id, EveningNote(0.0, evening["hour"]))


def _terms(product: dict[str, Any]) -> dict[str, int | str | None]:
    return {
        "tray": product["tray"],
        "minimum": product["minimum"],
        "price_cents": _cents(product["price_eur"]),
        "cost_cents": _cents(product["cost_eur"]),
        "leftover_cents": _cents(product["leftover_value_eur"]) or 0,
        "ended_on": product["ended_on"],
    }


def _cents(euros: float | None) -> int | None:
    return None if euros is None else round(100 * euros)
