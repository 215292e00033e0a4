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
LEAST_CHANGE = {"weekday": 0.12, "mix": 0.25}
LEAST_POINTS = {"weekday": 0.0, "mix": 0.03}  # of the whole
OPEN, SHUT = 0.8, 0.1  # how often a weekday opens
LEAST_CLOSED = 3
DAYS = 7


def changed_weekdays(days: NDArray[np.float64], now: int) -> list[Finding]:
    """Weekdays whose part of the week changed, the clearest first.

    ``days`` (weeks, 7): ordinary sales, 0 where closed, NaN where special. Weeks with a day closed that is usually open
    tell nothing of parts.
    """
    seen = days[: now + 1]
    usually_open = np.nan_to_num(_open_rate(seen)) >= OPEN
    whole = np.where((seen == 0) & usually_open, np.nan, seen)
    return _changed("weekday", whole.T, [str(day) for day in range(DAYS)])


def changed_mix(parts: NDArray[np.float64], names: Sequence[str], now: int) -> list[Finding]:
    """Products whose part of the sales changed, the clearest first. ``parts`` (products, weeks): sales, 0 where none."""
    return _changed("mix", parts[:, : now + 1], names)


def _open_rate(days: NDArray[np.float64]) -> NDArray[np.float64]:
    recent = days[-BEFORE_WEEKS - YEAR // 4 :]
    counts = (~np.isnan(recent)).sum(axis=0)
    return (recent > 0).sum(axis=0) / np.maximum(counts, 1)


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
    worth = weeks * independent_share(before)
    limit = float(-stdtrit(max(worth - 1, 2.0), CHANCE / 2 / looks))
    usual = _Usual(*robust(before), worth, limit)
    found = [one for k in SPANS if (one := _in_span(code, values, name, k, usual)) is not None]
    return max(found, key=lambda one: one.strength, default=None)


def _in_span(code: FindingCode, values: NDArray[np.float64], name: str, k: int, usual: _Usual) -> Finding | None:
    recent = known(values[-k:])
    if len(recent) < k - k // 3:
        return None
    strengths = [_t(recent, usual.middle, usual.spread, usual.worth)]
    year_ago = known(values[max(len(values) - YEAR - k - AROUND, 0) : max(len(values) - YEAR + AROUND, 0)])
    if len(year_ago) > k // 2:
        strengths.append(_t(recent, float(np.median(year_ago)), usual.spread, float(len(year_ago))))
    strength = min(abs(t) for t in strengths) / usual.limit
    after, was = float(np.sin(recent.mean()) ** 2), float(np.sin(max(usual.middle, 0.0)) ** 2)
    change = after / was - 1 if was > 0 else np.inf
    too_small = abs(change) < LEAST_CHANGE[code] or abs(after - was) < LEAST_POINTS[code]
    if strength < 1 or too_small or min(strengths) * max(strengths) <= 0:
        return None
    return Finding(code, len(values) - k, change, strength, name, k)


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
        recent, before = places[-LEAST_CLOSED:], places[: -LEAST_CLOSED][-BEFORE_WEEKS:]
        if len(before) < LEAST_BEFORE or now - recent[0] > 2 * LEAST_CLOSED:
            continue
        rate, since = float(seen[before].mean()), _run_begin(seen, places)
        if rate >= OPEN and not seen[recent].any():
            found.append(Finding("closed_weekday", since, -1.0, 1.0, str(day), len(recent)))
        elif rate <= SHUT and seen[recent].all():
            found.append(Finding("opened_weekday", since, np.inf, 1.0, str(day), len(recent)))
    return found


def _run_begin(values: NDArray[np.float64], places: NDArray[np.int64]) -> int:
    """Since when the value has been the same."""
    same = places[::-1]
    changed = np.flatnonzero(values[same] != values[same[0]])
    return int(same[changed[0] - 1]) if len(changed) else int(same[-1])
