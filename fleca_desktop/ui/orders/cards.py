"""The two cards below the order table: how much to risk, and what the owner changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSlider, QVBoxLayout, QWidget

from fleca_desktop.ui.family_names import family_name
from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.labels import label
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from fleca_desktop.core.ordering import OrderCell
    from fleca_desktop.ui.orders.presenter import EditNote, OrderSnapshot

translate = QCoreApplication.translate
_SETTLED_MS = 400


class RiskCard(Card):
    """A slider from 0 to 100, for the whole shop or for one family.

    ``moved`` follows the hand, ``settled`` comes once it has come to rest; ``family_released`` gives a family back
    to the shop's risk.
    """

    moved = Signal(int)
    settled = Signal(int)
    family_released = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.heading.setText(self.tr("How much do you want to risk?"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setPageStep(5)
        self.slider.setMinimumHeight(Space.WIDE)
        self.slider.setAccessibleName(self.heading.text())
        hint = self.tr("Fewer leftovers to the left, fewer empty shelves to the right")
        self.slider.setAccessibleDescription(hint)
        self._leftover = label("", "strong", wraps=True)
        self._shortage = label("", "strong", wraps=True)
        self._rest = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._rest.timeout.connect(self._on_rest)
        self.slider.valueChanged.connect(self._on_moved)
        self._whose = QComboBox()
        self._whose.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._whose.setAccessibleName(self.tr("For which products"))
        self._whose.currentIndexChanged.connect(lambda _at: self._show_value())
        self._release = button(self.tr("As the whole shop"), "link", lambda: self.family_released.emit(self.family))
        self._risk = 0
        self._own: dict[str, int | None] = {}
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self._release)
        head.addWidget(self._whose)
        self.body.addLayout(head)
        self.body.addWidget(label(hint, "muted", wraps=True))
        self.body.addWidget(self.slider)
        losses = QHBoxLayout()
        losses.setSpacing(Space.BASE)
        losses.addLayout(_under(self.tr("Expected leftovers"), self._leftover), 1)
        losses.addLayout(_under(self.tr("Expected lost sales"), self._shortage), 1)
        self.body.addLayout(losses)
        self.body.addStretch(1)

    @property
    def family(self) -> str | None:
        """The family that the slider is for; None for the whole shop."""
        chosen: str | None = self._whose.currentData()
        return chosen

    def show_risk(self, snapshot: OrderSnapshot) -> None:
        """Show the risk and what it is expected to cost."""
        self._risk = snapshot.risk
        self._own = dict(snapshot.family_risks)
        chosen = self.family
        with QSignalBlocker(self._whose):
            self._whose.clear()
            self._whose.addItem(self.tr("Whole shop"), None)
            for family in self._own:
                self._whose.addItem(family_name(family), family)
            self._whose.setCurrentIndex(max(self._whose.findData(chosen), 0))
        self._whose.setVisible(len(self._own) > 1)
        self._show_value()
        self._leftover.setText(snapshot.leftover)
        self._shortage.setText(snapshot.shortage)

    def _show_value(self) -> None:
        own = None if self.family is None else self._own.get(self.family)
        self._release.setVisible(own is not None)
        if not self.slider.isSliderDown():
            with QSignalBlocker(self.slider):
                self.slider.setValue(self._risk if own is None else own)

    def settle(self) -> None:
        """Let the slider have come to rest, if it was moved a moment ago."""
        if self._rest.isActive():
            self._rest.stop()
            self._on_rest()

    def _on_rest(self) -> None:
        self.settled.emit(self.slider.value())

    def _on_moved(self, value: int) -> None:
        self._rest.start()
        self.moved.emit(value)


def _under(caption: str, figure: QLabel) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(label(caption, "muted"))
    column.addWidget(figure)
    return column


class EditsCard(Card):
    """The owner's own quantities; ``undone`` gives the cell to take back, ``reasoned`` one and why it was changed."""

    undone = Signal(object)
    reasoned = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.heading.setText(self.tr("Your changes"))
        self.body.addWidget(self.heading)
        self._of_forecast = label("", "muted", wraps=True)
        self.body.addWidget(self._of_forecast)
        self._none = label("", "muted", wraps=True)
        self.body.addWidget(self._none)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.HAIR)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)
        self._shown: dict[OrderCell, _Edit] = {}

    def show_edits(self, edits: tuple[EditNote, ...], of_forecast: str = "") -> None:
        """List the changes, or say how to make one; ``of_forecast`` tells of those made to the forecast.

        A change that stands there already keeps its row: a reason may be being typed in it.
        """
        self._of_forecast.setText(of_forecast)
        self._of_forecast.setVisible(bool(of_forecast))
        none, way = (
            self.tr("None this week. Type over a number in the table to change it."),
            self.tr("Type over a number in the table to change it."),
        )
        self._none.setText(way if of_forecast else none)
        self._none.setVisible(not edits)
        for cell in self._shown.keys() - {edit.cell for edit in edits}:
            gone = self._shown.pop(cell)
            gone.hide()
            gone.deleteLater()
        for place, edit in enumerate(edits):
            if edit.cell in self._shown:
                self._shown[edit.cell].show_edit(edit)
            else:
                self._shown[edit.cell] = _Edit(self, edit)
                self._rows.insertWidget(place, self._shown[edit.cell])


class _Edit(QWidget):
    """One change of the ``card``."""

    def __init__(self, card: EditsCard, edit: EditNote) -> None:
        super().__init__()
        self._card, self._edit = card, edit
        self._says = label("", wraps=True)
        self._reason = QLineEdit()
        self._reason.setPlaceholderText(translate("EditsCard", "Reason, such as festa or weather"))
        self._reason.editingFinished.connect(self._on_finished)
        self._undo = button(translate("EditsCard", "Undo"), "link", lambda: card.undone.emit(edit.cell))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(self._says)
        words.addWidget(self._reason)
        line.addLayout(words, 1)
        line.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignTop)
        self.show_edit(edit)

    def show_edit(self, edit: EditNote) -> None:
        """Show the change as it is now; a reason that is being typed stays."""
        self._edit = edit
        self._says.setText(edit.text)
        self._reason.setAccessibleName(translate("EditsCard", "Reason: {change}").format(change=edit.text))
        self._undo.setAccessibleName(translate("EditsCard", "Undo: {change}").format(change=edit.text))
        if not self._reason.isModified():
            self._reason.setText(edit.reason)

    def _on_finished(self) -> None:
        reason = self._reason.text().strip()
        self._reason.setModified(False)
        if reason != self._edit.reason:
            self._card.reasoned.emit(self._edit.cell, reason)
