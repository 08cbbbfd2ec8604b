"""The one normalisation of text that a person types or pastes; done where it enters, never again.

Text goes through workbooks, so it holds only what XML can carry and what one cell of Excel can
hold. Everything downstream (events, hashes, comparisons) relies on it being the same everywhere.
"""

from __future__ import annotations

import re

from assessor_app.problems import Problem

MAX_UNITS = 32_767
"""The most UTF-16 units that one cell of Excel holds."""

_ILLEGAL = "\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff"
_UNSEEN = "\x7f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
"""What nobody sees and nobody means: it hides words from a search, or makes them read as others."""
_DROPPED = re.compile(f"[{_ILLEGAL}{_UNSEEN}]")
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


def units(text: str) -> int:
    """The length of `text` in UTF-16 units, as Excel counts it (most emoji are two)."""
    return len(text) + sum(character > "\uffff" for character in text)


def check_text(raw: str) -> tuple[str | None, tuple[Problem, ...]]:
    """The normalised text, or None and the problem that it is too long for one cell."""
    text = normalise(raw)
    length = units(text) if len(text) > MAX_UNITS // 2 else 0
    if length <= MAX_UNITS:
        return text, ()
    what = f"This text is {length:,} characters long; at most {MAX_UNITS:,} can be kept."
    return None, (Problem("text-too-long", what, "Shorten it, or put part of it with another answer."),)
