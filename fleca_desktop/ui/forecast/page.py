"""The forecast page: choose a week, read the table, see the chosen row in the plot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fleca_desktop.services.compare_history import Subject
from fleca_desktop.services.forecast_week import NotEnoughHistory
from fleca_desktop.ui.faults import fault_sentence
from fleca_desktop.ui.forecast.editing import ForecastEditing
from fleca_desktop.ui.forecast.figures import forecast_table, history_table
from fleca_desktop.ui.forecast.material import Material, read_material
from fleca_desktop.ui.forecast.presenter import EditNote, ForecastRow, ForecastSnapshot, derive_forecast
from fleca_desktop.ui.forecast.saving import Figures, ForecastSaving
from fleca_desktop.ui.forecast.table_model import families_together, forecast_columns
from fleca_desktop.ui.forecast.unknown_years import UnknownYears
from fleca_desktop.ui.jobs import Err, Lane
from fleca_desktop.ui.no_forecast import without_forecast
from fleca_desktop.ui.page import Page
from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.chips import Chips
from fleca_desktop.ui.parts.split import Split
from fleca_desktop.ui.parts.state_panel import State
from fleca_desktop.ui.plot.card import PlotCard
from fleca_desktop.ui.table_view import Table
from fleca_desktop.ui.theme import Space
from fleca_desktop.ui.theme.scale import UNLIMITED

if TYPE_CHECKING:
    from datetime import date

    from fleca_desktop.services.forecast_week import Measure
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.forecast.outlets import FigureOutlets
    from fleca_desktop.ui.jobs import Outcome
    from fleca_desktop.ui.plot.history import History

_PLOT_HEIGHT = 182
_TABLE_HEIGHT = 164
_TABLE_SHARE = 0.52


class ForecastPage(Page):
    """The coming weeks, by family and product."""

    widest = UNLIMITED

    def __init__(self, context: PageContext, outlets: FigureOutlets | None = None) -> None:
        super().__init__(context)
        self._material: Material | None = None
        self._monday: date | None = None  # the week shown
        self._chosen: date | None = None  # by the owner; None: the first that is not over
        self._measure: Measure | None = None
        self._subject = Subject()
        self._weeks: Chips[date] = Chips(self.tr("Week"))
        self._measures: Chips[Measure] = Chips(self.tr("Euros or pieces"))
        self._table: Table[ForecastRow] = Table(
            forecast_columns(context.formats, ""), context.theme, name=self.tr("Forecast"), order=families_together
        )
        self._table_card = Card(padding=Space.HAIR)
        self._plot = PlotCard(context.theme, context.formats, context.jobs, _PLOT_HEIGHT)
        self.editing = ForecastEditing(context, lambda: self._monday, self)
        self._edits: tuple[EditNote, ...] = ()
        self._unknown = UnknownYears(context.theme, lambda: context.navigate("calendar"))
        self.saving = None if outlets is None else ForecastSaving(context, outlets, self._plot, self._figures, self)
        self._split = Split(self._table_card, self._below(), context.theme, first_share=_TABLE_SHARE)
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        self.set_header(self.tr("Forecast"))
        self._order = button(self.tr("Prepare order"), "primary", lambda: self.context.prepare_order(self._monday))
        self._order.setEnabled(False)
        if self.saving is not None:
            self.saving.button.setEnabled(False)
            self.add_action(self.saving.button)
        self.add_action(self._order)
        choices = QHBoxLayout()
        choices.addWidget(self._weeks)
        choices.addStretch(1)
        choices.addWidget(self._measures)
        card = self._table_card
        card.body.setContentsMargins(Space.SMALL, Space.HAIR, Space.SMALL, Space.HAIR)
        card.body.addWidget(self._table)
        self.content.setSpacing(Space.NEAR)
        self.content.addWidget(self._unknown)
        self.content.addLayout(choices)
        self.content.addWidget(self._split, 1)

    def _below(self) -> QWidget:
        """The owner's number of the row, and the row's plot."""
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.NEAR)
        column.addWidget(self.editing.bar)
        column.addWidget(self._plot, 1)
        return below

    def _listen(self) -> None:
        self._weeks.chosen.connect(self._on_week)
        self._measures.chosen.connect(self._on_measure)
        self._table.chosen.connect(self._on_row)
        self._plot.week_chosen.connect(self._on_week)
        announce = self.context.announce
        for signal in (announce.forecast_issued, announce.forecast_edited, announce.calendar_changed):
            signal.connect(self.mark_stale)
        announce.forecast_begun.connect(self._on_begun)
        announce.forecast_failed.connect(self._on_failed)

    def refresh(self) -> None:
        """Read the newest forecast."""
        self.show_loading(self.tr("Reading the forecast\u2026"))
        shop = self.context.shop
        self.context.jobs.run(Lane.DATABASE, lambda _progress: read_material(shop), self._on_read, reads=True)

    def _on_read(self, outcome: Outcome[Material]) -> None:
        if isinstance(outcome, Err):
            self.show_state(State("error", self.tr("The shop could not be read"), fault_sentence(outcome.error)))
            return
        self._material = outcome.value
        if outcome.value.issued is not None:
            self._show()
            QTimer.singleShot(0, self, self._show_plot)  # in the next turn: the table can be read meanwhile
        elif outcome.value.source.history.is_empty:
            self._show_empty()
        else:
            self.show_loading(self.tr("Forecasting the coming weeks\u2026"))
            self.context.announce.forecast_wanted.emit()

    def _show(self) -> None:
        if self._material is None or self._material.issued is None:
            return
        issued, today = self._material.issued, self._material.today
        snapshot = derive_forecast(issued, self._chosen, self._measure, today, self.context.formats)
        self._monday, self._measure = snapshot.monday, snapshot.measure
        self.set_header(snapshot.title, snapshot.sentence)
        self._order.setEnabled(True)
        if self.saving is not None:
            self.saving.button.setEnabled(True)
        self._unknown.show_years(self._material.unknown_years)
        self._offer(snapshot)
        self._fill(snapshot)
        self.show_content()

    def _fill(self, snapshot: ForecastSnapshot) -> None:
        formats, unit = self.context.formats, self._unit(snapshot.measure)
        self._table.set_columns(forecast_columns(formats, unit, self.editing.on_typed, origin=snapshot.origin))
        self._edits = snapshot.edits
        keys = [(snapshot.monday, snapshot.measure, row.subject.family, row.subject.product) for row in snapshot.rows]
        self._table.set_rows(snapshot.rows, snapshot.total, keys=keys)
        height = self._table.natural_height
        self._table.setMinimumHeight(min(height, _TABLE_HEIGHT))
        self._table_card.setMaximumHeight(height + 2 * Space.SMALL)
        self._split.settle()
        self._choose_again()
        self._show_edits()

    def _choose_again(self) -> None:
        """Stay on the row that was chosen, wherever it stands in what is shown now."""
        if self._subject.level == "shop":
            self._table.choose_total()
            return
        mine = self._subject.family, self._subject.product
        for at, row in enumerate(self._table.model.rows):
            if (row.subject.family, row.subject.product) == mine:
                self._subject = row.subject
                self._table.choose(at)

    def _show_edits(self) -> None:
        mine = self._subject.family, self._subject.product
        chosen = next((note for note in self._edits if note.edit.cell[1:] == mine), None)
        self.editing.bar.show_edits(self._edits, chosen if self._subject.level != "shop" else None)

    def _unit(self, measure: Measure) -> str:
        return "\u20ac" if measure == "revenue_eur" else self.tr("pieces")

    def _offer(self, snapshot: ForecastSnapshot) -> None:
        self._weeks.set_choices([(week.monday, week.title, week.tip) for week in snapshot.weeks])
        self._weeks.choose(snapshot.monday)
        self._measures.set_choices([(measure, self._unit(measure), "") for measure in snapshot.measures])
        self._measures.choose(snapshot.measure)
        self._measures.setVisible(len(snapshot.measures) > 1)

    def _show_plot(self) -> None:
        if self._material is None or self._measure is None:
            return
        history, name = self._history(self._material, self._measure)
        self._plot.show_history(history, self.tr("{name}, by week").format(name=name))
        if self._monday is not None:
            self._plot.choose_week(self._monday)

    def _history(self, material: Material, measure: Measure) -> tuple[History, str]:
        """What the plot shows, and whose sales they are."""
        subject = self._subject
        history = material.history(subject, measure)
        return history, subject.product or subject.family or self.tr("Whole shop")

    def _figures(self) -> Figures | None:
        if self._material is None or self._material.issued is None or self._measure is None:
            return None
        material, unit = self._material, self._unit(self._measure)
        history, name = self._history(material, self._measure)
        forecast = forecast_table(self._material.issued, self._measure, unit, material.today, self.context.formats)
        return Figures(forecast, history_table(history, name, unit), name)

    def _on_week(self, monday: date) -> None:
        self._table.keep_typed()
        self._chosen = monday
        self._show()
        self._show_plot()

    def _on_measure(self, measure: Measure) -> None:
        self._table.keep_typed()
        self._measure = measure
        self._show()
        self._show_plot()

    def _on_row(self, row: ForecastRow) -> None:
        if row.subject != self._subject:
            self._subject = row.subject
            self._show_plot()
            self._show_edits()

    def _on_begun(self) -> None:
        if self._material is None or self._material.issued is None:
            self.show_loading(self.tr("Forecasting the coming weeks\u2026"))

    def _show_empty(self) -> None:
        self.show_state(
            State(
                "empty",
                self.tr("The coming eight weeks will stand here"),
                self.tr("By family and product, with a range and the reasons. Import your sales to begin."),
                self.tr("Import sales"),
                lambda: self.context.navigate("imports"),
            )
        )

    def _on_failed(self, trouble: object) -> None:
        if isinstance(trouble, NotEnoughHistory | Exception):
            self.show_state(without_forecast(trouble, self.context))
        else:
            self._show_empty()
