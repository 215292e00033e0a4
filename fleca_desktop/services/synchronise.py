"""Everything that waits for Hopsworks, both ways, once.

How to call it (window and command line alike)::

    with beside(shop) as own:  # the window only: a connection for the network lane's thread
        outcome = synchronise(own, Hopsworks(scratch), Access(key, verify), asked=True, progress=progress)

It blocks for as long as the network does (about 90 s, 300 s with a model), hence belongs on the network lane.
``asked``: the owner wants it now; else it does nothing before it is due (``NotDue``). Killed at any moment it loses
nothing: what is sent is named after its content, and noted as sent only when it is there.

After ``Synchronised`` or ``Hindered`` sales may have changed (``report.import_id``) and the model in use
(``report.new_offers`` with the state ``activated``). ``sync_state`` tells how things stand without any network.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, assert_never

from fleca_desktop.core.exchange import HOPELESS, Exchanged, Failed, Target
from fleca_desktop.services.exchange_outcomes import Hindered, NotDue, NotSetUp, Report, Synchronised, Trouble
from fleca_desktop.services.exchange_schedule import (
    is_set_up,
    note_success,
    note_trouble,
    sync_state,
    what_waits,
)
from fleca_desktop.services.ports import silent
from fleca_desktop.services.receive_history import history_request, receive_history
from fleca_desktop.services.receive_models import DEADLINE_S, models_request, next_to_fetch, note_offers, take_in
from fleca_desktop.services.send_exchange import note_sent, push_request, write_out_waiting
from fleca_desktop.services.send_model import next_to_send, note_model_sent
from fleca_desktop.services.settings import setting_number, setting_text
from fleca_desktop.services.shop import DATABASE_NAME
from fleca_desktop.storage.database import connect

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fleca_desktop.core.exchange import Request
    from fleca_desktop.services.exchange_outcomes import Offer, Outcome, Part
    from fleca_desktop.services.ports import Exchange, Progress, SignatureCheck
    from fleca_desktop.services.shop import Shop

__all__ = [
    "Access", "Hindered", "NotDue", "NotSetUp", "Synchronised", "beside", "sync_state", "synchronise", "take_version",
]  # fmt: skip


@dataclass(frozen=True)
class Access:
    """What lets us in, and whom we believe.

    ``key`` is the API key, '' when none is kept (the outcome says ``no_key``). ``verify`` says whether a downloaded
    bundle's signature is that of somebody the shop trusts; None: nobody is trusted, models are listed and not fetched.
    """

    key: str = field(repr=False)
    verify: SignatureCheck | None = None


@dataclass
class _Course:
    """What came of the parts so far."""

    report: Report = field(default_factory=Report)
    troubles: list[Trouble] = field(default_factory=list)

    def add(self, part: Part, failed: Failed) -> None:
        """Note a part that did not work; what keeps all parts from working is told once."""
        everything = failed.step in ("start", "reach", "sign_in")
        trouble = Trouble("both" if everything else part, failed.code, failed.step, failed.detail)
        if not any((one.part, one.code) == (trouble.part, trouble.code) for one in self.troubles):
            self.troubles.append(trouble)

    def tell_offers(self, offers: Iterable[Offer]) -> None:
        """Add versions to the report, the newest word on each."""
        told = {one.number: one for one in self.report.new_offers} | {one.number: one for one in offers}
        self.report = replace(self.report, new_offers=tuple(told.values()))

    @property
    def is_hopeless(self) -> bool:
        """Whether the way itself is barred, so that another visit would only wait for the same."""
        return any(one.part == "both" or one.code in HOPELESS for one in self.troubles)


@contextmanager
def beside(shop: Shop) -> Iterator[Shop]:
    """The same shop with a database connection of its own, for another thread."""
    database = connect(shop.folder / DATABASE_NAME)
    try:
        yield replace(shop, database=database)
    finally:
        database.close()


def target_of(shop: Shop) -> Target:
    """The project that the settings name."""
    return Target(
        setting_text(shop, "hopsworks.host"),
        int(setting_number(shop, "hopsworks.port")),
        setting_text(shop, "hopsworks.project"),
        setting_text(shop, "hopsworks.ca_file"),
    )


def synchronise(
    shop: Shop, exchange: Exchange, access: Access, *, asked: bool = True, progress: Progress = silent
) -> Outcome:
    """Send what waits, fetch weekly history and model versions (see the module).

    Raises:
        EnvironmentFault: the shop's own disk or database failed.
    """
    if not is_set_up(shop):
        return NotSetUp()
    state = sync_state(shop)
    if not asked and state.next_at is not None and not state.due:
        return NotDue(state.next_at)
    course = _Course()
    if access.key:
        write_out_waiting(shop)
        progress(0.1)
        _exchange(shop, exchange, access, course)
        progress(0.5)
        if not course.is_hopeless:
            _fetch_model(shop, exchange, access, course)
            progress(0.8)
            _send_model(shop, exchange, access, course)
        progress(1.0)
    else:
        course.add("send", Failed("no_key", "start"))
    return _ended(shop, course)


def _ended(shop: Shop, course: _Course) -> Synchronised | Hindered:
    report = replace(course.report, waiting=what_waits(shop))
    if not course.troubles:
        note_success(shop)
        return Synchronised(report)
    return Hindered(report, tuple(course.troubles), note_trouble(shop, course.troubles[0]))


def _exchange(shop: Shop, exchange: Exchange, access: Access, course: _Course) -> None:
    """The first visit: everything but models' files."""
    parts: tuple[tuple[Part, Request | None], ...] = (
        ("send", push_request(shop)),
        ("history", history_request(shop)),
        ("models", models_request(shop)),
    )
    wanted = [(part, request) for part, request in parts if request is not None]
    if not wanted:
        return
    outcomes = exchange.ask_all([request for _, request in wanted], target_of(shop), access.key)
    for (part, _), outcome in zip(wanted, outcomes, strict=True):
        _take(shop, part, outcome, course)


def _take(shop: Shop, part: Part, outcome: Exchanged | Failed, course: _Course) -> None:
    if part == "send":
        _note_sent(shop, outcome, course)
    match outcome:
        case Failed():
            course.add(part, outcome)
        case Exchanged():
            course.report = replace(course.report, other_version=outcome.other_version)
            _receive(shop, part, outcome, course)
        case _:
            assert_never(outcome)


def _note_sent(shop: Shop, outcome: Exchanged | Failed, course: _Course) -> None:
    sent = note_sent(shop, outcome.done, job_done=isinstance(outcome, Exchanged))
    repeated = outcome.result["repeated"] if isinstance(outcome, Exchanged) else 0
    course.report = replace(course.report, weeks_sent=sent.weeks, forecasts_sent=sent.forecasts, repeated=repeated)


def _receive(shop: Shop, part: Part, outcome: Exchanged, course: _Course) -> None:
    if part == "history":
        received = receive_history(shop, outcome.result["rows"])
        course.report = replace(course.report, weeks_received=received.weeks, import_id=received.import_id)
    elif part == "models":
        course.tell_offers(note_offers(shop, outcome.result["models"]))


def _fetch_model(shop: Shop, exchange: Exchange, access: Access, course: _Course, number: int | None = None) -> None:
    """The second visit: the newest version's files, if it is new and somebody is trusted."""
    fetching = None if access.verify is None else next_to_fetch(shop, number)
    if access.verify is None or fetching is None:
        return
    outcome = exchange.ask_all([fetching.request], target_of(shop), access.key, DEADLINE_S)[0]
    became = take_in(shop, fetching, outcome, access.verify)
    if isinstance(became, Failed):
        course.add("models", became)
    else:
        course.tell_offers((became,))


def _send_model(shop: Shop, exchange: Exchange, access: Access, course: _Course) -> None:
    """The third visit: the shop's own model, where the owner wants that."""
    sending = next_to_send(shop)
    if sending is None:
        return
    outcome = exchange.ask_all([sending.request], target_of(shop), access.key, DEADLINE_S)[0]
    if isinstance(outcome, Failed):
        course.add("send", outcome)
        return
    note_model_sent(shop, sending)
    report = course.report
    course.report = replace(
        report, models_sent=report.models_sent + 1, repeated=report.repeated + outcome.result["repeated"]
    )


def take_version(shop: Shop, exchange: Exchange, access: Access, number: int) -> Synchronised | Hindered:
    """Fetch the version ``number`` of the registry although it is not the newest, or was refused: the owner asks.

    It is checked and tried like any other; to use one that is not better, ``model_versions.activate_version``.
    """
    course = _Course()
    if access.verify is None:
        course.add("models", Failed("no_trusted_key", "install"))
    else:
        _fetch_model(shop, exchange, access, course, number)
    report = replace(course.report, waiting=what_waits(shop))
    if not course.troubles:
        return Synchronised(report)
    return Hindered(report, tuple(course.troubles), shop.clock.now())
