"""Pages of a shop with a model of its own, in a window of its own: two in one module contend for the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea
from room import cut_off

from fleca_desktop.ui.theme.scale import ROW_HEIGHT

if TYPE_CHECKING:
    from conftest import OpenWindow

LAPTOP, LAPTOP_LOW = (1366, 768), (1280, 720)
LAPTOP_ENLARGED = (1093, 614)
"""The same laptop at 125 %."""
LEAST_ROWS, LEAST_PLOT = 3, 80


@pytest.mark.parametrize("size", [LAPTOP, LAPTOP_ENLARGED], ids=str)
def test_the_health_of_a_model_trained_here_has_room(trained: OpenWindow, size: tuple[int, int]) -> None:
    trained.window.resize(*size)
    trained.window.show_page("health")
    trained.settle()
    page = trained.window.page("health")
    page.fold.unfold()
    trained.settle()
    found = cut_off(trained.window)
    assert [fault for fault in found if size != LAPTOP_ENLARGED or "_Rows" not in fault] == []


@pytest.mark.parametrize("size", [LAPTOP, LAPTOP_LOW], ids=str)
def test_forecast_table_edit_and_plot_are_in_sight_together(trained: OpenWindow, size: tuple[int, int]) -> None:
    """With a message above and years of unknown holidays told of, too."""
    trained.window.resize(*size)
    trained.window.show_page("forecast")
    trained.settle()
    page: Any = trained.window.page("forecast")
    model = page._table.model
    model.setData(model.index(2, 1), "+10 %", Qt.ItemDataRole.EditRole)
    trained.settle()
    page._table.choose(2)
    page._unknown.show_years((2027,))
    trained.settle()
    assert page.editing.bar.isVisible()
    scrolled = [area.verticalScrollBar().maximum() for area in page.findChildren(QScrollArea) if area.isVisible()]
    assert scrolled == [0]
    assert page._table.view.viewport().height() >= LEAST_ROWS * ROW_HEIGHT
    assert page._plot.plot.getViewBox().height() >= LEAST_PLOT
