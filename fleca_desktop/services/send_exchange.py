"""What goes up: weekly sums as they changed, and forecasts as they were issued, written out once and then sent."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

import pandas as pd

from fleca_desktop.core.exchange import Request
from fleca_desktop.core.parcels import MAX_ROWS, Sender, pack, week_facts
from fleca_desktop.core.sales import SalesHistory
from fleca_desktop.core.weeks import weekly_totals
from fleca_desktop.services.settings import setting_number, setting_text
from fleca_desktop.storage import outbox
from fleca_desktop.storage.exchange import read_state, write_state
from fleca_desktop.storage.forecasts import read_forecast_rows
from fleca_desktop.storage.sales import read_daily, read_own_weekly

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fleca_desktop.core.parcels import Kind
    from fleca_desktop.core.weeks import Level, Measure
    from fleca_desktop.services.settings import Key
    from fleca_desktop.services.shop import Shop
    from fleca_desktop.storage.outbox import Queued, WeekKey

MAX_PARCELS = 40
_GROUPS: dict[Kind, tuple[Key, Key]] = {
    "weeks": ("hopsworks.feature_group", "hopsworks.feature_group_version"),
    "forecast": ("hopsworks.prediction_group", "hopsworks.prediction_group_version"),
}


@dataclass(frozen=True)
class Sent:
    """How much of what was sent is there."""

    weeks: int = 0
    forecasts: int = 0


def write_out_waiting(shop: Shop) -> None:
    """Fix name and content of everything that waits, in one transaction; a model is written out when it is sent.

    Weekly sums are compared with what was written out before, and only differences go: a week that is gone goes as one
    without values. Should the program die before the commit, the next time finds everything as it was.
    """
    with shop.database.atomic():
        sender = Sender(_shop_name(shop), shop.clock.now().isoformat(timespec="seconds"))
        waiting = [row for row in outbox.list_waiting(shop.database) if row.unique_name is None]
        outbox.drop(shop.database, [row.id for row in waiting if row.kind == "weeks"])
        changed = _changed_weeks(shop)
        for piece in _pieces(list(changed.values()), MAX_ROWS):
            parcel = pack("weeks", piece, sender, outbox.next_sequence(shop.database), _group(shop, "weeks"))
            outbox.add_parcel(shop.database, "weeks", parcel.name, parcel.text)
        outbox.remember_weeks(shop.database, {key: json.dumps(row) for key, row in changed.items()})
        for row in waiting:
            if row.kind == "forecast":
                _write_forecast(shop, row, sender)


def _shop_name(shop: Shop) -> str:
    """A random name that says nothing of the shop, made once."""
    known = read_state(shop.database).get("shop")
    if known is None:
        known = uuid.uuid4().hex
        write_state(shop.database, shop=known)
    return str(known)


def _group(shop: Shop, kind: Kind) -> dict[str, Any]:
    name, version = _GROUPS[kind]
    return {"name": setting_text(shop, name), "version": int(setting_number(shop, version))}


def _pieces(rows: list[dict[str, Any]], size: int) -> Iterator[list[dict[str, Any]]]:
    left = iter(rows)
    while piece := list(islice(left, size)):
        yield piece


def _changed_weeks(shop: Shop) -> dict[WeekKey, dict[str, Any]]:
    """Rows that are not what was written out last."""
    known = outbox.read_sent_weeks(shop.database)
    now = week_rows(shop)
    gone = {key: _week_row(key, None, None) for key in known.keys() - now.keys()}
    return {key: row for key, row in sorted({**now, **gone}.items()) if known.get(key) != json.dumps(row)}


def week_rows(shop: Shop) -> dict[WeekKey, dict[str, Any]]:
    """What the shop itself knows of each complete week, by family and by product (``core.parcels.COLUMNS``)."""
    history = SalesHistory(daily=read_daily(shop.database), weekly=read_own_weekly(shop.database))
    rows: dict[WeekKey, dict[str, Any]] = {}
    levels: tuple[Level, ...] = ("family", "product")
    measures: tuple[Measure, ...] = ("revenue_eur", "units")
    for level in levels:
        frames = [
            weekly_totals(history, level=level, measure=measure, as_of=shop.clock.today()).assign(measure=measure)
            for measure in measures
        ]
        both = pd.concat(frames)
        both = both[both["complete"]].pivot_table(
            index=["week_start", "family", "product"], columns="measure", values="value", aggfunc="first"
        )
        for one in both.reset_index().to_dict("records"):
            key = (one["week_start"].date().isoformat(), str(one["family"]), str(one["product"]))
            rows[key] = _week_row(key, _rounded(one.get("revenue_eur"), 2), _rounded(one.get("units"), 3))
    return rows


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None or pd.isna(value) else round(float(value), digits)


def _week_row(key: WeekKey, revenue_eur: float | None, units: float | None) -> dict[str, Any]:
    week, family, product = key
    known = {"week_start": week, "family": family, "product": product, "revenue_eur": revenue_eur, "units": units}
    return known | week_facts(pd.Timestamp(week).date())


def _write_forecast(shop: Shop, row: Queued, sender: Sender) -> None:
    rows = read_forecast_rows(shop.database, int(row.subject))
    parcel = pack("forecast", rows, sender, row.id, _group(shop, "forecast"))
    outbox.write_out(shop.database, row.id, parcel.name, parcel.text)


def push_request(shop: Shop, kind: Kind | None = None) -> Request | None:
    """The oldest parcels that wait (of one ``kind``), as something to ask of the worker; None if nothing is to do."""
    waiting = [row for row in outbox.list_waiting(shop.database) if row.payload]
    rows = [row for row in waiting if kind in (None, row.kind)][:MAX_PARCELS]
    job_due = bool(read_state(shop.database).get("job_due"))
    if not rows and not job_due:
        return None
    details = {
        "parcels": [[row.unique_name, row.payload] for row in rows],
        "folder": setting_text(shop, "hopsworks.folder"),
        "job": setting_text(shop, "hopsworks.job"),
        "job_due": job_due,
    }
    return Request("push", details)


def note_sent(shop: Shop, names: tuple[str, ...], *, job_done: bool) -> Sent:
    """Mark what is there as sent, and whether the job that takes it in has still to be started; in one transaction."""
    with shop.database.atomic():
        outbox.mark_sent(shop.database, names, shop.clock.now().isoformat(timespec="seconds"))
        if job_done:
            write_state(shop.database, job_due=None)
        elif names:
            write_state(shop.database, job_due=True)
    return Sent(sum(name.startswith("weeks-") for name in names), sum(name.startswith("forecast-") for name in names))
