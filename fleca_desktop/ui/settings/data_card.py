"""Where the shop's data are and how to take them elsewhere; the window as it was at first; the first steps again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fleca_desktop.ui.opening import open_path
from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.labels import hairline, label
from fleca_desktop.ui.parts.setting_row import setting_row

if TYPE_CHECKING:
    from fleca_desktop.ui.context import PageContext


class DataCard(Card):
    """Everything of the shop is in one folder."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Your data and this window"))
        folder = button(self.tr("Open the folder"), "quiet", lambda: open_path(context.shop.folder))
        reset = button(self.tr("As it was at first"), "quiet", context.announce.window_reset_wanted.emit)
        exchange = button(self.tr("Open"), "quiet", lambda: context.navigate("hopsworks"))
        again = button(self.tr("First steps"), "quiet", lambda: context.navigate("welcome"))
        place = label(str(context.shop.folder), "caption", wraps=True)
        place.setAccessibleName(self.tr("Where your data are"))
        move = self.tr("To move it: close Fleca, move the folder, open Fleca again. It will ask where the folder is.")
        self.body.addWidget(hairline())
        self.body.addLayout(setting_row(self.tr("Where your data are"), move, folder, below=place))
        rows = (
            (self.tr("Window and tables"), self.tr("Sizes, order of columns and sorting are remembered"), reset),
            ("Hopsworks", self.tr("For who keeps sales and models in a project of their own"), exchange),
            (self.tr("First steps"), self.tr("Language, shop, festes and the first file, once more"), again),
        )
        for title, text, field in rows:
            self.body.addWidget(hairline())
            self.body.addLayout(setting_row(title, text, field))
