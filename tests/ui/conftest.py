"""What the window's tests share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fleca_desktop.ui.i18n import Formats
from fleca_desktop.ui.jobs import Jobs, Lane, SteppedLane
from fleca_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication


class SteppedJobs(Jobs):
    """Jobs whose lanes a test steps by hand."""

    def __init__(self) -> None:
        self.lanes: dict[Lane, SteppedLane] = {}
        super().__init__(self._lane)

    def _lane(self, lane: Lane) -> SteppedLane:
        return self.lanes.setdefault(lane, SteppedLane())

    def run_all(self) -> None:
        """Step all lanes until nothing waits in any."""
        while any(lane.step() for lane in self.lanes.values()):
            pass


@pytest.fixture
def stepped_jobs(qapp: QApplication) -> Iterator[SteppedJobs]:  # noqa: ARG001 - signals need the application
    jobs = SteppedJobs()
    yield jobs
    jobs.close()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "light")


@pytest.fixture
def formats() -> Callable[[str], Formats]:
    return Formats  # type: ignore[return-value]  # the language is a literal in each test
