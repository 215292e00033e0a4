from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.core.sales_file import Answers, NeedsMapping
from fleca_desktop.services.import_outcomes import CannotUndo, Imported, Preview, Question, Refused, Undone
from fleca_desktop.services.import_sales import (
    columns_of,
    import_file,
    list_imports,
    preview_import,
    save_import,
    undo_import,
)
from fleca_desktop.services.settings import change_setting
from fleca_desktop.services.shop_facts import read_history
from fleca_desktop.storage.calendar import close_day, read_closures
from fleca_desktop.storage.profiles import read_profiles
from fleca_desktop.storage.sales import read_daily, read_weekly

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from fleca_desktop.services.shop import Shop

HEADER = "Data;Família;Producte;Unitats;Base imposable\n"
MONDAY = HEADER + "02/03/2026;Pa;Barra;210;231,00\n02/03/2026;Brioixeria;Coca;3;9,00\n"
WEEKDAYS = "Producte;dilluns;dimarts;dimecres;dijous;divendres\nBarra;1;2;3;4;5\nCoca;1;1;1;1;1\n"
CORRECTED = HEADER + "02/03/2026;Pa;Barra;212;233,20\n03/03/2026;Pa;Barra;200;220,00\n"


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    def write(text: str, name: str = "till.csv") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


def imported(shop: Shop, path: Path, overlap: str = "replace") -> Imported:
    outcome = import_file(shop, path, overlap=overlap)  # type: ignore[arg-type]
    assert isinstance(outcome, Imported), outcome
    return outcome


def stored(shop: Shop) -> dict[tuple[str, str], float]:
    return {(str(r.date.date()), r.product): r.revenue_eur for r in read_daily(shop.database).itertuples()}


def test_a_preview_stores_nothing(shop: Shop, write: Callable[..., Path]) -> None:
    preview = preview_import(shop, write(MONDAY))
    assert isinstance(preview, Preview)
    assert preview.new_products == (("Brioixeria", "Coca"), ("Pa", "Barra"))
    assert stored(shop) == {}
    assert list_imports(shop) == []


def test_what_is_imported_is_stored_to_the_cent(shop: Shop, write: Callable[..., Path]) -> None:
    outcome = imported(shop, write(MONDAY))
    assert stored(shop) == {("2026-03-02", "Barra"): 231.0, ("2026-03-02", "Coca"): 9.0}
    assert outcome.record.summary["revenue_imported_cents"] == 24_000


def test_the_same_file_twice_changes_nothing(shop: Shop, write: Callable[..., Path]) -> None:
    first = imported(shop, write(MONDAY))
    second = imported(shop, write(MONDAY, "copy.csv"))
    assert second.already
    assert second.record.id == first.record.id
    assert len(list_imports(shop)) == 1


def test_the_same_days_are_replaced_and_the_undo_brings_them_back(shop: Shop, write: Callable[..., Path]) -> None:
    imported(shop, write(MONDAY))
    before = stored(shop)
    preview = preview_import(shop, write(CORRECTED))
    assert isinstance(preview, Preview)
    assert (preview.stored.days, preview.stored.cents) == (1, 24_000)
    assert preview.stored.effects["replace"].cents == round(100 * sum(stored_after(shop, preview).values()))
    assert stored(shop) == before
    second = save_import(shop, preview)
    assert stored(shop)["2026-03-02", "Barra"] == 233.2
    assert stored(shop)["2026-03-02", "Coca"] == 9.0
    assert isinstance(undo_import(shop, second.record.id), Undone)
    assert stored(shop) == before


def stored_after(shop: Shop, preview: Preview) -> dict[tuple[str, str], float]:
    record = save_import(shop, preview).record
    after = stored(shop)
    undo_import(shop, record.id)
    return after


def test_what_each_choice_for_stored_days_would_do_is_told_before(shop: Shop, write: Callable[..., Path]) -> None:
    imported(shop, write(MONDAY))
    preview = preview_import(shop, write(CORRECTED))
    assert isinstance(preview, Preview)
    for overlap, effect in preview.stored.effects.items():
        record = save_import(shop, preview, overlap).record
        assert effect.cents == round(100 * sum(stored(shop).values())), overlap
        undo_import(shop, record.id)
    assert {overlap: effect.days_changed for overlap, effect in preview.stored.effects.items()} == {
        "replace": 1, "keep": 0, "add": 0,
    }  # fmt: skip


def test_a_finer_file_that_tells_less_than_the_total_it_hides_says_so(shop: Shop, write: Callable[..., Path]) -> None:
    imported(shop, write("Data;Import\n02/03/2026;500,00\n"))
    preview = preview_import(shop, write(MONDAY))
    assert isinstance(preview, Preview)
    assert preview.stored.cents == 50_000
    assert preview.stored.effects["replace"].cents == 24_000


def test_weekly_totals_tell_what_they_replace(shop: Shop, write: Callable[..., Path]) -> None:
    imported(shop, write("week_start,family,revenue\n2025-03-03,BOLLERIA,825.11\n"))
    preview = preview_import(shop, write("week_start,family,revenue\n2025-03-03,BOLLERIA,800.00\n"))
    assert isinstance(preview, Preview)
    assert (preview.stored.days, preview.stored.cents) == (1, 82_511)
    assert preview.stored.effects["replace"].cents == 80_000


def test_tills_with_files_of_one_name_are_two_tills(shop: Shop, write: Callable[..., Path]) -> None:
    for text in ("date,product,revenue\n01/02/2026,Bread,1.50\n", "date,item,revenue\n01/02/2026,Bread,1.50\n"):
        preview = preview_import(shop, write(text, "export.csv"), answers=Answers(date_order="dmy"))
        assert isinstance(preview, Preview)
        save_import(shop, preview)
    assert sorted(profile.name for profile in read_profiles(shop.database)) == ["export", "export 2"]


def test_what_was_said_of_a_till_goes_with_its_last_import(shop: Shop, write: Callable[..., Path]) -> None:
    text = "date,product,revenue\n01/02/2026,Bread,1.50\n"
    preview = preview_import(shop, write(text, "export.csv"), answers=Answers(date_order="dmy"))
    assert isinstance(preview, Preview)
    first = save_import(shop, preview).record
    second = imported(shop, write(text.replace("01/02", "02/02"), "export.csv")).record
    undo_import(shop, first.id)
    assert len(read_profiles(shop.database)) == 1
    undo_import(shop, second.id)
    assert read_profiles(shop.database) == []


def test_closed_days_are_kept_with_the_file_and_go_with_it(shop: Shop, write: Callable[..., Path]) -> None:
    preview = preview_import(shop, write(MONDAY))
    assert isinstance(preview, Preview)
    close_day(shop.database, date(2026, 2, 12))
    made = save_import(shop, preview, closed=[date(2026, 2, 12), date(2026, 2, 13), date(2026, 2, 14)])
    assert made.closed == (date(2026, 2, 13), date(2026, 2, 14))
    close_day(shop.database, date(2026, 2, 14), "Carnaval")  # named since
    undo_import(shop, made.record.id)
    assert read_closures(shop.database) == {date(2026, 2, 12), date(2026, 2, 14)}


def test_a_closed_day_that_a_later_import_relies_on_is_open_again_when_both_are_taken_back(
    shop: Shop, write: Callable[..., Path]
) -> None:
    made = []
    for units in (1, 2, 3):
        rows = (f"{day:02d}/02/2026;Pa;Barra;{units};1,10\n" for day in range(1, 29) if day not in {11, 12})
        preview = preview_import(shop, write(HEADER + "".join(rows)))
        assert isinstance(preview, Preview)
        made.append(save_import(shop, preview, closed=preview.without_sales))
    assert [one.closed for one in made] == [(date(2026, 2, 11), date(2026, 2, 12)), (), ()]
    imported(shop, write(HEADER + "11/02/2026;Pa;Barra;1;1,10\n"))  # knows of neither
    for one in made:
        assert read_closures(shop.database) == {date(2026, 2, 11), date(2026, 2, 12)}
        undo_import(shop, one.record.id)
    assert read_closures(shop.database) == set()


def test_a_day_that_the_owner_closed_stays_closed_when_an_import_that_knew_is_taken_back(
    shop: Shop, write: Callable[..., Path]
) -> None:
    close_day(shop.database, date(2026, 2, 12))
    rows = "".join(f"{day:02d}/02/2026;Pa;Barra;1;1,10\n" for day in range(1, 29) if day != 12)
    undo_import(shop, imported(shop, write(HEADER + rows)).record.id)
    assert read_closures(shop.database) == {date(2026, 2, 12)}


def test_keeping_what_is_stored_adds_only_other_days(shop: Shop, write: Callable[..., Path]) -> None:
    imported(shop, write(MONDAY))
    imported(shop, write(CORRECTED), overlap="keep")
    assert stored(shop)["2026-03-02", "Barra"] == 231.0
    assert stored(shop)["2026-03-03", "Barra"] == 220.0


def test_an_import_is_taken_back_once(shop: Shop, write: Callable[..., Path]) -> None:
    number = imported(shop, write(MONDAY)).record.id
    undo_import(shop, number)
    assert undo_import(shop, number) == CannotUndo("already_undone")
    assert undo_import(shop, 99) == CannotUndo("unknown_import")


def test_a_file_taken_back_can_be_imported_again(shop: Shop, write: Callable[..., Path]) -> None:
    undo_import(shop, imported(shop, write(MONDAY)).record.id)
    assert not imported(shop, write(MONDAY)).already
    assert len(stored(shop)) == 2


def test_weekly_totals_are_kept_as_weeks(shop: Shop, write: Callable[..., Path]) -> None:
    outcome = imported(shop, write("week_start,family,revenue\n2025-03-03,BOLLERIA,825.11\n"))
    assert outcome.record.grain == "week"
    assert (outcome.record.first_day, outcome.record.last_day) == ("2025-03-03", "2025-03-09")
    assert read_weekly(shop.database)["revenue_eur"].tolist() == [825.11]


def test_days_without_sales_are_noticed(shop: Shop, write: Callable[..., Path]) -> None:
    days = [day for day in range(1, 29) if day != 12]
    text = HEADER + "".join(f"{day:02d}/02/2026;Pa;Barra;1;1,10\n" for day in days)
    preview = preview_import(shop, write(text))
    assert isinstance(preview, Preview)
    assert preview.without_sales == (date(2026, 2, 12),)


def test_a_day_whose_sales_came_with_another_file_is_not_asked_about(shop: Shop, write: Callable[..., Path]) -> None:
    imported(shop, write(HEADER + "12/02/2026;Pa;Barra;1;1,10\n"))
    days = [day for day in range(1, 29) if day not in {12, 13}]
    preview = preview_import(shop, write(HEADER + "".join(f"{day:02d}/02/2026;Pa;Barra;1;1,10\n" for day in days)))
    assert isinstance(preview, Preview)
    assert preview.without_sales == (date(2026, 2, 13),)


def a_month(shop: Shop, write: Callable[..., Path]) -> None:
    imported(shop, write(HEADER + "".join(f"{day:02d}/02/2026;Pa;Barra;1;1,10\n" for day in range(1, 23)), "feb.csv"))


def test_a_day_between_what_is_stored_and_the_file_is_asked_about(shop: Shop, write: Callable[..., Path]) -> None:
    a_month(shop, write)
    preview = preview_import(shop, write(HEADER + "24/02/2026;Pa;Barra;1;1,10\n"))
    assert isinstance(preview, Preview)
    assert (preview.without_sales, preview.stored_until) == ((date(2026, 2, 23),), None)


def test_the_weekday_on_which_the_shop_never_opens_is_not_asked_about(shop: Shop, write: Callable[..., Path]) -> None:
    change_setting(shop, "shop.open_weekdays", "234567")
    a_month(shop, write)
    preview = preview_import(shop, write(HEADER + "24/02/2026;Pa;Barra;1;1,10\n"))
    assert isinstance(preview, Preview)
    assert preview.without_sales == ()


def test_weeks_before_the_file_are_missing_rather_than_closed(shop: Shop, write: Callable[..., Path]) -> None:
    a_month(shop, write)
    preview = preview_import(shop, write(HEADER + "10/03/2026;Pa;Barra;1;1,10\n"))
    assert isinstance(preview, Preview)
    assert (preview.without_sales, preview.stored_until) == ((), date(2026, 2, 22))


def test_two_days_can_have_the_same_file_without_days(shop: Shop, write: Callable[..., Path]) -> None:
    path = write("Article;Quantité;CA HT\nPain;1;30.00\n")
    for day in (date(2026, 3, 2), date(2026, 3, 3)):
        preview = preview_import(shop, path, answers=Answers(day=day))
        assert isinstance(preview, Preview)
        assert not save_import(shop, preview).already
    assert stored(shop) == {("2026-03-02", "Pain"): 30.0, ("2026-03-03", "Pain"): 30.0}
    assert read_profiles(shop.database) == []


def test_what_was_said_of_days_makes_no_other_file_of_one_that_has_them(shop: Shop, write: Callable[..., Path]) -> None:
    path = write(MONDAY)
    imported(shop, path)
    again = preview_import(shop, path, answers=Answers(day=date(2026, 3, 9)))
    assert isinstance(again, Preview)
    assert again.same_file is not None


@pytest.mark.parametrize("text", ["Article;CA HT\nPain;30.00\n", WEEKDAYS])
def test_a_week_is_the_same_by_whichever_of_its_days(shop: Shop, write: Callable[..., Path], text: str) -> None:
    path = write(text)
    previews = [
        preview_import(shop, path, answers=Answers(day=date(2026, 3, day), whole_week=True, measure="units"))
        for day in (9, 11, 16)
    ]
    first, same, other = [preview.sha256 for preview in previews if isinstance(preview, Preview)]
    assert first == same != other


def test_a_day_to_come_is_refused(shop: Shop, write: Callable[..., Path]) -> None:
    path = write("Article;Quantité;CA HT\nPain;1;30.00\n")
    assert preview_import(shop, path, answers=Answers(day=date(2099, 1, 1))) == Refused("till.csv", "day_to_come")


def test_bad_files_are_refused_and_nothing_is_stored(shop: Shop, write: Callable[..., Path], tmp_path: Path) -> None:
    assert import_file(shop, write("Bon dia")) == Refused("till.csv", "no_header")
    missing = import_file(shop, tmp_path / "missing.csv")
    assert isinstance(missing, Refused)
    assert missing.reason == "not_found"
    folder = import_file(shop, tmp_path)
    assert isinstance(folder, Refused)
    assert folder.reason == "cannot_open"
    assert isinstance(import_file(shop, write("date,product,revenue\n01/02/2026,Bread,1.50\n")), Question)
    assert list_imports(shop) == []


def test_a_full_disk_leaves_nothing_half_stored(shop: Shop, write: Callable[..., Path]) -> None:
    imported(shop, write(MONDAY))
    before = stored(shop)
    shop.database.execute(f"PRAGMA max_page_count = {shop.database.value('PRAGMA page_count')}")
    days = "".join(f"{1 + n % 28:02d}/{1 + n // 28:02d}/2025;Pa;Producte {n};1;1,10\n" for n in range(300))
    with pytest.raises(EnvironmentFault) as fault:
        import_file(shop, write(HEADER + days))
    assert fault.value.code == "disk_full"
    assert stored(shop) == before
    assert len(list_imports(shop)) == 1


def test_what_was_answered_once_is_not_asked_again_of_the_same_till(shop: Shop, write: Callable[..., Path]) -> None:
    first = write("date,product,revenue\n01/02/2026,Bread,1.50\n", "export-2026-02.csv")
    asked = preview_import(shop, first)
    assert isinstance(asked, Question)
    answered = preview_import(shop, first, answers=Answers(date_order="dmy"))
    assert isinstance(answered, Preview)
    save_import(shop, answered)
    second = imported(shop, write("date,product,revenue\n02/02/2026,Bread,1.50\n", "export-2026-03.csv"))
    assert second.record.first_day == "2026-02-02"
    assert isinstance(preview_import(shop, first, till="export"), Preview)
    assert preview_import(shop, first, till="other") == Refused(first.name, "unknown_till", (("till", "other"),))


def test_the_hour_of_the_last_sale_is_kept_where_tickets_have_times(shop: Shop, write: Callable[..., Path]) -> None:
    text = (
        "Fecha;Hora;Nº Ticket;Producto;Cantidad;Importe\n"
        "02/03/2026;08:05;1;Croissant;2;2,80\n"
        "02/03/2026;13:30;2;Croissant;1;1,40\n"
        "02/03/2026;19:00;3;Croissant;-1;-1,40\n"
    )
    record = imported(shop, write(text)).record
    last = read_history(shop).last_sales
    assert last[["product", "hour"]].to_numpy().tolist() == [["Croissant", 13.5]]
    undo_import(shop, record.id)
    assert read_history(shop).last_sales.empty


def test_a_file_previewed_twice_is_stored_once(shop: Shop, write: Callable[..., Path]) -> None:
    path = write(MONDAY)
    previews = [preview_import(shop, path), preview_import(shop, path)]
    saved = [save_import(shop, preview) for preview in previews if isinstance(preview, Preview)]
    assert [one.already for one in saved] == [False, True]
    assert len(list_imports(shop)) == 1


def test_the_columns_of_a_known_tills_file_are_shown_as_it_is_read(shop: Shop, write: Callable[..., Path]) -> None:
    path = write("date,product,sales,total\n01/02/2026,Bread,1.50,1.65\n")
    answers = Answers(roles={"sales": "ignored", "total": "amount"}, date_order="dmy")
    preview = preview_import(shop, path, answers=answers)
    assert isinstance(preview, Preview)
    save_import(shop, preview)
    found = columns_of(shop, path)
    assert isinstance(found, NeedsMapping)
    assert {column.header: column.role for column in found.columns}["total"] == "amount"
    assert isinstance(columns_of(shop, path.with_name("none.csv")), Refused)
