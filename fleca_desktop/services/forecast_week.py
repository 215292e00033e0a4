"""Issuing the forecast: gather, compute, freeze. Three steps, so that the window can run each on its own lane."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Literal

import pandas as pd

from fleca_desktop.core.weeks import complete_span
from fleca_desktop.services.ports import silent
from fleca_desktop.services.shop_facts import read_calendar, read_history
from fleca_desktop.storage.forecasts import (
    ForecastRecord,
    add_forecast,
    list_forecasts,
    newest_by_week,
    read_days,
    read_lines,
)

if TYPE_CHECKING:
    from fleca_desktop.core.calendar import ShopCalendar
    from fleca_desktop.core.forecaster import ShopForecast, TooLittle
    from fleca_desktop.core.global_model import GlobalModel
    from fleca_desktop.core.owners_edits import OwnersEdit
    from fleca_desktop.core.sales import SalesHistory
    from fleca_desktop.services.ports import Progress
    from fleca_desktop.services.shop import Shop

MAX_WEEKS = 8
Measure = Literal["revenue_eur", "units"]


@dataclass(frozen=True)
class ForecastInputs:
    """All that a forecast is a function of."""

    history: SalesHistory
    calendar: ShopCalendar
    model: GlobalModel
    weeks: int
    as_of: date | None = None

    @property
    def sha256(self) -> str:
        """The same for the same inputs, so that nothing is issued twice."""
        digest = hashlib.sha256()
        for frame in (
            self.history.daily,
            self.history.weekly,
            self.history.bulk_orders,
            self.history.sold_out,
            self.history.last_sales,
        ):
            digest.update(pd.util.hash_pandas_object(frame, index=False).to_numpy().tobytes())
        known = (
            self.calendar.country,
            self.calendar.subdivision,
            sorted(self.calendar.closures),
            sorted(self.calendar.local_holidays),
            self.calendar.events,
            sorted(self.calendar.open_weekdays or ()),
            self.model.version,
            self.weeks,
            complete_span(self.history.daily, self.as_of),
        )
        digest.update(repr(known).encode())
        return digest.hexdigest()


@dataclass(frozen=True)
class IssuedForecast:
    """A frozen forecast. ``lines`` and ``days`` are as in ``core.forecaster.ShopForecast``.

    With the owner's ``edits`` laid over it (``services.edit_forecast``), ``said`` has the lines as they were issued.
    """

    record: ForecastRecord
    lines: pd.DataFrame
    days: pd.DataFrame
    too_little: tuple[TooLittle, ...] = ()
    is_new: bool = False
    edits: tuple[OwnersEdit, ...] = ()
    said: pd.DataFrame | None = None

    @property
    def first_week(self) -> pd.Timestamp:
        """Monday of the first week forecast."""
        return pd.Timestamp(self.record.origin) + pd.Timedelta(days=7)

    @property
    def weeks(self) -> list[pd.Timestamp]:
        """The Mondays that are forecast."""
        return sorted(pd.Timestamp(week) for week in self.lines["week_start"].unique())

    def at(self, level: str, measure: str, *, week_start: pd.Timestamp | None = None) -> pd.DataFrame:
        """The lines of one level and measure, of one week where it is given."""
        chosen = (self.lines["level"] == level) & (self.lines["measure"] == measure)
        if week_start is not None:
            chosen &= self.lines["week_start"] == week_start
        return self.lines[chosen]


@dataclass(frozen=True)
class NoSales:
    """Nothing was imported yet."""


@dataclass(frozen=True)
class NotEnoughHistory:
    """There are sales, but of too few complete weeks to say anything."""

    too_little: tuple[TooLittle, ...]

    @property
    def weeks(self) -> int:
        """Complete weeks of the family that has the most."""
        return max(few.weeks for few in self.too_little)

    @property
    def needed(self) -> int:
        """Complete weeks from which on a family is forecast."""
        return self.too_little[0].needed


def gather(shop: Shop, weeks: int = MAX_WEEKS, as_of: date | None = None) -> ForecastInputs | NoSales:
    """Read what the forecast needs (database, model file). ``as_of`` is today unless an earlier day is asked for."""
    history = read_history(shop)
    if history.is_empty:
        return NoSales()
    return ForecastInputs(history, read_calendar(shop), shop.models.champion(), weeks, as_of or shop.clock.today())


def compute(inputs: ForecastInputs, progress: Progress = silent) -> ShopForecast:
    """Forecast; touches nothing but its inputs."""
    from fleca_desktop.core.forecaster import forecast_shop  # noqa: PLC0415 - xgboost is slow to import

    return forecast_shop(
        inputs.history,
        inputs.calendar,
        inputs.model,
        horizons=range(1, inputs.weeks + 1),
        as_of=inputs.as_of,
        progress=progress,
    )


def freeze(shop: Shop, inputs: ForecastInputs, forecast: ShopForecast) -> IssuedForecast | NotEnoughHistory:
    """Store the forecast as issued. The inputs of the newest forecast give back that one."""
    if forecast.lines.empty:
        return NotEnoughHistory(forecast.too_little)
    sha256 = inputs.sha256
    newest = next(iter(list_forecasts(shop.database)), None)
    if newest is not None and newest.inputs_sha256 == sha256:
        return replace(_read(shop, newest), too_little=forecast.too_little)
    record = ForecastRecord(
        id=0,
        issued_at=shop.clock.now().isoformat(timespec="seconds"),
        origin=forecast.origin.isoformat(),
        model_version=forecast.model_version,
        inputs_sha256=sha256,
    )
    told = [[(r.code, r.effect, r.detail) for r in reasons] for reasons in forecast.lines["reasons"]]
    lines = forecast.lines.assign(reasons=pd.Series(told, index=forecast.lines.index, dtype=object))
    with shop.database.atomic():
        record = replace(record, id=add_forecast(shop.database, record, lines, forecast.daily))
    return replace(_read(shop, record), too_little=forecast.too_little, is_new=True)


def issue_forecast(
    shop: Shop, weeks: int = MAX_WEEKS, *, as_of: date | None = None, progress: Progress = silent
) -> IssuedForecast | NoSales | NotEnoughHistory:
    """Gather, compute and freeze in one go.

    Raises:
        EnvironmentFault: no model passes its checks, or the disk is full.
    """
    inputs = gather(shop, weeks, as_of)
    if isinstance(inputs, NoSales):
        return inputs
    return freeze(shop, inputs, compute(inputs, progress))


def up_to_date_forecast(shop: Shop) -> IssuedForecast | NoSales | NotEnoughHistory:
    """The newest forecast, if sales, calendar and model are what it was made from; else a new one is issued.

    Raises:
        EnvironmentFault: no model passes its checks, or the disk is full.
    """
    newest = latest_forecast(shop)
    if newest is not None:
        inputs = gather(shop, len(newest.weeks))
        if isinstance(inputs, NoSales):
            return inputs
        if inputs.sha256 == newest.record.inputs_sha256:
            return newest
    return issue_forecast(shop)


def weeks_forecast(shop: Shop) -> dict[date, int]:
    """Every week (a Monday) that some forecast covers, with the id of the newest one that does."""
    return {date.fromisoformat(week): number for week, number in newest_by_week(shop.database).items()}


def read_forecast(shop: Shop, forecast_id: int) -> IssuedForecast:
    """One forecast, as it was said.

    Raises:
        StopIteration: there is none of that id.
    """
    return _read(shop, next(record for record in list_forecasts(shop.database) if record.id == forecast_id))


def latest_forecast(shop: Shop) -> IssuedForecast | None:
    """The forecast issued last, as it was said."""
    records = list_forecasts(shop.database)
    return _read(shop, records[0]) if records else None


def _read(shop: Shop, record: ForecastRecord) -> IssuedForecast:
    return IssuedForecast(record, read_lines(shop.database, record.id), read_days(shop.database, record.id))
