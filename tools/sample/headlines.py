"""The headline of each outcome, worked out without the scoring of the application.

A second, independent way to the same number: exact fractions in plain Python, for the sample only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from assessor_app.records import Instrument, Judgement, Question
from tools.sample.people import Answers

PUBLISHED = {"1": 82, "2": 78, "3": 69, "4": 70, "5": 78}
"""The proportion of work done well enough, in percent, by outcome (Summary of the report)."""


def headline(instrument: Instrument, outcome: str, answers: Sequence[Answers]) -> Fraction:
    """The mean of the scores of all questions that count in an outcome (Appendix 5 of the source)."""
    return _mean(question_scores(_of_outcome(instrument, outcome), answers).values())


def mean_of_criteria(instrument: Instrument, outcome: str, answers: Sequence[Answers]) -> Fraction:
    """The other reading: the mean over the outcome's criteria of the mean over their questions."""
    questions = _of_outcome(instrument, outcome)
    criteria = sorted({code for one in questions for code in one.criteria if code.startswith(outcome)})
    by_criterion = [[one for one in questions if code in one.criteria] for code in criteria]
    return _mean(_mean(question_scores(some, answers).values()) for some in by_criterion)


def pooled(instrument: Instrument, outcome: str, answers: Sequence[Answers]) -> Fraction:
    """The third reading: all answers above the line over all answers judged."""
    judged = [_judged(one, answers) for one in _of_outcome(instrument, outcome)]
    return Fraction(sum(above for above, _ in judged), sum(total for _, total in judged))


def question_scores(questions: Iterable[Question], answers: Sequence[Answers]) -> Mapping[str, Fraction]:
    """Above / (above + below) for each question; one that nobody was judged on is left out."""
    judged = {one.code: _judged(one, answers) for one in questions}
    return {code: Fraction(above, total) for code, (above, total) in judged.items() if total}


def whole_percent(share: Fraction) -> int:
    """A share as a whole percent, rounded half up, in whole numbers throughout."""
    return (200 * share.numerator + share.denominator) // (2 * share.denominator)


def _of_outcome(instrument: Instrument, outcome: str) -> list[Question]:
    return [one for one in instrument.scored if any(code.startswith(outcome) for code in one.criteria)]


def _judged(question: Question, answers: Sequence[Answers]) -> tuple[int, int]:
    sides = {choice.code: choice.judgement for choice in question.choices}
    found = [sides.get(one.get(question.code, "")) for one in answers]
    above = found.count(Judgement.ABOVE)
    return above, above + found.count(Judgement.BELOW)


def _mean(shares: Iterable[Fraction]) -> Fraction:
    found = list(shares)
    return sum(found, Fraction(0)) / len(found)
