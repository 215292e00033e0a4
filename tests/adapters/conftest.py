"""A loopback Hopsworks in a process of its own, for tests of everything that speaks to it."""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.adapters.hopsworks import Hopsworks, Limits
from fleca_desktop.adapters.installed_models import InstalledModels
from fleca_desktop.bundled import bundled
from fleca_desktop.core.exchange import Target
from fleca_desktop.services.import_sales import import_file
from fleca_desktop.services.settings import change_setting
from fleca_desktop.services.shop import open_shop

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fleca_desktop.services.shop import Shop

WEEKS = 60
GOODS = (("Brioixeria", "Croissant", 1.4), ("Brioixeria", "Coca", 3.0), ("Pa", "Barra", 1.1))
VIEW = {
    "name": "times_series_bolleria_feature_view",
    "version": 1,
    "columns": [
        ["week_start", "date"], ["familia", "string"], ["base_imponible", "double"], ["is_easter", "bigint"],
        ["is_summer_peak", "bigint"],
    ],
    "rows": [],
}  # fmt: skip
REPOSITORY = Path(__file__).resolve().parents[2]
SERVER = REPOSITORY / "tests" / "hopsworks_server"
KEY = "the-right-key"
MODEL = "fleca_bolleria_predictor_next_week"
STATE = {
    "project": "fleca",
    "key": KEY,
    "jobs": ["ingest"],
    "views": [VIEW],
    "models": [
        {"id": f"{MODEL}_{n}", "name": MODEL, "version": n, "created": n, "metrics": {"mae": str(900 - n)}}
        for n in (1, 2)
    ],
}


def _authority() -> Any:
    spec = importlib.util.spec_from_file_location("hopsworks_certificates", SERVER / "certificates.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.Authority()


def _microseconds(week: str) -> int:
    return (date.fromisoformat(week) - date(1970, 1, 1)).days * 86_400_000_000


@dataclass
class Loopback:
    folder: Path
    target: Target
    process: subprocess.Popen[str] | None

    def go_offline(self) -> None:
        """End the server; what it was told stays in its folder."""
        if self.process is not None:
            with self.process:
                self.process.kill()
            self.process = None

    def go_online(self) -> None:
        """Start it again where it was."""
        if self.process is None:
            self.process, _ = _start(self.folder, self.target.port)

    @property
    def state(self) -> dict[str, Any]:
        return dict(json.loads((self.folder / "state.json").read_text("utf-8")))

    def change(self, **state: Any) -> None:
        self.write("state.json", {**self.state, **state})

    def tell_weeks(self, *rows: tuple[str, str, float]) -> None:
        """Have the feature view hold these: Monday, family, euros."""
        told = [[_microseconds(week), family, euros, 0, 0] for week, family, euros in rows]
        self.change(views=[{**VIEW, "rows": told}])

    def files(self, folder: str) -> dict[str, str]:
        place = self.folder / "files" / folder
        return {path.name: path.read_text("utf-8") for path in sorted(place.glob("*"))}

    def offer(self, number: int, bundle: Path, **metrics: float) -> None:
        """Register the files of ``bundle`` as a version of the model."""
        place = self.folder / "files" / "Models" / MODEL / str(number) / "Files"
        shutil.copytree(bundle, place)
        metrics_told = {name: str(value) for name, value in metrics.items()}
        made = {"id": f"{MODEL}_{number}", "name": MODEL, "version": number, "created": number}
        self.change(models=[*self.state["models"], {**made, "metrics": metrics_told}])

    def lines(self, name: str) -> list[str]:
        path = self.folder / name
        return path.read_text("utf-8").splitlines() if path.exists() else []

    def write(self, name: str, content: Any) -> None:
        (self.folder / name).write_text(json.dumps(content), "utf-8")


@pytest.fixture(scope="module")
def authority() -> Any:
    return _authority()


def _start(folder: Path, port: int = 0) -> tuple[subprocess.Popen[str], int]:
    command = [sys.executable, str(SERVER), str(folder), str(folder / "server.pem"), str(port)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own server
    assert process.stdout
    return process, int(process.stdout.readline())


@pytest.fixture
def loopback(tmp_path: Path, authority: Any, request: pytest.FixtureRequest) -> Iterator[Loopback]:
    folder = tmp_path / "server"
    (folder / "files" / "Models").mkdir(parents=True)
    (folder / "files" / "Resources").mkdir()
    (folder / "ca.pem").write_bytes(authority.pem())
    authority.issue(folder, "flight", host="flyingduck.service.consul")
    authority.issue(folder, "server", **getattr(request, "param", {}))
    process, port = _start(folder)
    server = Loopback(folder, Target("127.0.0.1", port, "fleca", str(folder / "ca.pem")), process)
    server.write("state.json", STATE)
    yield server
    server.go_offline()
    assert not server.lines("unknown.txt")


@pytest.fixture
def linked(tmp_path: Path, loopback: Loopback) -> Iterator[Shop]:
    """A shop on a Monday with a year of sales in one file, whose settings name the loopback project."""
    days = [date(2026, 3, 15) - timedelta(days=n) for n in range(7 * WEEKS)]
    lines = [f"{day};{family};{name};{20 + day.day + 5 * day.weekday()};{price * (20 + day.day):.2f}"
             for day in days for family, name, price in GOODS]  # fmt: skip
    till = tmp_path / "till.csv"
    till.write_text("\n".join(["date;family;product;units;revenue", *lines]), "utf-8")
    folder = tmp_path / "shop"
    shop = open_shop(folder, FixedClock(date(2026, 3, 16)), InstalledModels(bundled("models"), folder / "models"))
    import_file(shop, till)
    for key, value in (
        ("host", loopback.target.host),
        ("port", str(loopback.target.port)),
        ("project", loopback.target.project),
        ("ca_file", loopback.target.ca_file),
    ):
        change_setting(shop, f"hopsworks.{key}", value)
    yield shop
    shop.close()


@pytest.fixture
def hopsworks(tmp_path: Path) -> Iterator[Hopsworks]:
    yield Hopsworks(tmp_path / "scratch", limits=Limits(connect_s=5, read_s=20, deadline_s=60))
    assert not list((tmp_path / "scratch").iterdir())  # the private key is gone, whatever happened
