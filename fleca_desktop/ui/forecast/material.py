"""What the forecast page is made of, as it is read from the shop."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from fleca_desktop.services.compare_history import ComparisonSource, Subject, compare, read_source, with_owners_numbers
from fleca_desktop.services.edit_forecast import forecast_in_force
from fleca_desktop.services.overview import unknown_years
from fleca_desktop.ui.plot.history import derive_history

if TYPE_CHECKING:
    from datetime import date

    from fleca_desktop.services.forecast_week import IssuedForecast, Measure
    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.plot.history import History


@dataclass(frozen=True)
class Material:
    """The newest forecast, if there is one, the sales beside it, and the years whose holidays are not all known."""

    issued: IssuedForecast | None
    source: ComparisonSource
    today: date
    unknown_years: tuple[int, ...] = ()

    def history(self, subject: Subject, measure: Measure) -> History:
        """What the plot shows of ``subject``."""
        comparison = compare(self.source, replace(subject, measure=measure))
        if self.issued is not None:
            comparison = with_owners_numbers(comparison, self.issued)
        return derive_history(comparison, self.today)


def read_material(shop: Shop) -> Material:
    """Read everything; on the database's lane."""
    years, source = tuple(year for year, _gaps in unknown_years(shop)), read_source(shop)
    source.sum_up()
    return Material(forecast_in_force(shop), source, shop.clock.today(), years)
