"""What happens when the owner types over the forecast: stored, told with its undo, and announced."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from fleca_desktop.core.owners_edits import OwnersEdit
from fleca_desktop.services.edit_forecast import change_number, change_reason, put_back, return_to, take_back
from fleca_desktop.ui.faults import fault_sentence
from fleca_desktop.ui.forecast.edit_bar import EditBar
from fleca_desktop.ui.jobs import Err, Lane

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from fleca_desktop.core.owners_edits import Cell
    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.forecast.presenter import ForecastRow
    from fleca_desktop.ui.forecast.typed import Change
    from fleca_desktop.ui.jobs import Outcome

T = TypeVar("T")


class ForecastEditing(QObject):
    """Owns the ``bar``. ``monday`` gives the week that is shown."""

    def __init__(self, context: PageContext, monday: Callable[[], date | None], parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._monday = context, monday
        self.bar = EditBar()
        self.bar.reasoned.connect(self._on_reasoned)
        self.bar.taken_back.connect(self._take_back)

    def on_typed(self, row: ForecastRow, change: Change) -> None:
        """Keep what was typed over ``row``."""
        monday = self._monday()
        if monday is None:
            return
        subject = row.subject
        if change == "as_shown":  # another number may be on its way
            cell = monday, subject.family, subject.product
            self._do(lambda shop: return_to(shop, cell, row.edit), lambda _was_another: None)
            return
        if change == "as_said":
            self._take_back([(monday, subject.family, subject.product)])
            return
        edit = OwnersEdit(
            monday,
            subject.family,
            subject.product,
            subject.measure,
            change.value,
            change.factor,
            said=row.point if row.said is None else row.said,
        )
        self._do(lambda shop: change_number(shop, edit), lambda replaced: self._tell_kept(row, edit, replaced))

    def _on_reasoned(self, edit: OwnersEdit) -> None:
        cell, reason, note = edit.cell, edit.reason, edit.note
        self._do(lambda shop: change_reason(shop, cell, reason, note), lambda _done: None)

    def _take_back(self, cells: Sequence[Cell]) -> None:
        self._do(lambda shop: take_back(shop, cells), self._tell_gone)

    def _tell_kept(self, row: ForecastRow, edit: OwnersEdit, replaced: OwnersEdit | None) -> None:
        text = self.tr("{name} is as you say. Its family, the shop and the order follow.").format(name=row.name)

        def undo(shop: Shop) -> None:
            if replaced is None:
                take_back(shop, [edit.cell])
            else:
                put_back(shop, [replaced])

        self._context.messages.good(text, self.tr("Undo"), lambda: self._do(undo, lambda _done: None))

    def _tell_gone(self, gone: Sequence[OwnersEdit]) -> None:
        if gone:
            undo = lambda: self._do(lambda shop: put_back(shop, gone), lambda _done: None)  # noqa: E731 - a line
            self._context.messages.good(self.tr("As forecast again."), self.tr("Undo"), undo)

    def _do(self, act: Callable[[Shop], T], tell: Callable[[T], None]) -> None:
        shop = self._context.shop

        def on_done(outcome: Outcome[T]) -> None:
            if isinstance(outcome, Err):
                self._context.messages.bad(fault_sentence(outcome.error))
                return
            if outcome.value is False:
                return  # nothing is another
            self._context.announce.forecast_edited.emit()
            tell(outcome.value)

        self._context.jobs.run(Lane.DATABASE, lambda _progress: act(shop), on_done)
