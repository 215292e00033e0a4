from __future__ import annotations

import json
import signal
import subprocess
import sys
import urllib.request
from typing import TYPE_CHECKING

import pytest

from fleca_desktop.cli import run

if TYPE_CHECKING:
    from pathlib import Path


def test_beyond_this_computer_it_does_not_answer_without_a_token(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--shop", str(tmp_path), "serve", "--host", "0.0.0.0", "--json"]) == 1  # noqa: S104 - refused
    assert json.loads(capsys.readouterr().out)["reason"] == "token_needed"
    (tmp_path / "token").write_text("short\n", "utf-8")
    assert run(["--shop", str(tmp_path), "serve", "--token-file", str(tmp_path / "token"), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["reason"] == "token_short"
    assert run(["--shop", str(tmp_path), "serve", "--token-file", str(tmp_path / "none")]) == 1
    assert "The token's file cannot be read" in capsys.readouterr().err


def test_without_the_extra_it_says_what_to_install(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    assert run(["--shop", str(tmp_path), "serve"]) == 1
    assert "pip install 'fleca-desktop[serve]'" in capsys.readouterr().err
    monkeypatch.setitem(sys.modules, "distributed", None)
    (tmp_path / "sales").mkdir()
    dates = "".join(f"{1990 + n // 50}-01-{1 + n % 28:02},Pa,,1,1\n" for n in range(100))
    (tmp_path / "sales" / "a.csv").write_text(f"date,family,product,units,revenue\n{dates}", "utf-8")
    run(["--shop", str(tmp_path), "keys", "--new", str(tmp_path / "k.pem")])
    publish = ["publish-model", str(tmp_path / "sales"), "--key", str(tmp_path / "k.pem"), "--output", str(tmp_path)]
    assert run(["--shop", str(tmp_path), *publish, "--dask", "tcp://127.0.0.1:1"]) == 1
    assert "pip install 'fleca-desktop[dask]'" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="there is no Ctrl+C to send")
def test_it_serves_until_it_is_stopped(tmp_path: Path) -> None:
    pytest.importorskip("uvicorn", reason="the extra serve is missing")
    command = [sys.executable, "-m", "fleca_desktop", "--shop", str(tmp_path), "serve", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - ours
        assert process.stdout
        said = process.stdout.readline()
        url = said.split()[1].removesuffix("docs;")
        with urllib.request.urlopen(url + "health", timeout=20) as answer:  # noqa: S310 - http, ours
            assert json.load(answer)["status"] == "no_sales"
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 0
