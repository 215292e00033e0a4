"""Puts a tone on the application and follows the system's colour scheme when it is told to."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette

from fleca_desktop.bundled import bundled
from fleca_desktop.ui.theme.roles import DARK, LIGHT, Roles
from fleca_desktop.ui.theme.scale import Type

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ThemeChoice = Literal["system", "light", "dark"]


class Theme(QObject):
    """The application's look. ``changed`` tells widgets that paint themselves to read ``roles`` again."""

    changed = Signal()

    def __init__(self, application: QApplication, choice: ThemeChoice = "system") -> None:
        super().__init__()
        self._application = application
        self._choice: ThemeChoice = choice
        self._template = Template((bundled("resources") / "style" / "fleca.qss").read_text(encoding="utf-8"))
        if not application.styleSheet():
            application.setStyle("Fusion")
        application.setFont(body_font(application.font()))
        application.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self.roles = self._wanted()
        self._apply()

    def choose(self, choice: ThemeChoice) -> None:
        """Follow the system, or keep to one tone."""
        self._choice = choice
        self._refresh()

    def _on_system_changed(self) -> None:
        self._refresh()

    def _refresh(self) -> None:
        wanted = self._wanted()
        if wanted is not self.roles:
            self.roles = wanted
            self._apply()
            self.changed.emit()

    def _wanted(self) -> Roles:
        if self._choice == "system":
            dark = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
            return DARK if dark else LIGHT
        return DARK if self._choice == "dark" else LIGHT

    def _apply(self) -> None:
        sheet = self._sheet()
        if self._application.styleSheet() == sheet:
            return  # putting on the same again would polish every widget
        self._application.setPalette(palette(self.roles))
        self._application.setStyleSheet(sheet)

    def _sheet(self) -> str:
        style = bundled("resources") / "style"
        pictures = {name: (style / f"{name}.svg").as_posix() for name in ("chevron", "chevron_up")}
        tick = (style / ("tick_on_dark.svg" if self.roles is DARK else "tick.svg")).as_posix()
        return self._template.substitute(self.roles.as_dict(), tick=tick, **pictures)


def body_font(system: QFont) -> QFont:
    """The system's own typeface at our size, with figures of one width."""
    font = QFont(system)
    font.setPixelSize(Type.BODY)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def palette(roles: Roles) -> QPalette:
    """Qt's palette of ``roles``, for what the style sheet does not reach."""
    made = QPalette()
    for group, value in (
        (QPalette.ColorRole.Window, roles.surface),
        (QPalette.ColorRole.WindowText, roles.text),
        (QPalette.ColorRole.Base, roles.raised),
        (QPalette.ColorRole.AlternateBase, roles.surface),
        (QPalette.ColorRole.Text, roles.text),
        (QPalette.ColorRole.PlaceholderText, roles.muted),
        (QPalette.ColorRole.Button, roles.raised),
        (QPalette.ColorRole.ButtonText, roles.text),
        (QPalette.ColorRole.Highlight, roles.tint),
        (QPalette.ColorRole.HighlightedText, roles.text),
        (QPalette.ColorRole.ToolTipBase, roles.raised),
        (QPalette.ColorRole.ToolTipText, roles.text),
        (QPalette.ColorRole.Link, roles.accent_text),
        (QPalette.ColorRole.Mid, roles.border),
        (QPalette.ColorRole.Accent, roles.accent),
    ):
        made.setColor(group, QColor(value))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(roles.muted))
    return made
