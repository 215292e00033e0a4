"""Colour roles. Pages name a role, never a value; each text role keeps 4.5:1 on every surface it stands on (tested)."""

from __future__ import annotations

from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Roles:
    """The colours of one tone, as ``#rrggbb``."""

    surface: str  # the window's ground
    raised: str  # cards, fields, menus
    sunken: str  # chips, icon tiles, closed days
    border: str  # hairlines between things
    outline: str  # the edge of fields and controls, 3:1 on raised
    text: str
    muted: str
    accent: str  # fills of primary buttons, lines of forecasts
    accent_hover: str
    accent_text: str  # links, edited cells: the accent as text
    on_accent: str
    tint: str  # what is chosen: accent, very thin
    good: str
    warning: str
    bad: str
    good_tint: str
    warning_tint: str
    bad_tint: str

    def as_dict(self) -> dict[str, str]:
        """Role name to value."""
        return asdict(self)


LIGHT = Roles(
    surface="#f6f4f1",
    raised="#ffffff",
    sunken="#f0ece6",
    border="#e6e1da",
    outline="#938a80",
    text="#2a2521",
    muted="#6b625b",
    accent="#b06017",
    accent_hover="#9d5412",
    accent_text="#9c5210",
    on_accent="#ffffff",
    tint="#fbeedd",
    good="#28704a",
    warning="#8a5700",
    bad="#b3362b",
    good_tint="#e6f2ea",
    warning_tint="#fbf0d6",
    bad_tint="#fbe8e5",
)

DARK = Roles(
    surface="#1c1a18",
    raised="#252220",
    sunken="#302c28",
    border="#37322d",
    outline="#7d746b",
    text="#f0ebe5",
    muted="#ada399",
    accent="#e39a4a",
    accent_hover="#ecab63",
    accent_text="#e9a65c",
    on_accent="#241a10",
    tint="#3a2c1c",
    good="#6cc08b",
    warning="#e0b04c",
    bad="#ee8378",
    good_tint="#213328",
    warning_tint="#392f19",
    bad_tint="#3d2522",
)
