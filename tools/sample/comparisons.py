"""What the report says in words about who did better, held against the sample."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from assessor_app.records import Instrument
from tools.sample.headlines import headline, question_scores
from tools.sample.people import Answers
from tools.sample.rules import Rules
from tools.sample.tables import read_table


@dataclass(frozen=True, slots=True)
class Comparison:
    """One statement: on `measure` (a question's code, or ``outcome 2``) the cases of one rule do better.

    `points` is by how many percentage points at least ("markedly", "considerably").
    """

    id: str
    paragraph: str
    subject: str
    measure: str
    higher: str
    lower: str
    points: int


def read_comparisons(path: Path) -> tuple[Comparison, ...]:
    """The statements in the order of the report."""
    return tuple(
        Comparison(
            row["id"], row["paragraph"], row["subject"], row["measure"], row["higher"], row["lower"], int(row["points"])
        )
        for row in read_table(path)
    )


def compare(
    one: Comparison, instrument: Instrument, answers: Sequence[Answers], rules: Rules
) -> tuple[Fraction, Fraction]:
    """The shares of the two groups, the one that should be higher first."""
    higher, lower = ([given for given in answers if rules.rule(rule)(given)] for rule in (one.higher, one.lower))
    return _measured(one.measure, instrument, higher), _measured(one.measure, instrument, lower)


def _measured(measure: str, instrument: Instrument, answers: Sequence[Answers]) -> Fraction:
    if measure.startswith("outcome "):
        return headline(instrument, measure.removeprefix("outcome "), answers)
    return question_scores([instrument.by_code[measure]], answers)[measure]
