from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from fleca_desktop.bundled import bundled
from fleca_desktop.ui.icons import application_icon, icon
from fleca_desktop.ui.pages import page_specs

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

NAMES = sorted(path.stem for path in (bundled("resources") / "icons").glob("*.svg") if path.stem != "fleca")


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_draws_in_the_colour_that_is_asked_for(name: str, qapp: QApplication) -> None:  # noqa: ARG001
    image = icon(name, "#b06017").pixmap(QSize(40, 40)).toImage()
    solid = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert solid
    assert solid == {QColor("#b06017").name()}


def test_icons_are_sharp_at_twice_the_scale(qapp: QApplication) -> None:  # noqa: ARG001 - pictures need it
    picture = icon("home", "#000000").pixmap(QSize(18, 18), 2.0)
    assert (picture.width(), picture.devicePixelRatio()) == (36, 2.0)


def test_every_page_has_an_icon() -> None:
    assert {spec.icon for spec in page_specs()} <= set(NAMES)


def test_the_application_has_its_own_icon_in_all_sizes(qapp: QApplication) -> None:  # noqa: ARG001 - pictures need it
    for side in (16, 32, 256):
        assert not application_icon().pixmap(QSize(side, side)).isNull()
