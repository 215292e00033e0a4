"""A synchronisation that ends before, or after, any one statement or visit: the next one finishes what it began."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.adapters.installed_models import InstalledModels
from fleca_desktop.adapters.model_bundles import load_bundle, save_bundle
from fleca_desktop.bundled import bundled
from fleca_desktop.core.exchange import Exchanged
from fleca_desktop.core.parcels import unpack_all
from fleca_desktop.services.exchange_outcomes import Synchronised
from fleca_desktop.services.forecast_week import issue_forecast
from fleca_desktop.services.send_exchange import week_rows
from fleca_desktop.services.settings import change_setting
from fleca_desktop.services.shop import Shop
from fleca_desktop.services.synchronise import Access, sync_state, synchronise
from fleca_desktop.storage.database import Database, open_database
from fleca_desktop.storage.sales import read_weekly

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from fleca_desktop.core.exchange import Failed, Request

RECEIVED = [["2025-12-01", "Pa", 512.5, None]]


class Killed(BaseException):
    """The process is gone."""


class Life:
    """Counts steps down to the one that is not survived."""

    def __init__(self, steps: int) -> None:
        self.left = steps

    def step(self) -> None:
        self.left -= 1
        if self.left == 0:
            raise Killed


class MortalDatabase(Database):
    """Dies before a statement."""

    life = Life(0)

    def execute(self, sql: str, parameters: Any = ()) -> int:
        self.life.step()
        return super().execute(sql, parameters)

    def execute_many(self, sql: str, rows: Any) -> None:
        self.life.step()
        super().execute_many(sql, rows)


class FarSide:
    """Keeps what it is sent, has a week and a model; the visitor may die on the way back."""

    def __init__(self, bundle: Path, life: Life) -> None:
        self.files: dict[str, str] = {}
        self.bundle, self.life = bundle, life
        self.uploads = 0

    def ask_all(self, requests: Sequence[Request], *_: Any) -> tuple[Exchanged | Failed, ...]:
        self.life.step()
        outcomes = tuple(Exchanged((), *self._answer(one)) for one in requests)
        self.life.step()
        return outcomes

    def _answer(self, request: Request) -> Any:
        if request.operation == "push":
            parcels = dict(request.details["parcels"])
            self.uploads += len(parcels.keys() - self.files.keys())
            self.files |= parcels
            return {"repeated": 0}, "", tuple(parcels)
        if request.operation == "pull_features":
            return ({"rows": RECEIVED},)
        if request.operation == "list_models":
            return ({"models": [{"version": 1, "created": 1, "metrics": {}}]},)
        shutil.copytree(self.bundle, request.details["into"])
        return ({"files": []},)


def test_killed_before_any_step_the_next_time_ends_as_if_nothing_had_been(
    shop: Shop, sell: Any, tmp_path: Path
) -> None:
    sell(10)
    issue_forecast(shop, 1)
    for key, value in (("host", "hopsworks.example.org"), ("project", "fleca")):
        change_setting(shop, f"hopsworks.{key}", value)
    base = load_bundle(bundled("models") / "1.0.0")
    save_bundle(replace(base, manifest={**base.manifest, "version": "2.0.0"}), tmp_path / "bundle")
    shop.database.copy_to(tmp_path / "before.sqlite")
    survived = 0
    for steps in range(1, 200):
        if not _killed_then_again(tmp_path / str(steps), tmp_path / "before.sqlite", tmp_path / "bundle", steps):
            survived = steps
            break
    assert survived > 40  # there were so many moments to die at


def _killed_then_again(folder: Path, before: Path, bundle: Path, steps: int) -> bool:
    """Whether it was killed; then what the second attempt leads to is looked at."""
    folder.mkdir()
    shutil.copyfile(before, folder / "shop.sqlite")
    life, access = Life(steps), Access("key", lambda _folder: True)
    far = FarSide(bundle, life)
    with closing(open_database(folder / "shop.sqlite")) as database:
        database.__class__ = MortalDatabase
        MortalDatabase.life = life
        models = InstalledModels(bundled("models"), folder / "models")
        shop = Shop(folder, database, FixedClock(date(2026, 3, 16)), models)
        killed = False
        try:
            synchronise(shop, far, access)
        except Killed:
            killed = True
        life.left = 0
        again = replace(shop, models=InstalledModels(bundled("models"), folder / "models"))
        assert isinstance(synchronise(again, far, access), Synchronised), steps
        _assert_whole(again, far, steps)
    return killed


def _assert_whole(shop: Shop, far: FarSide, steps: int) -> None:
    there = unpack_all(far.files.values())
    assert {key[1:]: row for key, row in there["weeks"].items()} == week_rows(shop), steps
    assert len(far.files) == far.uploads == 2, steps  # one of weeks, one forecast, none of them twice
    assert read_weekly(shop.database)["revenue_eur"].tolist() == [512.5], steps
    state = sync_state(shop)
    assert (state.waiting.total, state.trouble) == (0, None), steps
    assert [(one.state, one.version) for one in state.offers] == [("installed", "2.0.0")], steps
    assert [one.version for one in shop.models.versions()] == ["2.0.0", "1.0.0"], steps
