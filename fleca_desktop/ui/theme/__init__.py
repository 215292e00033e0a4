"""One visual style in two tones: roles, spacing and type scale, palette and style sheet."""

from fleca_desktop.ui.theme.roles import DARK, LIGHT, Roles
from fleca_desktop.ui.theme.scale import Space, Type
from fleca_desktop.ui.theme.theme import Theme, ThemeChoice

__all__ = ["DARK", "LIGHT", "Roles", "Space", "Theme", "ThemeChoice", "Type"]
