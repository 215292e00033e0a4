"""One setting in a row, for the cards of this page."""

from fleca_desktop.ui.parts.setting_row import setting_row

__all__ = ["setting_row"]
