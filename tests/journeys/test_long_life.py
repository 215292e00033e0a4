"""The window and the week's work on days that break programs: rare dates, long breaks, clocks that jump."""

from __future__ import annotations

import math
import os
import time
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pandas as pd
import pytest

from fleca_desktop.adapters.clock import SystemClock
from fleca_desktop.app import installed_models, window_pages
from fleca_desktop.core.calendar_entries import CalendarEntry
from fleca_desktop.services.back_up import BackedUp, back_up_if_due, list_backups
from fleca_desktop.services.forecast_week import IssuedForecast, issue_forecast, latest_forecast
from fleca_desktop.services.import_sales import Imported, import_file, list_imports, undo_import
from fleca_desktop.services.keep_calendar import Kept, keep_entry, read_year
from fleca_desktop.services.order_outcomes import DraftOrder
from fleca_desktop.services.overview import overview
from fleca_desktop.services.prepare_order import draft_order, freeze_order
from fleca_desktop.services.settings import change_setting
from fleca_desktop.services.shop import Shop, open_shop
from fleca_desktop.storage.sales import read_daily
from fleca_desktop.ui.assembly import Look, Session
from fleca_desktop.ui.jobs import Jobs, Lane, SteppedLane

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

MADRID = ZoneInfo("Europe/Madrid")


@dataclass
class MovableClock:
    """A clock that a test sets."""

    moment: datetime

    def now(self) -> datetime:
        """The moment set."""
        return self.moment

    def today(self) -> date:
        """Its day."""
        return self.moment.date()


def at(text: str, zone: ZoneInfo = MADRID) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone)


@pytest.fixture
def shops(tmp_path: Path) -> Iterator[Callable[[MovableClock], Shop]]:
    made: list[Shop] = []

    def make(clock: MovableClock) -> Shop:
        made.append(open_shop(tmp_path / "shop", clock, installed_models()))
        return made[-1]

    yield make
    for shop in made:
        shop.close()


def sell(shop: Shop, folder: Path, last: date, weeks: int = 60, more: int = 0) -> None:
    """Import ``weeks`` weeks of sales that end on ``last``: quiet Mondays, good Sundays."""
    lines = ["date,family,product,units,revenue"]
    for n in range(7 * weeks):
        day = last - timedelta(days=n)
        for product, price in (("Croissant", 1.4), ("Coca", 3.0)):
            units = 20 + more + 5 * day.isoweekday() + day.toordinal() % 7
            lines.append(f"{day},Brioixeria,{product},{units},{units * price:.2f}")
    path = folder / f"till-{last}-{weeks}.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    assert isinstance(import_file(shop, path), Imported)


def forecast(shop: Shop) -> IssuedForecast:
    issued = issue_forecast(shop)
    assert isinstance(issued, IssuedForecast)
    return issued


def show_every_page(shop: Shop, qapp: Any) -> Session:
    lanes: dict[Lane, SteppedLane] = {}
    jobs = Jobs(lambda lane: lanes.setdefault(lane, SteppedLane()))
    session = Session(qapp, shop, look=Look("light", "ca"), pages=window_pages, jobs=jobs)
    said: list[Any] = []
    session.context.messages.posted.connect(said.append)
    session.begin()
    for page in session.window.page_ids:
        session.window.show_page(page)
        while any(lane.step() for lane in list(lanes.values())):
            pass
    assert [message.text for message in said if message.tone == "bad"] == []
    return session


DAYS = {
    "29 February": ("2028-02-27", "2028-02-29T16:00"),
    "the day after": ("2028-02-29", "2028-03-01T08:00"),
    "a year after 29 February": ("2029-02-25", "2029-02-28T16:00"),
    "ISO week 53": ("2026-12-27", "2026-12-28T16:00"),
    "1 January in week 53": ("2026-12-31", "2027-01-01T09:00"),
    "the year after week 53": ("2027-12-26", "2027-12-27T16:00"),
    "the night clocks go forward": ("2026-03-28", "2026-03-29T02:30"),
    "the night clocks go back": ("2026-10-24", "2026-10-25T02:30"),
    "six months without opening": ("2026-03-15", "2026-09-14T07:00"),
    "just before midnight": ("2026-11-22", "2026-11-22T23:59:59"),
    "Easter of 2031": ("2031-04-06", "2031-04-07T16:00"),
}


@pytest.mark.parametrize("name", DAYS)
def test_a_shop_opens_forecasts_and_orders_on(
    name: str, shops: Callable[[MovableClock], Shop], tmp_path: Path, qapp: Any, qtbot: QtBot
) -> None:
    last, now = DAYS[name]
    shop = shops(MovableClock(at(now)))
    sell(shop, tmp_path, date.fromisoformat(last))
    issued = forecast(shop)
    mondays = [date.fromisoformat(str(day)[:10]) for day in issued.lines["week_start"].unique()]
    assert all(day.isoweekday() == 1 for day in mondays)
    assert sorted(mondays) == [min(mondays) + timedelta(weeks=n) for n in range(len(mondays))]
    assert all(math.isfinite(point) and point >= 0 for point in issued.lines["point"])
    draft = draft_order(shop)
    assert isinstance(draft, DraftOrder)
    assert freeze_order(shop, draft).record.week_start == draft.week_start.isoformat()
    session = show_every_page(shop, qapp)
    qtbot.addWidget(session.window)
    session.close()


def test_week_53_stands_between_week_52_and_week_1(shops: Callable[[MovableClock], Shop], tmp_path: Path) -> None:
    shop = shops(MovableClock(at("2026-12-21T16:00")))
    sell(shop, tmp_path, date(2026, 12, 20))
    weeks = sorted({date.fromisoformat(str(day)[:10]).isocalendar()[:2] for day in forecast(shop).lines["week_start"]})
    assert weeks[:3] == [(2026, 52), (2026, 53), (2027, 1)]


@pytest.mark.parametrize(
    ("last", "week", "compared_with"),
    [
        ("2028-02-27", "2028-02-28", "2027-03-01"),  # the week of 29 February
        ("2029-02-25", "2029-02-26", "2028-02-28"),
        ("2026-12-27", "2026-12-28", "2025-12-29"),  # week 53, which 2025 had not
        ("2028-01-02", "2028-01-03", "2027-01-04"),  # week 1 after a year whose week 1 came after a week 53
    ],
)
def test_last_year_is_the_week_52_weeks_before_whatever_its_number_or_length(
    last: str, week: str, compared_with: str, shops: Callable[[MovableClock], Shop], tmp_path: Path
) -> None:
    shop = shops(MovableClock(at(f"{week}T16:00")))
    sell(shop, tmp_path, date.fromisoformat(last))
    lines = forecast(shop).at("product", "units")
    (told,) = lines.loc[(lines["week_start"] == week) & (lines["product"] == "Coca"), "last_year"]
    sold = read_daily(shop.database)
    days = sold["date"].between(compared_with, str(date.fromisoformat(compared_with) + timedelta(days=6)))
    assert told == sold.loc[days & (sold["product"] == "Coca"), "units"].sum() > 0


def test_an_event_of_29_february_comes_back_on_1_march_and_is_shown(
    shops: Callable[[MovableClock], Shop], tmp_path: Path, qapp: Any, qtbot: QtBot
) -> None:
    shop = shops(MovableClock(at("2029-02-26T16:00")))
    leap_day = date(2028, 2, 29)
    assert isinstance(keep_entry(shop, CalendarEntry("event", leap_day, leap_day, "Fira", 1.0, yearly=True)), Kept)
    assert isinstance(keep_entry(shop, CalendarEntry("festa", leap_day, leap_day, "Sant Romà")), Kept)
    sell(shop, tmp_path, date(2029, 2, 25))
    days = forecast(shop).days
    coca = days[days["product"] == "Coca"].set_index("date")["units"]
    assert coca["2029-03-01"] > 1.3 * coca["2029-02-28"], "the Thursday of the fair sells more than the day before"
    assert [entry.name for entry in read_year(shop, 2029).entries] == ["Fira"]
    assert {entry.name for entry in read_year(shop, 2028).entries} == {"Fira", "Sant Romà"}
    session = show_every_page(shop, qapp)
    qtbot.addWidget(session.window)
    session.close()


def test_in_2031_the_library_still_knows_the_holidays_and_the_festes_are_asked_for(
    shops: Callable[[MovableClock], Shop],
) -> None:
    shop = shops(MovableClock(at("2031-04-07T16:00")))
    year = read_year(shop)
    assert year.holidays[date(2031, 4, 11)] == "Good Friday"
    assert year.holidays[date(2031, 9, 11)]  # of Catalonia
    assert year.gaps == ("local_festes",)


def test_the_nights_in_which_clocks_change_lose_no_sale_and_end_their_day_when_the_owner_says(
    shops: Callable[[MovableClock], Shop], tmp_path: Path
) -> None:
    shop = shops(MovableClock(at("2026-10-26T16:00")))
    change_setting(shop, "import.day_ends_at", "04:00")
    nights = {
        "29/03/2026": ("01:59", "03:00", "04:00"),  # there is no half past two
        "25/10/2026": ("02:30", "02:30", "03:59", "04:00"),  # and here there are two
    }
    rows = [f"{day};{hour};Pa;Barra;1;1,10" for day, hours in nights.items() for hour in hours]
    path = tmp_path / "till.csv"
    path.write_text("\n".join(["Data;Hora;Família;Producte;Unitats;Import", *rows]), encoding="utf-8")
    assert isinstance(import_file(shop, path), Imported)
    sold = read_daily(shop.database).set_index("date")["units"]
    assert sold.to_dict() == {
        pd.Timestamp(day): units
        for day, units in (("2026-03-28", 2), ("2026-03-29", 1), ("2026-10-24", 3), ("2026-10-25", 1))
    }


def test_after_six_months_one_is_told_that_the_sales_are_old(
    shops: Callable[[MovableClock], Shop], tmp_path: Path
) -> None:
    shop = shops(MovableClock(at("2026-09-14T07:00")))
    sell(shop, tmp_path, date(2026, 3, 15))
    forecast(shop)
    assert "old_sales" in [one.code for one in overview(shop).attention]


def test_a_clock_set_back_neither_hides_the_newest_nor_stops_the_work(
    shops: Callable[[MovableClock], Shop], tmp_path: Path
) -> None:
    clock = MovableClock(at("2026-11-23T16:00"))
    shop = shops(clock)
    sell(shop, tmp_path, date(2026, 11, 15))
    before = forecast(shop)
    assert isinstance(back_up_if_due(shop.folder, clock), BackedUp)
    clock.moment = at("2026-11-16T09:00")
    sell(shop, tmp_path, date(2026, 11, 15), weeks=50, more=3)
    after = forecast(shop)
    newest = latest_forecast(shop)
    assert newest is not None
    assert newest.record.id == after.record.id > before.record.id
    assert isinstance(back_up_if_due(shop.folder, clock), BackedUp)
    assert len(list_backups(shop.folder)) == 2
    undo_import(shop, list_imports(shop)[0].id)


def test_a_move_to_another_time_zone_changes_no_day_of_sales(
    shops: Callable[[MovableClock], Shop], tmp_path: Path
) -> None:
    clock = MovableClock(at("2026-11-23T00:30"))
    shop = shops(clock)
    sell(shop, tmp_path, date(2026, 11, 22))
    mondays = set(forecast(shop).lines["week_start"].astype(str))
    clock.moment = clock.moment.astimezone(ZoneInfo("Atlantic/Canary"))
    assert clock.today() == date(2026, 11, 22)
    assert overview(shop).last_day == date(2026, 11, 22)
    assert set(forecast(shop).lines["week_start"].astype(str)) == mondays
    clock.moment = at("2026-11-23T12:00", ZoneInfo("Pacific/Auckland"))
    assert set(forecast(shop).lines["week_start"].astype(str)) == mondays


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system takes its zone from elsewhere")
def test_the_machines_own_clock_says_its_zone_after_it_was_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    for zone, hours in (("Asia/Tokyo", 9), ("Pacific/Honolulu", -10)):
        monkeypatch.setitem(os.environ, "TZ", zone)
        time.tzset()
        assert SystemClock().now().utcoffset() == timedelta(hours=hours)
    monkeypatch.undo()
    time.tzset()
