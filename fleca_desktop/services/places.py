"""The countries and regions whose public holidays are known."""

from __future__ import annotations


def countries() -> tuple[str, ...]:
    """ISO 3166 codes of the countries, in alphabetical order."""
    import holidays  # noqa: PLC0415 - as in core.calendar

    return tuple(sorted(code for code in holidays.list_supported_countries(include_aliases=False) if len(code) == 2))  # noqa: PLR2004 - ISO


def regions(country: str) -> dict[str, str]:
    """Names of the country's regions by their code; the code itself where the library knows no name."""
    import holidays  # noqa: PLC0415 - the same

    known = holidays.country_holidays(country)
    names: dict[str, list[str]] = {}
    for name, code in (getattr(known, "subdivisions_aliases", None) or {}).items():
        if not name.isupper():  # other codes are no names
            names.setdefault(code, []).append(name)
    return {code: " / ".join(names.get(code, [code])) for code in known.subdivisions}
