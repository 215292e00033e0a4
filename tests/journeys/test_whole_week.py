"""The owner's week in the real window, in each language, from the till's file to the result a week later."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from fleca_desktop.adapters.installed_models import InstalledModels
from fleca_desktop.bundled import bundled
from fleca_desktop.core.calendar_entries import CalendarEntry
from fleca_desktop.services.edit_forecast import forecast_in_force
from fleca_desktop.services.import_sales import list_imports
from fleca_desktop.services.note_evening import left_over
from fleca_desktop.services.settings import change_setting
from fleca_desktop.services.shop import open_shop
from fleca_desktop.storage.orders import list_orders, read_order

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from conftest import Window

    from fleca_desktop.services.shop import Shop

WAIT_MS = 60_000
WEEK = timedelta(days=7)
SHEET = {"ca": "Comanda", "es": "Pedido", "en": "Order"}


class Days:
    """A clock that a test turns on."""

    def __init__(self, day: date) -> None:
        self.day = day

    def today(self) -> date:
        return self.day

    def now(self) -> datetime:
        return datetime.combine(self.day, datetime.min.time(), timezone(timedelta(hours=1))).replace(hour=16)


@dataclass
class Bakery:
    """Real or invented sales by day and product, of which ``until`` a Monday are known."""

    sales: pd.DataFrame
    country: str
    folder: Path
    clock: Days

    def write(self, first: date, last: date) -> Path:
        """The till's file of the days from ``first`` to the one before ``last``."""
        days = self.sales[(self.sales["date"] >= pd.Timestamp(first)) & (self.sales["date"] < pd.Timestamp(last))]
        path = self.folder / f"till-{last}.csv"
        days.to_csv(path, index=False)
        return path

    @property
    def best(self) -> str:
        """What sells most."""
        known = self.sales[self.sales["date"] < pd.Timestamp(self.clock.day)]
        return str(known[known["date"] >= known["date"].max() - 4 * WEEK].groupby("product")["units"].sum().idxmax())


def sample(folder: Path) -> Bakery:
    sales = pd.read_csv(bundled("data") / "sample_shop" / "sales.csv", sep=";", decimal=",")
    named = sales.rename(
        columns=dict(zip(sales.columns, ("date", "family", "product", "units", "revenue"), strict=False))
    )
    named["date"] = pd.to_datetime(named["date"], dayfirst=True)
    return Bakery(named, "ES", folder, Days(date(2026, 11, 9)))


def french(folder: Path, shared: Path) -> Bakery:
    sales = pd.read_csv(shared / "datasets" / "french_bakery_daily.csv", parse_dates=["date"])
    return Bakery(sales, "FR", folder, Days(date(2022, 9, 19)))


@pytest.fixture(params=["sample", pytest.param("french", marks=pytest.mark.slow)])
def bakery(request: pytest.FixtureRequest, tmp_path: Path) -> Bakery:
    if request.param == "sample":
        return sample(tmp_path)
    return french(tmp_path, request.getfixturevalue("shared"))


@pytest.fixture
def shop(bakery: Bakery, tmp_path: Path) -> Iterator[Shop]:
    folder = tmp_path / "shop"
    opened = open_shop(folder, bakery.clock, InstalledModels(bundled("models"), folder / "models"))
    for key, value in (("shop.country", bakery.country), ("shop.name", "Forn"), ("setup.step", "9")):
        change_setting(opened, key, value)
    yield opened
    opened.close()


def drop(window: Window, path: Path) -> None:
    """Drop a file anywhere, and save what the preview shows."""
    window.session.window.show_page("imports")
    window.session.context.announce.files_dropped.emit([path])
    window.quiet()
    with window.qtbot.waitSignal(window.session.context.announce.forecast_issued, timeout=WAIT_MS):
        window.press_primary()
    window.quiet()


def texts(page: Any) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


@pytest.mark.parametrize(
    "language", ["ca", pytest.param("es", marks=pytest.mark.slow), pytest.param("en", marks=pytest.mark.slow)]
)
def test_the_whole_week_from_the_tills_file_to_the_result(  # noqa: PLR0913, PLR0917 - fixtures
    bakery: Bakery,
    shop: Shop,
    opened: Callable[..., Window],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
) -> None:
    monday, best = bakery.clock.day, bakery.best
    window = opened(shop, language, wait_for_forecast=False)
    drop(window, bakery.write(monday - 60 * WEEK, monday))
    assert len(list_imports(shop)) == 1

    calendar: Any = window.go("calendar")
    fair = CalendarEntry("event", monday + timedelta(days=5), monday + timedelta(days=5), "Fira", effect=0.2)
    with window.qtbot.waitSignal(window.session.context.announce.forecast_issued, timeout=WAIT_MS):
        calendar.form.submitted.emit(fair, None)
    window.quiet()

    forecast: Any = window.go("forecast")
    model = forecast._table.model
    row = next(at for at, one in enumerate(model.rows) if one.name == best)
    said = model.rows[row].point
    assert model.setData(model.index(row, 1), "+30 %", Qt.ItemDataRole.EditRole)
    window.quiet()
    in_force = forecast_in_force(shop)
    assert in_force is not None
    assert [(edit.product, edit.factor) for edit in in_force.edits] == [(best, 1.3)]
    assert forecast._table.model.rows[row].point == pytest.approx(1.3 * said)

    window.go("orders")
    paper = tmp_path / "order.pdf"
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(paper), ""))
    window.press("PDF")
    pages = PdfReader(paper).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert SHEET[language] in text
    assert best in text
    (order,) = list_orders(shop.database)
    ordered = sum(line.quantity for line in read_order(shop.database, order.id) if line.product == best)
    assert ordered > 0

    bakery.clock.day = monday + timedelta(days=1)
    evening: Any = window.go("evening")
    window.qtbot.keyClicks(window.session.window.focusWidget(), "3")
    window.qtbot.keyClick(window.session.window.focusWidget(), Qt.Key.Key_Return)
    window.quiet()
    assert list(left_over(shop, bakery.clock.day).values()) == [3.0]
    assert evening.isVisible()

    bakery.clock.day = monday + WEEK
    drop(window, bakery.write(monday, monday + WEEK))
    results: Any = window.go("results")
    assert len(results._weeks.model.rows) == 1
    (judged,) = results._edits.model.rows
    assert judged.name == best
    assert best in {one.product for one in results._products.model.rows}
    assert len(results._ways.model.rows) >= 3
    assert texts(results)
