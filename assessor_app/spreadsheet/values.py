"""What a column holds: text, numbers, shares or dates; and a cell's text as that, and back.

The tables of a workbook are worked out as text. Only where a column says so is a text written as the number
or the date that it is; one that would not come back as the same (``007``, ``around 1980``, a number of
more digits than are kept) stays text.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from enum import StrEnum


class Holds(StrEnum):
    """What the cells of a column hold; Excel's number format is the value."""

    TEXT = "@"
    NUMBER = "General"
    SHARE = "0.0%"
    DATE = "yyyy\\-mm\\-dd"


Value = str | int | float | date
"""A cell as it is written."""

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,17})?(?:e-?[0-9]{1,3})?")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SERIAL = re.compile(r"[0-9]{1,7}")
_DAY_NOUGHT, _FIRST = date(1899, 12, 30), date(1900, 3, 1)
"""Excel counts days from the first, and from the second on counts them as everybody does."""


def value_of(holds: Holds, text: str) -> Value:
    """The text of a cell as the column's kind of value, if it comes back from that the same; else the text."""
    if holds is Holds.TEXT:
        return text
    value = _date(text) if holds is Holds.DATE else _number(text)
    return text if value is None else value


def text_of(value: Value) -> str:
    """A value as the text that it is read back as: ``5`` for 5.0, ``2013-06-03`` for a date."""
    if isinstance(value, str):
        return value
    if isinstance(value, date):
        return value.isoformat()
    return str(int(value)) if float(value).is_integer() else repr(float(value))


def serial(day: date) -> int:
    """The number that Excel keeps a day as."""
    return (day - _DAY_NOUGHT).days


def same(holds: Holds, was: str, now: str) -> bool:
    """Whether two texts of a column say the same: ``2.50`` and 2.5 do; so does a date that became its number."""
    if was == now:
        return True
    if holds is Holds.DATE:
        return _date(was) is not None and _date(was) == (_date(now) or _day(now))
    if holds is Holds.TEXT:
        return False
    first, second = _number(was), _number(now)
    return first is not None and first == second


def _number(text: str) -> float | None:
    return float(text) if _NUMBER.fullmatch(text) else None


def _date(text: str) -> date | None:
    """The day, of those that Excel can keep."""
    if not _DATE.fullmatch(text):
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day >= _FIRST else None


def _day(text: str) -> date | None:
    """The day that somebody's number stands for."""
    try:
        return _DAY_NOUGHT + timedelta(days=int(text)) if _SERIAL.fullmatch(text) else None
    except OverflowError:
        return None
