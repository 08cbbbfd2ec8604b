"""Intervals for means, by a bootstrap over cases: the answers of one case hang together.

Cases are drawn with replacement and the three readings calculated anew; the middle 95 % of the
results is the interval. There is none where fewer than `FEW` cases were judged (so few cases cannot
stand for others, and the interval comes out too narrow) nor where every drawn sample gives the same.
How often each case came into each drawn sample is one large whole number, a digit for each sample
(`digits`), so that adding up a question over the cases adds it up in all samples at once.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import floor
from typing import Any

from assessor_app.scoring import digits
from assessor_app.scoring.criteria import process_of
from assessor_app.scoring.drawn_scores import DrawnScores, InPlace, Judged, Place, Values, judged_anybody
from assessor_app.scoring.figures import FEW, Interval
from assessor_app.scoring.parts import HeadlineRule
from assessor_app.scoring.sql import ScoreQuery

RESAMPLES = 1000
SEED = 2013

_JUDGED = """
select coalesce(d.value, ''), a.case_number, a.instrument,
    group_concat(j.question, ' ') filter (where j.state = 'above'),
    group_concat(j.question, ' ') filter (where j.state = 'below')
from assessment_of_record a
join judgement j on j.assessment = a.assessment
left join detail d on d.assessment = a.assessment and d.name = $by
where a.reached >= $reached
group by a.assessment
"""
"""A row for each case, its judgements in two texts: ten thousand rows would cost more than all else here."""

_PLACES = "select level, code, instrument, question from place order by level, code, question, instrument"

Rows = Sequence[tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Result:
    """The interval of one place's score, and the number of cases with a judgement there."""

    interval: Interval | None
    cases: int

    def around(self, _score: float | None, /) -> Interval | None:
        """The interval, which was drawn with the score."""
        return self.interval


Resampled = Mapping[Place, Result]


def resample(
    query: ScoreQuery, reached: int, by: str, *, rule: HeadlineRule, resamples: int = RESAMPLES, seed: int = SEED
) -> Mapping[str, Resampled]:
    """For each group of the detail `by` (``""``: all cases), what its figures stand on, and their intervals.

    Outcomes by the headline `rule`; criteria are always a mean of questions, processes of criteria. The
    same cases give the same intervals, in whatever order they arrived. If `resamples` is 0 there are no
    intervals, but still the numbers of cases.
    """
    by_group: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for group, *case in query(_JUDGED, {"by": by, "reached": reached}):
        if case[2] or case[3]:
            by_group[group].append(tuple(case))
    places = query(_PLACES, {})
    return {
        group: _resampled(judged_of(sorted(cases)), places, rule, resamples, seed) for group, cases in by_group.items()
    }


def judged_of(cases: Sequence[tuple[str, ...]]) -> Judged:
    """For each (instrument, question) the cases judged above, and below, by their number among `cases`."""
    judged: dict[tuple[str, str], tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for number, (_, instrument, *sides) in enumerate(cases):
        for side, codes in enumerate(sides):
            for code in codes.split() if codes else ():
                judged[instrument, code][side].append(number)
    return Judged(len(cases), judged)


def _resampled(judged: Judged, places: Rows, rule: HeadlineRule, resamples: int, seed: int) -> Resampled:
    in_place = questions_in_place(places, judged)
    reach = _reach(in_place, judged)
    if not resamples or max(reach.values(), default=0) < FEW:
        return {place: Result(None, cases) for place, cases in reach.items()}
    scores = DrawnScores(drawn(judged.cases, resamples, seed), judged, in_place, rule, resamples)
    return {place: Result(_middle(scores.of(place)) if cases >= FEW else None, cases) for place, cases in reach.items()}


@lru_cache(maxsize=4)
def drawn(cases: int, resamples: int, seed: int) -> tuple[int, ...]:
    """How often each case came into each of the samples, drawn with replacement: a number for each case.

    The draws are those that `random.Random(seed).choices` makes for each sample in turn, so a print can be made again.
    """
    draw = random.Random(seed).random  # noqa: S311  # repeatable on purpose; nothing secret hangs on it
    counts, each = [[0] * resamples for _ in range(cases)], range(cases)
    for sample in range(resamples):
        for case in [floor(draw() * cases) for _ in each]:
            counts[case][sample] += 1
    return tuple(map(digits.pack, counts))


def questions_in_place(places: Rows, judged: Judged) -> InPlace:
    """The questions of each place on which somebody was judged, each as the versions that put it there."""
    by_place: dict[Place, dict[str, list[tuple[str, str]]]] = defaultdict(lambda: defaultdict(list))
    for level, code, instrument, question in places:
        if (instrument, question) in judged.sides:
            by_place[level, code][question].append((instrument, question))
    return {place: tuple(map(tuple, questions.values())) for place, questions in by_place.items()}


def _reach(in_place: InPlace, judged: Judged) -> Mapping[Place, int]:
    """How many cases have a judgement in each place; a process has those of its criteria."""
    cases: dict[Place, set[int]] = defaultdict(set)
    for place, questions in in_place.items():
        there = cases[place]
        for slot in (slot for question in questions for slot in question):
            there.update(*judged.sides[slot])
        if place[0] == "criterion":
            cases["process", process_of(place[1])] |= there
    return {place: len(numbers) for place, numbers in cases.items()}


def _middle(values: Values) -> Interval | None:
    """The middle 95 % of the values, by nearest rank; none where there is no spread that could be told."""
    known = sorted(judged_anybody(values))
    if not known:
        return None
    cut = len(known) // 40
    low, high = known[cut], known[-1 - cut]
    return Interval(low, high) if low < high else None
