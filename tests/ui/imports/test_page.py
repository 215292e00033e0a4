from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.app import installed_models, open_user_shop
from fleca_desktop.services.import_sales import list_imports
from fleca_desktop.services.shop import Shop, open_shop
from fleca_desktop.ui.context import Announcements, PageContext
from fleca_desktop.ui.i18n import Formats
from fleca_desktop.ui.imports.page import ImportsPage
from fleca_desktop.ui.messages import Messages

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from conftest import SteppedJobs
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from fleca_desktop.ui.messages import Message
    from fleca_desktop.ui.theme import Theme

PLAIN = (
    "Data;Família;Producte;Unitats;Base imposable\n"
    "02/03/2026;Pa;Barra;210;231,00\n"
    "03/03/2026;Pa;Barra;200;220,00\n"
    "TOTAL;;;410;451,00\n"
)
AMBIGUOUS = "date,product,revenue\n01/02/2026,Bread,1.50\n03/02/2026,Bread,1.50\n"


class Driven:
    """The page on an empty shop, its jobs stepped by hand."""

    def __init__(self, shop: Shop, jobs: SteppedJobs, theme: Theme, folder: Path) -> None:
        self.shop, self._jobs, self._folder = shop, jobs, folder
        self.said: list[Message] = []
        messages, self.announce = Messages(), Announcements()
        messages.posted.connect(self.said.append)
        self.imported = 0
        self.announce.sales_imported.connect(self._on_imported)
        self.page = ImportsPage(PageContext(shop, jobs, theme, Formats("en"), messages, self.announce))
        self.page.show()
        self.page.enter()
        self.run()

    def _on_imported(self) -> None:
        self.imported += 1

    def run(self) -> None:
        self._jobs.run_all()

    def drop(self, *texts: str) -> None:
        files = []
        for number, text in enumerate(texts, start=1):
            path = self._folder / f"till-{number}.csv"
            path.write_text(text, encoding="utf-8")
            files.append(path)
        self.announce.files_dropped.emit(files)
        self.run()

    def press(self, text: str) -> None:
        shown = [b for b in self.page.findChildren(QPushButton) if b.isVisibleTo(self.page) and b.text() == text]
        assert len(shown) == 1, [b.text() for b in self.page.findChildren(QPushButton) if b.isVisibleTo(self.page)]
        shown[0].click()
        self.run()


@pytest.fixture
def driven(qtbot: QtBot, stepped_jobs: SteppedJobs, theme: Theme, tmp_path: Path, monday: date) -> Iterator[Driven]:
    shop = open_shop(tmp_path / "shop", FixedClock(monday), installed_models())
    driven = Driven(shop, stepped_jobs, theme, tmp_path)
    qtbot.addWidget(driven.page)
    yield driven
    shop.close()


@pytest.fixture
def monday() -> date:
    from datetime import date  # noqa: PLC0415 - the module above names it for types only

    return date(2026, 3, 16)


def test_a_dropped_file_is_shown_before_it_is_saved(driven: Driven) -> None:
    driven.drop(PLAIN)
    assert driven.page.accessibleName() == "till-1.csv"
    assert "decimal comma" in driven.page.accessibleDescription()
    assert list_imports(driven.shop) == []


def test_saving_stores_it_announces_it_and_offers_the_undo(driven: Driven) -> None:
    driven.drop(PLAIN)
    driven.press("Save 2 day(s)")
    assert [record.file_name for record in list_imports(driven.shop)] == ["till-1.csv"]
    assert driven.imported == 1
    message = driven.said[-1]
    assert message.tone == "good"
    assert message.on_action is not None
    message.on_action()
    driven.run()
    assert list_imports(driven.shop)[0].undone_at is not None
    assert driven.imported == 2


def test_leaving_a_file_stores_nothing(driven: Driven) -> None:
    driven.drop(PLAIN)
    driven.press("Don't save")
    assert list_imports(driven.shop) == []
    assert driven.page.accessibleName() == "Imports"


def test_a_question_is_asked_and_its_answer_leads_to_the_preview(driven: Driven) -> None:
    driven.drop(AMBIGUOUS)
    driven.press("The day first")
    driven.press("Save 3 day(s)")
    assert list_imports(driven.shop)[0].last_day == "2026-02-03"


def test_a_refused_file_is_told_and_the_next_one_is_shown(driven: Driven) -> None:
    driven.drop("Bon dia", PLAIN)
    assert driven.said[-1].tone == "bad"
    assert "till-1.csv" in driven.said[-1].text
    assert driven.page.accessibleName() == "till-2.csv"


def test_the_very_same_file_changes_nothing(driven: Driven) -> None:
    driven.drop(PLAIN)
    driven.press("Save 2 day(s)")
    driven.drop(PLAIN)
    driven.press("Save 2 day(s)")
    assert len(list_imports(driven.shop)) == 1
    assert driven.imported == 1


def test_the_tables_keep_qts_promises(driven: Driven, qtmodeltester: ModelTester) -> None:
    driven.drop(PLAIN)
    driven.press("Save 2 day(s)")
    qtmodeltester.check(driven.page._history._table.model)
    qtmodeltester.check(driven.page._pane._table.model)


def test_the_owners_own_folder_opens_as_an_empty_shop(tmp_path: Path) -> None:
    shop = open_user_shop(tmp_path / "new" / "shop")
    assert list_imports(shop) == []
    shop.close()
