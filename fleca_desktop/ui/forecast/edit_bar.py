"""The bar under the forecast table: the owner's number, why, and the way back. Hidden in weeks without one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from fleca_desktop.core.owners_edits import REASONS
from fleca_desktop.ui.edit_words import reason_word
from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.choice import Choice
from fleca_desktop.ui.parts.labels import label
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fleca_desktop.core.owners_edits import OwnersEdit
    from fleca_desktop.ui.forecast.presenter import EditNote

_LONGEST_NOTE = 200


class EditBar(Card):
    """``reasoned`` gives the shown edit with another reason or note, ``taken_back`` the cells to go back on."""

    reasoned = Signal(object)
    taken_back = Signal(object)

    def __init__(self) -> None:
        super().__init__(padding=Space.BASE)
        self._edit: OwnersEdit | None = None
        self._all: Sequence[OwnersEdit] = ()
        self._says = label("", "strong", wraps=True)
        self.reason = Choice(self.tr("Why is it different?"))
        self.reason.offer([(reason, reason_word(reason)) for reason in REASONS])
        self.note = QLineEdit()
        self.note.setMaxLength(_LONGEST_NOTE)
        self.note.setPlaceholderText(self.tr("Note for yourself"))
        self.note.setAccessibleName(self.tr("Note for yourself"))
        self.back = button(self.tr("As forecast"), "link", self._on_back)
        self.all_back = button(self.tr("All as forecast"), "link", self._on_all_back)
        self.body.setContentsMargins(Space.BASE, Space.SMALL, Space.BASE, Space.SMALL)
        self._lay_out()
        self.reason.activated.connect(self._on_reason)
        self.note.editingFinished.connect(self._on_reason)
        self.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self._says, 3)
        row.addWidget(self.reason)
        row.addWidget(self.note, 2)
        row.addWidget(self.back)
        row.addWidget(self.all_back)
        self.body.addLayout(row)

    def show_edits(self, edits: Sequence[EditNote], chosen: EditNote | None) -> None:
        """Show the ``chosen`` edit of the week's ``edits``; without one, how many there are.

        A note that is being typed stays while the number is of the same row, and is kept before another is shown.
        """
        if not self._is_of_shown(chosen) and self.note.isModified():
            self._on_reason()
        self._all = [note.edit for note in edits]
        self._edit = None if chosen is None else chosen.edit
        for widget in (self.reason, self.note, self.back):
            widget.setVisible(chosen is not None)
        self.all_back.setVisible(len(edits) > 1 or chosen is None)
        if chosen is None:
            self._says.setText(self.tr("%n number(s) of this week are yours, marked with a dot.", None, len(edits)))
        else:
            self._says.setText(chosen.text)
            self.reason.setCurrentIndex(self.reason.findData(chosen.edit.reason))
            if not self.note.isModified():
                self.note.setText(chosen.edit.note)
        self.setVisible(bool(edits))

    def _is_of_shown(self, chosen: EditNote | None) -> bool:
        return chosen is not None and self._edit is not None and chosen.edit.cell == self._edit.cell

    def _on_reason(self) -> None:
        self.note.setModified(False)
        if self._edit is None:
            return
        reason = next(one for one in REASONS if one == self.reason.key)
        changed = replace(self._edit, reason=reason, note=self.note.text().strip())
        if changed != self._edit:
            self._edit = changed
            self.reasoned.emit(changed)

    def _on_back(self) -> None:
        if self._edit is not None:
            self.taken_back.emit([self._edit.cell])

    def _on_all_back(self) -> None:
        self.taken_back.emit([edit.cell for edit in self._all])
