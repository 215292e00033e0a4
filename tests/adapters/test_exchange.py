"""Both ways, whole: a real shop, the real client in the real worker, a loopback Hopsworks that can misbehave."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from fleca_desktop.adapters.hopsworks import Hopsworks, Limits
from fleca_desktop.adapters.model_bundles import load_bundle, save_bundle
from fleca_desktop.adapters.signing import new_private_key, read_private_key, sign_bundle, signature_check
from fleca_desktop.bundled import bundled
from fleca_desktop.core.parcels import unpack_all
from fleca_desktop.core.trust import Trust
from fleca_desktop.services.exchange_outcomes import Hindered, Synchronised, Waiting
from fleca_desktop.services.forecast_week import issue_forecast
from fleca_desktop.services.import_sales import list_imports, undo_import
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
def test_history_that_the_owner_undid_does_not_come_again_unless_it_changed_there(
    linked: Shop, loopback: Loopback, hopsworks: Hopsworks, only: Any
) -> None:
    only("receive_history")
    loopback.tell_weeks(("2024-12-30", "Pa", 700.0))
    synchronise(linked, hopsworks, Access(KEY))
    undo_import(linked, list_imports(linked)[0].id)
    assert read_weekly(linked.database).empty
    synchronise(linked, hopsworks, Access(KEY))
    assert read_weekly(linked.database).empty
    loopback.tell_weeks(("2024-12-30", "Pa", 710.0))
    synchronise(linked, hopsworks, Access(KEY))
    assert read_weekly(linked.database)["revenue_eur"].tolist() == [710.0]


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


def _pickle(folder: Path) -> None:
    for path in folder.iterdir():
        path.unlink()
    (folder / "xgboost_hopsworks.pkl").write_bytes(b"cposix\nsystem\n(S'touch here'\ntR.")


def _unsigned(folder: Path) -> None:
    (folder / "signature.json").unlink()


def _spoilt_features(folder: Path) -> None:
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    (folder / "manifest.json").write_text(json.dumps({**manifest, "features": ["price"]}), "utf-8")


def _another_format(folder: Path) -> None:
    (folder / "manifest.json").unlink()


BAD_MODELS = [
    (_pickle, {}, "pickled_model", True),
    (_another_format, {}, "model_format", True),
    (_unsigned, {}, "model_signature", True),
    (_spoilt_features, {}, "model_signature", True),
    (None, {"listed": ["..\\..\\autostart.bat"]}, "bad_file_name", True),
    (None, {"listed": ["../../.bashrc"]}, "bad_file_name", True),
    (None, {"download": "truncated"}, "incomplete", False),
    (None, {"download": "corrupted"}, "model_corrupted", False),
    (None, {"download/with_auth": "stall"}, "timed_out", False),
    (None, {"download/with_auth": 503}, "server_failed", False),
]


@pytest.mark.slow
@pytest.mark.parametrize("case", BAD_MODELS, ids=[case[2] for case in BAD_MODELS])
def test_a_model_with_a_fault_is_never_in_use_and_fetched_again_only_if_the_way_was_at_fault(
    linked: Shop, loopback: Loopback, publisher: Publisher, only: Any, case: tuple[Any, Any, str, bool]
) -> None:
    spoil, faults, code, for_good = case
    scratch = linked.folder / "scratch"
    hopsworks = Hopsworks(scratch, limits=Limits(read_s=2))
    only("receive_models")
    folder = publisher.bundle("2026.1")
    if spoil is not None:
        spoil(folder)
    loopback.offer(3, folder)
    loopback.write("faults.json", faults)
    outcome = synchronise(linked, hopsworks, publisher.access)
    offer = sync_state(linked).offers[0]
    if for_good:
        assert (offer.state, offer.reason) == ("refused", code)
    else:
        assert isinstance(outcome, Hindered)
        assert (offer.state, [one.code for one in outcome.troubles]) == ("new", [code])
    assert [one.version for one in linked.models.versions()] == ["1.0.0"]
    loopback.write("faults.json", {})
    synchronise(linked, hopsworks, publisher.access)
    assert sync_state(linked).offers[0].state == ("refused" if for_good else "installed")
    assert not (linked.folder / "models" / "incoming").exists()
    assert not list(scratch.iterdir())


@pytest.mark.slow
def test_an_older_version_under_a_new_number_is_refused(
    linked: Shop, loopback: Loopback, hopsworks: Hopsworks, publisher: Publisher, only: Any
) -> None:
    only("receive_models")
    loopback.offer(1, publisher.bundle("2026.10"))
    synchronise(linked, hopsworks, publisher.access)
    loopback.offer(2, publisher.bundle("2026.9"))
    synchronise(linked, hopsworks, publisher.access)
    assert [(one.number, one.state, one.reason) for one in sync_state(linked).offers] == [
        (2, "refused", "model_replayed"), (1, "installed", ""),
    ]  # fmt: skip
    assert [one.version for one in linked.models.versions()] == ["2026.10", "1.0.0"]


@pytest.mark.slow
def test_without_a_trusted_publisher_versions_are_listed_and_not_fetched(
    linked: Shop, loopback: Loopback, hopsworks: Hopsworks, publisher: Publisher, only: Any
) -> None:
    only("receive_models")
    loopback.offer(1, publisher.bundle("2026.1"))
    assert isinstance(synchronise(linked, hopsworks, Access(KEY)), Synchronised)
    assert [one.state for one in sync_state(linked).offers] == ["new"]
    assert not [call for call in loopback.lines("calls.txt") if "download" in call]
    refused = take_version(linked, hopsworks, Access(KEY), 1)
    assert isinstance(refused, Hindered)
    assert [one.code for one in refused.troubles] == ["no_trusted_key"]
    assert isinstance(take_version(linked, hopsworks, publisher.access, 1), Synchronised)
    assert [one.state for one in sync_state(linked).offers] == ["installed"]


@pytest.mark.slow
def test_a_full_disk_leaves_the_version_to_be_fetched_again(
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
    assert isinstance(synchronise(linked, Hopsworks(tmp_path / "scratch"), publisher.access), Synchronised)


READING = [
    ({"featureview": 403}, {}, "no_permission"),
    ({"flight": "busy"}, {}, "busy"),
    ({"flight": "fails"}, {}, "no_query_service"),
    ({"flight": "down"}, {}, "no_query_service"),
    ({}, {"name": "another"}, "missing"),
    ({}, {"columns": [["week_start", "date"], ["net", "double"]], "rows": []}, "view_columns"),
    ({}, {"columns": [["week_start", "date"], ["familia", "string"], ["base_imponible", "string"]],
          "rows": [[0, "Pa", "much"]]}, "view_columns"),
]  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("case", READING, ids=str)
def test_history_that_cannot_be_read_hinders_nothing_else(
    linked: Shop, loopback: Loopback, hopsworks: Hopsworks, only: Any, case: tuple[Any, Any, str]
) -> None:
    faults, view, code = case
    only("receive_history")
    loopback.write("faults.json", faults)
    loopback.change(view={**loopback.state["view"], **view})
    outcome = synchronise(linked, hopsworks, Access(KEY))
    assert isinstance(outcome, Hindered)
    assert [(one.part, one.code) for one in outcome.troubles] == [("history", code)]
    assert (outcome.report.weeks_sent, outcome.report.waiting) == (1, Waiting())
    assert read_weekly(linked.database).empty


@pytest.mark.slow
def test_a_view_that_would_run_the_servers_code_is_refused_and_nothing_runs(
    linked: Shop, loopback: Loopback, hopsworks: Hopsworks, tmp_path: Path, only: Any
) -> None:
    only("receive_history")
    ran = tmp_path / "ran"
    touch = f"open({str(ran)!r}, 'w').close()"
    source = (
        f"from hopsworks import udf\n{touch}\n@udf(float)\n"
        f"def doubled(base_imponible):\n    {touch}\n    return base_imponible * 2\n"
    )
    loopback.change(view={**loopback.state["view"], "runs": source})
    outcome = synchronise(linked, hopsworks, Access(KEY))
    assert isinstance(outcome, Hindered)
    assert [one.code for one in outcome.troubles] == ["view_runs_code"]
    assert not ran.exists()


@pytest.mark.slow
@pytest.mark.parametrize("hours", [24, -24])
def test_with_the_clock_off_by_a_day_nothing_is_sent(
    linked: Shop, loopback: Loopback, hopsworks: Hopsworks, hours: int
) -> None:
    loopback.write("faults.json", {"clock_s": 3600 * hours})
    outcome = synchronise(linked, hopsworks, Access(KEY))
    assert isinstance(outcome, Hindered)
    assert [(one.part, one.code) for one in outcome.troubles] == [("both", "clock_off")]
    assert outcome.report.waiting.weeks == 1
    assert not loopback.files(FOLDER)
