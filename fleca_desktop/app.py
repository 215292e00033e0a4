"""The composition root: the only module that knows every layer, and joins them.

Imports stand inside the functions: the window is painted before pandas and the model are loaded.
"""

# ruff: noqa: PLC0415

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contextlib import ExitStack
    from pathlib import Path

    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from fleca_desktop.adapters.installed_models import InstalledModels
    from fleca_desktop.core.errors import EnvironmentFault
    from fleca_desktop.services.ports import Release
    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.assembly import Session
    from fleca_desktop.ui.context import PageSpec
    from fleca_desktop.ui.forecast.outlets import FigureOutlets
    from fleca_desktop.ui.moving import Move
    from fleca_desktop.ui.orders.outlets import SheetOutlets
    from fleca_desktop.ui.recovery.window import WayOut
    from fleca_desktop.ui.synchronising import ExchangeOutlets

RINGS = 3  # how often a window that holds the shop is asked to come forward: one that is closing lets go of it soon

GIVE_WAY_S = 0.001  # how long a lane may keep the window waiting for the interpreter; Python's own is five times that


def default_folder() -> Path:
    """Where the owner's shop is when nobody says otherwise: where it was last, else the platform's folder for data."""
    from fleca_desktop.adapters.shop_folder import remembered_folder, usual_folder

    return remembered_folder() or usual_folder()


def installed_models(shop_folder: Path | None = None) -> InstalledModels:
    """The models this installation has; with ``shop_folder`` those of the shop in it too."""
    from fleca_desktop.adapters.installed_models import InstalledModels
    from fleca_desktop.bundled import bundled

    return InstalledModels(bundled("models"), shop_folder / "models" if shop_folder else None)


def open_user_shop(folder: Path | None) -> Shop:
    """Open the shop in ``folder``, or in the default folder; one that was there last time has to be there still.

    Raises:
        EnvironmentFault: it cannot be opened, or it is ``folder_missing``.
    """
    from fleca_desktop.adapters.clock import SystemClock
    from fleca_desktop.adapters.drives import is_on_shared_drive
    from fleca_desktop.services.shop import open_shop

    place = _place_of(folder)
    return open_shop(place, SystemClock(), installed_models(place), on_shared_drive=is_on_shared_drive(place))


def _place_of(folder: Path | None) -> Path:
    from fleca_desktop.adapters.shop_folder import remembered_folder
    from fleca_desktop.core.errors import EnvironmentFault
    from fleca_desktop.services.shop import holds_shop

    place = folder or default_folder()
    if folder is None and place == remembered_folder() and not holds_shop(place):
        raise EnvironmentFault("folder_missing", what=str(place))
    return place


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
    shop = open_shop(folder, FixedClock(sample_today(sample)), installed_models(folder))
    fill_with_sample(shop, sample)
    return shop


def run_window(folder: Path | None, *, demo: bool = False, smoke: bool = False, backup: Path | None = None) -> int:
    """Open the window on the owner's shop, or on the sample shop in a throw-away folder; the exit status.

    ``backup`` is a backup to look at, in the settings. With ``smoke`` every page is shown once, ``Ready`` is logged,
    and the application ends by itself.
    """
    import os
    import sys
    from contextlib import ExitStack

    from fleca_desktop.adapters.shop_folder import remember_folder
    from fleca_desktop.ui.assembly import start_application
    from fleca_desktop.ui.moving import Move

    sys.setswitchinterval(GIVE_WAY_S)
    if smoke and not _has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = start_application(sys.argv[:1])
    if demo or (smoke and folder is None):
        with ExitStack() as leaving:
            return _run_sample(application, leaving, smoke=smoke)
    move = Move(remember_folder)
    while True:
        move.begins_anew = False  # until a window asks for it
        with ExitStack() as leaving:
            status = _run_owners(application, folder, leaving, backup, smoke=smoke, move=move)
        if not move.begins_anew:
            return status
        folder, backup = move.folder_after(folder), None


def _run_sample(application: QApplication, leaving: ExitStack, *, smoke: bool) -> int:
    import tempfile
    from pathlib import Path as FilePath

    from fleca_desktop.adapters.crash import catch_unhandled
    from fleca_desktop.adapters.logs import log_to
    from fleca_desktop.ui.assembly import Session

    place = FilePath(leaving.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True)))
    log_to(place / "logs")
    catch_unhandled(lambda: None)
    shop = open_sample_shop(place)
    session = Session(application, shop, pages=window_pages, exchange=exchange_outlets, warms=True)
    leaving.callback(shop.close)
    leaving.callback(session.close)
    return _smoke(session) if smoke else _run(session)


def _run_owners(  # noqa: PLR0913 - what a window begins with
    application: QApplication,
    folder: Path | None,
    leaving: ExitStack,
    backup: Path | None,
    *,
    smoke: bool = False,
    move: Move | None = None,
) -> int:
    from fleca_desktop.ui.assembly import Session
    from fleca_desktop.ui.opened_files import OpenedFiles
    from fleca_desktop.ui.safekeeping import Safekeeping
    from fleca_desktop.ui.single_window import Doorbell

    files = OpenedFiles(application)
    leaving.callback(files.stop)
    opened = _opened(application, folder, leaving, backup)
    if opened is None:
        return 0
    shop, said = opened
    memory = None if smoke else _memory()
    session = Session(
        application,
        shop,
        pages=window_pages,
        memory=memory,
        exchange=exchange_outlets,
        releases=_read_feed,
        warms=True,
        moves=move is not None,
    )
    doorbell, safekeeping = Doorbell(shop.folder), Safekeeping(shop, session)
    doorbell.rung.connect(session.come_forward)
    doorbell.backup_named.connect(session.offer_backup)
    _watch_for_crashes(session, shop, leaving)
    if said:
        session.context.messages.good(said)
    if move is not None:
        move.tell(session)
        leaving.callback(move.carry_out, session, shop.folder, is_named=folder is not None)
    leaving.callback(doorbell.close)  # last: until then a second start knows that the shop is still held here
    leaving.callback(shop.close)
    leaving.callback(safekeeping.finish)
    leaving.callback(session.close)
    if backup is not None:
        session.offer_backup(backup.absolute())
    files.listen(session.offer_backup)
    return _smoke(session) if smoke else _run(session)


def _watch_for_crashes(session: Session, shop: Shop, leaving: ExitStack) -> None:
    """Log what nobody caught and say so; say too when the run before was cut short."""
    from fleca_desktop.adapters.crash import RunNote, catch_unhandled, write_report
    from fleca_desktop.adapters.drives import is_on_shared_drive
    from fleca_desktop.ui.trouble_teller import TroubleTeller, log_qt_messages

    folder = shop.folder / "logs"
    note = RunNote(folder)
    last = note.begin(shop.clock.now().isoformat(timespec="seconds"))
    teller = TroubleTeller(session, lambda path: write_report(folder, path, last))
    leaving.callback(note.end)
    log_qt_messages()
    catch_unhandled(teller.tell_now)
    if is_on_shared_drive(shop.folder):
        teller.tell_of_shared_drive()
    if last is not None:
        teller.tell_of_last_run()


def _opened(
    application: QApplication, folder: Path | None, leaving: ExitStack, backup: Path | None = None
) -> tuple[Shop, str] | None:
    """The owner's shop, the lock on it, and what was done to bring it back.

    None when its window was brought forward instead, or the owner gave up.
    """
    from contextlib import ExitStack

    from fleca_desktop.adapters.logs import log_to
    from fleca_desktop.adapters.shop_folder import remember_folder
    from fleca_desktop.adapters.shop_lock import held_alone
    from fleca_desktop.core.errors import EnvironmentFault
    from fleca_desktop.ui.single_window import ring

    wanted, rung, said = folder, 0, ""
    while True:
        place = wanted or default_folder()
        with ExitStack() as attempt:
            try:
                attempt.enter_context(held_alone(_place_of(wanted)))
                shop = open_user_shop(wanted)
            except EnvironmentFault as fault:
                if fault.code == "in_use" and ring(place, backup):
                    return None
                if fault.code == "in_use" and (rung := rung + 1) < RINGS:
                    continue
                way = _way_out(application, fault, place)
                if way.folder is None:
                    return None
                wanted, said = wanted if way.folder == place else way.folder, way.said
                continue
            log_to(place / "logs")
            leaving.enter_context(attempt.pop_all())
            if folder is None:
                remember_folder(place)
            return shop, said


def _way_out(application: QApplication, fault: EnvironmentFault, place: Path) -> WayOut:
    from fleca_desktop.adapters.clock import SystemClock
    from fleca_desktop.ui.assembly import Look
    from fleca_desktop.ui.i18n import Formats, install_language, remove_language
    from fleca_desktop.ui.jobs import Jobs
    from fleca_desktop.ui.recovery.window import ask_way_out
    from fleca_desktop.ui.theme import Theme

    spoken = Look().spoken()
    translators, jobs = install_language(spoken), Jobs()
    theme = Theme(application)
    try:
        return ask_way_out(fault, place, clock=SystemClock(), jobs=jobs, theme=theme, formats=Formats(spoken))
    finally:
        jobs.close()
        remove_language(translators)


def _has_display() -> bool:
    import os
    import sys

    return sys.platform in ("win32", "darwin") or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def window_pages() -> tuple[PageSpec, ...]:
    """The window's pages; those that reach out of the program get their ways."""
    from fleca_desktop.ui.forecast.spec import forecast_spec
    from fleca_desktop.ui.hopsworks.spec import hopsworks_spec
    from fleca_desktop.ui.orders.spec import orders_spec
    from fleca_desktop.ui.pages import page_specs
    from fleca_desktop.ui.wizard.spec import wizard_spec

    return page_specs(
        orders_spec(_sheet_outlets),
        wizard_spec(_open_sample_window),
        forecast_spec(_figure_outlets),
        hopsworks_spec(exchange_outlets),
    )


def _open_sample_window() -> None:
    """The sample shop in a process, a folder and a window of its own: nothing of it comes near the owner's shop."""
    import sys

    from PySide6.QtCore import QProcess

    ours = ["--demo"] if getattr(sys, "frozen", False) else ["-m", "fleca_desktop", "--demo"]
    QProcess.startDetached(sys.executable, ours)


def _sheet_outlets() -> SheetOutlets:
    from fleca_desktop.adapters.order_files import write_csv, write_xlsx
    from fleca_desktop.adapters.paper import paint_sheets, set_page, write_pdf
    from fleca_desktop.ui.orders.outlets import SheetOutlets

    return SheetOutlets(pdf=write_pdf, xlsx=write_xlsx, csv=write_csv, set_page=set_page, paint=paint_sheets)


def _figure_outlets() -> FigureOutlets:
    from fleca_desktop.adapters.figure_files import write_figures_csv, write_figures_xlsx
    from fleca_desktop.adapters.pictures import write_png, write_svg
    from fleca_desktop.ui.forecast.outlets import FigureOutlets

    return FigureOutlets(png=write_png, svg=write_svg, xlsx=write_figures_xlsx, csv=write_figures_csv)


@cache
def exchange_outlets() -> ExchangeOutlets:
    """One for the whole program: a key that no keyring keeps is held in it."""
    from fleca_desktop.adapters.hopsworks import Hopsworks
    from fleca_desktop.adapters.key_keeper import OsKeyKeeper
    from fleca_desktop.adapters.signing import signature_check
    from fleca_desktop.ui.synchronising import ExchangeOutlets

    return ExchangeOutlets(OsKeyKeeper(), Hopsworks, lambda shop, trust: signature_check(trust, shop.clock.today()))


def _read_feed(address: str) -> Release | None:
    from fleca_desktop.adapters.release_feed import newest_release, publishers_keys
    from fleca_desktop.bundled import bundled

    return newest_release(address, publishers_keys(bundled("resources")))


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
