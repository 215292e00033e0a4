"""With Arrow or without it, the same cells."""

import pandas as pd
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from fleca_desktop.core.sales_file import arrow_cells, text_cells
from fleca_desktop.core.sales_file.text_cells import Text

_TEXTS = st.text(st.characters(codec="utf-8", exclude_characters=';"\r\n\0'), max_size=6)
_TABLES = st.integers(2, 4).flatmap(
    lambda width: st.lists(st.lists(_TEXTS, min_size=width, max_size=width), min_size=1, max_size=8)
)


def _cells(content: bytes, width: int) -> tuple[pd.DataFrame, bool]:
    """The cells, and whether Arrow read them."""
    asked = []

    def noted(*arguments: object) -> pd.DataFrame | None:
        asked.append(arrow_cells.arrow_cells(*arguments))  # type: ignore[arg-type]
        return asked[-1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(text_cells, "arrow_cells", noted)
        text = Text(content, "utf-8", ";", 0)
        return text_cells.text_cells(text, width, range(width), None), bool(asked) and asked[-1] is not None


def _cells_without_arrow(content: bytes, width: int) -> pd.DataFrame:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(text_cells, "arrow_cells", lambda *_: None)
        return text_cells.text_cells(Text(content, "utf-8", ";", 0), width, range(width), None)


@settings(max_examples=100, deadline=None)
@given(_TABLES, st.sampled_from(["\n", "\r\n"]), st.sampled_from(["", "\n"]))
@example([["", ""], ["b", "à"], ["a", ""]], "\n", "\n")
@example([["x", "1"], ["", "x"]], "\r\n", "")
def test_arrow_reads_the_same_cells_as_pandas(rows: list[list[str]], end: str, last: str) -> None:
    width = len(rows[0])
    lines = end.join(";".join(row) for row in [["h"] * width, *rows])
    content = (lines + last).encode()
    with_arrow, _ = _cells(content, width)
    without = _cells_without_arrow(content, width)
    told = [
        frame.astype(object).map(lambda v: v.lstrip() if isinstance(v, str) else v) for frame in (with_arrow, without)
    ]
    pd.testing.assert_frame_equal(*told)  # pandas takes blanks before a line away, which no later step minds


def test_a_line_too_long_is_found_though_another_is_as_much_too_short() -> None:
    content = b"a;b\n1;2\n3\n5;6;7\n"
    cells, by_arrow = _cells(content, 2)
    assert not by_arrow
    assert cells.attrs["broken"] == _cells_without_arrow(content, 2).attrs["broken"] == [2]


def test_arrow_is_used_where_it_is_installed() -> None:
    pytest.importorskip("pyarrow")
    assert _cells(b"a;b\n1;2\n3;4\n", 2)[1]


def test_categories_come_in_order_whichever_block_they_stand_in() -> None:
    content = b"a;b\n" + b"".join(b"%06d;%s\n" % (n % 3, b"z" if n < 700_000 else b"a") for n in range(800_000))
    cells, _ = _cells(content, 2)
    assert list(cells[1].cat.categories) == ["a", "z"]
    assert cells[1].value_counts().to_dict() == {"z": 700_000, "a": 100_000}


@given(st.binary(max_size=40))
@example("Família".encode())
@example("Família".encode("cp1252"))
@example(b"\xed\xa0\x80")  # half a surrogate pair
def test_utf8_is_told_as_python_tells_it(content: bytes) -> None:
    pytest.importorskip("pyarrow")
    try:
        content.decode()
        expected = True
    except UnicodeDecodeError:
        expected = False
    assert arrow_cells.is_utf8(content) is expected
