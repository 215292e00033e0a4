"""The window answers while a large file is read and stored: it never stands still for a tenth of a second."""

from __future__ import annotations

from datetime import date, timedelta
from time import perf_counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.app import installed_models
from fleca_desktop.services.import_sales import list_imports
from fleca_desktop.services.shop import open_shop
from fleca_desktop.ui.assembly import Look, Session
from fleca_desktop.ui.imports.page import ImportsPage

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

LINES = 400_000
DAYS = 400
LONGEST_S = 0.1


class Heartbeat:
    """Notes the longest time between two turns of the event loop."""

    def __init__(self) -> None:
        self.longest_s = 0.0
        self._last = perf_counter()
        self._timer = QTimer(interval=5)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = perf_counter()
        self.longest_s = max(self.longest_s, now - self._last)
        self._last = now

    def begin(self) -> None:
        """Count from now on."""
        self.longest_s, self._last = 0.0, perf_counter()


def write_tickets(path: Path) -> None:
    first = date(2025, 1, 1)
    with path.open("w", encoding="utf-8") as file:
        file.write("Fecha;Hora;Ticket;Producto;Familia;Cantidad;Base imponible\n")
        for line in range(LINES):
            day = first + timedelta(days=line * DAYS // LINES)
            clock = f"{6 + line % 14:02d}:{line % 60:02d}"
            file.write(f"{day:%d/%m/%Y};{clock};{line};Producto {line % 60};Familia {line % 6};{line % 4 + 1};1,50\n")


@pytest.mark.slow
@pytest.mark.timed
def test_the_window_answers_while_a_large_file_is_imported(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    write_tickets(tmp_path / "till.csv")
    longest_s = [longest_pause_s(qapp, qtbot, tmp_path, f"shop {attempt}") for attempt in range(3)]
    assert min(longest_s) < LONGEST_S  # the quietest of three: other programs' pauses are not ours


def longest_pause_s(qapp: QApplication, qtbot: QtBot, folder: Path, name: str) -> float:
    shop = open_shop(folder / name, FixedClock(date(2026, 3, 16)), installed_models())
    session = Session(qapp, shop, look=Look("light", "en"))
    qtbot.addWidget(session.window)
    session.show()
    qtbot.waitUntil(lambda: bool(session.window.page_id), timeout=20_000)
    session.window.show_page("imports")
    page = session.window.findChild(ImportsPage)
    assert page is not None
    qtbot.wait(500)
    beat = Heartbeat()
    beat.begin()
    session.context.announce.files_dropped.emit([folder / "till.csv"])
    qtbot.waitUntil(page._save_button.isVisible, timeout=60_000)
    page._save()
    qtbot.waitUntil(lambda: not page._save_button.isVisible(), timeout=60_000)
    longest_s = beat.longest_s
    assert list_imports(shop)[0].summary["rows_imported"] == LINES
    session.close()
    shop.close()
    return longest_s
