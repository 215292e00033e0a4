"""Spacing and type, in device-independent pixels. Nothing in a page uses a number that is not here."""

from __future__ import annotations

import enum


class Space(enum.IntEnum):
    """Distances between things."""

    HAIR = 4
    SMALL = 8
    NEAR = 12
    BASE = 16
    WIDE = 24
    PAGE = 32


class Type(enum.IntEnum):
    """Font sizes."""

    CAPTION = 11
    LABEL = 12
    BODY = 13
    HEADING = 14
    TITLE = 20
    NUMBER = 32


ROW_HEIGHT = 30
NAVIGATION_WIDTH = 208
NAVIGATION_NARROW = 60
CONTENT_WIDTH = 1200
UNLIMITED = 2**24 - 1  # Qt's QWIDGETSIZE_MAX
