"""Says what of a window's texts has no room, and what lies outside of what it is in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QWidget,
)

from fleca_desktop.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Iterator

HEADING_PADDING = 11
FIELD_PADDING = 11


def shown(root: QWidget) -> Iterator[QWidget]:
    for widget in root.findChildren(QWidget):
        if widget.isVisible():
            yield widget


def cut_off(root: QWidget) -> list[str]:
    """What does not show all of its text, or lies outside of what it is in."""
    return [f"{described(widget)}: {fault}" for widget in shown(root) for fault in faults(widget)]


def described(widget: QWidget) -> str:
    text = getattr(widget, "text", lambda: "")()
    return f"{type(widget).__name__} '{text or widget.accessibleName()}' in {type(widget.parent()).__name__}"


def faults(widget: QWidget) -> Iterator[str]:
    yield from outside(widget)
    match widget:
        case QLabel():
            yield from label_faults(widget)
        case QAbstractButton() if widget.text():
            yield from too_narrow(widget.sizeHint().width(), widget.width())
        case QComboBox():
            yield from combo_faults(widget)
        case QLineEdit() if not isinstance(widget.parent(), QAbstractSpinBox | QComboBox | QAbstractItemView):
            yield from too_narrow(
                widget.fontMetrics().horizontalAdvance(widget.placeholderText()), widget.width() - 2 * FIELD_PADDING
            )
        case QAbstractSpinBox():
            yield from too_narrow(
                widget.fontMetrics().horizontalAdvance(widget.text()), widget.width() - 2 * FIELD_PADDING
            )
        case QTableView():
            yield from table_faults(widget)
        case _:
            pass
    if (
        isinstance(widget, QAbstractScrollArea)
        and not isinstance(widget, QGraphicsView)
        and widget.horizontalScrollBar().maximum() > 0
    ):
        yield f"scrolls sideways by {widget.horizontalScrollBar().maximum()}"


def too_narrow(needed: int, room: int) -> Iterator[str]:
    if needed > room:
        yield f"needs {needed} px and has {room}"


def outside(widget: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or isinstance(parent.parent(), QAbstractScrollArea):
        return
    if not parent.rect().contains(widget.geometry()):
        yield f"lies at {widget.geometry().getRect()}, outside {parent.size().toTuple()}"


def label_faults(label: QLabel) -> Iterator[str]:
    if not label.text():
        return
    if label.wordWrap():
        widest = max(label.fontMetrics().horizontalAdvance(word) for word in label.text().split() or [""])
        yield from too_narrow(widest, label.width())
        if label.heightForWidth(label.width()) > label.height():
            yield f"is {label.height()} px high and needs {label.heightForWidth(label.width())}"
    else:
        yield from too_narrow(label.sizeHint().width(), label.width())


def combo_faults(combo: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    parts = QStyle.SubControl
    room = combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, parts.SC_ComboBoxEditField, combo)
    yield from too_narrow(combo.fontMetrics().horizontalAdvance(combo.currentText()), room.width())


def table_faults(view: QTableView) -> Iterator[str]:
    model, headings = view.model(), view.horizontalHeader()
    for column in range(model.columnCount()):
        title = model.headerData(column, Qt.Orientation.Horizontal)
        if headings.isVisible():
            for fault in too_narrow(heading_width(headings.font(), str(title)), headings.sectionSize(column)):
                yield f"heading '{title}' {fault}"
        for row in range(model.rowCount()):
            index = model.index(row, column)
            if view.visualRect(index).intersects(view.viewport().rect()) and not may_be_cut(view, index):
                for fault in too_narrow(view.sizeHintForIndex(index).width(), view.columnWidth(column)):
                    yield f"cell '{index.data()}' under '{title}' {fault}"


def may_be_cut(view: QTableView, index: QModelIndex) -> bool:
    """A text whose tooltip says all of it."""
    model: Any = view.model()
    return model.columns[index.column()].stretches or bool(index.data(Qt.ItemDataRole.ToolTipRole))


def heading_width(font: QFont, title: str) -> int:
    """As the style sheet draws a heading: its own size of type, and its padding on both sides."""
    small = QFont(font)
    small.setPixelSize(Type.LABEL)
    return QFontMetrics(small).horizontalAdvance(title) + 2 * HEADING_PADDING
