"""The cards below the table: names that are likely one product, and names that were merged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fleca_desktop.ui.family_names import family_name
from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.labels import label
from fleca_desktop.ui.parts.notice import emptied
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.services.keep_products import KeptProduct, Merged

_MOST_LINES = 4


class NamesCard(Card):
    """A heading and lines of text with links."""

    def __init__(self, heading: str) -> None:
        super().__init__(heading)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.HAIR)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)

    def empty(self) -> None:
        """Take all lines away."""
        emptied(self._lines)

    def add_line(self, text: str, *links: tuple[str, Callable[[], None]]) -> None:
        """A line with a link or two at its right; a reader of the screen hears the text with each."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(text, wraps=True), 1)
        for word, on_click in links:
            made = button(word, "link", on_click)
            made.setAccessibleName(f"{word}: {text}")
            row.addWidget(made)
        self._lines.addWidget(line)

    def add_note(self, text: str) -> None:
        """A quieter line."""
        self._lines.addWidget(label(text, "muted", wraps=True))


class DuplicatesCard(NamesCard):
    """Suggestions; nothing is merged by itself."""

    merge_wanted = Signal(object, object)  # the product that stays, the other
    apart_wanted = Signal(object, object)

    def __init__(self) -> None:
        super().__init__(self.tr("Likely the same product"))

    def show_pairs(self, pairs: tuple[tuple[KeptProduct, KeptProduct], ...]) -> None:
        """List the pairs, or hide."""
        self.empty()
        self.setVisible(bool(pairs))
        for one, other in pairs[:_MOST_LINES]:
            self.add_line(
                self._pair(one, other),
                (self.tr("Merge"), lambda one=one, other=other: self.merge_wanted.emit(one, other)),  # type: ignore[misc]
                (self.tr("Two products"), lambda one=one, other=other: self.apart_wanted.emit(one, other)),  # type: ignore[misc]
            )
        if len(pairs) > _MOST_LINES:
            self.add_note(self.tr("and %n more", "", len(pairs) - _MOST_LINES))

    def _pair(self, one: KeptProduct, other: KeptProduct) -> str:
        text = self.tr("\u201c{one}\u201d and \u201c{other}\u201d").format(one=one.name, other=other.name)
        return (
            text if one.family == other.family else f"{text} ({family_name(one.family)}, {family_name(other.family)})"
        )


class MergedCard(NamesCard):
    """What was merged, each to be separated again."""

    separate_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Merged names"))

    def show_merged(self, merged: tuple[Merged, ...]) -> None:
        """List the merged names, or hide."""
        self.empty()
        self.setVisible(bool(merged))
        for one in merged:
            text = self.tr("\u201c{name}\u201d counts as \u201c{kept}\u201d").format(name=one.name, kept=one.kept)
            self.add_line(text, (self.tr("Separate"), lambda one=one: self.separate_wanted.emit(one)))  # type: ignore[misc]
