"""Why a forecast is what it is: codes from a closed set, with their effects. Sentences are made elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ReasonCode = Literal[
    "same_week_last_year",  # last year's change into the same week
    "recent_weeks",  # the last weeks were above or below their mean
    "season",  # the time of year
    "trend",  # growth against last year
    "easter",
    "christmas",
    "holiday",  # public holidays in the week; detail: their names
    "local_holiday",  # a festa of the municipality
    "closed_days",  # days on which the shop will be closed; detail: how many
    "event",  # the owner's; detail: its name
    "family",  # a product that follows its family
    "little_history",  # a mean of the last four weeks; nothing better is known
]


@dataclass(frozen=True)
class Reason:
    """``effect`` is relative: +0.12 makes the forecast 12 % higher than it would be without."""

    code: ReasonCode
    effect: float
    detail: str = ""
