"""The home page's two cards: the week's number, and what needs attention."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.labels import hairline, label
from fleca_desktop.ui.parts.notice import emptied, notice_line
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.home.attention import AttentionRow
    from fleca_desktop.ui.home.presenter import Comparator, HomeSnapshot
    from fleca_desktop.ui.theme import Theme


class WeekCard(Card):
    """Next week's total with its range, beside the weeks that the owner remembers."""

    def __init__(self) -> None:
        super().__init__()
        self._caption = label("", "muted")
        self._total = label("", "number")
        self._range = label("", "muted", wraps=True)
        self._comparators = QHBoxLayout()
        self._comparators.setSpacing(Space.WIDE)
        self._why = label("", "muted", wraps=True)
        self._line = hairline()
        self.body.setSpacing(Space.HAIR)
        for widget in (self._caption, self._total, self._range):
            self.body.addWidget(widget)
        self.body.addSpacing(Space.SMALL)
        self.body.addLayout(self._comparators)
        self.body.addSpacing(Space.SMALL)
        self.body.addWidget(self._line)
        self.body.addSpacing(Space.SMALL)
        self.body.addWidget(self._why)
        self.body.addStretch(1)

    def show_week(self, snapshot: HomeSnapshot) -> None:
        """Show the numbers of ``snapshot``."""
        self._caption.setText(snapshot.caption)
        self._total.setText(snapshot.total)
        self._total.setAccessibleName(f"{snapshot.caption}: {snapshot.total}")
        self._range.setText(snapshot.range)
        self._why.setText(snapshot.why)
        self._line.setVisible(bool(snapshot.why))
        emptied(self._comparators)
        for one in snapshot.comparators:
            self._comparators.addWidget(_comparator(one))
        self._comparators.addStretch(1)


def _comparator(one: Comparator) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(label(one.name, "caption"))
    row = QHBoxLayout()
    row.setSpacing(Space.HAIR + 2)
    row.addWidget(label(one.value, "figure"))
    row.addWidget(label(one.change, one.tone), 0, Qt.AlignmentFlag.AlignBottom)
    row.addStretch(1)
    column.addLayout(row)
    return made


class AttentionCard(Card):
    """At most three things, each leading to where it is dealt with; the last import below them."""

    def __init__(self, theme: Theme, context: PageContext) -> None:
        super().__init__(" ")
        self._theme, self._context = theme, context
        self._rows: tuple[AttentionRow, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._accuracy = label("", "caption", wraps=True)
        self._imported = label("", "caption", wraps=True)
        self.exchange = button("", "link", lambda: context.navigate("hopsworks"))
        self.body.addWidget(hairline())
        self.body.addLayout(self._list)
        self.body.addStretch(1)
        self.body.addWidget(self._accuracy)
        self.body.addWidget(self._imported)
        self.body.addWidget(self.exchange, 0, Qt.AlignmentFlag.AlignLeft)
        theme.changed.connect(self._fill)

    def show_attention(self, snapshot: HomeSnapshot) -> None:
        """Show what needs attention, how right the forecast was, and the last import."""
        rows = self._rows = snapshot.attention
        self._accuracy.setText(snapshot.accuracy)
        self._accuracy.setVisible(bool(snapshot.accuracy))
        self._imported.setText(snapshot.last_import)
        self.exchange.setText(snapshot.exchange)
        self.exchange.setVisible(bool(snapshot.exchange))
        self.heading.setText(self.tr("Needs your attention") if rows else self.tr("All in order"))
        self._fill()

    def _fill(self) -> None:
        emptied(self._list)
        if not self._rows:
            self._list.addWidget(self._nothing())
        for at, row in enumerate(self._rows):
            if at:
                self._list.addWidget(hairline())
            self._list.addWidget(self._row(row))

    def _nothing(self) -> QWidget:
        roles = self._theme.roles
        text = self.tr("Nothing needs you now. You can prepare the order.")
        return notice_line("check", roles.good, self.tr("Your sales are complete"), text)

    def _row(self, row: AttentionRow) -> QWidget:
        link = button(row.action, "link", lambda: self._go(row))
        link.setAccessibleName(f"{row.action}: {row.title}")
        return notice_line(row.icon, self._theme.roles.text, row.title, row.text, link)

    def _go(self, row: AttentionRow) -> None:
        self._context.navigate(row.page)
        if row.closed is not None:
            self._context.announce.closure_wanted.emit(row.closed)
