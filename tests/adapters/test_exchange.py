"""Both ways, whole: a real shop, the real client in the real worker, a loopback Hopsworks that can misbehave."""

from __future__ import annotations

import json
import sys
import time
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from fleca_desktop.adapters.hopsworks import Hopsworks, Limits
from fleca_desktop.adapters.model_bundles import load_bundle, save_bundle
from fleca_desktop.adapters.signing import new_private_key, read_private_key, sign_bundle, signature_check
from fleca_desktop.bundled import bundled
from fleca_desktop.core.exchange import Failed, Request
from fleca_desktop.core.parcels import unpack_all
from fleca_desktop.core.trust import Trust
from fleca_desktop.services.exchange_outcomes import Hindered, Synchronised, Waiting
from fleca_desktop.services.forecast_week import issue_forecast
from fleca_desktop.services.model_versions import decide
from fleca_desktop.services.send_exchange import week_rows
from fleca_desktop.services.settings import change_setting
from fleca_desktop.services.synchronise import Access, sync_state, synchronise, take_version
from fleca_desktop.storage.sales import read_weekly

if TYPE_CHECKING:
    from pathlib import Path

    from fleca_desktop.services.shop import Shop
    from tests.adapters.conftest import Loopback

KEY = "the-right-key"
MODEL = "fleca_bolleria_predictor_next_week"
FOLDER = "Resources/fleca_desktop"


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    return Publisher(tmp_path)


class Publisher:
    """Makes signed bundles, as ``publish-model`` does."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.public = new_private_key(folder / "publisher.pem")
        self.access = Access(KEY, signature_check(Trust((self.public,)), date(2026, 3, 16)))

    def bundle(self, version: str, *, signed: bool = True) -> Path:
        base = load_bundle(bundled("models") / "1.0.0")
        folder = self._folder / f"bundle-{version}"
        save_bundle(replace(base, manifest={**base.manifest, "version": version}), folder)
        if signed:
            sign_bundle(folder, [read_private_key(self._folder / "publisher.pem")])
        return folder


@pytest.fixture
def only(linked: Shop, loopback: Loopback) -> Any:
    """Switches parts of the exchange off."""

    def only(*parts: str) -> None:
        for part in {"receive_history", "receive_models"} - set(parts):
            change_setting(linked, f"hopsworks.{part}", "false")
        loopback.change(models=[])

    return only


def test_everything_goes_both_ways_and_the_second_time_nothing_does(
    linked: Shop, loopback: Loopback, hopsworks: Hopsworks, publisher: Publisher
) -> None:
    issue_forecast(linked, 2)
    loopback.change(models=[])
    loopback.offer(1, publisher.bundle("2026.1"), mae=812.5)
    loopback.tell_weeks(("2024-12-30", "BRIOIXERIA", 700.0), ("2025-06-02", "Brioixeria", 1.0))
    outcome = synchronise(linked, hopsworks, publisher.access)
    assert isinstance(outcome, Synchronised), outcome
    report = outcome.report
    assert (report.weeks_sent, report.forecasts_sent, report.weeks_received) == (1, 1, 1)
    assert [(one.number, one.state, one.version, one.metrics) for one in report.new_offers] == [
        (1, "installed", "2026.1", {"mae": "812.5"})
    ]
    there = unpack_all(loopback.files(FOLDER).values())
    assert {key[1:]: row for key, row in there["weeks"].items()} == week_rows(linked)
    assert len(there["forecast"]) == 2 * 2 * 5  # weeks, measures, series
    weeks = read_weekly(linked.database)  # what the shop knew by itself stayed as it was
    assert [(str(one.week_start.date()), one.family, one.revenue_eur) for one in weeks.itertuples()] == [
        ("2024-12-30", "Brioixeria", 700.0)
    ]
    before = loopback.files(FOLDER)
    again = synchronise(linked, hopsworks, publisher.access)
    assert isinstance(again, Synchronised)
    assert (again.report.weeks_sent, again.report.weeks_received, again.report.new_offers) == (0, 0, ())
    assert loopback.files(FOLDER) == before


@pytest.mark.slow
def test_the_shops_own_model_is_registered_once(
    linked: Shop, loopback: Loopback, hopsworks: Hopsworks, publisher: Publisher, only: Any
) -> None:
    only()
    change_setting(linked, "hopsworks.send_model", "true")
    linked.models.install(load_bundle(publisher.bundle("2026-03-16", signed=False)), "local", "2026-03-16T16:04:00")
    decide(linked, "promoted", "2026-03-16", "1.0.0", {"challenger_wape": 0.15, "weeks": 26})
    assert sync_state(linked).waiting.models == 1
    assert isinstance(synchronise(linked, hopsworks, Access(KEY)), Synchronised)
    linked.database.execute("UPDATE outbox SET sent_at = NULL WHERE kind = 'model'")  # killed before it was noted
    again = synchronise(linked, hopsworks, Access(KEY))
    assert isinstance(again, Synchronised)
    assert (again.report.models_sent, again.report.repeated, again.report.waiting) == (1, 1, Waiting())
    registered = list((loopback.folder / "registered").iterdir())
    assert [path.stem for path in registered] == [f"{MODEL}_1"]
    made = json.loads(registered[0].read_text("utf-8"))
    assert made["metrics"] == {"wape": "0.15", "weeks": "26.0"}
    sent = loopback.folder / "files" / "Models" / MODEL / "1" / "Files"
    assert load_bundle(sent).version == "2026-03-16"


def _emptied(folder: Path, name: str, content: bytes) -> Path:
    for path in folder.iterdir():
        path.unlink()
    (folder / name).write_bytes(content)
    return folder


@pytest.mark.slow
def test_a_download_that_is_no_bundle_or_not_whole_has_its_code_and_leaves_nothing(
    loopback: Loopback, hopsworks: Hopsworks, publisher: Publisher, tmp_path: Path
) -> None:
    loopback.change(models=[])
    loopback.offer(1, _emptied(publisher.bundle("1"), "xgboost_hopsworks.pkl", b"cposix\nsystem\n(S'touch here'\ntR."))
    loopback.offer(2, _emptied(publisher.bundle("2"), "notes.txt", b"nothing"))
    for number in (3, 4, 5, 6):
        loopback.offer(number, publisher.bundle(str(number)))
    faults = {
        "listed": {"3": ["..\\..\\autostart.bat"], "4": ["../../.bashrc"]},
        "download": {"5": "truncated"},
        "Models/fleca_bolleria_predictor_next_week/6/Files/model.ubj": 503,
    }
    loopback.write("faults.json", faults)
    wanted = [
        Request("download_model", {"model": MODEL, "version": number, "into": str(tmp_path / "into" / str(number))})
        for number in range(1, 8)
    ]
    outcomes = hopsworks.ask_all(wanted, loopback.target, KEY)
    assert [one.code for one in outcomes if isinstance(one, Failed)] == [
        "pickled_model", "model_format", "bad_file_name", "bad_file_name", "incomplete", "server_failed", "missing",
    ]  # fmt: skip
    assert not [path for path in (tmp_path / "into").iterdir() if path.suffix != ".part"]
    assert not list(tmp_path.rglob(".bashrc"))


@pytest.mark.slow
def test_without_a_trusted_publisher_versions_are_listed_and_fetched_when_one_is_trusted(
    linked: Shop, loopback: Loopback, hopsworks: Hopsworks, publisher: Publisher, only: Any
) -> None:
    only("receive_models")
    loopback.offer(1, publisher.bundle("2026.10"))
    assert isinstance(synchronise(linked, hopsworks, Access(KEY)), Synchronised)
    assert [one.state for one in sync_state(linked).offers] == ["new"]
    assert not [call for call in loopback.lines("calls.txt") if "download" in call]
    assert isinstance(take_version(linked, hopsworks, publisher.access, 1), Synchronised)
    assert [one.version for one in linked.models.versions()] == ["2026.10", "1.0.0"]


@pytest.mark.slow
def test_a_full_disk_leaves_the_version_on_offer(
    linked: Shop, loopback: Loopback, tmp_path: Path, publisher: Publisher, only: Any
) -> None:
    only("receive_models")
    loopback.offer(1, publisher.bundle("2026.1"))
    run = (
        "import resource, runpy; resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000));"
        "runpy.run_module('fleca_desktop.adapters.hopsworks_worker', run_name='__main__')"
    )
    full = Hopsworks(tmp_path / "scratch", limits=Limits(), command=(sys.executable, "-c", run))
    outcome = synchronise(linked, full, publisher.access)
    assert isinstance(outcome, Hindered)
    assert [(one.part, one.code) for one in outcome.troubles] == [("models", "disk_full")]
    assert [one.state for one in sync_state(linked).offers] == ["new"]


@pytest.mark.slow
def test_each_view_that_cannot_be_read_has_its_code_and_none_of_the_servers_code_runs(
    loopback: Loopback, hopsworks: Hopsworks, tmp_path: Path
) -> None:
    good, ran = loopback.state["views"][0], tmp_path / "ran"
    touch = f"open({str(ran)!r}, 'w').close()"
    source = (
        f"from hopsworks import udf\n{touch}\n@udf(float)\n"
        f"def doubled(base_imponible):\n    {touch}\n    return base_imponible * 2\n"
    )
    texts = [["week_start", "date"], ["familia", "string"], ["base_imponible", "string"]]
    odd = [
        {"runs": source}, {"columns": [["week_start", "date"], ["net", "double"]]},
        {"columns": texts, "rows": [[0, "Pa", "much"]]}, {"flight": "busy"}, {"flight": "fails"}, {},
    ]  # fmt: skip
    loopback.change(views=[{**good, "version": number, **change} for number, change in enumerate(odd, 1)])
    loopback.write("faults.json", {"featureview/times_series_bolleria_feature_view/version/6": 403})
    columns = {"week_start": "week_start", "family": "familia", "revenue_eur": "base_imponible"}
    wanted = [
        Request("pull_features", {"feature_view": good["name"], "version": number, "columns": columns})
        for number in range(1, 8)
    ]
    outcomes = hopsworks.ask_all(wanted, loopback.target, KEY)
    assert [one.code for one in outcomes if isinstance(one, Failed)] == [
        "view_runs_code", "view_columns", "view_columns", "busy", "no_query_service", "no_permission", "missing",
    ]  # fmt: skip
    assert not ran.exists()


@pytest.mark.slow
def test_without_its_query_service_the_rest_goes_on_at_once(
    linked: Shop, loopback: Loopback, hopsworks: Hopsworks, only: Any
) -> None:
    only("receive_history")
    loopback.write("faults.json", {"flight": "down"})
    began = time.monotonic()
    outcome = synchronise(linked, hopsworks, Access(KEY))
    assert isinstance(outcome, Hindered)
    assert [(one.part, one.code) for one in outcome.troubles] == [("history", "no_query_service")]
    assert (outcome.report.weeks_sent, outcome.report.waiting) == (1, Waiting())
    assert read_weekly(linked.database).empty
    assert time.monotonic() - began < 40  # the client itself takes a minute


@pytest.mark.slow
def test_with_the_clock_off_by_a_day_nothing_is_sent(linked: Shop, loopback: Loopback, hopsworks: Hopsworks) -> None:
    loopback.write("faults.json", {"clock_s": -86_400})
    outcome = synchronise(linked, hopsworks, Access(KEY))
    assert isinstance(outcome, Hindered)
    assert [(one.part, one.code) for one in outcome.troubles] == [("both", "clock_off")]
    assert outcome.report.waiting.weeks == 1
    assert not loopback.files(FOLDER)
