"""The model health page on shops in every state: empty, young, old, drifting, with a damaged model, with none."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QTableView

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.adapters.installed_models import InstalledModels
from fleca_desktop.bundled import bundled
from fleca_desktop.services import train_model
from fleca_desktop.services.import_sales import Imported, import_file
from fleca_desktop.services.overview import overview
from fleca_desktop.services.shop import Shop, open_shop
from fleca_desktop.ui.assembly import Look, Session
from fleca_desktop.ui.health.page import HealthPage
from fleca_desktop.ui.parts.state_panel import StatePanel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

TODAY = date(2026, 3, 16)


@pytest.fixture
def models(tmp_path: Path) -> Path:
    """A copy of the bundled models, to be damaged."""
    shutil.copytree(bundled("models"), tmp_path / "bundled")
    return tmp_path / "bundled"


@pytest.fixture
def shop(tmp_path: Path, models: Path) -> Iterator[Shop]:
    folder = tmp_path / "shop"
    opened = open_shop(folder, FixedClock(TODAY), InstalledModels(models, folder / "models"))
    yield opened
    opened.close()


@pytest.fixture
def session(qapp: QApplication, shop: Shop, stepped_jobs: Any) -> Iterator[Session]:
    made = Session(qapp, shop, look=Look("light", "en"), jobs=stepped_jobs)
    yield made
    made.window.close()
    made.close()


def sell(shop: Shop, folder: Path, weeks: int, lost_in_last: float = 0.0) -> None:
    random = np.random.default_rng(5)
    days = pd.date_range(end="2026-03-15", periods=7 * weeks, freq="D")
    level = np.where(np.arange(len(days)) >= len(days) - 21, 1 - lost_in_last, 1.0)
    parts = [
        pd.DataFrame({"date": days, "family": family, "product": name, "units": random.poisson(mean * level)})
        for family, name, mean in (("Pa", "Barra", 90), ("Brioixeria", "Croissant", 60))
    ]
    sales = pd.concat(parts).assign(revenue=lambda frame: 1.5 * frame["units"]).sort_values("date")
    sales.to_csv(folder / "sales.csv", index=False)
    assert isinstance(import_file(shop, folder / "sales.csv"), Imported)


def opened(session: Session, jobs: Any) -> HealthPage:
    session.window.show()
    session.window.show_page("health")
    jobs.run_all()
    QApplication.processEvents()  # the cards below come in turns of their own
    page = session.window.page("health")
    assert isinstance(page, HealthPage)
    return page


def state(page: HealthPage) -> str:
    panel = page.findChild(StatePanel)
    assert panel is not None
    return panel.accessibleName() if panel.isVisibleTo(page) else ""


def texts(page: HealthPage) -> str:
    QCoreApplication.processEvents()  # rows made meanwhile are shown
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def why_not_trained(session: Session) -> str:
    """What the button for it says that cannot be pressed; nothing when it can."""
    train = next(one for one in session.window.findChildren(QPushButton) if one.text() == "Train again")
    assert train.isEnabled() == (not train.toolTip())
    return train.toolTip()


def test_without_sales_it_says_what_will_stand_there(session: Session, stepped_jobs: Any) -> None:
    assert state(opened(session, stepped_jobs)) == "Here you will see how far the forecasts were off"
    assert why_not_trained(session) == "There are no sales to learn from yet"


def test_three_weeks_are_too_few(session: Session, shop: Shop, stepped_jobs: Any, tmp_path: Path) -> None:
    sell(shop, tmp_path, 3)
    page = opened(session, stepped_jobs)
    assert state(page) == "Too few weeks to tell"
    assert "3 complete weeks" in texts(page)
    assert why_not_trained(session) == "To train, 52 complete weeks are needed; there are 3."


@pytest.mark.parametrize("weeks", [58, 260])
def test_a_quiet_shop_is_doing_well(
    weeks: int, session: Session, shop: Shop, stepped_jobs: Any, tmp_path: Path
) -> None:
    sell(shop, tmp_path, weeks)
    page = opened(session, stepped_jobs)
    assert state(page) == ""
    shown = texts(page)
    assert page.accessibleName() == "The model is doing well"
    assert why_not_trained(session) == ""
    assert "Repeated over the past eight weeks, the forecast would have been off by" in shown
    assert "usual in this shop is" in shown
    assert "Version 1.0.0 \u00b7 in use" in shown
    assert str(weeks) in shown


def test_a_shop_that_lost_customers_is_told_so_here_and_at_home(
    session: Session, shop: Shop, stepped_jobs: Any, tmp_path: Path
) -> None:
    sell(shop, tmp_path, 90, lost_in_last=0.3)
    page = opened(session, stepped_jobs)
    assert page.accessibleName() == "The forecast is off"
    assert "Since 23 February" in texts(page)
    assert [one.page for one in overview(shop).attention if one.code == "model_health"] == ["health"]


def test_every_measure_is_drawn_by_week_for_the_shop_and_each_family(
    session: Session, shop: Shop, stepped_jobs: Any, tmp_path: Path
) -> None:
    sell(shop, tmp_path, 70)
    card = opened(session, stepped_jobs)._weekly
    assert [card.family.itemText(at) for at in range(card.family.count())] == ["Whole shop", "Brioixeria", "Pa"]
    drawn = {}
    for family in range(3):
        for measure in range(card.measure.count()):
            card.family.setCurrentIndex(family)
            card.measure.setCurrentIndex(measure)
            lines = [line.y for line in card.plot._lines]
            assert all(np.isfinite(line).sum() > 20 for line in lines)
            drawn[card.plot.accessibleName()] = tuple(np.nan_to_num(np.concatenate(lines)).round(6))
    assert len(set(drawn.values())) == len(drawn) == 24
    assert drawn["Pa: Inside the range"] != drawn["Whole shop: Inside the range"]


def test_each_input_shows_how_it_is_spread_and_its_psi(
    session: Session, shop: Shop, stepped_jobs: Any, tmp_path: Path, qtbot: QtBot
) -> None:
    sell(shop, tmp_path, 90)
    page = opened(session, stepped_jobs)
    page.fold.unfold()
    card = page._inputs
    assert card.input.itemText(0).startswith("Daily sales")
    assert card.input.count() > 10
    qtbot.waitUntil(lambda: bool(card._tells.text()))
    before = texts(session.window.page("health"))
    card.input.setCurrentIndex(1)
    assert texts(session.window.page("health")) != before
    qtbot.waitUntil(lambda: len(card._spread._bars) == 2)


def test_without_a_year_there_is_nothing_to_compare_inputs_with(
    session: Session, shop: Shop, stepped_jobs: Any, tmp_path: Path
) -> None:
    sell(shop, tmp_path, 30)
    assert not opened(session, stepped_jobs)._inputs.isVisible()


def test_a_missing_model_is_said_and_can_be_tried_again(
    session: Session, shop: Shop, stepped_jobs: Any, tmp_path: Path, models: Path
) -> None:
    sell(shop, tmp_path, 20)
    shutil.move(models / "1.0.0", models.parent / "away")
    page = opened(session, stepped_jobs)
    assert state(page) == "The model cannot be checked"
    shutil.move(models.parent / "away", models / "1.0.0")
    next(b for b in page.findChildren(QPushButton) if b.text() == "Try again").click()
    stepped_jobs.run_all()
    assert state(page) == ""


def test_a_damaged_model_is_set_aside_and_told(session: Session, shop: Shop, stepped_jobs: Any, tmp_path: Path) -> None:
    sell(shop, tmp_path, 60)
    inputs = train_model.gather_training(shop)
    assert isinstance(inputs, train_model.TrainingInputs)
    made = replace(inputs.base, manifest={**inputs.base.manifest, "version": "mine"})
    shop.models.install(made, "local", "2026-03-16T10:00:00")
    shop.models.activate("mine")
    (shop.folder / "models" / "mine" / "model.ubj").write_bytes(b"damaged")
    again = InstalledModels(bundled("models"), shop.folder / "models")
    object.__setattr__(shop, "models", again)
    page = opened(session, stepped_jobs)
    assert "Version mine was damaged" in texts(page)
    assert "Version 1.0.0 \u00b7 in use" in texts(page)


def test_training_says_how_it_ended_and_both_versions_stay(
    session: Session, shop: Shop, stepped_jobs: Any, tmp_path: Path
) -> None:
    told: list[str] = []
    session.context.messages.posted.connect(lambda message: told.append(message.text))
    sell(shop, tmp_path, 60)
    page = opened(session, stepped_jobs)
    button = next(b for b in page.findChildren(QPushButton) if b.text() == "Train again")
    button.click()
    assert not button.isEnabled()
    stepped_jobs.run_all()
    assert button.isEnabled()
    assert "new model" in told[-1]
    assert {one.source for one in shop.models.versions()} == {"bundled", "local"}


def test_it_never_trains_by_itself_while_the_order_is_made(
    session: Session, shop: Shop, stepped_jobs: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sell(shop, tmp_path, 60)
    retraining = session._retraining
    monkeypatch.setattr(retraining, "_is_busy", lambda: True)
    retraining.look()
    stepped_jobs.run_all()
    assert len(shop.models.versions()) == 1
    assert retraining.by_itself.isActive()
    monkeypatch.setattr(retraining, "_is_busy", lambda: False)
    retraining.look()
    stepped_jobs.run_all()
    assert len(shop.models.versions()) == 2


def test_lines_are_told_by_samples_of_them_and_not_by_names_of_colours(
    session: Session, shop: Shop, stepped_jobs: Any, tmp_path: Path
) -> None:
    sell(shop, tmp_path, 90)
    page = opened(session, stepped_jobs)
    shown = [label.text().lower() for label in page.findChildren(QLabel)]
    assert [text for text in shown for colour in ("amber", "grey") if colour in text] == []
    assert {"error of the week", "moving average", "sold", "the last 13 weeks", "a year ago"} <= set(shown)
    assert any(text.startswith("its limit, ") for text in shown)
    weekly = page._weekly
    assert [weekly._key.isVisibleTo(weekly), weekly._tells.isVisibleTo(weekly)] == [True, False]
    weekly.measure.setCurrentIndex(1)
    assert [weekly._key.isVisibleTo(weekly), weekly._tells.isVisibleTo(weekly)] == [False, True]


def test_words_of_the_trade_stand_only_where_somebody_wants_more(
    session: Session, shop: Shop, stepped_jobs: Any, tmp_path: Path
) -> None:
    sell(shop, tmp_path, 90)
    page = opened(session, stepped_jobs)
    assert words_of_the_trade(page) == set()
    page.fold.switch.click()
    assert words_of_the_trade(page) >= {"MAE", "RMSE", "MAPE", "WAPE", "R\u00b2", "PSI"}
    page.fold.switch.click()
    assert words_of_the_trade(page) == set()


def words_of_the_trade(page: HealthPage) -> set[str]:
    """Those in what can be seen: labels, choices, and the headings of tables with their tooltips."""
    shown = texts(page).splitlines()
    for choice in page.findChildren(QComboBox):
        shown += [choice.itemText(at) for at in range(choice.count()) if choice.isVisibleTo(page)]
    for view in page.findChildren(QTableView):
        for column in range(view.model().columnCount() if view.isVisibleTo(page) else 0):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                shown.append(str(view.model().headerData(column, Qt.Orientation.Horizontal, role)))
    words = ("MAE", "RMSE", "MAPE", "WAPE", "R\u00b2", "PSI", "Kolmogorov")
    return {word for word in words for text in shown if word in text}
