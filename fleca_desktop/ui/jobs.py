"""All work off the GUI thread: three lanes of one worker each, results delivered back on the GUI thread.

Work is a function of inputs captured on the GUI thread. It gets a progress callable, which is also the point
where it can be stopped: once the owner pressed Stop, the next call raises ``Stopped`` inside the work.

When the window closes, what keeps something is done to its end: that is every job of the database lane that does not
say that it only ``reads``. All others are asked to stop, and do nothing if they have not begun. What then cannot be
kept, with nobody left to tell, is logged.
"""

from __future__ import annotations

import enum
import logging
import threading
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from fleca_desktop.core.errors import EnvironmentFault

if TYPE_CHECKING:
    from collections.abc import Callable

_log = logging.getLogger(__name__)
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Lane(enum.Enum):
    """What keeps whom waiting: jobs of one lane run one after the other."""

    DATABASE = "database"
    COMPUTING = "computing"
    NETWORK = "network"


class Stopped(Exception):  # noqa: N818 - not an error: the owner wanted it
    """Raised inside the work, by its progress callable, after Stop."""


@dataclass(frozen=True)
class Ok(Generic[T_co]):
    """The work's result."""

    value: T_co


@dataclass(frozen=True)
class Err:
    """Why there is no result."""

    error: Exception

    @property
    def stopped(self) -> bool:
        """Whether the owner stopped the work."""
        return isinstance(self.error, Stopped)


Outcome = Ok[T] | Err


class Executor(Protocol):
    """Runs what it is given, in order, one at a time."""

    def submit(self, call: Callable[[], None], /) -> object:
        """Queue ``call``."""
        ...

    def shutdown(self) -> None:
        """Wait until all that was queued is done."""
        ...


class ThreadLane:
    """An executor with one worker thread."""

    def __init__(self, name: str) -> None:
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)

    def submit(self, call: Callable[[], None], /) -> object:
        """Queue ``call`` for the worker."""
        return self._pool.submit(call)

    def shutdown(self) -> None:
        """Wait until all that was queued is done."""
        self._pool.shutdown(wait=True)


class SteppedLane:
    """An executor for tests: nothing runs until ``step`` is called, and then in the calling thread."""

    def __init__(self) -> None:
        self._waiting: deque[Callable[[], None]] = deque()

    def submit(self, call: Callable[[], None], /) -> object:
        """Queue ``call``."""
        self._waiting.append(call)
        return call

    def step(self) -> bool:
        """Run the next call; whether there was one."""
        if not self._waiting:
            return False
        self._waiting.popleft()()
        return True

    def run_all(self) -> None:
        """Step until nothing waits, including what the steps themselves queue."""
        while self.step():
            pass

    def shutdown(self) -> None:
        """Do all that waits."""
        self.run_all()


class Job(QObject):
    """A piece of work under way. ``progressed`` gives the share done (0 to 1), on the GUI thread.

    One that ``keeps`` something is done even when nobody waits for it any more.
    """

    progressed = Signal(float)

    def __init__(self, what: str, *, keeps: bool) -> None:
        super().__init__()
        self.what, self.keeps = what, keeps
        self._stop = threading.Event()

    def stop(self) -> None:
        """Ask the work to end at its next progress call."""
        self._stop.set()

    def report(self, share: float, /) -> None:
        """The work's progress callable.

        Raises:
            Stopped: the owner pressed Stop.
        """
        if self._stop.is_set():
            raise Stopped
        self.progressed.emit(share)


class _Mailbox(QObject):
    """Carries calls to the thread it lives in."""

    arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.arrived.connect(self._on_arrived, Qt.ConnectionType.AutoConnection)

    def _on_arrived(self, call: Callable[[], None]) -> None:
        call()


class Jobs(QObject):
    """Runs work on lanes. ``started`` and ``finished`` tell of jobs that have a name to show (``what``)."""

    started = Signal(object)
    finished = Signal(object)
    broke = Signal(object)  # an exception that nobody had in mind: a bug of ours

    def __init__(self, executor: Callable[[Lane], Executor] = lambda lane: ThreadLane(lane.value)) -> None:
        super().__init__()
        self._lanes = {lane: executor(lane) for lane in Lane}
        self._mailbox = _Mailbox()
        self._awaited: list[Job] = []
        self._untold: dict[Job, EnvironmentFault] = {}  # why something could not be kept
        self._lost: list[EnvironmentFault] = []  # the same, with nobody left to tell

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way and nothing waits."""
        return not self._awaited

    def run(
        self,
        lane: Lane,
        work: Callable[[Callable[[float], None]], T],
        on_done: Callable[[Outcome[T]], None],
        *,
        what: str = "",
        reads: bool = False,
    ) -> Job:
        """Run ``work(progress)`` on ``lane`` and call ``on_done(Ok | Err)`` on the GUI thread.

        ``what`` is the sentence that the status line shows meanwhile; without one the job is silent. ``reads`` says
        that nothing is lost if the work is not done because the window closes before it.
        """
        job = Job(what, keeps=lane is Lane.DATABASE and not reads)
        self._awaited.append(job)
        if what:
            self.started.emit(job)
        self._lanes[lane].submit(lambda: self._perform(job, work, on_done))
        return job

    def _perform(
        self, job: Job, work: Callable[[Callable[[float], None]], T], on_done: Callable[[Outcome[T]], None]
    ) -> None:
        outcome: Outcome[T]
        try:
            job.report(0.0)
            outcome = Ok(work(job.report))
        except Stopped as stopped:
            outcome = Err(stopped)
        except EnvironmentFault as fault:
            outcome = Err(fault)
            if job.keeps:
                self._untold[job] = fault
        except Exception as error:  # noqa: BLE001 - whatever happened belongs to the page that asked
            _log.exception("a job failed: this is a bug of ours")
            outcome = Err(error)
            self._mailbox.arrived.emit(partial(self.broke.emit, error))
        self._mailbox.arrived.emit(lambda: self._deliver(job, outcome, on_done))

    def _deliver(self, job: Job, outcome: Outcome[T], on_done: Callable[[Outcome[T]], None]) -> None:
        fault = self._untold.pop(job, None)
        if job not in self._awaited:
            if fault is not None:
                self._lose(fault)
            return
        self._awaited.remove(job)
        if job.what:
            self.finished.emit(job)
        on_done(outcome)

    def forget(self) -> None:
        """Deliver nothing of what was asked for until now; what keeps something is done, the rest stops."""
        for job in self._awaited:
            if not job.keeps:
                job.stop()
        self._awaited.clear()

    def close(self) -> tuple[EnvironmentFault, ...]:
        """Wait for what keeps something, stop the rest, deliver nothing any more.

        Why something could not be kept, when nobody could be told any more, is logged and given back.
        """
        self.forget()
        for lane in self._lanes.values():
            lane.shutdown()
        for fault in self._untold.values():
            self._lose(fault)
        self._untold.clear()
        return tuple(self._lost)

    def _lose(self, fault: EnvironmentFault) -> None:
        _log.warning("what the owner did last could not be kept: %s", fault)
        self._lost.append(fault)
