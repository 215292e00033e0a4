"""The way to a Hopsworks project: whose key it needs, and whether it works, step by step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from fleca_desktop.core.exchange import Exchanged, Failed, Request
from fleca_desktop.services.receive_history import history_request
from fleca_desktop.services.settings import setting_number, setting_text
from fleca_desktop.services.synchronise import target_of

if TYPE_CHECKING:
    from fleca_desktop.core.exchange import FaultCode
    from fleca_desktop.services.ports import Exchange, KeyKeeper
    from fleca_desktop.services.shop import Shop

StepName = Literal["reach", "sign_in", "models", "feature_view", "read"]
STEPS: Final[tuple[StepName, ...]] = ("reach", "sign_in", "models", "feature_view", "read")


@dataclass(frozen=True)
class Step:
    """One step of the way: ``works``, or not for the reason ``code``; None and '' where it was not come to."""

    name: StepName
    works: bool | None
    code: FaultCode | Literal[""] = ""


@dataclass(frozen=True)
class Probed:
    """How far one came. ``code`` when it did not even begin; ``models`` are the versions in the registry."""

    steps: tuple[Step, ...]
    code: FaultCode | Literal[""] = ""
    models: int = 0
    other_version: str = ""

    @property
    def works(self) -> bool:
        """Whether the whole way does."""
        return not self.code and all(step.works for step in self.steps)


def account_of(shop: Shop) -> str:
    """Under which name the project's key is kept: keys belong to a project on a server, not to this shop's folder."""
    host, project = setting_text(shop, "hopsworks.host"), setting_text(shop, "hopsworks.project")
    return f"{host}:{int(setting_number(shop, 'hopsworks.port'))}/{project}"


def key_of(shop: Shop, keys: KeyKeeper) -> str:
    """The key that is kept for the project that is set; '' when there is none."""
    return keys.read(account_of(shop))


def probe(shop: Shop, exchange: Exchange, key: str) -> Probed:
    """Try the way, reading only: reach the server, sign in, list models, read the feature view. Stores nothing."""
    history = history_request(shop)
    wanted = STEPS if history is not None else STEPS[:3]
    if not key:
        return Probed(tuple(Step(name, None) for name in wanted), "no_key")
    requests = [Request("test", {"model": setting_text(shop, "hopsworks.model")})]
    requests += [] if history is None else [history]
    outcomes = exchange.ask_all(requests, target_of(shop), key)
    passed = {step for outcome in outcomes for step in outcome.steps}
    failures = {outcome.step: outcome.code for outcome in outcomes if isinstance(outcome, Failed)}
    steps = tuple(_step(name, passed, failures) for name in wanted)
    good = [outcome for outcome in outcomes if isinstance(outcome, Exchanged)]
    return Probed(
        steps,
        failures.get("start", ""),
        models=max((int(outcome.result.get("models", 0)) for outcome in good if "models" in outcome.result), default=0),
        other_version=next((outcome.other_version for outcome in good if outcome.other_version), ""),
    )


def _step(name: StepName, passed: set[str], failures: dict[str, FaultCode]) -> Step:
    if name in failures:
        return Step(name, works=False, code=failures[name])
    return Step(name, works=True if name in passed else None)
