"""Whether Fleca looks for newer versions, and where: off until the owner switches it on, with the feed's address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.labels import hairline
from fleca_desktop.ui.parts.setting_row import setting_row

if TYPE_CHECKING:
    from collections.abc import Mapping


class VersionsCard(Card):
    """Emits ``set_to`` with the setting's key and the feed's address, empty for off; showing what is set is silent."""

    set_to = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(self.tr("Newer versions"))
        self._switch = QComboBox()
        self._switch.addItem(self.tr("No"), "off")
        self._switch.addItem(self.tr("Yes"), "on")
        self._switch.activated.connect(self._on_switched)
        self._address = QLineEdit()
        self._address.setPlaceholderText("https://example.org/latest.json")
        self._address.editingFinished.connect(self._on_typed)
        rows = (
            (
                self.tr("Tell me of newer versions"),
                self.tr("Once a day; nothing is sent, and nothing installed by itself"),
                self._switch,
            ),
            (
                self.tr("Address of the release feed"),
                self.tr("The file latest.json beside the newest release; who gave you Fleca knows it"),
                self._address,
            ),
        )
        for title, text, field in rows:
            self.body.addWidget(hairline())
            self.body.addLayout(setting_row(title, text, field))

    def show_settings(self, known: Mapping[str, object]) -> None:
        """Show what is set; an address stays in its field when the switch is off, to be switched on again."""
        if self._address.hasFocus():
            return
        address = str(known["updates.feed"])
        self._address.setText(address or self._address.text())
        self._address.setModified(False)
        self._show_switch(on=bool(address))

    def _show_switch(self, *, on: bool) -> None:
        self._switch.setCurrentIndex(self._switch.findData("on" if on else "off"))
        self._address.setEnabled(on)

    def _on_switched(self) -> None:
        on = self._switch.currentData() == "on"
        self._address.setEnabled(on)
        if on and not self._address.text():
            self._address.setFocus()
        else:
            self.set_to.emit("updates.feed", self._address.text().strip() if on else "")

    def _on_typed(self) -> None:
        if self._address.isModified():
            self._address.setModified(False)
            self.set_to.emit("updates.feed", self._address.text().strip())
