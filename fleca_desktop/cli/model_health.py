"""The commands about the model: drift, train, models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_never

from fleca_desktop.cli.figures import counted, days_ago, shown
from fleca_desktop.cli.health_sentences import finding_sentence, light_sentence, reason_sentence
from fleca_desktop.services.check_health import Health, NoSales, check_health
from fleca_desktop.services.check_health import TooFewWeeks as TooFewToCheck
from fleca_desktop.services.model_versions import (
    AlreadyActive,
    NothingBefore,
    Refused,
    Switched,
    UnknownVersion,
    activate_version,
    installed_versions,
    roll_back,
)
from fleca_desktop.services.train_model import Kept, NothingSold, Promoted, TooFewWeeks, train

if TYPE_CHECKING:
    from argparse import Namespace

    from fleca_desktop.cli.output import Output
    from fleca_desktop.core.accuracy import Accuracy
    from fleca_desktop.services.model_versions import Installed
    from fleca_desktop.services.shop import Shop

_NO_SALES = "There are no sales yet. Import the till's export first: fleca-desktop import FILE"


def run_drift(shop: Shop, _options: Namespace, output: Output) -> int:
    """The state of data and model, as on the Model health page."""
    health = check_health(shop, output.progress)
    match health:
        case NoSales():
            return output.refuse("no_sales", _NO_SALES)
        case TooFewToCheck():
            sentence = f"There are too few complete weeks: {health.weeks} of the {health.needed} a model needs."
            return output.refuse("too_few_weeks", sentence, weeks=health.weeks, data=health.data)
        case Health():
            output.result(_document(health), _text(health))
            return 0
        case _:
            assert_never(health)


def _findings(health: Health) -> list[dict[str, Any]]:
    return [
        {
            "code": one.code,
            "since": health.weeks[one.since].date(),
            "change": one.change,
            "subject": one.subject,
            "strength": one.strength,
            "alarm": one.is_alarm,
        }
        for one in health.verdict.findings
    ]


def _document(health: Health) -> dict[str, Any]:
    course = health.course
    return {
        "outcome": "checked",
        "light": health.verdict.light,
        "model_version": health.model_version,
        "measure": health.measure,
        "recent_wape": course.recent_wape,
        "usual_wape": course.usual_wape,
        "findings": _findings(health),
        "scores": [{"family": name or None, **vars(accuracy)} for name, accuracy in course.families],
        "weeks": course.weeks.assign(week_start=[day.date() for day in course.weeks["week_start"]]).to_dict("records"),
        "inputs": [
            {"name": one.name, "psi": one.psi, "ks": one.distance, "p_value": one.p_value, "drifted": one.drifted}
            for one in health.verdict.inputs
        ],
        "data": health.data,
    }


def _text(health: Health) -> str:
    lines = [light_sentence(health.verdict.light, health.course.recent_wape, health.course.usual_wape)]
    lines += [finding_sentence(one, health.weeks[one.since].date()) for one in health.verdict.findings]
    lines.append(
        f"{'':24.24} {'weeks':>5} {'MAE':>9} {'RMSE':>9} {'MAPE':>6} {'WAPE':>6} {'R²':>6} {'bias':>9} {'inside':>6}"
    )
    lines += [_scores(name or "All sales", one) for name, one in health.course.families]
    data = health.data
    lines.append(
        f"Sales up to {data.last_day} ({days_ago(data.days_old)}), {counted(data.weeks, 'week')}, "
        f"{counted(data.missing_days, 'day')} missing, {data.rows_set_aside} of {counted(data.rows_read, 'row')} set "
        f"aside. Model {health.model_version}."
    )
    return "\n".join(lines)


def _scores(name: str, one: Accuracy) -> str:
    return (
        f"{name:24.24} {one.weeks:5} {shown(one.mae, '.2f'):>9} {shown(one.rmse, '.2f'):>9} "
        f"{shown(one.mape, '.1%'):>6} {shown(one.wape, '.1%'):>6} {shown(one.r2, '.2f'):>6} "
        f"{shown(one.bias, '.2f'):>9} {shown(one.coverage, '.0%'):>6}"
    )


def run_train(shop: Shop, _options: Namespace, output: Output) -> int:
    """Train a challenger, compare it with the champion, keep the better one."""
    try:
        outcome = train(shop, output.progress)
    except KeyboardInterrupt:
        return output.refuse("stopped", "Stopped. The present model stays in use.")
    match outcome:
        case NothingSold():
            return output.refuse("no_sales", _NO_SALES)
        case TooFewWeeks():
            sentence = f"There are too few weeks to learn from and to judge by: {outcome.weeks} of {outcome.needed}."
            return output.refuse("too_few_weeks", sentence, weeks=outcome.weeks, needed=outcome.needed)
        case Promoted():
            document = {"outcome": "promoted", "version": outcome.version, "before": outcome.before}
            text = f"{outcome.version} is in use now: {_trial(outcome)}."
        case Kept():
            document = {"outcome": "kept", "version": outcome.version, "champion": outcome.champion, "why": outcome.why}
            why = "it is no better" if outcome.why == "worse" else "the difference may be chance"
            text = f"{outcome.champion} stays in use, for {why}: {_trial(outcome)}. {outcome.version} is kept too."
        case _:
            assert_never(outcome)
    output.result({**document, "trial": outcome.trial}, text)
    return 0


def _trial(outcome: Promoted | Kept) -> str:
    trial = outcome.trial
    return (
        f"on {counted(trial.weeks, 'week')} that it was not trained on, family by family and one to four weeks ahead, "
        f"it was off by {trial.challenger_wape:.1%}, the other by {trial.champion_wape:.1%} (p = {trial.p_value:.2f})"
    )


def run_models(shop: Shop, options: Namespace, output: Output) -> int:
    """List the installed versions, or put another in use."""
    if options.activate is None and not options.rollback:
        installed = installed_versions(shop)
        output.result(_installed(installed), _installed_text(installed))
        return 0
    outcome = roll_back(shop) if options.rollback else activate_version(shop, options.activate)
    match outcome:
        case Switched():
            document = {"outcome": "switched", "version": outcome.version, "before": outcome.before}
            output.result(document, f"{outcome.version} is in use now, in place of {outcome.before}.")
            return 0
        case AlreadyActive():
            document = {"outcome": "already_active", "version": outcome.version}
            output.result(document, f"{outcome.version} is in use already.")
            return 0
        case UnknownVersion():
            return output.refuse("unknown_version", f"No version {outcome.version} is installed. See: models")
        case NothingBefore():
            return output.refuse("nothing_before", "There is no version to go back to.")
        case Refused():
            return output.refuse(
                outcome.reason, f"{outcome.version} was not put in use: {reason_sentence(outcome.reason)}."
            )
        case _:
            assert_never(outcome)


def _installed(installed: Installed) -> dict[str, Any]:
    return {
        "versions": list(installed.versions),
        "set_aside": list(installed.set_aside),
        "decisions": list(installed.decisions),
    }


def _installed_text(installed: Installed) -> str:
    lines = []
    for one in installed.versions:
        state = "in use" if one.active else "previous" if one.previous else ""
        seen = f"trained on this shop until {one.trained_until}" if one.trained_until else ""
        lines.append(f"{one.version:20} {one.source:11} {one.made_at[:10]:10} {state:9} {seen}".rstrip())
    lines += [f"{one.version:20} set aside: {reason_sentence(one.reason)}" for one in installed.set_aside]
    return "\n".join(lines)
