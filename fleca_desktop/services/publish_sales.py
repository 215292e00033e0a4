"""The feature and the inference pipeline: send weekly sums, or the forecast, until nothing of the kind waits."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from fleca_desktop.core.exchange import Exchanged, Failed
from fleca_desktop.services.exchange_schedule import is_set_up
from fleca_desktop.services.forecast_week import IssuedForecast, NoSales, NotEnoughHistory, up_to_date_forecast
from fleca_desktop.services.publish_model import NoProject
from fleca_desktop.services.send_exchange import Sent, note_sent, push_request, write_out_waiting
from fleca_desktop.services.synchronise import target_of

if TYPE_CHECKING:
    from fleca_desktop.services.publish_model import Registry
    from fleca_desktop.services.shop import Shop

Kind = Literal["weeks", "forecast"]


@dataclass(frozen=True)
class SalesPublished:
    """``parcels`` went (0: everything is there already), of which ``repeated`` were there from an attempt cut short."""

    parcels: int = 0
    repeated: int = 0
    forecast: IssuedForecast | None = None


@dataclass(frozen=True)
class Interrupted:
    """Hopsworks stopped taking them after ``parcels``; the rest waits, and nothing goes twice."""

    failed: Failed
    parcels: int


def publish_features(shop: Shop, registry: Registry) -> SalesPublished | Interrupted | NoProject:
    """Send what changed of the weekly sums since the last time."""
    if not is_set_up(shop):
        return NoProject()
    return _send(shop, registry, "weeks")


def publish_predictions(
    shop: Shop, registry: Registry
) -> SalesPublished | Interrupted | NoProject | NoSales | NotEnoughHistory:
    """Issue the forecast, if sales, calendar or model are others than at the last one, and send what was not sent.

    Raises:
        EnvironmentFault: no model passes its checks, or the disk is full.
    """
    if not is_set_up(shop):
        return NoProject()
    issued = up_to_date_forecast(shop)
    if not isinstance(issued, IssuedForecast):
        return issued
    outcome = _send(shop, registry, "forecast")
    return replace(outcome, forecast=issued) if isinstance(outcome, SalesPublished) else outcome


def _send(shop: Shop, registry: Registry, kind: Kind) -> SalesPublished | Interrupted:
    """One visit after the other: a visit takes a limited number of parcels."""
    write_out_waiting(shop)
    parcels = repeated = 0
    while (request := push_request(shop, kind)) is not None:
        (outcome,) = registry.exchange.ask_all([request], target_of(shop), registry.key)
        sent: Sent = note_sent(shop, outcome.done, job_done=isinstance(outcome, Exchanged))
        parcels += sent.weeks + sent.forecasts
        if isinstance(outcome, Failed):
            return Interrupted(outcome, parcels)
        repeated += int(outcome.result["repeated"])
    return SalesPublished(parcels, repeated)
