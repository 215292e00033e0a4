"""The verdict on a model in a shop: green, amber or red, from errors first and inputs second."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from fleca_desktop.core.day_weights import ORDINARY
from fleca_desktop.core.drift.charts import RECENT_WEEKS, Chart, bias_chart, size_chart
from fleca_desktop.core.drift.finding import Finding
from fleca_desktop.core.drift.inputs import InputDrift, input_drift
from fleca_desktop.core.drift.levels import level_shift, season_shift
from fleca_desktop.core.drift.prices import changed_prices
from fleca_desktop.core.drift.shares import changed_mix, changed_opening, changed_weekdays
from fleca_desktop.core.features import FEATURES

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from fleca_desktop.core.shop_run import ShopRun

Light = Literal["green", "amber", "red", "unknown"]
OF_CALENDAR = {"known_weeks", "horizon", "easter", "festive", "festive_origin", "season_sin", "season_cos"}
"""Features that only tell the date: they cannot drift."""


@dataclass(frozen=True)
class Evidence:
    """What drift is told from, all by week.

    ``surprise`` (weeks, HORIZONS): log of a normal week's sales over its forecast, by origin and horizon - 1; ``logs``
    (weeks,): log sales of normal weeks. Weeks around Christmas and Easter are NaN in both: they always surprise.
    ``days`` (weeks, 7): the shop's ordinary sales, 0 where closed, NaN on special days and where days are unknown.
    ``parts`` (names, weeks): sales by product, or by family where no products are known. ``prices`` (weeks,): log price
    level. ``inputs``: each feature of the shop one week ahead (weeks, 1), and ``sales`` by ordinary day (weeks, 7).
    """

    surprise: NDArray[np.float64]
    logs: NDArray[np.float64]
    days: NDArray[np.float64]
    names: tuple[str, ...]
    parts: NDArray[np.float64]
    prices: NDArray[np.float64]
    inputs: dict[str, NDArray[np.float64]]

    @property
    def errors(self) -> NDArray[np.float64]:
        """One-week errors (weeks,) by the week they are of."""
        out = np.full(len(self.surprise), np.nan)
        out[1:] = self.surprise[:-1, 0]
        return out


@dataclass(frozen=True)
class Verdict:
    """``light`` is unknown while there are too few weeks. ``findings``: the most serious first."""

    light: Light
    findings: tuple[Finding, ...]
    size: Chart | None
    bias: Chart | None
    inputs: tuple[InputDrift, ...]


def evidence_of(run: ShopRun, prices: NDArray[np.float64]) -> Evidence:
    """Lay out what a run over the whole history shows; every number of a week was known at that week."""
    names, parts = _parts(run)
    days = _ordinary_days(run)
    of_shop = run.features.rows[0, :, 0].astype(np.float64)
    inputs = {name: of_shop[:, [at]] for at, name in enumerate(FEATURES) if name not in OF_CALENDAR}
    sales = days if not np.isnan(days).all() else np.where(run.panel.raw[0] > 0, run.panel.raw[0], np.nan)[:, None]
    logs = np.where(_moving(run), np.nan, run.panel.logs[0])
    return Evidence(_surprise(run, logs), logs, days, names, parts, prices, {"sales": sales, **inputs})


def judge(evidence: Evidence, now: int, *, look_at_inputs: bool = True) -> Verdict:
    """The verdict after week ``now`` (an index), from nothing later. Inputs alone never make it red."""
    errors = evidence.errors[: now + 1]
    size, bias = size_chart(errors), bias_chart(errors)
    inputs = input_drift(evidence.inputs, now) if look_at_inputs else ()
    findings = [*_of_charts(size, bias, now), *_named(evidence, now)]
    findings += [Finding("input", now - 12, one.psi, 0.9, one.name) for one in inputs if one.drifted]
    if size is None:
        light: Light = "unknown"
    elif any(one.is_alarm for one in findings):
        light = "red"
    else:
        light = "amber" if findings else "green"
    order = sorted(findings, key=lambda one: (not one.is_alarm, -one.strength))
    return Verdict(light, tuple(order), size, bias, inputs)


def _of_charts(size: Chart | None, bias: Chart | None, now: int) -> list[Finding]:
    since = now - RECENT_WEEKS + 1
    found = []
    if size is not None and size.warns:
        found.append(Finding("error", since, size.now / size.centre - 1, size.strength, weeks=RECENT_WEEKS))
    if bias is not None and bias.warns:
        found.append(Finding("bias", since, float(np.exp(bias.now) - 1), bias.strength, weeks=RECENT_WEEKS))
    return found


def _named(evidence: Evidence, now: int) -> list[Finding]:
    shifts = (level_shift(evidence.surprise[: now + 1], now), season_shift(evidence.logs, now))
    found = [shift for shift in shifts if shift is not None][:1]
    opened = np.where(np.isnan(evidence.days), np.nan, evidence.days > 0)
    opening = changed_opening(opened, now)
    found += opening
    if not opening:  # otherwise all other days have a larger part
        found += changed_weekdays(evidence.days, now)[:1]
    found += changed_mix(evidence.parts, evidence.names, now)[:1]
    return [*found, *changed_prices(evidence.prices, now)]


def _moving(run: ShopRun) -> NDArray[np.bool_]:
    """Weeks around Christmas and Easter (weeks,)."""
    mondays = run.panel.weeks
    christmas = ((mondays.month == 12) & (mondays.day >= 18)) | ((mondays.month == 1) & (mondays.day <= 5))  # noqa: PLR2004
    return np.asarray(christmas) | (np.abs(run.panel.grid.easter[: len(mondays)]) <= 1)


def _surprise(run: ShopRun, logs: NDArray[np.float64]) -> NDArray[np.float64]:
    """Closed days are no error of the model: both sides are those of a normal week. Only what a model said counts."""
    normal = run.point[0] / np.maximum(run.panel.ahead[0], 0.05)
    expected = np.log(np.where(normal > 0, normal, np.nan))
    expected[~run.modelled[1:].any(axis=0)] = np.nan
    out = np.full_like(expected, np.nan)
    for h in range(min(expected.shape[1], len(logs) - 1)):
        out[: len(logs) - h - 1, h] = logs[h + 1 :] - expected[: len(logs) - h - 1, h]
    return out


def _ordinary_days(run: ShopRun) -> NDArray[np.float64]:
    days = run.panel.days[0]
    weeks = len(days)
    ordinary = np.array([[kind == ORDINARY for kind in week] for week in run.panel.facts.kinds[:weeks]])
    open_week = (~np.isnan(days)).sum(axis=1) >= 4  # noqa: PLR2004 - most of a week: otherwise it was on holiday
    usable = ordinary & ~run.panel.facts.closed[:weeks] & open_week[:, None]
    return np.where(usable, np.nan_to_num(days), np.nan)


def _parts(run: ShopRun) -> tuple[tuple[str, ...], NDArray[np.float64]]:
    keys = run.panel.keys
    level = "product" if any(key.level == "product" and key.product for key in keys) else "family"
    rows = [row for row, key in enumerate(keys) if key.level == level]
    return tuple(keys[row].product or keys[row].family for row in rows), np.nan_to_num(run.panel.raw[rows])
