"""Public holidays in the owner's language; core names them in English, whatever the system speaks."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_KNOWN: Final = frozenset(
    str(name)
    for name in (
        QT_TRANSLATE_NOOP("Holidays", "New Year's Day"),
        QT_TRANSLATE_NOOP("Holidays", "Epiphany"),
        QT_TRANSLATE_NOOP("Holidays", "Saint Joseph's Day"),
        QT_TRANSLATE_NOOP("Holidays", "Maundy Thursday"),
        QT_TRANSLATE_NOOP("Holidays", "Good Friday"),
        QT_TRANSLATE_NOOP("Holidays", "Easter Monday"),
        QT_TRANSLATE_NOOP("Holidays", "Saint George's Day"),
        QT_TRANSLATE_NOOP("Holidays", "Labor Day"),
        QT_TRANSLATE_NOOP("Holidays", "Ascension Day"),
        QT_TRANSLATE_NOOP("Holidays", "Pentecost Monday"),
        QT_TRANSLATE_NOOP("Holidays", "Corpus Christi"),
        QT_TRANSLATE_NOOP("Holidays", "Saint John the Baptist"),
        QT_TRANSLATE_NOOP("Holidays", "Saint James' Day"),
        QT_TRANSLATE_NOOP("Holidays", "Assumption Day"),
        QT_TRANSLATE_NOOP("Holidays", "National Day of Catalonia"),
        QT_TRANSLATE_NOOP("Holidays", "Our Lady of Mercy"),
        QT_TRANSLATE_NOOP("Holidays", "Valencian Community Day"),
        QT_TRANSLATE_NOOP("Holidays", "Day of the Balearic Islands"),
        QT_TRANSLATE_NOOP("Holidays", "National Day"),
        QT_TRANSLATE_NOOP("Holidays", "All Saints' Day"),
        QT_TRANSLATE_NOOP("Holidays", "Constitution Day"),
        QT_TRANSLATE_NOOP("Holidays", "Immaculate Conception"),
        QT_TRANSLATE_NOOP("Holidays", "Christmas Day"),
        QT_TRANSLATE_NOOP("Holidays", "Saint Stephen's Day"),
        QT_TRANSLATE_NOOP("Holidays", "Second Day of Christmas"),
        QT_TRANSLATE_NOOP("Holidays", "Carnival"),
        QT_TRANSLATE_NOOP("Holidays", "Our Lady of Meritxell"),
    )
)


def holiday_name(name: str) -> str:
    """``name`` in the window's language; a name that we do not know stays as it is."""
    return QCoreApplication.translate("Holidays", name) if name in _KNOWN else name
