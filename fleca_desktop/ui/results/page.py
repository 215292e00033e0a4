"""The results page: was the forecast right, and would a rule of thumb have done better."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from fleca_desktop.services.review_results import review_results
from fleca_desktop.ui.faults import fault_sentence
from fleca_desktop.ui.jobs import Err, Lane
from fleca_desktop.ui.page import Page
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.chips import Chips
from fleca_desktop.ui.parts.labels import hairline, label
from fleca_desktop.ui.parts.notice import emptied
from fleca_desktop.ui.parts.state_panel import State
from fleca_desktop.ui.results.columns import product_columns, way_columns, week_columns
from fleca_desktop.ui.results.edits import EditRow, edit_columns
from fleca_desktop.ui.results.measures_card import MeasuresCard
from fleca_desktop.ui.results.presenter import ahead, derive_results
from fleca_desktop.ui.table_view import Table
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from fleca_desktop.services.review_results import Results
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.jobs import Outcome
    from fleca_desktop.ui.results.presenter import ProductRow, ResultsSnapshot, Verdict, WeekRow
    from fleca_desktop.ui.results.ways import WayRow

_HORIZONS: Final = (1, 2, 4)
_TABLE_HEIGHT: Final = 250
_EDITS_HEIGHT = 240


class ResultsPage(Page):
    """What was said beside what was sold; choosing a week shows its products."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._horizon: int | None = None  # as set, until the owner chooses another
        self._snapshot: ResultsSnapshot | None = None
        self._verdict = VerdictCard()
        formats, theme = context.formats, context.theme
        self._ways: Table[WayRow] = Table(way_columns(), theme, name=self.tr("Score card"))
        self._weeks: Table[WeekRow] = Table(week_columns(formats, "€"), theme, name=self.tr("Weeks"))
        self._products: Table[ProductRow] = Table(product_columns(formats), theme, name=self.tr("Products of the week"))
        self._products_card = Card(" ", padding=Space.SMALL)
        self._edits: Table[EditRow] = Table(edit_columns(), theme, name=self.tr("Your changes"))
        self._edits_card = Card(self.tr("Your changes"), padding=Space.SMALL)
        self._of_edits = label("", "muted")
        self._measures = MeasuresCard(theme, formats)
        self._horizons: Chips[int] = Chips(self.tr("How far ahead"))
        self._horizons.chosen.connect(self._on_horizon)
        self._weeks.chosen.connect(self._on_week)
        self._lay_out()
        announce = context.announce
        announce.settings_changed.connect(self._on_settings)
        for signal in (
            announce.sales_imported,
            announce.forecast_issued,
            announce.forecast_edited,
            announce.shop_replaced,
        ):
            signal.connect(self.mark_stale)

    def _lay_out(self) -> None:
        ways = Card(self.tr("Who knew best"), padding=Space.SMALL)
        ways.body.addWidget(self._ways)
        ways.body.addStretch(1)
        above = QHBoxLayout()
        above.setSpacing(Space.BASE)
        above.addWidget(self._verdict, 2)
        above.addWidget(ways, 3)
        weeks = Card(self.tr("Week by week"), padding=Space.SMALL)
        weeks.head.addWidget(self._horizons)
        weeks.body.addWidget(self._weeks)
        self._products_card.body.addWidget(self._products, 1)
        self.content.addLayout(above)
        self.content.addWidget(weeks)
        self._products.setMinimumHeight(_TABLE_HEIGHT)
        self.content.addWidget(self._products_card, 1)
        self._edits_card.head.addWidget(self._of_edits)
        self._edits_card.body.addWidget(self._edits)
        self.content.addWidget(self._edits_card)
        self.content.addWidget(self._measures)

    def _show_horizon(self, weeks: int) -> None:
        """Offer the usual ones, and the one that is shown."""
        self._horizons.set_choices([(each, ahead(each), "") for each in sorted({*_HORIZONS, weeks})])
        self._horizons.choose(weeks)

    def _on_settings(self) -> None:
        self._horizon = None
        self.mark_stale()

    def refresh(self) -> None:
        """Compare what was said with what was sold."""
        self.show_loading(self.tr("Comparing forecasts with sales\u2026"))
        shop, horizon = self.context.shop, self._horizon
        self.context.jobs.run(Lane.DATABASE, lambda _progress: review_results(shop, horizon), self._on_read, reads=True)

    def _on_read(self, outcome: Outcome[Results]) -> None:
        self.set_header(self.tr("Results"))
        if isinstance(outcome, Err):
            self.show_state(State("error", self.tr("The shop could not be read"), fault_sentence(outcome.error)))
            return
        self._snapshot = derive_results(outcome.value, self.context.formats, self.context.shop.clock.today())
        self._show_horizon(outcome.value.horizon)
        if self._snapshot is None and outcome.value.horizon > 1:
            self.context.messages.info(self.tr("No week was forecast that far ahead and is over now."))
            self._on_horizon(_HORIZONS[0])
        elif self._snapshot is None:
            self._show_nothing()
        else:
            self._show(self._snapshot)

    def _show_nothing(self) -> None:
        text = self.tr(
            "Once a week that was forecast is over and its sales are imported, you will see here how right it was."
        )
        title = self.tr("No forecast week is over yet")
        self.show_state(
            State("too_little", title, text, self.tr("Import sales"), lambda: self.context.navigate("imports"))
        )

    def _show(self, snapshot: ResultsSnapshot) -> None:
        self.set_header(self.tr("Results"), snapshot.sentence)
        self._verdict.show_verdict(snapshot.verdict)
        self._ways.set_rows(snapshot.ways)
        self._ways.setFixedHeight(self._ways.natural_height)
        self._show_edits(snapshot)
        self._weeks.set_columns(week_columns(self.context.formats, snapshot.unit))
        self._weeks.set_rows(snapshot.weeks)
        self._weeks.setFixedHeight(min(self._weeks.natural_height, _TABLE_HEIGHT))
        self._measures.show_measures(snapshot)
        self._weeks.choose(0)
        self._on_week(snapshot.weeks[0])
        self.show_content()

    def _show_edits(self, snapshot: ResultsSnapshot) -> None:
        self._edits_card.setVisible(bool(snapshot.edits))
        self._of_edits.setText(snapshot.of_edits)
        self._edits.set_rows(snapshot.edits)
        self._edits.setFixedHeight(min(self._edits.natural_height, _EDITS_HEIGHT))

    def _on_week(self, week: WeekRow | None) -> None:
        if week is None or self._snapshot is None:
            return
        products = self._snapshot.products.get(week.week_start, ())
        self._products_card.heading.setText(self.tr("Products, {week}").format(week=week.week))
        self._products.set_rows(products)
        self._products_card.setVisible(bool(products))

    def _on_horizon(self, weeks: int) -> None:
        self._horizon = weeks
        self.refresh()


class VerdictCard(Card):
    """The last week: what was sold, what had been said, and what there is to say of it."""

    def __init__(self) -> None:
        super().__init__()
        self._caption, self._sold = label("", "muted"), label("", "number")
        self._said = label("", "muted", wraps=True)
        self._remarks = QVBoxLayout()
        self._remarks.setSpacing(Space.HAIR)
        for widget in (self._caption, self._sold, self._said):
            self.body.addWidget(widget)
        self.body.addWidget(hairline())
        self.body.addLayout(self._remarks)
        self.body.addStretch(1)

    def show_verdict(self, verdict: Verdict) -> None:
        """Show the last week."""
        self._caption.setText(verdict.caption)
        self._sold.setText(verdict.sold)
        self._sold.setAccessibleName(f"{verdict.caption}: {verdict.sold}")
        self._said.setText(verdict.said)
        emptied(self._remarks)
        for sentence in verdict.sentences:
            self._remarks.addWidget(label(sentence, wraps=True))
