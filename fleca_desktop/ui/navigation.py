"""The window's left side: which shop this is, the pages, and at the foot what is seldom needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from fleca_desktop.ui.actions import tip_with_keys
from fleca_desktop.ui.icons import icon
from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.labels import hairline, label
from fleca_desktop.ui.reading_order import stop_at_chosen
from fleca_desktop.ui.theme import Space
from fleca_desktop.ui.theme.scale import NAVIGATION_NARROW, NAVIGATION_WIDTH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fleca_desktop.ui.context import PageSpec
    from fleca_desktop.ui.theme import Theme

_MARK = 28
_ICON = 18


class Navigation(QFrame):
    """Emits ``wanted`` with the id of the page that was pressed, ``collapsed`` when it became narrow or wide."""

    wanted = Signal(str)
    collapsed = Signal(bool)
    help_wanted = Signal()

    def __init__(self, specs: Sequence[PageSpec], theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "navigation")
        self._theme = theme
        self._specs = tuple(spec for spec in specs if spec.in_navigation)
        self._narrow = self._is_sample = False
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(lambda _button, _is_on: stop_at_chosen(self._group))
        self._buttons = {spec.id: self._make_button(spec, at) for at, spec in enumerate(self._specs, start=1)}
        self._mark = QLabel()
        self._mark.setProperty("kind", "mark")
        self._mark.setFixedSize(_MARK, _MARK)
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = label("", "strong", wraps=True)
        self._sample, self._sample_below = (label(self.tr("fictional shop"), "caption") for _ in range(2))
        self._sample_below.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sample_below.setWordWrap(True)
        self._help = button("", "navigation", self.help_wanted.emit)
        self._help.setIconSize(QSize(_ICON, _ICON))
        self._help.setAccessibleName(self.tr("Help"))
        self._help.setToolTip(tip_with_keys(self.tr("Help"), QKeySequence("F1")))
        self._fold = button("", "navigation", lambda: self.set_narrow(narrow=not self._narrow))
        self._lay_out()
        theme.changed.connect(self._tint)
        self._tint()
        self.set_narrow(narrow=False)

    def _make_button(self, spec: PageSpec, number: int) -> QPushButton:
        made = button(spec.title, "navigation", lambda: self.wanted.emit(spec.id))
        made.setCheckable(True)
        made.setIconSize(QSize(_ICON, _ICON))
        made.setAccessibleName(spec.title)
        made.setToolTip(tip_with_keys(spec.title, QKeySequence(f"Ctrl+{number}")))
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._group.addButton(made)
        return made

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._sample)
        shop = QHBoxLayout()
        shop.setContentsMargins(Space.NEAR + Space.SMALL, 0, Space.NEAR, Space.BASE)
        shop.setSpacing(Space.SMALL + 2)
        shop.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        shop.addLayout(names, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, Space.BASE + Space.HAIR, 0, 0)
        whole.setSpacing(Space.HAIR)
        whole.addLayout(shop)
        whole.addWidget(self._sample_below)  # from edge to edge: a narrow column has room for its words so
        column = QVBoxLayout()
        column.setContentsMargins(Space.NEAR, 0, Space.NEAR, Space.NEAR)
        column.setSpacing(Space.HAIR)
        whole.addLayout(column, 1)
        for spec in self._specs:
            if not spec.at_foot:
                column.addWidget(self._buttons[spec.id])
        column.addStretch(1)
        column.addWidget(hairline())
        for spec in self._specs:
            if spec.at_foot:
                column.addWidget(self._buttons[spec.id])
        column.addWidget(self._help)
        column.addWidget(self._fold)

    def set_shop(self, name: str, *, is_sample: bool) -> None:
        """Name the shop; a sample is said to be one."""
        self._name.setText(name or "Fleca")
        self._mark.setText(name[:1].upper() or "F")
        self._mark.setAccessibleName(name)
        self._is_sample = is_sample
        self._show_sample()

    @property
    def says_sample(self) -> bool:
        """Whether the shop is said to be fictional."""
        return self._sample.isVisibleTo(self) or self._sample_below.isVisibleTo(self)

    def _show_sample(self) -> None:
        self._sample.setVisible(self._is_sample and not self._narrow)
        self._sample_below.setVisible(self._is_sample and self._narrow)

    def mark(self, page_id: str) -> None:
        """Show which page is in view."""
        if page_id in self._buttons:
            self._buttons[page_id].setChecked(True)
        elif (before := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            before.setChecked(False)
            self._group.setExclusive(True)
        self._tint()

    @property
    def is_narrow(self) -> bool:
        """Whether only icons are shown."""
        return self._narrow

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons alone, or icons with words."""
        self._narrow = narrow
        self.setFixedWidth(NAVIGATION_NARROW if narrow else NAVIGATION_WIDTH)
        for spec in self._specs:
            self._buttons[spec.id].setText("" if narrow else f"  {spec.title}")
        helped, collapse = self.tr("Help"), self.tr("Collapse")
        self._help.setText("" if narrow else f"  {helped}")
        self._fold.setText("" if narrow else f"  {collapse}")
        self._fold.setToolTip(self.tr("Show words beside the icons") if narrow else self.tr("Show icons only"))
        self._fold.setAccessibleName(self._fold.toolTip())
        self._name.setVisible(not narrow)
        self._show_sample()
        self.collapsed.emit(narrow)

    def _tint(self) -> None:
        roles = self._theme.roles
        for spec in self._specs:
            made = self._buttons[spec.id]
            made.setIcon(icon(spec.icon, roles.text if made.isChecked() else roles.muted))
        self._fold.setIcon(icon("sidebar", roles.muted) if self._fold else QIcon())
        self._fold.setIconSize(QSize(_ICON, _ICON))
        self._help.setIcon(icon("question", roles.muted))
