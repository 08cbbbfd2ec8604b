"""The one normalisation of text that a person types or pastes; done where it enters, never again.

Text goes through workbooks, so it holds only what XML can carry and what one cell of Excel can
hold. Everything downstream (events, hashes, comparisons) relies on it being the same everywhere.
"""

from __future__ import annotations

import re

from assessor_app.messages import Message
from assessor_app.problems import Problem
from assessor_app.spreadsheet.cells import MAX_UNITS, units

_ILLEGAL = "\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff"
_UNSEEN = "\x7f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
"""What nobody sees and nobody means: it hides words from a search, or makes them read as others."""
_DROPPED = re.compile(f"[{_ILLEGAL}{_UNSEEN}]")
_UNFIT = re.compile(f"[{_ILLEGAL}\x0b\x0c\r]")
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")


def normalise(raw: str) -> str:
    """`raw` with LF line ends, without what XML 1.0 forbids or nobody can see, trimmed at both ends.

    Line ends are all that Unicode has, among them the one that Word makes of Shift+Enter. Lone
    surrogates, U+FFFE and U+FFFF go, and so do zero-width spaces, byte order marks and what turns the
    direction of writing; joiners stay, since emoji and some scripts need them. Normalising twice
    changes nothing.
    """
    if raw.isascii() and raw.isprintable():
        return raw.strip()
    return _DROPPED.sub("", _LINE_ENDS.sub("\n", raw)).strip()


def is_fit(text: str) -> bool:
    """Whether any workbook can hold a stored text as it is.

    A blank at an end does no harm, and neither does what is merely not seen: it is dropped where it is
    typed, and older files may hold it.
    """
    if text.isascii() and text.isprintable():
        return len(text) <= MAX_UNITS
    return units(text) <= MAX_UNITS and not _UNFIT.search(text)


def check_text(raw: str) -> tuple[str | None, tuple[Problem, ...]]:
    """The normalised text, or None and the problem that it is too long for one cell."""
    text = normalise(raw)
    length = units(text) if len(text) > MAX_UNITS // 2 else 0
    if length <= MAX_UNITS:
        return text, ()
    what = Message(
        "This text is {length} characters long; at most {MAX_UNITS} can be kept.",
        length=f"{length:,}",
        MAX_UNITS=f"{MAX_UNITS:,}",
    )
    return None, (Problem("text-too-long", what, Message("Shorten it, or put part of it with another answer.")),)
