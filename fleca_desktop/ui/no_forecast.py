"""What pages that live by the forecast say when there are sales and none could be made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fleca_desktop.services.forecast_week import NotEnoughHistory
from fleca_desktop.ui.faults import fault_sentence
from fleca_desktop.ui.parts.state_panel import State

if TYPE_CHECKING:
    from fleca_desktop.ui.context import PageContext

translate = QCoreApplication.translate


def without_forecast(trouble: NotEnoughHistory | Exception, context: PageContext) -> State:
    """Why there is no forecast, and the way out."""
    if isinstance(trouble, NotEnoughHistory):
        text = translate(
            "NoForecast",
            "Your sales are kept. A forecast needs {needed} complete weeks, Monday to Sunday; so far: {weeks}.",
        )
        return State(
            "too_little",
            translate("NoForecast", "Too few weeks to forecast"),
            text.format(weeks=trouble.weeks, needed=trouble.needed),
            translate("NoForecast", "Import more sales"),
            lambda: context.navigate("imports"),
        )
    return State(
        "error",
        translate("NoForecast", "There is no forecast"),
        fault_sentence(trouble),
        translate("NoForecast", "Try again"),
        context.announce.forecast_wanted.emit,
    )
