"""What an import can come to: a preview of what it would do, a question, a refusal; then in force, or taken back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from fleca_desktop.storage.imports import Overlap

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from fleca_desktop.core.sales_file import Answers, NeedsMapping, ReadSales
    from fleca_desktop.storage.imports import Grain, ImportRecord


__all__ = [
    "CannotUndo", "Effect", "Imported", "Overlap", "Preview", "Question", "Refused", "Stored", "Undone",
]  # fmt: skip


@dataclass(frozen=True)
class Effect:
    """What the file's span would hold after saving, in one way to deal with days that are stored already.

    ``days_changed`` are days (or weeks) that are stored now and would be told otherwise; ``cents`` is the money of the
    whole span, of all families, that would hold. ``changes``: whether anything at all would be otherwise.
    """

    days_changed: int
    cents: int
    changes: bool = True


@dataclass(frozen=True)
class Stored:
    """What the shop has in the span of a file already: days (or weeks) with sales, and their cents; 0 when nothing.

    ``effects`` say what each way to deal with them would lead to; without anything stored there are none.
    """

    days: int
    cents: int
    effects: Mapping[Overlap, Effect] = field(default_factory=dict)


@dataclass(frozen=True)
class Preview:
    """A file that was understood and is not stored yet.

    ``same_file`` is the import in force that read the very same bytes. ``without_sales`` are days inside the file's
    span, or between what is stored and the file, on which the shop usually sells; ``stored_until`` is the last stored
    day where more than two weeks are missing before the file. Products are (family, name) as the till writes them.
    ``answers`` are to be remembered with its till, ``till`` is the known one that the file comes from, ``today`` the
    day on which it was read.
    """

    file_name: str
    sha256: str
    read: ReadSales
    grain: Grain
    first_day: date
    last_day: date
    products: int
    new_products: tuple[tuple[str, str], ...]
    without_sales: tuple[date, ...]
    stored_until: date | None
    stored: Stored
    same_file: ImportRecord | None
    today: date
    answers: Answers | None = None
    till: str | None = None

    @property
    def is_stored(self) -> bool:
        """Whether all that the file tells holds already, from these very bytes or from others."""
        replacing = self.stored.effects.get("replace")
        return self.same_file is not None or (replacing is not None and not replacing.changes)


@dataclass(frozen=True)
class Question:
    """The file can be read in more than one way; the owner is asked. Nothing was stored."""

    file_name: str
    needs: NeedsMapping


@dataclass(frozen=True)
class Refused:
    """The file cannot be used. Nothing was stored."""

    file_name: str
    reason: str
    details: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Imported:
    """The file is in force. ``already`` when the very same file was before, so that no sales changed.

    ``closed`` are days that are kept as closures now and were none before.
    """

    preview: Preview
    record: ImportRecord
    already: bool = False
    closed: tuple[date, ...] = ()


@dataclass(frozen=True)
class Undone:
    """The import is out of force; what it had replaced holds again."""

    record: ImportRecord


@dataclass(frozen=True)
class CannotUndo:
    """Nothing was changed."""

    reason: Literal["unknown_import", "already_undone"]
