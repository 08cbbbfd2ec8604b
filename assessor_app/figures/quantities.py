"""A count of a base in the words that reports use, true for every count.

The rule, taken from the anchors of a published report (docs/decisions.md, “Quantities in words”): of the simple
fractions, the bare one within 1.5 points of it; “slightly more than” above that up to 3 points, “more than” up to the
next; “almost” from 3 to 1.5 points below. Nearly all begins at 87 per cent. A fraction is never said of fewer than
ten cases, nor of a share below a fifth by more than 1.5 points: there the count is said.
"""

from __future__ import annotations

from fractions import Fraction

from assessor_app.figures.figure import Style
from assessor_app.records import WELSH

FEWEST = 10
"""Of fewer cases no fraction is said."""

MOST_BUT = 5
"""“All but five” is said up to so many, where a style is free."""

BARE, NEAR = Fraction(3, 200), Fraction(3, 100)
NEARLY_ALL = Fraction(87, 100)

_SIMPLE = ((1, 5), (1, 4), (1, 3), (2, 5), (1, 2), (3, 5), (2, 3), (7, 10), (3, 4), (4, 5))
SHARES = tuple(Fraction(n, d) for n, d in _SIMPLE)
"""The simple fractions, in order."""

ENGLISH_NAMES = (
    *("one-fifth", "one-quarter", "one-third", "two-fifths", "half", "three-fifths"),
    *("two-thirds", "seven-tenths", "three-quarters", "four-fifths"),
)
WELSH_NAMES = (
    *("un rhan o bump", "chwarter", "traean", "dwy ran o bump", "hanner", "tair rhan o bump"),
    *("dwy ran o dair", "saith rhan o ddeg", "tri chwarter", "pedair rhan o bump"),
)
WELSH_AFTER = (
    *("un rhan o bump", "chwarter", "draean", "ddwy ran o bump", "hanner", "dair rhan o bump"),
    *("ddwy ran o dair", "saith rhan o ddeg", "dri chwarter", "bedair rhan o bump"),
)
"""The same after “dros”, “bron i” and “fwy na”, which soften their first letter where it can be."""

NUMBERS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
"""How small numbers are written in English; Welsh writes digits, since its words change with what is counted."""


def quantity(n: int, d: int, style: Style, language: str = "en") -> str:
    """``n`` of ``d`` in words, for 0 <= n <= d; ``""`` of nothing.

    A style that cannot be true or is not fit (a fraction of nine cases) gives way to the count.
    """
    if d == 0:
        return ""
    if style is Style.PERCENTAGE:
        return f"{(200 * n + d) // (2 * d)}%"
    if style is Style.COUNT and (n or d >= FEWEST):
        return _count(n, d, language)
    if n in {0, d}:
        return _whole(n, d, language)
    if style is Style.ALL_BUT or (style is Style.WORDS and d >= FEWEST and d - n <= MOST_BUT):
        return _all_but(n, d, language) if 2 * n > d else _count(n, d, language)
    return _fraction(n, d, language) or _count(n, d, language)


def _count(n: int, d: int, language: str) -> str:
    if language == WELSH:
        return f"{n} o {d}"
    return f"{number(n)} of {number(d)}" if d < FEWEST else f"{n} of {d}"


def number(n: int) -> str:
    """A number in an English sentence: in words up to twelve."""
    return NUMBERS[n] if n < len(NUMBERS) else str(n)


def _whole(n: int, d: int, language: str) -> str:
    if language == WELSH:
        return f"pob un o'r {d}" if n else f"dim un o'r {d}"
    if d == 1:
        return "the only one" if n else "none"
    return f"all {number(d)}" if n else f"none of the {number(d)}"


def _all_but(n: int, d: int, language: str) -> str:
    if language == WELSH:
        return f"pob un ond {d - n} o'r {d}"
    return f"all but {number(d - n)} of the {number(d)}"


def _fraction(n: int, d: int, language: str) -> str:
    share = Fraction(n, d)
    if d < FEWEST or share < SHARES[0] - BARE:
        return ""
    if share >= NEARLY_ALL:
        return "bron pob un" if language == WELSH else "nearly all"
    at = min(range(len(SHARES)), key=lambda place: (abs(share - SHARES[place]), place))
    if share - SHARES[at] < -NEAR:
        at -= 1
    return _near(share - SHARES[at], at, language)


def _near(off: Fraction, at: int, language: str) -> str:
    """A simple fraction with the word for what lies between it and the share."""
    welsh = language == WELSH
    if abs(off) <= BARE:
        return (WELSH_NAMES if welsh else ENGLISH_NAMES)[at]
    if off < 0:
        return f"bron i {WELSH_AFTER[at]}" if welsh else f"almost {ENGLISH_NAMES[at]}"
    if off <= NEAR:
        return f"ychydig dros {WELSH_AFTER[at]}" if welsh else f"slightly more than {ENGLISH_NAMES[at]}"
    return f"dros {WELSH_AFTER[at]}" if welsh else f"more than {ENGLISH_NAMES[at]}"
