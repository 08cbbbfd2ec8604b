"""How a rule reads an answer: as text, as a number, as a day.

Answers are text; an empty one has no number. Nothing here raises: what is no number is `EMPTY`.
"""

from __future__ import annotations

import math
import re
from datetime import date
from decimal import Decimal

EMPTY = math.nan
"""The number of an answer that has none. Any comparison with it is false."""

_NUMBER = re.compile(r"\s*-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)\s*")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_EPOCH = date(1970, 1, 1).toordinal()


def number(text: str) -> float:
    """`text` as a number; a day (``2013-06-03``) as days since 1 January 1970; else `EMPTY`."""
    if not text:
        return EMPTY
    if _NUMBER.fullmatch(text):
        value = float(text)
        return value if math.isfinite(value) else EMPTY
    return day(text)


def day(text: str) -> float:
    """``2013-06-03`` as days since 1 January 1970; anything else is `EMPTY`."""
    if not _DAY.fullmatch(text):
        return EMPTY
    try:
        return float(date.fromisoformat(text).toordinal() - _EPOCH)
    except ValueError:
        return EMPTY


def is_number(text: str) -> bool:
    """Whether `text` looks like a number or a day."""
    return not math.isnan(number(text))


def text_of(value: float) -> str:
    """A number as text: whole ones without a point; `EMPTY` as ``""``."""
    if not math.isfinite(value):
        return ""
    return str(int(value)) if value.is_integer() else f"{Decimal(repr(value)):f}"


def calculate(sign: str, left: float, right: float) -> float:
    """Two numbers added, subtracted, multiplied or divided; dividing by nothing is `EMPTY`."""
    if sign == "+":
        return left + right
    if sign == "-":
        return left - right
    if sign == "*":
        return left * right
    return left / right if right else EMPTY
