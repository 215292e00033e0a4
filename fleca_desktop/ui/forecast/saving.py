"""Saving the forecast page: the plot as a picture, its figures and the forecast's for a spreadsheet."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.ui.faults import fault_sentence
from fleca_desktop.ui.jobs import Err, Lane
from fleca_desktop.ui.parts.buttons import button

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.core.figure_table import FigureTable
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.forecast.outlets import FigureOutlets
    from fleca_desktop.ui.jobs import Outcome
    from fleca_desktop.ui.plot.card import PlotCard

What = Literal["png", "svg", "xlsx", "forecast_csv", "history_csv"]


@dataclass(frozen=True)
class Figures:
    """What the page shows at the moment of saving."""

    forecast: FigureTable
    history: FigureTable
    name: str


class ForecastSaving(QObject):
    """A button with a menu of what can be saved. ``figures`` is asked when something is."""

    def __init__(
        self,
        context: PageContext,
        outlets: FigureOutlets,
        plot: PlotCard,
        figures: Callable[[], Figures | None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._context, self._outlets, self._plot, self._figures, self._window = context, outlets, plot, figures, window
        self.button: QPushButton = button(self.tr("Save"))
        self.button.setAccessibleDescription(self.tr("The plot as a picture, the figures for a spreadsheet"))
        self.button.setMenu(self._menu())

    def _menu(self) -> QMenu:
        menu = QMenu(self.button)
        entries: tuple[tuple[What, str], ...] = (
            ("png", self.tr("Plot as a picture (PNG)")),
            ("svg", self.tr("Plot for print (SVG)")),
            ("xlsx", self.tr("Forecast and sales for Excel")),
            ("forecast_csv", self.tr("Forecast as CSV")),
            ("history_csv", self.tr("Sales and forecasts of the plot as CSV")),
        )
        for what, text in entries:
            menu.addAction(text).triggered.connect(lambda _checked=False, what=what: self._save(what))
            if what == "svg":
                menu.addSeparator()
        return menu

    def _save(self, what: What) -> None:
        path = self._ask(what)
        if path is not None:
            self.save_to(what, path)

    def _ask(self, what: What) -> Path | None:
        ending = what.rpartition("_")[2]
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        day = self._context.shop.clock.today()
        name = self.tr("forecast {date}").format(date=f"{day:%Y-%m-%d}")
        suggested = str(Path(folder) / f"{name}.{ending}")
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.button.text(), suggested, f"*.{ending}")
        return Path(chosen) if chosen else None

    def save_to(self, what: What, path: Path) -> None:
        """Write ``what`` to ``path`` and say so."""
        if what in ("png", "svg"):
            self._save_picture(what, path)
            return
        figures = self._figures()
        if figures is None:
            return
        outlets, decimal = self._outlets, self._context.formats.figures.decimalPoint()

        def write(_progress: Callable[[float], None]) -> None:
            if what == "xlsx":
                outlets.xlsx((figures.forecast, figures.history), path)
            else:
                outlets.csv(figures.forecast if what == "forecast_csv" else figures.history, decimal, path)

        def on_done(outcome: Outcome[None]) -> None:
            if isinstance(outcome, Err):
                self._context.messages.bad(fault_sentence(outcome.error))
            else:
                self._say_written(path)

        self._context.jobs.run(Lane.DATABASE, write, on_done)

    def _save_picture(self, what: What, path: Path) -> None:
        """Painted here: widgets belong to the window's thread."""
        write = self._outlets.png if what == "png" else self._outlets.svg
        try:
            write(self._plot.paint_picture, self._plot.picture_size, path)
        except EnvironmentFault as fault:
            self._context.messages.bad(fault_sentence(fault))
            return
        self._say_written(path)

    def _say_written(self, path: Path) -> None:
        self._context.messages.good(self.tr("Written: {file}").format(file=path.name))
