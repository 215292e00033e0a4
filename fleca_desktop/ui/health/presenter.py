"""What the health page shows of an examination. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from fleca_desktop.ui.health.words import (
    compared_sentence,
    decision_sentence,
    finding_text,
    finding_title,
    light_badge,
    light_sentence,
    light_title,
    set_aside_sentence,
    source_word,
)

if TYPE_CHECKING:
    from fleca_desktop.core.accuracy import Accuracy
    from fleca_desktop.services.check_health import DataState, Health
    from fleca_desktop.services.model_versions import Installed
    from fleca_desktop.ui.i18n import Formats

translate = QCoreApplication.translate
Light = Literal["green", "amber", "red", "unknown"]
_DECISIONS_SHOWN = 5


@dataclass(frozen=True)
class FindingRow:
    """One thing that changed."""

    icon: str
    title: str
    text: str
    alarm: bool


@dataclass(frozen=True)
class ScoreRow:
    """The scores of the shop or a family over the last year."""

    name: str
    accuracy: Accuracy
    is_total: bool


@dataclass(frozen=True)
class VersionRow:
    """An installed version. ``can_activate`` unless it is in use."""

    version: str
    title: str
    text: str
    active: bool


@dataclass(frozen=True)
class HealthSnapshot:
    """Everything that the page says beside its plots."""

    light: Light
    title: str
    sentence: str
    badge: str
    findings: tuple[FindingRow, ...]
    scores: tuple[ScoreRow, ...]
    versions: tuple[VersionRow, ...]
    decisions: tuple[str, ...]
    data: tuple[tuple[str, str], ...]
    is_money: bool


def derive_health(health: Health, formats: Formats) -> HealthSnapshot:
    """The snapshot of ``health``."""
    verdict = health.verdict
    return HealthSnapshot(
        light=verdict.light,
        title=light_title(verdict.light),
        sentence=light_sentence(health, formats),
        badge=light_badge(verdict.light),
        findings=_findings(health, formats),
        scores=tuple(
            ScoreRow(name or translate("Health", "Whole shop"), accuracy, not name)
            for name, accuracy in health.course.families
        ),
        versions=version_rows(health.installed, formats, health.today),
        decisions=decision_lines(health.installed, formats),
        data=data_lines(health.data, formats),
        is_money=health.measure == "revenue_eur",
    )


def _findings(health: Health, formats: Formats) -> tuple[FindingRow, ...]:
    rows = [
        FindingRow(
            "warning" if one.is_alarm else "down" if one.change < 0 else "up",
            _capital(finding_title(one, health.weeks[one.since].date(), formats)),
            finding_text(one),
            one.is_alarm,
        )
        for one in health.verdict.findings
    ]
    if not rows and health.verdict.light == "unknown":
        title = translate("Health", "Too few weeks to notice a change")
        return (FindingRow("sprout", title, translate("Health", "From about half a year of sales on"), alarm=False),)
    if not rows:
        title = translate("Health", "Weekdays, products, prices and sales are as usual")
        text = translate("Health", "Compared with the weeks before and with the same season of last year")
        return (FindingRow("check", title, text, alarm=False),)
    return tuple(rows)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def version_rows(installed: Installed, formats: Formats, today: date) -> tuple[VersionRow, ...]:
    """Every installed version, the newest first."""
    rows = []
    for one in installed.versions:
        state = translate("Health", "in use") if one.active else translate("Health", "before") if one.previous else ""
        parts = [source_word(one.source)]
        if one.made_at:
            days = (today - date.fromisoformat(one.made_at[:10])).days
            parts.append(_days_ago(days))
        if one.bakeries:
            parts.append(translate("Health", "learnt from %n other bakery(s)", None, one.bakeries))
        if one.trained_until:
            until = formats.day_numeric(date.fromisoformat(one.trained_until))
            parts.append(translate("Health", "with this shop's weeks up to {day}").format(day=until))
        title = translate("Health", "Version {version}").format(version=one.version)
        rows.append(
            VersionRow(one.version, f"{title} \u00b7 {state}" if state else title, ", ".join(parts), one.active)
        )
    return tuple(rows)


def _days_ago(days: int) -> str:
    return translate("Health", "%n day(s) ago", None, days) if days > 0 else translate("Health", "today")


def decision_lines(installed: Installed, formats: Formats) -> tuple[str, ...]:
    """The last decisions, and what was set aside."""
    lines = [_capital(decision_sentence(one, formats)) for one in installed.decisions[:_DECISIONS_SHOWN]]
    if any("challenger_wape" in one.facts for one in installed.decisions[:_DECISIONS_SHOWN]):
        lines.append(compared_sentence())
    return (*(set_aside_sentence(one) for one in installed.set_aside[:1]), *lines)


def data_lines(data: DataState, formats: Formats) -> tuple[tuple[str, str], ...]:
    """How sound the sales are: (what, how)."""
    last = formats.day_long(data.last_day) if data.last_day else formats.number(None)
    old = _days_ago(data.days_old) if data.last_day and data.days_old >= 0 else ""
    since = (
        translate("Health", "since {day}").format(day=formats.day_numeric(data.first_week)) if data.first_week else ""
    )
    aside = translate("Health", "{aside} of {read}").format(
        aside=formats.number(data.rows_set_aside), read=formats.number(data.rows_read)
    )
    return (
        (translate("Health", "Sales up to"), ", ".join(filter(None, (last, old)))),
        (translate("Health", "Weeks imported"), ", ".join(filter(None, (formats.number(data.weeks), since)))),
        (translate("Health", "Days with sales"), formats.percent(data.completeness)),
        (translate("Health", "Days missing"), formats.number(data.missing_days)),
        (translate("Health", "Rows set aside"), aside),
    )
