"""Is the model still good for this shop, is the data sound, should anything be done? Gather, examine, keep."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

import pandas as pd

from fleca_desktop.core.gaps import missing_days
from fleca_desktop.core.weeks import history_span
from fleca_desktop.services.model_versions import Installed, installed_versions, seen_until
from fleca_desktop.services.ports import silent
from fleca_desktop.services.shop_facts import read_calendar, read_history
from fleca_desktop.storage.calendar import read_closures
from fleca_desktop.storage.imports import list_imports
from fleca_desktop.storage.model_health import CheckRecord, add_check, last_check

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from fleca_desktop.core.calendar import ShopCalendar
    from fleca_desktop.core.drift.course import Course
    from fleca_desktop.core.drift.verdict import Verdict
    from fleca_desktop.core.global_model import GlobalModel
    from fleca_desktop.core.panel import Panel
    from fleca_desktop.core.sales import SalesHistory
    from fleca_desktop.core.shop_run import ShopRun
    from fleca_desktop.core.weeks import Measure
    from fleca_desktop.services.ports import Progress
    from fleca_desktop.services.shop import Shop

LEAST_WEEKS = 8


@dataclass(frozen=True)
class NoSales:
    """Nothing was imported yet."""

    installed: Installed


@dataclass(frozen=True)
class TooFewWeeks:
    """There are ``weeks`` complete weeks; a model speaks from ``needed`` on."""

    weeks: int
    data: DataState
    installed: Installed
    needed: int = LEAST_WEEKS


@dataclass(frozen=True)
class DataState:
    """How sound the sales are. ``completeness``: share of usual days that have sales, NaN for weekly totals."""

    first_week: date | None
    last_day: date | None
    days_old: int
    weeks: int
    completeness: float
    missing_days: int
    imports: int
    rows_read: int
    rows_set_aside: int


@dataclass(frozen=True)
class HealthInputs:
    """All that an examination is a function of."""

    history: SalesHistory
    calendar: ShopCalendar
    champion: GlobalModel
    base: GlobalModel
    data: DataState
    installed: Installed
    today: date


@dataclass(frozen=True)
class Health:
    """What was found. Indices in ``verdict`` are places in ``weeks``; so are those in ``psi_by_input``."""

    weeks: pd.DatetimeIndex
    measure: Measure
    verdict: Verdict
    course: Course
    psi_by_input: Mapping[str, tuple[float, ...]]
    model_version: str
    data: DataState
    installed: Installed
    today: date


def gather_health(shop: Shop) -> HealthInputs | NoSales:
    """Read what the examination needs (database, model files).

    Raises:
        EnvironmentFault: no installed model passes its checks.
    """
    champion = shop.models.champion()
    installed = installed_versions(shop)
    history = read_history(shop)
    if history.is_empty:
        return NoSales(installed)
    calendar = read_calendar(shop)
    base = shop.models.bundled_model()
    return HealthInputs(history, calendar, champion, base, _data_state(shop, history), installed, shop.clock.today())


def _data_state(shop: Shop, history: SalesHistory) -> DataState:
    imports = [one for one in list_imports(shop.database) if one.undone_at is None]
    span = history_span(history, shop.clock.today())
    last = max((one.last_day for one in imports), default=None)
    last_day = None if last is None else pd.Timestamp(last).date()
    missing = len(missing_days(history.daily, read_closures(shop.database)))
    with_sales = history.daily["date"].nunique()
    return DataState(
        first_week=span[0].date() if span else None,
        last_day=last_day,
        days_old=(shop.clock.today() - last_day).days if last_day else 0,
        weeks=int((span[1] - span[0]).days // 7 + 1) if span else 0,
        completeness=with_sales / (with_sales + missing) if with_sales else float("nan"),
        missing_days=missing,
        imports=len(imports),
        rows_read=sum(int(one.summary.get("rows_read", 0)) for one in imports),
        rows_set_aside=sum(int(one.summary.get("rows_set_aside", 0)) for one in imports),
    )


def examine(inputs: HealthInputs, progress: Progress = silent) -> Health | TooFewWeeks:
    """Repeat the past, and judge; touches nothing but its inputs."""
    from fleca_desktop.core.drift.course import course_of  # noqa: PLC0415 - xgboost is slow to import
    from fleca_desktop.core.drift.inputs import psi_course  # noqa: PLC0415 - the same
    from fleca_desktop.core.drift.prices import weekly_prices  # noqa: PLC0415 - the same
    from fleca_desktop.core.drift.verdict import evidence_of, judge  # noqa: PLC0415 - the same
    from fleca_desktop.core.forecaster import main_measure, panel_of_history  # noqa: PLC0415 - the same
    from fleca_desktop.core.intervals import ResidualTable  # noqa: PLC0415 - the same

    panel = panel_of_history(inputs.history, inputs.calendar, inputs.today)
    weeks = 0 if panel is None else len(panel.weeks)
    if panel is None or weeks < LEAST_WEEKS:
        return TooFewWeeks(weeks, inputs.data, inputs.installed)
    progress(0.1)
    run = _unseen_run(panel, inputs)
    progress(0.7)
    evidence = evidence_of(run, weekly_prices(inputs.history.daily, panel.weeks))
    verdict = judge(evidence, weeks - 1)
    course = course_of(run, ResidualTable.of(inputs.champion.manifest))
    progress(1.0)
    return Health(
        weeks=panel.weeks,
        measure=main_measure(inputs.history),
        verdict=verdict,
        course=course,
        psi_by_input={name: tuple(psi_course(values).tolist()) for name, values in evidence.inputs.items()},
        model_version=inputs.champion.version,
        data=inputs.data,
        installed=inputs.installed,
        today=inputs.today,
    )


def _unseen_run(panel: Panel, inputs: HealthInputs) -> ShopRun:
    """The champion's forecasts; for weeks that it was trained on, those of the bundled model, which saw none."""
    from fleca_desktop.core.shop_run import run_models  # noqa: PLC0415 - xgboost is slow to import

    unseen, champion = run_models(panel, [inputs.base, inputs.champion])
    cut = max(seen_until(panel.weeks, inputs.champion), 0)
    merged = {}
    for name in ("point", "if_sold", "correction"):
        merged[name] = getattr(champion, name).copy()
        merged[name][:, :cut] = getattr(unseen, name)[:, :cut]
    return replace(champion, **merged)


def keep_check(shop: Shop, health: Health) -> None:
    """Write the check down, once for each week, model and light."""
    findings = [
        {**asdict(one), "since": health.weeks[one.since].date().isoformat(), "change": _finite(one.change)}
        for one in health.verdict.findings
    ]
    week = health.weeks[-1].date().isoformat()
    record = CheckRecord(
        shop.clock.now().isoformat(timespec="seconds"), week, health.model_version, health.verdict.light, findings
    )
    before = last_check(shop.database)
    if before is None or replace(before, checked_at=record.checked_at) != record:
        with shop.database.atomic():
            add_check(shop.database, record)


def _finite(value: float) -> float | None:
    return float(value) if abs(value) < float("inf") else None


def check_health(shop: Shop, progress: Progress = silent) -> Health | TooFewWeeks | NoSales:
    """Gather, examine and keep in one go.

    Raises:
        EnvironmentFault: no installed model passes its checks.
    """
    inputs = gather_health(shop)
    if isinstance(inputs, NoSales):
        return inputs
    health = examine(inputs, progress)
    if not isinstance(health, TooFewWeeks):
        keep_check(shop, health)
    return health
