"""Text that runs from right to left, put into the order in which its letters stand on paper.

The Unicode bidirectional algorithm (UAX 9) without its explicit embeddings, for one line at a time,
and the joined forms of Arabic letters from Unicode's own table of presentation forms. Enough for
names and quotations in Hebrew, Arabic, Persian or Urdu within an English or Welsh report.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import cache

_RIGHT = {"R", "AL"}
_NEUTRAL = {"B", "S", "WS", "ON"}
_DROPPED = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI", "BN"}
_FORMS = ("isolated", "final", "initial", "medial")


def runs_right_to_left(text: str) -> bool:
    """Whether any letter of the text runs from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(char) in _RIGHT for char in text)


def starts_right(text: str) -> bool:
    """Whether the text as a whole runs from right to left: its first letter does."""
    strong = (unicodedata.bidirectional(char) for char in text)
    return next((kind in _RIGHT for kind in strong if kind in _RIGHT or kind == "L"), False)


def in_order_of_paper(line: str, *, right: bool) -> str:
    """One line in the order in which its letters stand, from the left; `right`: it starts at the right.

    Brackets that face the other way there are mirrored.
    """
    chars = [char for char in line if unicodedata.bidirectional(char) not in _DROPPED]
    levels = _levels(chars, int(right))
    placed = list(zip(chars, levels, strict=True))
    for level in range(max(levels, default=0), 0, -1):
        placed = _reversed_runs(placed, level)
    return "".join(_mirrored(char) if level % 2 else char for char, level in placed)


def _reversed_runs(placed: list[tuple[str, int]], level: int) -> list[tuple[str, int]]:
    """Rule L2: turn round every run of characters of this level or a higher one, with its accents behind it."""
    turned: list[tuple[str, int]] = []
    run: list[tuple[str, int]] = []
    for one in (*placed, ("", -1)):
        if one[1] >= level:
            run.append(one)
            continue
        turned += reversed(run)
        run = []
        turned.append(one)
    return turned[:-1]


def _levels(chars: Sequence[str], base: int) -> list[int]:
    """The embedding level of each character by rules W1-W7, N1-N2, I1-I2 and L1."""
    kinds = _neutrals(_weak([unicodedata.bidirectional(char) for char in chars], base), base)
    levels = [_level(kind, base) for kind in kinds]
    for place in range(len(chars) - 1, -1, -1):
        if unicodedata.bidirectional(chars[place]) not in {"WS", "S", "B"}:
            break
        levels[place] = base
    return levels


def _level(kind: str, base: int) -> int:
    if base:
        return 1 if kind == "R" else 2
    return {"R": 1, "L": 0}.get(kind, 2)


def _weak(kinds: list[str], base: int) -> list[str]:
    """Rules W1-W7: accents, numbers, and what stands between and beside numbers."""
    start = "R" if base else "L"
    last_strong, before = start, start
    for place, kind in enumerate(kinds):  # W1, W2, W3
        now = before if kind == "NSM" else kind
        if now in {"L", "R", "AL"}:
            last_strong = now
        if now == "EN" and last_strong == "AL":
            now = "AN"
        before = kinds[place] = now
    kinds = ["R" if kind == "AL" else kind for kind in kinds]
    for place in range(1, len(kinds) - 1):  # W4
        left, right = kinds[place - 1], kinds[place + 1]
        if left == right and (
            (kinds[place] in {"ES", "CS"} and left == "EN") or (kinds[place] == "CS" and left == "AN")
        ):
            kinds[place] = left
    return _numbers_beside_letters(_signs(kinds), start)


def _signs(kinds: list[str]) -> list[str]:
    """Rules W5, W6: a sign beside a number belongs to it, any other is neutral."""
    place = 0
    while place < len(kinds):
        end = place
        while end < len(kinds) and kinds[end] == "ET":
            end += 1
        if end > place:
            beside = (kinds[place - 1] if place else "", kinds[end] if end < len(kinds) else "")
            kinds[place:end] = ["EN" if "EN" in beside else "ON"] * (end - place)
        place = end + 1
    return ["ON" if kind in {"ES", "CS"} else kind for kind in kinds]


def _numbers_beside_letters(kinds: list[str], start: str) -> list[str]:
    """Rule W7: a number after letters that run from the left is part of them."""
    strong = start
    for place, kind in enumerate(kinds):
        if kind in {"L", "R"}:
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[place] = "L"
    return kinds


def _neutrals(kinds: list[str], base: int) -> list[str]:
    """Rules N1, N2: what stands between two of one direction takes it, else that of the line."""
    start = "R" if base else "L"
    place = 0
    while place < len(kinds):
        end = place
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        if end > place:
            left = _direction(kinds[place - 1]) if place else start
            right = _direction(kinds[end]) if end < len(kinds) else start
            kinds[place:end] = [left if left == right else start] * (end - place)
        place = end + 1
    return kinds


def _direction(kind: str) -> str:
    return "L" if kind == "L" else "R"


def _mirrored(char: str) -> str:
    return _MIRRORS.get(char, char)


_PAIRS = "()[]{}<>«»‹›≤≥"
_MIRRORS = dict(zip(_PAIRS, "".join(_PAIRS[i + 1] + _PAIRS[i] for i in range(0, len(_PAIRS), 2)), strict=True))


# --- the joined forms of Arabic letters -------------------------------------------------------------


@cache
def _joined_forms() -> dict[str, dict[str, str]]:
    """For each letter its forms by name, e.g. ``initial``, from Unicode's presentation forms."""
    forms: dict[str, dict[str, str]] = {}
    for code in (*range(0xFB50, 0xFDFC), *range(0xFE80, 0xFEFD)):
        kind, _, letters = unicodedata.decomposition(chr(code)).partition("> ")
        if kind[1:] in _FORMS:
            whole = "".join(chr(int(letter, 16)) for letter in letters.split())
            forms.setdefault(whole, {}).setdefault(kind[1:], chr(code))
    return forms


def joined(text: str) -> str:
    """The text with Arabic letters in the forms that they take beside one another, still in reading order."""
    forms = _joined_forms()
    letters = _with_ligatures(text)
    shaped = []
    for place, letter in enumerate(letters):
        if letter not in forms:
            shaped.append(letter)
            continue
        before = _neighbour(letters, place, -1)
        after = _neighbour(letters, place, 1)
        joins_before = _joins_on(before, forms) and "final" in forms[letter]
        joins_after = _joins_on(letter, forms) and "final" in forms.get(after, {})
        form = {(True, True): "medial", (True, False): "final", (False, True): "initial"}.get(
            (joins_before, joins_after)
        )
        shaped.append(forms[letter].get(form or "isolated", letter))
    return "".join(shaped)


def _joins_on(letter: str, forms: dict[str, dict[str, str]]) -> bool:
    """Whether a letter joins to the one that follows it."""
    return letter == "\N{ARABIC TATWEEL}" or "initial" in forms.get(letter, {})


def _neighbour(letters: Sequence[str], place: int, step: int) -> str:
    """The next letter in one direction, accents left aside."""
    place += step
    while 0 <= place < len(letters) and unicodedata.bidirectional(letters[place][0]) == "NSM":
        place += step
    return letters[place] if 0 <= place < len(letters) else ""


def _with_ligatures(text: str) -> list[str]:
    """The letters, lam with a following alef as one: the only joined pair that writing demands."""
    letters: list[str] = []
    for char in text:
        if letters and letters[-1] == "\N{ARABIC LETTER LAM}" and char in "\u0622\u0623\u0625\u0627":
            letters[-1] += char
        else:
            letters.append(char)
    return letters
