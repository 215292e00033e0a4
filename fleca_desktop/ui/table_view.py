"""The widget around a table model: 30 px rows, columns that fit, a pinned total, and text to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from fleca_desktop.ui.table import Column, Order, RowsModel, plain_order
from fleca_desktop.ui.table_rows import HEADER_HEIGHT, RowsView
from fleca_desktop.ui.table_state import TableState
from fleca_desktop.ui.theme.scale import ROW_HEIGHT

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from fleca_desktop.ui.theme import Theme

Row = TypeVar("Row")
_MEASURED_ROWS = 80
_AIRY = 36  # beside the text, where there is room
_TIGHT = 24  # what the style sheet's padding needs
_LEAST_TEXT = 140  # what a column of words keeps where there is little room
_STRONG_PERCENT = 108  # strong text is wider than what is measured


class Table(QWidget, Generic[Row]):
    """Rows under headings, with an optional total that stays in sight. ``chosen`` gives the current row."""

    chosen = Signal(object)

    def __init__(
        self, columns: Sequence[Column[Row]], theme: Theme, *, name: str, order: Order[Row] = plain_order
    ) -> None:
        super().__init__()
        self.model = RowsModel(columns, theme, order)
        self._total_model = RowsModel(columns, theme)
        self._measured: tuple[int, ...] | None = None
        self._own_widths: dict[int, int] = {}  # columns that the owner made wider or narrower
        self._is_fitting = False
        self._is_filling = self._has_moved = False  # the current row, while it is filled
        self.view = RowsView()
        self._total = RowsView()
        self.view.setAccessibleName(name)
        self._total.setAccessibleName(self.tr("{table}, total").format(table=name))
        self._set_up_views()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view, 1)
        self._below = QVBoxLayout()
        self._below.addWidget(self._total)
        layout.addLayout(self._below)

    def _set_up_views(self) -> None:
        self.view.setModel(self.model)
        self.view.setSortingEnabled(True)
        headings = self.view.horizontalHeader()
        headings.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        headings.setSortIndicatorClearable(True)
        headings.setSectionsMovable(True)
        headings.setFirstSectionMovable(False)  # what a row is called stays in front
        headings.sectionMoved.connect(lambda _at, old, new: self._total.horizontalHeader().moveSection(old, new))
        headings.sectionResized.connect(self._on_resized)
        self.view.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.view.horizontalScrollBar().valueChanged.connect(self._total.horizontalScrollBar().setValue)
        self._total.setModel(self._total_model)
        self._total.setProperty("kind", "total")
        self._total.horizontalHeader().hide()
        self._total.setFixedHeight(ROW_HEIGHT + 1)
        self._total.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._total.selectionModel().currentRowChanged.connect(self._on_total_chosen)
        self._total.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._total.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._total.hide()
        self.view.viewport().installEventFilter(self)

    def set_rows(self, rows: Sequence[Row], total: Row | None = None, *, keys: Sequence[Hashable] = ()) -> None:
        """Show ``rows`` and, pinned below, ``total``.

        Without ``keys`` (see the model) the row in the place of the current one becomes the current one. With them,
        what is being typed in a row that goes while others stay is taken as if its typing had ended.
        """
        current, typed_in = self.view.currentIndex().row(), self.view.typed_in
        if typed_in >= 0 and self.model.goes(typed_in, keys):
            self.keep_typed()
        self._total_model.set_rows([] if total is None else [total], keys=() if total is None else ("total",))
        self._total.setVisible(total is not None)
        self._is_filling, self._has_moved = True, False
        self.model.set_rows(rows, keys)
        self._is_filling = False
        self._describe(total)
        self._measured = None
        self._fit_columns()
        if self._has_moved:
            self._on_current_changed()
        if not keys and 0 <= current < len(rows):
            self.choose(current)

    def _describe(self, total: Row | None) -> None:
        """Say in words what the table holds, for who cannot see it at a glance."""
        columns = self.model.columns
        headings = ", ".join(column.title for column in columns if column.title)
        rows = self.tr("%n row(s)", None, self.model.rowCount())
        self.view.setAccessibleDescription(self.tr("{rows}. Columns: {headings}.").format(rows=rows, headings=headings))
        if total is not None:
            cells = ((column.title, column.text(total).strip()) for column in columns)
            said = "; ".join(f"{title}: {text}" if title else text for title, text in cells if text)
            self._total.setAccessibleDescription(said)

    def set_columns(self, columns: Sequence[Column[Row]]) -> None:
        """Show other columns, as many as before."""
        self.model.set_columns(columns)
        self._total_model.set_columns(columns)
        self._measured = None

    def choose_total(self) -> None:
        """Make the total the current row."""
        self._total.selectRow(0)

    def choose(self, row: int) -> None:
        """Make ``row`` the current one, in the column where one is."""
        column = max(self.view.currentIndex().column(), 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.view.selectionModel().setCurrentIndex(self.model.index(row, column), flags)

    def keep_typed(self) -> None:
        """Take what stands in an open cell as if its typing had ended."""
        self.view.end_typing()

    @property
    def natural_height(self) -> int:
        """What all rows, the headings and the total take."""
        total = self._total.height() if self._total.isVisibleTo(self) else 0
        return HEADER_HEIGHT + self.model.rowCount() * ROW_HEIGHT + total + 2

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep the columns filling the width, whatever the scroll bar takes of it."""
        if event.type() == QEvent.Type.Resize:
            self._fit_columns()
        return super().eventFilter(watched, event)

    def _on_resized(self, column: int, _before: int, width: int) -> None:
        self._total.setColumnWidth(column, width)
        if not self._is_fitting:
            self._own_widths[column] = width

    def state(self) -> TableState:
        """What the owner made of it."""
        headings = self.view.horizontalHeader()
        order = tuple(headings.logicalIndex(place) for place in range(headings.count()))
        is_down = headings.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        return TableState(order, dict(self._own_widths), headings.sortIndicatorSection(), is_down)

    def set_state(self, state: TableState) -> None:
        """Show the columns as ``state`` has them; one of another number of columns is passed over."""
        headings = self.view.horizontalHeader()
        if sorted(state.order) != list(range(headings.count())):
            return
        for place, column in enumerate(state.order):
            headings.moveSection(headings.visualIndex(column), place)
        self._own_widths = dict(state.widths)
        direction = Qt.SortOrder.DescendingOrder if state.is_descending else Qt.SortOrder.AscendingOrder
        self.view.sortByColumn(state.sorted_by, direction)
        self._fit_columns()

    def reset_state(self) -> None:
        """Show the columns as they were at first."""
        self.set_state(TableState(tuple(range(self.view.horizontalHeader().count()))))

    def _fit_columns(self) -> None:
        self._is_fitting = True
        self._fit_to_room()
        self._is_fitting = False

    def _fit_to_room(self) -> None:
        room = self.view.viewport().width()
        self._below.setContentsMargins(0, 0, self.view.width() - room, 0)  # the total ends where its rows end
        widths = self._widths(_AIRY) if sum(self._widths(_AIRY)) <= room else self._squeezed(room)
        fits = sum(widths) <= room
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.view.setHorizontalScrollBarPolicy(policy)
        for at, width in enumerate(self._spread(widths, room)):
            self.view.setColumnWidth(at, width)
            self._total.setColumnWidth(at, width)

    def _widths(self, padding: int) -> list[int]:
        if self._measured is None:  # once for the rows shown: a resize must not write all cells anew
            self._measured = tuple(0 if c.width else self._needed(at) for at, c in enumerate(self.model.columns))
        own, columns = self._own_widths, enumerate(zip(self.model.columns, self._measured, strict=True))
        return [own.get(at) or column.width or needed + padding for at, (column, needed) in columns]

    def _squeezed(self, room: int) -> list[int]:
        """Figures keep what they need; text gives way down to what still tells one row from another."""
        widths = self._widths(_TIGHT)
        for at in self._stretching:
            widths[at] -= min(max(0, sum(widths) - room), max(0, widths[at] - _LEAST_TEXT))
        return widths

    @property
    def _stretching(self) -> list[int]:
        columns = enumerate(self.model.columns)
        return [at for at, column in columns if column.stretches and at not in self._own_widths]

    def _spread(self, widths: list[int], room: int) -> list[int]:
        """Give what is left to the columns that stretch, or to all."""
        free = [at for at in range(len(widths)) if at not in self._own_widths]
        takers = self._stretching or free or [len(widths) - 1]
        spare = max(0, room - sum(widths))
        return [width + (spare // len(takers) if at in takers else 0) for at, width in enumerate(widths)]

    def _needed(self, column: int) -> int:
        metrics = self.view.fontMetrics()
        models: tuple[RowsModel[Any], ...] = (self.model, self._total_model)
        texts = [model.columns[column].text(row) for model in models for row in model.rows[:_MEASURED_ROWS]]
        title = metrics.horizontalAdvance(self.model.columns[column].title)
        widest = max((metrics.horizontalAdvance(text) for text in texts), default=0) * _STRONG_PERCENT // 100
        return max(title, widest)

    def _on_current_changed(self) -> None:
        if self._is_filling:  # rows of before and of now stand side by side: told once all are there
            self._has_moved = True
            return
        index = self.view.currentIndex()
        if index.isValid():
            self._total.clearSelection()
            self._total.setCurrentIndex(QModelIndex())
            self.chosen.emit(self.model.row_at(index.row()))

    def _on_total_chosen(self) -> None:
        if self._total.currentIndex().isValid():
            self.view.clearSelection()
            self.view.setCurrentIndex(QModelIndex())
            self.chosen.emit(self._total_model.row_at(0))
