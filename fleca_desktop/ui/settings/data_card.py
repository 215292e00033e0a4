"""Where the shop's data are and how to take them elsewhere; the window as it was at first; the first steps again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from fleca_desktop.services.move_shop import FOLDER_NAME, CannotMove, place_in
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
        self._context = context
        self.body.addWidget(hairline())
        kept = self.tr("Sales, settings and backups, all in one folder")
        self.body.addLayout(setting_row(self.tr("Where your data are"), kept, folder, below=place))
        move = button(self.tr("Another folder\u2026"), "quiet", self._on_move)
        rows = (
            (
                self.tr("Keep them elsewhere"),
                self.tr("Fleca copies them there and opens again; the old folder stays"),
                move,
            ),
            (self.tr("Window and tables"), self.tr("Sizes, order of columns and sorting are remembered"), reset),
            ("Hopsworks", self.tr("For who keeps sales and models in a project of their own"), exchange),
            (self.tr("First steps"), self.tr("Language, shop, festes and the first file, once more"), again),
        )
        for title, text, field in rows:
            self.body.addWidget(hairline())
            self.body.addLayout(setting_row(title, text, field))

    def _on_move(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("In which folder?"))
        if name:
            self.move_into(Path(name))

    def move_into(self, chosen: Path) -> None:
        """Have the shop in a folder of its own in ``chosen``, or say why not."""
        target = place_in(chosen, self._context.shop.folder)
        if isinstance(target, CannotMove):
            self._context.messages.bad(self._refusal(target, chosen))
        else:
            text = self.tr("Fleca will close, copy everything to {folder} and open again there.")
            self._context.messages.info(
                text.format(folder=target), self.tr("Do it"), lambda: self._context.announce.move_wanted.emit(target)
            )

    def _refusal(self, why: CannotMove, chosen: Path) -> str:
        return {
            "inside": self.tr("That folder is inside the shop's own. Choose another."),
            "occupied": self.tr("There is something called {name} in {folder} already. Choose another folder."),
        }[why.reason].format(name=FOLDER_NAME, folder=chosen)
