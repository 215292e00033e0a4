"""Working on the mapping page: try each choice on the file, then use it for the file, or keep it for a till."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fleca_desktop.services.import_outcomes import Preview, Question, Refused
from fleca_desktop.services.import_sales import preview_import
from fleca_desktop.services.keep_tills import KnownTill, change_till, columns_of_till
from fleca_desktop.ui.faults import fault_sentence
from fleca_desktop.ui.imports.mapping import Mapping
from fleca_desktop.ui.imports.mapping_pane import MappingPane
from fleca_desktop.ui.imports.presenter import derive_trial
from fleca_desktop.ui.imports.words import lacks_all_days
from fleca_desktop.ui.jobs import Err, Lane

if TYPE_CHECKING:
    from pathlib import Path

    from fleca_desktop.core.sales_file import Answers, NeedsMapping
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.jobs import Outcome

Previewed = Preview | Question | Refused


class MappingControl(QObject):
    """Emits ``used`` with the answers for the file, ``kept`` with the changed till, ``ready`` when it may be used."""

    used = Signal(object)
    kept = Signal(object)
    ready = Signal(bool)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._path: Path | None = None
        self._till: KnownTill | None = None
        self._day_comes_later = False
        self.frame = QWidget()
        self._inside = QVBoxLayout(self.frame)
        self._inside.setContentsMargins(0, 0, 0, 0)

    @cached_property
    def pane(self) -> MappingPane:
        """What is in ``frame``, made when it is first wanted: most files need it never."""
        pane = MappingPane(self._context.theme, self._context.formats)
        pane.changed.connect(self._try)
        self._inside.addWidget(pane)
        pane.show()  # a layout that is seen already shows what it gets only in its next turn
        return pane

    def open_file(self, path: Path, needs: NeedsMapping, answers: Answers | None) -> None:
        """Map the columns of a file, beginning with what is understood of it."""
        self._path, self._till = path, None
        self._day_comes_later = any(map(lacks_all_days, needs.questions))
        self._open(Mapping.of(needs, answers))
        self._try()

    def open_till(self, till: KnownTill) -> None:
        """Change how the next files of a till are read; there is no file to try it on."""
        self._path, self._till = None, till
        self._open(Mapping.of(columns_of_till(till), till.answers))

    def _open(self, mapping: Mapping) -> None:
        self.pane.show_mapping(mapping)
        self.pane.show_rows((), "" if self._till is None else self.tr("What is imported already stays as it is."))
        self.ready.emit(self._till is not None)

    def use(self) -> None:
        """Take what was chosen."""
        mapping, till, shop = self.pane.mapping, self._till, self._context.shop
        if mapping is None:
            return
        if till is None:
            self.used.emit(mapping.answers)
            return
        self._context.jobs.run(
            Lane.DATABASE, lambda _progress: change_till(shop, till, mapping.answers), self._on_till_changed
        )

    def _on_till_changed(self, outcome: Outcome[KnownTill]) -> None:
        if isinstance(outcome, Err):
            self._context.messages.bad(fault_sentence(outcome.error))
        else:
            self.kept.emit(outcome.value)

    def _try(self) -> None:
        shop, path, mapping = self._context.shop, self._path, self.pane.mapping
        if path is None or mapping is None:
            return
        self.ready.emit(False)  # noqa: FBT003 - a signal has no names
        self._context.jobs.run(
            Lane.DATABASE,
            lambda progress: preview_import(shop, path, answers=mapping.answers, progress=progress),
            lambda outcome: self._on_tried(mapping, outcome),
            reads=True,
        )

    def _on_tried(self, mapping: Mapping, outcome: Outcome[Previewed]) -> None:
        if mapping is not self.pane.mapping:
            return  # changed again meanwhile
        if isinstance(outcome, Err):
            self.pane.show_rows((), fault_sentence(outcome.error))
            return
        rows, state = derive_trial(outcome.value, self._context.formats)
        self.pane.show_rows(rows, state)
        self.ready.emit(isinstance(outcome.value, Preview) or self._lacks_the_day_alone(outcome.value))

    def _lacks_the_day_alone(self, tried: Previewed) -> bool:
        """Whether only the day is missing, which is asked for when the columns of a file without days are said."""
        return self._day_comes_later and isinstance(tried, Question) and all(map(lacks_all_days, tried.needs.questions))
