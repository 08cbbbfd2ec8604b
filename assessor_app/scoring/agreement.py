"""How far two assessors of the same cases agree: a blind second assessment, or a benchmark."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assessor_app.records import AnswerState, Purpose, Status
from assessor_app.scoring.sql import REACHED, Query

States = Mapping[tuple[str, str], str]
"""The state of each (case, question), as one side found it."""

_ANSWERED = (AnswerState.ABOVE, AnswerState.BELOW, AnswerState.NOT_APPLICABLE)

_PAIRS = """
select b.status, a.case_number, j.question, j.state, k.state
from assessment_of_record a
join assessment b on b.case_number = a.case_number and b.purpose = $second and b.id <> a.assessment
join judgement j on j.assessment = a.assessment
join judgement k on k.assessment = b.id and k.question = j.question
where a.reached >= $reached
order by b.id
"""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How often two sides judged alike.

    `both` is the number of pairs in which both sides gave an answer; `same` of these, how many were
    judged alike; `one_only`, pairs beside them where only one side's answers led to the question or
    only one side answered. `kappa` is Cohen's, over above / below / not applicable; ``None`` if nobody
    answered or if chance alone would have both sides always agree.
    """

    both: int
    same: int
    one_only: int
    kappa: float | None

    @property
    def share(self) -> float | None:
        """The share of pairs judged alike, 0 to 1; ``None`` if there are none."""
        return self.same / self.both if self.both else None


@dataclass(frozen=True, slots=True)
class Agreements:
    """Agreement over everything, and for each question that either side answered."""

    overall: Agreement
    questions: Mapping[str, Agreement]


def agreement(first: States, second: States) -> Agreements:
    """How far two sides agree on the (case, question) pairs that stand in both mappings."""
    pairs: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for key in sorted(first.keys() & second.keys()):
        pairs[key[1]].append((first[key], second[key]))
    told = {question: _agreement(sides) for question, sides in pairs.items()}
    answered = {question: found for question, found in told.items() if found.both or found.one_only}
    return Agreements(_agreement([pair for sides in pairs.values() for pair in sides]), answered)


def second_assessments(query: Query, *, counted_from: Status = Status.COMPLETE) -> tuple[States, States]:
    """What the assessment of record and the second assessment of the same case found, for `agreement`.

    Both must have reached `counted_from`. Of several second assessments of a case, the one with the
    greatest id is taken, so that the same file always says the same.
    """
    reached = REACHED[counted_from]
    found = query(_PAIRS, {"second": Purpose.SECOND, "reached": reached})
    sides = [
        ((case, question), one, other) for status, case, question, one, other in found if REACHED[status] >= reached
    ]
    return {key: one for key, one, _ in sides}, {key: other for key, _, other in sides}


def _agreement(pairs: Sequence[tuple[str, str]]) -> Agreement:
    both = [pair for pair in pairs if pair[0] in _ANSWERED and pair[1] in _ANSWERED]
    one_only = sum(1 for one, other in pairs if (one in _ANSWERED) != (other in _ANSWERED))
    same = sum(1 for one, other in both if one == other)
    return Agreement(len(both), same, one_only, _kappa(both, same))


def _kappa(both: Sequence[tuple[str, str]], same: int) -> float | None:
    """Cohen's kappa, in whole numbers until the last division: (n * same - chance) / (n * n - chance)."""
    if not both:
        return None
    n = len(both)
    first, second = Counter(one for one, _ in both), Counter(other for _, other in both)
    chance = sum(first[state] * second[state] for state in _ANSWERED)
    return (n * same - chance) / (n * n - chance) if chance != n * n else None
