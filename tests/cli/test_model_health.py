"""drift, train and models on the command line, on the sample shop."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from fleca_desktop.bundled import bundled
from fleca_desktop.cli import run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("shop")
    assert run(["--shop", str(place), "import", str(bundled("data") / "sample_shop" / "sales.csv")]) == 0
    return place


def test_drift_tells_light_scores_and_data(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--shop", str(folder), "drift", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["light"] in {"green", "amber", "red"}
    assert told["data"]["weeks"] > 100
    assert told["scores"][0]["family"] is None
    assert 0 < told["scores"][0]["wape"] < 0.2
    assert {one["name"] for one in told["inputs"]} >= {"sales", "last"}
    assert run(["--shop", str(folder), "drift"]) == 0
    assert "repeated over the past eight weeks" in capsys.readouterr().out


def test_train_says_what_it_decided_and_models_lists_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--shop", str(folder), "train", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["outcome"] in {"promoted", "kept"}
    assert (told["trial"]["p_value"] < 0.05) == (told["outcome"] == "promoted")
    assert run(["--shop", str(folder), "models", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert {one["version"] for one in listed["versions"]} == {"1.0.0", told["version"]}
    assert listed["decisions"][0]["version"] == told["version"]
    other = next(one["version"] for one in listed["versions"] if not one["active"])
    assert run(["--shop", str(folder), "models", "--activate", other]) == 0
    assert f"{other} is in use now" in capsys.readouterr().out
    assert run(["--shop", str(folder), "models", "--rollback"]) == 0


def test_refusals_end_with_status_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command in (["drift"], ["train"], ["models", "--rollback"], ["models", "--activate", "9"]):
        assert run(["--shop", str(tmp_path), *command, "--json"]) == 1
        assert json.loads(capsys.readouterr().out)["outcome"] == "refused"


def test_activating_and_going_back_at_once_is_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        run(["--shop", str(tmp_path), "models", "--activate", "1", "--rollback"])
    assert ended.value.code == 2
