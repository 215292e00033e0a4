"""Tickets, names and cards are dropped while reading: nothing of them reaches a file of ours, whatever comes of it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.adapters.logs import log_to
from fleca_desktop.app import installed_models
from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.services import import_storing
from fleca_desktop.services.back_up import back_up_here
from fleca_desktop.services.import_outcomes import Imported, Question, Refused
from fleca_desktop.services.import_sales import columns_of, import_file, list_imports
from fleca_desktop.services.shop import open_shop
from fleca_desktop.storage.sales import read_daily

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from fleca_desktop.services.shop import Shop

TICKET, CLIENT, CARD, MAIL, PHONE = (
    "FS-77001234",
    "Remei Vilaplana",
    "4111 1111 1111 1111",
    "remei@forn.example",
    "+34600123456",
)
SECRETS = (TICKET, CLIENT, CARD, MAIL, PHONE, "77001234", "Vilaplana", "4111")
LINES = (
    "Data;Hora;N\u00ba tiquet;Client;Targeta;Correu;Tel\u00e8fon;Fam\u00edlia;Article;Unitats;Base imposable\n"
    f"02/03/2026;08:15;{TICKET};{CLIENT};{CARD};{MAIL};{PHONE};Pa;Barra;2;2,20\n"
    f"02/03/2026;09:40;{TICKET}5;{CLIENT};{CARD};{MAIL};{PHONE};Pa;Barra;1;1,10\n"
    f"13/03/2026;09:41;{TICKET}6;{CLIENT};{CARD};{MAIL};{PHONE};Brioixeria;Croissant;3;4,20\n"
)


@pytest.fixture
def shop(tmp_path: Path, monday: date) -> Iterator[Shop]:
    opened = open_shop(tmp_path / "shop", FixedClock(monday), installed_models())
    log_to(tmp_path / "shop" / "logs")
    yield opened
    opened.close()
    for handler in list(logging.getLogger().handlers):
        if getattr(handler, "baseFilename", "").startswith(str(tmp_path)):
            logging.getLogger().removeHandler(handler)
            handler.close()


@pytest.fixture
def monday() -> date:
    from datetime import date  # noqa: PLC0415 - the module above names it for types only

    return date(2026, 3, 16)


def told_by(shop: Shop) -> set[str]:
    """Which secrets stand in any file of the shop: database, its journal, backups, logs."""
    back_up_here(shop)
    files = [path for path in shop.folder.rglob("*") if path.is_file()]
    assert {"shop.sqlite"} <= {path.name for path in files}
    return {
        secret
        for path in files
        for secret in SECRETS
        for encoding in ("utf-8", "utf-16-le")
        if secret.encode(encoding) in path.read_bytes()
    }


def write(folder: Path, text: str) -> Path:
    path = folder / "vendes.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_nothing_personal_of_a_stored_file_is_kept(shop: Shop, tmp_path: Path) -> None:
    assert isinstance(import_file(shop, write(tmp_path, LINES)), Imported)
    assert read_daily(shop.database)["revenue_eur"].sum() == pytest.approx(7.5)
    assert told_by(shop) == set()


def test_nothing_of_a_refused_file_or_one_that_is_asked_about_is_kept(shop: Shop, tmp_path: Path) -> None:
    assert isinstance(import_file(shop, write(tmp_path, f"Bon dia {CLIENT}, {TICKET}\n{CARD}\n")), Refused)
    asked = LINES.replace("13/03/2026", "03/02/2026").replace("Data", "date")
    path = write(tmp_path, asked.replace("Base imposable", "Amount").replace("Fam\u00edlia", "Family"))
    outcome = import_file(shop, path)
    assert isinstance(outcome, Question | Imported)
    columns_of(shop, path)
    assert told_by(shop) == set()


def test_nothing_is_kept_when_storing_fails_in_the_middle(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise EnvironmentFault("disk_full")

    monkeypatch.setattr(import_storing, "lay_days", full)
    try:
        import_file(shop, write(tmp_path, LINES))
    except EnvironmentFault:
        logging.getLogger("fleca_desktop").exception("it failed")
    assert list_imports(shop) == []
    monkeypatch.undo()
    assert told_by(shop) == set()
