"""The scheduler's commands, the program's own worker and the real client, against a loopback Hopsworks."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

import pytest

from fleca_desktop.bundled import bundled
from fleca_desktop.cli import run

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Fleca = Callable[..., tuple[int, Any]]

KEY = "the-right-key"


@pytest.fixture
def fleca(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Fleca:
    """A command with the API key on standard input: its status and its JSON."""

    def fleca(shop: Path, *arguments: object, key: str = KEY) -> tuple[int, Any]:
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{key}\n"))
        name, *rest = map(str, arguments)
        capsys.readouterr()
        status = run(["--shop", str(shop), name, "--json", *rest])
        return status, json.loads(capsys.readouterr().out)

    return fleca


def link(fleca: Fleca, shop: Path, loopback: Any) -> None:
    target = loopback.target
    for key in ("host", "port", "project", "ca_file"):
        assert fleca(shop, "config", f"hopsworks.{key}", getattr(target, key))[0] == 0
    assert fleca(shop, "config", "hopsworks.receive_history", "false")[0] == 0


@pytest.mark.slow
def test_a_tuesday_s_pipelines_send_everything_once_and_a_shop_takes_the_model(
    fleca: Fleca, loopback: Any, tmp_path: Path
) -> None:
    here, pem = tmp_path / "here", tmp_path / "publisher.pem"
    link(fleca, here, loopback)
    sales = bundled("data") / "sample_shop" / "sales.csv"
    assert fleca(here, "import", sales)[0] == 0
    status, refused = fleca(here, "publish-features", "--key-stdin", key="not-the-key")
    assert (status, refused["reason"], refused["parcels"]) == (1, "wrong_key", 0)
    for command in ("publish-features", "publish-predictions"):
        status, first = fleca(here, command, "--key-stdin")
        assert (status, first["outcome"], first["repeated"]) == (0, "published", 0)
        assert first["parcels"] >= 1
        assert fleca(here, command, "--key-stdin")[1]["parcels"] == 0
    sent = [path.name for path in (loopback.folder / "files").rglob("*.json")]
    assert len(sent) == len(set(sent)) >= 2
    public = fleca(here, "keys", "--new", pem)[1]["public"]
    publish = ("publish-model", here, "--key", pem, "--key-stdin", "--even-if-worse")
    status, published = fleca(here, *publish)
    assert (status, published["outcome"]) == (0, "published")
    version = published["version"]
    assert fleca(here, *publish)[1] == {"outcome": "already_published", "version": version}
    assert fleca(here, *publish, "--again")[1]["repeated"]
    there = tmp_path / "there"
    link(fleca, there, loopback)
    assert fleca(there, "keys", "--trust", public)[0] == 0
    status, took = fleca(there, "sync", "--key-stdin")
    assert status == 0
    (newest, *_) = took["received"]["models"]
    assert (newest["version"], newest["state"]) == (version, "installed")
    assert newest["metrics"]["mae"] == str(published["metrics"]["mae"])
    assert version in [one["version"] for one in fleca(there, "models")[1]["versions"]]


def test_a_folder_that_teaches_nothing_is_refused_before_any_network(
    fleca: Fleca, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pem, folder = tmp_path / "publisher.pem", tmp_path / "fleet"
    fleca(tmp_path / "shop", "keys", "--new", pem)
    folder.mkdir()
    (folder / "kiosk.csv").write_text("week_start,family,revenue\n2026-03-02,Pa,812.4\n", "utf-8")
    publish = ("publish-model", folder, "--key", pem, "--output", tmp_path / "out")
    status, refused = fleca(tmp_path / "shop", *publish)
    assert (status, refused["reason"], refused["too_young"]) == (1, "too_few_weeks", ["kiosk"])
    (folder / "note.csv").write_text("buy,flour\n", "utf-8")
    assert fleca(tmp_path / "shop", *publish)[1]["file"] == "note.csv"
    assert fleca(tmp_path / "shop", "publish-model", folder / "none", *publish[2:])[1]["reason"] == "no_folder"
    assert fleca(tmp_path / "shop", "publish-features")[1]["reason"] == "no_key"
    assert fleca(tmp_path / "shop", "publish-predictions", "--key-stdin")[1]["reason"] == "no_project"
    assert run(["--shop", str(tmp_path / "shop"), "publish-model", str(folder), "--key", str(folder / "note.csv")]) == 1
    assert "no private key" in capsys.readouterr().err
