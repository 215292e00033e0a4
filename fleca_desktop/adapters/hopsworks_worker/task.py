"""What an operation of the worker gets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from fleca_desktop.adapters.hopsworks_worker.requests_watch import RequestsWatch


class Tells(Protocol):
    """Is told how far it has come."""

    def begin(self, step: str) -> None:
        """``step`` is next."""
        ...

    def done(self, name: str) -> None:
        """One of several like things is done for good."""
        ...


@dataclass(frozen=True)
class Task:
    """One request: the ``project`` signed in to (the client's object), and what is ``wanted`` of it (JSON)."""

    project: Any
    wanted: dict[str, Any]
    tell: Tells
    watch: RequestsWatch

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401 - JSON
        """A detail of the request, '' when it was not given."""
        return self.wanted.get(name, "")
