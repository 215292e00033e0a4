"""Training off the GUI thread: when the owner asks, and by itself when due, but never while the order is being made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from fleca_desktop.ui.faults import fault_sentence
from fleca_desktop.ui.jobs import Err, Lane, Ok

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.services.train_model import TrainingInputs
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.jobs import Outcome

translate = QCoreApplication.translate
AFTER_FORECAST_MS = 30_000
AGAIN_MS = 300_000


class Retraining(QObject):
    """One training at a time. ``is_busy``: whether the owner works at something that must not be slowed down."""

    def __init__(self, context: PageContext, is_busy: Callable[[], bool]) -> None:
        super().__init__()
        announce = context.announce
        self._shop, self._jobs, self._announce = context.shop, context.jobs, announce
        self._messages, self._is_busy = context.messages, is_busy
        self._running = False
        self.by_itself = QTimer(self, singleShot=True, interval=AFTER_FORECAST_MS)
        self.by_itself.timeout.connect(self.look)
        announce.forecast_issued.connect(lambda: self.by_itself.start(AFTER_FORECAST_MS))
        announce.training_wanted.connect(self.begin)

    @property
    def is_running(self) -> bool:
        """Whether a training is under way."""
        return self._running

    def stop(self) -> None:
        """Begin nothing by itself any more; the window closes."""
        self.by_itself.stop()

    def look(self) -> None:
        """Check the model's health, and train if that is due; later, if the owner is busy."""
        if self._is_busy() or self._running:
            self.by_itself.start(AGAIN_MS)
            return
        from fleca_desktop.services.check_health import gather_health  # noqa: PLC0415 - pandas comes with it

        shop = self._shop
        self._jobs.run(Lane.DATABASE, lambda _progress: gather_health(shop), self._on_looked, reads=True)

    def _on_looked(self, outcome: Outcome[object]) -> None:
        from fleca_desktop.services.check_health import HealthInputs, examine  # noqa: PLC0415 - the same

        if isinstance(outcome, Ok) and isinstance(outcome.value, HealthInputs):
            inputs: HealthInputs = outcome.value
            self._jobs.run(Lane.COMPUTING, lambda progress: examine(inputs, progress), self._on_examined)

    def _on_examined(self, outcome: Outcome[object]) -> None:
        from fleca_desktop.services.check_health import Health, keep_check  # noqa: PLC0415 - the same
        from fleca_desktop.services.train_model import training_due  # noqa: PLC0415 - the same

        if not isinstance(outcome, Ok) or not isinstance(outcome.value, Health):
            return
        shop, health = self._shop, outcome.value

        def keep_and_ask(_progress: object) -> bool:
            keep_check(shop, health)
            return training_due(shop)

        self._jobs.run(Lane.DATABASE, keep_and_ask, self._on_asked)

    def _on_asked(self, outcome: Outcome[bool]) -> None:
        if isinstance(outcome, Ok) and outcome.value:
            if self._is_busy():
                self.by_itself.start(AGAIN_MS)
            else:
                self.begin()

    def begin(self) -> None:
        """Read, train, settle; the status line shows how far it is and stops it."""
        if self._running:
            return
        from fleca_desktop.services.train_model import gather_training  # noqa: PLC0415 - pandas comes with it

        self._running = True
        self._announce.training_begun.emit()
        shop = self._shop
        self._jobs.run(Lane.DATABASE, lambda _progress: gather_training(shop), self._on_gathered, reads=True)

    def _on_gathered(self, outcome: Outcome[object]) -> None:
        from fleca_desktop.services.train_model import TrainingInputs, train_challenger  # noqa: PLC0415 - the same

        if isinstance(outcome, Err) or not isinstance(outcome.value, TrainingInputs):
            self._end(outcome)
            return
        inputs: TrainingInputs = outcome.value
        self._jobs.run(
            Lane.COMPUTING,
            lambda progress: train_challenger(inputs, progress),
            lambda trained: self._on_trained(inputs, trained),
            what=translate("Retraining", "The model is learning from your weeks\u2026"),
        )

    def _on_trained(self, inputs: TrainingInputs, outcome: Outcome[object]) -> None:
        from fleca_desktop.services.train_model import Challenger, settle  # noqa: PLC0415 - the same

        if isinstance(outcome, Err) or not isinstance(outcome.value, Challenger):
            self._end(outcome)
            return
        shop, challenger = self._shop, outcome.value
        self._jobs.run(Lane.DATABASE, lambda _progress: settle(shop, inputs, challenger), self._end)

    def _end(self, outcome: Outcome[Any]) -> None:
        self._running = False
        self._tell(outcome)
        self._announce.training_ended.emit(outcome)

    def _tell(self, outcome: Outcome[Any]) -> None:
        from fleca_desktop.services.train_model import Kept, Promoted, TooFewWeeks  # noqa: PLC0415 - the same

        match outcome:
            case Err(stopped=True):
                self._messages.info(translate("Retraining", "Training stopped. The present model stays in use."))
            case Err(error=error):
                self._messages.bad(fault_sentence(error))
            case Ok(value=Promoted()):
                self._messages.good(translate("Retraining", "A new model, better on your own weeks, is in use now."))
                self._announce.forecast_wanted.emit()
            case Ok(value=Kept(why="worse")):
                text = translate("Retraining", "The new model was no better on your own weeks. The present one stays.")
                self._messages.info(text)
            case Ok(value=Kept()):
                text = translate(
                    "Retraining", "The new model was hardly better, perhaps by chance. The present one stays."
                )
                self._messages.info(text)
            case Ok(value=TooFewWeeks(weeks=weeks, needed=needed)):
                text = translate("Retraining", "To train, {needed} complete weeks are needed; there are {weeks}.")
                self._messages.info(text.format(needed=needed, weeks=weeks))
            case _:
                self._messages.info(translate("Retraining", "There are no sales to learn from yet."))
