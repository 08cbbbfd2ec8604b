"""How a headline would move if answers were different: one answer, or the fewest that carry it over a rounding.

The headline is worked out anew from the counts of its questions, by the rule of the inspection. That is the
statement of schema.sql once more for one figure, so a test holds both equal for every rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from assessor_app.scoring.parts import HeadlineRule
from assessor_app.scoring.scores import Matrix

_HUNDRED = 100


@dataclass(frozen=True, slots=True)
class Tally:
    """The judgements of one question, and the criteria and outcomes that it counts in."""

    above: int
    below: int
    criteria: tuple[str, ...]
    outcomes: tuple[str, ...]

    @property
    def judged(self) -> int:
        """The denominator."""
        return self.above + self.below


Tallies = Mapping[str, Tally]


@dataclass(frozen=True, slots=True)
class Step:
    """So many answers of one question that would have to be different."""

    question: str
    answers: int


@dataclass(frozen=True, slots=True)
class Tipping:
    """The fewest answers that move the headline of an outcome to the next whole per cent, up or down.

    `now` and `then` are whole per cents; `steps` name the questions, those with most effect of one answer first.
    """

    outcome: str
    now: int
    then: int
    steps: tuple[Step, ...]

    @property
    def answers(self) -> int:
        """How many answers in all."""
        return sum(step.answers for step in self.steps)


def tallies(matrix: Matrix) -> Tallies:
    """The counts behind the scores of one set of cases."""
    return {one.code: Tally(one.above, one.below, one.criteria, one.outcomes) for one in matrix.questions}


def headline(counts: Tallies, outcome: str, rule: HeadlineRule) -> Fraction | None:
    """The headline of an outcome from these counts; None if nothing was judged in it."""
    mine = [one for one in counts.values() if outcome in one.outcomes and one.judged]
    if not mine:
        return None
    if rule is HeadlineRule.POOLED:
        return Fraction(sum(one.above for one in mine), sum(one.judged for one in mine))
    if rule is HeadlineRule.QUESTIONS:
        return _mean(Fraction(one.above, one.judged) for one in mine)
    criteria = sorted({code for one in mine for code in one.criteria if code.partition(".")[0] == outcome})
    return _mean(
        _mean(Fraction(one.above, one.judged) for one in mine if criterion in one.criteria) for criterion in criteria
    )


def whole(share: Fraction) -> int:
    """A share in whole per cent, halves up."""
    return int(share * _HUNDRED + Fraction(1, 2))


def tipping(counts: Tallies, outcome: str, rule: HeadlineRule, *, up: bool) -> Tipping | None:
    """The fewest answers that move a headline to the next whole per cent; None where none could."""
    now = headline(counts, outcome, rule)
    if now is None:
        return None
    target = (Fraction(whole(now)) + (Fraction(1, 2) if up else Fraction(-1, 2))) / _HUNDRED
    owed = target - now if up else now - target
    effects = {code: _effect(counts, code, outcome, rule) for code, one in counts.items() if outcome in one.outcomes}
    steps: list[Step] = []
    for code in sorted(effects, key=lambda code: (-effects[code], code)):
        room = counts[code].below if up else counts[code].above
        if effects[code] <= 0 or not room:
            continue
        needed = -(-owed // effects[code]) if up else owed // effects[code] + 1
        taken = min(int(needed), room)
        steps.append(Step(code, taken))
        owed -= taken * effects[code]
        if owed <= 0 if up else owed < 0:
            return Tipping(outcome, whole(now), whole(now) + (1 if up else -1), tuple(steps))
    return None


def _effect(counts: Tallies, code: str, outcome: str, rule: HeadlineRule) -> Fraction:
    """By how much one answer of a question moves the headline: the same for each of its answers."""
    one = counts[code]
    if not one.judged:
        return Fraction(0)
    towards = 1 if one.below else -1
    other = {**counts, code: Tally(one.above + towards, one.below - towards, one.criteria, one.outcomes)}
    before, after = headline(counts, outcome, rule), headline(other, outcome, rule)
    return abs(after - before) if before is not None and after is not None else Fraction(0)


def _mean(shares: Iterable[Fraction]) -> Fraction:
    kept = list(shares)
    return sum(kept, Fraction(0)) / len(kept)
