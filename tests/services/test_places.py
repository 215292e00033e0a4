from __future__ import annotations

from fleca_desktop.services.places import countries, regions


def test_the_neighbours_are_known() -> None:
    assert {"ES", "FR", "AD", "DE", "IT", "PT"} <= set(countries())


def test_regions_have_their_names() -> None:
    assert regions("ES")["CT"] == "Cataluña / Catalunya"
    assert regions("AD")
