"""Dates as people type and read them: ``3/6/2013`` and ``3 June 2013`` for the stored ``2013-06-03``."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

_NUMBERS = re.compile(r"(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4}|\d{2})")
_PACKED = re.compile(r"(\d{2})(\d{2})(\d{4})")
_NAMED = re.compile(r"(\d{1,2})\s+([^\W\d]+)\.?,?\s+(\d{4}|\d{2})")


def locale(language: str) -> QLocale:
    """The conventions in which dates are read and written in a language of the form."""
    known = QLocale.Language.Welsh if language == "cy" else QLocale.Language.English
    return QLocale(known, QLocale.Country.UnitedKingdom)


def to_stored(typed: str, language: str = "en") -> str:
    """What was typed as ``YYYY-MM-DD`` if it is a day in day-month-year order, else unchanged."""
    text = typed.strip()
    found = _NUMBERS.fullmatch(text) or _PACKED.fullmatch(text)
    if found:
        day, month, year = (int(part) for part in found.groups())
        return _iso(_century(year), month, day) or text
    named = _NAMED.fullmatch(text)
    if named:
        day_, word, year_ = named.groups()
        month = _month(word, language)
        return (month and _iso(_century(int(year_)), month, int(day_))) or text
    return text


def in_words(stored: str, language: str = "en") -> str:
    """A stored date as ``3 June 2013``; anything else unchanged."""
    day = parse(stored)
    return locale(language).toString(QDate(day.year, day.month, day.day), "d MMMM yyyy") if day else stored


def parse(stored: str) -> date | None:
    """The day of a stored date, or None."""
    try:
        return date.fromisoformat(stored)
    except ValueError:
        return None


def _century(year: int) -> int:
    """The year that one of two digits stands for."""
    return year + (2000 if year < 100 else 0)


def _iso(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def _month(word: str, language: str) -> int:
    wanted = word.casefold()
    for tag in dict.fromkeys((language, "en")):
        names = locale(tag)
        for month in range(1, 13):
            full = names.standaloneMonthName(month).casefold()
            if full == wanted or (len(wanted) >= 3 and full.startswith(wanted)):
                return month
    return 0
