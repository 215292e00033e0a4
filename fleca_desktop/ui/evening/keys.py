"""Typing through cells: Enter and the arrows lead down a column, Tab along a row; each keeps what stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QStyledItemDelegate, QTableView

from fleca_desktop.ui.named_cells import NamedCells

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from fleca_desktop.ui.table import Index

_STEPS: Final = {
    Qt.Key.Key_Return: (1, 0),
    Qt.Key.Key_Enter: (1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Tab: (0, 1),
    Qt.Key.Key_Backtab: (0, -1),
}  # rows and columns
_OUT_OF_VIEW: Final = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})  # with no cell open, Tab leads past the table


class DownwardKeys(NamedCells):
    """Leads through ``columns`` of ``view``; behind the last cell Tab leads out of it, as before the first.

    ``doubt`` says of a cell (row, column) what is wrong with what is typed there, or nothing; then the cell stays open
    and ``doubted`` gives the sentence. The same text once more is handed on as it is.
    """

    doubted = Signal(str)
    doubt_ended = Signal()

    def __init__(self, view: QTableView, columns: Sequence[int], doubt: Callable[[int, int, str], str]) -> None:
        super().__init__(view)
        self._view, self._columns, self._doubt = view, tuple(columns), doubt
        self._doubted: tuple[int, int, str] | None = None
        self._is_insisted = False
        self.closeEditor.connect(self._on_closed)
        view.setItemDelegate(self)
        view.installEventFilter(self)

    def go_on(self) -> None:
        """Open the cell where one is, or the first; one that is open stays as it is."""
        index = self._view.currentIndex()
        if self._view.indexWidget(index) is None:
            column = index.column() if index.column() in self._columns else self._columns[0]
            self._open(max(index.row(), 0), column)

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
        if step is None or is_leaving:
            return False if watched is self._view else super().eventFilter(watched, event)
        if isinstance(watched, QLineEdit):
            if self._is_doubted(watched):
                return True
            self._is_insisted = True
            self.commitData.emit(watched)
            self._is_insisted = False
            self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.NoHint)
        return self._lead(*step)

    def _is_doubted(self, editor: QLineEdit) -> bool:
        index = self._view.currentIndex()
        cell = (index.row(), index.column(), editor.text())
        doubt = self._doubt(*cell)
        if not doubt or cell == self._doubted:
            return False
        self._doubted = cell
        editor.selectAll()
        self.doubted.emit(doubt)
        return True

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: N802 - Qt's name
        """Hand on what was typed; what is doubted only where it is insisted on, which no click elsewhere does."""
        typed = editor.text() if isinstance(editor, QLineEdit) else ""
        doubt = "" if self._is_insisted else self._doubt(index.row(), index.column(), typed)
        if doubt:
            self.doubted.emit(doubt)
            return
        super().setModelData(editor, model, index)
        self._forget_doubt()

    def _on_closed(self, _editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        if hint == QStyledItemDelegate.EndEditHint.RevertModelCache:  # by Escape
            self._forget_doubt()

    def _forget_doubt(self) -> None:
        if self._doubted is not None:
            self._doubted = None
            self.doubt_ended.emit()

    def _lead(self, rows: int, columns: int) -> bool:
        index = self._view.currentIndex()
        count = self._view.model().rowCount()
        if not index.isValid() or index.column() not in self._columns or not count:
            return False
        place = self._place_after(index.row(), self._columns.index(index.column()), rows, columns)
        if place is None:
            if columns:
                self._view.setFocus()
                QTimer.singleShot(0, self._view, lambda: leave(self._view, forward=columns > 0))
            return True
        at = QPersistentModelIndex(self._view.model().index(place[0], self._columns[place[1]]))
        QTimer.singleShot(0, self, lambda: self._open(at.row(), at.column()))
        return True

    def _place_after(self, row: int, at: int, rows: int, columns: int) -> tuple[int, int] | None:
        """Row and place among the columns: down a column and on to the next, or along a row and the next."""
        count, wide = self._view.model().rowCount(), len(self._columns)
        if rows:
            at, row = divmod(at * count + row + rows, count)
        else:
            row, at = divmod(row * wide + at + columns, wide)
        return (row, at) if 0 <= row < count and 0 <= at < wide else None

    def _open(self, row: int, column: int) -> None:
        index = self._view.model().index(row, column)
        if index.isValid():
            self._view.setCurrentIndex(index)
            self._view.scrollTo(index)
            self._view.edit(index)


def leave(view: QTableView, *, forward: bool) -> None:
    """Press Tab, or Backtab, beside the cells of ``view``."""
    key = Qt.Key.Key_Tab if forward else Qt.Key.Key_Backtab
    QApplication.sendEvent(view, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))


def _step(event: QKeyEvent) -> tuple[int, int] | None:
    if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return None
    return _STEPS.get(Qt.Key(event.key()))
