from __future__ import annotations

import io
import zipfile
from datetime import date, time

import pytest
from xlsxwriter import Workbook

from fleca_desktop.core.sales_file import Unreadable, read_sales_file
from fleca_desktop.core.sales_file.workbook_bounds import fits


def workbook(cells: dict[tuple[int, int], str]) -> bytes:
    content = io.BytesIO()
    book = Workbook(content, {"in_memory": True})
    page = book.add_worksheet()
    for (row, column), text in cells.items():
        page.write_string(row, column, text)
    book.close()
    return content.getvalue()


def read(content: bytes) -> object:
    return read_sales_file(
        content, "till.xlsx", profiles=[], answers=None, today=date(2026, 3, 16), day_ends_at=time(0)
    )  # fmt: skip


@pytest.mark.parametrize("far", [(1_048_575, 16_383), (1_048_575, 300)])
def test_two_cells_far_apart_are_refused_before_they_take_all_memory(far: tuple[int, int]) -> None:
    content = workbook({(0, 0): "Data", far: "x"})
    assert len(content) < 10_000
    assert read(content) == Unreadable("too_large")


def test_a_long_and_narrow_sheet_fits() -> None:
    content = workbook({(0, 0): "Data", (1_048_575, 20): "x"})
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert fits(archive, 600_000_000)


def test_parts_that_unpack_to_too_much_do_not_fit() -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b" " * 5_000_000)
    with zipfile.ZipFile(content) as archive:
        assert not fits(archive, 4_000_000)
        assert fits(archive, 6_000_000)


def test_a_place_that_falls_on_the_border_of_two_chunks_is_seen() -> None:
    for shift in range(40):
        sheet = b" " * ((1 << 20) - shift) + b'<c r="XFD1048576">'
        content = io.BytesIO()
        with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("xl/worksheets/sheet1.xml", b'<c r="A1">' + sheet)
        with zipfile.ZipFile(content) as archive:
            assert not fits(archive, 6_000_000)


def test_entities_that_grow_are_not_expanded() -> None:
    source = io.BytesIO(workbook({(0, 0): "Data"}))
    bomb = '<!DOCTYPE x [<!ENTITY a "' + "a" * 100 + '">' + "".join(
        f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 50}">' for n in range(6)
    ) + "]>"  # fmt: skip
    target = io.BytesIO()
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            text = old.read(name).decode()
            if name == "xl/sharedStrings.xml":
                text = text.replace("?>", f"?>{bomb}", 1).replace("Data", "&g;")
            new.writestr(name, text)
    assert isinstance(read(target.getvalue()), Unreadable)
