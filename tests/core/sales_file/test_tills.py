from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from fleca_desktop.core.sales_file import NeedsMapping, ReadSales, Unreadable, read_sales_file

TODAY = date(2026, 11, 23)
TILLS = Path(__file__).parents[2] / "golden" / "tills"
FILES = sorted(path for path in TILLS.iterdir() if path.suffix != ".expected")


def written(number: float, decimals: int) -> str:
    if number != number:  # noqa: PLR0124 - NaN
        return ""
    return f"{number:.{decimals}f}" if decimals else f"{number:g}"


def told(outcome: ReadSales | NeedsMapping | Unreadable) -> list[str]:
    """The outcome as the ``.expected`` files tell it."""
    match outcome:
        case NeedsMapping():
            return [" ".join(["ask", *(question.code for question in outcome.questions)])]
        case Unreadable():
            return [f"refuse {outcome.reason}"]
        case ReadSales():
            sales = outcome.sales.assign(product=outcome.sales.get("product", ""))
            rows = [
                "|".join(
                    [str(row[0].date()), row.family, row.product, written(row.units, 0), written(row.revenue_eur, 2)]
                )
                for row in sales.itertuples(index=False)
            ]
            return [f"read {outcome.grain} {outcome.understood.amount_kind}", *sorted(rows)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_till_is_read_as_its_golden_file_says(path: Path) -> None:
    head, *rows = Path(f"{path}.expected").read_text(encoding="utf-8").splitlines()
    assert told(read_sales_file(path.read_bytes(), path.name, today=TODAY)) == [head, *sorted(rows)]


def test_the_corpus_has_at_least_forty_files() -> None:
    assert len(FILES) >= 40
