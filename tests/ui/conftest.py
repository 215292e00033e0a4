"""What the window's tests share."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.app import installed_models
from fleca_desktop.services.shop import Shop, open_shop
from fleca_desktop.ui.context import Announcements, PageContext
from fleca_desktop.ui.i18n import Formats
from fleca_desktop.ui.jobs import Jobs, Lane, SteppedLane
from fleca_desktop.ui.messages import Message, Messages
from fleca_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

TODAY = date(2026, 3, 16)
"""A Monday."""


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


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    """An empty shop."""
    opened = open_shop(tmp_path / "shop", FixedClock(TODAY), installed_models())
    yield opened
    opened.close()


@pytest.fixture
def context(shop: Shop, stepped_jobs: SteppedJobs, theme: Theme) -> PageContext:
    """What a page of ``shop`` is given, in English."""
    return PageContext(shop, stepped_jobs, theme, Formats("en"), Messages(), Announcements())


@pytest.fixture
def said(context: PageContext) -> list[Message]:
    """What was posted for the owner to read, in order."""
    posted: list[Message] = []
    context.messages.posted.connect(posted.append)
    return posted


@pytest.fixture
def announced(context: PageContext) -> list[str]:
    """The names of what was announced to the other pages, in order."""
    heard: list[str] = []
    for name in ("sales_imported", "calendar_changed", "settings_changed", "shop_replaced"):
        getattr(context.announce, name).connect(lambda name=name: heard.append(name))
    return heard
