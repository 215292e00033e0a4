"""What the owner made of a table's columns: their order, widths and sorting; as text, to be remembered."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field

_WIDEST = 2000


@dataclass(frozen=True)
class TableState:
    """``order``: column numbers from left to right; ``widths``: pixels of those that were changed by hand.

    ``sorted_by`` is a column's number, or -1.
    """

    order: tuple[int, ...]
    widths: dict[int, int] = field(default_factory=dict)
    sorted_by: int = -1
    is_descending: bool = False

    def as_text(self) -> str:
        """JSON, for ``read_state``."""
        return json.dumps(asdict(self))


def read_state(text: str) -> TableState | None:
    """The state that ``as_text`` wrote; None where it cannot be read, as after somebody edited it."""
    try:
        known = json.loads(text)
        order = tuple(int(column) for column in known["order"])
        widths = {int(column): min(int(width), _WIDEST) for column, width in known["widths"].items()}
        return TableState(order, widths, int(known["sorted_by"]), bool(known["is_descending"]))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
