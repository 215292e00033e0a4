"""What was read of the database once and is good until something changes: ten years of sales take a second."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.storage.database import Database

T = TypeVar("T")


class Recall:
    """What was read of a database, for as long as nobody has changed it."""

    def __init__(self) -> None:
        self._revision: tuple[int, ...] | None = None
        self._known: dict[str, object] = {}

    def of(self, database: Database, name: str, read: Callable[[], T]) -> T:
        """What is called ``name``, by ``read`` if something has changed since. Nobody may write into what is kept."""
        revision = database.revision
        if revision is None:
            return read()
        if revision != self._revision:
            self._revision, self._known = revision, {}
        if name not in self._known:
            self._known[name] = read()
        return cast("T", self._known[name])
