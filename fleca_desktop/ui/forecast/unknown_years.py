"""Says that the forecast counts on too few holidays: those of a year that it reaches are not all known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.notice import emptied, notice_line
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.ui.theme import Theme


class UnknownYears(Card):
    """One line with the way to the calendar; hidden when all is known."""

    def __init__(self, theme: Theme, open_calendar: Callable[[], None]) -> None:
        super().__init__()
        self._theme, self._open_calendar = theme, open_calendar
        self._years: tuple[int, ...] = ()
        self.body.setContentsMargins(Space.BASE, 0, Space.BASE, 0)
        theme.changed.connect(self._fill)
        self.hide()

    def show_years(self, years: tuple[int, ...]) -> None:
        """Show which years are not wholly known."""
        self._years = years
        self._fill()
        self.setVisible(bool(years))

    def _fill(self) -> None:
        emptied(self.body)
        title = self.tr("Not all holidays and festes of {years} are known").format(years=self._listed())
        text = self.tr("On the days that are missing, the forecast is one of an ordinary day.")
        link = button(self.tr("Calendar"), "link", self._open_calendar)
        self.body.addWidget(notice_line("warning", self._theme.roles.warning, title, text, link))

    def _listed(self) -> str:
        """``2026, 2027 and 2028``."""
        *others, last = map(str, self._years or ("",))
        return self.tr("{others} and {last}").format(others=", ".join(others), last=last) if others else last
