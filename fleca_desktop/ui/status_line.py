"""The line at the foot of the window: long work with its progress and a way to stop it. Empty otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.labels import label
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from fleca_desktop.ui.jobs import Job, Jobs

_BAR_WIDTH = 160
_LINE_HEIGHT = 30
_PER_CENT = 100


class StatusLine(QWidget):
    """Shows the newest job that has a name. Its room is always there, so that nothing jumps."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._running: list[Job] = []
        self._text = label("", "caption")
        self._bar = QProgressBar(maximum=_PER_CENT, textVisible=False)
        self._bar.setFixedSize(_BAR_WIDTH, Space.HAIR)
        self._stop = button(self.tr("Stop"), "link", self.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.PAGE, 0, Space.PAGE, Space.HAIR)
        row.setSpacing(Space.NEAR)
        row.addWidget(self._text)
        row.addWidget(self._bar)
        row.addWidget(self._stop)
        row.addStretch(1)
        self.setFixedHeight(_LINE_HEIGHT)
        jobs.started.connect(self._on_started)
        jobs.finished.connect(self._on_finished)
        self._show()

    @property
    def text(self) -> str:
        """What is said to be done just now."""
        return self._text.text()

    def _on_started(self, job: Job) -> None:
        self._running.append(job)
        job.progressed.connect(self._on_progressed)
        self._show()

    def _on_finished(self, job: Job) -> None:
        self._running.remove(job)
        self._show()

    def _on_progressed(self, share: float) -> None:
        if self._running and self.sender() is self._running[-1]:
            self._bar.setMaximum(_PER_CENT if share > 0 else 0)
            self._bar.setValue(round(share * _PER_CENT))

    def _show(self) -> None:
        busy = bool(self._running)
        self._text.setText(self._running[-1].what if busy else "")
        self._bar.setMaximum(0 if busy else _PER_CENT)
        self._bar.setVisible(busy)
        self._stop.setVisible(busy)

    def stop(self) -> None:
        """Ask all that runs to end."""
        for job in self._running:
            job.stop()
