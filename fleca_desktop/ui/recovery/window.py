"""The window that stands in for a shop that cannot be opened, until there is one to open."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QSize, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from fleca_desktop.services.back_up import CannotRestore, Recovered, begin_anew, newest_good_backup, recover_shop
from fleca_desktop.ui.backup_words import refusal
from fleca_desktop.ui.faults import fault_sentence
from fleca_desktop.ui.icons import icon
from fleca_desktop.ui.jobs import Err, Lane
from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.labels import label
from fleca_desktop.ui.parts.notice import emptied
from fleca_desktop.ui.recovery.presenter import LOST, brought_back, derive_trouble
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent

    from fleca_desktop.core.errors import EnvironmentFault
    from fleca_desktop.services.back_up import Preview
    from fleca_desktop.services.ports import Clock
    from fleca_desktop.ui.i18n import Formats
    from fleca_desktop.ui.jobs import Jobs, Outcome
    from fleca_desktop.ui.parts.buttons import ButtonKind
    from fleca_desktop.ui.recovery.presenter import Trouble, Way
    from fleca_desktop.ui.theme import Theme

_WIDTH, _HEIGHT, _CARD_WIDTH, _ICON = 900, 540, 760, 32


@dataclass(frozen=True)
class WayOut:
    """The folder to open now, None when the owner gave up; and what was done, to be said in the window that opens."""

    folder: Path | None
    said: str = ""


class RecoveryWindow(QWidget):
    """Emits ``decided`` with the folder to open now, or None when the owner gave up."""

    decided = Signal(object)

    def __init__(  # noqa: PLR0913 - what there is when there is no shop
        self, fault: EnvironmentFault, folder: Path, *, clock: Clock, jobs: Jobs, theme: Theme, formats: Formats
    ) -> None:
        super().__init__()
        self._fault, self._folder, self._clock = fault, folder, clock
        self._jobs, self._theme, self._formats = jobs, theme, formats
        self._offered: Preview | None = None
        self.said = ""
        self._title, self._text = label("", "title", wraps=True), label("", wraps=True)
        self._place, self._offer = label("", "caption", wraps=True), label("", "strong", wraps=True)
        self._note = label("", "bad", wraps=True)
        self._busy = QProgressBar(maximum=0, textVisible=False)
        self._busy.setFixedHeight(Space.HAIR)
        self._ways, self._last_way = QHBoxLayout(), QHBoxLayout()
        self._ways.setSpacing(Space.SMALL)
        self._lay_out()
        self._begin()

    def _lay_out(self) -> None:
        self.setWindowTitle("Fleca")
        self.setProperty("kind", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(_WIDTH, _HEIGHT)
        picture = QLabel()
        picture.setPixmap(icon("warning", self._theme.roles.warning).pixmap(QSize(_ICON, _ICON)))
        self._place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card = Card(padding=Space.WIDE)
        card.setFixedWidth(_CARD_WIDTH)
        card.body.setSpacing(Space.NEAR)
        for part in (picture, self._title, self._text, self._place, self._offer, self._note, self._busy):
            card.body.addWidget(part)
        card.body.addSpacing(Space.SMALL)
        card.body.addLayout(self._ways)
        card.body.addLayout(self._last_way)  # of its own line: few want it, and its words are long
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addLayout(row)
        whole.addStretch(3)

    def _begin(self) -> None:
        """Where data were lost, look for the newest good backup first."""
        if self._fault.code in LOST:
            self._show(self._derived(), busy=True)
            self._jobs.run(Lane.COMPUTING, lambda _progress: newest_good_backup(self._folder), self._on_found)
        else:
            self._show(self._derived())

    def _on_found(self, outcome: Outcome[Preview | None]) -> None:
        if not isinstance(outcome, Err):
            self._offered = outcome.value
        self._show(self._derived())

    def _derived(self) -> Trouble:
        return derive_trouble(self._fault, self._folder, self._offered, self._clock.today(), self._formats)

    def _show(self, trouble: Trouble, *, busy: bool = False, note: str = "") -> None:
        for part, text in (
            (self._title, trouble.title),
            (self._text, trouble.text),
            (self._place, trouble.place),
            (self._offer, trouble.offer),
            (self._note, note),
        ):
            part.setText(text)
            part.setVisible(bool(text))
        self.setAccessibleName(trouble.title)
        self.setAccessibleDescription(f"{trouble.text} {trouble.offer}")
        self._busy.setVisible(busy)
        self._offer_ways(() if busy else trouble.ways)

    def _offer_ways(self, ways: tuple[tuple[Way, str], ...]) -> None:
        rows = (self._ways, self._last_way)
        for row in rows:
            emptied(row)
        for at, (way, word) in enumerate(ways):
            kind: ButtonKind = "link" if way == "anew" else "quiet" if at else "primary"
            made = button(word, kind, partial(self.take, way))
            made.setObjectName(way)
            rows[way == "anew"].addWidget(made)
            made.show()
            if at == 0:
                made.setFocus()
        for row in rows:
            row.addStretch(1)

    def take(self, way: Way) -> None:
        """Go one of the ways out."""
        match way:
            case "bring_back" if self._offered is not None:
                self.bring_back(self._offered.path)
            case "other_backup" | "bring_back":
                name, _filter = QFileDialog.getOpenFileName(self, self.tr("Choose a backup"), "", "Fleca (*.fleca)")
                if name:
                    self.bring_back(Path(name))
            case "other_folder":
                if name := QFileDialog.getExistingDirectory(self, self.tr("Choose the shop's folder")):
                    self.decided.emit(Path(name))
            case "again":
                self.decided.emit(self._folder)
            case "anew":
                folder, clock = self._folder, self._clock
                self._run(lambda: begin_anew(folder, clock.now()))
            case "quit":
                self.decided.emit(None)

    def bring_back(self, path: Path) -> None:
        """Put the backup at ``path`` in the place of what cannot be read."""
        folder, clock = self._folder, self._clock
        self._run(lambda: recover_shop(folder, path, clock.now()))

    def _run(self, act: Callable[[], Recovered | CannotRestore | Path]) -> None:
        self._show(self._derived(), busy=True)
        self._jobs.run(Lane.DATABASE, lambda _progress: act(), self._on_done)

    def _on_done(self, outcome: Outcome[Recovered | CannotRestore | Path]) -> None:
        if isinstance(outcome, Err):
            self._show(self._derived(), note=fault_sentence(outcome.error))
        elif isinstance(outcome.value, CannotRestore):
            self._show(self._derived(), note=refusal(outcome.value.reason))
        else:
            if isinstance(outcome.value, Recovered):
                self.said = brought_back(outcome.value, self._clock.today(), self._formats)
            self.decided.emit(self._folder)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Closing the window is giving up."""
        super().closeEvent(event)
        self.decided.emit(None)


def ask_way_out(  # noqa: PLR0913 - what there is when there is no shop
    fault: EnvironmentFault, folder: Path, *, clock: Clock, jobs: Jobs, theme: Theme, formats: Formats
) -> WayOut:
    """Show the trouble and wait."""
    window = RecoveryWindow(fault, folder, clock=clock, jobs=jobs, theme=theme, formats=formats)
    decision: list[Path | None] = []
    waiting = QEventLoop()
    window.decided.connect(decision.append)
    window.decided.connect(waiting.quit)
    window.show()
    waiting.exec()
    window.hide()
    window.deleteLater()
    return WayOut(decision[0], window.said)
