"""The Hopsworks page as the window lists it: not in the navigation, the settings and the home page lead there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fleca_desktop.ui.context import PageContext, PageSpec

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.ui.page import Page
    from fleca_desktop.ui.synchronising import ExchangeOutlets

translate = QCoreApplication.translate


def hopsworks_spec(outlets: Callable[[], ExchangeOutlets]) -> PageSpec:
    """The page; ``outlets`` is called when it is first wanted."""

    def factory(context: PageContext) -> Page:
        from fleca_desktop.ui.hopsworks.page import HopsworksPage  # noqa: PLC0415 - pandas comes with it

        return HopsworksPage(context, outlets())

    return PageSpec(
        "hopsworks",
        "settings",
        translate("Pages", "Hopsworks"),
        factory,
        in_navigation=False,
        module="fleca_desktop.ui.hopsworks.page",
    )
