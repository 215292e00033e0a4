"""The samples that tell which line of a plot is which."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from fleca_desktop.ui.plot.key import KeyEntry, Sample

if TYPE_CHECKING:
    from fleca_desktop.ui.theme import Theme


def test_no_two_samples_look_alike(theme: Theme) -> None:
    pictures = [KeyEntry(sample, "", theme).grab().toImage() for sample in get_args(Sample)]
    assert len({bytes(picture.constBits()) for picture in pictures}) == len(pictures)
