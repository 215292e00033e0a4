"""What waits goes once, in pieces that any moment may interrupt; here the far side is a hand-written one."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from fleca_desktop.core.exchange import Exchanged, Failed
from fleca_desktop.core.parcels import unpack_all
from fleca_desktop.services.back_up import Restored, back_up_to, restore_backup
from fleca_desktop.services.exchange_outcomes import Hindered, NotDue, NotSetUp, Synchronised, Trouble, Waiting
from fleca_desktop.services.forecast_week import IssuedForecast, issue_forecast
from fleca_desktop.services.import_sales import undo_import
from fleca_desktop.services.keep_products import list_kept, rename_family
from fleca_desktop.services.send_exchange import week_rows
from fleca_desktop.services.settings import change_setting
from fleca_desktop.services.synchronise import Access, sync_state, synchronise

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from fleca_desktop.core.exchange import Request, Target
    from fleca_desktop.services.shop import Shop

ACCESS = Access("the key")


class FarSide:
    """Keeps what it is sent. ``plan`` says how each visit fails: after so many parcels, with which code."""

    def __init__(self, *plan: tuple[int, Any]) -> None:
        self.files: dict[str, str] = {}
        self.plan = list(plan)
        self.visits = 0

    def ask_all(
        self, requests: Sequence[Request], target: Target, key: str, deadline_s: float | None = None
    ) -> tuple[Exchanged | Failed, ...]:
        assert (target.host, key, deadline_s) == ("hopsworks.example.org", "the key", None)
        self.visits += 1
        room, code = self.plan.pop(0) if self.plan else (10**6, None)
        return tuple(self._push(one, room, code) for one in requests if one.operation == "push")

    def _push(self, request: Request, room: int, code: Any) -> Exchanged | Failed:
        done = []
        for name, text in request.details["parcels"][:room]:
            self.files[name] = text
            done.append(name)
        if code is not None:
            return Failed(code, "upload", ("reach", "sign_in"), done=tuple(done))
        return Exchanged(("reach", "sign_in", "upload"), {"repeated": 0}, done=tuple(done))

    def weeks(self) -> dict[tuple[str, str, str], dict[str, Any]]:
        return {key[1:]: row for key, row in unpack_all(self.files.values())["weeks"].items()}


@pytest.fixture
def linked(shop: Shop) -> Shop:
    for key, value in (("host", "hopsworks.example.org"), ("project", "fleca"), ("receive_history", "false")):
        change_setting(shop, f"hopsworks.{key}", value)
    change_setting(shop, "hopsworks.receive_models", "false")
    return shop


def test_without_a_project_nothing_happens_and_nothing_is_wrong(shop: Shop) -> None:
    assert synchronise(shop, FarSide(), ACCESS) == NotSetUp()
    assert not sync_state(shop).set_up


def test_weeks_and_forecasts_go_once_and_only_as_sums(linked: Shop, sell: Any) -> None:
    sell(60)
    issued = issue_forecast(linked, 2)
    assert isinstance(issued, IssuedForecast)
    assert sync_state(linked).waiting == Waiting(weeks=1, forecasts=1)
    far = FarSide()
    outcome = synchronise(linked, far, ACCESS)
    assert isinstance(outcome, Synchronised)
    assert (outcome.report.weeks_sent, outcome.report.forecasts_sent) == (1, 1)
    assert outcome.report.waiting == Waiting()
    assert far.weeks() == week_rows(linked)
    assert len(far.weeks()) == 60 * 5  # two families, three products
    text = "".join(far.files.values())
    assert "2026-03-09" in text
    assert "2026-03-10" not in text  # a Tuesday: no days leave the shop
    assert isinstance(synchronise(linked, far, ACCESS), Synchronised)
    assert far.visits == 1  # there was nothing to say


def test_what_is_taken_back_or_renamed_changes_there_too(linked: Shop, sell: Any) -> None:
    sell(10)
    far = FarSide()
    synchronise(linked, far, ACCESS)
    sell(2, last=date(2026, 3, 15), level=2.0)
    synchronise(linked, far, ACCESS)
    assert far.weeks() == week_rows(linked)
    undo_import(linked, 1)
    family = next(one.family_id for one in list_kept(linked).products if one.family == "Pa")
    rename_family(linked, family, "Pans")
    synchronise(linked, far, ACCESS)
    assert far.weeks() == week_rows(linked)
    assert {week for week, *_ in far.weeks()} == {"2026-03-02", "2026-03-09"}
    assert {name for _, name, _ in far.weeks()} == {"Pans", "Brioixeria"}


def test_what_was_cut_short_is_sent_again_under_the_same_name(linked: Shop, sell: Any) -> None:
    sell(60)
    issue_forecast(linked, 2)
    far = FarSide((1, "unreachable"), (0, "server_failed"))
    first = synchronise(linked, far, ACCESS)
    assert isinstance(first, Hindered)
    assert first.troubles == (Trouble("send", "unreachable", "upload"),)
    assert (first.report.forecasts_sent, first.report.waiting) == (1, Waiting(weeks=1))
    names = set(far.files)
    synchronise(linked, far, ACCESS)
    assert set(far.files) == names
    assert isinstance(synchronise(linked, far, ACCESS), Synchronised)
    assert len(far.files) == 2
    assert sync_state(linked).trouble is None


def test_after_an_older_backup_is_restored_the_far_side_follows(linked: Shop, sell: Any, tmp_path: Path) -> None:
    sell(6)
    far = FarSide()
    synchronise(linked, far, ACCESS)
    back_up_to(linked, tmp_path / "older.fleca")
    sell(8, level=2.0)
    synchronise(linked, far, ACCESS)
    assert len(far.weeks()) == 8 * 5
    assert isinstance(restore_backup(linked, tmp_path / "older.fleca"), Restored)
    synchronise(linked, far, ACCESS)
    assert far.weeks() == week_rows(linked)
    assert len(far.weeks()) == 6 * 5


def test_nobody_is_pestered_while_it_fails_and_the_owner_need_not_wait(linked: Shop, sell: Any) -> None:
    sell(10)
    far = FarSide(*[(0, "unreachable")] * 9)
    now, waits = linked.clock.now(), []
    for _ in range(7):
        outcome = synchronise(linked, far, ACCESS)
        assert isinstance(outcome, Hindered)
        waits.append((outcome.next_at - now) / timedelta(minutes=1))
    assert waits == [5, 15, 45, 120, 360, 360, 360]
    assert synchronise(linked, far, ACCESS, asked=False) == NotDue(now + timedelta(hours=6))
    state = sync_state(linked)
    assert (state.failures, state.due, state.last_success, state.last_attempt) == (7, False, None, now)
    assert state.trouble == Trouble("send", "unreachable", "upload")
    assert far.visits == 7


def test_without_a_key_it_says_so_and_asks_nobody(linked: Shop) -> None:
    far = FarSide()
    outcome = synchronise(linked, far, Access(""))
    assert isinstance(outcome, Hindered)
    assert outcome.troubles == (Trouble("both", "no_key", "start"),)
    assert far.visits == 0
    assert "the key" not in repr(ACCESS)


def test_after_a_success_the_next_is_due_when_the_owner_wanted(linked: Shop) -> None:
    change_setting(linked, "hopsworks.every_hours", "3")
    synchronise(linked, FarSide(), ACCESS)
    next_at = sync_state(linked).next_at
    assert isinstance(next_at, datetime)
    assert next_at - linked.clock.now() == timedelta(hours=3)
