from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.app import installed_models, window_pages
from fleca_desktop.services.shop import open_shop
from fleca_desktop.ui.assembly import Look, Session
from fleca_desktop.ui.jobs import Lane
from fleca_desktop.ui.smoke import show_every_page_once

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path) -> Iterator[Session]:
    shop = open_shop(tmp_path / "shop", FixedClock(date(2026, 3, 16)), installed_models())
    session = Session(qapp, shop, look=Look("light", "en"), pages=window_pages)
    yield session
    session.window.close()
    session.close()
    shop.close()


def test_an_empty_shop_shows_every_page_too(session: Session, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("INFO"):
        assert show_every_page_once(session) == 0
    assert caplog.messages[-1] == "Ready"


def test_a_job_that_breaks_is_no_success(session: Session) -> None:
    def broken(_progress: object) -> None:
        raise ModuleNotFoundError("keyring")

    session.jobs.run(Lane.NETWORK, broken, lambda _outcome: None)
    assert show_every_page_once(session) == 1
