"""Issues a forecast whenever what it is made of has changed, each step on its own lane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fleca_desktop.ui.jobs import Err, Lane, Ok

if TYPE_CHECKING:
    from fleca_desktop.core.forecaster import ShopForecast
    from fleca_desktop.services.forecast_week import (
        ForecastInputs,
        IssuedForecast,
        NoSales,
        NotEnoughHistory,
    )
    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.context import Announcements
    from fleca_desktop.ui.jobs import Jobs, Outcome


class ForecastIssuing(QObject):
    """Reads, computes and freezes. At most one round runs; a change meanwhile asks for one more."""

    def __init__(self, shop: Shop, jobs: Jobs, announce: Announcements) -> None:
        super().__init__()
        self._shop, self._jobs, self._announce = shop, jobs, announce
        self._running = False
        self._again = False
        announce.forecast_wanted.connect(self.begin)
        for changed in (announce.sales_imported, announce.calendar_changed, announce.shop_replaced):
            changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        self._again = self._running
        self.begin()

    def begin(self) -> None:
        """Start a round unless one runs."""
        if self._running:
            return
        self._running, self._again = True, False
        self._announce.forecast_begun.emit()
        shop = self._shop
        self._jobs.run(Lane.DATABASE, lambda _progress: _changed_inputs(shop), self._on_gathered, reads=True)

    def _on_gathered(self, outcome: Outcome[ForecastInputs | NoSales | None]) -> None:
        from fleca_desktop.services.forecast_week import ForecastInputs, compute  # noqa: PLC0415 - pandas is slow

        if isinstance(outcome, Err):
            self._end(outcome)
        elif isinstance(outcome.value, ForecastInputs):
            inputs = outcome.value
            self._jobs.run(
                Lane.COMPUTING,
                lambda progress: compute(inputs, progress),
                lambda made: self._on_computed(inputs, made),
                what=self.tr("Forecasting the coming weeks\u2026"),
            )
        else:
            self._end(outcome)

    def _on_computed(self, inputs: ForecastInputs, outcome: Outcome[ShopForecast]) -> None:
        from fleca_desktop.services.forecast_week import freeze  # noqa: PLC0415 - as above

        if isinstance(outcome, Err):
            self._end(outcome)
            return
        shop, forecast = self._shop, outcome.value
        self._jobs.run(Lane.DATABASE, lambda _progress: freeze(shop, inputs, forecast), self._end)

    def _end(self, outcome: Outcome[IssuedForecast | NotEnoughHistory | NoSales | ForecastInputs | None]) -> None:
        from fleca_desktop.services.forecast_week import IssuedForecast  # noqa: PLC0415 - as above

        self._running = False
        if self._again:
            self.begin()
        elif isinstance(outcome, Ok) and (outcome.value is None or isinstance(outcome.value, IssuedForecast)):
            self._announce.forecast_issued.emit()
        else:
            self._announce.forecast_failed.emit(outcome.error if isinstance(outcome, Err) else outcome.value)


def _changed_inputs(shop: Shop) -> ForecastInputs | NoSales | None:
    """The forecast's inputs, or None when the newest forecast was made from these very ones."""
    from fleca_desktop.services.forecast_week import NoSales, gather, latest_forecast  # noqa: PLC0415 - as above

    inputs = gather(shop)
    if isinstance(inputs, NoSales):
        return inputs
    newest = latest_forecast(shop)
    return None if newest is not None and newest.record.inputs_sha256 == inputs.sha256 else inputs
