"""The container and the scheduled workflow cannot be run here: what they run is."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from fleca_desktop.cli.arguments import build_parser

yaml = pytest.importorskip("yaml")
ROOT = Path(__file__).resolve().parent.parent
WITHOUT_QT = """
import sys
for name in ("PySide6", "shiboken6", "pyqtgraph"):
    sys.modules[name] = None
from fleca_desktop.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def instructions() -> list[tuple[str, str]]:
    """The Dockerfile's, continued lines joined."""
    text = re.sub(r"\\\n\s*", "", (ROOT / "Dockerfile").read_text("utf-8"))
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return [(line.partition(" ")[0], line.partition(" ")[2]) for line in lines]


def told(name: str) -> list[str]:
    (found,) = [text for instruction, text in instructions() if instruction == name]
    words: list[str] = json.loads(found[found.index("[") :])
    return words


def headless(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", WITHOUT_QT, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - ours


def test_what_the_dockerfile_copies_is_there_and_reaches_the_builder() -> None:
    allowed = {line[1:] for line in (ROOT / ".dockerignore").read_text("utf-8").splitlines() if line.startswith("!")}
    copied = [text.split()[:-1] for name, text in instructions() if name == "COPY" and "--from" not in text]
    sources = {source for sources in copied for source in sources}
    assert {"fleca_desktop", "requirements/headless.txt"} <= sources == allowed
    assert all((ROOT / source).exists() for source in sources)
    hatch = (ROOT / "pyproject.toml").read_text("utf-8").partition("force-include]")[2].partition("[")[0]
    assert set(re.findall(r'^"(\w+)"', hatch, re.MULTILINE)) <= sources


def test_what_the_container_starts_is_a_command_of_ours_that_asks_for_a_token() -> None:
    program, *words = [*told("ENTRYPOINT"), *told("CMD")]
    options = build_parser().parse_args(words)
    assert (program, options.command) == ("fleca-desktop", "serve")
    assert options.token_file is not None


@pytest.mark.skipif(shutil.which("hadolint", path=str(Path(sys.executable).parent)) is None, reason="no hadolint")
def test_hadolint_finds_nothing_in_the_dockerfile() -> None:
    command = [str(Path(sys.executable).parent / "hadolint"), str(ROOT / "Dockerfile")]
    linted = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - named above
    assert linted.returncode == 0, linted.stdout


def pins(name: str) -> dict[str, str]:
    text = (ROOT / "requirements" / name).read_text("utf-8")
    return dict(re.findall(r"^([\w.-]+)(?:\[[\w,]+\])?==(\S+)", text, re.MULTILINE))


def test_the_container_s_lock_has_all_but_the_window_at_the_program_s_versions() -> None:
    app, container = pins("app.txt"), pins("headless.txt")
    assert {name for name in app if name not in container} == {
        "colorama", "pyqtgraph", "pyside6-essentials", "shiboken6"
    } & set(app)  # fmt: skip
    assert all(container[name] == version for name, version in app.items() if name in container)
    assert {"fastapi", "uvicorn", "hopsworks", "distributed"} <= set(container)


@pytest.mark.slow
def test_everything_but_the_window_works_without_qt(tmp_path: Path) -> None:
    shop, pem = ("--shop", tmp_path / "shop"), tmp_path / "publisher.pem"
    for words in (
        ("--version",),
        (*shop, "import", ROOT / "data" / "sample_shop" / "sales.csv"),
        (*shop, "forecast"),
        (*shop, "keys", "--new", pem),
        (*shop, "publish-model", shop[1], "--key", pem, "--output", tmp_path / "out", "--even-if-worse"),
    ):
        done = headless(*words)
        assert done.returncode == 0, done.stderr
    assert {path.name for path in (tmp_path / "out").glob("*/*")} == {"manifest.json", "model.ubj", "signature.json"}
    (tmp_path / "token").write_text("a token of sixteen characters\n", "utf-8")
    with_probe(shop, tmp_path / "token")


def with_probe(shop: Any, token: Path) -> None:
    """The container's command and its health check, on another port and with another token file."""
    pytest.importorskip("uvicorn", reason="the extra serve is missing")
    words = ["serve", "--host", "127.0.0.1", "--port", "0", "--json", "--token-file", str(token)]
    assert {word for word in told("CMD") if word.startswith("-")} <= set(words)
    command = [sys.executable, "-c", WITHOUT_QT, *map(str, shop), *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - ours
        assert process.stdout
        said = "".join(iter(process.stdout.readline, "}\n")) + "}"
        port = str(json.loads(said)["port"])
        assert probe(port, token) == 0
        token.write_text("another token, which nobody knows\n", "utf-8")
        assert probe(port, token) == 1
        process.terminate()
        process.wait(20)
    time.sleep(0.1)
    assert probe(port, token) == 1


def probe(port: str, token: Path) -> int:
    (found,) = [text for instruction, text in instructions() if instruction == "HEALTHCHECK"]
    module = json.loads(found[found.index("[") :])[2]
    command = [sys.executable, "-m", module, port, str(token)]
    return subprocess.run(command, check=False).returncode  # noqa: S603 - ours


def test_the_workflow_runs_on_tuesdays_and_by_hand_commands_that_exist() -> None:
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "publish.yml").read_text("utf-8"))
    (planned,) = workflow[True]["schedule"]  # YAML 1.1 takes "on" for true
    assert planned["cron"].endswith(" * * 2")
    assert "workflow_dispatch" in workflow[True]
    steps = workflow["jobs"]["publish"]["steps"]
    commands = [line for step in steps for line in step.get("run", "").splitlines() if "fleca-desktop --shop" in line]
    known = [
        build_parser().parse_args(shlex.split(command.partition("fleca-desktop ")[2].replace(" $ANYWAY", "")))
        for command in commands
    ]
    names = [options.command for options in known]
    assert names[-4:] == ["sync", "publish-features", "publish-model", "publish-predictions"]
    assert all(options.key_stdin for options in known[-4:])
    assert not [step for step in steps if "secrets." in step.get("run", "")]
