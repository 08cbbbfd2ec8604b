"""The published figures, and the same figures counted from the answers of the sample.

``figures.csv`` says for each what was published (a count, a share, or the range in which a quantity in words
lies) and, as rules in the form's own language, which cases count and among which.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tools.sample.people import Answers
from tools.sample.rules import Rules
from tools.sample.tables import Row, read_table

ROUNDING = 5e-5
"""The published ranges are written with four decimals."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One published figure; its id starts with ``o1-`` to ``o5-``.

    `low` and `high` are shares from 0 to 1; `holds` is False if it cannot hold.
    """

    id: str
    paragraph: str
    subject: str
    words: str
    numerator: int | None
    denominator: int | None
    low: float | None
    high: float | None
    question: str
    counts: str
    among: str
    holds: bool
    note: str

    @property
    def outcome(self) -> str:
        """The outcome, ``1`` to ``5``, under which the report gives it."""
        return self.id[1]


@dataclass(frozen=True, slots=True)
class Counted:
    """So many cases of so many."""

    numerator: int
    denominator: int

    @property
    def share(self) -> float:
        """From 0 to 1; 0 if nobody was asked."""
        return self.numerator / self.denominator if self.denominator else 0.0


def read_figures(path: Path) -> tuple[Figure, ...]:
    """The published figures in the order of the report."""
    return tuple(_figure(row) for row in read_table(path))


def count(counts: str, among: str, answers: Iterable[Answers], rules: Rules) -> Counted:
    """How many cases meet both rules, of those that meet `among`; none of the answers may be inactive."""
    asked = [one for one in answers if rules.rule(among)(one)]
    return Counted(sum(rules.rule(counts)(one) for one in asked), len(asked))


def agrees(figure: Figure, counted: Counted) -> bool:
    """Whether a count is what was published: printed counts exactly, shares within their range."""
    if figure.numerator is not None and figure.numerator != counted.numerator:
        return False
    if figure.denominator is not None and figure.denominator != counted.denominator:
        return False
    if figure.low is None or figure.high is None:
        return True
    return figure.low - ROUNDING <= counted.share <= figure.high + ROUNDING


def count_all(figures: Iterable[Figure], given: Mapping[str, Answers], rules: Rules) -> Mapping[str, Counted]:
    """Every figure counted from the answers of the sample, by its id."""
    return {one.id: count(one.counts, one.among, given.values(), rules) for one in figures}


def _figure(row: Row) -> Figure:
    return Figure(
        id=row["id"],
        paragraph=row["paragraph"],
        subject=row["subject"],
        words=row["words"],
        numerator=int(row["numerator"]) if row["numerator"] else None,
        denominator=int(row["denominator"]) if row["denominator"] else None,
        low=float(row["low"]) if row["low"] else None,
        high=float(row["high"]) if row["high"] else None,
        question=row["question"],
        counts=row["counts"],
        among=row["among"],
        holds=row["holds"] == "yes",
        note=row["note"],
    )
