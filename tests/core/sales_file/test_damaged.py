from __future__ import annotations

import io
import random
import zipfile
from datetime import date
from pathlib import Path

import pytest

from fleca_desktop.core.sales_file import NeedsMapping, ReadSales, Unreadable, read_sales_file

TODAY = date(2026, 11, 23)
TILLS = Path(__file__).parents[2] / "golden" / "tills"
FILES = sorted(path for path in TILLS.iterdir() if path.suffix != ".expected")


def mutated(content: bytes, rng: random.Random) -> bytes:
    """``content`` with bytes flipped, cut, doubled, zeroed, or a huge field."""
    data = bytearray(content)
    for _ in range(rng.randint(1, 12)):
        at = rng.randrange(len(data))
        match rng.randrange(6):
            case 0:
                data[at] = rng.randrange(256)
            case 1:
                del data[at : at + rng.randint(1, 40)]
            case 2:
                data[at:at] = data[at : at + 60]
            case 3:
                data[at:at] = b"\0" * rng.randint(1, 9)
            case 4:
                data[at:at] = b"9" * 5000
            case _:
                data[at:at] = rng.choice([b'"', b";", b",", b"\r", b"\n", b"\xff\xfe", b"=1+1"])
        if not data:
            return b""
    return bytes(data)


@pytest.mark.parametrize("seed", range(200))
def test_a_damaged_file_has_an_outcome_and_its_totals_add_up(seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311 - nothing secret
    outcome = read_sales_file(mutated(FILES[seed % len(FILES)].read_bytes(), rng), "till.csv", today=TODAY)
    assert isinstance(outcome, ReadSales | NeedsMapping | Unreadable)
    if isinstance(outcome, ReadSales):
        control = outcome.control
        assert control.rows_read == control.rows_imported + control.rows_set_aside
        assert control.revenue_in_file_cents == control.revenue_imported_cents + control.revenue_set_aside_cents


def test_a_zip_that_swells_is_refused_before_it_is_unpacked() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("a.csv", "w") as member:
        for _ in range(700):
            member.write(b"0" * 1_000_000)
    assert read_sales_file(buffer.getvalue(), "a.zip", today=TODAY) == Unreadable("too_large")


@pytest.mark.slow
def test_three_hundred_megabytes_of_one_line_are_refused() -> None:
    outcome = read_sales_file(b"Fecha;Importe;" * 21_000_000, "till.csv", today=TODAY)
    assert isinstance(outcome, Unreadable)


def test_a_header_of_thousands_of_columns_is_refused() -> None:
    text = ";".join(["Fecha", "Importe", *(f"c{i}" for i in range(9000))]) + "\n13/03/2026;1,00\n"
    assert read_sales_file(text.encode(), "till.csv", today=TODAY) == Unreadable("too_many_columns")
