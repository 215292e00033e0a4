"""The order page's buttons, by which the order leaves the program; what is wanted less often is in a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QPushButton

from fleca_desktop.ui.actions import attach, command
from fleca_desktop.ui.parts.buttons import button

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from fleca_desktop.services.order_outcomes import DraftOrder, NoProducts
    from fleca_desktop.ui.orders.issuing import OrderIssuing

    Order = DraftOrder | NoProducts

translate = QCoreApplication.translate


def ways_out(page: QWidget, issuing: OrderIssuing, order: Callable[[], Order | None]) -> list[QPushButton]:
    """The buttons from left to right, the primary one last; keys work on the whole of ``page``.

    ``order`` is asked when one is pressed; nothing happens while there is none.
    """

    def on_order(use: Callable[[Order], None]) -> Callable[[], None]:
        def on_trigger() -> None:
            if (there := order()) is not None:
                use(there)

        return on_trigger

    pdf = command(page, "PDF", "Ctrl+Shift+E", on_order(lambda there: issuing.save(there, "pdf")))
    preview = command(page, translate("Orders", "Preview"), "Ctrl+Shift+P", on_order(issuing.preview))
    paper = command(page, translate("Orders", "Print"), "Ctrl+P", on_order(issuing.print))
    made = [button(pdf.text()), button(preview.text()), button(paper.text(), "primary")]
    for each, action in zip(made, (pdf, preview, paper), strict=True):
        attach(each, action)
    return [_more(page, issuing, on_order), *made]


def _more(
    page: QWidget, issuing: OrderIssuing, on_order: Callable[[Callable[[Order], None]], Callable[[], None]]
) -> QPushButton:
    made = button(translate("Orders", "More"))
    menu = QMenu(made)
    for words, keys, use in (
        (translate("Orders", "Save for Excel"), "", lambda there: issuing.save(there, "xlsx")),
        (translate("Orders", "Save as CSV"), "", lambda there: issuing.save(there, "csv")),
        (translate("Orders", "Copy as text"), "Ctrl+Shift+C", issuing.copy),
    ):
        menu.addAction(command(page, words, keys, on_order(use)))
    made.setMenu(menu)
    made.setAccessibleDescription(", ".join(action.text() for action in menu.actions()))
    return made
