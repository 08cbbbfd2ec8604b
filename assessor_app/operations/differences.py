"""Two texts cut so that one sees where they differ, instead of two beginnings that are alike."""

from __future__ import annotations

from itertools import takewhile

WIDTH, BEFORE = 60, 20
"""The most letters that are shown of a text, and how many of these stand before the first difference."""


def cut_at_difference(was: str, now: str) -> tuple[str, str]:
    """Both texts, each at most about `WIDTH` letters long, cut around the first letter that is different.

    What is left out is shown as an ellipsis. A text that is only longer than the other shows its end.
    """
    if max(len(was), len(now)) <= WIDTH:
        return was, now
    start = _word_start(was, max(0, _alike(was, now) - BEFORE))
    return _cut(was, start), _cut(now, start)


def _alike(was: str, now: str) -> int:
    """How many letters both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(was, now, strict=False)))


def _word_start(text: str, at: int) -> int:
    """The start of the word that stands here, if it is near."""
    if at == 0:
        return 0
    blank = text.rfind(" ", max(0, at - BEFORE), at)
    return blank + 1 if blank >= 0 else at


def _cut(text: str, start: int) -> str:
    part = text[start : start + WIDTH]
    return ("…" if start else "") + part + ("…" if start + WIDTH < len(text) else "")
