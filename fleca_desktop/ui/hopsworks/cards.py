"""The page's cards: how the exchange stands, the key and the test of the way, and the versions in the registry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fleca_desktop.ui.hopsworks.words import offer_text, offer_title, probe_sentence, step_text, step_word
from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.labels import hairline, label
from fleca_desktop.ui.parts.notice import emptied, notice_line
from fleca_desktop.ui.parts.setting_row import setting_row
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fleca_desktop.services.connection import Probed
    from fleca_desktop.services.exchange_outcomes import Offer
    from fleca_desktop.services.ports import KeyPlace
    from fleca_desktop.ui.theme import Theme

_SHOWN_OFFERS = 6


class StateCard(Card):
    """How the exchange stands, and the way to have one now."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__(" ")
        self.heading.setText(self.tr("Exchange"))
        self.go = button(self.tr("Exchange now"), "quiet", self.wanted.emit)
        self.head.addWidget(self.go)
        self._lines = label("", "muted", wraps=True)
        self.body.addWidget(self._lines)

    def show_state(self, lines: Sequence[str], *, can_go: bool) -> None:
        """Show ``lines``."""
        self._lines.setText("\n".join(lines))
        self.go.setEnabled(can_go)


class KeyCard(Card):
    """The API key, which is shown to nobody, and the test of the whole way."""

    typed = Signal(str)
    forgotten = Signal()
    tested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(" ")
        self.heading.setText(self.tr("Key and test"))
        self._theme = theme
        self._probed: Probed | None = None
        self.key = QLineEdit()
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.editingFinished.connect(self._on_typed)
        self._kept = label("", "caption", wraps=True)
        self.forget = button(self.tr("Forget the key"), "link", self.forgotten.emit)
        self.test = button(self.tr("Test connection"), "quiet", self.tested.emit)
        self.forget.hide()  # until it is known whether there is a key
        self.test.setEnabled(False)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(0)
        self.body.addWidget(hairline())
        text = self.tr("From Hopsworks, under Account settings. It is never written to a file of Fleca's")
        self.body.addLayout(setting_row(self.tr("API key"), text, self.key, below=self._kept))
        row = QHBoxLayout()
        row.addWidget(self.test)
        row.addWidget(self.forget)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addLayout(self._steps)
        theme.changed.connect(self._fill)

    def _on_typed(self) -> None:
        text = self.key.text().strip()
        if text:
            self.key.clear()
            self.typed.emit(text)

    def show_kept(self, place: KeyPlace, *, is_kept: bool) -> None:
        """Say whether there is a key, and where it is or would be."""
        words = {
            ("keyring", True): self.tr("A key is kept in this computer's keyring."),
            ("keyring", False): self.tr("It will be kept in this computer's keyring."),
            ("session", True): self.tr("A key is kept until Fleca is closed: this computer has no keyring."),
            ("session", False): self.tr("This computer has no keyring: it will be kept until Fleca is closed."),
        }
        self._kept.setText(words[place, is_kept])
        self.key.setPlaceholderText("\u2022" * 12 if is_kept else "")
        self.forget.setVisible(is_kept)

    def show_probe(self, probed: Probed | None) -> None:
        """Show how far the test came; None takes the last one away."""
        self._probed = probed
        self._fill()

    def _fill(self) -> None:
        emptied(self._steps)
        if self._probed is None:
            return
        roles = self._theme.roles
        for step in self._probed.steps:
            icon = "check" if step.works else "warning" if step.works is False else "info"
            colour = roles.good if step.works else roles.bad if step.works is False else roles.muted
            self._steps.addWidget(notice_line(icon, colour, step_word(step.name), step_text(step)))
        self._steps.addWidget(label(probe_sentence(self._probed), "strong", wraps=True))


class OffersCard(Card):
    """The registry's versions, each with the way to have it, and whose signature is trusted."""

    fetched = Signal(int)
    trusted = Signal(str)

    def __init__(self) -> None:
        super().__init__(" ")
        self.heading.setText(self.tr("Models in the project"))
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.SMALL)
        self.publisher = QLineEdit()
        self.publisher.setPlaceholderText("ed25519:\u2026")
        self.publisher.returnPressed.connect(self._on_trusted)
        self._trusted = label("", "caption", wraps=True)
        self.body.addLayout(self._list)
        self.body.addWidget(hairline())
        text = self.tr("Get it from the publisher in person or by telephone, not from the project itself")
        row = setting_row(self.tr("Trust a publisher's key"), text, self.publisher, below=self._trusted)
        self.body.addLayout(row)

    def _on_trusted(self) -> None:
        text = self.publisher.text().strip()
        if text:
            self.trusted.emit(text)

    def show_offers(self, offers: Sequence[Offer], trusted: int) -> None:
        """List the newest versions, and say how many publishers are trusted."""
        emptied(self._list)
        for offer in sorted(offers, key=lambda one: -one.number)[:_SHOWN_OFFERS]:
            self._list.addWidget(self._row(offer))
        if not offers:
            self._list.addWidget(label(self.tr("None seen yet."), "muted"))
        self._trusted.setText(self.tr("%n publisher(s) trusted", None, trusted))

    def _row(self, offer: Offer) -> QWidget:
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(offer_title(offer)))
        words.addWidget(label(offer_text(offer), "caption", wraps=True))
        line.addLayout(words, 1)
        if offer.state in ("new", "refused"):
            fetch = button(self.tr("Fetch"), "link", lambda: self.fetched.emit(offer.number))
            fetch.setAccessibleName(self.tr("Fetch version {number}").format(number=offer.number))
            line.addWidget(fetch)
        return made
