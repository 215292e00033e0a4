"""Keeps translations: ``update`` collects sentences, ``release`` compiles them, ``check`` tells what is missing.

The sources are ``resources/translations/fleca_{language}.ts`` (Qt Linguist), the compiled files stand beside them.
English has a file too, for plurals only. Sentences are found in the syntax tree and handed to Qt's lupdate in one
plain form, because its own parser of Python misses plurals and f-strings in some versions.
"""

# ruff: noqa: INP001, T201 - a script, which prints

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("ca", "es", "en")
TERRITORIES = {"ca": "ca_ES", "es": "es_ES", "en": "en_GB"}
TOOLS = Path(PySide6.__file__).parent
_CONTEXT_FIRST = ("translate", "QT_TRANSLATE_NOOP")
_PLURAL = "%n"


class Sentence(NamedTuple):
    """Something said in English, and where."""

    context: str
    text: str


class _Collector(ast.NodeVisitor):
    """Finds the literals handed to ``self.tr``, ``translate`` and ``QT_TRANSLATE_NOOP``."""

    def __init__(self) -> None:
        self.found: set[Sentence] = set()
        self._classes = [""]

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        words = [one.value if isinstance(one, ast.Constant) else None for one in node.args]
        if name == "tr" and words and isinstance(words[0], str):
            self.found.add(Sentence(self._classes[-1], words[0]))
        elif name in _CONTEXT_FIRST and len(words) > 1 and isinstance(words[1], str):
            self.found.add(Sentence(str(words[0]), words[1]))
        self.generic_visit(node)


def said() -> list[Sentence]:
    """Every sentence of the sources, in order."""
    collector = _Collector()
    for path in sorted((ROOT / "fleca_desktop").rglob("*.py")):
        collector.visit(ast.parse(path.read_text(encoding="utf-8")))
    return sorted(collector.found)


def _plain_form(sentences: list[Sentence]) -> str:
    calls = (
        f"QCoreApplication.translate({one.context!r}, {one.text!r}{', None, 2' if _PLURAL in one.text else ''})"
        for one in sentences
    )
    return "\n".join(["from PySide6.QtCore import QCoreApplication", *calls, ""])


def _run(tool: str, *arguments: str) -> None:
    found = next(path for name in (tool, f"{tool}.exe") if (path := TOOLS / name).exists())
    subprocess.run([str(found), "-silent", *arguments], check=True, cwd=ROOT)  # noqa: S603 - Qt's own tools


def collect(folder: Path) -> None:
    """Bring the ``.ts`` files in ``folder`` up to date with the sources; translations that exist are kept."""
    with tempfile.TemporaryDirectory() as name:
        plain = Path(name) / "sentences.py"
        plain.write_text(_plain_form(said()), encoding="utf-8")
        for language in LANGUAGES:
            options = ["-source-language", "en", "-target-language", TERRITORIES[language], "-locations", "none"]
            plural = ["-pluralonly"] if language == "en" else []
            target = str(folder / f"fleca_{language}.ts")
            _run("lupdate", str(plain), *options, "-no-obsolete", *plural, "-ts", target)
        _set_apostrophes(folder / "fleca_ca.ts")


def _set_apostrophes(ts: Path) -> None:
    """Catalan, full of apostrophes, has them as print does however they were typed."""
    lines = ts.read_text(encoding="utf-8").splitlines(keepends=True)
    translated = ("<translation>", "<numerusform>")
    set_anew = [line.replace("&apos;", "\u2019") if line.strip().startswith(translated) else line for line in lines]
    ts.write_text("".join(set_anew), encoding="utf-8")


def compile_to(folder: Path) -> None:
    """Compile every ``.ts`` into a ``.qm`` in ``folder``."""
    for language in LANGUAGES:
        _run("lrelease", str(FOLDER / f"fleca_{language}.ts"), "-qm", str(folder / f"fleca_{language}.qm"))


def sentences(ts: Path) -> dict[Sentence, str]:
    """Each sentence with its translation; plurals are joined; nothing for what is unfinished."""
    found = {}
    for context in ET.parse(ts).getroot().iter("context"):  # noqa: S314 - our own files
        for message in context.iter("message"):
            translation = message.find("translation")
            finished = translation is not None and translation.get("type") is None
            text = "".join(translation.itertext()).strip() if translation is not None and finished else ""
            found[Sentence(context.findtext("name", ""), message.findtext("source", ""))] = text
    return found


def unfinished() -> list[str]:
    """What stands between the sources and complete translations, one line each."""
    faults = []
    with tempfile.TemporaryDirectory() as name:
        compile_to(Path(name))
        for language in LANGUAGES:
            wanted = {one for one in said() if language != "en" or _PLURAL in one.text}
            have = sentences(FOLDER / f"fleca_{language}.ts")
            faults += [f"{language}: not collected: {one}" for one in wanted - have.keys()]
            faults += [f"{language}: no longer said: {one}" for one in have.keys() - wanted]
            faults += [f"{language}: not translated: {one}" for one, text in have.items() if not text]
            compiled = f"fleca_{language}.qm"
            if (Path(name) / compiled).read_bytes() != (FOLDER / compiled).read_bytes():
                faults.append(f"{language}: compiled file is stale")
    return sorted(faults)


def main(command: str) -> int:
    """Do what is asked; the exit status."""
    if command == "update":
        collect(FOLDER)
    elif command == "release":
        compile_to(FOLDER)
    else:
        faults = unfinished()
        print("\n".join(faults) or "All sentences are translated.")
        return 1 if faults else 0
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "check"))
