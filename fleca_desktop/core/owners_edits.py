"""What the owner expects instead of the forecast; kept beside what was said, it holds for newer forecasts, too."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal, get_args

if TYPE_CHECKING:
    from datetime import date

    from fleca_desktop.core.weeks import Measure

Reason = Literal["", "event", "holiday", "weather", "competitor", "customers", "other"]
REASONS: Final[tuple[Reason, ...]] = get_args(Reason)
Cell = tuple["date", str, str]
"""The Monday, the family and the product ('' for the family itself) of an edit. There is one edit of each."""


@dataclass(frozen=True)
class OwnersEdit:
    """The owner's number for a product, or a family where ``product`` is '', in the week of ``week_start`` (a Monday).

    Either ``value``, in ``measure``, or ``factor`` times what the forecast says; the other is None. ``said`` is what it
    said when the owner changed it, at ``edited_at``. ``place`` is where it stands among the others, whose
    order counts; 0 for one that was not stored yet.
    """

    week_start: date
    family: str
    product: str
    measure: Measure
    value: float | None = None
    factor: float | None = None
    said: float = 0.0
    reason: Reason = ""
    note: str = ""
    edited_at: str = ""
    place: int = field(default=0, compare=False)

    def __post_init__(self) -> None:
        """Refuse what is no number.

        Raises:
            ValueError: not exactly one of value and factor, or it is negative or not finite.
        """
        numbers = [number for number in (self.value, self.factor) if number is not None]
        if len(numbers) != 1 or not math.isfinite(numbers[0]) or numbers[0] < 0:
            raise ValueError(f"no quantity: {numbers}")

    @property
    def cell(self) -> Cell:
        """What it is the number of."""
        return self.week_start, self.family, self.product

    def amount(self, said: float) -> float:
        """The owner's number where the forecast says ``said``."""
        return self.value if self.value is not None else said * (self.factor or 0.0)
