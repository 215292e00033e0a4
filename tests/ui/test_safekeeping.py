from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.services.back_up import list_backups
from fleca_desktop.services.settings import change_setting
from fleca_desktop.services.shop import Shop, open_shop
from fleca_desktop.ui.messages import Message, Messages
from fleca_desktop.ui.safekeeping import Safekeeping

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Session:
    """As much of a window as the backups need."""

    def __init__(self, jobs: Any) -> None:
        self.jobs = jobs
        self.context = self
        self.messages = Messages()
        self.said: list[Message] = []
        self.messages.posted.connect(self.said.append)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    nothing: Any = None
    opened = open_shop(tmp_path, FixedClock(date(2026, 9, 7)), nothing)
    change_setting(opened, "shop.name", "Forn Vell")
    yield opened
    opened.close()


def names(shop: Shop) -> list[str]:
    return [backup.manifest.shop_name for backup in list_backups(shop.folder)]


def test_the_days_backup_is_made_after_the_start_and_anew_at_the_end(shop: Shop, stepped_jobs: Any) -> None:
    session: Any = Session(stepped_jobs)
    keeping = Safekeeping(shop, session)
    keeping.begin()
    stepped_jobs.run_all()
    assert names(shop) == ["Forn Vell"]
    change_setting(shop, "shop.name", "Forn Nou")
    keeping.finish()
    assert names(shop) == ["Forn Nou"]
    assert session.said == []


def test_a_window_that_stays_open_backs_up_every_day(shop: Shop, stepped_jobs: Any) -> None:
    session: Any = Session(stepped_jobs)
    for day in (7, 8, 8, 9):
        today = replace(shop, clock=FixedClock(date(2026, 9, day)))
        change_setting(today, "shop.name", f"Forn {day}")
        keeping = Safekeeping(today, session)
        keeping.regularly.timeout.emit()
        stepped_jobs.run_all()
    assert names(shop) == ["Forn 9", "Forn 8", "Forn 7"]
    assert keeping.regularly.isActive()
    assert not keeping.regularly.isSingleShot()
    keeping.finish()
    assert not keeping.regularly.isActive()


def test_a_backup_that_fails_is_told_of_and_at_the_end_in_nobodys_way(
    shop: Shop, stepped_jobs: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object, **_more: object) -> None:
        raise EnvironmentFault("disk_full")

    monkeypatch.setattr("fleca_desktop.services.back_up.back_up_if_due", fail)
    session: Any = Session(stepped_jobs)
    keeping = Safekeeping(shop, session)
    keeping.begin()
    stepped_jobs.run_all()
    assert session.said[-1].tone == "warning"
    keeping.finish()
