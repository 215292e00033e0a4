"""The view in which a table's rows stand: quiet, copied as text, and typed into."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLineEdit,
    QTableView,
    QToolTip,
)

from fleca_desktop.ui.named_cells import NamedCells
from fleca_desktop.ui.table import RowsModel
from fleca_desktop.ui.theme.scale import ROW_HEIGHT

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

HEADER_HEIGHT: Final = 34


class RowsView(QTableView):
    """A quiet table view; the tooltip of a text that is cut short says all of it.

    With ``next_row`` Enter leads down the column, to the row whose place it gives after that of another.
    """

    next_row: Callable[[int], int] | None = None

    def __init__(self) -> None:
        super().__init__()
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(NamedCells(self))
        self.setWordWrap(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.setMinimumSectionSize(ROW_HEIGHT)
        headings = self.horizontalHeader()
        headings.setFixedHeight(HEADER_HEIGHT)
        headings.setHighlightSections(False)
        headings.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        headings.setMinimumSectionSize(36)

    def end_typing(self) -> None:
        """Close the open cell, if any, with what stands in it."""
        editor = self.indexWidget(self.currentIndex())
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    @property
    def typed_in(self) -> int:
        """The row in which something was typed and not ended; -1 where there is none."""
        editor = self.indexWidget(self.currentIndex())
        return self.currentIndex().row() if isinstance(editor, QLineEdit) and editor.isModified() else -1

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802 - Qt's name
        """Lead on from a cell that was left by Enter."""
        super().closeEditor(editor, hint)
        at = self.currentIndex()
        if self.next_row is not None and hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache and at.isValid():
            self.setCurrentIndex(self.model().index(self.next_row(at.row()), at.column()))

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Say in a tooltip what a cell has no room for, unless it has a tooltip of its own."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            is_cut = index.isValid() and self.sizeHintForIndex(index).width() > self.columnWidth(index.column())
            if is_cut and not index.data(Qt.ItemDataRole.ToolTipRole):
                QToolTip.showText(event.globalPos(), str(index.data()), self)
                return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Copy the chosen rows, or all, as tab-separated text."""
        model = self.model()
        if event.matches(QKeySequence.StandardKey.Copy) and isinstance(model, RowsModel):
            chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
            QGuiApplication.clipboard().setText(model.tab_separated(chosen or None))
            return
        super().keyPressEvent(event)
