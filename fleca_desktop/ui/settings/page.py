"""The settings page: the shop's name, the language and the look. Changes hold at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fleca_desktop.services.settings import Changed, change_setting, read_settings
from fleca_desktop.ui.faults import fault_sentence
from fleca_desktop.ui.jobs import Err, Lane
from fleca_desktop.ui.page import Page
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.labels import hairline, label
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from fleca_desktop.services.settings import BadValue, Key, UnknownSetting
    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.jobs import Outcome

_FIELD_WIDTH: Final = 260
_CARD_WIDTH: Final = 760
_LANGUAGES: Final = (("ca", "Català"), ("es", "Español"), ("en", "English"))


class SettingsPage(Page):
    """What the owner can set."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._name = QLineEdit()
        self._language = QComboBox()
        self._theme = QComboBox()
        self._fill_choices()
        self._lay_out()
        self._name.editingFinished.connect(self._on_name)
        self._language.activated.connect(lambda: self._keep("language", self._language.currentData()))
        self._theme.activated.connect(lambda: self._keep("theme", self._theme.currentData()))

    def _fill_choices(self) -> None:
        self._language.addItem(self.tr("As the system"), "")
        for code, name in _LANGUAGES:
            self._language.addItem(name, code)
        self._theme.addItem(self.tr("As the system"), "system")
        self._theme.addItem(self.tr("Light"), "light")
        self._theme.addItem(self.tr("Dark"), "dark")

    def _lay_out(self) -> None:
        self.set_header(self.tr("Settings"), self.tr("Changes hold at once; nothing needs saving."))
        card = Card(self.tr("This shop and this window"))
        card.setMaximumWidth(_CARD_WIDTH)
        rows = (
            (self.tr("Name of the shop"), self.tr("Stands on the order sheet"), self._name),
            (self.tr("Language"), self.tr("Of the window and of the order sheet"), self._language),
            (self.tr("Look"), self.tr("Light, dark, or as the system has it"), self._theme),
        )
        for title, text, field in rows:
            card.body.addWidget(hairline())
            card.body.addLayout(_row(title, text, field))
        self.content.addWidget(card)
        self.content.addStretch(1)

    def refresh(self) -> None:
        """Read what is set."""
        shop = self.context.shop
        self.context.jobs.run(Lane.DATABASE, lambda _progress: _read(shop), self._on_read)

    def _on_read(self, outcome: Outcome[dict[str, object]]) -> None:
        if isinstance(outcome, Err):
            self.context.messages.bad(fault_sentence(outcome.error))
            return
        self._name.setText(str(outcome.value["shop.name"] or ""))
        for field, key in ((self._language, "language"), (self._theme, "theme")):
            field.setCurrentIndex(max(0, field.findData(outcome.value[key])))
        self.show_content()

    def _on_name(self) -> None:
        if self._name.isModified():
            self._name.setModified(False)
            self._keep("shop.name", self._name.text())

    def _keep(self, key: Key, value: str) -> None:
        shop = self.context.shop
        self.context.jobs.run(Lane.DATABASE, lambda _progress: change_setting(shop, key, value), self._on_kept)

    def _on_kept(self, outcome: Outcome[Changed | UnknownSetting | BadValue]) -> None:
        if isinstance(outcome, Err):
            self.context.messages.bad(fault_sentence(outcome.error))
        elif isinstance(outcome.value, Changed):
            self.context.announce.settings_changed.emit()


def _read(shop: Shop) -> dict[str, object]:
    return {**read_settings(shop)}


def _row(title: str, text: str, field: QWidget) -> QHBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(label(title))
    words.addWidget(label(text, "caption"))
    row = QHBoxLayout()
    row.setContentsMargins(0, Space.SMALL, 0, Space.SMALL)
    row.addLayout(words, 1)
    row.addWidget(field, 0, Qt.AlignmentFlag.AlignVCenter)
    field.setFixedWidth(_FIELD_WIDTH)
    field.setAccessibleName(title)
    field.setAccessibleDescription(text)
    return row
