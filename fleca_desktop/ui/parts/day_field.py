"""A field for a day, typed as people write it. It is one text: half of a day never counts as another day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from fleca_desktop.ui.parts.typed_day import lacks_year, typed_day

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_STEPS: Final = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class DayField(QLineEdit):
    """Emits ``edited`` when the owner gave another day; setting it by program is silent.

    The day is None as long as the field is blank, half typed, or names a day that there is not.
    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._told: date | None = None
        self.setPlaceholderText(self.tr("dd/mm/yyyy"))
        self.textEdited.connect(lambda text: self._tell(typed_day(text, in_full=True)))
        self.editingFinished.connect(self._on_finished)

    @property
    def day(self) -> date | None:
        """The day that stands there."""
        return typed_day(self.text())

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands there."""
        return not self.text().strip()

    @property
    def trouble(self) -> str:
        """Why there is no day; nothing where there is one."""
        if self.day is not None:
            return ""
        if self.is_blank:
            return self.tr("Type the day, such as 04/12/2026.")
        if lacks_year(self.text()):
            return self.tr("The year is missing. Type it as 04/12/2026.")
        return self.tr("There is no day \u201c{typed}\u201d. Type it as 04/12/2026.").format(typed=self.text().strip())

    def set_day(self, day: date | None) -> None:
        """Show ``day``, or nothing; silent."""
        self._told = day
        self.setText("" if day is None else f"{day:%d/%m/%Y}")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Up and Down lead to the next day and the one before."""
        step, day = _STEPS.get(Qt.Key(event.key())), self.day
        if step is None or day is None:
            super().keyPressEvent(event)
            return
        self.setText(f"{day + timedelta(days=step):%d/%m/%Y}")
        self._tell(self.day)

    def _on_finished(self) -> None:
        day = self.day
        if day is not None:
            self.setText(f"{day:%d/%m/%Y}")
            self._tell(day)

    def _tell(self, day: date | None) -> None:
        if day is not None and day != self._told:
            self._told = day
            self.edited.emit()
