"""Writes the user guide, ``docs/user-guide.LANGUAGE.md``, from the help pages of the window: one text, two places.

``python build/user_guide.py`` writes, ``python build/user_guide.py check`` tells whether what stands there is of today.
"""

# ruff: noqa: INP001, T201 - a script, which prints

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
LANGUAGES: Final = ("ca", "es", "en")
PAGES: Final = (
    "home", "imports", "calendar", "forecast", "orders", "evening", "results", "products", "health", "settings",
)  # fmt: skip
TITLES: Final = {
    "ca": ("Guia de l’usuari", "La mateixa ajuda surt dins de l’aplicació amb F1, al costat de cada pàgina."),
    "es": ("Guía del usuario", "La misma ayuda aparece en la aplicación con F1, al lado de cada página."),
    "en": ("User guide", "The same help appears in the application with F1, beside each page."),
}


def guide(language: str) -> str:
    """The whole guide in one language, a chapter for each page."""
    title, sentence = TITLES[language]
    return "\n".join([f"# {title}\n\n{sentence}\n", *(_chapter(page, language) for page in PAGES), _troubles(language)])


def _chapter(page: str, language: str) -> str:
    """The help of ``page``, one level down, with its picture below the heading."""
    text = (ROOT / "resources" / "help" / language / f"{page}.md").read_text("utf-8")
    return re.sub(r"^# (.*)$", rf"## \1\n\n![\1]({picture_of(page, language)})", text, count=1, flags=re.MULTILINE)


def _troubles(language: str) -> str:
    """What to do when things go wrong: the last chapter, one level down."""
    text = (ROOT / "resources" / "help" / language / "troubles.md").read_text("utf-8")
    return re.sub(r"^#", "##", text, flags=re.MULTILINE)


def picture_of(page: str, language: str) -> str:
    """Where the picture of ``page`` stands, from ``docs/``; ``build/guide_pictures.py`` takes it."""
    return f"images/{language}/{page}.png"


def target(language: str) -> Path:
    """Where the guide in one language stands."""
    return ROOT / "docs" / f"user-guide.{language}.md"


def main() -> int:
    """Write the guides, or check them."""
    if sys.argv[1:] == ["check"]:
        old = [name for name in LANGUAGES if target(name).read_text("utf-8") != guide(name)]
        print("\n".join(f"{target(name).name} is not of today" for name in old) or "up to date")
        return 1 if old else 0
    for language in LANGUAGES:
        target(language).write_text(guide(language), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
