"""Whether a passphrase that a person chose is strong enough for a file of every case."""

from __future__ import annotations

from functools import cache

from assessor_app.bundled import resource
from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError
from assessor_app.store.passphrases import normal

SHORTEST = 12
"""Characters that a passphrase has at least."""

FEWEST_DIFFERENT = 5
"""Different characters that it has at least: ``abababababab`` has two."""

_RUNS = ("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiopasdfghjklzxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm")
_LONGEST_RUN = 6
"""Letters next to one another in the alphabet or on the keyboard that still count as letters of their own."""


def weakness(passphrase: str) -> Problem | None:
    """What is wrong with one that is short, common, or follows a pattern; ``None`` if it will do.

    Judged in the form that opens files, so without regard to letter case.
    """
    words = normal(passphrase)
    if len(words) < SHORTEST:
        what = Message(
            "The passphrase is too short: it has {words} letters, and should have at least {SHORTEST}.",
            words=len(words),
            SHORTEST=SHORTEST,
        )
    elif _is_common(words) or _is_pattern(words):
        what = Message("This passphrase is one of the first that anybody would try: a common one, or a pattern.")
    else:
        return None
    return Problem("weak-passphrase", what, _MEND)


def require_strength(passphrase: str) -> None:
    """Raise `UserError` (``weak-passphrase``) for one that will not do."""
    if problem := weakness(passphrase):
        raise UserError(problem)


_MEND = Message("Use several words that do not belong together, or have some suggested.")


def _is_common(words: str) -> bool:
    """Whether nothing is left of it, or only an ending, when a common passphrase is taken away."""
    letters = "".join(letter for letter in words if letter.isalnum())
    stem = letters.rstrip("0123456789")
    return bool({letters, stem, letters.lstrip("0123456789")} & _common())


@cache
def _common() -> frozenset[str]:
    return frozenset(resource("common-passphrases.txt").read_text(encoding="utf-8").split())


def _is_pattern(words: str) -> bool:
    """Whether it repeats itself, or follows the alphabet, the numbers or the keyboard for most of its length."""
    letters = words.replace(" ", "")
    if len(set(letters)) < FEWEST_DIFFERENT or letters in (letters + letters)[1:-1]:
        return True
    return len(letters) - _in_runs(letters) < SHORTEST - _LONGEST_RUN


def _in_runs(letters: str) -> int:
    """How many of the letters lie in runs of four or more that stand next to one another somewhere."""
    along = [order for run in _RUNS for order in (run, run[::-1])]
    marked: set[int] = set()
    for start in range(len(letters) - 3):
        if any(letters[start : start + 4] in order for order in along):
            marked.update(range(start, start + 4))
    return len(marked)
