"""The imports page: drop a file, look at what it would do, store it, take it back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from PySide6.QtWidgets import QFileDialog

from fleca_desktop.core.sales_file import Answers
from fleca_desktop.services.import_sales import (
    CannotUndo,
    Imported,
    Preview,
    Question,
    Refused,
    Undone,
    list_imports,
    preview_import,
    save_import,
    undo_import,
)
from fleca_desktop.ui.faults import fault_sentence
from fleca_desktop.ui.imports.answers import answered
from fleca_desktop.ui.imports.cards import DropCard, HistoryCard, PreviewPane, QuestionCard
from fleca_desktop.ui.imports.presenter import derive_imports, derive_preview
from fleca_desktop.ui.imports.words import refusal_words
from fleca_desktop.ui.jobs import Err, Lane
from fleca_desktop.ui.page import Page
from fleca_desktop.ui.parts.buttons import button

if TYPE_CHECKING:
    from fleca_desktop.services.import_sales import ListedImport
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.jobs import Outcome

Previewed = Preview | Question | Refused


class ImportsPage(Page):
    """Shows the list of imports, or the one file that is being looked at; further files wait their turn."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._waiting: list[Path] = []
        self._path: Path | None = None
        self._preview: Preview | None = None
        self._answers: Answers | None = None
        self._drop = DropCard(context.theme, self._choose)
        self._history = HistoryCard(context.theme, self._undo)
        self._pane = PreviewPane(context.theme, context.formats)
        self._question = QuestionCard(self._answer)
        self._choose_button = button(self.tr("Choose a file"), "primary", self._choose)
        self._leave_button = button(self.tr("Don't save"), "quiet", self._next)
        self._save_button = button("", "primary", self._save)
        for made in (self._choose_button, self._leave_button, self._save_button):
            self.add_action(made)
        for card in (self._drop, self._question, self._pane):
            self.content.addWidget(card)
        self.content.addWidget(self._history, 1)
        self._show_only_list()
        context.announce.files_dropped.connect(self._on_files_dropped)
        context.announce.sales_imported.connect(self.mark_stale)

    def refresh(self) -> None:
        """Read the list of imports."""
        shop = self.context.shop
        self.context.jobs.run(Lane.DATABASE, lambda _progress: list_imports(shop), self._on_listed)

    def _on_listed(self, outcome: Outcome[list[ListedImport]]) -> None:
        if isinstance(outcome, Err):
            self.context.messages.bad(fault_sentence(outcome.error))
            return
        self._history.show_imports(derive_imports(outcome.value, self.context.formats))

    def _choose(self) -> None:
        wanted = self.tr("Sales (*.csv *.txt *.tsv *.xlsx *.xls *.ods *.zip);;All files (*)")
        names, _filter = QFileDialog.getOpenFileNames(self, self.tr("Import sales"), "", wanted)
        self.take(Path(name) for name in names)

    def _on_files_dropped(self, files: list[Path]) -> None:
        self.take(files)

    def take(self, files: object) -> None:
        """Look at ``files`` one after the other."""
        self._waiting += list(files)  # type: ignore[call-overload]
        if self._path is None:
            self._next()

    def _next(self) -> None:
        self._preview, self._answers = None, None
        self._path = self._waiting.pop(0) if self._waiting else None
        if self._path is None:
            self._show_only_list()
        else:
            self._look(self._path)

    def _look(self, path: Path) -> None:
        shop, answers = self.context.shop, self._answers
        self.context.jobs.run(
            Lane.DATABASE,
            lambda progress: preview_import(shop, path, answers=answers, progress=progress),
            self._on_previewed,
            what=self.tr("Reading {file}\u2026").format(file=path.name),
        )

    def _on_previewed(self, outcome: Outcome[Previewed]) -> None:
        if isinstance(outcome, Err):
            if not outcome.stopped:
                self.context.messages.bad(fault_sentence(outcome.error))
            self._next()
            return
        match outcome.value:
            case Preview():
                self._show_preview(outcome.value)
            case Question():
                self._show_question(outcome.value)
            case Refused(name, reason):
                sentence = self.tr("{file} was not imported. {why}").format(file=name, why=refusal_words(reason))
                self.context.messages.bad(sentence)
                self._next()
            case _:
                assert_never(outcome.value)

    def _show_preview(self, preview: Preview) -> None:
        self._preview = preview
        snapshot = derive_preview(preview, self.context.formats)
        self.set_header(snapshot.title, snapshot.sentence)
        self._save_button.setText(snapshot.save)
        self._pane.show_preview(snapshot)
        self._show(pane=True)

    def _show_question(self, question: Question) -> None:
        self.set_header(question.file_name, self.tr("The file can be read in more than one way. Nothing is saved yet."))
        self._question.show_question(question.needs)
        self._show(question=True)

    def _answer(self, code: str, option: str) -> None:
        if self._path is not None:
            self._answers = answered(self._answers or Answers(), self._question.needs, code, option)
            self._look(self._path)

    def _show_only_list(self) -> None:
        sentence = self.tr("Drop the till's file anywhere on the window. Every import can be undone.")
        self.set_header(self.tr("Imports"), sentence)
        self._show()

    def _show(self, *, pane: bool = False, question: bool = False) -> None:
        looking = pane or question
        self._pane.setVisible(pane)
        self._question.setVisible(question)
        for widget in (self._drop, self._history, self._choose_button):
            widget.setVisible(not looking)
        self._leave_button.setVisible(looking)
        self._save_button.setVisible(pane)

    def _save(self) -> None:
        preview, shop = self._preview, self.context.shop
        if preview is None:
            return
        self._save_button.setEnabled(False)
        self.context.jobs.run(Lane.DATABASE, lambda _progress: save_import(shop, preview), self._on_saved)

    def _on_saved(self, outcome: Outcome[Imported]) -> None:
        self._save_button.setEnabled(True)
        if isinstance(outcome, Err):
            self.context.messages.bad(fault_sentence(outcome.error))
            return
        imported = outcome.value
        if imported.already:
            self.context.messages.info(self.tr("This very file was imported before: nothing changed."))
        else:
            number = imported.record.id
            sentence = self.tr("{file} was imported.").format(file=imported.record.file_name)
            self.context.messages.good(sentence, self.tr("Undo"), lambda: self._undo(number))
            self.context.announce.sales_imported.emit()
        self._next()

    def _undo(self, import_id: int) -> None:
        shop = self.context.shop
        self.context.jobs.run(Lane.DATABASE, lambda _progress: undo_import(shop, import_id), self._on_undone)

    def _on_undone(self, outcome: Outcome[Undone | CannotUndo]) -> None:
        if isinstance(outcome, Err):
            self.context.messages.bad(fault_sentence(outcome.error))
        elif isinstance(outcome.value, CannotUndo):
            self.context.messages.info(self.tr("This import was taken back already."))
        else:
            sentence = self.tr("{file} was taken back. What it had replaced holds again.")
            self.context.messages.good(sentence.format(file=outcome.value.record.file_name))
            self.context.announce.sales_imported.emit()
