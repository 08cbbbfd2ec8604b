"""The stock of phrases from which the evidence of the invented cases is put together.

``phrases.csv``: `about` is a question's code, ``any`` (fits every question), ``more`` or ``<view>_more`` (a
sentence to add), ``other_reason`` or ``comment``; `answer` is a choice's code or a side (``above``, ``below``,
``not_done``, ``poor``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path

from tools.sample.dates import CUT_OFF
from tools.sample.noise import between
from tools.sample.tables import read_table

NOT_DONE = frozenset({"no_missing", "missed", "none", "not_evident"})
"""Answers that say that the work was not done, whichever question they belong to."""

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

Stock = Mapping[tuple[str, str], Sequence[str]]


def read_phrases(path: Path) -> Stock:
    """The phrases by what they are about and the answer they go with."""
    found: dict[tuple[str, str], list[str]] = {}
    for row in read_table(path):
        found.setdefault((row["about"], row["answer"]), []).append(row["text"])
    return found


def fitting(stock: Stock, question: str, answer: str, side: str) -> Sequence[str]:
    """The phrases for an answer to a question: those for the very answer first, then for its side."""
    tries = [(question, answer), (question, side)] if answer not in NOT_DONE else [(question, answer)]
    for key in tries:
        if key in stock:
            return stock[key]
    return stock["any", "not_done" if answer in NOT_DONE else "poor" if side == "below" else answer]


def filled(phrase: str, start: date, *parts: str) -> str:
    """The phrase with its dates and numbers; `start` is when the sentence began, `parts` decide the chance."""
    length = (CUT_OFF - start).days
    day = start + timedelta(days=between(20, length - 5, *parts, "date"))
    first = start + timedelta(days=between(20, length - 90, *parts, "month"))
    second = first + timedelta(days=between(32, 60, *parts, "later"))
    return phrase.format(
        date=f"{day.day} {MONTHS[day.month - 1]}",
        month=MONTHS[first.month - 1],
        month2=MONTHS[second.month - 1],
        weeks=("two", "three", "four", "five", "six", "seven", "eight", "nine")[between(0, 7, *parts, "weeks")],
    )
