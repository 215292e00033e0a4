"""The wizard: four steps inside the window. It can be left at any of them, and goes on where it was left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from fleca_desktop.services.set_up_shop import STEPS, Setup, keep_festes, keep_step, read_setup
from fleca_desktop.services.settings import change_setting
from fleca_desktop.ui.actions import command
from fleca_desktop.ui.faults import fault_sentence
from fleca_desktop.ui.jobs import Err, Lane
from fleca_desktop.ui.page import Page
from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.state_panel import State
from fleca_desktop.ui.theme import Space
from fleca_desktop.ui.wizard.festes_step import FESTES, FestesStep
from fleca_desktop.ui.wizard.steps import FirstFileStep, LanguageStep, ShopStep

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from fleca_desktop.services.set_up_shop import Festa
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.jobs import Outcome

_WIDTH: Final = 720
_LANGUAGE, _SHOP, _FESTES, _FILE = range(STEPS)


class WizardPage(Page):
    """Asks for language, shop, festes and the first file; ``open_sample`` opens the sample shop elsewhere."""

    widest = _WIDTH + 2 * Space.PAGE

    def __init__(self, context: PageContext, open_sample: Callable[[], None]) -> None:
        super().__init__(context)
        self._open_sample = open_sample
        self.step = 0
        self.language, self.shop = LanguageStep(context.formats.language), ShopStep(context.formats)
        self.festes, self.file = FestesStep(), FirstFileStep()
        self._sheets: tuple[LanguageStep | ShopStep | FestesStep | FirstFileStep, ...]
        self._sheets = (self.language, self.shop, self.festes, self.file)
        self._known_festes: tuple[Festa, ...] = ()
        self._back = button(self.tr("Back"), "quiet", self._on_back)
        self._next = button(self.tr("Next"), "primary", self._on_next)
        self._later = button(self.tr("Later"), "link", self._on_later)
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        for sheet in self._sheets:
            self.content.addWidget(sheet)
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addWidget(self._next)
        buttons.addStretch(1)
        buttons.addWidget(self._later)
        self.content.addLayout(buttons)
        self.content.addStretch(1)
        entering = command(self, self.tr("Next"), "Ctrl+Return", self._on_next)
        entering.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _listen(self) -> None:
        self.language.chosen.connect(self._on_language)
        self.shop.set.connect(self._on_set)
        self.file.file_wanted.connect(self._on_file)
        self.file.sample_wanted.connect(self._open_sample)

    def refresh(self) -> None:
        """Read what is known, and go on where it was left."""
        shop = self.context.shop
        self.context.jobs.run(Lane.DATABASE, lambda _progress: read_setup(shop), self._on_read, reads=True)

    def _on_read(self, outcome: Outcome[Setup]) -> None:
        if isinstance(outcome, Err):
            text = fault_sentence(outcome.error)
            self.show_state(State("error", self.tr("The shop could not be read"), text))
            return
        self._known_festes = outcome.value.festes[:FESTES]
        for sheet in self._sheets:
            sheet.show_setup(outcome.value)
        self._show(outcome.value.step)
        self.show_content()

    def _show(self, step: int) -> None:
        self.step = step
        for at, sheet in enumerate(self._sheets):  # no stack: it would be as high as the highest
            sheet.setVisible(at == step)
        where = self.tr("Step {step} of {steps}. You can leave at any time and go on later.")
        self.set_header(self.tr("Welcome"), where.format(step=step + 1, steps=STEPS))
        self._back.setVisible(step > 0)
        self._next.setText(self.tr("Done") if step == _FILE else self.tr("Next"))
        self._next.setProperty("kind", "quiet" if step == _FILE else "primary")
        self._next.style().polish(self._next)
        focused = self.focusWidget()
        if focused is None or not self._sheets[step].isAncestorOf(focused):
            self._sheets[step].first.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Return presses the button that has the keys, else the one that leads on."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif isinstance(pressed := self.focusWidget(), QPushButton):
            pressed.click()
        elif self.step == _FILE:
            self._on_file()
        else:
            self._on_next()

    def _on_language(self, code: str) -> None:
        shop = self.context.shop

        def work(_progress: object) -> None:
            keep_step(shop, _SHOP)
            change_setting(shop, "language", code)

        self.context.jobs.run(Lane.DATABASE, work, self._on_language_kept)

    def _on_language_kept(self, outcome: Outcome[None]) -> None:
        if isinstance(outcome, Err):
            self.context.messages.bad(fault_sentence(outcome.error))
            return
        self._show(_SHOP)
        self.context.announce.settings_changed.emit()

    def _on_set(self, key: str, value: str) -> None:
        shop = self.context.shop
        self.context.jobs.run(
            Lane.DATABASE, lambda _progress: change_setting(shop, key, value), lambda _done: self._on_changed(key)
        )

    def _on_changed(self, key: str) -> None:
        self.context.announce.settings_changed.emit()
        if key != "shop.name":
            self.context.announce.calendar_changed.emit()
        if key == "shop.country":
            self.refresh()

    def _on_next(self) -> None:
        if self.step == _SHOP:
            self._on_set("shop.name", self.shop.name)
        if self.step == _FESTES:
            if self.festes.tell_trouble():
                return
            self._keep_festes()
        if self.step == _FILE:
            self._leave(STEPS, "home")
        else:
            self._go(self.step + 1)

    def _keep_festes(self) -> None:
        """Write down what is complete; what was known goes only for festes that are all there."""
        shop, festes = self.context.shop, self.festes.festes
        instead_of = () if self.festes.tell_trouble() else self._known_festes
        self._known_festes = festes if instead_of else (*self._known_festes, *festes)
        announce = self.context.announce
        self.context.jobs.run(
            Lane.DATABASE,
            lambda _progress: keep_festes(shop, festes, instead_of),
            lambda _done: announce.calendar_changed.emit(),
        )

    def _go(self, step: int) -> None:
        shop = self.context.shop
        self._show(step)
        self.context.jobs.run(Lane.DATABASE, lambda _progress: keep_step(shop, step), lambda _done: None)

    def _on_back(self) -> None:
        if self.step == _FESTES:
            self._keep_festes()
        self._go(self.step - 1)

    def _on_file(self) -> None:
        self._leave(STEPS, "imports", self.context.announce.files_wanted.emit)

    def _on_later(self) -> None:
        if self.step == _FESTES:
            self._keep_festes()
        self._leave(self.step, "home")

    def _leave(self, step: int, page: str, then: Callable[[], None] | None = None) -> None:
        shop = self.context.shop
        self._frame_stale = True  # what is known then is read when one comes back

        def left(_outcome: Outcome[None]) -> None:
            self.context.navigate(page)
            if then is not None:
                then()

        self.context.jobs.run(Lane.DATABASE, lambda _progress: keep_step(shop, step), left)
