"""Numbers in the command line's sentences."""

from __future__ import annotations

import math
import re
from pathlib import Path

import pytest

from fleca_desktop import cli
from fleca_desktop.cli.figures import counted, days_ago, shown
from fleca_desktop.cli.health_sentences import light_sentence
from fleca_desktop.cli.results import _overall
from fleca_desktop.core.accuracy import score

FIXED_PLURAL = re.compile(
    r"\}}? (weeks|days|products|rows|pieces|forecasts|imports|orders|models|model versions|shops)\b"
)


@pytest.mark.parametrize(("number", "said"), [(0, "0 weeks"), (1, "1 week"), (2, "2 weeks")])
def test_a_number_has_its_noun(number: int, said: str) -> None:
    assert counted(number, "week") == said


def test_no_number_stands_before_a_noun_that_is_always_plural() -> None:
    sources = list(Path(cli.__file__).parent.glob("*.py"))
    assert len(sources) > 10
    assert [
        f"{path.name}: {found.group()}" for path in sources for found in FIXED_PLURAL.finditer(path.read_text("utf-8"))
    ] == []


@pytest.mark.parametrize(("days", "said"), [(-1, "today"), (0, "today"), (1, "1 day ago"), (3, "3 days ago")])
def test_a_day_that_is_not_over_is_not_ago(days: int, said: str) -> None:
    assert days_ago(days) == said


def test_what_is_not_known_is_a_dash() -> None:
    assert shown(math.nan, ".2f") == "\u2013"
    assert _overall(score([100.0], [90.0]), "\u20ac").startswith("1 week: MAE 10.00")
    assert _overall(score([100.0], [90.0]), "\u20ac").endswith("R\u00b2 \u2013")
    assert light_sentence("green", 0.1, math.nan).startswith("Green: repeated over the past eight weeks")
    assert "nan" not in light_sentence("green", 0.1, math.nan)
