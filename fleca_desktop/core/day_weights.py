"""How much of a normal week each day is: weekday profiles, regular closing days, effects of special days.

Everything known at week w is learnt from the weeks before w only, so the same numbers serve the
forecast and every rolling origin.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

PROFILE_DECAY = 0.88  # per week: the last eight weeks weigh two thirds
OPEN_DECAY = 0.78
OPEN_THRESHOLD = 0.5
CLOSED_PRIOR = 0.5  # pseudo-observations of the shop's mean closing rate on holidays
EFFECT_PRIOR = 1.5  # pseudo-observations of no effect
MAX_EFFECT = 1.2  # log
ORDINARY = ""
SUNDAY = 6
_DAYS = 7


@dataclass
class _Effect:
    closed: float = 0.0
    opened: float = 0.0
    log_sum: NDArray[np.float64] | float = 0.0


@dataclass
class DayWeights:
    """What is known so far. Call ``share`` for a week, then ``learn`` it, and go on to the next."""

    series: int
    profile: NDArray[np.float64] = field(init=False)  # (series, 7) summed shares of open days
    weight: NDArray[np.float64] = field(init=False)  # (7,) number of open days behind them
    open_rate: NDArray[np.float64] = field(init=False)  # (7,)
    effects: dict[tuple[str, bool], _Effect] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.profile = np.full((self.series, _DAYS), 0.5 / _DAYS)
        self.weight = np.full(_DAYS, 0.5)
        self.open_rate = np.full(_DAYS, np.nan)

    def usual(self) -> NDArray[np.bool_]:
        """Weekdays on which the shop regularly opens; all of them as long as nothing is known."""
        return np.where(np.isnan(self.open_rate), 1.0, self.open_rate) >= OPEN_THRESHOLD

    def weekday_weights(self) -> NDArray[np.float64]:
        """Share of each weekday in a week of regular opening (series, 7); its usual days sum to 1."""
        mean = self.profile / self.weight
        total = mean[:, self.usual()].sum(axis=1, keepdims=True)
        return mean / np.where(total > 0, total, 1.0)

    def factors(self, kinds: list[str], *, known_open: bool) -> NDArray[np.float64]:
        """Sales of the week's days relative to ordinary ones of the same weekday (series, 7).

        ``known_open`` leaves out the chance that the day is closed.
        """
        out = np.ones((self.series, _DAYS))
        for day, kind in enumerate(kinds):
            if kind != ORDINARY:
                effect = np.exp(self.effect(kind, day))
                out[:, day] = effect if known_open else effect * (1 - self.closing_rate(kind))
        return out

    def effect(self, kind: str, day: int) -> NDArray[np.float64]:
        """Log effect of a special day when open, shrunk to that of its class and this to none (series,)."""
        of_class = [
            e
            for (name, sunday), e in self.effects.items()
            if sunday == (day == SUNDAY) and _class(name) == _class(kind)
        ]
        seen = sum(e.opened for e in of_class)
        mean = sum((e.log_sum for e in of_class), np.zeros(self.series)) / (seen + 2 * EFFECT_PRIOR)
        own = self.effects.get((kind, day == SUNDAY), _Effect())
        return np.asarray((own.log_sum + EFFECT_PRIOR * mean) / (own.opened + EFFECT_PRIOR))

    def closing_rate(self, kind: str) -> float:
        """Chance that the shop closes on a special day."""
        of_class = [e for (name, _), e in self.effects.items() if _class(name) == _class(kind)]
        closed = sum(e.closed for e in of_class)
        rate = closed / (closed + sum(e.opened for e in of_class) + 2.0)
        mine = [e for (name, _), e in self.effects.items() if name == kind]
        closed, opened = sum(e.closed for e in mine), sum(e.opened for e in mine)
        return (closed + CLOSED_PRIOR * rate) / (closed + opened + CLOSED_PRIOR)

    def share_known(
        self, kinds: list[str], opened: NDArray[np.bool_], factor: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """Share of a normal week that a past week's open days were expected to be (series,).

        ``factor`` (7,) is what the owner says of events.
        """
        return np.asarray((self.weekday_weights() * self.factors(kinds, known_open=True) * opened * factor).sum(axis=1))

    def shares_ahead(
        self, kinds: list[list[str]], closed: NDArray[np.bool_], factor: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """Expected shares of the weeks ahead (series, weeks); ``closed`` and ``factor`` are (weeks, 7)."""
        base = self.weekday_weights() * self.usual()
        out = np.empty((self.series, len(kinds)))
        for week, names in enumerate(kinds):
            days = base * (~closed[week] * factor[week])
            if any(names):
                days = days * self.factors(names, known_open=False)
            out[:, week] = days.sum(axis=1)
        return out

    def days_ahead(
        self, kinds: list[str], closed: NDArray[np.bool_], factor: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """Expected share of a normal week for each day of a future week (series, 7)."""
        opened = self.usual() & ~closed
        return self.weekday_weights() * self.factors(kinds, known_open=False) * opened * factor

    def learn(self, sales: NDArray[np.float64], kinds: list[str]) -> None:
        """Learn from one week's sales by day (series, 7), NaN on days when the shop was closed."""
        opened: NDArray[np.bool_] = np.asarray(~np.isnan(sales).all(axis=0))
        ordinary = np.array([kind == ORDINARY for kind in kinds])
        if not opened.any():
            return
        self._learn_effects(np.nan_to_num(sales), opened, kinds)
        regular = opened & ordinary
        self._learn_profile(np.nan_to_num(sales), regular)
        known = ordinary
        before = np.where(np.isnan(self.open_rate), opened, self.open_rate)
        self.open_rate = np.where(known, OPEN_DECAY * before + (1 - OPEN_DECAY) * opened, self.open_rate)

    def _learn_profile(self, sales: NDArray[np.float64], regular: NDArray[np.bool_]) -> None:
        weights = self.weekday_weights()
        base = weights[:, regular].sum(axis=1)
        total = sales[:, regular].sum(axis=1)
        fine = (total > 0) & (base > 0)
        if not fine.any():
            return
        shares = np.where(fine[:, None], sales * (base / np.where(fine, total, 1.0))[:, None], weights)
        self.profile = np.where(regular, PROFILE_DECAY * self.profile + shares, self.profile)
        self.weight = np.where(regular, PROFILE_DECAY * self.weight + 1, self.weight)

    def _learn_effects(self, sales: NDArray[np.float64], opened: NDArray[np.bool_], kinds: list[str]) -> None:
        weights = self.weekday_weights()
        regular = opened & np.array([kind == ORDINARY for kind in kinds])
        base, total = weights[:, regular].sum(axis=1), sales[:, regular].sum(axis=1)
        usual = self.usual()
        for day, kind in enumerate(kinds):
            if kind == ORDINARY or not (usual[day] or opened[day]):
                continue
            effect = self.effects.setdefault((kind, day == SUNDAY), _Effect(log_sum=np.zeros(self.series)))
            if not opened[day]:
                effect.closed += 1
                continue
            expected = weights[:, day] * total / np.where(base > 0, base, 1.0)
            fine = (expected > 0) & (sales[:, day] > 0)
            ratio = np.log(np.where(fine, sales[:, day], 1.0) / np.where(fine, expected, 1.0))
            effect.opened += 1
            effect.log_sum = effect.log_sum + np.clip(ratio, -MAX_EFFECT, MAX_EFFECT)


def _class(kind: str) -> str:
    return kind if kind in ("before", "after") else "named"
