"""The real window with its real threads, driven as an owner does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton

from fleca_desktop.app import window_pages
from fleca_desktop.ui.assembly import Look, Session
from fleca_desktop.ui.jobs import Lane

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from fleca_desktop.services.shop import Shop

WAIT_MS = 60_000


class Window:
    """``wait_for_forecast`` unless the shop has no sales to make one of."""

    def __init__(self, session: Session, qtbot: QtBot, *, wait_for_forecast: bool = True) -> None:
        self.session, self.qtbot = session, qtbot
        qtbot.addWidget(session.window)
        if wait_for_forecast:
            with qtbot.waitSignal(session.context.announce.forecast_issued, timeout=WAIT_MS):
                session.show()
        else:
            session.show()
            qtbot.waitUntil(lambda: bool(session.window.page_id), timeout=WAIT_MS)

    def quiet(self) -> None:
        """Wait until every lane has done what it was asked for, twice, because work asks for work."""
        for lane in (*Lane, *Lane):
            done: list[object] = []
            self.session.jobs.run(lane, lambda _progress: None, done.append)
            self.qtbot.waitUntil(lambda done=done: bool(done), timeout=WAIT_MS)

    def go(self, page_id: str) -> QWidget:
        self.session.window.show_page(page_id)
        self.quiet()
        return self.session.window.page(page_id)

    def press(self, text: str) -> None:
        next(made for made in self._buttons() if made.text() == text).click()
        self.quiet()

    def press_primary(self) -> None:
        """The page's one primary button, whatever it is called in this language."""
        (made,) = [one for one in self._buttons() if one.property("kind") == "primary"]
        made.click()
        self.quiet()

    def _buttons(self) -> list[QPushButton]:
        page = self.session.window.page(self.session.window.page_id)
        return [one for one in page.findChildren(QPushButton) if one.isVisible() and one.isEnabled()]


@pytest.fixture
def opened(qtbot: QtBot, qapp: object) -> Iterator[Callable[..., Window]]:
    sessions: list[tuple[Session, Shop]] = []

    def open_window(shop: Shop, language: str = "ca", *, wait_for_forecast: bool = True) -> Window:
        session = Session(qapp, shop, look=Look("light", language), pages=window_pages)  # type: ignore[arg-type]
        sessions.append((session, shop))
        return Window(session, qtbot, wait_for_forecast=wait_for_forecast)

    yield open_window
    for session, shop in sessions:
        session.close()
        shop.close()
