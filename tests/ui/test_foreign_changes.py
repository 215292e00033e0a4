from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from fleca_desktop.services.settings import change_setting
from fleca_desktop.services.shop import open_shop
from fleca_desktop.ui.foreign_changes import ForeignChanges

if TYPE_CHECKING:
    from conftest import SteppedJobs
    from pytestqt.qtbot import QtBot

    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.context import PageContext


def test_what_another_program_does_to_the_shop_is_seen_when_the_owner_comes_back(
    context: PageContext, shop: Shop, stepped_jobs: SteppedJobs, qtbot: QtBot
) -> None:
    others = ForeignChanges(context)
    others.look()
    stepped_jobs.run_all()
    change_setting(shop, "shop.name", "Ours")
    with qtbot.assertNotEmitted(context.announce.sales_imported):
        others._on_state(Qt.ApplicationState.ApplicationActive)
        stepped_jobs.run_all()
    other = open_shop(shop.folder, shop.clock, shop.models)
    change_setting(other, "shop.name", "Theirs")
    other.database.close()
    with qtbot.assertNotEmitted(context.announce.sales_imported):
        others._on_state(Qt.ApplicationState.ApplicationInactive)
        stepped_jobs.run_all()
    with qtbot.waitSignals([context.announce.sales_imported, context.announce.products_changed]):
        others._on_state(Qt.ApplicationState.ApplicationActive)
        stepped_jobs.run_all()
    others.stop()
