"""The stock of phrases from which the evidence of the invented cases is put together.

``phrases.csv``: `about` is a question's code, ``any`` (fits every question), ``more`` or ``<view>_more`` (a
sentence to add), ``other_reason`` or ``comment``; `answer` is a choice's code or a side (``above``, ``below``,
``not_done``, ``poor``); `when` is a rule in the form's own language: of which cases the sentence can be true, so
that nobody quotes a tutor where there is no programme, or a prison where there was no custody.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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

EARLY = 75
"""Days from the start within which the first assessments and plans are made, late ones included."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One sentence, with gaps for dates and numbers, and the rule that says of which cases it can be true."""

    text: str
    when: str


Stock = Mapping[tuple[str, str], Sequence[Phrase]]


def read_phrases(path: Path) -> Stock:
    """The phrases by what they are about and the answer they go with."""
    found: dict[tuple[str, str], list[Phrase]] = {}
    for row in read_table(path):
        found.setdefault((row["about"], row["answer"]), []).append(Phrase(row["text"], row["when"]))
    return found


def fitting(stock: Stock, question: str, answer: str, side: str) -> Sequence[Phrase]:
    """The phrases for an answer to a question: those for the very answer first, then for its side."""
    tries = [(question, answer), (question, side)] if answer not in NOT_DONE else [(question, answer)]
    for key in tries:
        if key in stock:
            return stock[key]
    return general(stock, answer, side)


def general(stock: Stock, answer: str, side: str) -> Sequence[Phrase]:
    """The phrases that can be said of any question with this answer."""
    if ("any", answer) in stock:
        return stock["any", answer]
    return stock["any", "not_done" if answer in NOT_DONE else "poor" if side == "below" else "above"]


def filled(phrase: str, start: date, *parts: str, early: bool = False) -> str:
    """The phrase with its dates and numbers; `start` is when the sentence began, `parts` decide the chance.

    `early`: about the start of the sentence, so that no date lies long after it.
    """
    length = min((CUT_OFF - start).days, EARLY + 90 if early else 10_000)
    day = start + timedelta(days=between(5 if early else 20, length - 90 if early else length - 5, *parts, "date"))
    first = start + timedelta(days=between(5 if early else 20, length - 90, *parts, "month"))
    second = first + timedelta(days=between(32, 60, *parts, "later"))
    return phrase.format(
        date=f"{day.day} {MONTHS[day.month - 1]}",
        month=MONTHS[first.month - 1],
        month2=MONTHS[second.month - 1],
        weeks=("two", "three", "four", "five", "six", "seven", "eight", "nine")[between(0, 7, *parts, "weeks")],
    )
