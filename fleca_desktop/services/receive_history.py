"""Weekly history from a feature view, as an import that can be undone; what the owner imported always wins."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from fleca_desktop.core.exchange import Request
from fleca_desktop.core.weeks import monday_of
from fleca_desktop.services.settings import setting_flag, setting_number, setting_text
from fleca_desktop.storage import imports as stored
from fleca_desktop.storage.outbox import read_sent_weeks
from fleca_desktop.storage.products import family_ids, list_families
from fleca_desktop.storage.sales import lay_weeks, weeks_of_days

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fleca_desktop.services.shop import Shop

Row = tuple[str, str, float | None, float | None]  # Monday, family, euros, pieces


@dataclass(frozen=True)
class Received:
    """How many weeks of families came in, and as which import; None when there was nothing new."""

    weeks: int = 0
    import_id: int | None = None


def history_request(shop: Shop) -> Request | None:
    """What to ask of the worker; None when the owner wants no history from there."""
    view = setting_text(shop, "hopsworks.feature_view")
    if not view or not setting_flag(shop, "hopsworks.receive_history"):
        return None
    columns = dict(pair.split("=") for pair in setting_text(shop, "hopsworks.columns").split(","))
    version = int(setting_number(shop, "hopsworks.feature_view_version"))
    return Request("pull_features", {"feature_view": view, "version": version, "columns": columns})


def receive_history(shop: Shop, rows: Sequence[Sequence[Any]]) -> Received:
    """Take in what is new among ``rows`` (``Row``), in one transaction.

    New is what no earlier receipt said, in force or taken back: what the owner undid does not come again by itself.
    Weeks that the shop knows by itself, or that are not over, are left alone; so is what it once sent, which would
    only be its own echo.
    """
    with shop.database.atomic():
        fresh = _fresh(shop, [(str(week), str(family), revenue, units) for week, family, revenue, units in rows])
        if not fresh:
            return Received()
        return Received(len(fresh), _store(shop, fresh))


def _fresh(shop: Shop, rows: Sequence[Row]) -> list[Row]:
    known = {name.casefold(): name for name in list_families(shop.database)}
    said = stored.received_weeks(shop.database)
    own = {(week, family) for week, family, product in read_sent_weeks(shop.database) if product == ""}
    daily = weeks_of_days(shop.database)
    last = monday_of(shop.clock.today()).isoformat()
    fresh: dict[tuple[str, str], Row] = {}
    for week, told, revenue_eur, units in rows:
        family = known.setdefault(told.casefold(), told)  # one spelling, whichever came first
        key, values = (week, family), (None if revenue_eur is None else round(100 * revenue_eur), units)
        if week < last and week not in daily and key not in own and said.get(key) != values:
            fresh[key] = (week, family, revenue_eur, units)
    return list(fresh.values())


def _store(shop: Shop, rows: list[Row]) -> int:
    first, last = rows[0][0], (date.fromisoformat(max(row[0] for row in rows)) + timedelta(days=6)).isoformat()
    record = stored.ImportRecord(
        id=0,
        file_name=setting_text(shop, "hopsworks.feature_view"),
        sha256=hashlib.sha256(json.dumps(rows).encode()).hexdigest(),
        imported_at=shop.clock.now().isoformat(timespec="seconds"),
        undone_at=None,
        grain="week",
        overlap="replace",
        first_day=min(first, *(row[0] for row in rows)),
        last_day=last,
        summary=_summary(rows),
        origin="hopsworks",
    )
    number = stored.add_import(shop.database, record)
    ids = family_ids(shop.database, {family for _, family, _, _ in rows})
    kept = [
        (week, ids[family], units, None if revenue is None else round(100 * revenue))
        for week, family, revenue, units in rows
    ]
    stored.add_weeks(shop.database, number, kept)
    lay_weeks(shop.database, record.first_day, record.last_day)
    return number


def _summary(rows: list[Row]) -> dict[str, Any]:
    cents = sum(round(100 * (revenue or 0)) for _, _, revenue, _ in rows)
    return {
        "rows_read": len(rows),
        "rows_imported": len(rows),
        "rows_set_aside": 0,
        "revenue_in_file_cents": cents,
        "revenue_imported_cents": cents,
        "revenue_set_aside_cents": 0,
        "units_imported": sum(units or 0 for _, _, _, units in rows),
        "products": 0,
    }
