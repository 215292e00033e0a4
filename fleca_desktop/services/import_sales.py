"""Taking a till's file in: understand it, show what would be stored, store it, take it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import PurePath
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from fleca_desktop.core.sales_file import (
    Answers,
    NeedsMapping,
    Profile,
    ReadSales,
    Unreadable,
    columns_as_read,
    read_sales_file,
)
from fleca_desktop.services.import_content import file_content, fingerprint
from fleca_desktop.services.import_gaps import Gaps, close_days, days_known_closed, days_to_open, gaps_of, open_again
from fleca_desktop.services.import_outcomes import (
    CannotUndo,
    Imported,
    Preview,
    Question,
    Refused,
    Stored,
    Undone,
)  # fmt: skip
from fleca_desktop.services.import_storing import store, stored_already, till_names
from fleca_desktop.services.ports import silent
from fleca_desktop.services.settings import setting_text
from fleca_desktop.storage import imports as stored
from fleca_desktop.storage.products import known_products
from fleca_desktop.storage.profiles import forget_profile, read_profiles, write_profile
from fleca_desktop.storage.sales import lay_days, lay_weeks

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    import pandas as pd

    from fleca_desktop.services.ports import Progress
    from fleca_desktop.services.shop import Shop
    from fleca_desktop.storage.imports import Grain, ImportRecord, Overlap

ListedImport = stored.ImportRecord  # for the window, which knows no storage


def preview_import(
    shop: Shop,
    path: Path,
    *,
    till: str | None = None,
    answers: Answers | None = None,
    progress: Progress = silent,
) -> Preview | Question | Refused:
    """Read the file at ``path`` and say what importing it would do. Nothing is stored.

    Tills seen before are recognised by their header; ``till`` names the only one that may be recognised.
    """
    profiles = [p for p in read_profiles(shop.database) if till in (None, p.name)]
    if till is not None and not profiles:
        return Refused(path.name, "unknown_till", (("till", till),))
    content = file_content(path)
    if isinstance(content, Refused):
        return content
    if answers is not None and answers.day is not None and answers.day > shop.clock.today():
        return Refused(path.name, "day_to_come")
    outcome = read_sales_file(
        content,
        path.name,
        profiles=profiles,
        answers=answers,
        today=shop.clock.today(),
        day_ends_at=time.fromisoformat(setting_text(shop, "import.day_ends_at")),
        progress=progress,
    )
    match outcome:
        case ReadSales():
            lasting = None if answers is None or answers.lasting == Answers() else answers.lasting
            known = next((p.name for p in profiles if p.matches(outcome.header)), None) if lasting is None else None
            preview = _preview(shop, path.name, fingerprint(content, outcome.said), outcome)
            return replace(preview, answers=lasting, till=known)
        case NeedsMapping():
            return Question(path.name, outcome)
        case Unreadable(reason, details):
            return Refused(path.name, reason, details)


def columns_of(shop: Shop, path: Path, answers: Answers | None = None) -> NeedsMapping | Refused:
    """The columns of the file at ``path`` as they are read by ``answers``, or by what is known of its till."""
    content = file_content(path)
    if isinstance(content, Refused):
        return content
    today, known = shop.clock.today(), read_profiles(shop.database)
    found = columns_as_read(content, path.name, today=today, answers=answers, profiles=known)
    if isinstance(found, Unreadable):
        return Refused(path.name, found.reason, found.details)
    till = next((profile for profile in known if profile.matches(found.header)), None)
    if answers is not None or till is None:
        return found
    again = columns_as_read(content, path.name, today=today, answers=till.answers)
    return found if isinstance(again, Unreadable) else again


def _preview(shop: Shop, name: str, sha256: str, read: ReadSales) -> Preview:
    sales = read.sales
    weekly = read.grain == "weekly"
    first, last = (moment.date() for moment in (sales.iloc[:, 0].min(), sales.iloc[:, 0].max()))
    if weekly:
        last += timedelta(days=6)
    names = till_names(sales)
    known = known_products(shop.database, names)
    gaps = Gaps() if weekly else gaps_of(shop, sales, first)
    preview = Preview(
        file_name=name,
        sha256=sha256,
        read=read,
        grain=_grain(sales),
        first_day=first,
        last_day=last,
        products=sum(1 for _, product in names if product),
        new_products=tuple(key for key in names if key not in known and any(key)) if not weekly else (),
        without_sales=gaps.days,
        stored_until=gaps.stored_until,
        stored=Stored(0, 0),
        same_file=stored.same_content(shop.database, sha256),
        today=shop.clock.today(),
    )
    if preview.same_file is not None:
        return preview
    return replace(preview, stored=stored_already(shop, _record(shop, preview, "replace"), read))


def _grain(sales: pd.DataFrame) -> Grain:
    if "product" not in sales:
        return "week"
    if (sales["product"] != "").any():
        return "product"
    return "family" if (sales["family"] != "").any() else "shop"


def save_import(shop: Shop, preview: Preview, overlap: Overlap = "replace", closed: Collection[date] = ()) -> Imported:
    """Store what ``preview`` shows, and that the shop was ``closed`` on days without sales, in one transaction.

    Raises:
        EnvironmentFault: the disk is full or not ours to write; nothing was stored.
    """
    with shop.database.atomic():
        shut = close_days(shop, closed)
        if (before := stored.same_content(shop.database, preview.sha256)) is not None:
            return Imported(preview, before, already=True, closed=shut)
        till = preview.till if preview.answers is None else _remember_till(shop, preview, preview.answers)
        known = () if preview.grain == "week" else days_known_closed(shop, preview.read.sales)
        said = {
            "till": till,
            "closed": [day.isoformat() for day in shut],
            "known_closed": [day.isoformat() for day in known if day not in shut],
        }
        record = store(shop, _record(shop, preview, overlap, said), preview.read)
    return Imported(preview, record, closed=shut)


def _record(
    shop: Shop, preview: Preview, overlap: Overlap, said: Mapping[str, Any] = MappingProxyType({})
) -> ImportRecord:
    return stored.ImportRecord(
        id=0,
        file_name=preview.file_name,
        sha256=preview.sha256,
        imported_at=shop.clock.now().isoformat(timespec="seconds"),
        undone_at=None,
        grain=preview.grain,
        overlap=overlap,
        first_day=preview.first_day.isoformat(),
        last_day=preview.last_day.isoformat(),
        summary=_summary(preview) | {key: value for key, value in said.items() if value},
    )


def _remember_till(shop: Shop, preview: Preview, answers: Answers) -> str:
    """Keep what was answered for files with the same header; the till's name, which is the file's at first."""
    known = read_profiles(shop.database)
    taken = {profile.name for profile in known if not profile.matches(preview.read.header)}
    stem = PurePath(preview.file_name).stem.rstrip("0123456789-_. ") or preview.file_name
    fresh = next(name for n in range(1, len(taken) + 2) if (name := stem if n == 1 else f"{stem} {n}") not in taken)
    name = next((profile.name for profile in known if profile.matches(preview.read.header)), fresh)
    write_profile(shop.database, Profile(name, preview.read.header, answers), shop.clock.now().isoformat())
    return name


def _summary(preview: Preview) -> dict[str, Any]:
    control = preview.read.control
    return {
        "rows_read": control.rows_read,
        "rows_imported": control.rows_imported,
        "rows_set_aside": control.rows_set_aside,
        "revenue_in_file_cents": control.revenue_in_file_cents,
        "revenue_imported_cents": control.revenue_imported_cents,
        "revenue_set_aside_cents": control.revenue_set_aside_cents,
        "units_imported": control.units_imported,
        "products": preview.products,
    }


def import_file(
    shop: Shop, path: Path, *, till: str | None = None, overlap: Overlap = "replace", progress: Progress = silent
) -> Imported | Question | Refused:
    """Preview and save in one go, for the command line and the watched folder."""
    preview = preview_import(shop, path, till=till, progress=progress)
    return save_import(shop, preview, overlap) if isinstance(preview, Preview) else preview


def list_imports(shop: Shop) -> list[ImportRecord]:
    """Every import, the newest first."""
    return stored.list_imports(shop.database)


def undo_import(shop: Shop, import_id: int) -> Undone | CannotUndo:
    """Take one import back, exactly, whatever was imported since; days that were closed with it are open again.

    But for those that another import in force lacks too, and was saved knowing closed.
    """
    record = stored.find_import(shop.database, import_id)
    if record is None:
        return CannotUndo("unknown_import")
    if record.undone_at is not None:
        return CannotUndo("already_undone")
    when = shop.clock.now().isoformat(timespec="seconds")
    with shop.database.atomic():
        stored.mark_undone(shop.database, import_id, when)
        (lay_weeks if record.grain == "week" else lay_days)(shop.database, record.first_day, record.last_day)
        _forget_unused_till(shop, record.summary.get("till"))
        open_again(shop, days_to_open(shop, record))
    return Undone(replace(record, undone_at=when))


def _forget_unused_till(shop: Shop, till: str | None) -> None:
    """What was said of a till goes with the last import in force that it was said for."""
    in_force = (record for record in stored.list_imports(shop.database) if record.undone_at is None)
    if till is not None and all(record.summary.get("till") != till for record in in_force):
        forget_profile(shop.database, till)
