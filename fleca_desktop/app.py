"""The composition root: the only module that knows every layer, and joins them.

Imports stand inside the functions: the window is painted before pandas and the model are loaded.
"""

# ruff: noqa: PLC0415

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QSettings

    from fleca_desktop.adapters.installed_models import InstalledModels
    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.assembly import Session
    from fleca_desktop.ui.context import PageSpec
    from fleca_desktop.ui.orders.outlets import SheetOutlets


def default_folder() -> Path:
    """Where the owner's shop is when nobody says otherwise: the platform's folder for application data."""
    from platformdirs import user_data_path

    return user_data_path("fleca-desktop", appauthor=False)


def installed_models() -> InstalledModels:
    """The models this installation has."""
    from fleca_desktop.adapters.installed_models import InstalledModels
    from fleca_desktop.bundled import bundled

    return InstalledModels(bundled("models"))


def open_user_shop(folder: Path | None) -> Shop:
    """Open the shop in ``folder``, or in the default folder.

    Raises:
        EnvironmentFault: it cannot be opened.
    """
    from fleca_desktop.adapters.clock import SystemClock
    from fleca_desktop.adapters.drives import is_on_shared_drive
    from fleca_desktop.services.shop import open_shop

    place = folder or default_folder()
    return open_shop(place, SystemClock(), installed_models(), on_shared_drive=is_on_shared_drive(place))


def open_sample_shop(folder: Path) -> Shop:
    """Make the fictional sample shop in ``folder``, which must be empty, and open it in its own time.

    Raises:
        EnvironmentFault: the folder cannot be used.
    """
    from fleca_desktop.adapters.clock import FixedClock
    from fleca_desktop.bundled import bundled
    from fleca_desktop.services.sample_shop import fill_with_sample, sample_today
    from fleca_desktop.services.shop import open_shop

    sample = bundled("data") / "sample_shop"
    shop = open_shop(folder, FixedClock(sample_today(sample)), installed_models())
    fill_with_sample(shop, sample)
    return shop


def run_window(folder: Path | None, *, demo: bool = False, smoke: bool = False) -> int:
    """Open the window on the owner's shop, or on the sample shop in a throw-away folder; the exit status.

    With ``smoke`` every page is shown once, ``Ready`` is logged, and the application ends by itself.
    """
    import os
    import sys
    import tempfile
    from contextlib import ExitStack
    from pathlib import Path as FilePath

    from fleca_desktop.adapters.logs import log_to
    from fleca_desktop.core.errors import EnvironmentFault
    from fleca_desktop.ui.assembly import Look, Session, start_application
    from fleca_desktop.ui.faults import tell_and_end
    from fleca_desktop.ui.i18n import install_language

    if smoke and not _has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = start_application(sys.argv[:1])
    with ExitStack() as leaving:
        if demo or smoke:
            place = FilePath(leaving.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True)))
            log_to(place / "logs")
            shop = open_sample_shop(place)
            session = Session(application, shop, pages=window_pages)
        else:
            place = folder or default_folder()
            log_to(place / "logs")
            try:
                shop = open_user_shop(place)
            except EnvironmentFault as fault:
                install_language(Look().spoken())
                return tell_and_end(fault)
            session = Session(application, shop, pages=window_pages, memory=_memory())
        leaving.callback(shop.close)
        leaving.callback(session.close)
        return _smoke(session) if smoke else _run(session)


def _has_display() -> bool:
    import os
    import sys

    return sys.platform in ("win32", "darwin") or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def window_pages() -> tuple[PageSpec, ...]:
    """The window's pages; the order page gets its ways out of the program."""
    from fleca_desktop.ui.orders.spec import orders_spec
    from fleca_desktop.ui.pages import page_specs

    return page_specs(orders_spec(_sheet_outlets))


def _sheet_outlets() -> SheetOutlets:
    from fleca_desktop.adapters.order_files import write_csv, write_xlsx
    from fleca_desktop.adapters.paper import paint_sheet, set_a4, write_pdf
    from fleca_desktop.ui.orders.outlets import SheetOutlets

    return SheetOutlets(pdf=write_pdf, xlsx=write_xlsx, csv=write_csv, set_a4=set_a4, paint=paint_sheet)


def _memory() -> QSettings:
    from PySide6.QtCore import QSettings

    return QSettings("fleca-desktop", "window")


def _run(session: Session) -> int:
    from PySide6.QtWidgets import QApplication

    session.show()
    return QApplication.exec()


def _smoke(session: Session) -> int:
    from fleca_desktop.ui.smoke import show_every_page_once

    return show_every_page_once(session)
