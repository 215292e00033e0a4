"""The shops in a folder: shops' own folders, and files as ``export-sales`` writes them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pandas as pd

from fleca_desktop.core.backtest import history_of
from fleca_desktop.core.calendar import ShopCalendar
from fleca_desktop.core.fleet import FleetShop, has_weeks_enough
from fleca_desktop.services.forecast_week import ForecastInputs
from fleca_desktop.services.settings import setting_text
from fleca_desktop.services.shop import holds_shop, open_shop
from fleca_desktop.services.shop_facts import read_calendar, read_history

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from fleca_desktop.core.global_model import GlobalModel
    from fleca_desktop.core.sales import SalesHistory
    from fleca_desktop.services.shop import Shop

_WEEKS = "-weeks"


@dataclass(frozen=True)
class Fleet:
    """``shops`` to learn from, and the names of those that are ``too_young`` to teach or to judge."""

    shops: tuple[FleetShop, ...]
    too_young: tuple[str, ...]

    def digest(self, base: GlobalModel) -> str:
        """The same for the same sales, calendars and ``base``."""
        parts = [ForecastInputs(shop.history, shop.calendar, base, 0).sha256 for shop in self.shops]
        return hashlib.sha256("".join(parts).encode()).hexdigest()


@dataclass(frozen=True)
class UnreadableSales:
    """A file of the folder is no table of sales. Nothing was done: a fleet without one of its shops is another."""

    file: str


def gather_fleet(shop: Shop, folder: Path) -> Fleet | UnreadableSales:
    """Read every shop in ``folder``, in the order of their names.

    Each folder with a shop is one (opened, and brought to this version when it is older), and so is each CSV file:
    ``date,family,product,units,revenue`` or ``week_start,family,revenue``. Files have the holidays of the region
    of ``shop``. ``folder`` may also be one shop's.

    Raises:
        EnvironmentFault: a shop in it cannot be opened.
    """
    found = []
    for path in (folder,) if holds_shop(folder) else sorted(folder.iterdir()):
        try:
            found += list(_shops_at(shop, path))
        except (ValueError, KeyError):
            return UnreadableSales(path.name)
    old = [has_weeks_enough(one) for one in found]
    return Fleet(
        tuple(one for one, enough in zip(found, old, strict=True) if enough),
        tuple(one.name for one, enough in zip(found, old, strict=True) if not enough),
    )


def _shops_at(shop: Shop, path: Path) -> Iterator[FleetShop]:
    today = shop.clock.today()
    if path.is_dir() and holds_shop(path):
        yield _of_folder(shop, path)
    elif path.suffix.lower() == ".csv" and not _is_beside_days(path):
        calendar = ShopCalendar(setting_text(shop, "shop.country"), setting_text(shop, "shop.subdivision") or None)
        yield FleetShop(path.stem, _of_files(path), calendar, today)


def _of_files(path: Path) -> SalesHistory:
    """What ``export-sales`` wrote: days, and beside them the weeks of which only totals are known."""
    history = history_of(pd.read_csv(path))
    weeks = path.with_name(f"{path.stem}{_WEEKS}.csv")
    return replace(history, weekly=history_of(pd.read_csv(weeks)).weekly) if weeks.exists() else history


def _is_beside_days(path: Path) -> bool:
    return path.stem.endswith(_WEEKS) and path.with_name(f"{path.stem.removesuffix(_WEEKS)}.csv").exists()


def _of_folder(shop: Shop, path: Path) -> FleetShop:
    if path.resolve() == shop.folder.resolve():
        return FleetShop(path.name, read_history(shop), read_calendar(shop), shop.clock.today())
    other = open_shop(path, shop.clock, shop.models)
    try:
        return FleetShop(path.name, read_history(other), read_calendar(other), shop.clock.today())
    finally:
        other.close()
