"""How the wizard enters the window: it is no place of the navigation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fleca_desktop.ui.context import PageSpec

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.page import Page

WELCOME = "welcome"
translate = QCoreApplication.translate


def wizard_spec(open_sample: Callable[[], None]) -> PageSpec:
    """The wizard's page; ``open_sample`` opens the sample shop in a folder and a window of its own."""

    def made(context: PageContext) -> Page:
        from fleca_desktop.ui.wizard.page import WizardPage  # noqa: PLC0415 - seldom wanted

        return WizardPage(context, open_sample)

    return PageSpec(
        WELCOME,
        "sprout",
        translate("Pages", "Welcome"),
        made,
        in_navigation=False,
        module="fleca_desktop.ui.wizard.page",
    )
