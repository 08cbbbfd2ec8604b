"""What the report prints of interviews and questionnaires, and the same counted from the sample's.

``interviews/figures.csv`` says for each which answers count, as ``question=answer``, several apart by a space
where the report counts those who said the same to both. Asked are those who answered all of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.sample.figures import ROUNDING, Counted
from tools.sample.tables import Row, read_table

People = Mapping[str, Mapping[str, str]]
"""The answers of one form by respondent and question."""

FORMS = {
    "offender_manager_interview": "What 50 offender managers said",
    "sentencer_interview": "What three sentencers said",
    "victim_questionnaire": "What nine victims said",
}


@dataclass(frozen=True, slots=True)
class Told:
    """One published figure of an interview; `low` and `high` are shares from 0 to 1."""

    form: str
    paragraph: str
    subject: str
    words: str
    numerator: int | None
    denominator: int | None
    low: float | None
    high: float | None
    answers: tuple[tuple[str, str], ...]
    holds: bool
    note: str


def read_told(path: Path) -> tuple[Told, ...]:
    """The figures in the order of the forms."""
    return tuple(_told(row) for row in read_table(path))


def read_people(folder: Path) -> Mapping[str, People]:
    """The sample's answers of each form."""
    return {form: _people(read_table(folder / f"{form}.csv")) for form in FORMS}


def count_told(told: Told, people: People) -> Counted:
    """How many gave the answers, of those who were asked."""
    asked = [given for given in people.values() if all(code in given for code, _ in told.answers)]
    gave = [given for given in asked if all(answer in given[code].split() for code, answer in told.answers)]
    return Counted(len(gave), len(asked))


def told_agrees(told: Told, counted: Counted) -> bool:
    """Whether the count is what was printed, or lies in the range of the words."""
    if told.numerator not in {None, counted.numerator} or told.denominator not in {None, counted.denominator}:
        return False
    if told.low is None or told.high is None:
        return True
    return told.low - ROUNDING <= counted.share <= told.high + ROUNDING


def _people(rows: Sequence[Row]) -> People:
    found: dict[str, dict[str, str]] = {}
    for row in rows:
        found.setdefault(row["respondent"], {})[row["question"]] = row["value"]
    return found


def _told(row: Row) -> Told:
    pairs = (pair.partition("=") for pair in row["answers"].split())
    return Told(
        form=row["form"],
        paragraph=row["paragraph"],
        subject=row["subject"],
        words=row["words"],
        numerator=int(row["numerator"]) if row["numerator"] else None,
        denominator=int(row["denominator"]) if row["denominator"] else None,
        low=float(row["low"]) if row["low"] else None,
        high=float(row["high"]) if row["high"] else None,
        answers=tuple((code, answer) for code, _, answer in pairs),
        holds=row["holds"] == "yes",
        note=row["note"],
    )
