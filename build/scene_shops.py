"""The shops that pictures are taken of. Each is made in an empty folder by the services that an owner's acts take."""

# ruff: noqa: INP001 - a script's part

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

import pandas as pd

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.adapters.installed_models import InstalledModels
from fleca_desktop.app import open_sample_shop
from fleca_desktop.bundled import bundled
from fleca_desktop.core.owners_edits import OwnersEdit
from fleca_desktop.services.edit_forecast import edit_forecast, forecast_in_force
from fleca_desktop.services.forecast_week import issue_forecast
from fleca_desktop.services.import_sales import import_file
from fleca_desktop.services.keep_products import change_products
from fleca_desktop.services.note_evening import note_evening, read_evening_of
from fleca_desktop.services.order_outcomes import DraftOrder
from fleca_desktop.services.prepare_order import change_quantity, draft_order, freeze_order
from fleca_desktop.services.settings import change_setting
from fleca_desktop.services.shop import open_shop
from fleca_desktop.storage.evenings import EveningNote
from fleca_desktop.storage.products import list_products

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from fleca_desktop.services.shop import Shop

TODAY: Final = date(2026, 11, 16)
SALES: Final = "sales.csv"


def sample_sales() -> pd.DataFrame:
    """The sample till's file: its five columns as it has them, and ``day`` as a date."""
    table = pd.read_csv(bundled("data") / "sample_shop" / SALES, sep=";", decimal=",")
    return table.assign(day=pd.to_datetime(table.iloc[:, 0], dayfirst=True))


def write_till(table: pd.DataFrame, path: Path) -> Path:
    """Write what ``sample_sales`` gave as the till would."""
    table.drop(columns="day").to_csv(path, sep=";", decimal=",", index=False)
    return path


def opened(folder: Path, today: date = TODAY, models: Path | None = None) -> Shop:
    """The shop in ``folder`` on the day that it lives in."""
    return open_shop(folder, FixedClock(today), InstalledModels(models or bundled("models"), folder / "models"))


def empty(folder: Path) -> None:
    """Nothing was ever done here."""
    opened(folder).close()


def sample(folder: Path) -> None:
    """The sample shop, forecast."""
    shop = open_sample_shop(folder)
    issue_forecast(shop)
    shop.close()


def lived_in(folder: Path) -> None:
    """The sample shop after a busy Monday: numbers typed over, two suppliers, an order printed, two evenings noted."""
    shop = open_sample_shop(folder)
    _name_suppliers(shop)
    _note_evenings(shop)
    _print_order(shop)
    _type_over(shop)
    change_setting(shop, "hopsworks.host", "hopsworks.example.org")
    change_setting(shop, "hopsworks.project", "forn")
    shop.close()


def _name_suppliers(shop: Shop) -> None:
    products = list_products(shop.database)
    families = sorted({product.family for product in products if product.family})
    for family, supplier in zip(families, ("Farinera Vell", "Begudes Puig", ""), strict=False):
        change_products(shop, [p.id for p in products if p.family == family and p.name], "supplier", supplier)


def _note_evenings(shop: Shop) -> None:
    for days_ago in (2, 3):
        day = shop.clock.today() - timedelta(days=days_ago)
        for at, line in enumerate(read_evening_of(shop, day).lines[:5]):
            note = EveningNote(sold_out_hour=11.5) if at == 1 else EveningNote(left_over_units=float(2 + at))
            note_evening(shop, day, (line.family, line.product), note)


def _print_order(shop: Shop) -> None:
    issue_forecast(shop)
    draft = draft_order(shop)
    if not isinstance(draft, DraftOrder):
        raise TypeError(draft)
    freeze_order(shop, draft)
    cells = [cell for cell, quantity in draft.calculated.items() if quantity][:2]
    for cell, reason in zip(cells, ("Festa de l’escola", ""), strict=False):
        change_quantity(shop, cell, draft.calculated[cell] + 12, reason)


def _type_over(shop: Shop) -> None:
    issued = forecast_in_force(shop)
    if issued is None:
        raise TypeError(issued)
    lines = issued.at("product", "units")
    first = lines[lines["week_start"] == lines["week_start"].min()].nlargest(2, "point")
    for line, factor, note in zip(first.itertuples(), (1.25, 0.9), ("Fira de tardor", ""), strict=True):
        monday = line.week_start.date()
        edit = OwnersEdit(monday, line.family, line.product, "units", factor=factor, said=line.point, note=note)
        edit_forecast(shop, edit)


def behind(folder: Path) -> None:
    """The sample's sales without the last week, whose file lies ready."""
    _import(folder, sample_sales().loc[lambda table: table["day"] < pd.Timestamp(TODAY) - pd.Timedelta(days=7)])


def young(folder: Path) -> None:
    """Two weeks and a bit of sales."""
    _import(folder, sample_sales().loc[lambda table: table["day"] >= pd.Timestamp(TODAY) - pd.Timedelta(days=17)])


def shrunken(folder: Path) -> None:
    """A shop that sells a third less since two months: somebody has opened across the street."""
    table = sample_sales()
    units, money = table.columns[3:5]
    less = table["day"] >= pd.Timestamp(TODAY) - pd.Timedelta(weeks=9)
    table.loc[less, units] = (table.loc[less, units] * 0.66).round().astype(int)
    table.loc[less, money] = (table.loc[less, money] * 0.66).round(2)
    _import(folder, table)


def _import(folder: Path, table: pd.DataFrame) -> None:
    shop = opened(folder)
    change_setting(shop, "shop.name", "Forn de mostra")
    change_setting(shop, "setup.step", "9")
    import_file(shop, write_till(table, folder / SALES))
    issue_forecast(shop)
    shop.close()


def damaged(folder: Path) -> None:
    """The sample shop with a backup, and a database that cannot be read any more."""
    from fleca_desktop.services.back_up import back_up_here  # noqa: PLC0415 - of this shop alone

    shop = open_sample_shop(folder)
    back_up_here(shop)
    shop.close()
    for path in folder.glob("shop.sqlite*"):
        path.write_bytes(b"no database" * 900)


SHOPS: Final[dict[str, Callable[[Path], None]]] = {
    made.__name__: made for made in (empty, sample, lived_in, behind, young, shrunken, damaged)
}
