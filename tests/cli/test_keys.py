from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from fleca_desktop.cli import run

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def keys(capsys: pytest.CaptureFixture[str], shop: Path, *arguments: str) -> tuple[int, Any, str]:
    status = run(["--shop", str(shop), "keys", "--json", *arguments])
    told = capsys.readouterr()
    return status, json.loads(told.out) if told.out else None, told.err


def test_a_key_is_made_trusted_and_revoked_for_good(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, made, _ = keys(capsys, tmp_path, "--new", str(tmp_path / "key.pem"))
    assert keys(capsys, tmp_path, "--trust", made["public"])[:2] == (
        0,
        {"outcome": "trusted", "id": made["id"], "before": False},
    )
    listed = keys(capsys, tmp_path)[1]
    assert [(row["id"], row["counts_today"]) for row in listed["trusted"]] == [(made["id"], True)]
    assert keys(capsys, tmp_path, "--revoke", made["id"])[1]["known"]
    assert keys(capsys, tmp_path)[1] == {"trusted": [], "revoked": [made["id"]]}
    status, refused, said = keys(capsys, tmp_path, "--trust", made["public"])
    assert (status, refused["reason"]) == (1, "revoked")
    assert "was revoked here" in said


def test_what_is_no_key_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for option in ("--trust", "--revoke"):
        status, _, said = keys(capsys, tmp_path, option, "my neighbour")
        assert (status, "That is no key" in said) == (1, True)


def test_the_setting_takes_keys_as_text_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, made, _ = keys(capsys, tmp_path, "--new", str(tmp_path / "key.pem"))
    assert run(["--shop", str(tmp_path), "config", "hopsworks.trusted_keys", made["public"]]) == 0
    assert run(["--shop", str(tmp_path), "config", "hopsworks.trusted_keys", "nonsense"]) == 1
    capsys.readouterr()
    assert keys(capsys, tmp_path)[1]["trusted"][0]["public"] == made["public"]
