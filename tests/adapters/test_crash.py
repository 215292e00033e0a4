from __future__ import annotations

import logging
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from fleca_desktop.adapters.crash import LastEnd, RunNote, catch_unhandled, without_words, write_report
from fleca_desktop.adapters.logs import log_to
from fleca_desktop.core.errors import EnvironmentFault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SECRET = "Croissant 1234,56 api-key-77"  # noqa: S105 - what must not be written


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """The log file of a run."""
    root = logging.getLogger()
    before, level, hooks = list(root.handlers), root.level, (sys.excepthook, threading.excepthook)
    log_to(tmp_path)
    yield tmp_path / "fleca.log"
    for handler in [*root.handlers]:
        root.removeHandler(handler)
        handler.close()
    for handler in before:
        root.addHandler(handler)
    root.setLevel(level)
    sys.excepthook, threading.excepthook = hooks


def failing() -> None:
    try:
        {}[SECRET]
    except KeyError as error:
        raise ValueError(f"cannot read {SECRET}") from error


def caught(call: object) -> BaseException:
    try:
        call()  # type: ignore[operator]
    except Exception as error:  # noqa: BLE001 - any
        return error
    raise AssertionError


def test_an_error_is_told_by_kind_and_place_and_never_by_its_words() -> None:
    text = without_words(caught(failing))
    assert "ValueError" in text
    assert "KeyError" in text
    assert "failing" in text
    assert SECRET not in text
    assert "1234" not in text


def test_a_fault_keeps_its_code() -> None:
    assert "disk_full" in without_words(EnvironmentFault("disk_full", what=SECRET))
    assert SECRET not in without_words(EnvironmentFault("disk_full", what=SECRET))


def test_what_nobody_caught_is_in_the_log_without_sales_or_keys(log: Path) -> None:
    told: list[int] = []
    catch_unhandled(lambda: told.append(1))
    error = caught(failing)
    sys.excepthook(type(error), error, error.__traceback__)
    thread = threading.Thread(target=failing)
    thread.start()
    thread.join()
    logging.getLogger("x").error("in a job", exc_info=error)
    text = log.read_text(encoding="utf-8")
    assert text.count("builtins.ValueError") == 3
    assert "api-key" not in text
    assert "Croissant" not in text
    assert told == [1, 1]


def test_the_log_does_not_grow_for_ever(log: Path) -> None:
    for _ in range(400):
        logging.getLogger("x").warning("y" * 9_000)
    files = list(log.parent.glob("fleca.log*"))
    assert len(files) == 4
    assert sum(file.stat().st_size for file in files) < 2_100_000


def test_a_run_that_was_cut_short_is_known_at_the_next_start(tmp_path: Path) -> None:
    code = (
        "import ctypes, pathlib, sys; from fleca_desktop.adapters.crash import RunNote;"
        "RunNote(pathlib.Path(sys.argv[1])).begin('2026-11-23T16:04:00'); ctypes.string_at(0)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)  # noqa: S603 - this very program
    assert done.returncode != 0
    note = RunNote(tmp_path)
    last = note.begin("2026-11-24T07:00:00")
    assert last is not None
    assert last.began == "2026-11-23T16:04:00"
    assert "Segmentation fault" in last.native or "access violation" in last.native
    note.end()
    again = RunNote(tmp_path)
    assert again.begin("2026-11-25T07:00:00") is None
    again.end()


def test_the_report_says_what_support_needs_and_no_more(log: Path, tmp_path: Path) -> None:
    catch_unhandled(lambda: None)
    error = caught(failing)
    sys.excepthook(type(error), error, error.__traceback__)
    target = tmp_path / "report.txt"
    write_report(log.parent, target, LastEnd("2026-11-23T16:04:00", "Fatal Python error"))
    text = target.read_text(encoding="utf-8")
    assert "fleca-desktop" in text
    assert "Fatal Python error" in text
    assert "builtins.ValueError" in text
    assert SECRET not in text
