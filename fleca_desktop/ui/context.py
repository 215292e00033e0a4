"""What a page is given: one narrow object with services' shop, jobs, look, words and ways out. Pages never meet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.i18n import Formats
    from fleca_desktop.ui.jobs import Jobs
    from fleca_desktop.ui.messages import Messages
    from fleca_desktop.ui.page import Page
    from fleca_desktop.ui.theme import Theme


class Announcements(QObject):
    """What has happened, for whoever shows it. A page emits what it did and reads anew what others announce."""

    sales_imported = Signal()  # sales were added, or an import was undone
    calendar_changed = Signal()  # festes, closures, events, bulk orders
    products_changed = Signal()  # names, families, or how they are ordered
    forecast_wanted = Signal()
    forecast_begun = Signal()
    forecast_issued = Signal()  # or found to be the one issued before
    forecast_edited = Signal()  # the owner changed a number, or its reason, or went back to what was said
    forecast_failed = Signal(object)  # NoSales, NotEnoughHistory or an exception
    order_frozen = Signal()
    settings_changed = Signal()
    window_reset_wanted = Signal()  # sizes, columns and sorting as they were at first
    shop_replaced = Signal()  # by a backup: everything is to be read anew
    move_wanted = Signal(object)  # Path: the shop is to be there, once the window is closed
    backup_offered = Signal(object)  # Path: what it holds is to be shown
    training_wanted = Signal()
    training_begun = Signal()
    training_ended = Signal(object)  # an Outcome
    sync_wanted = Signal()  # an exchange with Hopsworks, now
    sync_begun = Signal()
    sync_ended = Signal()
    model_changed = Signal()  # another version is in use
    page_wanted = Signal(str)  # a PageSpec's id
    closure_wanted = Signal(object)  # date: a day that is to be noted as closed; the calendar is there by then
    order_wanted = Signal(object)  # date: the Monday whose order is to be shown; its page is there by then
    files_wanted = Signal()  # the owner is to choose the first files, on the page that takes them
    files_dropped = Signal(object)  # list[Path], dropped anywhere on the window


@dataclass(frozen=True)
class PageContext:
    """Everything a page may use. ``shop`` is touched on ``Lane.DATABASE`` only."""

    shop: Shop
    jobs: Jobs
    theme: Theme
    formats: Formats
    messages: Messages
    announce: Announcements

    def navigate(self, page_id: str) -> None:
        """Go to another page."""
        self.announce.page_wanted.emit(page_id)

    def prepare_order(self, monday: date | None) -> None:
        """Go to the order of a week; without one, to the order page as it was left."""
        self.navigate("orders")
        if monday is not None:
            self.announce.order_wanted.emit(monday)


@dataclass(frozen=True)
class PageSpec:
    """A page of the window: ``icon`` is a name in ``resources/icons``, ``title`` the navigation's word.

    ``at_foot`` puts it below the others, as settings are; without ``in_navigation`` other pages lead there.
    ``module`` is what ``factory`` imports: it can be loaded before the page is wanted.
    """

    id: str
    icon: str
    title: str
    factory: Callable[[PageContext], Page]
    at_foot: bool = False
    in_navigation: bool = True
    module: str = ""
