"""What pictures are taken of: each page of the window in each of its states, as one list.

A scene is a page, the name of its state, the shop it is seen in, and what an owner does until it is seen. The scenes of
one shop are played one after the other in one window, so those that change the shop come last.
"""

# ruff: noqa: INP001, SLF001 - a script's part, which looks inside as the tests do

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import pandas as pd
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QPushButton, QScrollArea
from scene_shops import TODAY, sample_sales, write_till

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.core.exchange import Failed
from fleca_desktop.ui.recovery.window import RecoveryWindow
from fleca_desktop.ui.synchronising import ExchangeOutlets

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

    from fleca_desktop.ui.assembly import Session
    from fleca_desktop.ui.jobs import Jobs, Lane, SteppedLane

_WAIT_MS: Final = 400


class Stage:
    """A window on a copy of a shop, with an owner's hands. ``finish`` does all the work that waits."""

    def __init__(self, session: Session, jobs: Jobs, lanes: dict[Lane, SteppedLane], folder: Path) -> None:
        self.session, self.window, self.folder = session, session.window, folder
        self.jobs, self._lanes = jobs, lanes
        self._numbers = itertools.count()
        self.taken: QPixmap | None = None

    def tidy(self) -> None:
        """Nothing of the scene before is left: no message, no help, no file that waits, the navigation wide."""
        self.taken = None
        self.session.context.messages.clear()
        self.window.help.hide()
        self.window.navigation.set_narrow(narrow=False)
        if self.window.has_built("imports"):
            imports = self.window.page("imports")
            while imports._path is not None:
                self.press(imports._leave_button)

    def finish(self) -> None:
        """Let every lane do what it was asked for, and the window show it."""
        for _round in range(3):
            while any(lane.step() for lane in list(self._lanes.values())):
                QApplication.processEvents()
            _pass_ms(40)  # what comes piece by piece

    def go(self, page: str) -> Any:  # noqa: ANN401 - each page is of a kind of its own
        """Bring a page into view."""
        self.session.window.show_page(page)
        self.finish()
        return self.session.window.page(page)

    def press(self, made: QPushButton) -> None:
        """Press a button and wait for what comes of it."""
        made.click()
        self.finish()

    def drop(self, name: str, content: bytes) -> Any:  # noqa: ANN401 - as above
        """Drop a file on the window."""
        path = self.folder / name
        path.write_bytes(content)
        self.session.context.announce.page_wanted.emit("imports")
        self.session.context.announce.files_dropped.emit([path])
        self.finish()
        return self.session.window.page("imports")

    def of_dialog(self, act: Callable[[], None]) -> None:
        """Picture the dialog that ``act`` opens, and close it."""

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog):
                self.taken = dialog.grab()
                dialog.reject()

        QTimer.singleShot(_WAIT_MS, look)
        act()
        self.finish()  # where it is a job that opens the dialog

    def of_window(self, other: QWidget) -> None:
        """Picture another window than the main one."""
        other.show()
        self.finish()
        self.taken = other.grab()
        other.close()


def _pass_ms(span_ms: int) -> None:
    over: list[bool] = []
    QTimer.singleShot(span_ms, lambda: over.append(True))
    while not over:
        QApplication.processEvents()


@dataclass(frozen=True)
class Scene:
    """``page`` in ``state``; the file's name begins with both."""

    page: str
    state: str
    shop: str
    play: Callable[[Stage], None]

    @property
    def name(self) -> str:
        """What its files begin with."""
        return f"{self.page}-{self.state}"


def _shown(page: str) -> Callable[[Stage], None]:
    def play(stage: Stage) -> None:
        stage.go(page)

    return play


# Files that owners drop


def _last_week(stage: Stage) -> None:
    table = sample_sales()
    week = table[table["day"] >= pd.Timestamp(TODAY) - pd.Timedelta(days=7)]
    path = write_till(week, stage.folder / "week.csv")
    stage.drop("vendes-setmana.csv", path.read_bytes())


def _closed_mondays(stage: Stage) -> None:
    table = sample_sales()
    autumn = table["day"].dt.month.ge(9) & table["day"].dt.weekday.eq(0)
    path = write_till(table[~autumn & table["day"].dt.strftime("%m-%d").ne("06-24")], stage.folder / "year.csv")
    page = stage.drop("vendes.csv", path.read_bytes())
    page._pane.closed._groups[0][0].click()
    stage.press(page._pane.closed._fold)


def _once_more(stage: Stage) -> None:
    stage.drop("vendes.csv", write_till(sample_sales(), stage.folder / "all.csv").read_bytes())


def _no_days(stage: Stage) -> None:
    lines = [f"{name};{units};{price:.2f}" for name, units, price in (("Barra", 41, 45.1), ("Coca", 7, 21.0))]
    stage.drop("articles.csv", "\n".join(["Article;Unitats;Import", *lines]).encode())


def _two_readings(stage: Stage) -> None:
    lines = [f"0{day}/0{month}/2026;Pa;{20 + day}" for month in (1, 2) for day in range(1, 10)]
    stage.drop("till.csv", "\n".join(["date;product;units", *lines]).encode())


def _columns(stage: Stage) -> None:
    _last_week(stage)
    page = stage.window.page("imports")
    stage.press(page._columns_button)


def _photo(stage: Stage) -> None:
    stage.drop("tiquet.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)) * 40)


def _imported(stage: Stage) -> None:
    _last_week(stage)
    stage.press(stage.window.page("imports")._save_button)


# Pages under the owner's hands


def _help(stage: Stage) -> None:
    stage.go("orders")
    stage.window.toggle_help()
    stage.finish()


def _narrow(stage: Stage) -> None:
    stage.go("home")
    stage.window.navigation.set_narrow(narrow=True)
    stage.finish()


def _row_chosen(stage: Stage) -> None:
    page = stage.go("forecast")
    page._table.choose(1)
    stage.finish()


def _typed_over(stage: Stage) -> None:
    page = stage.go("forecast")
    model = page._table.model
    model.setData(model.index(2, 1), "+10 %", Qt.ItemDataRole.EditRole)
    stage.finish()
    page._table.choose(2)
    stage.finish()


def _bulk_order(stage: Stage) -> None:
    page = stage.go("calendar")
    page.form.begin_new()
    page.form.choose_kind("bulk_order")
    stage.finish()


def _next_year(stage: Stage) -> None:
    page = stage.go("calendar")
    page._turn(2)
    stage.finish()


def _half_an_evening(stage: Stage) -> None:
    page = stage.go("evening")
    table = page.table
    below = table.view.model().index(3, table.model.columnCount() - 2)
    table.view.setCurrentIndex(below)
    stage.finish()
    for row, text in ((0, "4"), (1, "0"), (2, "7")):
        table.model.setData(table.model.index(row, table.model.columnCount() - 2), text, Qt.ItemDataRole.EditRole)
        stage.finish()


def _some_products(stage: Stage) -> None:
    page = stage.go("products")
    view = page.table.view
    wanted = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in (1, 2):
        view.selectionModel().select(view.model().index(row, 0), wanted)
    stage.finish()


def _preview(stage: Stage) -> None:
    page = stage.go("orders")
    stage.of_dialog(lambda: page._issuing.preview(page._order))


def _all_measures(stage: Stage) -> None:
    page = stage.go("results")
    page._measures._on_unfold()
    stage.finish()
    _scroll(page)
    stage.finish()


def _unfolded_health(stage: Stage) -> None:
    page = stage.go("health")
    page.fold.unfold()
    stage.finish()
    _scroll(page)
    stage.finish()


def _foot(page_id: str) -> Callable[[Stage], None]:
    """The lower end of a page that is longer than the window."""

    def play(stage: Stage) -> None:
        page = stage.go(page_id)
        stage.finish()
        _scroll(page)
        stage.finish()

    return play


def _scroll(page: Any) -> None:  # noqa: ANN401 - any page
    for area in page.findChildren(QScrollArea):
        if not isinstance(area.parent(), QAbstractItemView) and area.isVisible():
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def _step(step: int) -> Callable[[Stage], None]:
    def play(stage: Stage) -> None:
        page = stage.go("welcome")
        page._go(step)
        stage.finish()

    return play


def _refused_key(stage: Stage) -> None:
    page = stage.go("hopsworks")
    page.key.tested.emit()
    stage.finish()
    for area in page.findChildren(QScrollArea):
        area.ensureWidgetVisible(page.key.test)
    stage.finish()


def _trouble(code: str) -> Callable[[Stage], None]:
    def play(stage: Stage) -> None:
        context, folder = stage.session.context, stage.folder / "shop"
        fault = EnvironmentFault(code, what="", found="99", known="8")  # type: ignore[arg-type]
        clock, formats = FixedClock(TODAY), context.formats
        stage.of_window(
            RecoveryWindow(fault, folder, clock=clock, jobs=stage.jobs, theme=context.theme, formats=formats)
        )

    return play


class _OneKey:
    """Keeps a key, as a keyring does."""

    place = "keyring"

    def read(self, _account: str) -> str:
        return "a key"

    def keep(self, _account: str, _key: str) -> str:
        return "keyring"

    def forget(self, _account: str) -> None:
        """Nothing to do."""


class _Refusing:
    """A project that does not know the key."""

    def ask_all(self, requests: Any, *_others: Any) -> tuple[Failed, ...]:  # noqa: ANN401 - whatever is asked
        return tuple(Failed("wrong_key", "sign_in", ("reach",)) for _request in requests)


def outlets() -> ExchangeOutlets:
    """A keyring and a server that stand in for the real ones, which no picture needs."""
    refusing: Any = _Refusing()
    keys: Any = _OneKey()
    return ExchangeOutlets(keys, lambda _folder: refusing, lambda _shop, _trust: lambda _model: None)  # type: ignore[arg-type,return-value]


PAGES: Final = (
    *("home", "forecast", "orders", "results", "evening", "calendar", "products", "imports", "health"),
    *("settings", "hopsworks"),
)
SCENES: Final = (
    *(Scene(page, "good", "sample", _shown(page)) for page in PAGES),
    *(Scene(page, "foot", "sample", _foot(page)) for page in ("results", "health", "settings", "hopsworks")),
    Scene("home", "narrow", "sample", _narrow),
    Scene("forecast", "family", "sample", _row_chosen),
    Scene("orders", "help", "sample", _help),
    Scene("calendar", "bulk-order", "sample", _bulk_order),
    Scene("calendar", "unknown-year", "sample", _next_year),
    Scene("results", "all-measures", "sample", _all_measures),
    Scene("health", "all-measures", "sample", _unfolded_health),
    Scene("products", "chosen", "sample", _some_products),
    Scene("evening", "typed", "sample", _half_an_evening),
    Scene("forecast", "typed", "sample", _typed_over),
    Scene("imports", "preview", "behind", _last_week),
    Scene("imports", "gaps", "empty", _closed_mondays),
    Scene("imports", "no-day", "behind", _no_days),
    Scene("imports", "once-more", "sample", _once_more),
    Scene("imports", "columns", "behind", _columns),
    Scene("imports", "question", "behind", _two_readings),
    Scene("imports", "refused", "behind", _photo),
    Scene("home", "behind", "behind", _shown("home")),
    Scene("imports", "imported", "behind", _imported),
    *(Scene(page, "edited", "lived_in", _shown(page)) for page in ("home", "forecast", "orders", "evening", "results")),
    Scene("orders", "preview", "lived_in", _preview),
    Scene("hopsworks", "refused", "lived_in", _refused_key),
    *(Scene("welcome", f"step-{step + 1}", "empty", _step(step)) for step in range(4)),
    *(Scene(page, "empty", "empty", _shown(page)) for page in PAGES),
    *(
        Scene(page, "too-little", "young", _shown(page))
        for page in ("home", "forecast", "orders", "results", "evening", "health")
    ),
    *(Scene(page, "red", "shrunken", _shown(page)) for page in ("health", "home", "results")),
    *(
        Scene("recovery", code, "damaged", _trouble(code))
        for code in ("damaged", "folder_missing", "newer_version", "disk_full", "read_only")
    ),
)
