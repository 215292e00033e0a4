"""The parts of the entry form: a field under its caption, fields side by side, and how much an event changes sales."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from fleca_desktop.ui.parts.labels import label
from fleca_desktop.ui.theme import Space

_USUAL_PERCENT = 15
_MOST_PERCENT = 300
_MOST_LESS = 99
_HUNDRED = 100
_FIELD_HEIGHT = 32


def named(caption: str, field: QWidget) -> QWidget:
    """``field`` under its caption, which is also its name."""
    field.setAccessibleName(caption)
    return captioned(label(caption, "caption"), field)


def captioned(caption: QWidget, field: QWidget) -> QWidget:
    """``field`` under ``caption``, as high as all fields."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(caption)
    column.addWidget(field)
    field.setFixedHeight(_FIELD_HEIGHT)
    return made


def side_by_side(*boxes: QWidget) -> QWidget:
    """Boxes of the same width in a row."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.SMALL)
    for box in boxes:
        row.addWidget(box, 1)
    return made


def padded(spin: QSpinBox) -> QSpinBox:
    """With the text where other fields have it: the style sheet forgets the padding of spin boxes."""
    spin.lineEdit().setTextMargins(Space.SMALL, 0, 0, 0)
    return spin


class EffectFields(QWidget):
    """More, less, or as it was in earlier years."""

    def __init__(self) -> None:
        super().__init__()
        self._effect, self._percent = QComboBox(), padded(QSpinBox())
        for code, word in (
            ("learnt", self.tr("As in earlier years")),
            ("more", self.tr("Sells more")),
            ("less", self.tr("Sells less")),
        ):
            self._effect.addItem(word, code)
        self._percent.setSuffix(" %")
        self._percent.setRange(1, _MOST_PERCENT)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        effect, percent = named(self.tr("Effect"), self._effect), named(self.tr("By how much"), self._percent)
        row.addWidget(side_by_side(effect, percent))
        self._effect.currentIndexChanged.connect(self._on_effect)
        self.reset()

    def reset(self) -> None:
        """What is usual for a new event: somewhat more."""
        self.show_share(_USUAL_PERCENT / _HUNDRED)

    def show_share(self, share: float | None) -> None:
        """Show an effect: 0.15 is 15 % more, None is not known."""
        code = "learnt" if share is None else "less" if share < 0 else "more"
        self._effect.setCurrentIndex(self._effect.findData(code))
        self._on_effect()
        self._percent.setValue(_USUAL_PERCENT if share is None else round(abs(share) * _HUNDRED))

    @property
    def share(self) -> float | None:
        """The effect as it stands there."""
        sign = {"more": 1, "less": -1}.get(self._effect.currentData())
        return None if sign is None else sign * self._percent.value() / _HUNDRED

    def _on_effect(self) -> None:
        code = self._effect.currentData()
        self._percent.setEnabled(code != "learnt")
        self._percent.setMaximum(_MOST_LESS if code == "less" else _MOST_PERCENT)
