"""The order page as the window lists it. The composition root gives it its ways out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fleca_desktop.ui.context import PageContext, PageSpec

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.ui.orders.outlets import SheetOutlets
    from fleca_desktop.ui.page import Page

translate = QCoreApplication.translate


def orders_spec(outlets: Callable[[], SheetOutlets]) -> PageSpec:
    """The order page; ``outlets`` is called when the page is first wanted."""

    def factory(context: PageContext) -> Page:
        from fleca_desktop.ui.orders.page import OrdersPage  # noqa: PLC0415 - pandas comes with it

        return OrdersPage(context, outlets())

    return PageSpec(
        "orders", "order", translate("Pages", "Order sheet"), factory, module="fleca_desktop.ui.orders.page"
    )
