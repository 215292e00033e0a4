from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from fleca_desktop.bundled import bundled
from fleca_desktop.ui.i18n import LANGUAGES, Formats, Language, install_language, remove_language

ROOT = Path(__file__).resolve().parents[2]


def tool() -> Any:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "build" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    return module


def test_every_sentence_is_collected_translated_and_compiled() -> None:
    assert tool().unfinished() == []


def test_sentences_are_found_wherever_they_are_said() -> None:
    found = tool().said()
    assert len(found) > 100
    assert ("Navigation", "Collapse") in found
    assert ("Formats", "%n piece(s)") in found
    assert ("Holidays", "Good Friday") in found


@pytest.mark.parametrize("language", ["ca", "es"])
def test_translations_keep_every_placeholder(language: str) -> None:
    sentences = tool().sentences(bundled("resources") / "translations" / f"fleca_{language}.ts")
    for (context, source), text in sentences.items():
        wanted = {part.split("}")[0] for part in source.split("{")[1:]}
        got = {part.split("}")[0] for part in text.split("{")[1:]}
        assert got == wanted, f"{context}: {source}"


@pytest.mark.parametrize(
    ("language", "pieces"),
    [("ca", ("1 peça", "1.200 peces")), ("es", ("1 pieza", "1.200 piezas")), ("en", ("1 piece", "1,200 pieces"))],
)
def test_plurals_are_spoken_in_each_language(qapp: Any, language: Language, pieces: tuple[str, str]) -> None:  # noqa: ARG001 - translators need it
    installed = install_language(language)
    try:
        assert (Formats(language).pieces(1), Formats(language).pieces(1200)) == pieces
    finally:
        remove_language(installed)


def test_the_windows_language_is_the_one_installed(qapp: Any) -> None:  # noqa: ARG001 - translators need it
    installed = install_language("ca")
    try:
        assert QCoreApplication.translate("Home", "Needs your attention") == "Needs your attention"
        assert QCoreApplication.translate("AttentionCard", "Needs your attention") == "Cal la vostra atenció"
    finally:
        remove_language(installed)


def test_three_languages_are_there() -> None:
    assert LANGUAGES == ("ca", "es", "en")


@pytest.mark.parametrize("language", ["ca", "es"])
def test_translations_are_set_as_print_is(language: str) -> None:
    sentences = tool().sentences(bundled("resources") / "translations" / f"fleca_{language}.ts")
    assert len(sentences) > 500
    forms = [(source, form.strip()) for (_context, source), text in sentences.items() for form in text.split("\n")]
    for source, text in forms:
        assert "'" not in text, f"{text}: an apostrophe is \u2019"
        assert "..." not in text, f"{text}: an ellipsis is one sign"
        assert "  " not in text or "  " in source, f"{text}: two spaces"
        assert text.endswith("\u2026") == source.endswith("\u2026"), f"{text}: an ellipsis says that more follows"
        assert text.endswith("?") or not source.endswith("?"), f"{text}: a question stays one"


def test_the_help_in_catalan_has_the_same_apostrophes() -> None:
    pages = sorted((bundled("resources") / "help" / "ca").glob("*.md"))
    assert len(pages) > 8
    assert [page.name for page in pages if re.search(r"\w'\w", page.read_text(encoding="utf-8"))] == []
