"""The two cards below the order table: how much to risk, and what the owner changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSlider, QVBoxLayout, QWidget

from fleca_desktop.ui.family_names import family_name
from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.labels import label
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from fleca_desktop.ui.orders.presenter import EditNote, OrderSnapshot

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
    """The owner's own quantities; ``undone`` gives the one to take back, ``reasoned`` one and why it was changed."""

    undone = Signal(object)
    reasoned = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.heading.setText(self.tr("Your changes"))
        self.body.addWidget(self.heading)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.HAIR)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)
        self._of_forecast = label("", "muted", wraps=True)
        self.body.insertWidget(1, self._of_forecast)
        self._shown: tuple[tuple[EditNote, ...], str] | None = None

    def show_edits(self, edits: tuple[EditNote, ...], of_forecast: str = "") -> None:
        """List the changes, or say how to make one; ``of_forecast`` tells of those made to the forecast."""
        self._of_forecast.setText(of_forecast)
        self._of_forecast.setVisible(bool(of_forecast))
        if (edits, of_forecast) == self._shown:
            return
        self._shown = edits, of_forecast
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for edit in edits:
            self._rows.addWidget(self._row(edit))
        if not edits:
            none, way = (
                self.tr("None this week. Type over a number in the table to change it."),
                self.tr("Type over a number in the table to change it."),
            )
            self._rows.addWidget(label(way if of_forecast else none, "muted", wraps=True))

    def _row(self, edit: EditNote) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(label(edit.text, wraps=True))
        words.addWidget(self._reason_field(edit))
        line.addLayout(words, 1)
        undo = button(self.tr("Undo"), "link", lambda: self.undone.emit(edit.cell))
        undo.setAccessibleName(self.tr("Undo: {change}").format(change=edit.text))
        line.addWidget(undo, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _reason_field(self, edit: EditNote) -> QLineEdit:
        field = QLineEdit(edit.reason)
        field.setPlaceholderText(self.tr("Reason, such as festa or weather"))
        field.setAccessibleName(self.tr("Reason: {change}").format(change=edit.text))

        def on_finished() -> None:
            if field.text().strip() != edit.reason:
                self.reasoned.emit(edit, field.text().strip())

        field.editingFinished.connect(on_finished)
        return field
