from __future__ import annotations

import ast
from pathlib import Path

import pytest

from fleca_desktop.adapters.cells import harmless

PACKAGE = Path(__file__).resolve().parent.parent.parent / "fleca_desktop"
WRITERS = ("to_csv", "to_excel", "writer", "DictWriter", "Workbook")


@pytest.mark.parametrize("text", ["=1+1", "+34 600", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])
def test_what_a_spreadsheet_would_calculate_is_marked_as_text(text: str) -> None:
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("text", ["Croissant", "1/2 barra", "'=x", "", "Pa = bo"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text


def written_by(path: Path) -> set[str]:
    """The names of calls in ``path`` that write spreadsheets."""
    calls = [node.func for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    names = {call.attr if isinstance(call, ast.Attribute) else getattr(call, "id", "") for call in calls}
    return names & set(WRITERS)


def test_every_module_that_writes_spreadsheets_keeps_formulas_out() -> None:
    writers = [path for path in PACKAGE.rglob("*.py") if "_bundled" not in path.parts and written_by(path)]
    assert len(writers) >= 3
    for path in writers:
        assert "harmless" in path.read_text(encoding="utf-8"), f"{path.name} writes cells without `harmless`"
        if "Workbook" in written_by(path):
            assert '"strings_to_formulas": False' in path.read_text(encoding="utf-8")
