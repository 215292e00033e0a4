"""The page's plots: the error by week with its limit, sales against forecast, and how inputs are spread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont

from fleca_desktop.ui.plot.axes import AmountAxis, ValueAxis, WeekAxis, quieten
from fleca_desktop.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from fleca_desktop.ui.i18n import Formats
    from fleca_desktop.ui.theme import Theme

_AXIS_WIDTH = 52
_LEAST_SIZE = QSize(240, 180)
_BINS = 14
_TOP_ROOM = 8  # for half of the highest label

pg.setConfigOptions(antialias=True)


@dataclass(frozen=True)
class Line:
    """A line of a plot; ``role`` is a colour role."""

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    role: str
    dashed: bool = False
    width: float = 2.0


class QuietPlot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Lines and bars in the theme's colours, with weeks or numbers below. ``in_words`` is its text equivalent."""

    def __init__(self, theme: Theme, formats: Formats, *, by_week: bool = True) -> None:
        amounts = AmountAxis(formats)
        amounts.is_money = False
        self._amounts = amounts
        bottom = WeekAxis(formats) if by_week else ValueAxis(formats)
        super().__init__(axisItems={"bottom": bottom, "left": amounts}, background=None, enableMenu=False)
        self._theme = theme
        self._lines: Sequence[Line] = ()
        self._bars: Sequence[tuple[NDArray[np.float64], NDArray[np.float64], str]] = ()
        self.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumSize(_LEAST_SIZE)
        amounts.setWidth(_AXIS_WIDTH)
        self.getPlotItem().layout.setContentsMargins(0, _TOP_ROOM, 0, 0)
        theme.changed.connect(self._draw)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As small as it may be: the layout gives it what is left."""
        return _LEAST_SIZE

    def show_lines(self, lines: Sequence[Line], name: str, in_words: str, *, money: bool = False) -> None:
        """Show ``lines``, and zero."""
        self._amounts.is_money = money
        self._lines, self._bars = lines, ()
        self.setAccessibleName(name)
        self.setAccessibleDescription(in_words)
        self._draw()

    def show_spread(self, before: NDArray[np.float64], recent: NDArray[np.float64], name: str, in_words: str) -> None:
        """Overlay how two samples are spread, over the same bins."""
        edges = np.histogram_bin_edges(np.concatenate([before, recent]), bins=_BINS)
        shares = [100 * np.histogram(sample, edges)[0] / max(len(sample), 1) for sample in (before, recent)]
        self._lines = ()
        self._bars = [(edges, shares[0], "outline"), (edges, shares[1], "accent")]
        self.setAccessibleName(name)
        self.setAccessibleDescription(in_words)
        self._draw()

    def _draw(self) -> None:
        self.clear()
        roles = self._theme.roles.as_dict()
        self._style(roles)
        ratio = self.devicePixelRatioF()
        bottom = top = 0.0
        for line in self._lines:
            style = Qt.PenStyle.DashLine if line.dashed else Qt.PenStyle.SolidLine
            pen = pg.mkPen(roles[line.role], width=line.width * ratio, style=style)
            self.addItem(pg.PlotDataItem(line.x, line.y, pen=pen, connect="finite"))
            known = line.y[~np.isnan(line.y)]
            bottom, top = float(known.min(initial=bottom)), float(known.max(initial=top))
        for edges, shares, role in self._bars:
            fill = pg.mkColor(roles[role])
            fill.setAlphaF(0.3)
            pen = pg.mkPen(roles[role], width=1.5 * ratio)
            self.addItem(pg.PlotDataItem(edges, shares, stepMode="center", fillLevel=0, brush=fill, pen=pen))
            top = max(top, float(shares.max()))
        self.setYRange(1.1 * bottom, top * 1.1 or 1.0, padding=0)

    def _style(self, roles: dict[str, str]) -> None:
        font = QFont(self.font())
        font.setPixelSize(Type.CAPTION)
        for side in ("left", "bottom"):
            quieten(self.getAxis(side), font, roles["muted"])
        self.getAxis("left").setTickPen(pg.mkPen(roles["border"], width=1))
        self.getAxis("left").setGrid(255)
