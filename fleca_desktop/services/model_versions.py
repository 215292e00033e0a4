"""Which model is in use: listing, switching, going back, and taking in a bundle from elsewhere."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, TypeAlias

import pandas as pd

from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.core.weeks import history_span
from fleca_desktop.services.shop_facts import read_calendar, read_history
from fleca_desktop.storage.model_health import DecisionRecord, add_decision, list_decisions

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from fleca_desktop.core.challenge import Trial
    from fleca_desktop.core.global_model import GlobalModel
    from fleca_desktop.services.ports import ModelSource, ModelVersion, Quarantined, SignatureCheck
    from fleca_desktop.services.shop import Shop

Decision: TypeAlias = DecisionRecord
KEPT_VERSIONS = 5
JUDGED_WEEKS = 26


@dataclass(frozen=True)
class Installed:
    """What is installed, what was set aside, and what was decided, each the newest first."""

    versions: tuple[ModelVersion, ...]
    set_aside: tuple[Quarantined, ...]
    decisions: tuple[DecisionRecord, ...]

    @property
    def active(self) -> ModelVersion | None:
        """The one in use."""
        return next((one for one in self.versions if one.active), None)

    @property
    def previous(self) -> ModelVersion | None:
        """The one that can be gone back to."""
        return next((one for one in self.versions if one.previous), None)


@dataclass(frozen=True)
class Switched:
    """``version`` is in use now, in place of ``before``."""

    version: str
    before: str


@dataclass(frozen=True)
class AlreadyActive:
    """Nothing was to be done."""

    version: str


@dataclass(frozen=True)
class UnknownVersion:
    """No such version is installed."""

    version: str


@dataclass(frozen=True)
class NothingBefore:
    """There is no version to go back to."""


@dataclass(frozen=True)
class Refused:
    """The bundle failed a check; the present model stays. ``reason`` is the check's code."""

    version: str
    reason: str


@dataclass(frozen=True)
class TakenIn:
    """The bundle is installed; ``activated`` if it was better here by more than chance. No ``trial``: too few weeks."""

    version: str
    trial: Trial | None
    activated: bool


def installed_versions(shop: Shop) -> Installed:
    """What there is; loads no model. A model that nobody lived to decide about is not yet there."""
    decisions = tuple(list_decisions(shop.database))
    known = {one.version for one in decisions}
    versions = tuple(v for v in shop.models.versions() if v.source == "bundled" or v.active or v.version in known)
    return Installed(versions, shop.models.set_aside(), decisions)


def activate_version(shop: Shop, version: str) -> Switched | AlreadyActive | UnknownVersion | Refused:
    """Put ``version`` in use."""
    return _switch(shop, version, "activated")


def roll_back(shop: Shop) -> Switched | NothingBefore | AlreadyActive | UnknownVersion | Refused:
    """Put the version in use that was before; doing it twice is as if nothing was done."""
    previous = next((one for one in shop.models.versions() if one.previous), None)
    return NothingBefore() if previous is None else _switch(shop, previous.version, "rolled_back")


def _switch(shop: Shop, version: str, kind: str) -> Switched | AlreadyActive | UnknownVersion | Refused:
    chosen = next((one for one in shop.models.versions() if one.version == version), None)
    if chosen is None:
        return UnknownVersion(version)
    if chosen.active:
        return AlreadyActive(version)
    before = shop.models.champion().version
    try:
        shop.models.examine(version)
    except EnvironmentFault as fault:
        if not fault.code.startswith("model_"):
            raise
        return Refused(version, fault.code)
    decide(shop, kind, version, before)
    shop.models.activate(version)
    return Switched(version, before)


def decide(shop: Shop, kind: str, version: str, against: str, facts: dict[str, Any] | None = None) -> None:
    """Write a decision into the history. From then on it holds: what it puts in use, ``open_shop`` makes sure of."""
    span = history_span(read_history(shop), shop.clock.today())
    week = span[1].date().isoformat() if span else ""
    record = DecisionRecord(shop.clock.now().isoformat(timespec="seconds"), week, kind, version, against, facts or {})
    with shop.database.atomic():
        add_decision(shop.database, record)


def install_bundle(
    shop: Shop, folder: Path, source: ModelSource = "downloaded", verify: SignatureCheck | None = None
) -> TakenIn | Refused:
    """Take in the bundle in ``folder``; a downloaded one needs ``verify`` to vouch for its signature.

    Every check is made before anything is installed; a bundle that fails one is set aside with the reason. Among them
    are its scores on this shop's last weeks. It is put in use only if it is better here by more than chance.

    Raises:
        EnvironmentFault: the disk is full or read only.
    """
    champion = shop.models.champion()
    if source == "downloaded" and verify is None:
        return _refuse(shop, folder, "model_signature", champion)
    try:
        model = shop.models.check(folder, verify)
    except EnvironmentFault as fault:
        return _refuse(shop, folder, fault.code, champion)
    there = next((one for one in shop.models.versions() if one.version == model.version), None)
    if there is not None and (there.source != source or _is_decided(shop, model.version)):
        return Refused(model.version, "model_exists")
    trial = _trial(shop, champion, model)
    if trial is not None and trial.much_worse:
        return _refuse(shop, folder, "model_worse", champion, asdict(trial))
    if there is None:  # else an attempt that was killed took it in, and did not live to decide
        shop.models.take_in(folder, source, shop.clock.now().isoformat(timespec="seconds"))
    facts = {} if trial is None else asdict(trial)
    activated = (trial is not None and trial.better) or (there is not None and there.active)
    decide(shop, "promoted" if activated else "installed", model.version, champion.version, facts)
    if activated and (there is None or not there.active):
        shop.models.activate(model.version)
    shop.models.prune(KEPT_VERSIONS)
    return TakenIn(model.version, trial, activated)


def _is_decided(shop: Shop, version: str) -> bool:
    return any(one.version == version for one in list_decisions(shop.database))


def _refuse(
    shop: Shop, folder: Path, reason: str, champion: GlobalModel, facts: dict[str, Any] | None = None
) -> Refused:
    shop.models.quarantine(folder, reason)
    decide(shop, "refused", folder.name, champion.version, {"reason": reason, **(facts or {})})
    return Refused(folder.name, reason)


def _trial(shop: Shop, champion: GlobalModel, challenger: GlobalModel) -> Trial | None:
    """Both on the shop's last weeks that neither was trained on; None when there are too few."""
    from fleca_desktop.core.challenge import LEAST_WEEKS, try_challenger  # noqa: PLC0415 - xgboost is slow to import
    from fleca_desktop.core.forecaster import panel_of_history  # noqa: PLC0415 - the same

    panel = panel_of_history(read_history(shop), read_calendar(shop), shop.clock.today())
    if panel is None:
        return None
    cut = max([len(panel.weeks) - 1 - JUDGED_WEEKS, *(seen_until(panel.weeks, one) for one in (champion, challenger))])
    if len(panel.weeks) - 1 - cut < LEAST_WEEKS or cut < LEAST_WEEKS:
        return None
    trial = try_challenger(panel, champion, challenger, cut)
    return trial if trial.weeks >= LEAST_WEEKS else None


def seen_until(weeks: pd.DatetimeIndex, model: GlobalModel) -> int:
    """Index in ``weeks`` of the last week that ``model`` was trained on; -1 when it never saw this shop."""
    until = pd.to_datetime(str(model.manifest.get("trained_until", "")), errors="coerce")
    return -1 if pd.isna(until) else int((weeks <= until).sum()) - 1
