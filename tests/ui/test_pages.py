"""The home and forecast pages on a real shop, with a forecaster that answers at once."""

from __future__ import annotations

from datetime import date, timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.core.calendar_entries import CalendarEntry
from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.core.forecast_lines import LINE_COLUMNS
from fleca_desktop.core.forecaster import ShopForecast, TooLittle
from fleca_desktop.core.reasons import Reason
from fleca_desktop.services import forecast_week
from fleca_desktop.services.import_outcomes import Imported
from fleca_desktop.services.import_sales import import_file
from fleca_desktop.services.keep_calendar import keep_entry, remove_entry
from fleca_desktop.services.shop import Shop, open_shop
from fleca_desktop.ui.assembly import Look, Session
from fleca_desktop.ui.forecast.page import ForecastPage
from fleca_desktop.ui.home.page import HomePage
from fleca_desktop.ui.parts.state_panel import StatePanel
from fleca_desktop.ui.plot.history_plot import HistoryPlot
from fleca_desktop.ui.table_view import Table

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

MONDAY = date(2026, 9, 7)
ORIGIN = MONDAY - timedelta(weeks=1)


class Models:
    def __init__(self) -> None:
        self.fault: EnvironmentFault | None = None

    def champion(self) -> Any:
        if self.fault is not None:
            raise self.fault
        return SimpleNamespace(version="1")


def foretold(_inputs: object = None, _progress: object = None) -> ShopForecast:
    names = [("shop", "", ""), ("family", "Pa", ""), ("product", "Pa", "Barra"), ("product", "Pa", "Coca")]
    rows = [
        (level, family, product, pd.Timestamp(ORIGIN + timedelta(weeks=h)), h, measure, 100.0 * h,
         90.0, 110.0, 80.0 * h, 120.0 * h, 70.0, 130.0, "model", 95.0, 90.0, 98.0, (Reason("season", 0.1),))
        for level, family, product in names for h in (1, 2) for measure in ("revenue_eur", "units")
    ]  # fmt: skip
    days = pd.DataFrame(columns=["date", "family", "product", "units", "units_lo80", "units_hi80", "revenue_eur"])
    return ShopForecast(ORIGIN, pd.DataFrame(rows, columns=list(LINE_COLUMNS)), days, "1")


def nothing_foretold(_inputs: object = None, _progress: object = None) -> ShopForecast:
    empty = foretold()
    return ShopForecast(ORIGIN, empty.lines[:0], empty.daily, "1", too_little=(TooLittle("Pa", 1),))


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    opened = open_shop(tmp_path / "shop", FixedClock(MONDAY), Models())
    yield opened
    opened.close()


@pytest.fixture
def session(
    qapp: QApplication, shop: Shop, stepped_jobs: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Session]:
    monkeypatch.setattr(forecast_week, "compute", foretold)
    made = Session(qapp, shop, look=Look("light", "en"), jobs=stepped_jobs)
    with qtbot.waitExposed(made.window):
        made.window.show()
    yield made
    made.window.close()
    made.close()


def sell(shop: Shop, folder: Path, weeks: int = 60) -> None:
    days = [MONDAY - timedelta(days=n) for n in range(1, 7 * weeks + 1)]
    lines = ["date,family,product,units,revenue"]
    lines += [f"{day},Pa,{name},{n},{n * 1.5}" for day in sorted(days) for name, n in (("Barra", 10), ("Coca", 4))]
    file = folder / "sales.csv"
    file.write_text("\n".join(lines), encoding="utf-8")
    assert isinstance(import_file(shop, file), Imported)


def begin(session: Session, jobs: Any) -> None:
    session.begin()
    jobs.run_all()


def texts(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def press(page: QWidget, text: str, qtbot: QtBot) -> None:
    QCoreApplication.processEvents()  # buttons made meanwhile are shown
    wanted = [b for b in page.findChildren(QPushButton) if b.text() == text and b.isVisibleTo(page)]
    qtbot.mouseClick(wanted[-1], Qt.MouseButton.LeftButton)


def state(page: QWidget) -> str:
    panel = page.findChild(StatePanel)
    assert panel is not None
    return panel.accessibleName() if panel.isVisibleTo(page) else ""


def test_without_sales_both_pages_say_what_will_stand_there(session: Session, stepped_jobs: Any) -> None:
    begin(session, stepped_jobs)
    assert state(session.window.page("home")) == "Next week's sales will stand here"
    session.window.show_page("forecast")
    stepped_jobs.run_all()
    assert state(session.window.page("forecast")) == "The coming eight weeks will stand here"


def test_home_shows_next_week_at_a_glance(session: Session, shop: Shop, stepped_jobs: Any, tmp_path: Path) -> None:
    sell(shop, tmp_path)
    begin(session, stepped_jobs)
    home = session.window.page("home")
    assert isinstance(home, HomePage)
    assert state(home) == ""
    shown = texts(home)
    assert "Week of 7 to 13 September" in shown
    assert "€100" in shown
    assert "between €80 and €120" in shown
    assert "time of year +10%" in shown


def test_home_wants_sales_first_once_all_that_is_forecast_is_over(
    session: Session, shop: Shop, stepped_jobs: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sell(shop, tmp_path)
    begin(session, stepped_jobs)
    home = session.window.page("home")
    assert primary(home) == ["Prepare order"]
    monkeypatch.setattr(FixedClock, "today", lambda _self: MONDAY + timedelta(weeks=2))
    home.refresh()
    stepped_jobs.run_all()
    assert "All the weeks of this forecast are over" in texts(home)
    assert "Week of 14 to 20 September" in texts(home)
    assert primary(home) == ["Import sales"]


def primary(page: QWidget) -> list[str]:
    return [b.text() for b in page.findChildren(QPushButton) if b.property("kind") == "primary" and b.isVisibleTo(page)]


def test_the_forecasts_table_and_plot_are_linked(
    session: Session, shop: Shop, stepped_jobs: Any, tmp_path: Path, qtbot: QtBot
) -> None:
    sell(shop, tmp_path)
    begin(session, stepped_jobs)
    session.window.show_page("forecast")
    stepped_jobs.run_all()
    QApplication.processEvents()  # the plot comes in a turn of its own
    page = session.window.page("forecast")
    assert isinstance(page, ForecastPage)
    table, plot = page.findChild(Table), page.findChild(HistoryPlot)
    assert table is not None
    assert plot is not None
    assert plot.accessibleName() == "Whole shop, by week"
    table.choose(1)
    assert plot.accessibleName() == "Barra, by week"
    press(page, "pieces", qtbot)
    assert "€" not in plot.accessibleDescription()
    press(page, "14 Sept", qtbot)
    assert "Week of 14 to 20 September" in texts(page)
    assert plot.accessibleName() == "Barra, by week"


def test_too_few_weeks_are_said_plainly(
    session: Session, shop: Shop, stepped_jobs: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forecast_week, "compute", nothing_foretold)
    sell(shop, tmp_path, weeks=1)
    begin(session, stepped_jobs)
    assert state(session.window.page("home")) == "Too few weeks to forecast"


def test_a_failure_says_what_to_do_and_can_be_tried_again(
    session: Session, shop: Shop, stepped_jobs: Any, tmp_path: Path, qtbot: QtBot
) -> None:
    sell(shop, tmp_path)
    models: Any = shop.models
    models.fault = EnvironmentFault("no_model")
    begin(session, stepped_jobs)
    home = session.window.page("home")
    assert state(home) == "There is no forecast"
    assert "model is missing" in texts(home)
    models.fault = None
    press(home, "Try again", qtbot)
    stepped_jobs.run_all()
    assert state(home) == ""


def test_what_is_known_already_is_not_computed_again(
    session: Session, shop: Shop, stepped_jobs: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sell(shop, tmp_path)
    begin(session, stepped_jobs)
    monkeypatch.setattr(forecast_week, "compute", lambda *_all: pytest.fail("computed again"))
    session.context.announce.forecast_wanted.emit()
    stepped_jobs.run_all()
    assert state(session.window.page("home")) == ""


def test_sales_imported_during_a_round_ask_for_another(
    session: Session, shop: Shop, stepped_jobs: Any, tmp_path: Path
) -> None:
    issued: list[bool] = []
    session.context.announce.forecast_issued.connect(lambda: issued.append(True))
    session.context.announce.forecast_wanted.emit()
    sell(shop, tmp_path)
    session.context.announce.sales_imported.emit()
    stepped_jobs.run_all()
    assert issued == [True]
    assert forecast_week.latest_forecast(shop) is not None


def test_the_forecast_says_which_years_festes_it_does_not_know(
    session: Session, shop: Shop, stepped_jobs: Any, tmp_path: Path, qtbot: QtBot
) -> None:
    sell(shop, tmp_path)
    begin(session, stepped_jobs)
    session.window.show_page("forecast")
    stepped_jobs.run_all()
    page = session.window.page("forecast")
    assert "Not all holidays and festes of 2026 are known" in texts(page)
    for day, name in ((date(2026, 6, 29), "Sant Pere"), (date(2026, 8, 24), "Sant Bartomeu")):
        keep_entry(shop, CalendarEntry("festa", day, day, name))
    session.context.announce.calendar_changed.emit()
    stepped_jobs.run_all()
    assert "are known" not in texts(page)
    remove_entry(shop, CalendarEntry("festa", date(2026, 6, 29), date(2026, 6, 29), "Sant Pere"))
    session.context.announce.calendar_changed.emit()
    stepped_jobs.run_all()
    press(page, "Calendar", qtbot)
    assert session.window.page_id == "calendar"
