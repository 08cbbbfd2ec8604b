"""Days as people in Britain type them, in English and in Welsh: the one reader, for the window and for workbooks.

Two digits of a year stand for 1950 to 2049, as Windows takes them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from enum import StrEnum

_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?:[T ]0{1,2}:00(?::00(?:\.0+)?)?)?", re.ASCII)
_NUMBERS = re.compile(r"(?P<day>\d{1,2})\s*[/.\- ]\s*(?P<month>\d{1,2})\s*[/.\- ]\s*(?P<year>\d{4}|\d{2})", re.ASCII)
_PACKED = re.compile(r"(?P<day>\d{2})(?P<month>\d{2})(?P<year>\d{4}|\d{2})", re.ASCII)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|af|il|ydd|fed|eg|ain|ed)?"
_NAME, _YEAR = r"(?P<name>[^\W\d_]{3,10})\.?,?", r"(?P<year>\d{4}|\d{2})"
_NAMED = (
    re.compile(rf"{_DAY}[\s\-]+(?:of\s+|o\s+)?{_NAME}[\s\-]+{_YEAR}", re.IGNORECASE),
    re.compile(rf"{_NAME}\s+{_DAY},?\s+{_YEAR}", re.IGNORECASE),
)
_SHAPES = (_ISO, _NUMBERS, _PACKED, *_NAMED)
_WEEKDAY = re.compile(r"(?:dydd\s+)?(?P<weekday>[^\W\d_]{3,9})\.?,?\s+(?P<rest>.*\d.*)", re.IGNORECASE)
_MONTHS = (
    ("january", "ionawr"), ("february", "chwefror"), ("march", "mawrth", "fawrth"), ("april", "ebrill"),
    ("may", "mai", "fai"), ("june", "mehefin", "fehefin"), ("july", "gorffennaf", "orffennaf"), ("august", "awst"),
    ("september", "medi", "fedi"), ("october", "hydref"), ("november", "tachwedd", "dachwedd"),
    ("december", "rhagfyr", "ragfyr"),
)  # fmt: skip
"""The months, with the forms that a Welsh name takes after “o”."""
_WEEKDAYS = (
    ("monday", "llun"), ("tuesday", "mawrth"), ("wednesday", "mercher"), ("thursday", "iau"), ("friday", "gwener"),
    ("saturday", "sadwrn"), ("sunday", "sul"),
)  # fmt: skip
_CENTURY_FROM = 50
"""From this number of two digits a year is of the century before."""
_YEARS = range(1900, 2101)


class Slip(StrEnum):
    """What is wrong with a text that should be a day."""

    SHAPE = "shape"
    YEAR = "year"
    CALENDAR = "calendar"
    WEEKDAY = "weekday"


def read_day(typed: str) -> str | None:
    """``3 June 2013``, ``Mon 3 Meh 2013``, ``3/6/13`` (day first), ``030613`` or ``2013-06-03`` as ``2013-06-03``.

    None for what `slip_of` tells of.
    """
    day, slip = _read(typed)
    return day.isoformat() if day is not None and slip is None else None


def slip_of(typed: str) -> Slip | None:
    """What is wrong with what was typed as a day, or None.

    Days before 1900 or after 2100 are taken for slips of the finger, and so is a day of the week that
    the date does not have.
    """
    return _read(typed)[1]


def _read(typed: str) -> tuple[date | None, Slip | None]:
    weekday, rest = _without_weekday(" ".join(typed.split()))
    match = next(filter(None, (shape.fullmatch(rest) for shape in _SHAPES)), None)
    parts = match.groupdict() if match is not None else {}
    month = int(parts["month"]) if "month" in parts else _place(parts.get("name", ""), _MONTHS) + 1
    if not parts or ("name" in parts and not month):
        return None, Slip.SHAPE
    year = _whole_year(parts["year"])
    if year not in _YEARS:
        return None, Slip.YEAR
    try:
        day = date(year, month, int(parts["day"]))
    except ValueError:
        return None, Slip.CALENDAR
    return day, None if weekday in {-1, day.weekday()} else Slip.WEEKDAY


def _without_weekday(text: str) -> tuple[int, str]:
    """The day of the week that a text begins with (0 is Monday; -1 for none), and what follows it."""
    match = _WEEKDAY.fullmatch(text)
    weekday = _place(match["weekday"], _WEEKDAYS) if match else -1
    named = match is not None and weekday >= 0 and not _NAMED[1].fullmatch(text)
    return (weekday, match["rest"]) if match is not None and named else (-1, text)


def _whole_year(digits: str) -> int:
    if len(digits) == len("2013"):
        return int(digits)
    return int(digits) + (1900 if int(digits) >= _CENTURY_FROM else 2000)


def _place(begun: str, names: Sequence[Sequence[str]]) -> int:
    """Which of these names a text is, or begins: counted from 0; -1 if none or several do."""
    wanted = begun.casefold()
    fits = [any(wanted and name.startswith(wanted) for name in words) for words in names]
    return fits.index(True) if sum(fits) == 1 else -1
