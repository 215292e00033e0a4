from __future__ import annotations

import pytest

from fleca_desktop.ui.theme import DARK, LIGHT, Roles
from fleca_desktop.ui.theme.contrast import contrast

READABLE = 4.5
VISIBLE = 3.0
TEXTS = ("text", "muted", "accent_text", "good", "warning", "bad")
GROUNDS = ("surface", "raised", "sunken", "tint")
TONES = pytest.mark.parametrize("roles", [LIGHT, DARK], ids=["light", "dark"])


def test_black_on_white_has_the_contrast_that_the_standard_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@TONES
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_every_text_can_be_read_on_every_ground(roles: Roles, text: str, ground: str) -> None:
    assert contrast(roles.as_dict()[text], roles.as_dict()[ground]) >= READABLE


@TONES
@pytest.mark.parametrize("tone", ["good", "warning", "bad"])
def test_messages_can_be_read(roles: Roles, tone: str) -> None:
    ground = roles.as_dict()[f"{tone}_tint"]
    assert contrast(roles.text, ground) >= READABLE
    assert contrast(roles.as_dict()[tone], ground) >= READABLE
    assert contrast(roles.accent_text, ground) >= READABLE


@TONES
def test_primary_buttons_can_be_read_resting_and_hovered(roles: Roles) -> None:
    assert contrast(roles.on_accent, roles.accent) >= READABLE
    assert contrast(roles.on_accent, roles.accent_hover) >= READABLE


@TONES
def test_controls_and_lines_stand_out_from_their_ground(roles: Roles) -> None:
    for line in (roles.outline, roles.accent):
        assert contrast(line, roles.raised) >= VISIBLE
