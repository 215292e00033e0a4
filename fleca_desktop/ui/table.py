"""Tables from one declarative list of columns: a model for Qt's views, sorting, tooltips, text to copy."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

if TYPE_CHECKING:
    from fleca_desktop.ui.theme import Theme

Row = TypeVar("Row")
Tone = Literal["text", "muted", "accent_text", "good", "bad", "warning"]
Index = QModelIndex | QPersistentModelIndex
Order = Callable[[Sequence[Row], Callable[[Row], Any], bool], list[Row]]


@dataclass(frozen=True)
class Column(Generic[Row]):
    """What one column shows of a row.

    ``text`` is what stands in the cell, ``key`` what it is sorted by, ``tip`` why it is what it is.
    ``edit`` takes what was typed and says whether it was accepted; without it the cell is read only.
    """

    title: str
    text: Callable[[Row], str]
    key: Callable[[Row], Any] | None = None
    tip: Callable[[Row], str] | None = None
    tone: Callable[[Row], Tone] | None = None
    strong: Callable[[Row], bool] | None = None
    edit: Callable[[Row, str], bool] | None = None
    numeric: bool = False
    width: int = 0  # 0: as wide as it needs to be
    stretches: bool = False
    title_tip: str = ""


def plain_order(rows: Sequence[Row], key: Callable[[Row], Any], descending: bool) -> list[Row]:  # noqa: FBT001 - as Qt has it
    """All rows by ``key``."""
    return sorted(rows, key=key, reverse=descending)


class _InFamily(Protocol):
    """A product's row; without ``product``, the head of its family."""

    @property
    def family(self) -> str: ...

    @property
    def product(self) -> str: ...


FamilyRow = TypeVar("FamilyRow", bound=_InFamily)


def families_together(
    rows: Sequence[FamilyRow],
    key: Callable[[FamilyRow], Any],
    descending: bool,  # noqa: FBT001 - as Qt has it
) -> list[FamilyRow]:
    """Sort products inside their families; families stay in their order, each under its head."""
    ordered: list[FamilyRow] = []
    for family in dict.fromkeys(row.family for row in rows):
        ordered += [row for row in rows if row.family == family and not row.product]
        ordered += sorted((row for row in rows if row.family == family and row.product), key=key, reverse=descending)
    return ordered


class RowsModel(QAbstractTableModel, Generic[Row]):
    """A Qt model of rows seen through columns. ``order`` may keep groups together when sorted."""

    def __init__(self, columns: Sequence[Column[Row]], theme: Theme, order: Order[Row] = plain_order) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._rows: list[Row] = []
        self._unsorted: list[Row] = []
        self._keys: tuple[Hashable, ...] = ()
        self._theme = theme
        self._order = order
        self._sorted_by: tuple[int, bool] | None = None
        theme.changed.connect(self._on_theme_changed)

    def set_rows(self, rows: Sequence[Row], keys: Sequence[Hashable] = ()) -> None:
        """Show these rows, in the order chosen before.

        ``keys`` say, row by row, what each is. A row of the same key as one before takes its place, so that what is
        chosen or being typed there stays.
        """
        before, self._keys = self._keys, tuple(keys) if len(set(keys)) == len(rows) else ()
        if not set(before).isdisjoint(self._keys):
            self._exchange(dict(zip(before, self._unsorted, strict=True)), list(rows))
            return
        self.beginResetModel()
        self._unsorted = list(rows)
        self._rows = self._in_order()
        self.endResetModel()

    def goes(self, place: int, keys: Sequence[Hashable]) -> bool:
        """Whether the row at ``place`` would be taken out from between others if the rows of ``keys`` were shown."""
        if set(self._keys).isdisjoint(keys):
            return False
        shown = zip(self._keys, self._unsorted, strict=True)
        return not any(key in keys for key, row in shown if row is self._rows[place])

    def _exchange(self, before: dict[Hashable, Row], rows: list[Row]) -> None:
        """Take out what is gone, add what is new, and put the others in the stead of those of their keys."""
        after = dict(zip(self._keys, rows, strict=True))
        gone = {id(row) for key, row in before.items() if key not in after}
        for place in reversed(range(len(self._rows))):
            if id(self._rows[place]) in gone:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()
        new = [row for key, row in after.items() if key not in before]
        if new:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(new) - 1)
            self._rows += new
            self.endInsertRows()
        self._rearrange(rows, {id(row): id(after[key]) for key, row in before.items() if key in after})
        self._tell_all_changed()

    def _rearrange(self, rows: list[Row], successors: Mapping[int, int]) -> None:
        """Put ``rows`` in order; ``successors`` says (by ``id``) which of them follows which of those shown."""
        self.layoutAboutToBeChanged.emit()
        before, self._unsorted = self._rows, rows
        self._rows = self._in_order()
        places = {id(row): place for place, row in enumerate(self._rows)}
        for index in self.persistentIndexList():
            shown = id(before[index.row()])
            place = places[successors.get(shown, shown)]
            self.changePersistentIndex(index, self.index(place, index.column()))
        self.layoutChanged.emit()

    def set_columns(self, columns: Sequence[Column[Row]]) -> None:
        """Show other columns, as many as before."""
        self.columns = tuple(columns)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        self._tell_all_changed()

    def _tell_all_changed(self, *roles: int) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns) - 1), list(roles))

    def row_at(self, index: int) -> Row:
        """The row shown at ``index``."""
        return self._rows[index]

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, as they are shown."""
        return tuple(self._rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's names
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's names
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """What a view asks of a cell."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        answer = self._ANSWERS.get(role)
        return None if answer is None else answer(self, row, column)

    def _tip(self, row: Row, column: Column[Row]) -> str | None:
        return column.tip(row) or None if column.tip else None

    def _colour(self, row: Row, column: Column[Row]) -> QColor | None:
        return QColor(getattr(self._theme.roles, column.tone(row))) if column.tone else None

    def _font(self, row: Row, column: Column[Row]) -> QFont | None:
        return _strong_font() if column.strong and column.strong(row) else None

    _ANSWERS: ClassVar[dict[int, Callable[[Any, Any, Column[Any]], Any]]] = {
        Qt.ItemDataRole.DisplayRole: lambda _self, row, column: column.text(row),
        Qt.ItemDataRole.EditRole: lambda _self, row, column: column.text(row).strip(),
        Qt.ItemDataRole.TextAlignmentRole: lambda _self, _row, column: _alignment(column),
        Qt.ItemDataRole.ToolTipRole: _tip,
        Qt.ItemDataRole.ForegroundRole: _colour,
        Qt.ItemDataRole.FontRole: _font,
    }

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - as Qt has it
        """What a view asks of a heading."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.title
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case Qt.ItemDataRole.ToolTipRole:
                return column.title_tip or None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Which cells can be chosen and edited."""
        flags = super().flags(index)
        if index.isValid() and self.columns[index.column()].edit is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802, ANN401 - Qt
        """Hand what was typed to the column."""
        edit = self.columns[index.column()].edit if index.isValid() else None
        if edit is None or role != Qt.ItemDataRole.EditRole:
            return False
        return edit(self._rows[index.row()], str(value))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; a negative one brings back the given order."""
        self._sorted_by = (column, order == Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self._rearrange(self._unsorted, {})

    def _in_order(self) -> list[Row]:
        if self._sorted_by is None:
            return list(self._unsorted)
        column, descending = self._sorted_by
        key = self.columns[column].key or self.columns[column].text
        return self._order(self._unsorted, key, descending)

    def _on_theme_changed(self) -> None:
        self._tell_all_changed(Qt.ItemDataRole.ForegroundRole)

    def tab_separated(self, rows: Sequence[int] | None = None) -> str:
        """Headings and rows (all by default) as text that spreadsheets take."""
        chosen = self._rows if rows is None else [self._rows[i] for i in rows]
        lines = [[column.title for column in self.columns]]
        lines += [[column.text(row) for column in self.columns] for row in chosen]
        return "\n".join("\t".join(cell.strip() for cell in line) for line in lines)


def _alignment(column: Column[Any]) -> int:
    side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def _strong_font() -> QFont:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the model itself needs no widgets

    font = QFont(QApplication.font())
    font.setWeight(QFont.Weight.DemiBold)
    return font
