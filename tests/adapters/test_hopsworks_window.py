"""The real window, the real client in the real worker, a loopback Hopsworks: set up, tested, exchanged, offline."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest

from fleca_desktop.adapters.hopsworks import Hopsworks
from fleca_desktop.adapters.key_keeper import OsKeyKeeper
from fleca_desktop.adapters.signing import signature_check
from fleca_desktop.services.synchronise import sync_state
from fleca_desktop.ui.assembly import Look, Session
from fleca_desktop.ui.hopsworks.spec import hopsworks_spec
from fleca_desktop.ui.pages import page_specs
from fleca_desktop.ui.synchronising import ExchangeOutlets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from fleca_desktop.services.shop import Shop
    from tests.adapters.conftest import Loopback

KEY = "the-right-key"
pytestmark = pytest.mark.slow


class NoKeyring:
    priority = 0


@pytest.fixture
def session(qapp: QApplication, linked: Shop) -> Iterator[Session]:
    outlets = ExchangeOutlets(
        OsKeyKeeper(NoKeyring()), Hopsworks, lambda shop, trust: signature_check(trust, shop.clock.today())
    )
    pages = lambda: page_specs(hopsworks=hopsworks_spec(lambda: outlets))  # noqa: E731 - as the application
    made = Session(qapp, linked, look=Look("light", "en"), pages=pages, exchange=lambda: outlets)
    yield made
    made.window.close()
    made.close()


def test_an_owner_sets_it_up_tests_it_exchanges_and_goes_on_when_the_server_is_gone(
    session: Session, linked: Shop, loopback: Loopback, qtbot: QtBot
) -> None:
    loopback.tell_weeks(("2023-01-02", "Pa", 310.0))
    told: list[Any] = []
    session.context.messages.posted.connect(told.append)
    session.window.show()
    session.begin()
    session.window.show_page("hopsworks")
    page: Any = session.window.page("hopsworks")
    qtbot.waitUntil(page.key.test.isEnabled, timeout=20_000)
    page.key.typed.emit(KEY)
    qtbot.waitUntil(lambda: not page.key.forget.isHidden(), timeout=20_000)
    page.key.test.click()
    qtbot.waitUntil(lambda: page.key._probed is not None, timeout=60_000)
    assert page.key._probed.works, page.key._probed
    assert page.key._probed.models == 2
    with qtbot.waitSignal(session.context.announce.sync_ended, timeout=90_000):
        page.state.go.click()
    qtbot.waitUntil(lambda: any("up to date" in one.text for one in told), timeout=20_000)
    assert loopback.files("Resources/fleca_desktop")
    assert sync_state(linked).last_success is not None
    loopback.go_offline()
    with qtbot.waitSignal(session.context.announce.sync_ended, timeout=90_000):
        session.context.announce.sync_wanted.emit()
    qtbot.waitUntil(lambda: "cannot be reached" in told[-1].text, timeout=20_000)
    assert not [name for name in sys.modules if name.partition(".")[0] in ("hopsworks", "hsfs", "hsml")]
