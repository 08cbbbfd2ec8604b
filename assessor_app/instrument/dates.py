"""Days as people in Britain type them."""

from __future__ import annotations

import re
from datetime import date

_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?:[T ]0{1,2}:00(?::00(?:\.0+)?)?)?", re.ASCII)
_NUMBERS = re.compile(r"(?P<day>\d{1,2})\s*[/.\- ]\s*(?P<month>\d{1,2})\s*[/.\- ]\s*(?P<year>\d{4})", re.ASCII)
_WORDS = re.compile(
    r"(?P<day>\d{1,2})(?:st|nd|rd|th)?[\s\-]+(?P<name>[a-z]{3,9})\.?,?[\s\-]+(?P<year>\d{4})", re.ASCII | re.IGNORECASE
)
_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_YEARS = range(1900, 2101)


def read_day(typed: str) -> str | None:
    """``3 June 2013``, ``3/6/2013`` (day first) or ``2013-06-03`` as ``2013-06-03``; else None.

    Days before 1900 or after 2100 are taken for slips of the finger.
    """
    match = _ISO.fullmatch(typed) or _NUMBERS.fullmatch(typed) or _WORDS.fullmatch(typed)
    if match is None:
        return None
    parts = match.groupdict()
    month = int(parts["month"]) if "month" in parts else _month(parts["name"])
    if int(parts["year"]) not in _YEARS:
        return None
    try:
        return date(int(parts["year"]), month, int(parts["day"])).isoformat()
    except ValueError:
        return None


def _month(name: str) -> int:
    """1 to 12; 0 if no month starts with these letters."""
    starts = [month.startswith(name.lower()) for month in _MONTHS]
    return starts.index(True) + 1 if sum(starts) == 1 else 0
