"""One thing that drift was told from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

FindingCode = Literal[
    "error",  # the forecast errs more than it used to
    "bias",  # it errs to one side; change below zero: too much was forecast
    "level",  # sales left what was expected; change: of the week
    "season",  # they left last year's course; change: against the same weeks a year ago
    "weekday",  # a weekday's part of the week changed; subject: 0 (Monday) to 6
    "closed_weekday",  # the shop does not open on a weekday any more
    "opened_weekday",  # it opens on one on which it did not
    "mix",  # a product's part of the sales changed; subject: its name
    "price",  # prices changed
    "input",  # what the model sees is distributed otherwise than a year ago; subject: the feature, or "sales"
]


@dataclass(frozen=True)
class Finding:
    """``since`` is the index of the first week concerned, ``change`` is relative (-0.3 is 30 % less).

    ``strength`` is 1 at the limit of an alarm. ``weeks``: how many were looked at.
    """

    code: FindingCode
    since: int
    change: float
    strength: float
    subject: str = ""
    weeks: int = 0

    @property
    def is_alarm(self) -> bool:
        """Whether the forecast suffers from it: what goes in may change without any harm."""
        return self.code in ("error", "bias", "level") and self.strength >= 1
