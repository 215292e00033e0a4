"""Training in the shop: gather, train and try, settle. Three steps, so that the window can run each on its own lane."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from fleca_desktop.services.model_versions import JUDGED_WEEKS, KEPT_VERSIONS, decide, seen_until
from fleca_desktop.services.ports import silent
from fleca_desktop.services.settings import setting_flag
from fleca_desktop.services.shop_facts import read_calendar, read_history
from fleca_desktop.storage.model_health import last_check, list_decisions

if TYPE_CHECKING:
    from fleca_desktop.core.calendar import ShopCalendar
    from fleca_desktop.core.challenge import Trial
    from fleca_desktop.core.global_model import GlobalModel
    from fleca_desktop.core.sales import SalesHistory
    from fleca_desktop.services.ports import Progress
    from fleca_desktop.services.shop import Shop

LEAST_WEEKS = 52  # to learn from and to be judged on
LEAST_JUDGED = 17
DUE_AFTER_WEEKS = 8
_TRIED = ("promoted", "kept")


@dataclass(frozen=True)
class TrainingInputs:
    """All that training is a function of. ``version`` is the new model's name."""

    history: SalesHistory
    calendar: ShopCalendar
    champion: GlobalModel
    base: GlobalModel
    version: str
    today: date


@dataclass(frozen=True)
class NothingSold:
    """Nothing was imported yet."""


@dataclass(frozen=True)
class TooFewWeeks:
    """There are ``weeks`` complete weeks; ``needed`` are necessary to learn and to judge."""

    weeks: int
    needed: int = LEAST_WEEKS


@dataclass(frozen=True)
class Challenger:
    """A trained model and how it did on weeks it was not trained on."""

    model: GlobalModel
    trial: Trial


@dataclass(frozen=True)
class Promoted:
    """The challenger is in use, in place of ``before``."""

    version: str
    before: str
    trial: Trial


@dataclass(frozen=True)
class Kept:
    """The challenger is installed, the present model stays in use: ``why`` says what was missing."""

    version: str
    champion: str
    trial: Trial
    why: Literal["worse", "chance"]


def gather_training(shop: Shop) -> TrainingInputs | NothingSold:
    """Read what training needs (database, model files).

    Raises:
        EnvironmentFault: no installed model passes its checks.
    """
    history = read_history(shop)
    if history.is_empty:
        return NothingSold()
    models = shop.models
    return TrainingInputs(
        history, read_calendar(shop), models.champion(), models.bundled_model(), _new_name(shop), shop.clock.today()
    )


def _new_name(shop: Shop) -> str:
    """The day, and a number where there is one of that day already."""
    taken = {one.version for one in shop.models.versions()} | {one.version for one in list_decisions(shop.database)}
    day = shop.clock.today().isoformat()
    names = (f"{day}.{number}" if number > 1 else day for number in range(1, len(taken) + 2))
    return next(name for name in names if name not in taken)


def train_challenger(inputs: TrainingInputs, progress: Progress = silent) -> Challenger | TooFewWeeks:
    """Train on the weeks up to a cut and judge on those after it; touches nothing but its inputs.

    What is judged is what will be used: the challenger is not trained again on the weeks that judged it.
    """
    from fleca_desktop.core.challenge import try_challenger  # noqa: PLC0415 - xgboost is slow to import
    from fleca_desktop.core.fine_tuning import fine_tune  # noqa: PLC0415 - the same
    from fleca_desktop.core.forecaster import panel_of_history  # noqa: PLC0415 - the same
    from fleca_desktop.core.shop_run import run_shop  # noqa: PLC0415 - the same

    panel = panel_of_history(inputs.history, inputs.calendar, inputs.today)
    weeks = 0 if panel is None else len(panel.weeks)
    if panel is None or weeks < LEAST_WEEKS:
        return TooFewWeeks(weeks)
    judged = max(LEAST_JUDGED, min(JUDGED_WEEKS, weeks // 3))
    cut = max(weeks - 1 - judged, min(seen_until(panel.weeks, inputs.champion), weeks - 1 - LEAST_JUDGED))
    until = panel.weeks[cut].date()
    progress(0.1)
    past = panel_of_history(inputs.history, inputs.calendar, until + timedelta(days=7))
    if past is None:
        return TooFewWeeks(weeks)
    own = run_shop(past, None)
    progress(0.4)
    facts = {"version": inputs.version, "trained_until": until.isoformat()}
    model = fine_tune(inputs.base, own, facts, lambda share: progress(0.4 + 0.3 * share))
    trial = try_challenger(panel, inputs.champion, model, cut)
    progress(1.0)
    return Challenger(model, trial)


def settle(shop: Shop, inputs: TrainingInputs, challenger: Challenger) -> Promoted | Kept:
    """Install the challenger, write down whether it is better by more than chance, and if so put it in use.

    What is written down counts: should the machine stop before the switch, the next opening of the shop makes it.

    Raises:
        EnvironmentFault: the disk is full or read only; the present model stays in use.
    """
    model, trial, before = challenger.model, challenger.trial, inputs.champion.version
    shop.models.install(model, "local", shop.clock.now().isoformat(timespec="seconds"))
    outcome: Promoted | Kept
    decide(shop, "promoted" if trial.better else "kept", model.version, before, asdict(trial))
    if trial.better:
        shop.models.activate(model.version)
        outcome = Promoted(model.version, before, trial)
    else:
        why: Literal["worse", "chance"] = "worse" if trial.challenger_wape >= trial.champion_wape else "chance"
        outcome = Kept(model.version, before, trial, why)
    shop.models.prune(KEPT_VERSIONS)
    return outcome


def train(shop: Shop, progress: Progress = silent) -> Promoted | Kept | TooFewWeeks | NothingSold:
    """Gather, train, try and settle in one go.

    Raises:
        EnvironmentFault: no model passes its checks, or the disk is full.
    """
    inputs = gather_training(shop)
    if isinstance(inputs, NothingSold):
        return inputs
    challenger = train_challenger(inputs, progress)
    return challenger if isinstance(challenger, TooFewWeeks) else settle(shop, inputs, challenger)


def training_due(shop: Shop) -> bool:
    """Whether a training would be worth its time: weeks enough since the last one, or a red light and a new week."""
    if not setting_flag(shop, "models.train_by_itself"):
        return False
    check = last_check(shop.database)
    if check is None or check.light == "unknown":
        return False
    tried = next((one for one in list_decisions(shop.database) if one.kind in _TRIED), None)
    if tried is None or not tried.week_start:
        return True
    passed = (date.fromisoformat(check.week_start) - date.fromisoformat(tried.week_start)).days // 7
    return passed >= DUE_AFTER_WEEKS or (check.light == "red" and passed >= 1)
