"""A disk that is full while a file is written: it is said by its name, and the file of before stays whole."""

from __future__ import annotations

import errno
import os
import resource
from contextlib import contextmanager
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize

from fleca_desktop.adapters.figure_files import write_figures_csv, write_figures_xlsx
from fleca_desktop.adapters.files import write_whole
from fleca_desktop.adapters.order_files import write_csv, write_xlsx
from fleca_desktop.adapters.paper import write_pdf
from fleca_desktop.adapters.pictures import write_png, write_svg
from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.core.figure_table import FigureTable
from fleca_desktop.core.order_sheet import OrderSheetWords, sheet_of_lines
from fleca_desktop.core.ordering import OrderLine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtGui import QPainter

MONDAY = date(2026, 9, 7)
OLD = b"the sheet of last week"
WORDS = OrderSheetWords(
    title="Comanda, setmana 37", span="", shop="", notice="", remark="", footer="", product="Producte", total="Total",
    family="Família", left_over="sobrat", sold_out_at="exhaurit a les", headings=("dl 7",), notes=("",),
    dates=("07/09/2026",), number=str, decimal=",",
)  # fmt: skip
LINES = [
    OrderLine(MONDAY, "Pa", f"Barra {n}", 50.0, 40 + n, edited=False, expected_leftover=2, expected_shortage=1)
    for n in range(60)
]
SHEETS = [(sheet_of_lines(LINES, (MONDAY,)), WORDS)]
TABLE = FigureTable(
    "Previsió", ("Dia", "Euros"), tuple((MONDAY + timedelta(days=n), n * 1.5) for n in range(200))
)  # fmt: skip


def paint(painter: QPainter) -> None:
    for n in range(100):
        painter.drawText(5 * n, 7 * n, f"pa {n}")


WRITERS: dict[str, Callable[[Path], None]] = {
    "order.pdf": lambda path: write_pdf(SHEETS, path),
    "order.xlsx": lambda path: write_xlsx(SHEETS, path),
    "order.csv": lambda path: write_csv(SHEETS, path),
    "figures.xlsx": lambda path: write_figures_xlsx([TABLE], path),
    "figures.csv": lambda path: write_figures_csv(TABLE, ",", path),
    "plot.png": lambda path: write_png(paint, QSize(700, 700), path),
    "plot.svg": lambda path: write_svg(paint, QSize(700, 700), path),
}


@contextmanager
def files_no_larger_than(size_bytes: int) -> Iterator[None]:
    """As on a disk that has so much room."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size_bytes, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", WRITERS)
@pytest.mark.parametrize("room", [0, 1000, -100])
def test_an_export_that_finds_no_room_says_so_and_leaves_the_file_of_before(
    name: str, room: int, tmp_path: Path
) -> None:
    path = tmp_path / name
    WRITERS[name](path)
    whole = path.stat().st_size
    path.write_bytes(OLD)
    with files_no_larger_than(whole + room if room < 0 else room), pytest.raises(EnvironmentFault) as fault:
        WRITERS[name](path)
    assert fault.value.code == "disk_full"
    assert path.read_bytes() == OLD
    assert list(tmp_path.iterdir()) == [path]
    with files_no_larger_than(whole + 100):  # some tell the second they were written in
        WRITERS[name](path)
    assert path.stat().st_size == pytest.approx(whole, abs=100)


def test_a_disk_that_tells_only_in_the_end_that_it_is_full_is_heard(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "order.csv"
    path.write_bytes(OLD)

    def no_room(_handle: int) -> None:
        raise OSError(errno.EDQUOT, "no room for you")

    monkeypatch.setattr(os, "fsync", no_room)
    with pytest.raises(EnvironmentFault, match="disk_full"):
        write_whole(b"the sheet of this week", path)
    assert path.read_bytes() == OLD
