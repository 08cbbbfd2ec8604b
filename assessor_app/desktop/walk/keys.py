"""The key of each choice: a digit for the first nine, and a letter of its label."""

from __future__ import annotations

from functools import lru_cache

MOST = 9
"""Beyond nine choices no digit is left; such a question is a list that is searched by typing."""


LEAST = 3
"""Words shorter than this lend no letter: nobody thinks of "to" in "18 to 20"."""


@lru_cache(maxsize=512)
def letters(labels: tuple[str, ...]) -> tuple[str, ...]:
    """A letter for each label, all different: its first, else the first of its last words; ``""`` if none is free.

    >>> letters(("Yes", "No, not well enough", "No, not done"))
    ('y', 'n', 'd')
    """
    taken: set[str] = set()
    given: list[str] = []
    for label in labels:
        found = next((letter for letter in _wishes(label) if letter not in taken), "")
        taken.add(found)
        given.append(found)
    return tuple(given)


def _wishes(label: str) -> list[str]:
    words = label.casefold().split()
    if not words or not words[0][0].isalpha():
        return []
    firsts = [word[0] for word in words if word is words[0] or len(word) >= LEAST]
    first, later = firsts[:1], firsts[:0:-1]
    return [letter for letter in (*first, *later) if letter.isalpha() and letter.isascii()]


def chosen(key: str, labels: tuple[str, ...]) -> int | None:
    """Which choice the typed character means, or None."""
    if key.isdecimal() and key.isascii() and len(key) == 1:
        at = int(key) - 1
        return at if 0 <= at < min(len(labels), MOST) else None
    found = letters(labels)
    return found.index(key.casefold()) if key and key.casefold() in found else None
