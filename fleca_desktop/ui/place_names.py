"""Countries and regions in the owner's language, where we know the word; else as the place itself writes it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

_LATIN_ENDS: Final = 0x0250
_COUNTRIES: Final = {
    "AD": QT_TRANSLATE_NOOP("Places", "Andorra"),
    "BE": QT_TRANSLATE_NOOP("Places", "Belgium"),
    "CH": QT_TRANSLATE_NOOP("Places", "Switzerland"),
    "DE": QT_TRANSLATE_NOOP("Places", "Germany"),
    "ES": QT_TRANSLATE_NOOP("Places", "Spain"),
    "FR": QT_TRANSLATE_NOOP("Places", "France"),
    "GB": QT_TRANSLATE_NOOP("Places", "United Kingdom"),
    "IT": QT_TRANSLATE_NOOP("Places", "Italy"),
    "PT": QT_TRANSLATE_NOOP("Places", "Portugal"),
}
_REGIONS: Final = {
    ("ES", "AN"): QT_TRANSLATE_NOOP("Places", "Andalusia"),
    ("ES", "AR"): QT_TRANSLATE_NOOP("Places", "Aragon"),
    ("ES", "AS"): QT_TRANSLATE_NOOP("Places", "Asturias"),
    ("ES", "CB"): QT_TRANSLATE_NOOP("Places", "Cantabria"),
    ("ES", "CE"): QT_TRANSLATE_NOOP("Places", "Ceuta"),
    ("ES", "CL"): QT_TRANSLATE_NOOP("Places", "Castile and León"),
    ("ES", "CM"): QT_TRANSLATE_NOOP("Places", "Castile-La Mancha"),
    ("ES", "CN"): QT_TRANSLATE_NOOP("Places", "Canary Islands"),
    ("ES", "CT"): QT_TRANSLATE_NOOP("Places", "Catalonia"),
    ("ES", "EX"): QT_TRANSLATE_NOOP("Places", "Extremadura"),
    ("ES", "GA"): QT_TRANSLATE_NOOP("Places", "Galicia"),
    ("ES", "IB"): QT_TRANSLATE_NOOP("Places", "Balearic Islands"),
    ("ES", "MC"): QT_TRANSLATE_NOOP("Places", "Murcia"),
    ("ES", "MD"): QT_TRANSLATE_NOOP("Places", "Madrid"),
    ("ES", "ML"): QT_TRANSLATE_NOOP("Places", "Melilla"),
    ("ES", "NC"): QT_TRANSLATE_NOOP("Places", "Navarre"),
    ("ES", "PV"): QT_TRANSLATE_NOOP("Places", "Basque Country"),
    ("ES", "RI"): QT_TRANSLATE_NOOP("Places", "La Rioja"),
    ("ES", "VC"): QT_TRANSLATE_NOOP("Places", "Valencian Community"),
}


def country_name(code: str) -> str:
    """Of a country that we have no word for: its own name where that is in Latin letters, else the English one."""
    if (ours := _COUNTRIES.get(code)) is not None:
        return QCoreApplication.translate("Places", str(ours))
    territory = QLocale.codeToTerritory(code)
    native = QLocale(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, territory).nativeTerritoryName()
    known = bool(native) and all(ord(letter) < _LATIN_ENDS for letter in native)
    return native if known else QLocale.territoryToString(territory)


def region_name(country: str, code: str, name: str) -> str:
    """``name`` is what the calendar calls it, which stays where we have no word."""
    ours = _REGIONS.get((country, code))
    return name if ours is None else QCoreApplication.translate("Places", str(ours))
