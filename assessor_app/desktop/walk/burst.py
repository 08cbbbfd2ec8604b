"""Words that are typed where keys answer: told from answers by how fast and how varied the keys are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from time import monotonic

RAPID = 0.12
"""Different letters less than so many seconds apart are a word: nobody reads a question in that time."""
FLUENT = 0.35
"""So far apart are the keys of somebody who types; one of them that answers nothing then shows that it is a word."""
PAUSE = 1.0
"""After a pause of so many seconds keys answer again."""
LEAST = 3
"""Fewer keys than these are no word."""


@dataclass(frozen=True, slots=True)
class Pressed:
    """One printable key that was pressed: when (seconds), and whether it answers anything here."""

    when: float
    key: str
    answers: bool


class Burst:
    """Listens to the keys that answer. Digits alone are no words, however fast they come."""

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        """`now` gives a time in seconds."""
        self.now = now
        self._keys: list[Pressed] = []
        self._braked = False

    @property
    def begins(self) -> bool:
        """Whether the next key would be the first after a pause."""
        return not self._keys or self._since_last() >= (PAUSE if self._braked else FLUENT)

    @property
    def braked(self) -> bool:
        """Whether words were typed just now, so that keys do not answer."""
        return self._braked and self._since_last() < PAUSE

    def _since_last(self) -> float:
        return self.now() - self._keys[-1].when if self._keys else PAUSE

    def typed(self, key: str, *, answers: bool) -> bool:
        """Note a key; true if it belongs to words and so must answer nothing."""
        if self.begins:
            self._keys.clear()
            self._braked = False
        self._keys.append(Pressed(self.now(), key.casefold(), answers))
        self._braked = self._braked or self._is_word()
        return self._braked

    def _is_word(self) -> bool:
        keys = self._keys
        letters = {pressed.key for pressed in keys if pressed.key.isalpha()}
        if len(keys) < LEAST or len(letters) < 2:
            return False
        last = keys[-LEAST:]
        rapid = all(after.when - before.when < RAPID for before, after in pairwise(last))
        return rapid or not all(pressed.answers for pressed in keys)
