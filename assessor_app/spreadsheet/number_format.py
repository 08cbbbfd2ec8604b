"""A number as a spreadsheet shows it: ``7`` under the format ``0000000`` is ``0000007``.

Pure. What stands in a cell and what a person sees there differ by the cell's number format
(ECMA-376 part 1, 18.8.31). A list is read as it is seen: a case number keeps its zeros and its
``DC-``. Days come as ``2013-06-03`` however they are shown, since every format means the same day.
Fractions, scientific notation and conditions are shown as the plain number.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, localcontext
from functools import lru_cache

GENERAL = "General"
_MOST_DIGITS = 15
_HUGE = 1e15
_MOST_PLACES = 1_000
"""More than a number and the longest format have together."""
_LAST_DAY = 2_958_465
_SECONDS = 86_400
_BUILT_IN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%",
    37: "#,##0", 38: "#,##0", 39: "#,##0.00", 40: "#,##0.00", 49: "@",
}  # fmt: skip
_BUILT_IN_DAYS = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
_A_DAY = "yyyy-mm-dd"
_PIECE = re.compile(r'"([^"]*)"?|\\(.)|\[([^\]]*)\]|_.|\*.|([0#?]+)|(.)', re.DOTALL)
_DAY_LETTERS = re.compile(r"[ymdhsYMDHS]")
_SCIENTIFIC = re.compile(r"[0#?][eE][+-]")
_ELAPSED = re.compile(r"[hms]+", re.IGNORECASE)


def built_in(number: int) -> str:
    """The format that every spreadsheet knows by this number; `GENERAL` for one that it does not show."""
    return _A_DAY if number in _BUILT_IN_DAYS else _BUILT_IN.get(number, GENERAL)


def shown(value: float, code: str = GENERAL, *, from_1904: bool = False) -> str:
    """What a person sees of `value` under the format `code`; `from_1904` says how days are counted."""
    section, value = _section(value, code or GENERAL)
    if _is_day(section):
        return _day(value, from_1904=from_1904) or plain(value)
    layout = _layout(section)
    return plain(value) if layout is None or abs(value) >= _HUGE else _laid_out(value, layout)


def plain(value: float) -> str:
    """A number as it is seen without a format: ``5`` for 5.0, never more digits than are meant."""
    if abs(value) < _HUGE and value == int(value):
        return str(int(value))
    return f"{Decimal(f'{value:.{_MOST_DIGITS}g}'):f}"


def _section(value: float, code: str) -> tuple[str, float]:
    """The part of a format that is meant for this number, and the number that it is to show."""
    sections = _sections(code)
    if value < 0 and len(sections) > 1:
        return sections[1], -value
    if value == 0 and len(sections) > 2:
        return sections[2], value
    return sections[0], value


@lru_cache(maxsize=256)
def _sections(code: str) -> tuple[str, ...]:
    """A format in its sections: positive numbers, negative ones, nought, text."""
    sections = [""]
    for piece in _PIECE.finditer(code):
        if piece[0] == ";":
            sections.append("")
        else:
            sections[-1] += piece[0]
    return tuple(sections)


@lru_cache(maxsize=256)
def _is_day(section: str) -> bool:
    """Whether a section shows a day or a time: it has their letters outside quotes and brackets."""
    if GENERAL.casefold() in section.casefold():
        return False
    return any(
        (piece[5] and _DAY_LETTERS.fullmatch(piece[5])) or (piece[3] and _ELAPSED.fullmatch(piece[3]))
        for piece in _PIECE.finditer(section)
    )


def _day(serial: float, *, from_1904: bool) -> str:
    """The day of a serial number, with its time if it has one; ``""`` for what can be no day."""
    if not 0 <= serial <= _LAST_DAY:
        return ""
    days = int(serial)
    if serial and not days:
        return (datetime(1900, 1, 1) + timedelta(seconds=round(serial * _SECONDS))).strftime("%H:%M")  # noqa: DTZ001
    start = datetime(1904, 1, 1) if from_1904 else datetime(1899, 12, 31 if days < 60 else 30)  # noqa: DTZ001 -- no zone
    moment = start + timedelta(days=days, seconds=round((serial - days) * _SECONDS))
    return moment.strftime("%Y-%m-%d %H:%M") if moment.hour or moment.minute else moment.strftime("%Y-%m-%d")


# --- digits and what stands between them --------------------------------------------------------

Layout = tuple[tuple[str, str], ...]
"""The pieces of a format: ``("digits", "000")``, ``("text", "DC-")``, ``("point", ".")``."""


@lru_cache(maxsize=256)
def _layout(section: str) -> Layout | None:
    """The pieces of a section; None for one that is shown as the plain number."""
    if GENERAL.casefold() in section.casefold() or _SCIENTIFIC.search(section):
        return None
    pieces: list[tuple[str, str]] = []
    for piece in _PIECE.finditer(section):
        quoted, escaped, bracket, digits, letter = piece.groups()
        if bracket is not None:
            if bracket[:1] in "<>=":
                return None
            if bracket.startswith("$"):
                pieces.append(("text", bracket[1:].partition("-")[0]))
        elif digits:
            pieces.append(("digits", digits))
        elif quoted or escaped:
            pieces.append(("text", quoted or escaped))
        elif letter:
            if letter in "/@":
                return None
            pieces.append(({".": "point", ",": "comma", "%": "percent"}.get(letter, "text"), letter))
    return tuple(pieces)


def _laid_out(value: float, layout: Layout) -> str:
    """A number in the places that a format has for its digits."""
    kinds = [kind for kind, _ in layout]
    if "digits" not in kinds:
        return "".join(text for _, text in layout)
    point = kinds.index("point") if "point" in kinds else len(layout)
    percents = kinds.count("percent")
    places = sum(len(text) for kind, text in layout[point:] if kind == "digits")
    with localcontext(prec=_MOST_PLACES):
        number = Decimal(repr(value)).scaleb(2 * percents).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    whole, _, part = f"{number:f}".lstrip("-").partition(".")
    comma = "comma" in kinds[:point]
    before = _whole(whole, [piece for piece in layout[:point] if piece[0] != "comma"], comma=comma)
    return ("-" if number < 0 else "") + before + _part(part, layout[point:])


def _whole(digits: str, layout: list[tuple[str, str]], *, comma: bool) -> str:
    """The digits before the point, dealt out from the right as a spreadsheet does."""
    spots = sum(len(text) for kind, text in layout if kind == "digits")
    owed = "".join(text for kind, text in layout if kind == "digits")
    digits = "" if digits == "0" else digits
    needed = len(owed) - min((place for place, mark in enumerate(owed) if mark == "0"), default=len(owed))
    digits = digits.rjust(needed, "0")
    if comma and digits:
        digits = f"{int(digits):,}".rjust(needed, "0")
        layout = [(kind, "#" if kind == "digits" else text) for kind, text in layout]
        spots = sum(1 for kind, _ in layout if kind == "digits")
    shown_digits, left = "", len(digits)
    first = True
    for kind, text in layout:
        if kind != "digits":
            shown_digits += text
            continue
        spots -= len(text)
        end = max(0, len(digits) - spots)
        start = 0 if first else len(digits) - left
        shown_digits += digits[start:end]
        left, first = len(digits) - end, False
    return shown_digits


def _part(digits: str, layout: Layout) -> str:
    """The digits behind the point, without noughts that a format does not ask for."""
    text = ""
    for kind, piece in layout:
        if kind == "digits":
            mine, digits = digits[: len(piece)], digits[len(piece) :]
            owed = piece.rfind("0") + 1
            text += mine[:owed] + mine[owed:].rstrip("0")
        elif kind != "comma":
            text += piece
    return text
