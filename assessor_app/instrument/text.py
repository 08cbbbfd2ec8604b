"""The one normalisation of text that a person types or pastes; done where it enters, never again.

Text goes through workbooks, so it holds only what XML can carry and what one cell of Excel can
hold. Everything downstream (events, hashes, comparisons) relies on it being the same everywhere.
"""

from __future__ import annotations

import re

from assessor_app.problems import Problem
from assessor_app.spreadsheet.cells import MAX_UNITS, units

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n?")


def normalise(raw: str) -> str:
    """`raw` with LF line ends, without characters that XML 1.0 forbids, trimmed at both ends.

    Lone surrogates, U+FFFE and U+FFFF go too. Normalising twice changes nothing.
    """
    if raw.isascii() and raw.isprintable():
        return raw.strip()
    return _ILLEGAL.sub("", _LINE_ENDS.sub("\n", raw)).strip()


def is_fit(text: str) -> bool:
    """Whether stored text is as `check_text` leaves it, so that any workbook can hold it.

    A blank at an end does no harm.
    """
    if text.isascii() and text.isprintable():
        return len(text) <= MAX_UNITS
    fit, _ = check_text(text)
    return fit == text.strip()


def check_text(raw: str) -> tuple[str | None, tuple[Problem, ...]]:
    """The normalised text, or None and the problem that it is too long for one cell."""
    text = normalise(raw)
    length = units(text) if len(text) > MAX_UNITS // 2 else 0
    if length <= MAX_UNITS:
        return text, ()
    what = f"This text is {length:,} characters long; at most {MAX_UNITS:,} can be kept."
    return None, (Problem("text-too-long", what, "Shorten it, or put part of it with another answer."),)
