"""The imports page: drop a file, look at what it would do, store it, take it back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog

from fleca_desktop.core.sales_file import Answers, NeedsMapping
from fleca_desktop.services.import_outcomes import Preview, Question, Refused
from fleca_desktop.services.import_sales import columns_of, list_imports, preview_import
from fleca_desktop.ui.faults import fault_sentence
from fleca_desktop.ui.imports.answers import answered
from fleca_desktop.ui.imports.cards import DropCard, HistoryCard, PreviewPane
from fleca_desktop.ui.imports.folder_card import FolderCard
from fleca_desktop.ui.imports.import_rows import derive_imports
from fleca_desktop.ui.imports.mapping_control import MappingControl, Previewed
from fleca_desktop.ui.imports.presenter import Choice, derive_preview
from fleca_desktop.ui.imports.question_card import QuestionCard
from fleca_desktop.ui.imports.saving import Saving
from fleca_desktop.ui.imports.tills_card import TillsCard
from fleca_desktop.ui.imports.words import lacking_words, refusal_words
from fleca_desktop.ui.jobs import Err, Lane
from fleca_desktop.ui.page import Page
from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.last_folder import LastFolder

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from fleca_desktop.services.import_outcomes import Overlap
    from fleca_desktop.services.import_sales import ListedImport
    from fleca_desktop.services.keep_tills import KnownTill
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.jobs import Outcome


class ImportsPage(Page):
    """Shows the list of imports, or the one file that is being looked at; further files wait their turn."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._waiting: list[Path] = []
        self._folder_of_files = LastFolder(self)
        self._path: Path | None = None
        self._preview: Preview | None = None
        self._answers: Answers | None = None
        self._choice = Choice()
        self._saving = Saving(context)
        self._saving.ended.connect(self._on_saving_ended)
        self._drop = DropCard(context.theme, self._choose)
        self._history = HistoryCard(context.theme, self._saving.undo)
        self._tills = TillsCard(context)
        self._folder = FolderCard(context)
        self._pane = PreviewPane(context.theme, context.formats)
        self._pane.overlap_chosen.connect(self._on_overlap_chosen)
        self._pane.closed_chosen.connect(self._on_closed_chosen)
        self._question = QuestionCard(self._answer, self._map_question, context.formats)
        self._question.day_said.connect(self._on_day_said)
        self._mapping = MappingControl(context)
        self._mapping.used.connect(self._on_mapped)
        self._mapping.kept.connect(self._on_till_kept)
        self._tills.wanted.connect(self._map_till)
        self._tills.listed.connect(lambda: self._tills.setVisible(self._tills.has_any and self._drop.isVisibleTo(self)))
        self._choose_button = button(self.tr("Choose a file"), "primary", self._choose)
        self._leave_button = button(self.tr("Don't save"), "quiet", self._next)
        self._save_button = button("", "primary", self._save)
        self._columns_button = button(self.tr("Choose the columns"), "quiet", self._map_preview)
        self._use_button = button(self.tr("Use these columns"), "primary", self._mapping.use)
        self._mapping.ready.connect(self._use_button.setEnabled)
        actions = (self._choose_button, self._leave_button, self._columns_button, self._save_button, self._use_button)
        for made in actions:
            self.add_action(made)
        for card in (self._drop, self._question, self._pane, self._mapping.frame):
            self.content.addWidget(card)
        self.content.addWidget(self._folder)
        self.content.addWidget(self._history, 1)
        self.content.addWidget(self._tills)
        self._show_only_list()
        context.announce.files_dropped.connect(self.take)
        context.announce.files_wanted.connect(self._on_files_wanted)
        context.announce.sales_imported.connect(self.mark_stale)

    def refresh(self) -> None:
        """Read the list of imports."""
        shop = self.context.shop
        self.context.jobs.run(Lane.DATABASE, lambda _progress: list_imports(shop), self._on_listed, reads=True)
        self._tills.refresh()
        self._folder.refresh()

    def _on_listed(self, outcome: Outcome[list[ListedImport]]) -> None:
        if isinstance(outcome, Err):
            self.context.messages.bad(fault_sentence(outcome.error))
            return
        self._history.show_imports(derive_imports(outcome.value, self.context.formats))

    def _choose(self) -> None:
        wanted = self.tr("Sales (*.csv *.txt *.tsv *.xlsx *.xls *.ods *.zip);;All files (*)")
        names, _filter = QFileDialog.getOpenFileNames(
            self, self.tr("Import sales"), self._folder_of_files.start, wanted
        )
        self.take(Path(name) for name in names)

    def _on_files_wanted(self) -> None:
        self._saving.leads_on = True
        QTimer.singleShot(0, self, self._choose)  # when whoever announced it is done

    def take(self, files: object) -> None:
        """Look at ``files`` one after the other."""
        taken = list(files)  # type: ignore[call-overload]
        for file in taken:
            self._folder_of_files.took(file)
        self._waiting += taken
        if self._path is None:
            self._next()

    def _next(self) -> None:
        self._preview, self._answers, self._choice = None, None, Choice()
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
            reads=True,
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
        self._choice = replace(self._choice, closed=self._choice.closed & set(preview.without_sales))
        snapshot = derive_preview(preview, self.context.formats, self._choice)
        self.set_header(snapshot.title, snapshot.sentence)
        self._pane.show_preview(snapshot, self._choice.closed)
        self._show_choice()
        self._show(self._pane)

    def _show_question(self, question: Question) -> None:
        self.set_header(question.file_name, lacking_words(question.needs.questions[0]))
        self._question.show_question(question.needs, self.context.shop.clock.today())
        self._show(self._question)

    def _answer(self, code: str, option: str) -> None:
        if self._path is not None:
            self._answers = answered(self._answers or Answers(), self._question.needs, code, option)
            self._look(self._path)

    def _on_day_said(self, day: date, whole_week: bool) -> None:  # noqa: FBT001 - a signal has no names
        if self._path is not None:
            self._answers = replace(self._answers or Answers(), day=day, whole_week=whole_week)
            self._look(self._path)

    def _show_only_list(self) -> None:
        sentence = self.tr("Drop the till's file anywhere on the window. Every import can be undone.")
        self.set_header(self.tr("Imports"), sentence)
        self._show()

    def _show(self, looking: QWidget | None = None) -> None:
        for pane in (self._pane, self._question, self._mapping.frame):
            pane.setVisible(pane is looking)
        for widget in (self._drop, self._folder, self._history, self._choose_button):
            widget.setVisible(looking is None)
        self._tills.setVisible(looking is None and self._tills.has_any)
        self._leave_button.setVisible(looking is not None)
        self._columns_button.setVisible(looking is self._pane)
        self._save_button.setVisible(looking is self._pane)
        self._use_button.setVisible(looking is self._mapping.frame)

    def _on_overlap_chosen(self, overlap: Overlap) -> None:
        self._choice = replace(self._choice, overlap=overlap)
        self._show_choice()

    def _on_closed_chosen(self, closed: frozenset[date]) -> None:
        self._choice = replace(self._choice, closed=closed)
        self._show_choice()

    def _show_choice(self) -> None:
        if self._preview is not None:
            snapshot = derive_preview(self._preview, self.context.formats, self._choice)
            self._save_button.setText(snapshot.save)
            self._pane.show_choice(snapshot, self._choice.overlap)

    def _map_question(self) -> None:
        self._open_mapping(self._question.needs)

    def _map_preview(self) -> None:
        shop, path, answers = self.context.shop, self._path, self._answers
        if path is None:
            return

        def found(outcome: Outcome[NeedsMapping | Refused]) -> None:
            if isinstance(outcome, Err):
                self.context.messages.bad(fault_sentence(outcome.error))
            elif isinstance(outcome.value, NeedsMapping):
                self._open_mapping(outcome.value)

        self.context.jobs.run(Lane.DATABASE, lambda _progress: columns_of(shop, path, answers), found, reads=True)

    def _open_mapping(self, needs: NeedsMapping) -> None:
        if self._path is not None:
            sentence = self.tr("Say what each column holds. It is remembered for the next files of this till.")
            self.set_header(self._path.name, sentence)
            self._show(self._mapping.frame)
            self._mapping.open_file(self._path, needs, self._answers)

    def _map_till(self, till: KnownTill) -> None:
        self.set_header(till.name, self.tr("How the next files of this till are read."))
        self._show(self._mapping.frame)
        self._mapping.open_till(till)

    def _on_mapped(self, answers: Answers) -> None:
        self._answers = answers
        if self._path is not None:
            self._look(self._path)

    def _on_till_kept(self, till: KnownTill) -> None:
        self.context.messages.good(self.tr("Kept for the next files of {till}.").format(till=till.name))
        self._next()
        self._tills.refresh()

    def _save(self) -> None:
        preview = self._preview
        if preview is None:
            return
        if not derive_preview(preview, self.context.formats, self._choice).saves:
            self._next()
            return
        self._save_button.setEnabled(False)
        self._saving.save(preview, self._choice)

    def _on_saving_ended(self, done: bool) -> None:  # noqa: FBT001 - a signal has no names
        self._save_button.setEnabled(True)
        if done:
            self._saving.leads_on = self._saving.leads_on and bool(self._waiting)
            self._next()
