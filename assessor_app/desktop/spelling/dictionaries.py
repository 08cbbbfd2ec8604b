"""The dictionaries that come with the application, asked together: a word that one of them knows is right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from assessor_app.bundled import resource

if TYPE_CHECKING:
    from hunspell import Hunspell

ENGLISH, WELSH = "en_GB", "cy_GB"
MOST = 6
"""So many suggestions are offered."""
REMEMBERED = 20_000
"""So many answers about words are kept, so that typing asks about new words only."""


class Dictionaries:
    """English and Welsh. `load` makes it in a tenth of a second, with some 20 MB; then a question takes 20 µs."""

    def __init__(self, spellers: Sequence[Hunspell]) -> None:
        self._spellers = tuple(spellers)
        self._asked: dict[str, bool] = {}

    def knows(self, word: str) -> bool:
        """Whether any of them knows a word, as it stands or, at the beginning of a sentence, in small letters."""
        if word not in self._asked:
            if len(self._asked) >= REMEMBERED:
                self._asked.clear()
            self._asked[word] = any(self._said(word))
        return self._asked[word]

    def suggestions(self, word: str, first: str = ENGLISH) -> list[str]:
        """What may have been meant, of the `first` language before the other; up to `MOST`."""
        plain = _plain(word)
        order = sorted(self._spellers, key=lambda speller: speller.lang != first)
        lists = [list(speller.suggest(plain)) for speller in order]
        kept = lists[0][: MOST - 2] if any(lists[1:]) else lists[0]
        return list(dict.fromkeys(chain(kept, *lists[1:])))[:MOST]

    def _said(self, word: str) -> Iterable[bool]:
        plain = _plain(word)
        for speller in self._spellers:
            yield bool(speller.spell(plain))


def load() -> Dictionaries:
    """Read the dictionaries. Raises nothing that a person could act on: they come with the application."""
    from hunspell import Hunspell

    folder = str(resource("dictionaries"))
    made = [Hunspell(name, hunspell_data_dir=folder, system_encoding="UTF-8") for name in (ENGLISH, WELSH)]
    return Dictionaries(made)


def _plain(word: str) -> str:
    """The word with the apostrophe that dictionaries have."""
    return word.replace("’", "'")
