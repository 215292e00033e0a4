"""Typing down a column: Enter, Tab and the arrows keep what stands there and open the next cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QTableView, QWidget

from fleca_desktop.ui.named_cells import NamedCells

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from fleca_desktop.ui.table import Index

_DOWN: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Down})
_OUT_OF_VIEW: Final = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})  # with no cell open, Tab leads past the table
_UP: Final = frozenset({Qt.Key.Key_Backtab, Qt.Key.Key_Up})


class DownwardKeys(NamedCells):
    """Leads through ``columns`` of ``view``, one after the other. ``finished`` tells that the last cell was left."""

    finished = Signal()

    def __init__(self, view: QTableView, columns: Sequence[int]) -> None:
        super().__init__(view)
        self._view, self._columns = view, tuple(columns)
        view.setItemDelegate(self)
        view.installEventFilter(self)

    def begin(self) -> None:
        """Open the first cell."""
        self._open(0, self._columns[0])

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802 - Qt
        """A field whose figures stand where the column's do."""
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit):
            editor.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return editor

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the keys that lead on, in an open cell and beside one."""
        if event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event) if watched is not self._view else False
        key_event: QKeyEvent = event  # type: ignore[assignment]  # that is what a key's event is
        step = _step(key_event)
        is_leaving = watched is self._view and key_event.key() in _OUT_OF_VIEW
        if step == 0 or is_leaving:
            return False if watched is self._view else super().eventFilter(watched, event)
        if watched is not self._view and isinstance(watched, QWidget):
            self.commitData.emit(watched)
            self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.NoHint)
        return self._lead(step)

    def _lead(self, step: int) -> bool:
        index = self._view.currentIndex()
        rows = self._view.model().rowCount()
        if not index.isValid() or index.column() not in self._columns or not rows:
            return False
        place = self._columns.index(index.column()) * rows + index.row() + step
        if not 0 <= place < len(self._columns) * rows:
            self.finished.emit()
            return True
        column, row = divmod(place, rows)
        at = QPersistentModelIndex(self._view.model().index(row, self._columns[column]))
        QTimer.singleShot(0, self, lambda: self._open(at.row(), at.column()))
        return True

    def _open(self, row: int, column: int) -> None:
        index = self._view.model().index(row, column)
        if index.isValid():
            self._view.setCurrentIndex(index)
            self._view.scrollTo(index)
            self._view.edit(index)


def _step(event: QKeyEvent) -> int:
    key = Qt.Key(event.key())
    if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return 0
    return 1 if key in _DOWN else -1 if key in _UP else 0
