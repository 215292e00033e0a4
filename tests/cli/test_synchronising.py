from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any, get_args

import pytest

from fleca_desktop.__main__ import main
from fleca_desktop.app import open_user_shop
from fleca_desktop.cli.exchange_sentences import exchange_sentence
from fleca_desktop.core.exchange import FaultCode

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def sync(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Any:
    open_user_shop(tmp_path / "shop").close()

    def run(*arguments: str, key: str = "") -> tuple[int, Any, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{key}\n"))
        status = main(["--shop", str(tmp_path / "shop"), *arguments])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run


def test_every_fault_has_a_sentence_of_its_own_that_says_what_to_do() -> None:
    sentences = [exchange_sentence(code) for code in get_args(FaultCode)]
    assert len(set(sentences)) == len(sentences) >= 25
    assert all(len(sentence) > 50 for sentence in sentences)


def test_without_a_project_it_says_how_to_set_one(sync: Any) -> None:
    status, out, said = sync("sync", "--json")
    assert (status, json.loads(out)) == (1, {"outcome": "not_set_up"})
    assert "config hopsworks.host" in said


def test_offline_is_said_with_what_still_waits_and_when_it_is_tried_again(sync: Any, tmp_path: Path) -> None:
    till = tmp_path / "till.csv"
    till.write_text("week_start,family,revenue\n2026-03-02,Pa,231.0\n2026-03-09,Pa,240.5\n", "utf-8")
    sync("import", str(till))
    for key, value in (("host", "127.0.0.1"), ("port", "1"), ("project", "fleca")):
        sync("config", f"hopsworks.{key}", value)
    status, out, said = sync("sync", "--key-stdin", "--json", key="secret")
    answer = json.loads(out)
    assert status == 1
    assert (answer["outcome"], answer["waiting"]) == ("hindered", {"weeks": 1, "forecasts": 0, "models": 0})
    assert answer["sent"] == {"weeks": 0, "forecasts": 0, "models": 0, "there_already": 0}
    assert [(one["part"], one["reason"], one["step"]) for one in answer["troubles"]] == [
        ("both", "unreachable", "reach")
    ]
    assert answer["next_at"] > "2026"
    assert "cannot be reached" in said
    assert "secret" not in out + said


def test_without_a_key_it_says_where_to_give_it(sync: Any) -> None:
    for key, value in (("host", "127.0.0.1"), ("project", "fleca")):
        sync("config", f"hopsworks.{key}", value)
    status, _, said = sync("sync")
    assert status == 1
    assert "--key-stdin" in said
