"""The real window on the sample shop, opened once for all that is asked of every page."""

from __future__ import annotations

import sys
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication

from fleca_desktop.app import open_sample_shop, window_pages
from fleca_desktop.core.challenge import Trial
from fleca_desktop.services.model_versions import decide
from fleca_desktop.ui.assembly import Look, Session
from fleca_desktop.ui.jobs import Jobs, Lane, SteppedLane

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication

    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.i18n import Language
    from fleca_desktop.ui.page import Page

sys.path.insert(0, str(Path(__file__).parent))  # room.py stands beside


class OpenWindow:
    """A window whose jobs are done before one looks."""

    def __init__(self, qapp: QApplication, shop: Shop, language: Language) -> None:
        self._lanes: dict[Lane, SteppedLane] = {}
        jobs = Jobs(lambda lane: self._lanes.setdefault(lane, SteppedLane()))
        self.session = Session(qapp, shop, look=Look("light", language), jobs=jobs, pages=window_pages)
        self.session._retraining.by_itself.timeout.disconnect()  # half a minute of computing that no page waits for
        self.window = self.session.window
        self.window.show()
        self.session.begin()
        self.settle()

    def settle(self) -> None:
        for _round in range(3):
            while any(lane.step() for lane in list(self._lanes.values())):
                pass
            QCoreApplication.processEvents()

    def pages(self) -> Iterator[tuple[str, Page]]:
        """Each page in turn, in view and filled."""
        for page_id in self.window.page_ids:
            self.window.show_page(page_id)
            self.settle()
            yield page_id, self.window.page(page_id)

    def close(self) -> None:
        self.window.close()
        self.session.close()


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    shop = open_sample_shop(tmp_path_factory.mktemp("sample") / "shop")
    yield shop
    shop.close()


@pytest.fixture(scope="module")
def open_window(qapp: QApplication, sample: Shop) -> Callable[[Language], OpenWindow]:
    return lambda language: OpenWindow(qapp, sample, language)


@pytest.fixture(scope="module")
def catalan(open_window: Callable[[Language], OpenWindow]) -> Iterator[OpenWindow]:
    opened = open_window("ca")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def trained(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenWindow]:
    """A window on a shop that has tried a model of its own, of which there is more to say than of the bundled one."""
    shop = open_sample_shop(tmp_path_factory.mktemp("trained") / "shop")
    base = shop.models.bundled_model()
    mine = replace(base, manifest={**base.manifest, "version": "2026-11-16", "trained_until": "2026-05-11"})
    shop.models.install(mine, "local", "2026-11-16T10:00:00")
    decide(shop, "kept", mine.version, base.version, asdict(Trial(26, 0.177, 0.18, 0.4)))
    opened = OpenWindow(qapp, shop, "ca")
    yield opened
    opened.close()
    shop.close()
