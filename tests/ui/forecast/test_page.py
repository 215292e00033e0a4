from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from python_calamine import CalamineWorkbook

from fleca_desktop.adapters.figure_files import write_figures_csv, write_figures_xlsx
from fleca_desktop.adapters.pictures import write_png, write_svg
from fleca_desktop.app import open_sample_shop
from fleca_desktop.services.forecast_week import latest_forecast
from fleca_desktop.ui.context import Announcements, PageContext
from fleca_desktop.ui.forecast.outlets import FigureOutlets
from fleca_desktop.ui.forecast.page import ForecastPage
from fleca_desktop.ui.i18n import Formats
from fleca_desktop.ui.messages import Message, Messages

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.forecast.saving import ForecastSaving
    from fleca_desktop.ui.theme import Theme

LABELS_PX = 14  # what labels below the plot take of its height
OUTLETS = FigureOutlets(png=write_png, svg=write_svg, xlsx=write_figures_xlsx, csv=write_figures_csv)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    shop = open_sample_shop(tmp_path_factory.mktemp("sample"))
    yield shop
    shop.close()


class Driven:
    """The page with what a test needs around it."""

    def __init__(self, shop: Shop, jobs: Any, theme: Theme, outlets: FigureOutlets | None) -> None:
        messages, self.jobs, self.said = Messages(), jobs, list[Message]()
        messages.posted.connect(self.said.append)
        context = PageContext(shop, jobs, theme, Formats("ca"), messages, Announcements())
        self.page = ForecastPage(context, outlets)
        self.page.refresh()
        jobs.run_all()
        QApplication.processEvents()  # the plot comes in a turn of its own

    @property
    def saving(self) -> ForecastSaving:
        assert self.page.saving is not None
        return self.page.saving

    def save(self, what: Any, path: Path) -> Path:
        self.saving.save_to(what, path)
        self.jobs.run_all()
        return path


@pytest.fixture
def driven(shop: Shop, stepped_jobs: Any, theme: Theme, qtbot: QtBot) -> Driven:
    made = Driven(shop, stepped_jobs, theme, OUTLETS)
    qtbot.addWidget(made.page)
    made.page.resize(1100, 700)
    made.page.show()
    return made


def test_the_plot_is_saved_as_it_is_seen(driven: Driven, theme: Theme, tmp_path: Path) -> None:
    picture = QImage(str(driven.save("png", tmp_path / "plot.png")))
    assert picture.width() > 2 * 600
    assert picture.pixelColor(2, 2) == QColor(theme.roles.raised)
    seen = {picture.pixel(x, y) for x in range(0, picture.width(), 2) for y in range(0, picture.height(), 2)}
    assert QColor(theme.roles.text).rgb() in seen
    svg = driven.save("svg", tmp_path / "plot.svg").read_text("utf-8")
    assert ">Whole shop, by week</text>" in svg
    assert theme.roles.accent in svg
    assert [message.tone for message in driven.said] == ["good", "good"]


def test_saved_plots_have_whole_labels_below_them(
    shop: Shop, stepped_jobs: Any, theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    """Also where the plot was painted while there was nothing to show yet, as when a shop is new."""
    plot = ForecastPage(PageContext(shop, stepped_jobs, theme, Formats("ca"), Messages(), Announcements()), OUTLETS)
    qtbot.addWidget(plot)
    plot.resize(1100, 700)
    plot.show()
    plot._plot._ready_plot().grab()
    plot.refresh()
    stepped_jobs.run_all()
    for _turn in range(4):  # the plot comes in a turn of its own, and is laid out in another
        QApplication.processEvents()
    assert plot.saving is not None
    plot.saving.save_to("png", tmp_path / "plot.png")
    plot.saving.save_to("svg", tmp_path / "plot.svg")
    drawn = plot._plot.plot
    assert drawn is not None
    picture, place = QImage(str(tmp_path / "plot.png")), drawn.geometry()
    paper = QColor(theme.roles.raised).rgb()
    inked = [
        any(picture.pixel(x, y) != paper for x in range(2 * place.left() + 200, 2 * place.right(), 3))
        for y in range(2 * (place.bottom() - LABELS_PX), 2 * place.bottom())
    ]
    assert any(inked)
    assert not any(inked[-2:])
    svg = (tmp_path / "plot.svg").read_text("utf-8")
    assert sum(f">{Formats('ca').month(date(2026, month, 1))}</text>" in svg for month in range(1, 13)) >= 4


def test_the_saved_figures_are_those_of_the_forecast(driven: Driven, shop: Shop, tmp_path: Path) -> None:
    issued = latest_forecast(shop)
    assert issued is not None
    lines = issued.lines[issued.lines["measure"] == "revenue_eur"]
    book = CalamineWorkbook.from_path(str(driven.save("xlsx", tmp_path / "figures.xlsx")))
    forecast, history = (book.get_sheet_by_index(at).to_python() for at in range(2))
    assert sum(float(str(row[3])) for row in forecast[1:]) == pytest.approx(lines["point"].sum(), abs=0.01 * len(lines))
    assert len(forecast) == 1 + len(lines)
    ahead = [row for row in history[1:] if row[5] != ""]
    assert len(ahead) == lines["week_start"].nunique()


def test_csv_follows_the_language_of_the_window(driven: Driven, tmp_path: Path) -> None:
    for what in ("forecast_csv", "history_csv"):
        first = driven.save(what, tmp_path / f"{what}.csv").read_text("utf-8").splitlines()[0]
        assert first.startswith("\ufeffWeek from;")


def test_a_folder_that_is_gone_is_told(driven: Driven, tmp_path: Path) -> None:
    for what in ("png", "svg", "xlsx", "history_csv"):
        driven.save(what, tmp_path / "gone" / "file")
    assert [message.tone for message in driven.said] == ["bad"] * 4


def test_without_ways_out_nothing_offers_to_save(shop: Shop, stepped_jobs: Any, theme: Theme, qtbot: QtBot) -> None:
    bare = Driven(shop, stepped_jobs, theme, None)
    qtbot.addWidget(bare.page)
    assert bare.page.saving is None


def test_a_week_chosen_in_the_plot_is_the_tables_and_the_other_way_round(driven: Driven) -> None:
    plot = driven.page._plot.plot
    assert plot is not None
    over, first, second = (week.monday for week in plot._history.ahead[:3])
    assert plot.marked == first > over
    plot.week_chosen.emit(second)
    assert driven.page._monday == plot.marked == second
    driven.page._weeks.chosen.emit(first)
    assert plot.marked == first
