"""Cells that are typed into, named for who cannot see the row and the heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from fleca_desktop.ui.table import Index


class NamedCells(QStyledItemDelegate):
    """Qt's own cells; an open one is called after its row's first cell and its column's heading."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802 - Qt
        """The field to type in, with its name."""
        editor = super().createEditor(parent, option, index)
        model = index.model()
        row = model.index(index.row(), 0).data() if index.column() else ""
        heading = model.headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(", ".join(str(word).strip() for word in (row, heading) if word))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """Show the cell's text, unless something else was typed over it: the owner's typing is not the model's."""
        if not (isinstance(editor, QLineEdit) and editor.isModified()):
            super().setEditorData(editor, index)
