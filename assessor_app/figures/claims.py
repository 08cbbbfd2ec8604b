"""What a text claims: every number, percentage, fraction and “all but n”, with the shares that each may stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from assessor_app.figures import quantities
from assessor_app.figures.quantities import BARE, ENGLISH_NAMES, NEAR, NUMBERS, SHARES, WELSH_AFTER, WELSH_NAMES

_UP_TO = Fraction(7, 100)
_ROUND = Fraction(1, 200)


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim in a text: its words from `start` to `end`, and what it may stand for.

    A share lies from `low` to `high` (both included). A count has `n`, and `d` if the base is said.
    """

    words: str
    start: int
    end: int
    low: Fraction | None = None
    high: Fraction | None = None
    n: int | None = None
    d: int | None = None
    but: bool = False

    def fits(self, n: int, d: int) -> bool:
        """Whether the claim is true of ``n`` of ``d`` (``d`` above 0)."""
        if self.low is not None and self.high is not None:
            return self.low <= Fraction(n, d) <= self.high
        counted = d - n if self.but else n
        return counted == self.n and (self.d is None or self.d == d)


def claims(text: str) -> tuple[Claim, ...]:
    """The claims of a text, in their order; none overlaps another. English and Welsh are both read."""
    taken: list[Claim] = []
    for claim in _all(text):
        if all(claim.end <= other.start or claim.start >= other.end for other in taken):
            taken.append(claim)
    return tuple(sorted(taken, key=lambda claim: claim.start))


def _all(text: str) -> Iterator[Claim]:
    """Every claim, those that say more before those that are part of them."""
    for pattern, made in _PATTERNS:
        for found in pattern.finditer(text):
            if (claim := made(found)) is not None:
                yield claim


_WORDS = {word: value for value, word in enumerate(NUMBERS)}
_NUMBER = rf"(\d+(?:,\d{{3}})*|{'|'.join(NUMBERS[1:])})"


def _value(word: str) -> int:
    return _WORDS[word.lower()] if word.lower() in _WORDS else int(word.replace(",", ""))


def _all_but(found: re.Match[str]) -> Claim:
    base = _value(found[2]) if found[2] else None
    return Claim(found[0], found.start(), found.end(), n=_value(found[1]), d=base, but=True)


def _whole(found: re.Match[str]) -> Claim:
    nothing = found[0].lower().startswith(("none", "dim"))
    base = _value(found[1])
    return Claim(found[0], found.start(), found.end(), n=0 if nothing else base, d=base)


def _of(found: re.Match[str]) -> Claim | None:
    n, d = _value(found[1]), _value(found[2])
    return Claim(found[0], found.start(), found.end(), n=n, d=d) if n <= d else None


def _percent(found: re.Match[str]) -> Claim:
    value = Fraction(found[1]) / 100
    off = _ROUND if "." not in found[1] else Fraction(5, 10 ** (len(found[1].partition(".")[2]) + 3))
    return Claim(found[0], found.start(), found.end(), value - off, value + off)


def _fraction(found: re.Match[str]) -> Claim:
    share = _NAMED[" ".join(found[2].lower().replace("one-half", "half").split())]
    low, high = _RANGES[_KEYS[" ".join((found[1] or "").lower().split())]]
    return Claim(found[0], found.start(), found.end(), share + low, share + high)


def _nearly_all(found: re.Match[str]) -> Claim:
    return Claim(found[0], found.start(), found.end(), quantities.NEARLY_ALL - BARE * 2, Fraction(1))


def _plain(found: re.Match[str]) -> Claim:
    return Claim(found[0], found.start(), found.end(), n=_value(found[1]))


_RANGES = {
    "bare": (-BARE, BARE),
    "about": (-NEAR, NEAR),
    "slightly more": (Fraction(0), NEAR),
    "more": (Fraction(0), _UP_TO),
    "almost": (-NEAR - BARE, Fraction(0)),
    "less": (-_UP_TO, Fraction(0)),
}
_KEYS = {
    "": "bare",
    **dict.fromkeys(("about", "around", "approximately", "tua", "oddeutu"), "about"),
    **dict.fromkeys(("slightly more than", "just over", "ychydig dros", "ychydig yn fwy na"), "slightly more"),
    **dict.fromkeys(("more than", "over", "at least", "dros", "mwy na"), "more"),
    **dict.fromkeys(("almost", "nearly", "just under", "slightly less than", "bron i", "ychydig dan"), "almost"),
    **dict.fromkeys(("less than", "under", "fewer than", "llai na", "dan"), "less"),
}
_NAMED = {
    name: share
    for names in (ENGLISH_NAMES, WELSH_NAMES, WELSH_AFTER)
    for name, share in zip(names, SHARES, strict=True)
}
_BEFORE = "|".join(sorted((key for key in _KEYS if key), key=len, reverse=True)).replace(" ", r"\s+")
_FRACTIONS = "|".join(sorted([*_NAMED, "one-half"], key=len, reverse=True)).replace(" ", r"\s+")

_PATTERNS = (
    (re.compile(rf"\ball but {_NUMBER}\b(?: of the {_NUMBER}\b)?", re.IGNORECASE), _all_but),
    (re.compile(r"\bpob un ond (\d+)\b(?: o['’]r (\d+)\b)?", re.IGNORECASE), _all_but),
    (re.compile(rf"\b(?:all|none of the) {_NUMBER}\b", re.IGNORECASE), _whole),
    (re.compile(r"\b(?:pob un|dim un) o['’]r (\d+)\b", re.IGNORECASE), _whole),
    (re.compile(r"(\d+(?:\.\d+)?)\s?(?:%|per cent\b|y cant\b)", re.IGNORECASE), _percent),
    (re.compile(rf"\b{_NUMBER} (?:out )?of (?:the )?{_NUMBER}\b", re.IGNORECASE), _of),
    (re.compile(r"\b(\d+) o (?:blith )?(\d+)\b", re.IGNORECASE), _of),
    (re.compile(rf"\b(?:({_BEFORE})\s+)?({_FRACTIONS})\b", re.IGNORECASE), _fraction),
    (re.compile(r"\b(?:nearly all|bron pob un)\b", re.IGNORECASE), _nearly_all),
    (re.compile(r"(?<![\w.])(\d+(?:,\d{3})*)(?![\w.]*\w)"), _plain),
)
