"""Why a forecast is what it is, in the owner's words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from fleca_desktop.core.reasons import Reason
from fleca_desktop.ui.holiday_names import holiday_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from fleca_desktop.ui.i18n import Formats

translate = QCoreApplication.translate
_WORTH_SAYING = 0.01
_WITHOUT_EFFECT = ("little_history", "family")
_LOCAL = "local"  # core's name for a festa of the municipality
_SEPARATOR = " \u00b7 "


def stored_reasons(stored: Iterable[Sequence[Any]]) -> tuple[Reason, ...]:
    """Reasons as they come back from storage, the strongest first."""
    reasons = [one if isinstance(one, Reason) else Reason(one[0], float(one[1]), str(one[2])) for one in stored]
    return tuple(sorted(reasons, key=lambda reason: -abs(reason.effect)))


def why(reasons: Sequence[Reason], formats: Formats, most: int = 3) -> str:
    """The strongest reasons with their effects: ``time of year -11 %, local festa +6 %``."""
    told = [reason for reason in reasons if abs(reason.effect) >= _WORTH_SAYING or reason.code in _WITHOUT_EFFECT]
    return _SEPARATOR.join(_with_effect(reason, formats) for reason in told[:most])


def why_sentence(reasons: Sequence[Reason], formats: Formats) -> str:
    """The strongest reasons, and against what they count: neither last week nor last year."""
    told = why(reasons, formats)
    if not told:
        return ""
    if all(reason.code in _WITHOUT_EFFECT for reason in reasons):
        return translate("Reasons", "Why: {reasons}").format(reasons=told)
    return translate("Reasons", "Against the mean of the last four weeks: {reasons}").format(reasons=told)


def _with_effect(reason: Reason, formats: Formats) -> str:
    words = reason_words(reason)
    return words if reason.code in _WITHOUT_EFFECT else f"{words} {formats.percent(reason.effect, signed=True)}"


def reason_words(reason: Reason) -> str:
    """What the reason is called."""
    words = _words()[reason.code]
    if not reason.detail:
        return words
    match reason.code:
        case "holiday" | "local_holiday" | "event" if reason.detail == _LOCAL:
            return _words()["local_holiday"]
        case "holiday" | "local_holiday":
            return holiday_name(reason.detail)
        case "event":
            return reason.detail
        case "closed_days":
            return _closed_days(reason.detail)
        case _:
            return words


def _closed_days(detail: str) -> str:
    days = int(float(detail)) if detail.replace(".", "", 1).isdigit() else 1
    return translate("Reasons", "%n day(s) closed", None, days)


def _words() -> dict[str, str]:
    return {
        "same_week_last_year": translate("Reasons", "as last year"),
        "recent_weeks": translate("Reasons", "the last few weeks"),
        "season": translate("Reasons", "time of year"),
        "trend": translate("Reasons", "trend against last year"),
        "easter": translate("Reasons", "Easter"),
        "christmas": translate("Reasons", "Christmas"),
        "holiday": translate("Reasons", "public holiday"),
        "local_holiday": translate("Reasons", "local festa"),
        "closed_days": translate("Reasons", "closed days"),
        "event": translate("Reasons", "event"),
        "family": translate("Reasons", "follows its family"),
        "little_history": translate("Reasons", "average of 4 weeks: too little history"),
    }
