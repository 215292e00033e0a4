"""Taking a till's file in: understand it, show what would be stored, store it, take it back."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from fleca_desktop.core.gaps import missing_days
from fleca_desktop.core.sales_file import NeedsMapping, Profile, ReadSales, Unreadable, read_sales_file
from fleca_desktop.services.ports import silent
from fleca_desktop.services.settings import setting_text
from fleca_desktop.storage import imports as stored
from fleca_desktop.storage.calendar import read_closures
from fleca_desktop.storage.products import family_ids, known_products, list_products, product_ids
from fleca_desktop.storage.profiles import read_profiles, write_profile
from fleca_desktop.storage.sales import lay_days, lay_weeks, stored_span

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pandas as pd

    from fleca_desktop.core.sales_file import Answers
    from fleca_desktop.services.ports import Progress
    from fleca_desktop.services.shop import Shop
    from fleca_desktop.storage.imports import Grain, ImportRecord, Overlap

ListedImport = stored.ImportRecord  # for the window, which knows no storage
MAX_FILE_BYTES = 1_000_000_000


@dataclass(frozen=True)
class Stored:
    """What the shop already has for the days and families of a file, which the file would replace."""

    days: int
    cents: int


@dataclass(frozen=True)
class Preview:
    """A file that was understood and is not stored yet.

    ``same_file`` is the import in force that read the very same bytes. ``without_sales`` are days inside the
    file's span on which the shop usually sells. Products are (family, name) as the till writes them.
    """

    file_name: str
    sha256: str
    read: ReadSales
    grain: Grain
    first_day: date
    last_day: date
    products: int
    new_products: tuple[tuple[str, str], ...]
    without_sales: tuple[date, ...]
    stored: Stored
    same_file: ImportRecord | None
    answers: Answers | None = None


@dataclass(frozen=True)
class Question:
    """The file can be read in more than one way; the owner is asked. Nothing was stored."""

    file_name: str
    needs: NeedsMapping


@dataclass(frozen=True)
class Refused:
    """The file cannot be used. Nothing was stored."""

    file_name: str
    reason: str
    details: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Imported:
    """The file is in force. ``already`` when the very same file was before, so that nothing changed."""

    preview: Preview
    record: ImportRecord
    already: bool = False


@dataclass(frozen=True)
class Undone:
    """The import is out of force; what it had replaced holds again."""

    record: ImportRecord


@dataclass(frozen=True)
class CannotUndo:
    """Nothing was changed."""

    reason: Literal["unknown_import", "already_undone"]


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
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            return Refused(path.name, "too_large")
        content = path.read_bytes()
    except OSError as error:
        return Refused(path.name, "cannot_open", (("what", str(error.strerror or error)),))
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
            return replace(_preview(shop, path.name, hashlib.sha256(content).hexdigest(), outcome), answers=answers)
        case NeedsMapping():
            return Question(path.name, outcome)
        case Unreadable(reason, details):
            return Refused(path.name, reason, details)


def _preview(shop: Shop, name: str, sha256: str, read: ReadSales) -> Preview:
    sales = read.sales
    weekly = read.grain == "weekly"
    first, last = (moment.date() for moment in (sales.iloc[:, 0].min(), sales.iloc[:, 0].max()))
    if weekly:
        last += timedelta(days=6)
    names = _till_names(sales)
    known = known_products(shop.database, names)
    families = _families(shop, names, known)
    days, cents = stored_span(shop.database, first.isoformat(), last.isoformat(), families)
    return Preview(
        file_name=name,
        sha256=sha256,
        read=read,
        grain=_grain(sales),
        first_day=first,
        last_day=last,
        products=sum(1 for _, product in names if product),
        new_products=tuple(key for key in names if key not in known and any(key)) if not weekly else (),
        without_sales=() if weekly else missing_days(sales, read_closures(shop.database)),
        stored=Stored(days, cents),
        same_file=stored.same_content(shop.database, sha256),
    )


def _families(shop: Shop, names: list[tuple[str, str]], known: dict[tuple[str, str], int]) -> set[str]:
    """The families that the file's rows will be kept under."""
    families = {product.id: product.family for product in list_products(shop.database)}
    return {families[known[name]] if name in known else name[0] for name in names}


def _till_names(sales: pd.DataFrame) -> list[tuple[str, str]]:
    keys = sales[["family", "product"]] if "product" in sales else sales[["family"]].assign(product="")
    return [tuple(row) for row in keys.drop_duplicates().itertuples(index=False, name=None)]


def _grain(sales: pd.DataFrame) -> Grain:
    if "product" not in sales:
        return "week"
    if (sales["product"] != "").any():
        return "product"
    return "family" if (sales["family"] != "").any() else "shop"


def save_import(shop: Shop, preview: Preview, overlap: Overlap = "replace") -> Imported:
    """Store what ``preview`` shows, in one transaction.

    Raises:
        EnvironmentFault: the disk is full or not ours to write; nothing was stored.
    """
    record = stored.ImportRecord(
        id=0,
        file_name=preview.file_name,
        sha256=preview.sha256,
        imported_at=shop.clock.now().isoformat(timespec="seconds"),
        undone_at=None,
        grain=preview.grain,
        overlap=overlap,
        first_day=preview.first_day.isoformat(),
        last_day=preview.last_day.isoformat(),
        summary=_summary(preview),
    )
    with shop.database.atomic():
        if (before := stored.same_content(shop.database, preview.sha256)) is not None:
            return Imported(preview, before, already=True)
        record = replace(record, id=stored.add_import(shop.database, record))
        if preview.grain == "week":
            _store_weeks(shop, record, preview.read.sales)
        else:
            _store_days(shop, record, preview.read)
        if preview.answers is not None:
            _remember_till(shop, preview, preview.answers)
    return Imported(preview, record)


def _remember_till(shop: Shop, preview: Preview, answers: Answers) -> None:
    """What the owner answered is not asked again of files with the same header; the till is named after the file."""
    name = PurePath(preview.file_name).stem.rstrip("0123456789-_. ") or preview.file_name
    write_profile(shop.database, Profile(name, preview.read.header, answers), shop.clock.now().isoformat())


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


def _store_days(shop: Shop, record: ImportRecord, read: ReadSales) -> None:
    ids = product_ids(shop.database, _till_names(read.sales))
    stored.add_days(shop.database, record.id, _rows("date", read.sales.assign(id=_ids_of(read.sales, ids))))
    last = read.last_sales
    days = np.datetime_as_string(last["date"].to_numpy(), unit="D").tolist()
    stored.add_last_sales(shop.database, record.id, zip(days, _ids_of(last, ids), last["hour"].tolist(), strict=True))
    lay_days(shop.database, record.first_day, record.last_day)


def _ids_of(sales: pd.DataFrame, ids: dict[tuple[str, str], int]) -> list[int]:
    return [ids[key] for key in zip(sales["family"], sales["product"], strict=True)]


def _store_weeks(shop: Shop, record: ImportRecord, sales: pd.DataFrame) -> None:
    ids = family_ids(shop.database, sales["family"])
    stored.add_weeks(shop.database, record.id, _rows("week_start", sales.assign(id=sales["family"].map(ids))))
    lay_weeks(shop.database, record.first_day, record.last_day)


def _rows(time: str, sales: pd.DataFrame) -> Iterator[tuple[str, int, float | None, int | None]]:
    """One row per day (or week) and id: two names of the till may be one product."""
    cents = sales.assign(cents=(100 * sales["revenue_eur"]).round())
    sums = cents.groupby([time, "id"], as_index=False, sort=True)[["units", "cents"]].sum(min_count=1)
    return zip(
        np.datetime_as_string(sums[time].to_numpy(), unit="D").tolist(),
        sums["id"].tolist(),
        [None if unknown else value for value, unknown in _marked(sums["units"])],
        [None if unknown else int(value) for value, unknown in _marked(sums["cents"])],
        strict=True,
    )


def _marked(numbers: pd.Series) -> Iterator[tuple[float, bool]]:
    return zip(numbers.tolist(), numbers.isna().tolist(), strict=True)


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
    """Take one import back, exactly, whatever was imported since."""
    record = stored.find_import(shop.database, import_id)
    if record is None:
        return CannotUndo("unknown_import")
    if record.undone_at is not None:
        return CannotUndo("already_undone")
    when = shop.clock.now().isoformat(timespec="seconds")
    with shop.database.atomic():
        stored.mark_undone(shop.database, import_id, when)
        (lay_weeks if record.grain == "week" else lay_days)(shop.database, record.first_day, record.last_day)
    return Undone(replace(record, undone_at=when))
