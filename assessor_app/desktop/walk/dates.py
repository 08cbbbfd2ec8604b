"""Dates as people type and read them: ``3/6/2013`` and ``3 June 2013`` for the stored ``2013-06-03``."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

from assessor_app.instrument.dates import read_day


def locale(language: str) -> QLocale:
    """The conventions in which dates are read and written in a language of the form."""
    known = QLocale.Language.Welsh if language == "cy" else QLocale.Language.English
    return QLocale(known, QLocale.Country.UnitedKingdom)


def to_stored(typed: str) -> str:
    """What was typed as ``YYYY-MM-DD`` if the core reads it as a day, else unchanged."""
    return read_day(typed) or typed


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
