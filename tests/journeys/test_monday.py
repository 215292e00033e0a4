"""The owner's Monday through the real window: file, preview, forecast, order, paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pypdf import PdfReader

from fleca_desktop.app import open_sample_shop, open_user_shop
from fleca_desktop.services.forecast_week import latest_forecast
from fleca_desktop.services.import_sales import list_imports
from fleca_desktop.services.settings import change_setting
from fleca_desktop.storage.orders import list_orders

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest
    from conftest import Window

WAIT_MS = 60_000
MONDAY_FILE = (
    "Data;Família;Producte;Unitats;Base imposable\n"
    "14/11/2026;Brioixeria;Croissant;180;262,80\n"
    "15/11/2026;Brioixeria;Croissant;190;277,40\n"
)


def test_from_the_tills_file_to_the_printed_order_and_back(
    opened: Callable[..., Window], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = open_sample_shop(tmp_path / "shop")
    window = opened(shop)
    before = latest_forecast(shop)
    till = tmp_path / "vendes.csv"
    till.write_text(MONDAY_FILE, encoding="utf-8")

    window.session.window.show_page("imports")
    window.session.context.announce.files_dropped.emit([till])
    window.quiet()
    with window.qtbot.waitSignal(window.session.context.announce.forecast_issued, timeout=WAIT_MS):
        window.press("Desa 2 dies")
    after = latest_forecast(shop)
    assert before is not None
    assert after is not None
    assert after.record.id > before.record.id

    window.go("home")
    window.go("forecast")
    window.go("orders")
    paper = tmp_path / "comanda.pdf"
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(paper), ""))
    window.press("PDF")
    pages = PdfReader(paper).pages
    assert len(pages) == 1
    text = pages[0].extract_text()
    assert "Croissant" in text
    assert "Comanda" in text
    assert len(list_orders(shop.database)) == 1

    newest = list_imports(shop)[0]
    window.session.window.show_page("imports")
    window.session.window.page("imports")._saving.undo(newest.id)
    window.quiet()
    assert list_imports(shop)[0].undone_at is not None


def test_real_sales_without_euros_go_the_same_way(opened: Callable[..., Window], tmp_path: Path) -> None:
    from fleca_desktop.bundled import bundled  # noqa: PLC0415 - only this test reads the real sales

    shop = open_user_shop(tmp_path / "shop")
    change_setting(shop, "shop.country", "DE")
    from fleca_desktop.services.import_outcomes import Imported  # noqa: PLC0415 - the same
    from fleca_desktop.services.import_sales import import_file  # noqa: PLC0415 - the same

    assert isinstance(import_file(shop, next((bundled("data") / "ddop").glob("*.csv"))), Imported)
    window = opened(shop, "es")
    for page in window.session.window.page_ids:
        window.go(page)
    forecast = latest_forecast(shop)
    assert forecast is not None
    assert set(forecast.lines["measure"]) == {"units"}
