"""The volatile borders, as the services see them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from datetime import date, datetime
    from pathlib import Path

    from fleca_desktop.core.exchange import Exchanged, Failed, Request, Target
    from fleca_desktop.core.global_model import GlobalModel


@dataclass(frozen=True)
class Release:
    """A published version of the program (``1.2.3``), and the page that tells of it."""

    version: str
    page: str


class ReadsFeed(Protocol):
    """Reads a release feed."""

    def __call__(self, address: str, /) -> Release | None:
        """What the feed at ``address`` says; None when it cannot be read."""
        ...


class Clock(Protocol):
    """Tells the time of the shop."""

    def today(self) -> date:
        """The shop's day."""
        ...

    def now(self) -> datetime:
        """The moment, with its time zone."""
        ...


class ModelStore(Protocol):
    """Holds the bundled model and the shop's own. A version's folder never changes once installed."""

    def champion(self) -> GlobalModel:
        """The model in use, checked. One that fails is set aside, and the one before it, or the bundled, is in use.

        Raises:
            EnvironmentFault: no installed model passes its checks.
        """
        ...

    def bundled_model(self) -> GlobalModel:
        """The model that came with the program, checked.

        Raises:
            EnvironmentFault: it is missing or fails its checks.
        """
        ...

    def versions(self) -> tuple[ModelVersion, ...]:
        """Every installed version, the newest first."""
        ...

    def bundle_folder(self, version: str) -> Path | None:
        """Where the files of an installed ``version`` are; None when there is no such version."""
        ...

    def set_aside(self) -> tuple[Quarantined, ...]:
        """Bundles that failed a check, the newest first."""
        ...

    def install(self, model: GlobalModel, source: ModelSource, made_at: str) -> None:
        """Keep ``model`` under its version's name, whole or not at all; it is not in use yet.

        Raises:
            EnvironmentFault: the disk is full or read only.
        """
        ...

    def check(self, folder: Path, verify: SignatureCheck | None) -> GlobalModel:
        """Load the bundle in ``folder`` after every check that needs no shop.

        Raises:
            EnvironmentFault: it fails; the code is the reason.
        """
        ...

    def take_in(self, folder: Path, source: ModelSource, made_at: str) -> None:
        """Copy a checked bundle, its signature included, whole or not at all."""
        ...

    def quarantine(self, folder: Path, reason: str) -> None:
        """Keep a copy of a bundle that failed, with its reason, where nothing loads it."""
        ...

    def examine(self, version: str) -> None:
        """Check an installed ``version``.

        Raises:
            EnvironmentFault: it fails its checks, or is not installed.
        """
        ...

    def activate(self, version: str) -> None:
        """Put ``version`` in use by one atomic switch, after checking it; the one in use becomes the previous one.

        Raises:
            EnvironmentFault: it fails its checks; what was in use stays so.
        """
        ...

    def prune(self, keep: int) -> tuple[str, ...]:
        """Remove all but the newest ``keep`` versions, never the active, the previous or the bundled; those removed."""
        ...


ModelSource = Literal["bundled", "local", "downloaded"]
SignatureCheck = Callable[["Path"], bool]
"""Whether the signature in a bundle's folder is that of somebody trusted."""


@dataclass(frozen=True)
class ModelVersion:
    """An installed model. ``made_at`` is when it was installed here, '' for the bundled one; ``trained_until`` the last
    Monday of this shop that it was trained on, '' when it never saw the shop; ``bakeries`` how many others it learnt
    from."""  # noqa: D205, D209

    version: str
    source: ModelSource
    made_at: str
    trained_until: str
    active: bool
    previous: bool
    bakeries: int = 0


@dataclass(frozen=True)
class Quarantined:
    """A bundle that failed a check: ``reason`` is the check's code."""

    version: str
    reason: str


class Progress(Protocol):
    """Is told how far a long work has come, and raises when the owner pressed Stop."""

    def __call__(self, share: float, /) -> None:
        """``share`` of the work that is done, 0 to 1."""
        ...


def silent(_share: float, /) -> None:
    """The progress nobody watches."""


KeyPlace = Literal["keyring", "session"]
"""The system's keyring, or the program's memory until it ends."""


class KeyKeeper(Protocol):
    """Keeps API keys, never in a file, the database or the log."""

    @property
    def place(self) -> KeyPlace:
        """Where a key would be kept now."""
        ...

    def read(self, account: str) -> str:
        """The key of ``account``, '' when there is none."""
        ...

    def keep(self, account: str, key: str) -> KeyPlace:
        """Keep ``key``; where it is now."""
        ...

    def forget(self, account: str) -> None:
        """Keep it no longer."""
        ...


class Exchange(Protocol):
    """Speaks to a Hopsworks project from another process."""

    def ask_all(
        self, requests: Sequence[Request], target: Target, key: str, deadline_s: float | None = None
    ) -> tuple[Exchanged | Failed, ...]:
        """Sign in once and do each of ``requests``, one outcome each; blocks up to the deadline.

        What fails does not keep the next from being tried, unless the project cannot be reached or entered at all.
        """
        ...
