"""What an owner does to a shop, each act in one step, and the shop that all of them begin with."""

from __future__ import annotations

import random
import sys
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.adapters.installed_models import InstalledModels
from fleca_desktop.bundled import bundled
from fleca_desktop.core.calendar_entries import CalendarEntry
from fleca_desktop.core.challenge import Trial
from fleca_desktop.core.owners_edits import OwnersEdit
from fleca_desktop.services.back_up import (
    back_up_here,
    list_backups,
    newest_good_backup,
    recover_shop,
    restore_backup,
)
from fleca_desktop.services.edit_forecast import edit_forecast
from fleca_desktop.services.forecast_week import issue_forecast
from fleca_desktop.services.import_sales import import_file
from fleca_desktop.services.keep_calendar import Kept, keep_entry
from fleca_desktop.services.keep_products import change_products, list_kept, merge
from fleca_desktop.services.note_evening import Noted, note_evening
from fleca_desktop.services.order_outcomes import DraftOrder
from fleca_desktop.services.prepare_order import change_quantity, draft_order, freeze_order
from fleca_desktop.services.settings import change_setting
from fleca_desktop.services.shop import Shop, open_shop
from fleca_desktop.services.train_model import Challenger, TrainingInputs, gather_training, settle, train_challenger
from fleca_desktop.storage import database as storage
from fleca_desktop.storage.evenings import EveningNote
from fleca_desktop.storage.migrations import MIGRATIONS, Migration

sys.path.insert(0, str(Path(__file__).parent))
from exports import EXPORTS, lay_old_files  # type: ignore[import-not-found] # beside this file

if TYPE_CHECKING:
    from collections.abc import Callable

    Act = Callable[[Path], None]

TODAY: Final = date(2026, 3, 16)
SUNDAY, MONDAY = date(2026, 3, 15), date(2026, 3, 16)
CLOCK: Final = FixedClock(TODAY)
NEWEST: Final = MIGRATIONS[-1].number
BETTER: Final = Trial(26, 0.1, 0.05, 0.001)
LATER: Final = (
    Migration(
        NEWEST + 1, "one", ("CREATE TABLE later (a INTEGER) STRICT", "ALTER TABLE setting ADD COLUMN later TEXT")
    ),
    Migration(
        NEWEST + 2,
        "two",
        ("CREATE TABLE copy AS SELECT * FROM daily_sale", "INSERT INTO later VALUES (1)", "DROP TABLE outbox"),
    ),
)


def opened(folder: Path) -> Shop:
    """The shop in ``folder``."""
    place = folder / "shop"
    return open_shop(place, CLOCK, InstalledModels(bundled("models"), place / "models"))


def till_file(path: Path, first: date, days: int, seed: int) -> None:
    """A till's export: two families with three products each."""
    rng = random.Random(seed)  # noqa: S311 - invented sales
    lines = ["date,family,product,units,revenue"]
    for n in range(days):
        for family in ("Pa", "Brioixeria"):
            for product in range(3):
                units = rng.randint(5, 60)
                lines.append(f"{first + timedelta(days=n)},{family},{family} {product},{units},{units * 1.5:.2f}")
    path.write_text("\n".join(lines), encoding="utf-8")


def prepare(folder: Path) -> None:
    """The shop that every trial begins with: a year of sales, a forecast, a backup of it, and files beside it."""
    folder.mkdir()
    lay_old_files(folder)
    till_file(folder / "old.csv", TODAY - timedelta(days=400), 400, 1)
    till_file(folder / "new.csv", TODAY - timedelta(days=120), 120, 2)
    shop = opened(folder)
    import_file(shop, folder / "old.csv")
    issue_forecast(shop)
    back_up_here(shop)
    change_setting(shop, "shop.name", "Forn Vell")
    shop.close()


def _import(folder: Path) -> None:
    import_file(opened(folder), folder / "new.csv")


def _edit_setting(folder: Path) -> None:
    change_setting(opened(folder), "shop.country", "FR")  # writes two: a region belongs to its country


def _edit_forecast(folder: Path) -> None:
    edit = OwnersEdit(MONDAY, "Pa", "", "revenue_eur", factor=1.15, said=900.0, reason="event", note="Fira")
    edit_forecast(opened(folder), edit)


def _edit_order(folder: Path) -> None:
    change_quantity(opened(folder), (MONDAY, "Pa", "Pa 0"), 60, "event")


def _edit_evening(folder: Path) -> None:
    done = note_evening(opened(folder), SUNDAY, ("Pa", "Pa 1"), EveningNote(4, 18.5))
    assert isinstance(done, Noted)


def _edit_products(folder: Path) -> None:
    shop = opened(folder)
    everything = [product.id for product in list_kept(shop).products]
    change_products(shop, everything, "supplier", "Forn del Port")


def _merge(folder: Path) -> None:
    shop = opened(folder)
    ids = {product.name: product.id for product in list_kept(shop).products}
    merge(shop, ids["Pa 0"], [ids["Pa 1"], ids["Pa 2"]])


def _keep(entry: CalendarEntry) -> Act:
    def act(folder: Path) -> None:
        assert isinstance(keep_entry(opened(folder), entry), Kept)

    return act


def _order(folder: Path) -> None:
    shop = opened(folder)
    draft = draft_order(shop)
    assert isinstance(draft, DraftOrder)
    freeze_order(shop, draft)


def _migrate(folder: Path) -> None:
    storage.open_database.__defaults__ = ((*MIGRATIONS, *LATER),)
    opened(folder)


def migrate_half(folder: Path) -> None:
    """The first of two migrations alone."""
    storage.open_database.__defaults__ = ((*MIGRATIONS, LATER[0]),)
    opened(folder)


def _back_up(folder: Path) -> None:
    back_up_here(opened(folder))


def _restore(folder: Path) -> None:
    shop = opened(folder)
    restore_backup(shop, list_backups(shop.folder)[-1].path)


def _recover(folder: Path) -> None:
    good = newest_good_backup(folder / "shop")
    assert good is not None
    recover_shop(folder / "shop", good.path, CLOCK.now())


def _train(folder: Path) -> None:
    shop = opened(folder)
    inputs = gather_training(shop)
    assert isinstance(inputs, TrainingInputs)
    made = train_challenger(inputs)
    assert isinstance(made, Challenger)
    settle(shop, inputs, replace(made, trial=BETTER))  # better, so that the switch is written too


def _settle(folder: Path) -> None:
    """The end of a training alone, where everything is written."""
    shop = opened(folder)
    inputs = gather_training(shop)
    assert isinstance(inputs, TrainingInputs)
    model = replace(inputs.base, manifest={**inputs.base.manifest, "version": inputs.version})
    settle(shop, inputs, Challenger(model, BETTER))


ACTS: Final[dict[str, Act]] = {
    "import": _import,
    "edit a setting": _edit_setting,
    "edit the forecast": _edit_forecast,
    "edit the order": _edit_order,
    "edit an evening": _edit_evening,
    "edit products": _edit_products,
    "merge products": _merge,
    "add an event": _keep(CalendarEntry("event", MONDAY, SUNDAY + timedelta(days=9), "Fira", effect=0.3, yearly=True)),
    "add a closure": _keep(CalendarEntry("closure", MONDAY, MONDAY + timedelta(days=20), "Vacances")),
    "add a bulk order": _keep(
        CalendarEntry("bulk_order", MONDAY, MONDAY, "Escola", family="Pa", product="Pa 0", units=60)
    ),
    "order": _order,
    "migration": _migrate,
    "backup": _back_up,
    "restore": _restore,
    "recover": _recover,
    "training": _train,
    "end of a training": _settle,
    **EXPORTS,
}
