"""Which parts of a text are words that a dictionary can be asked about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

LETTERS = r"[^\W\d_]+"
_TOKEN = re.compile(rf"[\w@./:\\-]*[\d_@/:\\][\w@./:\\-]*|{LETTERS}(?:['’]{LETTERS})*")
"""What holds a digit or belongs to an address is one token and no word: case numbers, dates, file names."""


class Word(NamedTuple):
    """A word and where it begins in its text."""

    at: int
    letters: str

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.at + len(self.letters)


def words(text: str) -> Iterator[Word]:
    """The words of a text; abbreviations in capitals, single letters and whatever holds a digit are none."""
    for token in _TOKEN.finditer(text):
        letters = token.group()
        if len(letters) > 1 and not letters.isupper() and letters[0].isalpha() and _is_word(letters):
            yield Word(token.start(), letters)


def word_at(text: str, at: int) -> Word | None:
    """The word that a cursor at this place touches."""
    return next((word for word in words(text) if word.at <= at <= word.end), None)


def _is_word(letters: str) -> bool:
    return all(letter.isalpha() or letter in "'’" for letter in letters)
