from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fleca_desktop.core.sales_file import Answers, Profile
from fleca_desktop.services.keep_tills import (
    NotRenamed,
    Renamed,
    change_till,
    forget_till,
    keep_till,
    list_tills,
    rename_till,
)

if TYPE_CHECKING:
    from fleca_desktop.services.shop import Shop

BAR = Profile("bar", ("Data", "Import"), Answers(date_order="dmy"))
SHOP = Profile("Botiga", ("Fecha", "Importe"), Answers(decimal=","))


@pytest.fixture
def known(shop: Shop) -> Shop:
    keep_till(shop, SHOP)
    keep_till(shop, BAR)
    return shop


def test_tills_are_listed_by_name(known: Shop) -> None:
    assert list_tills(known) == [BAR, SHOP]


def test_a_till_can_be_renamed(known: Shop) -> None:
    assert isinstance(rename_till(known, BAR, "  El  bar "), Renamed)
    assert [till.name for till in list_tills(known)] == ["Botiga", "El bar"]


@pytest.mark.parametrize("name", ["Botiga", "  "])
def test_a_name_that_is_taken_or_empty_is_refused(known: Shop, name: str) -> None:
    assert isinstance(rename_till(known, BAR, name), NotRenamed)
    assert list_tills(known) == [BAR, SHOP]


def test_what_was_said_can_be_changed(known: Shop) -> None:
    change_till(known, BAR, Answers(date_order="mdy"))
    assert list_tills(known)[0].answers.date_order == "mdy"


def test_a_till_forgotten_can_be_kept_again(known: Shop) -> None:
    forget_till(known, BAR)
    assert list_tills(known) == [SHOP]
    keep_till(known, BAR)
    assert list_tills(known) == [BAR, SHOP]
