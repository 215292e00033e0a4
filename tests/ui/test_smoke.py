from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.app import installed_models, window_pages
from fleca_desktop.services.shop import open_shop
from fleca_desktop.ui.assembly import Look, Session
from fleca_desktop.ui.smoke import show_every_page_once

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from PySide6.QtWidgets import QApplication


def test_an_empty_shop_shows_every_page_too(
    qapp: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    shop = open_shop(tmp_path / "shop", FixedClock(date(2026, 3, 16)), installed_models())
    session = Session(qapp, shop, look=Look("light", "en"), pages=window_pages)
    try:
        with caplog.at_level("INFO"):
            assert show_every_page_once(session) == 0
        assert caplog.messages[-1] == "Ready"
    finally:
        session.window.close()
        session.close()
        shop.close()
