"""Keeps translations: ``update`` collects sentences, ``release`` compiles them, ``check`` tells what is missing.

The sources are ``resources/translations/fleca_{language}.ts`` (Qt Linguist), the compiled files stand beside them.
English has a file too, for plurals only.
"""

# ruff: noqa: INP001, T201 - a script, which prints

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("ca", "es", "en")
TOOLS = Path(PySide6.__file__).parent


def _run(tool: str, *arguments: str) -> None:
    found = next(path for name in (tool, f"{tool}.exe") if (path := TOOLS / name).exists())
    subprocess.run([str(found), "-silent", *arguments], check=True, cwd=ROOT)  # noqa: S603 - Qt's own tools


def collect(folder: Path) -> None:
    """Bring the ``.ts`` files in ``folder`` up to date with the sources; translations that exist are kept."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "fleca_desktop").rglob("*.py"))
    for language in LANGUAGES:
        plural = ["-pluralonly"] if language == "en" else []
        target = folder / f"fleca_{language}.ts"
        options = ["-source-language", "en", "-target-language", language, "-locations", "none", "-no-obsolete"]
        _run("lupdate", *sources, *options, *plural, "-ts", str(target))


def compile_to(folder: Path) -> None:
    """Compile every ``.ts`` into a ``.qm`` in ``folder``."""
    for language in LANGUAGES:
        _run("lrelease", str(FOLDER / f"fleca_{language}.ts"), "-qm", str(folder / f"fleca_{language}.qm"))


def sentences(ts: Path) -> dict[tuple[str, str], str]:
    """Each (context, source) with its translation; plurals are joined; nothing for what is unfinished."""
    found = {}
    for context in ET.parse(ts).getroot().iter("context"):  # noqa: S314 - our own files
        for message in context.iter("message"):
            translation = message.find("translation")
            finished = translation is not None and translation.get("type") is None
            text = "".join(translation.itertext()).strip() if translation is not None and finished else ""
            found[context.findtext("name", ""), message.findtext("source", "")] = text
    return found


def unfinished() -> list[str]:
    """What stands between the sources and complete translations, one line each."""
    faults = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        collect(folder)
        compile_to(folder)
        for language in LANGUAGES:
            wanted = sentences(folder / f"fleca_{language}.ts")
            have = sentences(FOLDER / f"fleca_{language}.ts")
            faults += [f"{language}: not collected: {key}" for key in wanted.keys() - have.keys()]
            faults += [f"{language}: no longer said: {key}" for key in have.keys() - wanted.keys()]
            faults += [f"{language}: not translated: {key}" for key, text in have.items() if not text]
            if (folder / f"fleca_{language}.qm").read_bytes() != (FOLDER / f"fleca_{language}.qm").read_bytes():
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
