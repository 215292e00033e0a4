"""Saving a file that was looked at, and taking an import back: what was done is said, with its way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fleca_desktop.services.import_gaps import open_again
from fleca_desktop.services.import_outcomes import CannotUndo, Imported, Undone
from fleca_desktop.services.import_sales import save_import, undo_import
from fleca_desktop.ui.faults import fault_sentence
from fleca_desktop.ui.jobs import Err, Lane

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from fleca_desktop.services.import_outcomes import Preview
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.imports.presenter import Choice
    from fleca_desktop.ui.jobs import Outcome


class Saving(QObject):
    """Emits ``ended`` when saving has come to an end: whether the file is done with.

    With ``leads_on``, for a new shop's first files, the way on is offered, and not the way back: that is in the list.
    """

    ended = Signal(bool)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.leads_on = False

    def save(self, preview: Preview, choice: Choice) -> None:
        """Store the file, and the days on which the shop was closed."""
        shop, closed = self._context.shop, choice.closed & set(preview.without_sales)
        self._context.jobs.run(
            Lane.DATABASE, lambda _progress: save_import(shop, preview, choice.overlap, closed), self._on_saved
        )

    def _on_saved(self, outcome: Outcome[Imported]) -> None:
        if isinstance(outcome, Err):
            self._context.messages.bad(fault_sentence(outcome.error))
            self.ended.emit(False)  # noqa: FBT003 - a signal has no names
            return
        imported = outcome.value
        number, closed = imported.record.id, imported.closed
        if not imported.already:
            text = self.tr("{file} was imported.").format(file=imported.record.file_name)
            text = f"{text} {self._closed_words(closed)}".strip()
            if self.leads_on:
                self._context.messages.good(text, self.tr("See the forecast"), lambda: self._context.navigate("home"))
            else:
                self._say_done(text, lambda: self.undo(number))
            self._context.announce.sales_imported.emit()
        elif closed:
            self._say_done(self._closed_words(closed), lambda: self._open_again(closed))
        else:
            self._context.messages.info(self.tr("This very file was imported before: nothing changed."))
        self._announce_days(closed)
        self.ended.emit(True)  # noqa: FBT003 - as above

    def _say_done(self, text: str, undo: Callable[[], None]) -> None:
        self._context.messages.good(text, self.tr("Undo"), undo)

    def _closed_words(self, closed: tuple[date, ...]) -> str:
        return self.tr("%n day(s) are kept as closed.", "", len(closed)) if closed else ""

    def _announce_days(self, closed: object) -> None:
        if closed:
            self._context.announce.calendar_changed.emit()

    def _open_again(self, closed: tuple[date, ...]) -> None:
        def opened(outcome: Outcome[None]) -> None:
            if isinstance(outcome, Err):
                self._context.messages.bad(fault_sentence(outcome.error))
                return
            self._context.messages.good(self.tr("%n day(s) are no longer kept as closed.", "", len(closed)))
            self._announce_days(closed)

        shop = self._context.shop
        self._context.jobs.run(Lane.DATABASE, lambda _progress: open_again(shop, closed), opened)

    def undo(self, import_id: int) -> None:
        """Take an import back."""
        shop = self._context.shop
        self._context.jobs.run(Lane.DATABASE, lambda _progress: undo_import(shop, import_id), self._on_undone)

    def _on_undone(self, outcome: Outcome[Undone | CannotUndo]) -> None:
        if isinstance(outcome, Err):
            self._context.messages.bad(fault_sentence(outcome.error))
        elif isinstance(outcome.value, CannotUndo):
            self._context.messages.info(self.tr("This import was taken back already."))
        else:
            record = outcome.value.record
            sentence = self.tr("{file} was taken back. What it had replaced holds again.")
            self._context.messages.good(sentence.format(file=record.file_name))
            self._context.announce.sales_imported.emit()
            self._announce_days(record.summary.get("closed"))
