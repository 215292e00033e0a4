"""The model health page: one light and one sentence, and below it everything for who wants more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout

from fleca_desktop.services.check_health import (
    Health,
    HealthInputs,
    NoSales,
    TooFewWeeks,
    examine,
    gather_health,
    keep_check,
)
from fleca_desktop.services.model_versions import Switched, activate_version
from fleca_desktop.services.train_model import LEAST_WEEKS
from fleca_desktop.ui.faults import fault_sentence
from fleca_desktop.ui.health.cards import ChangesCard, DataCard, ErrorCard, VersionsCard
from fleca_desktop.ui.health.inputs_card import InputsCard
from fleca_desktop.ui.health.presenter import ScoreRow, derive_health
from fleca_desktop.ui.health.table_model import measure_columns, score_columns
from fleca_desktop.ui.health.weekly_card import WeeklyCard
from fleca_desktop.ui.jobs import Err, Lane, Ok
from fleca_desktop.ui.page import Page
from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.fold import Fold
from fleca_desktop.ui.parts.state_panel import State
from fleca_desktop.ui.table_view import Table
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.jobs import Outcome

translate = QCoreApplication.translate
_PLOT_HEIGHT = 270


class HealthPage(Page):
    """Is the model still good for this shop?"""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        theme, formats = context.theme, context.formats
        self._errors, self._changes = ErrorCard(theme, formats), ChangesCard(theme)
        self._versions, self._data = VersionsCard(), DataCard()
        self._weekly, self._inputs = WeeklyCard(theme, formats), InputsCard(theme, formats)
        self._table: Table[ScoreRow] = Table(score_columns(formats, is_money=True), theme, name=self.tr("Scores"))
        self._measures: Table[ScoreRow] = Table(
            measure_columns(formats, is_money=True), theme, name=self.tr("Measures of the trade")
        )
        self.fold = Fold()
        self._train = button(self.tr("Train again"), "quiet", context.announce.training_wanted.emit)
        self._lay_out()
        announce = context.announce
        for signal in (
            announce.sales_imported,
            announce.calendar_changed,
            announce.training_ended,
            announce.model_changed,
        ):
            signal.connect(self.mark_stale)
        announce.training_begun.connect(lambda: self._offer_training(self.tr("The model is being trained")))
        self._versions.wanted.connect(self._on_wanted)

    def _lay_out(self) -> None:
        self.set_header(self.tr("Model health"))
        self.add_action(self._train)
        self._row(self._errors, self._changes, height=_PLOT_HEIGHT)
        self.content.addWidget(_sheet(self._table))
        self._row(self._versions, self._data)
        self.fold.add(_sheet(self._measures))
        for wide in (self._weekly, self._inputs):
            wide.setMinimumHeight(_PLOT_HEIGHT)
            self.fold.add(wide)
        self.content.addWidget(self.fold)
        self.content.addStretch(1)

    def _row(self, left: QWidget, right: QWidget, *, height: int = 0) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.BASE)
        row.addWidget(left, 1)
        row.addWidget(right, 1)
        left.setMinimumHeight(height)
        self.content.addLayout(row)

    def refresh(self) -> None:
        """Read, then repeat the past on the computing lane."""
        self.show_loading(self.tr("Repeating the past weeks\u2026"))
        shop = self.context.shop
        self.context.jobs.run(Lane.DATABASE, lambda _progress: gather_health(shop), self._on_gathered, reads=True)

    def _on_gathered(self, outcome: Outcome[HealthInputs | NoSales]) -> None:
        match outcome:
            case Err():
                self._show_error(outcome.error)
            case Ok(value=NoSales()):
                self._show_empty()
            case Ok(value=HealthInputs() as inputs):
                self.context.jobs.run(Lane.COMPUTING, lambda progress: examine(inputs, progress), self._on_examined)

    def _on_examined(self, outcome: Outcome[Health | TooFewWeeks]) -> None:
        match outcome:
            case Err():
                self._show_error(outcome.error)
            case Ok(value=TooFewWeeks() as few):
                self._show_too_few(few)
            case Ok(value=Health() as health):
                self._show(health)
                shop = self.context.shop
                self.context.jobs.run(Lane.DATABASE, lambda _progress: keep_check(shop, health), lambda _outcome: None)

    def _show(self, health: Health) -> None:
        formats = self.context.formats
        snapshot = derive_health(health, formats)
        self.set_header(snapshot.title, snapshot.sentence)
        self._errors.show_errors(health, snapshot, formats)
        self._changes.show_findings(snapshot.findings)
        self._table.set_columns(score_columns(formats, is_money=snapshot.is_money))
        self._measures.set_columns(measure_columns(formats, is_money=snapshot.is_money))
        for table in (self._table, self._measures):
            table.set_rows([r for r in snapshot.scores if not r.is_total], snapshot.scores[0])
            table.setFixedHeight(table.natural_height)
        self._versions.show_versions(snapshot.versions, snapshot.decisions)
        self._data.show_data(snapshot.data)
        self.show_content()
        self._offer_training(_too_few_to_train(len(health.weeks)))
        self._inputs.show_inputs(health)
        QTimer.singleShot(0, self, lambda: self._weekly.show_course(health))

    def _show_empty(self) -> None:
        title = self.tr("Here you will see how far the forecasts were off")
        text = self.tr("And whether something has changed in your shop. Import your sales to begin.")
        go = self.tr("Import sales")
        self.show_state(State("empty", title, text, go, lambda: self.context.navigate("imports")))
        self._offer_training(self.tr("There are no sales to learn from yet"))

    def _show_too_few(self, few: TooFewWeeks) -> None:
        title = self.tr("Too few weeks to tell")
        text = self.tr("There are {weeks} complete weeks; from {needed} on the model can be watched.")
        self.show_state(State("too_little", title, text.format(weeks=few.weeks, needed=few.needed)))
        self._offer_training(_too_few_to_train(few.weeks))

    def _offer_training(self, why_not: str = "") -> None:
        """Let the model be trained, or say why that cannot be done now."""
        self._train.setEnabled(not why_not)
        self._train.setToolTip(why_not)
        self._train.setAccessibleDescription(why_not)

    def _show_error(self, error: Exception) -> None:
        title = self.tr("The model cannot be checked")
        self.show_state(State("error", title, fault_sentence(error), self.tr("Try again"), self.refresh))
        self._offer_training()

    def _on_wanted(self, version: str) -> None:
        shop = self.context.shop
        self.context.jobs.run(Lane.DATABASE, lambda _progress: activate_version(shop, version), self._on_switched)

    def _on_switched(self, outcome: Outcome[object]) -> None:
        messages = self.context.messages
        match outcome:
            case Ok(value=Switched(version=version, before=before)):
                text = self.tr("Version {version} is in use now.").format(version=version)
                messages.good(text, self.tr("Undo"), lambda: self._on_wanted(before))
                self.context.announce.forecast_wanted.emit()
            case Err(error=error):
                messages.bad(fault_sentence(error))
            case _:
                messages.warning(self.tr("That version did not pass its checks. The present model stays in use."))
        self.mark_stale()


def _sheet(table: QWidget) -> Card:
    card = Card(padding=Space.HAIR)
    card.body.setContentsMargins(Space.SMALL, Space.HAIR, Space.SMALL, Space.HAIR)
    card.body.addWidget(table)
    return card


def _too_few_to_train(weeks: int) -> str:
    """Why ``weeks`` complete weeks do not suffice; nothing where they do."""
    text = translate("Retraining", "To train, {needed} complete weeks are needed; there are {weeks}.")
    return text.format(needed=LEAST_WEEKS, weeks=weeks) if weeks < LEAST_WEEKS else ""
