from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QObject, Signal

from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.ui.jobs import Err, Jobs, Lane, Ok, Stopped

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def test_nothing_runs_before_it_is_stepped(stepped_jobs: Any) -> None:
    got: list[object] = []
    stepped_jobs.run(Lane.DATABASE, lambda _progress: 7, got.append)
    assert got == []
    stepped_jobs.run_all()
    assert got == [Ok(7)]


def test_jobs_of_one_lane_run_in_order_and_lanes_do_not_wait_for_each_other(stepped_jobs: Any) -> None:
    got: list[object] = []
    for number in (1, 2):
        stepped_jobs.run(Lane.DATABASE, lambda _progress, n=number: n, lambda one: got.append(one.value))
    stepped_jobs.run(Lane.COMPUTING, lambda _progress: 3, lambda one: got.append(one.value))
    stepped_jobs.lanes[Lane.COMPUTING].step()
    stepped_jobs.lanes[Lane.DATABASE].run_all()
    assert got == [3, 1, 2]


def test_an_exception_comes_back_as_an_outcome(stepped_jobs: Any) -> None:
    got: list[Any] = []
    stepped_jobs.run(Lane.COMPUTING, lambda _progress: 1 // 0, got.append)
    stepped_jobs.run_all()
    assert isinstance(got[0], Err)
    assert isinstance(got[0].error, ZeroDivisionError)
    assert not got[0].stopped


def test_the_progress_callable_is_where_work_stops(stepped_jobs: Any) -> None:
    got: list[Any] = []
    reached: list[str] = []

    def work(progress: Callable[[float], None]) -> None:
        reached.append("begun")
        job.stop()
        progress(0.5)
        reached.append("never")

    job = stepped_jobs.run(Lane.COMPUTING, work, got.append)
    stepped_jobs.run_all()
    assert reached == ["begun"]
    assert got[0].stopped
    assert isinstance(got[0].error, Stopped)


def test_a_job_stopped_before_it_began_does_nothing(stepped_jobs: Any) -> None:
    got: list[Any] = []
    job = stepped_jobs.run(Lane.COMPUTING, lambda _progress: pytest.fail("it ran"), got.append)
    job.stop()
    stepped_jobs.run_all()
    assert got[0].stopped


def test_only_jobs_with_a_name_are_shown(stepped_jobs: Any) -> None:
    shown: list[str] = []
    stepped_jobs.started.connect(lambda job: shown.append(f"+{job.what}"))
    stepped_jobs.finished.connect(lambda job: shown.append(f"-{job.what}"))
    stepped_jobs.run(Lane.DATABASE, lambda _progress: None, lambda _one: None)
    stepped_jobs.run(Lane.DATABASE, lambda _progress: None, lambda _one: None, what="Reading")
    stepped_jobs.run_all()
    assert shown == ["+Reading", "-Reading"]


def test_nothing_is_delivered_after_the_end(stepped_jobs: Any) -> None:
    got: list[object] = []
    stepped_jobs.run(Lane.DATABASE, lambda _progress: 1, got.append)
    stepped_jobs.close()
    stepped_jobs.run_all()
    assert got == []


def test_what_keeps_something_is_done_before_the_end_and_what_reads_is_not(stepped_jobs: Any) -> None:
    done: list[str] = []
    stepped_jobs.run(Lane.DATABASE, lambda _progress: done.append("read"), lambda _one: None, reads=True)
    stepped_jobs.run(Lane.DATABASE, lambda _progress: done.append("kept"), lambda _one: None)
    stepped_jobs.run(Lane.COMPUTING, lambda _progress: done.append("computed"), lambda _one: None)
    stepped_jobs.close()
    assert done == ["kept"]


def test_the_end_waits_for_what_is_kept_behind_other_work(qapp: QApplication) -> None:  # noqa: ARG001 - signals need it
    jobs, begun, go_on = Jobs(), threading.Event(), threading.Event()
    done: list[str] = []

    def read(_progress: object) -> None:
        begun.set()
        go_on.wait(5)

    jobs.run(Lane.DATABASE, read, lambda _one: None, reads=True)
    jobs.run(Lane.DATABASE, lambda _progress: done.append("kept"), lambda _one: None)
    begun.wait(5)
    threading.Timer(0.05, go_on.set).start()
    jobs.close()
    assert done == ["kept"]


def test_the_end_does_not_wait_for_work_that_can_be_stopped(qapp: QApplication) -> None:  # noqa: ARG001 - as above
    jobs, begun = Jobs(), threading.Event()
    shares: list[float] = []

    def learn(progress: Callable[[float], None]) -> None:
        for step in range(1000):
            progress(step / 1000)
            shares.append(step / 1000)
            begun.set()
            threading.Event().wait(0.01)

    jobs.run(Lane.COMPUTING, learn, lambda _one: None, what="Learning")
    begun.wait(5)
    jobs.close()
    assert len(shares) < 500


def test_what_is_forgotten_is_not_delivered_and_what_comes_after_is(stepped_jobs: Any) -> None:
    got: list[object] = []
    done: list[str] = []
    stepped_jobs.run(Lane.DATABASE, lambda _progress: done.append("kept"), got.append)
    stepped_jobs.run(Lane.NETWORK, lambda _progress: done.append("fetched"), got.append)
    stepped_jobs.forget()
    assert stepped_jobs.is_idle
    stepped_jobs.run(Lane.DATABASE, lambda _progress: 3, got.append)
    stepped_jobs.run_all()
    assert done == ["kept"]
    assert got == [Ok(3)]


def test_what_cannot_be_kept_at_the_end_is_logged_and_given_back(
    stepped_jobs: Any, caplog: pytest.LogCaptureFixture
) -> None:
    got: list[object] = []

    def fail(_progress: object) -> None:
        raise EnvironmentFault("disk_full", what="shop.db")

    stepped_jobs.run(Lane.DATABASE, fail, got.append)
    stepped_jobs.run_all()
    assert len(got) == 1
    assert caplog.messages == []  # told by whoever asked
    stepped_jobs.run(Lane.DATABASE, fail, got.append)
    stepped_jobs.forget()
    stepped_jobs.run_all()
    assert len(caplog.messages) == 1
    stepped_jobs.run(Lane.DATABASE, fail, got.append)
    stepped_jobs.run(Lane.DATABASE, fail, got.append, reads=True)
    assert [str(fault) for fault in stepped_jobs.close()] == ["disk_full (what=shop.db)"] * 2
    assert len(got) == 1
    assert caplog.messages == ["what the owner did last could not be kept: disk_full (what=shop.db)"] * 2
    caplog.clear()


def test_what_a_thread_cannot_keep_at_the_end_is_logged(
    qapp: QApplication,  # noqa: ARG001 - as above
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fail(_progress: object) -> None:
        raise EnvironmentFault("disk_full")

    jobs = Jobs()
    jobs.run(Lane.DATABASE, fail, lambda _one: None)
    assert [fault.code for fault in jobs.close()] == ["disk_full"]
    assert len(caplog.messages) == 1
    caplog.clear()


def test_threads_work_elsewhere_and_deliver_here(qtbot: QtBot) -> None:
    jobs = Jobs()
    got: list[Any] = []
    names: list[str] = []

    def done(outcome: object) -> None:
        names.append(threading.current_thread().name)
        got.append(outcome)

    jobs.run(Lane.COMPUTING, lambda _progress: threading.current_thread().name, done)
    qtbot.waitUntil(lambda: bool(got), timeout=3000)
    jobs.close()
    assert got[0].value.startswith("computing")
    assert names == [threading.main_thread().name]


def test_qt_keeps_its_references_when_signals_are_emitted() -> None:
    """PySide6 6.12.0 gave a reference to True away at each emission, until Python 3.11 died of it."""

    class Speaker(QObject):
        said = Signal()

    speaker = Speaker()
    before = sys.getrefcount(True)  # noqa: FBT003 - its count is what is tested
    for _ in range(100):
        speaker.said.emit()
    assert sys.getrefcount(True) > before - 50  # noqa: FBT003 - as above
