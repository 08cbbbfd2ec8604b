"""How far two assessors of the same cases agree: a blind second assessment, or a benchmark."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assessor_app.records import AnswerState, Purpose, Status
from assessor_app.scoring.figures import FEW, Interval, wilson
from assessor_app.scoring.sql import REACHED, ScoreQuery

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


PARADOX_SHARE, PARADOX_KAPPA = 0.8, 0.4
"""From this share on, and up to this kappa, the two seem to say opposite things (`Agreement.paradox`)."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How often two sides judged alike, and what chance has to do with it.

    `both` is the number of pairs in which both sides gave an answer; `same` of these, how many were
    judged alike; `one_only`, pairs beside them where only one side's answers led to the question or
    only one side answered; `cases`, the cases that the pairs in `both` come from.

    `kappa` is Cohen's and `ac1` is Gwet's (British Journal of Mathematical and Statistical Psychology
    61, 2008), over above / below / not applicable, as far as either side used them: -1 to 1. Both are
    ``None`` if nobody answered, and where a single category was used: then nothing is left to chance.
    """

    both: int
    same: int
    one_only: int
    kappa: float | None
    ac1: float | None
    categories: int
    cases: int

    @property
    def share(self) -> float | None:
        """The share of pairs judged alike, 0 to 1; ``None`` if there are none."""
        return self.same / self.both if self.both else None

    @property
    def interval(self) -> Interval | None:
        """Wilson's interval of the share; ``None`` where a case has several pairs, which hang together."""
        return wilson(self.same, self.both) if self.both == self.cases else None

    @property
    def caution(self) -> bool:
        """Whether too few cases were judged by both to make much of the share."""
        return self.cases < FEW

    @property
    def paradox(self) -> bool:
        """Whether kappa is low although nearly all was judged alike, as where one category is rare.

        Feinstein and Cicchetti, Journal of Clinical Epidemiology 43 (1990): kappa then speaks of the
        rarity, not of the two people.
        """
        return (
            self.share is not None
            and self.share >= PARADOX_SHARE
            and self.kappa is not None
            and self.kappa < PARADOX_KAPPA
        )


@dataclass(frozen=True, slots=True)
class Agreements:
    """Agreement over everything, and for each question that either side answered."""

    overall: Agreement
    questions: Mapping[str, Agreement]


def agreement(first: States, second: States) -> Agreements:
    """How far two sides agree on the (case, question) pairs that stand in both mappings."""
    pairs: dict[str, list[_Pair]] = defaultdict(list)
    for case, question in sorted(first.keys() & second.keys()):
        pairs[question].append((case, first[case, question], second[case, question]))
    told = {question: _agreement(sides) for question, sides in pairs.items()}
    answered = {question: one for question, one in told.items() if one.both or one.one_only}
    return Agreements(_agreement([pair for sides in pairs.values() for pair in sides]), answered)


def second_assessments(query: ScoreQuery, *, counted_from: Status = Status.COMPLETE) -> tuple[States, States]:
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


_Pair = tuple[str, str, str]
"""A case, and how each side judged a question of it."""


def _agreement(pairs: Sequence[_Pair]) -> Agreement:
    both = [pair for pair in pairs if pair[1] in _ANSWERED and pair[2] in _ANSWERED]
    one_only = sum(1 for _, one, other in pairs if (one in _ANSWERED) != (other in _ANSWERED))
    same = sum(1 for _, one, other in both if one == other)
    first, second = Counter(one for _, one, _ in both), Counter(other for _, _, other in both)
    return Agreement(
        both=len(both),
        same=same,
        one_only=one_only,
        kappa=_kappa(first, second, same),
        ac1=_ac1(first, second, same),
        categories=len(first | second),
        cases=len({case for case, _, _ in both}),
    )


def _kappa(first: Counter[str], second: Counter[str], same: int) -> float | None:
    """Cohen's kappa, in whole numbers until the last division: (n * same - chance) / (n * n - chance)."""
    n = first.total()
    chance = sum(first[state] * second[state] for state in _ANSWERED)
    return (n * same - chance) / (n * n - chance) if chance != n * n else None


def _ac1(first: Counter[str], second: Counter[str], same: int) -> float | None:
    """Gwet's AC1: chance is the mean over categories of how far each is from being used always or never.

    With n pairs, q categories and t the times that a category was used by either, chance is the sum of
    t * (2n - t) over (q - 1) * (2n)**2; in whole numbers until the last division.
    """
    n, used = first.total(), first + second
    if len(used) < 2:
        return None
    whole = (len(used) - 1) * 4 * n * n
    chance = sum(times * (2 * n - times) for times in used.values())
    return (whole * same / n - chance) / (whole - chance)
