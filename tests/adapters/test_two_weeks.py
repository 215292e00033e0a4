"""Two weeks of a shop whose network comes and goes, whose server misbehaves, and whose program is killed.

Nothing is faked but the time: the real client in the real worker speaks to the loopback server over TLS. In the end
both sides have to hold the same. ``FLECA_FAULTS=200 FLECA_KILLS=20 pytest tests/adapters/test_two_weeks.py -m slow -s``
is the whole of it (about three minutes) and prints its figures; without these it is a shorter one.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.adapters.hopsworks import Hopsworks, Limits
from fleca_desktop.adapters.installed_models import InstalledModels
from fleca_desktop.adapters.model_bundles import load_bundle, save_bundle
from fleca_desktop.adapters.signing import new_private_key, read_private_key, sign_bundle, signature_check
from fleca_desktop.bundled import bundled
from fleca_desktop.core.parcels import unpack_all
from fleca_desktop.core.trust import Trust
from fleca_desktop.services.exchange_outcomes import Hindered, Synchronised
from fleca_desktop.services.forecast_week import issue_forecast
from fleca_desktop.services.import_sales import import_file, list_imports, undo_import
from fleca_desktop.services.send_exchange import week_rows
from fleca_desktop.services.settings import change_setting
from fleca_desktop.services.synchronise import Access, sync_state, synchronise
from fleca_desktop.services.trust_publishers import trust_key
from fleca_desktop.storage.forecasts import list_forecasts, read_forecast_rows
from fleca_desktop.storage.sales import read_weekly

if TYPE_CHECKING:
    from pathlib import Path

    from fleca_desktop.services.shop import Shop
    from tests.adapters.conftest import Loopback

KEY = "the-right-key"
MONDAY = date(2026, 3, 16)
DAYS = 14
QUIET = (3, 10)
PARTS = (
    "dataset/upload", "dataset/Resources", "jobs/ingest", "featureview", "featurestores/query", "modelregistries",
    "download/with_auth", "credentials", "getProjectInfo", "variables/versions", "fleca_featurestore",
)  # fmt: skip
FAULTS = (401, 403, 404, 409, 413, 429, 500, 502, 503, 507, "html", "cut", "stall")
CHILD = """
import sys
from datetime import date
from pathlib import Path
from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.adapters.hopsworks import Hopsworks
from fleca_desktop.adapters.installed_models import InstalledModels
from fleca_desktop.adapters.signing import signature_check
from fleca_desktop.bundled import bundled
from fleca_desktop.services.shop import open_shop
from fleca_desktop.services.synchronise import Access, synchronise
from fleca_desktop.services.trust_publishers import read_trust

folder, day = Path(sys.argv[1]), date.fromisoformat(sys.argv[2])
shop = open_shop(folder, FixedClock(day), InstalledModels(bundled("models"), folder / "models"))
print("ready", flush=True)
verify = signature_check(read_trust(shop), day)
synchronise(shop, Hopsworks(folder / "sync"), Access(sys.stdin.readline().strip(), verify))
print("done", flush=True)
"""


@dataclass
class TwoWeeks:
    """The shop, its far side, and what happened so far."""

    shop: Shop
    far: Loopback
    room: Path
    chance: random.Random
    seen: Counter[str] = field(default_factory=Counter)
    good: list[str] = field(default_factory=list)
    offers: int = 0
    told: dict[str, tuple[str, str, float]] = field(default_factory=dict)

    def live(self, day: int) -> None:
        """A day: its clock, and perhaps something that the owner or the publisher does."""
        self.shop = replace(
            self.shop,
            clock=FixedClock(MONDAY + timedelta(days=day)),
            models=InstalledModels(bundled("models"), self.shop.folder / "models"),
        )
        acts = {0: ("forecast",), 2: ("publish",), 4: ("older weeks",), 5: ("publish unsigned",),
                6: ("undo", "forecast"), 7: ("import", "forecast"), 9: ("publish",), 10: ("older weeks",),
                11: ("publish again",), 12: ("forecast",)}  # fmt: skip
        for act in acts.get(day, ()):
            getattr(self, f"_{act.replace(' ', '_')}")(day)
            self.seen["acts"] += 1

    def _till(self, first: date, days: int) -> Path:
        lines = [
            f"{first + timedelta(days=n)};{family};{name};{self.chance.randint(5, 90)};{self.chance.randint(9, 99)}.50"
            for n in range(days)
            for family, name in (("Brioixeria", "Croissant"), ("Pa", "Barra"))
        ]
        path = self.room / f"till-{self.seen['acts']}-{self.seen['files']}.csv"
        path.write_text("\n".join(["date;family;product;units;revenue", *lines]), "utf-8")
        return path

    def _forecast(self, _day: int) -> None:
        issue_forecast(self.shop, 2)

    def _import(self, day: int) -> None:
        import_file(self.shop, self._till(MONDAY + timedelta(days=day - 7), 7))

    def correct(self, _day: int) -> None:
        """Another file over some days of the past, so that something waits."""
        self.seen["files"] += 1
        import_file(self.shop, self._till(MONDAY - timedelta(days=self.chance.randint(7, 90)), 5))

    def _undo(self, _day: int) -> None:
        undo_import(self.shop, next(one.id for one in list_imports(self.shop) if one.origin == "file"))

    def _older_weeks(self, _day: int) -> None:
        for back in range(self.chance.randint(2, 6)):
            week = (date(2024, 12, 2) - timedelta(days=7 * (back + len(self.told)))).isoformat()
            self.told[week] = (week, "Pa", float(self.chance.randint(300, 900)))
        self.far.tell_weeks(*self.told.values())

    def _publish(self, day: int, version: str = "", *, sign: bool = True) -> None:
        base = load_bundle(bundled("models") / "1.0.0")
        name = version or f"2026.{day}"
        folder = self.room / f"bundle-{self.offers}"
        save_bundle(replace(base, manifest={**base.manifest, "version": name}), folder)
        if sign:
            sign_bundle(folder, [read_private_key(self.room / "publisher.pem")])
            self.good += [name] if not version else []
        self.offers += 1
        self.far.offer(self.offers, folder)

    def _publish_unsigned(self, day: int) -> None:
        self._publish(day, sign=False)

    def _publish_again(self, day: int) -> None:
        self._publish(day, "2026.1")  # an older one under a new number

    def plan_faults(self) -> None:
        parts = self.chance.sample(PARTS, 4)
        faults: dict[str, Any] = {part: self.chance.choice(FAULTS) for part in parts[: self.chance.randint(1, 4)]}
        if self.chance.random() < 0.2:
            faults["download"] = {str(self.offers): self.chance.choice(["truncated", "corrupted"])}
        if self.chance.random() < 0.1:
            faults["clock_s"] = self.chance.choice([-86_400, 86_400])
            self.seen["clock off"] += 1
        if self.chance.random() < 0.1:
            faults["flight"] = "down"
            self.seen["query service down"] += 1
        self.far.write("faults.json", faults)

    def visit(self) -> None:
        """A synchronisation in this process."""
        verify = signature_check(self.trust, self.shop.clock.today())
        limits = Limits(connect_s=2, read_s=1, deadline_s=15)
        outcome = synchronise(self.shop, Hopsworks(self.shop.folder / "sync", limits=limits), Access(KEY, verify))
        self.seen["visits"] += 1
        match outcome:
            case Hindered(_, troubles, _):
                self.seen.update(f"said {one.code}" for one in troubles)
            case Synchronised(report):
                self.seen["visits that went well"] += 1
                self.seen["there already"] += report.repeated

    def visit_and_be_killed(self) -> None:
        """One in a process that is killed at some moment."""
        command = [sys.executable, "-c", CHILD, str(self.shop.folder), self.shop.clock.today().isoformat()]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:  # noqa: S603 - ours
            assert child.stdin
            assert child.stdout
            child.stdout.readline()
            child.stdin.write(f"{KEY}\n")
            child.stdin.flush()
            time.sleep(self.chance.uniform(0, 4))
            self.seen["killed too late"] += child.poll() is not None
            child.kill()
        self.seen["kills"] += 1

    @property
    def trust(self) -> Trust:
        return Trust((self.public,))

    public: Any = None

    def faults(self) -> int:
        """Requests that were answered wrongly, and the troubles that need none."""
        others = sum(self.seen[name] for name in ("clock off", "query service down", "offline"))
        return len(self.far.lines("faults.txt")) + others


def _day(weeks: TwoWeeks, day: int, *, faults: int, kills: int) -> None:
    if day in QUIET:
        weeks.far.write("faults.json", {})
        weeks.visit()  # so that a newer version was taken before an older one is offered
    weeks.far.go_offline()
    weeks.live(day)
    weeks.visit()
    weeks.seen["offline"] += 1
    back = threading.Timer(weeks.chance.uniform(0, 0.6), weeks.far.go_online)  # the network is back in the middle
    back.start()
    weeks.visit()
    back.join()
    while weeks.seen["kills"] < kills:
        weeks.far.write("faults.json", {})
        weeks.correct(day)
        weeks.visit_and_be_killed()
    while weeks.faults() < faults:
        weeks.plan_faults()
        weeks.correct(day)
        weeks.visit()


@pytest.mark.slow
def test_after_two_weeks_of_faults_and_kills_both_sides_are_equal(
    linked: Shop, loopback: Loopback, tmp_path: Path
) -> None:
    faults, kills = int(os.environ.get("FLECA_FAULTS", "8")), int(os.environ.get("FLECA_KILLS", "2"))
    days = DAYS if faults > DAYS else 3
    change_setting(linked, "hopsworks.job", "ingest")
    loopback.change(models=[])
    weeks = TwoWeeks(linked, loopback, tmp_path, random.Random(20260316))  # noqa: S311 - no secret
    weeks.public = new_private_key(tmp_path / "publisher.pem")
    trust_key(linked, str(weeks.public))
    began = time.monotonic()
    for day in range(days):
        _day(weeks, day, faults=faults * (day + 1) // days, kills=kills * (day + 1) // days)
    loopback.write("faults.json", {})
    for _ in range(3):
        weeks.visit()
    state = sync_state(weeks.shop)
    assert (state.trouble, state.waiting.total) == (None, 0)
    _assert_equal(weeks)
    figures = {"faults": weeks.faults(), "seconds": round(time.monotonic() - began), **dict(sorted(weeks.seen.items()))}
    sys.stdout.write(json.dumps(figures, indent=1) + "\n")


def _assert_equal(weeks: TwoWeeks) -> None:
    shop, files = weeks.shop, weeks.far.files("Resources/fleca_desktop")
    there = unpack_all(files.values())
    assert {key[1:]: row for key, row in there["weeks"].items()} == week_rows(shop)
    said = [row for record in list_forecasts(shop.database) for row in read_forecast_rows(shop.database, record.id)]
    assert sorted(map(json.dumps, there["forecast"].values())) == sorted(map(json.dumps, said))
    sent = shop.database.rows("SELECT unique_name FROM outbox WHERE sent_at IS NOT NULL")
    assert {row["unique_name"] for row in sent} == set(files)
    assert [name for name in weeks.far.lines("executions.txt") if name != "ingest"] == []
    own = {(week, family) for week, family, _ in week_rows(shop)}
    received = {
        (str(one.week_start.date()), one.family, one.revenue_eur) for one in read_weekly(shop.database).itertuples()
    }
    assert received == {row for row in weeks.told.values() if row[:2] not in own}
    offers = sync_state(shop).offers
    assert {one.version for one in offers if one.state in ("installed", "activated")} <= set(weeks.good)
    if weeks.good:
        newest = next(one for one in offers if one.version == weeks.good[-1])
        assert newest.state in ("installed", "activated")
    assert shop.models.champion().version in {"1.0.0", *weeks.good}
    assert shop.database.is_sound()
