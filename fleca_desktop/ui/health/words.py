"""The page's sentences for what was found and decided. Pure."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fleca_desktop.ui.health.input_words import input_word

if TYPE_CHECKING:
    from fleca_desktop.core.drift.finding import Finding
    from fleca_desktop.services.check_health import Health
    from fleca_desktop.services.model_versions import Decision
    from fleca_desktop.services.ports import Quarantined
    from fleca_desktop.ui.i18n import Formats

translate = QCoreApplication.translate
MONDAY = date(2026, 1, 5)


def light_title(light: str) -> str:
    """The traffic light in a word or two."""
    return {
        "green": translate("Health", "The model is doing well"),
        "amber": translate("Health", "Something has changed"),
        "red": translate("Health", "The forecast is off"),
        "unknown": translate("Health", "Too few weeks to tell"),
    }[light]


def light_badge(light: str) -> str:
    """The same on the plot."""
    return {
        "green": translate("Health", "within the usual"),
        "amber": translate("Health", "keep an eye on it"),
        "red": translate("Health", "beyond the limit"),
        "unknown": translate("Health", "too few weeks"),
    }[light]


def light_sentence(health: Health, formats: Formats) -> str:
    """How far the model is off when the past is repeated, lately and usually; what was issued is for Results to say."""
    course = health.course
    text = translate(
        "Health",
        "Repeated over the past eight weeks, the forecast would have been off by {recent}; "
        "usual in this shop is {usual}",
    )
    if course.usual_wape != course.usual_wape:
        text = translate("Health", "Repeated over the past eight weeks, the forecast would have been off by {recent}")
    return text.format(recent=formats.percent(course.recent_wape), usual=formats.percent(course.usual_wape))


def finding_title(finding: Finding, since: date, formats: Formats) -> str:
    """What changed, by how much and since when."""
    less = finding.change < 0
    many = finding.change == float("inf")
    values = {
        "day": formats.day_month(since),
        "change": "" if many else formats.percent(abs(finding.change)),
        "weekday": formats.weekday_long(MONDAY + timedelta(days=int(finding.subject)))
        if finding.subject.isdigit()
        else "",
        "name": input_word(finding.subject) if finding.code == "input" else finding.subject,
    }
    return _template(finding, less=less, new=many).format(**values)


def _template(finding: Finding, *, less: bool, new: bool) -> str:  # noqa: PLR0911, C901 - one sentence per kind
    match finding.code:
        case "error":
            return translate("Health", "Since {day} the model has been further off than usual")
        case "bias":
            low = translate("Health", "Since {day} less is sold than the model says, week after week")
            return low if less else translate("Health", "Since {day} more is sold than the model says, week after week")
        case "level":
            low = translate("Health", "Since {day} sales are {change} below what was to be expected")
            return low if less else translate("Health", "Since {day} sales are {change} above what was to be expected")
        case "season":
            low = translate("Health", "Since {day} sales are {change} below the same weeks of last year")
            return (
                low if less else translate("Health", "Since {day} sales are {change} above the same weeks of last year")
            )
        case "weekday":
            low = translate("Health", "On {weekday} {change} less is sold since {day}")
            return low if less else translate("Health", "On {weekday} {change} more is sold since {day}")
        case "closed_weekday":
            return translate("Health", "Closed on {weekday} since {day}")
        case "opened_weekday":
            return translate("Health", "Open on {weekday} since {day}")
        case "mix":
            if new:
                return translate("Health", "{name} sells since {day}, and did not before")
            low = translate("Health", "{name}: {change} less of all sales since {day}")
            return low if less else translate("Health", "{name}: {change} more of all sales since {day}")
        case "price":
            low = translate("Health", "Prices are {change} lower since {day}")
            return low if less else translate("Health", "Prices are {change} higher since {day}")
        case "input":
            return translate("Health", "{name}: spread otherwise than in the same season of last year")


def finding_text(finding: Finding) -> str:
    """What it means and what to do."""
    if finding.is_alarm:
        return translate("Health", "Check the next order with care, and let the model train again")
    if finding.code in ("closed_weekday", "opened_weekday"):
        return translate("Health", "The model learns it by itself; say it in the calendar to be sure")
    return translate("Health", "The model takes it into account week by week")


def decision_sentence(record: Decision, formats: Formats) -> str:
    """What was decided about a version, and by which numbers."""
    text = {
        "promoted": translate("Health", "{version} took the place of {against}: off by {new}, the other by {old}"),
        "kept": translate("Health", "{version} was tried and not used: off by {new}, {against} by {old}"),
        "installed": translate("Health", "{version} was installed, not used"),
        "refused": translate("Health", "{version} was refused, because it failed a check"),
        "activated": translate("Health", "{version} was chosen by hand"),
        "rolled_back": translate("Health", "Back to {version}"),
    }.get(record.kind, "{version}")
    sentence = text.format(
        version=record.version,
        against=record.against,
        new=_tenths(record.facts.get("challenger_wape"), formats),
        old=_tenths(record.facts.get("champion_wape"), formats),
    )
    return f"{formats.day_long(date.fromisoformat(record.decided_at[:10]))}: {sentence}"


def compared_sentence() -> str:
    """Which errors the decisions speak of, for they are not those of the light."""
    return translate(
        "Health",
        "Versions are compared family by family, one to four weeks ahead, on weeks that the new one did not learn "
        "from: these errors are not those above.",
    )


def _tenths(share: float | None, formats: Formats) -> str:
    return formats.number(None) if share is None else f"{formats.number(100 * share, 1)}\u00a0%"


def set_aside_sentence(bundle: Quarantined) -> str:
    """Which check a bundle failed."""
    text = {
        "model_missing": translate("Health", "Version {version} was not whole, and was set aside"),
        "model_corrupted": translate("Health", "Version {version} was damaged, and was set aside"),
        "model_signature": translate(
            "Health", "Version {version} was not signed by anybody trusted, and was set aside"
        ),
        "model_format": translate("Health", "Version {version} is of an unknown kind, and was set aside"),
        "model_features": translate("Health", "Version {version} needs other inputs, and was set aside"),
        "model_smoke": translate("Health", "Version {version} did not forecast as it should, and was set aside"),
        "model_worse": translate("Health", "Version {version} was worse in this shop, and was set aside"),
    }.get(bundle.reason, translate("Health", "Version {version} did not pass its checks, and was set aside"))
    return text.format(version=bundle.version)


def source_word(source: str) -> str:
    """Where a version comes from."""
    return {
        "bundled": translate("Health", "came with Fleca"),
        "local": translate("Health", "trained here"),
        "downloaded": translate("Health", "downloaded"),
    }[source]
