"""The calendar page: the year at the left, its list and the form at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from fleca_desktop.services.keep_calendar import (
    CalendarYear,
    Kept,
    NotKept,
    keep_entry,
    read_year,
    remove_entry,
    take_back,
)
from fleca_desktop.ui.actions import command
from fleca_desktop.ui.calendar.day_list import DayList
from fleca_desktop.ui.calendar.entry_form import EntryForm
from fleca_desktop.ui.calendar.gap_card import GapCard
from fleca_desktop.ui.calendar.key import Key
from fleca_desktop.ui.calendar.presenter import derive_calendar
from fleca_desktop.ui.calendar.words import problem_sentence
from fleca_desktop.ui.calendar.year_view import YearView
from fleca_desktop.ui.faults import fault_sentence
from fleca_desktop.ui.jobs import Err, Lane
from fleca_desktop.ui.page import Page
from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.state_panel import State
from fleca_desktop.ui.theme import Space
from fleca_desktop.ui.theme.scale import UNLIMITED

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from fleca_desktop.core.calendar_entries import CalendarEntry
    from fleca_desktop.ui.calendar.presenter import CalendarRow, CalendarSnapshot
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.jobs import Outcome

_LIST_HEIGHT = 150
_SIDE_WIDTH = 372


class CalendarPage(Page):
    """A year's days, and what the owner knows about them."""

    widest = UNLIMITED

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._year: int | None = None
        self._shown: int | None = None
        self._known: CalendarYear | None = None
        self._opened: frozenset[date] = frozenset()  # runs of weekly closures whose days are listed
        self.view = YearView(context.theme, context.formats)
        self._added: CalendarEntry | None = None  # to be shown when the year is read anew
        self.list = DayList(context.theme, self.tr("Days of note"))
        self.form = EntryForm()
        self._gaps = GapCard(context.theme)
        self._before = button("", "quiet", lambda: self._turn(-1))
        self._after = button("", "quiet", lambda: self._turn(1))
        self._today = button(self.tr("Today"), "quiet", lambda: self._go(None))
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        for made in (self._before, self._today, self._after):
            self.add_action(made)
        days = Card()
        days.body.addWidget(self.view, 1)
        days.body.addWidget(Key(self.context.theme))
        listed = Card(padding=Space.HAIR)
        listed.body.setContentsMargins(Space.SMALL, Space.HAIR, Space.SMALL, Space.HAIR)
        listed.body.addWidget(self.list)
        self.list.setMinimumHeight(_LIST_HEIGHT)
        side = QVBoxLayout()
        side.setSpacing(Space.NEAR)
        side.addWidget(listed, 1)
        side.addWidget(self.form)
        whole = QHBoxLayout()
        whole.setSpacing(Space.BASE)
        whole.addWidget(days, 1)
        whole.addLayout(side)
        self.form.setFixedWidth(_SIDE_WIDTH)
        self.content.setSpacing(Space.NEAR)
        self.content.addWidget(self._gaps)
        self.content.addLayout(whole, 1)

    def _listen(self) -> None:
        self.view.chosen.connect(self._on_days)
        self.view.wanted.connect(lambda: self.form.choose_kind(self.form.kind))
        self.list.chosen.connect(self._on_row)
        self.form.submitted.connect(self._on_submitted)
        self.form.removed.connect(self._on_removed)
        self.form.dates_typed.connect(self.view.choose)
        self.form.left.connect(self.list.leave)
        self._gaps.answered.connect(lambda: self.form.choose_kind("festa"))
        deleting = command(self.list, self.tr("Delete"), "Del", self._on_delete_key)
        deleting.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        announce = self.context.announce
        announce.closure_wanted.connect(self._on_closure_wanted)
        for signal in (
            announce.calendar_changed,
            announce.sales_imported,
            announce.products_changed,
            announce.settings_changed,
        ):
            signal.connect(self.mark_stale)

    def _on_closure_wanted(self, day: date) -> None:
        """Be ready to note ``day`` as closed."""
        if day.year != self._year:
            self._year = day.year
            self.refresh()
        self.form.choose_kind("closure")
        self.form.set_span(day, day)
        if self._known is not None:
            self.view.choose(day, day)

    def refresh(self) -> None:
        """Read the year anew."""
        self.show_loading(self.tr("Reading the calendar\u2026"))
        shop, year = self.context.shop, self._year
        self.context.jobs.run(Lane.DATABASE, lambda _progress: read_year(shop, year), self._on_read, reads=True)

    def _on_read(self, outcome: Outcome[CalendarYear]) -> None:
        if isinstance(outcome, Err):
            text = fault_sentence(outcome.error)
            self.show_state(State("error", self.tr("The calendar could not be read"), text))
            return
        self._known = outcome.value
        snapshot = derive_calendar(self._known, self.context.formats, self._opened)
        turned, self._year, self._shown = snapshot.year != self._shown, snapshot.year, snapshot.year
        self.set_header(snapshot.title, snapshot.sentence)
        self.view.show_year(snapshot)
        self.list.show_rows(snapshot.rows, self.form.editing)
        self.form.set_products(outcome.value.products)
        self._gaps.show_gaps(snapshot.gaps)
        self._before.setText(f"\u2039 {snapshot.year - 1}")
        self._after.setText(f"{snapshot.year + 1} \u203a")
        self.show_content()
        self._go_to_day(snapshot, turned=turned)

    def _go_to_day(self, snapshot: CalendarSnapshot, *, turned: bool) -> None:
        """To what was written down just now; in a year just turned to, to what comes; else stay."""
        added, self._added = self._added, None
        if added is not None:
            self.view.choose(added.first_day, added.last_day)
            self.list.go_to(added)
        elif turned:
            self.form.set_span(*self.view.span)
            self.list.go_to_coming(snapshot.today)

    def _turn(self, years: int) -> None:
        if self._year is not None:
            self._go(self._year + years)

    def _go(self, year: int | None) -> None:
        self._year, self._shown = year, None
        self.form.begin_new()
        self.refresh()

    def _on_days(self, first: date, last: date) -> None:
        if self.form.editing is not None and first == last:
            self.form.begin_new()
            self.list.leave()
        self.form.set_span(first, last)

    def _on_run(self, run: CalendarRow) -> None:
        """List the days of a run of weekly closures, or no longer."""
        self.form.begin_new()
        self.view.choose(run.first_day, run.first_day)
        self._opened ^= {run.first_day}
        if self._known is not None:
            self.list.show_rows(derive_calendar(self._known, self.context.formats, self._opened).rows)

    def _on_row(self, row: CalendarRow) -> None:
        if row.members:
            self._on_run(row)
        elif row.entry is None:
            self.form.begin_new()
            self.view.choose(row.first_day, row.first_day)
            self.form.set_span(row.first_day, row.first_day)
        else:
            self.form.edit(row.entry)
            self.view.choose(row.first_day, row.first_day + (row.entry.last_day - row.entry.first_day))

    def _on_submitted(self, entry: CalendarEntry, instead_of: CalendarEntry | None) -> None:
        shop = self.context.shop
        text = self.tr("Written into the calendar.") if instead_of is None else self.tr("The calendar is changed.")
        self._act(lambda: keep_entry(shop, entry, instead_of), text, entry)

    def _on_removed(self, entry: CalendarEntry) -> None:
        shop = self.context.shop
        self._act(lambda: remove_entry(shop, entry), self.tr("Taken out of the calendar."))

    def _on_delete_key(self) -> None:
        if self.form.editing is not None:
            self._on_removed(self.form.editing)

    def _act(self, act: Callable[[], Kept | NotKept], text: str, added: CalendarEntry | None = None) -> None:
        self.context.jobs.run(Lane.DATABASE, lambda _progress: act(), lambda done: self._on_acted(done, text, added))

    def _on_acted(self, outcome: Outcome[Kept | NotKept], text: str, added: CalendarEntry | None) -> None:
        if isinstance(outcome, Err):
            self.context.messages.bad(fault_sentence(outcome.error))
            return
        if isinstance(outcome.value, NotKept):
            self.form.show_trouble(problem_sentence(outcome.value.problem))
            return
        kept = outcome.value
        said = self.tr("{done} The forecast is being made anew.").format(done=text)
        self.context.messages.good(said, self.tr("Undo"), lambda: self._undo(kept))
        self.form.begin_new()
        if added is not None:
            self._added, self._year = added, added.first_day.year
        self.context.announce.calendar_changed.emit()

    def _undo(self, kept: Kept) -> None:
        shop = self.context.shop
        self.context.jobs.run(Lane.DATABASE, lambda _progress: take_back(shop, kept), self._on_undone)

    def _on_undone(self, outcome: Outcome[None]) -> None:
        if isinstance(outcome, Err):
            self.context.messages.bad(fault_sentence(outcome.error))
            return
        self.context.messages.info(self.tr("Undone."))
        self.form.begin_new()
        self.context.announce.calendar_changed.emit()
