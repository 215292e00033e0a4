"""Tab leads through what stands on a page as one reads it: as its layouts have it, whenever each thing was made."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QScrollArea, QSplitter, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout


def tab_as_read(root: QWidget) -> None:
    """Put ``root`` and all that is laid out in it into the order of reading."""
    stops = [widget for widget in as_read(root) if _may_be_stop(widget)]
    policies = [widget.focusPolicy() for widget in stops]
    for widget in stops:  # of a row of chips Tab stops at the chosen one: Qt would pass over the others
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for one, following in pairwise(stops):
        QWidget.setTabOrder(one, following)
    for widget, policy in zip(stops, policies, strict=True):
        widget.setFocusPolicy(policy)


def stop_at_chosen(group: QButtonGroup) -> None:
    """Let Tab come to the chosen one of a group (while there is none, to the first); arrow keys lead to the others."""
    stop = group.checkedButton() or group.buttons()[0]
    for button in group.buttons():
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus if button is stop else Qt.FocusPolicy.NoFocus)


def _may_be_stop(widget: QWidget) -> bool:
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(widget, QAbstractButton)


def as_read(root: QWidget) -> Iterator[QWidget]:
    """``root``, then what its layout holds, from the beginning to the end."""
    yield root
    for part in _parts(root):
        if part is not None:
            yield from as_read(part)
    if (layout := root.layout()) is not None:
        yield from _laid_out(layout)


def _parts(root: QWidget) -> Iterator[QWidget | None]:
    """What stands in ``root`` without a layout."""
    if isinstance(root, QScrollArea):
        yield root.widget()
    elif isinstance(root, QSplitter):
        for at in range(root.count()):
            yield root.handle(at)
            yield root.widget(at)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield from as_read(widget)
        elif (nested := item.layout()) is not None:
            yield from _laid_out(nested)
