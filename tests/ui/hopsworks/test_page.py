"""The page with a far side written by hand: what is typed, tested, exchanged and trusted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QPushButton

from fleca_desktop.adapters.signing import new_private_key
from fleca_desktop.core.exchange import Exchanged, Failed
from fleca_desktop.services.settings import change_setting, setting_text
from fleca_desktop.services.trust_publishers import read_trust
from fleca_desktop.ui.hopsworks.page import HopsworksPage
from fleca_desktop.ui.jobs import Lane
from fleca_desktop.ui.synchronising import ExchangeOutlets, Synchronising

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from conftest import SteppedJobs
    from pytestqt.qtbot import QtBot

    from fleca_desktop.core.exchange import Request, Target
    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.messages import Message


class Keys:
    """Keeps keys in memory, as a keyring would."""

    place = "keyring"

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def read(self, account: str) -> str:
        return self.kept.get(account, "")

    def keep(self, account: str, key: str) -> str:
        self.kept[account] = key
        return self.place

    def forget(self, account: str) -> None:
        self.kept.pop(account, None)


class FarSide:
    """Answers every request, or fails in ``step`` for the reason ``code``."""

    def __init__(self) -> None:
        self.fault: tuple[str, Any] | None = None
        self.seen: list[tuple[str, str]] = []

    def ask_all(
        self,
        requests: Sequence[Request],
        target: Target,  # noqa: ARG002
        key: str,
        deadline_s: float | None = None,  # noqa: ARG002
    ) -> tuple[Exchanged | Failed, ...]:
        self.seen += [(one.operation, key) for one in requests]
        return tuple(self._one(one) for one in requests)

    def _one(self, request: Request) -> Exchanged | Failed:
        if self.fault is not None:
            return Failed(self.fault[1], self.fault[0], ("reach",))
        results: dict[str, tuple[tuple[str, ...], dict[str, Any]]] = {
            "test": (("models",), {"models": 2}),
            "pull_features": (("feature_view", "read"), {"rows": []}),
            "list_models": (("models",), {"models": [{"version": 2, "created": 1, "metrics": {"mae": 890}}]}),
            "push": (("upload",), {"repeated": 0}),
        }
        steps, result = results[request.operation]
        return Exchanged(("reach", "sign_in", *steps), result)


class Driven:
    def __init__(self, context: PageContext, jobs: SteppedJobs, said: list[Message]) -> None:
        self.shop, self.said, self._jobs = context.shop, said, jobs
        self.keys, self.far = Keys(), FarSide()
        outlets = ExchangeOutlets(self.keys, lambda _folder: self.far, lambda _shop, _trust: lambda _bundle: True)
        self.page = HopsworksPage(context, outlets)
        self.background = Synchronising(context, lambda: outlets)
        self.page.show()
        self.settle()

    def settle(self) -> None:
        self.page.enter()
        self._jobs.run_all()
        self.page.enter()
        self._jobs.run_all()

    def step(self, lane: Lane) -> None:
        self._jobs._lane(lane).step()

    def set(self, key: Any, text: str) -> None:
        card = self.page.project if key in self.page.project.lines else self.page.names
        card.lines[key].setText(text)
        card.lines[key].setModified(True)
        card.lines[key].editingFinished.emit()
        self.settle()

    def give_key(self, text: str) -> None:
        self.page.key.key.setText(text)
        self.page.key.key.editingFinished.emit()
        self.settle()

    def press(self, button: QPushButton) -> None:
        button.click()
        self.settle()

    def texts(self) -> str:
        QCoreApplication.sendPostedEvents()  # what was laid out a moment ago is shown
        return "\n".join(one.text() for one in self.page.findChildren(QLabel) if not one.isHidden())


@pytest.fixture
def driven(qtbot: QtBot, context: PageContext, stepped_jobs: SteppedJobs, said: list[Message]) -> Iterator[Driven]:
    made = Driven(context, stepped_jobs, said)
    qtbot.addWidget(made.page)
    yield made
    made.background.stop()


@pytest.fixture
def linked(driven: Driven) -> Driven:
    driven.set("hopsworks.host", "hopsworks.example.org")
    driven.set("hopsworks.project", "forn")
    driven.give_key("secret")
    return driven


def test_without_a_project_it_says_that_none_is_needed(driven: Driven) -> None:
    assert "The shop works without" in driven.texts()
    assert not driven.page.state.go.isEnabled()
    assert not driven.page.key.test.isEnabled()
    driven.background.look()
    driven.settle()
    assert driven.far.seen == []


def test_what_is_typed_is_kept_and_the_key_only_in_the_keyring(linked: Driven) -> None:
    assert setting_text(linked.shop, "hopsworks.host") == "hopsworks.example.org"
    assert linked.keys.kept == {"hopsworks.example.org:443/forn": "secret"}
    assert linked.page.key.key.text() == ""
    assert "secret" not in linked.texts()
    assert "kept in this computer's keyring" in linked.texts()
    linked.press(linked.page.key.forget)
    assert linked.keys.kept == {}


def test_a_value_that_does_not_fit_is_said_and_what_was_set_stays(driven: Driven) -> None:
    driven.set("hopsworks.port", "seventy")
    assert "seventy" in driven.said[-1].text
    assert driven.page.project.lines["hopsworks.port"].text() == "443"


def test_the_test_says_step_by_step_what_works(linked: Driven) -> None:
    linked.press(linked.page.key.test)
    assert "All of it works. 2 version(s)" in linked.texts()
    assert [operation for operation, _ in linked.far.seen] == ["test", "pull_features"]
    linked.far.fault = ("sign_in", "wrong_key")
    linked.press(linked.page.key.test)
    said = linked.texts()
    assert "does not accept the API key" in said
    assert "not tried" in said
    assert "Not all of it works yet." in said


def test_a_key_typed_just_before_the_test_is_pressed_is_the_one_that_is_tested(linked: Driven) -> None:
    linked.page.key.key.setText("newer")
    linked.page.key.key.editingFinished.emit()
    linked.page.key.test.click()
    linked.step(Lane.NETWORK)  # which may be the quicker one
    linked.settle()
    assert {key for _, key in linked.far.seen} == {"newer"}
    assert "All of it works." in linked.texts()


def test_an_exchange_that_was_asked_for_reports_and_lists_the_models(linked: Driven) -> None:
    linked.press(linked.page.state.go)
    assert linked.said[-1].tone == "good"
    assert "up to date" in linked.said[-1].text
    assert "Version 2 · mae 890" in linked.texts()
    assert "Last exchanged today" in linked.texts()


def test_a_hindered_one_says_why_and_a_periodic_one_says_nothing(linked: Driven) -> None:
    linked.far.fault = ("reach", "unreachable")
    linked.background.look()
    linked.settle()
    assert linked.said == []
    assert "cannot be reached" in linked.texts()
    linked.press(linked.page.state.go)
    assert linked.said[-1].tone == "warning"
    assert "cannot be reached" in linked.said[-1].text


def test_a_publisher_is_trusted_by_key_and_nonsense_is_refused(linked: Driven, tmp_path: Path) -> None:
    linked.page.offers.publisher.setText("hello")
    linked.page.offers.publisher.returnPressed.emit()
    linked.settle()
    assert "no publisher's key" in linked.said[-1].text
    linked.page.offers.publisher.setText(str(new_private_key(tmp_path / "publisher.pem")))
    linked.page.offers.publisher.returnPressed.emit()
    linked.settle()
    assert len(read_trust(linked.shop).keys) == 1
    assert linked.page.offers.publisher.text() == ""


def test_fetching_a_version_nobody_trusted_signed_says_what_to_do(linked: Driven) -> None:
    linked.press(linked.page.state.go)
    fetch = next(b for b in linked.page.findChildren(QPushButton) if b.text() == "Fetch")
    linked.press(fetch)
    assert "trust no publisher" in linked.said[-1].text


def test_the_home_page_leads_here_only_when_there_is_a_project(driven: Driven, shop: Shop) -> None:
    from fleca_desktop.services.overview import overview  # noqa: PLC0415 - for this alone

    before = overview(shop).exchange
    assert before is not None
    assert not before.set_up
    change_setting(shop, "hopsworks.host", "hopsworks.example.org")
    change_setting(shop, "hopsworks.project", "forn")
    after = overview(shop).exchange
    assert after is not None
    assert after.set_up
    assert driven.page.isVisible()


def test_a_window_that_closes_looks_no_more(driven: Driven) -> None:
    assert driven.background.first.isActive()
    driven.background.stop()
    assert not driven.background.first.isActive()
    assert not driven.background.regularly.isActive()
