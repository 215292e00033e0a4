"""Another folder for the shop: asked for in the window, carried out when it is closed, told in the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.services.move_shop import move_shop
from fleca_desktop.ui.faults import fault_sentence

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from fleca_desktop.ui.assembly import Session

translate = QCoreApplication.translate


class Move:
    """Goes from one window to the next. ``remember`` notes the folder that is opened from now on, if that can be."""

    def __init__(self, remember: Callable[[Path], bool]) -> None:
        self._remember = remember
        self.begins_anew = False
        self._way: tuple[Path, Path] | None = None
        self._fault: EnvironmentFault | None = None
        self._is_remembered = True

    def carry_out(self, session: Session, folder: Path, *, is_named: bool = False) -> None:
        """Copy the shop in ``folder``, let go of by now, to where ``session`` was asked to have it.

        One that ``is_named`` on the command line is not the one that is opened by itself.
        """
        self.begins_anew = session.move_to is not None
        if session.move_to is None:
            return
        self._way, self._fault = (folder, session.move_to), None
        try:
            move_shop(*self._way)
        except EnvironmentFault as fault:
            self._fault = fault
        else:
            self._is_remembered = is_named or self._remember(session.move_to)

    def folder_after(self, asked: Path | None) -> Path | None:
        """The folder to open next: the new one, by its name where it is not the one that opens by itself."""
        if self._way is None or self._fault is not None or (asked is None and self._is_remembered):
            return asked
        return self._way[1]

    def tell(self, session: Session) -> None:
        """Say in the new window what came of it."""
        if self._way is None:
            return
        (old, new), messages = self._way, session.context.messages
        self._way = None
        if self._fault is None and not self._is_remembered:
            text = translate("Moving", "Your data are in {new} now, which could not be noted: {old} opens next time.")
            messages.warning(text.format(new=new, old=old))
        elif self._fault is None:
            text = translate("Moving", "Your data are in {new} now. {old} stays as it was; delete it when you like.")
            messages.good(text.format(new=new, old=old))
        else:
            text = translate("Moving", "Your data are where they were, in {old}. {why}")
            messages.bad(text.format(old=old, why=fault_sentence(self._fault)))
