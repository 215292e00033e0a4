"""The imports page's cards: where to drop, what a file would do, what was imported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from fleca_desktop.ui.icons import icon
from fleca_desktop.ui.imports.closed_days import ClosedDays
from fleca_desktop.ui.imports.columns import import_columns, sale_columns
from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.chips import Chips
from fleca_desktop.ui.parts.labels import hairline, label
from fleca_desktop.ui.parts.notice import emptied, notice_line
from fleca_desktop.ui.table_view import Table
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from fleca_desktop.ui.i18n import Formats
    from fleca_desktop.ui.imports.import_rows import ImportRow
    from fleca_desktop.ui.imports.notices import Notice
    from fleca_desktop.ui.imports.presenter import PreviewSnapshot
    from fleca_desktop.ui.theme import Theme

_ICON_SIZE = 36
_HISTORY_HEIGHT = 240


class DropCard(Card):
    """Says what to drop and where."""

    def __init__(self, theme: Theme, choose: Callable[[], None]) -> None:
        super().__init__()
        self._theme = theme
        self._icon = QLabel()
        theme.changed.connect(self._tint)
        self._tint()
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(label(self.tr("Drop the till's export here"), "heading"))
        hint = self.tr(
            "CSV, Excel or ZIP; by tickets, by days or by weeks. You will see what it does before it is saved."
        )
        words.addWidget(label(hint, "muted", wraps=True))
        row = QHBoxLayout()
        row.setSpacing(Space.BASE)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addWidget(button(self.tr("Browse\u2026"), "link", choose))
        self.body.addLayout(row)

    def _tint(self) -> None:
        self._icon.setPixmap(icon("inbox", self._theme.roles.accent).pixmap(QSize(_ICON_SIZE, _ICON_SIZE)))


class PreviewPane(QWidget):
    """Control totals, the first rows as understood, and what to know before saving."""

    overlap_chosen = Signal(object)
    closed_chosen = Signal(object)

    def __init__(self, theme: Theme, formats: Formats) -> None:
        super().__init__()
        self._theme = theme
        self.closed = ClosedDays(theme)
        self.closed.changed.connect(self.closed_chosen)
        self._overlaps: Chips[str] = Chips(self.tr("Days that are stored already"), stacked=True)
        self._overlaps.chosen.connect(self.overlap_chosen)
        self._effect = label("", "caption", wraps=True)
        self._totals: list[tuple[QLabel, QLabel]] = []
        self._figures = QHBoxLayout()
        self._figures.setSpacing(Space.BASE)
        self._table = Table(sale_columns(formats), theme, name=self.tr("First rows of the file"))
        self._note = label("", "caption")
        self._notices = QVBoxLayout()
        self._notices.setSpacing(0)
        self._lay_out()

    def _lay_out(self) -> None:
        rows = Card(padding=Space.SMALL)
        rows.body.addWidget(self._table, 1)
        rows.body.addWidget(self._note)
        before = Card(self.tr("Before saving"))
        before.body.addWidget(hairline())
        before.body.addWidget(self.closed)
        before.body.addLayout(self._notices)
        before.body.addWidget(self._overlap_choice())
        before.body.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(Space.BASE)
        below.addWidget(rows, 8)
        below.addWidget(before, 5)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.BASE)
        whole.addLayout(self._figures)
        whole.addLayout(below, 1)

    def _overlap_choice(self) -> QWidget:
        self._choice = QWidget()
        column = QVBoxLayout(self._choice)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._overlaps)
        column.addWidget(self._effect)
        return self._choice

    def show_choice(self, snapshot: PreviewSnapshot, chosen: str) -> None:
        """Show what is done with days that are stored already, and what comes of it."""
        for (name, value), figure in zip(self._named_figures(len(snapshot.figures)), snapshot.figures, strict=True):
            name.setText(figure.name)
            value.setText(figure.value)
        self._choice.setVisible(bool(snapshot.overlaps))
        if snapshot.overlaps:
            self._overlaps.set_choices([(one.overlap, one.word, one.effect) for one in snapshot.overlaps])
            self._overlaps.choose(chosen)
            self._effect.setText(next(one.effect for one in snapshot.overlaps if one.overlap == chosen))

    def _named_figures(self, count: int) -> list[tuple[QLabel, QLabel]]:
        """The labels of the control totals, made once."""
        while len(self._totals) < count:
            card, labels = Card(), (label("", "caption"), label("", "title"))
            for one in labels:
                card.body.addWidget(one)
            self._totals.append(labels)
            self._figures.addWidget(card)
        return self._totals

    def show_preview(self, snapshot: PreviewSnapshot, closed: frozenset[date]) -> None:
        """Show a file that was understood, with the days ticked on which the shop was ``closed``."""
        self._table.set_rows(snapshot.rows)
        self._note.setText(snapshot.rows_note)
        self._note.setVisible(bool(snapshot.rows_note))
        self.closed.show_question(snapshot.closed, closed)
        self._show_notices(snapshot.notices, is_all=snapshot.closed is None)

    def _show_notices(self, notices: tuple[Notice, ...], *, is_all: bool) -> None:
        emptied(self._notices)
        if not notices and is_all:
            text = self.tr("Every row was understood.")
            self._notices.addWidget(notice_line("check", self._theme.roles.good, self.tr("Nothing to look at"), text))
        for at, notice in enumerate(notices):
            if at or not is_all:
                self._notices.addWidget(hairline())
            self._notices.addWidget(notice_line(notice.icon, self._theme.roles.text, notice.title, notice.text))


class HistoryCard(Card):
    """All imports, each with its way back."""

    def __init__(self, theme: Theme, undo: Callable[[int], None]) -> None:
        super().__init__(self.tr("Imports so far"), padding=Space.SMALL)
        self._undo = undo
        self._table = Table(import_columns(), theme, name=self.tr("Imports so far"))
        self._table.setMinimumHeight(_HISTORY_HEIGHT)
        self._button = button(self.tr("Undo this import"), "quiet", self._on_undo)
        self._button.setEnabled(False)
        self._chosen: ImportRow | None = None
        self._table.chosen.connect(self._on_chosen)
        self.head.addWidget(self._button)
        self._nothing = label(self.tr("Nothing has been imported yet."), "muted", wraps=True)
        self.add_words(self._nothing, 1)
        self.body.addWidget(self._table, 1)

    def show_imports(self, rows: tuple[ImportRow, ...]) -> None:
        """Show ``rows``."""
        self._chosen = None
        self._button.setEnabled(False)
        self._table.set_rows(rows)
        self._nothing.setVisible(not rows)
        for shown in (self._table, self._button):
            shown.setVisible(bool(rows))

    def _on_chosen(self, row: ImportRow | None) -> None:
        self._chosen = row
        self._button.setEnabled(row is not None and row.in_force)

    def _on_undo(self) -> None:
        if self._chosen is not None:
            self._undo(self._chosen.id)
