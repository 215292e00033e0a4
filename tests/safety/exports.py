"""Files that an owner has written over those of last week, and what can be read in them afterwards."""

from __future__ import annotations

import hashlib
import os
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from fleca_desktop.adapters.figure_files import write_figures_csv
from fleca_desktop.adapters.order_files import write_xlsx
from fleca_desktop.adapters.paper import write_pdf
from fleca_desktop.adapters.pictures import write_svg
from fleca_desktop.core.figure_table import FigureTable
from fleca_desktop.core.order_sheet import OrderSheetWords, sheet_of_lines
from fleca_desktop.core.ordering import OrderLine

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QPainter

    Act = Callable[[Path], None]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
MONDAY: Final = date(2026, 3, 16)
OLD: Final = b"the file of last week"
_WORDS: Final = OrderSheetWords(
    title="Comanda", span="", shop="Forn Vell", notice="", remark="", footer="", product="Producte", total="Total",
    family="Familia", left_over="sobrat", sold_out_at="exhaurit", headings=("dl 16",), notes=("",),
    dates=("16/03/2026",), number=str, decimal=",",
)  # fmt: skip
_LINES: Final = [
    OrderLine(MONDAY, "Pa", f"Pa {n}", 50.0, 40 + n, edited=False, expected_leftover=2, expected_shortage=1)
    for n in range(200)
]
_TABLE: Final = FigureTable("Dies", ("Dia", "Euros"), tuple((MONDAY + timedelta(n), n * 1.5) for n in range(2000)))


def _paint(painter: QPainter) -> None:
    for n in range(100):
        painter.drawText(n, 2 * n, f"Pa {n}")


def _pdf(path: Path) -> None:
    QGuiApplication([])
    write_pdf([(sheet_of_lines(_LINES, (MONDAY,)), _WORDS)], path)


def _workbook(path: Path) -> None:
    write_xlsx([(sheet_of_lines(_LINES, (MONDAY,)), _WORDS)], path)


def _csv(path: Path) -> None:
    write_figures_csv(_TABLE, ",", path)


def _picture(path: Path) -> None:
    QGuiApplication([])
    write_svg(_paint, QSize(300, 300), path)


_WRITERS: Final[dict[str, tuple[str, Act]]] = {
    "export a PDF": ("order.pdf", _pdf),
    "export a workbook": ("order.xlsx", _workbook),
    "export a CSV": ("figures.csv", _csv),
    "export a picture": ("plot.svg", _picture),
}


def _in_folder(file: str, write: Act) -> Act:
    return lambda folder: write(folder / file)


EXPORTS: Final[dict[str, Act]] = {name: _in_folder(*writer) for name, writer in _WRITERS.items()}


def lay_old_files(folder: Path) -> None:
    """What was exported last week."""
    for file, _write in _WRITERS.values():
        (folder / file).write_bytes(OLD)


def state_of_export(name: str, folder: Path) -> str:
    """What a reader of the file finds in it; ``torn`` when it is neither last week's nor a whole one."""
    path = folder / _WRITERS[name][0]
    content = path.read_bytes()
    if content == OLD:
        return "old"
    try:
        seen = {".pdf": _read_pdf, ".xlsx": _read_workbook}.get(path.suffix, _read_text)(path)
    except Exception as error:  # noqa: BLE001 - readers have many words for a torn file
        return f"torn: {error}"
    return hashlib.sha256(seen.encode()).hexdigest()


def _read_pdf(path: Path) -> str:
    from pypdf import PdfReader  # noqa: PLC0415 - not in the processes that are killed

    return "".join(page.extract_text() for page in PdfReader(path, strict=True).pages)


def _read_workbook(path: Path) -> str:
    from python_calamine import CalamineWorkbook  # noqa: PLC0415 - the same

    return str(CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python())


def _read_text(path: Path) -> str:
    return path.read_text(encoding="utf-8")
