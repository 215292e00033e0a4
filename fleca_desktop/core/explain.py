"""Why: what moves a forecast away from the mean of the last four weeks, part by part, the largest three first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from fleca_desktop.core.calendar import LOCAL_HOLIDAY
from fleca_desktop.core.calendar_days import EVENT_PREFIX
from fleca_desktop.core.features import FEATURES, recent_mean
from fleca_desktop.core.gaussian import HORIZONS
from fleca_desktop.core.kernels import WHOLE, covariance, kernel_parts
from fleca_desktop.core.reasons import Reason, ReasonCode
from fleca_desktop.core.shop_run import MEAN_WEEKS, trust
from fleca_desktop.core.week_grid import YEAR

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from fleca_desktop.core.global_model import GlobalModel
    from fleca_desktop.core.panel import Panel
    from fleca_desktop.core.shop_run import ShopRun

MOST = 3
WORTH_SAYING = 0.005  # log
Effects = dict[tuple[ReasonCode, str], float]
_TREE_CODES: dict[str, ReasonCode] = {
    "twin": "same_week_last_year",
    "same_horizon_last": "same_week_last_year",
    "easter": "easter",
    "festive": "holiday",
    "share": "holiday",
    "season": "season",
}
_PART_CODES: dict[str, ReasonCode] = {"trend": "trend", "season": "season", "easter": "easter", "holiday": "holiday"}
_CHRISTMAS = ("christmas_eve", "new_years_eve")
_SPRING = ("carnival_thursday", "carnival_tuesday", "maundy_thursday", "easter_saturday", "easter_sunday")


def explain(run: ShopRun, model: GlobalModel) -> list[list[tuple[Reason, ...]]]:
    """Reasons of the forecasts from the last week, [series][horizon - 1]."""
    panel = run.panel
    parts = _own_parts(panel)
    trees = _tree_effects(run, model)
    days = [_day_effects(panel, h) for h in range(HORIZONS)]
    mean = recent_mean(panel.logs, MEAN_WEEKS)[:, -1]
    return [
        [_reasons(run, row, h, parts, trees, days[h][row], mean[row]) for h in range(HORIZONS)]
        for row in range(len(panel.keys))
    ]


def _reasons(  # noqa: PLR0913, PLR0917 - everything that is known of one forecast
    run: ShopRun,
    row: int,
    h: int,
    parts: dict[str, NDArray[np.float64]],
    trees: dict[ReasonCode, NDArray[np.float64]],
    days: Effects,
    mean: float,
) -> tuple[Reason, ...]:
    key, point = run.panel.keys[row], run.point[row, -1, h]
    if not run.modelled[row, -1]:
        return (Reason("family", 0.0, key.family) if key.level == "product" else Reason("little_history", 0.0),)
    if not point > 0 or np.isnan(mean):
        return ()
    effects: Effects = dict(days)
    old = run.features.known[row, -1] > YEAR
    for part, code in _PART_CODES.items():
        _add(effects, "same_week_last_year" if code == "season" and old else code, parts[part][row, h])
    for code, values in trees.items():
        _add(effects, code, values[row, h])
    effects.pop(("holiday", ""), None)  # no holiday that week: what others left behind is the past weeks' matter
    rest = float(np.log(point)) - mean - sum(effects.values())
    _add(effects, "recent_weeks", rest)
    largest = sorted(effects.items(), key=lambda item: -abs(item[1]))[:MOST]
    told = [
        Reason(code, float(np.expm1(value)), detail) for (code, detail), value in largest if abs(value) >= WORTH_SAYING
    ]
    return tuple(told) or (Reason("recent_weeks", float(np.expm1(rest))),)


def _add(effects: Effects, code: ReasonCode, value: float) -> None:
    """Add to the effect of that code which is there already, named or not."""
    place = next((known for known in effects if known[0] == code), (code, ""))
    effects[place] = effects.get(place, 0.0) + float(value)


def _own_parts(panel: Panel) -> dict[str, NDArray[np.float64]]:
    """Each covariance's part of the forecasts (series, HORIZONS), relative to its mean over the last four weeks."""
    weeks = len(panel.weeks)
    logs = _without_gaps(panel.logs)
    whole = covariance(WHOLE, panel.grid)[:weeks, :weeks]
    solved = np.linalg.solve(whole, (logs - logs.mean(axis=1, keepdims=True)).T)
    out = {}
    for part, matrix in kernel_parts(WHOLE, panel.grid).items():
        course = matrix[:, :weeks] @ solved
        out[part] = (course[weeks:] - course[max(weeks - MEAN_WEEKS, 0) : weeks].mean(axis=0)).T
    return out


def _without_gaps(logs: NDArray[np.float64]) -> NDArray[np.float64]:
    """Gaps filled with the values beside them."""
    out = np.zeros_like(logs)
    weeks = np.arange(logs.shape[1])
    for row, values in enumerate(logs):
        known = ~np.isnan(values)
        if known.any():
            out[row] = np.interp(weeks, weeks[known], values[known])
    return out


def _tree_effects(run: ShopRun, model: GlobalModel) -> dict[ReasonCode, NDArray[np.float64]]:
    """XGBoost's contributions (series, HORIZONS) by reason."""
    rows = run.features.rows[:, -1]
    flat = model.contributions(rows.reshape(-1, rows.shape[-1]).astype(np.float64))
    scale = (trust(run.features.known[:, -1]) * run.features.spread[:, -1])[:, None]
    out: dict[ReasonCode, NDArray[np.float64]] = {}
    for index, name in enumerate((*FEATURES, "bias")):
        code = next((code for start, code in _TREE_CODES.items() if name.startswith(start)), None)
        if code is not None:  # the rest is what the last weeks say
            effect = flat[:, index].reshape(rows.shape[:2]) * scale
            out[code] = out.get(code, np.zeros(rows.shape[:2])) + effect
    return out


def _day_effects(panel: Panel, h: int) -> list[Effects]:
    """What closures, holidays and events of the week change, by series; their sum is the log of the week's share."""
    week = len(panel.weeks) + h
    facts, weights = panel.facts, panel.weights
    usual = weights.weekday_weights() * weights.usual()
    expected = weights.days_ahead(facts.kinds[week], facts.closed[week], facts.factor[week])
    change = expected - usual
    causes = [_cause(panel, week, day) for day in range(change.shape[1])]
    total = change.sum(axis=1)
    share = np.maximum(1 + total, 1e-3)
    closed = int(facts.closed[week][weights.usual()].sum())
    out: list[Effects] = []
    for row in range(len(change)):
        scale = np.log(share[row]) / total[row] if abs(total[row]) > 1e-9 else 0.0  # noqa: PLR2004 - rounding
        effects: Effects = {}
        for day, cause in enumerate(causes):
            if abs(change[row, day]) > 0:
                place: tuple[ReasonCode, str] = ("closed_days", str(closed)) if cause[0] == "closed_days" else cause
                effects[place] = effects.get(place, 0.0) + float(change[row, day] * scale)
        out.append(effects)
    return out


def _cause(panel: Panel, week: int, day: int) -> tuple[ReasonCode, str]:
    """What a day's change is put down to."""
    kind, name = panel.facts.kinds[week][day], panel.facts.names[week][day]
    if panel.facts.closed[week][day]:
        return "closed_days", ""
    if kind.startswith(EVENT_PREFIX) or panel.facts.factor[week][day] != 1:
        return "event", name
    if kind == LOCAL_HOLIDAY:
        return "local_holiday", ""
    if kind in _SPRING:
        return "easter", ""
    if kind in _CHRISTMAS:
        return "christmas", ""
    return "holiday", name or next((other for other in panel.facts.names[week] if other), "")
