"""The command line's sentences for the model's health."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fleca_desktop.cli.figures import shown

if TYPE_CHECKING:
    from datetime import date

    from fleca_desktop.core.drift.finding import Finding
    from fleca_desktop.core.drift.verdict import Light

_WEEKDAYS: Final = ("Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays")
_UNKNOWN: Final = "Too few weeks to tell whether the forecast is as good as usual."
_LIGHTS: Final = {"green": ("Green", " All is well."), "amber": ("Amber", " See below."), "red": ("Red", "")}
_FINDINGS: Final = {
    "error": "Since {day} the forecast has been off by {change:+.0%} compared with its usual error.",
    "bias": "Since {day} sales have been {change:+.0%} from the forecast, mostly to one side.",
    "level": "Since {day} sales have been {change:+.0%} from what was to be expected.",
    "season": "Since {day} sales have been {change:+.0%} from the same weeks a year before.",
    "weekday": "Since {day} {weekday} sell {change:+.0%} of their part of the week.",
    "closed_weekday": "Since {day} the shop has been closed on {weekday}.",
    "opened_weekday": "Since {day} the shop has been open on {weekday}.",
    "mix": "Since {day} {subject} sells {change:+.0%} of its part of the sales.",
    "price": "Since {day} prices have been {change:+.1%} from before.",
    "input": "{subject}: distributed otherwise than in the same season a year before.",
}
_REASONS: Final = {
    "model_missing": "a file is missing",
    "model_corrupted": "a file is damaged",
    "model_format": "it was made for another version of fleca-desktop",
    "model_features": "it needs other features than this version has",
    "model_smoke": "it does not predict what it should",
    "model_signature": "its signature is not that of somebody trusted",
    "model_worse": "it is much worse in this shop",
    "model_exists": "there is a version of that name already",
}


def light_sentence(light: Light, recent: float, usual: float) -> str:
    """The traffic light in one sentence."""
    if light == "unknown":
        return _UNKNOWN
    colour, then = _LIGHTS[light]
    lately, usually = shown(recent, ".0%"), shown(usual, ".0%")
    off = f"repeated over the past eight weeks, the forecast is off by {lately}, usually {usually}."
    return f"{colour}: {off}{then}"


def finding_sentence(finding: Finding, since: date) -> str:
    """What changed, by how much, and since when."""
    weekday = _WEEKDAYS[int(finding.subject)] if finding.subject.isdigit() and "weekday" in finding.code else ""
    return _FINDINGS[finding.code].format(day=since, change=finding.change, subject=finding.subject, weekday=weekday)


def reason_sentence(reason: str) -> str:
    """Why a bundle was not taken."""
    return _REASONS.get(reason, reason)
