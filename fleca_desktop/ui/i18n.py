"""The language of the window, and the one place where numbers, money, dates and weeks become text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from fleca_desktop.bundled import bundled

if TYPE_CHECKING:
    from collections.abc import Sequence

Language = Literal["ca", "es", "en"]
NumberStyle = Literal["", "1.234,56", "1,234.56", "1 234,56"]
"""How the owner wants numbers written; nothing leaves it to the language."""

LANGUAGES: Final[tuple[Language, ...]] = ("ca", "es", "en")
DASH: Final = "\u2013"
MINUS: Final = "\u2212"
_THOUSAND: Final = 1000

_TERRITORIES: Final = {
    "ca": QLocale(QLocale.Language.Catalan, QLocale.Country.Spain),
    "es": QLocale(QLocale.Language.Spanish, QLocale.Country.Spain),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}

_NUMBER_LANGUAGES: Final[dict[str, Language]] = {"1.234,56": "ca", "1,234.56": "en"}


def choose_language(setting: str, system: QLocale) -> Language:
    """The language set by the owner, else the first of the system's that we speak, else English."""
    wanted = [setting, *(name.split("-")[0] for name in system.uiLanguages())]
    return next((known for name in wanted for known in LANGUAGES if name == known), "en")


def install_language(language: Language) -> list[QTranslator]:
    """Make the application speak ``language``; the translators stay alive as long as the application."""
    application = QCoreApplication.instance()
    if application is None:
        return []
    installed = []
    for name, folder in (
        (f"fleca_{language}", str(bundled("resources") / "translations")),
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
    ):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
            installed.append(translator)
    return installed


def remove_language(translators: Sequence[QTranslator]) -> None:
    """Take back what ``install_language`` installed."""
    application = QCoreApplication.instance()
    if application is not None:
        for translator in translators:
            application.removeTranslator(translator)


@cache
def _locale_of(language: Language) -> QLocale:
    """Made once: tables ask for it with every cell."""
    locale = QLocale(_TERRITORIES[language])
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    return locale


@cache
def _thin_locale() -> QLocale:
    """One that groups thousands by a narrow space that does not break."""
    return QLocale(QLocale.Language.French, QLocale.Country.France)


@dataclass(frozen=True)
class Formats:
    """Numbers and dates as the language's readers write them. ``None`` and NaN become a dash."""

    language: Language
    numbers: NumberStyle = ""

    @property
    def figures(self) -> QLocale:
        """Qt's locale of the numbers, for their marks."""
        if self.numbers == "1 234,56":
            return _thin_locale()
        return _locale_of(_NUMBER_LANGUAGES.get(self.numbers, self.language))

    @property
    def locale(self) -> QLocale:
        """Qt's locale of the language."""
        return _locale_of(self.language)

    def number(self, value: float | None, decimals: int = 0) -> str:
        """``4212.4`` → ``4.212``."""
        if value is None or value != value:  # noqa: PLR0124 - NaN
            return DASH
        shown = float(round(abs(value), decimals))
        grouped = _grouped(self.figures.toString(shown, "f", decimals), shown, self.figures.groupSeparator())
        return f"{MINUS}{grouped}" if round(value, decimals) < 0 else grouped

    def money(self, value: float | None, decimals: int = 0) -> str:
        """``4212.4`` → ``4.212 €`` or ``€4,212``."""
        text = self.number(value, decimals)
        if text == DASH:
            return text
        if self.language == "en":
            return f"{MINUS}€{text[1:]}" if text.startswith(MINUS) else f"€{text}"
        return f"{text}\u00a0€"

    def first_money(self, value: float | None) -> str:
        """The first of two amounts: the unit is said once where the language writes it at the end."""
        return self.money(value) if self.language == "en" else self.number(value)

    def pieces(self, value: float | None) -> str:
        """``12`` → ``12 pieces``."""
        if value is None or value != value:  # noqa: PLR0124 - NaN
            return DASH
        unit = QCoreApplication.translate("Formats", "%n piece(s)", None, round(value))
        return unit.replace(str(round(value)), self.number(value))

    def percent(self, share: float | None, *, signed: bool = False) -> str:
        """``-0.09`` → minus nine per cent; with ``signed`` a rise has its plus."""
        if share is None or share != share:  # noqa: PLR0124 - NaN
            return DASH
        sign = "+" if signed and round(share * 100) > 0 else ""
        space = "" if self.language == "en" else "\u00a0"
        return f"{sign}{self.number(share * 100)}{space}%"

    def week_number(self, monday: date) -> int:
        """The week's number in its year (ISO 8601)."""
        return monday.isocalendar().week

    def day_month(self, day: date) -> str:
        """``7 de setembre``, ``7 de septiembre``, ``7 September``."""
        pattern = "d 'de' MMMM" if self.language == "es" else "d MMMM"
        return self.locale.toString(_qdate(day), pattern)

    def day_short(self, day: date, *, with_year: bool = False) -> str:
        """``dl 7 set.`` or ``dl 7 set. 2026``: weekday, day and month, short."""
        return f"{self.weekday(day)} {day.day} {self.month(day)}{f' {day.year}' if with_year else ''}"

    def weekday(self, day: date) -> str:
        """``dl``, ``lun``, ``Mon``."""
        name = self.locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
        return name.removesuffix(".")

    def weekday_long(self, day: date) -> str:
        """``dilluns``."""
        return self.locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)

    def month(self, day: date) -> str:
        """``set.``, ``sept``, ``Sep``."""
        return self.locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)

    def month_long(self, day: date) -> str:
        """``setembre``."""
        return self.locale.standaloneMonthName(day.month, QLocale.FormatType.LongFormat)

    def weekday_letter(self, day: date) -> str:
        """``dl``, ``L``, ``M``: as short as calendars have it."""
        name = self.locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.NarrowFormat).removesuffix(".")
        return name if self.language == "ca" else name[:1].upper()

    def day_long(self, day: date, today: date | None = None) -> str:
        """``dilluns 7 de setembre``, with its year when that is not the year of ``today``."""
        return f"{self.weekday_long(day)} {self.day_month(day)}{self._year(day, today)}"

    def _year(self, day: date, today: date | None) -> str:
        return "" if today is None or day.year == today.year else self._of_year(day)

    def _of_year(self, day: date) -> str:
        return f" {day.year}" if self.language == "en" else f" de {day.year}"

    def period(self, first: date, last: date) -> str:
        """``1 de març de 2025 – 22 de novembre de 2026``: always with its year, named once where it is the same."""
        end = f"{self.day_month(last)}{self._of_year(last)}"
        if first == last:
            return end
        begin = self.day_month(first) + ("" if first.year == last.year else self._of_year(first))
        return f"{begin} {DASH} {end}"

    def day_numeric(self, day: date) -> str:
        """``07/09/2026``."""
        return self.locale.toString(_qdate(day), "dd/MM/yyyy")

    def clock(self, moment: datetime) -> str:
        """``16:04``."""
        return f"{moment:%H:%M}"

    def span(self, first: date, last: date) -> str:
        """``del 7 al 13 de setembre``, ``7 to 13 September``; months are named once where they are the same."""
        same_month = (first.year, first.month) == (last.year, last.month)
        begin = str(first.day) if same_month else self.day_month(first)
        end = self.day_month(last)
        if self.language == "en":
            return f"{begin} to {end}"
        if self.language == "es":
            return f"del {begin} al {end}"
        return f"{_contracted('de', first.day)}{begin} {_contracted('a', last.day)}{end}"

    def week_short(self, monday: date) -> str:
        """``set. 7 - 13, setmana 37``: for read-outs and selectors."""
        last = monday + timedelta(days=6)
        begin = str(monday.day) if last.month == monday.month else f"{monday.day} {self.month(monday)}"
        return f"{begin} {DASH} {last.day} {self.month(last)} {last.year}"

    def week(self, monday: date, today: date | None = None) -> str:
        """The span of the week that begins on ``monday``, with its year when that is not the year of ``today``."""
        last = monday + timedelta(days=6)
        return f"{self.span(monday, last)}{self._year(last, today)}"


def _contracted(preposition: str, day: int) -> str:
    """Catalan: ``del 7``, but ``de l'1`` and ``de l'11``."""
    return f"{preposition} l\u2019" if day in (1, 11) else f"{preposition}l "


def _grouped(text: str, value: float, separator: str) -> str:
    """Group thousands from 1 000 on, as ``value`` is shown; Spanish locales begin at 10 000, which breaks columns."""
    if value < _THOUSAND or separator in text:
        return text
    return f"{text[0]}{separator}{text[1:]}"


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
