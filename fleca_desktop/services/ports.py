"""The volatile borders, as the services see them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import date, datetime

    from fleca_desktop.core.global_model import GlobalModel


class Clock(Protocol):
    """Tells the time of the shop."""

    def today(self) -> date:
        """The shop's day."""
        ...

    def now(self) -> datetime:
        """The moment, with its time zone."""
        ...


class ModelStore(Protocol):
    """Holds the installed models."""

    def champion(self) -> GlobalModel:
        """The model in use, checked.

        Raises:
            EnvironmentFault: no installed model passes its checks.
        """
        ...


class Progress(Protocol):
    """Is told how far a long work has come, and raises when the owner pressed Stop."""

    def __call__(self, share: float, /) -> None:
        """``share`` of the work that is done, 0 to 1."""
        ...


def silent(_share: float, /) -> None:
    """The progress nobody watches."""
