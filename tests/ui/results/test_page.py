from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QPushButton

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.app import installed_models, open_sample_shop
from fleca_desktop.services.settings import change_setting
from fleca_desktop.services.shop import Shop, open_shop
from fleca_desktop.ui.context import Announcements, PageContext
from fleca_desktop.ui.i18n import Formats
from fleca_desktop.ui.messages import Messages
from fleca_desktop.ui.results.page import ResultsPage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from conftest import SteppedJobs
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from fleca_desktop.ui.theme import Theme


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Shop]:
    shop = open_sample_shop(tmp_path)
    yield shop
    shop.close()


def opened(shop: Shop, jobs: SteppedJobs, theme: Theme, qtbot: QtBot) -> ResultsPage:
    page = ResultsPage(PageContext(shop, jobs, theme, Formats("en"), Messages(), Announcements()))
    qtbot.addWidget(page)
    page.show()
    page.enter()
    jobs.run_all()
    QCoreApplication.sendPostedEvents()  # what was laid out a moment ago is shown
    return page


def texts(page: ResultsPage) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))


def test_the_sample_shops_weeks_are_compared_with_what_was_said(
    sample: Shop, stepped_jobs: SteppedJobs, theme: Theme, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    page = opened(sample, stepped_jobs, theme, qtbot)
    assert len(page._weeks.model.rows) == 16
    assert "products were inside their range" in texts(page)
    for table in (page._ways, page._weeks, page._products):
        qtmodeltester.check(table.model)


def test_choosing_a_week_shows_its_products(
    sample: Shop, stepped_jobs: SteppedJobs, theme: Theme, qtbot: QtBot
) -> None:
    page = opened(sample, stepped_jobs, theme, qtbot)
    before = page._products.model.rows
    page._weeks.choose(3)
    assert page._products.model.rows != before
    assert page._weeks.model.rows[3].week in page._products_card.heading.text()


def test_the_weeks_take_as_much_height_as_there_are_and_leave_the_rest_to_the_products(
    sample: Shop, stepped_jobs: SteppedJobs, theme: Theme, qtbot: QtBot
) -> None:
    page = opened(sample, stepped_jobs, theme, qtbot)
    assert page._snapshot is not None
    many = page._weeks.height()
    page._show(replace(page._snapshot, weeks=page._snapshot.weeks[:1]))
    assert page._weeks.height() == page._weeks.natural_height < many < 300


def chip(page: ResultsPage, weeks: int) -> QPushButton:
    (found,) = [b for b in page.findChildren(QPushButton) if b.text().startswith(str(weeks)) and b.isVisibleTo(page)]
    return found


def test_what_was_said_longer_before_is_read_anew(
    sample: Shop, stepped_jobs: SteppedJobs, theme: Theme, qtbot: QtBot
) -> None:
    page = opened(sample, stepped_jobs, theme, qtbot)
    chip(page, 4).click()
    stepped_jobs.run_all()
    assert len(page._weeks.model.rows) == 13


def test_a_horizon_of_which_nothing_is_known_leads_back(
    sample: Shop, stepped_jobs: SteppedJobs, theme: Theme, qtbot: QtBot
) -> None:
    sample.database.execute("DELETE FROM forecast_line WHERE horizon = 4")
    page = opened(sample, stepped_jobs, theme, qtbot)
    before = page._weeks.model.rows
    said: list[object] = []
    page.context.messages.posted.connect(said.append)
    chip(page, 4).click()
    stepped_jobs.run_all()
    assert len(said) == 1
    assert page._horizon == 1
    assert page._weeks.model.rows == before


def test_the_measures_unfold(sample: Shop, stepped_jobs: SteppedJobs, theme: Theme, qtbot: QtBot) -> None:
    page = opened(sample, stepped_jobs, theme, qtbot)
    assert "RMSE" not in texts(page)
    page._measures._unfold.click()
    assert page._measures._inside.isVisibleTo(page)
    assert "RMSE" in texts(page)


def test_every_measure_has_its_course_week_by_week(
    sample: Shop, stepped_jobs: SteppedJobs, theme: Theme, qtbot: QtBot
) -> None:
    page = opened(sample, stepped_jobs, theme, qtbot)
    card = page._measures
    card._unfold.click()
    assert page._snapshot is not None
    weeks = page._snapshot.course
    sold, said = card.plot._lines
    assert list(sold.y) == list(weeks["actual"])
    assert list(said.y) == list(weeks["forecast"])
    drawn = {}
    for at in range(1, card.measure.count()):
        card.measure.setCurrentIndex(at)
        (line,) = card.plot._lines
        drawn[card.measure.key] = line.y
    off = (weeks["actual"] - weeks["forecast"]).tail(8)
    assert drawn["mae"][-1] == pytest.approx(off.abs().mean())
    assert drawn["rmse"][-1] == pytest.approx((off**2).mean() ** 0.5)
    assert drawn["wape"][-1] == pytest.approx(100 * off.abs().sum() / weeks["actual"].tail(8).sum())
    assert {"mape", "r2"} <= set(drawn)
    assert all(len(values) == len(weeks) for values in drawn.values())


def test_too_few_weeks_for_a_course_are_counted(
    sample: Shop, stepped_jobs: SteppedJobs, theme: Theme, qtbot: QtBot
) -> None:
    page = opened(sample, stepped_jobs, theme, qtbot)
    card, snapshot = page._measures, page._snapshot
    assert snapshot is not None
    card._unfold.click()
    card.measure.setCurrentIndex(1)
    card.show_measures(replace(snapshot, course=snapshot.course.tail(5)))
    assert not card.plot.isVisibleTo(page)
    assert "there are 5" in texts(page)


def test_a_new_shop_is_told_when_there_will_be_something(
    tmp_path: Path, stepped_jobs: SteppedJobs, theme: Theme, qtbot: QtBot
) -> None:
    from datetime import date  # noqa: PLC0415 - for this alone

    shop = open_shop(tmp_path / "shop", FixedClock(date(2026, 3, 16)), installed_models())
    page = opened(shop, stepped_jobs, theme, qtbot)
    assert "No forecast week is over yet" in texts(page)
    shop.close()


def test_the_horizon_that_is_set_is_measured_first(
    sample: Shop, stepped_jobs: SteppedJobs, theme: Theme, qtbot: QtBot
) -> None:
    change_setting(sample, "accuracy.weeks_ahead", "3")
    page = opened(sample, stepped_jobs, theme, qtbot)
    assert chip(page, 3).isChecked()
    assert "made 3 week(s) ahead was off by" in texts(page)
    change_setting(sample, "accuracy.weeks_ahead", "1")
    page.context.announce.settings_changed.emit()
    stepped_jobs.run_all()
    QCoreApplication.sendPostedEvents()  # as above
    assert chip(page, 1).isChecked()
