"""The home page's material: where the shop stands this week, and what needs the owner's attention."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

import pandas as pd

from fleca_desktop.core.calendar import year_gaps
from fleca_desktop.core.gaps import missing_days
from fleca_desktop.services.edit_forecast import forecast_in_force
from fleca_desktop.services.exchange_schedule import sync_state
from fleca_desktop.services.forecast_week import MAX_WEEKS
from fleca_desktop.services.settings import setting_flag, setting_text
from fleca_desktop.services.shop_facts import read_calendar, read_history
from fleca_desktop.storage.calendar import read_closures
from fleca_desktop.storage.imports import list_imports
from fleca_desktop.storage.model_health import last_check
from fleca_desktop.storage.products import list_products

if TYPE_CHECKING:
    from fleca_desktop.core.calendar import YearGap
    from fleca_desktop.services.exchange_outcomes import SyncState
    from fleca_desktop.services.forecast_week import IssuedForecast
    from fleca_desktop.services.shop import Shop
from fleca_desktop.storage.imports import ImportRecord

MAX_ATTENTION = 3
STALE_AFTER_DAYS = 8

AttentionCode = Literal[
    "old_sales", "day_without_sales", "products_without_family", "year_without_holidays", "model_health"
]


@dataclass(frozen=True)
class Attention:
    """Something the owner should look at: ``page`` is where it is dealt with."""

    code: AttentionCode
    page: Literal["imports", "calendar", "forecast", "orders", "health"]
    days: tuple[date, ...] = ()
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Overview:
    """What the home page tells. ``last_day`` is the last with sales; ``exchange`` how that with Hopsworks stands."""

    shop_name: str
    is_sample: bool
    today: date
    last_import: ImportRecord | None
    last_day: date | None
    forecast: IssuedForecast | None
    attention: tuple[Attention, ...]
    exchange: SyncState | None = None


def overview(shop: Shop) -> Overview:
    """Read where the shop stands."""
    imports = [record for record in list_imports(shop.database) if record.undone_at is None]
    last_day = max((date.fromisoformat(record.last_day) for record in imports), default=None)
    return Overview(
        shop_name=setting_text(shop, "shop.name"),
        is_sample=setting_flag(shop, "shop.is_sample"),
        today=shop.clock.today(),
        last_import=imports[0] if imports else None,
        last_day=last_day,
        forecast=forecast_in_force(shop),
        attention=tuple(_attention(shop, last_day))[:MAX_ATTENTION],
        exchange=sync_state(shop),
    )


def _attention(shop: Shop, last_day: date | None) -> list[Attention]:
    if last_day is None:
        return []
    found = []
    if (shop.clock.today() - last_day).days > STALE_AFTER_DAYS:
        found.append(Attention("old_sales", "imports", days=(last_day,)))
    if gaps := _recent_gaps(shop, last_day):
        found.append(Attention("day_without_sales", "calendar", days=gaps))
    if orphans := _without_family(shop):
        found.append(Attention("products_without_family", "imports", names=orphans))
    check = last_check(shop.database)
    if check is not None and check.light in ("amber", "red"):
        found.append(Attention("model_health", "health", names=(check.light,)))
    for year, unknown in unknown_years(shop):
        found.append(Attention("year_without_holidays", "calendar", days=(date(year, 1, 1),), names=unknown))
    return found


def unknown_years(shop: Shop) -> tuple[tuple[int, tuple[YearGap, ...]], ...]:
    """Years within the forecast's reach of which holidays or festes are missing, and which of the two."""
    today, calendar = shop.clock.today(), read_calendar(shop)
    years = sorted({today.year, (today + timedelta(weeks=MAX_WEEKS + 1)).year})
    return tuple((year, gaps) for year in years if (gaps := year_gaps(calendar, year)))


def _recent_gaps(shop: Shop, last_day: date) -> tuple[date, ...]:
    """Days of the last two weeks of sales on which the shop usually sells, and did not."""
    daily = read_history(shop).daily
    if daily.empty:
        return ()
    since = pd.Timestamp(last_day - timedelta(days=13))
    return tuple(day for day in missing_days(daily, read_closures(shop.database)) if pd.Timestamp(day) >= since)


def _without_family(shop: Shop) -> tuple[str, ...]:
    products = [p for p in list_products(shop.database) if p.name]
    if all(not p.family for p in products):
        return ()
    return tuple(p.name for p in products if not p.family)
