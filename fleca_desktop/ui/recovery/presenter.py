"""The trouble with a shop in words, with its ways out. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QCoreApplication

from fleca_desktop.ui.backup_words import contents, when_made
from fleca_desktop.ui.faults import fault_sentence

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from fleca_desktop.core.errors import EnvironmentFault
    from fleca_desktop.services.back_up import Preview, Recovered
    from fleca_desktop.ui.i18n import Formats

translate = QCoreApplication.translate
Way = Literal["bring_back", "other_backup", "again", "other_folder", "anew", "quit"]
LOST: Final = ("damaged", "database_missing")


@dataclass(frozen=True)
class Trouble:
    """``offer`` is the backup that can be brought back, in words; the first of ``ways`` is the one advised."""

    title: str
    text: str
    place: str
    offer: str
    ways: tuple[tuple[Way, str], ...]


def derive_trouble(
    fault: EnvironmentFault, folder: Path, offered: Preview | None, today: date, formats: Formats
) -> Trouble:
    """What to show when the shop in ``folder`` met ``fault``; ``offered`` is its newest good backup."""
    return Trouble(
        title=_title(fault.code),
        text=fault_sentence(fault),
        place=str(folder),
        offer="" if offered is None else _offer(offered, today, formats),
        ways=tuple((way, _word(way)) for way in _ways(fault.code, has_offer=offered is not None)),
    )


def _title(code: str) -> str:
    if code in LOST:
        return translate("Recovery", "The shop's data cannot be read")
    if code == "in_use":
        return translate("Recovery", "The shop is open elsewhere")
    return translate("Recovery", "The shop cannot be opened")


def _offer(offered: Preview, today: date, formats: Formats) -> str:
    when = when_made(offered.manifest, today, formats)
    text = translate("Recovery", "The newest good backup was made {when}: {held}.")
    return text.format(when=when, held=contents(offered.manifest, today, formats))


def brought_back(recovered: Recovered, today: date, formats: Formats) -> str:
    """What was done, for the window that opens then."""
    text = translate("Recovery", "The backup made {when} is in place. What was damaged is kept in {folder}.")
    return text.format(
        when=when_made(recovered.manifest, today, formats),
        folder=f"{recovered.set_aside.parent.name}/{recovered.set_aside.name}",
    )


def _ways(code: str, *, has_offer: bool) -> tuple[Way, ...]:
    if code in LOST:
        return ("bring_back", "other_backup", "anew", "quit") if has_offer else ("other_backup", "anew", "quit")
    if code == "folder_missing":
        return ("other_folder", "again", "anew", "quit")
    if code == "newer_version":
        return ("quit", "other_folder")
    return ("again", "other_folder", "quit")


def _word(way: Way) -> str:
    return {
        "bring_back": translate("Recovery", "Bring this backup back"),
        "other_backup": translate("Recovery", "Choose a backup\u2026"),
        "again": translate("Recovery", "Try again"),
        "other_folder": translate("Recovery", "Choose the folder\u2026"),
        "anew": translate("Recovery", "Begin with an empty shop"),
        "quit": translate("Recovery", "Close Fleca"),
    }[way]
