"""The forecast page as the window lists it. The composition root gives it its ways out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fleca_desktop.ui.context import PageContext, PageSpec

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.ui.forecast.outlets import FigureOutlets
    from fleca_desktop.ui.page import Page

translate = QCoreApplication.translate


def forecast_spec(outlets: Callable[[], FigureOutlets] | None = None) -> PageSpec:
    """The forecast page; ``outlets`` is called when the page is first wanted. Without it nothing can be saved."""

    def factory(context: PageContext) -> Page:
        from fleca_desktop.ui.forecast.page import ForecastPage  # noqa: PLC0415 - pandas comes with it

        return ForecastPage(context, outlets() if outlets is not None else None)

    return PageSpec(
        "forecast", "forecast", translate("Pages", "Forecast"), factory, module="fleca_desktop.ui.forecast.page"
    )
