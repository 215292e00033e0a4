"""The import command: one answer per file, with its control totals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fleca_desktop.cli.figures import counted
from fleca_desktop.cli.import_sentences import aside_words, question_sentence, refusal_sentence
from fleca_desktop.core.sales_file import Answers
from fleca_desktop.services.import_outcomes import Imported, Preview, Question, Refused
from fleca_desktop.services.import_sales import preview_import, save_import

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from fleca_desktop.cli.output import Output
    from fleca_desktop.services.shop import Shop

_SUMS = (
    "rows_read", "rows_imported", "rows_set_aside", "revenue_in_file", "revenue_imported", "revenue_set_aside",
    "units_imported",
)  # fmt: skip
_NOTHING: dict[str, Any] = {
    **dict.fromkeys(_SUMS, 0), "first_day": None, "last_day": None, "products": 0, "import_id": None, "set_aside": [],
}  # fmt: skip
_WORST = ("refused", "needs_mapping", "imported")


def run_import(shop: Shop, options: Namespace, output: Output) -> int:
    """Import every file; 1 when any of them was refused or needs an answer."""
    answers = [_one(shop, path, options) for path in options.files]
    worst = min((a["outcome"] for a in answers), key=_WORST.index)
    document: dict[str, Any] = {"outcome": worst, "files": answers}
    if len(answers) == 1:
        document = {**answers[0], **document}
    output.result(document, "\n".join(_text(answer, dry=options.dry_run) for answer in answers))
    return 0 if worst == "imported" else 1


def _one(shop: Shop, path: Path, options: Namespace) -> dict[str, Any]:
    previewed = preview_import(shop, path, till=options.profile, answers=_answers(options))
    match previewed:
        case Refused(_, reason):
            return _refused(path, reason)
        case Question(_, needs):
            codes = ",".join(question.code for question in needs.questions)
            message = f"{path}: nothing was stored: {question_sentence(needs.questions[0])}"
            return {"file": str(path), "outcome": "needs_mapping", "reason": codes, "message": message, **_NOTHING}
        case Preview() if options.day is not None and not previewed.read.said:
            return _refused(path, "has_days")
        case Preview():
            imported = None if options.dry_run else save_import(shop, previewed, options.overlap)
            return {"file": str(path), **_totals(previewed, imported)}


def _refused(path: Path, reason: str) -> dict[str, Any]:
    message = f"{path}: refused, nothing was stored: {refusal_sentence(reason)}."
    return {"file": str(path), "outcome": "refused", "reason": reason, "message": message, **_NOTHING}


def _answers(options: Namespace) -> Answers | None:
    if options.day is None:
        return None
    day, whole_week = options.day
    return Answers(day=day, whole_week=whole_week)


def _totals(preview: Preview, imported: Imported | None) -> dict[str, Any]:
    control = preview.read.control
    return {
        "outcome": "imported",
        "reason": "same_file" if preview.same_file else "",
        "rows_read": control.rows_read,
        "rows_imported": control.rows_imported,
        "rows_set_aside": control.rows_set_aside,
        "revenue_in_file": control.revenue_in_file_cents / 100,
        "revenue_imported": control.revenue_imported_cents / 100,
        "revenue_set_aside": control.revenue_set_aside_cents / 100,
        "units_imported": control.units_imported,
        "first_day": preview.first_day,
        "last_day": preview.last_day,
        "products": preview.products,
        "import_id": _number(preview, imported),
        "set_aside": [
            {"reason": aside.reason, "rows": aside.rows, "revenue": aside.revenue_cents / 100}
            for aside in preview.read.set_aside
        ],
        "new_products": [" / ".join(filter(None, key)) for key in preview.new_products],
        "days_without_sales": list(preview.without_sales),
    }


def _number(preview: Preview, imported: Imported | None) -> int | None:
    """The import's number: of the one just made, or of the one that read the very same file."""
    made = preview.same_file if imported is None else imported.record
    return None if made is None else made.id


def _text(answer: dict[str, Any], *, dry: bool) -> str:
    name = answer["file"]
    if "message" in answer:
        return str(answer["message"])
    if answer["reason"] == "same_file":
        return f"{name}: this very file was imported before, as number {answer['import_id']}; nothing changes."
    verb = "would be imported" if dry else f"imported as number {answer['import_id']}"
    products = counted(answer["products"], "product")
    lines = [
        f"{name}: {verb}.",
        f"  {answer['first_day']} to {answer['last_day']}, {products}, {counted(answer['rows_read'], 'row')}",
        f"  in the file {answer['revenue_in_file']:.2f} €",
        f"  imported {answer['revenue_imported']:.2f} €, set aside {answer['revenue_set_aside']:.2f} €",
    ]
    for aside in answer["set_aside"]:
        rows = counted(aside["rows"], "row")
        lines.append(f"  set aside, {aside_words(aside['reason'])}: {rows}, {aside['revenue']:.2f} €")
    return "\n".join(lines)
