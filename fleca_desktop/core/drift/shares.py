"""Changed parts of a whole: weekdays of the week, products of the sales, days on which the shop opens.

Parts are compared by the arcsine of their square root, whose spread does not depend on their size (Anscombe, 1948) and
which exists for zero. A part has changed only if it differs from the half year before and, where it is known, from the
same weeks a year before: a Sunday in August is no drift.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.special import stdtrit

from fleca_desktop.core.drift.finding import Finding, FindingCode
from fleca_desktop.core.drift.statistics import independent_share, known, robust

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

BEFORE_WEEKS = 26
LEAST_BEFORE = 12
YEAR = 52
AROUND = 2  # weeks on either side, a year ago
SPANS = range(3, 7)
CHANCE = 0.0005  # of one shop's look at all its parts
LEAST_PART = 0.02
WORTH_A_LOOK = 1.2  # spreads
LEAST_CHANGE = {"weekday": 0.12, "mix": 0.25}
LEAST_POINTS = {"weekday": 0.0, "mix": 0.03}  # of the whole
OPEN, SHUT = 0.8, 0.1  # how often a weekday opens
LEAST_CLOSED = 3
DAYS = 7


def changed_weekdays(days: NDArray[np.float64], now: int) -> list[Finding]:
    """Weekdays whose part of the week changed, the clearest first.

    ``days`` (weeks, 7): ordinary sales, 0 where closed, NaN where special. Weeks with a day closed that is sometimes
    open tell nothing of parts.
    """
    seen = days[: now + 1]
    whole = np.where((seen == 0) & (_open_rate(seen) > SHUT), np.nan, seen)
    return _changed("weekday", whole.T, [str(day) for day in range(DAYS)])


def changed_mix(parts: NDArray[np.float64], names: Sequence[str], now: int) -> list[Finding]:
    """Products whose part of the sales changed, the clearest first; ``parts`` (products, weeks) are sales or 0."""
    return _changed("mix", parts[:, : now + 1], names)


def _open_rate(days: NDArray[np.float64]) -> NDArray[np.float64]:
    recent = days[-BEFORE_WEEKS - YEAR // 4 :]
    counts = (~np.isnan(recent)).sum(axis=0)
    return np.asarray((recent > 0).sum(axis=0) / np.maximum(counts, 1))


def _changed(code: FindingCode, parts: NDArray[np.float64], names: Sequence[str]) -> list[Finding]:
    total = parts.sum(axis=0)
    share = np.where(total > 0, parts / np.where(total > 0, total, 1.0), np.nan)
    large = [row for row in range(len(names)) if _is_large(share[row])] if len(names) > 1 else []
    looks = max(1, len(large) * len(SPANS))
    found = [one for row in large if (one := _of_part(code, share[row], names[row], looks)) is not None]
    return sorted(found, key=lambda one: -one.strength)


def _is_large(share: NDArray[np.float64]) -> bool:
    recent = share[-BEFORE_WEEKS:]
    return bool((~np.isnan(recent)).any() and np.nanmax(recent) >= LEAST_PART)


@dataclass(frozen=True)
class _Usual:
    """The half year before the last weeks, as arcsines: its middle, spread and worth in independent weeks."""

    middle: float
    spread: float
    worth: float
    limit: float


def _of_part(code: FindingCode, share: NDArray[np.float64], name: str, looks: int) -> Finding | None:
    values = np.arcsin(np.sqrt(share))
    before = values[-SPANS[-1] - BEFORE_WEEKS : -SPANS[-1]]
    weeks = len(known(before))
    if weeks < LEAST_BEFORE:
        return None
    middle, spread = robust(before)
    if not _stands_out(values, middle, spread):
        return None
    worth = weeks * independent_share(before)
    limit = float(-stdtrit(max(worth - 1, 2.0), CHANCE / 2 / looks))
    usual = _Usual(middle, spread, worth, limit)
    found = [one for k in SPANS if (one := _in_span(code, values, name, k, usual)) is not None]
    return max(found, key=lambda one: one.strength, default=None)


def _stands_out(values: NDArray[np.float64], middle: float, spread: float) -> bool:
    """Whether a closer look is worth its time: no limit is lower than what a mean of the longest span needs here."""
    recent = values[-SPANS[-1] :] - middle
    sums = np.cumsum(np.nan_to_num(recent)[::-1])
    counts = np.maximum(np.cumsum(~np.isnan(recent)[::-1]), 1)
    return bool(np.abs(sums / counts).max() >= WORTH_A_LOOK * spread)


def _in_span(code: FindingCode, values: NDArray[np.float64], name: str, k: int, usual: _Usual) -> Finding | None:
    recent = known(values[-k:])
    if len(recent) < k - k // 3:
        return None
    strengths = [_t(recent, usual.middle, usual.spread, usual.worth)]
    year_ago = _like_a_year_ago(values, k, float(recent.mean()))
    if year_ago is not None:
        strengths.append(_t(recent, year_ago, usual.spread, float(k)))
    strength = min(abs(t) for t in strengths) / usual.limit
    nearer = min(
        [usual.middle] if year_ago is None else [usual.middle, year_ago], key=lambda one: abs(one - recent.mean())
    )
    after, was = float(np.sin(recent.mean()) ** 2), float(np.sin(max(nearer, 0.0)) ** 2)
    change = after / was - 1 if was > 0 else np.inf
    too_small = abs(change) < LEAST_CHANGE[code] or abs(after - was) < LEAST_POINTS[code]
    if strength < 1 or too_small or min(strengths) * max(strengths) <= 0:
        return None
    return Finding(code, len(values) - k, change, strength, name, k)


def _like_a_year_ago(values: NDArray[np.float64], k: int, recent: float) -> float | None:
    """The mean of ``k`` weeks a year ago, give or take two, that is nearest to ``recent``: seasons move a little."""
    end = len(values) - YEAR
    spans = [
        known(values[end - k + shift : end + shift]) for shift in range(-AROUND, AROUND + 1) if end - k + shift >= 0
    ]
    means = [float(span.mean()) for span in spans if 2 * len(span) > k]
    return min(means, key=lambda mean: abs(mean - recent), default=None)


def _t(recent: NDArray[np.float64], reference: float, spread: float, worth: float) -> float:
    return float((recent.mean() - reference) / (spread * np.sqrt(1 / len(recent) + 1 / max(worth, 1.0))))


def changed_opening(opened: NDArray[np.float64], now: int) -> list[Finding]:
    """Weekdays on which the shop stopped or began to open.

    ``opened`` (weeks, 7): 1 or 0 on ordinary days of weeks in which the shop opened at all, NaN on others.
    """
    found = []
    for day in range(DAYS):
        seen = opened[: now + 1, day]
        places = np.flatnonzero(~np.isnan(seen))
        recent, before = places[-LEAST_CLOSED:], places[:-LEAST_CLOSED][-BEFORE_WEEKS:]
        if len(before) < LEAST_BEFORE or now - recent[0] > 2 * LEAST_CLOSED:
            continue
        rate, since = float(seen[before].mean()), _run_begin(seen, places)
        if _as_a_year_ago(seen, recent):
            continue
        if rate >= OPEN and not seen[recent].any():
            found.append(Finding("closed_weekday", since, -1.0, 1.0, str(day), len(recent)))
        elif rate <= SHUT and seen[recent].all():
            found.append(Finding("opened_weekday", since, np.inf, 1.0, str(day), len(recent)))
    return found


def _as_a_year_ago(opened: NDArray[np.float64], recent: NDArray[np.int64]) -> bool:
    """Whether the shop did just so in the same weeks of the year before."""
    before = known(opened[max(recent[0] - YEAR - AROUND, 0) : max(recent[-1] - YEAR + AROUND + 1, 0)])
    return len(before) > len(recent) and abs(float(before.mean()) - float(opened[recent].mean())) < 0.5  # noqa: PLR2004


def _run_begin(values: NDArray[np.float64], places: NDArray[np.int64]) -> int:
    """Since when the value has been the same."""
    same = places[::-1]
    changed = np.flatnonzero(values[same] != values[same[0]])
    return int(same[changed[0] - 1]) if len(changed) else int(same[-1])
