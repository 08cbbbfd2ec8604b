"""Intervals for means, by a bootstrap over cases: the answers of one case hang together.

Cases are drawn with replacement and the three readings calculated anew; the middle 95 % of the
results is the interval. There is none where fewer than `FEW` cases were judged (so few cases cannot
stand for others, and the interval comes out too narrow) nor where every drawn sample gives the same.
Plain Python, made fast by arithmetic: all counts of a case are the digits of one large whole number,
so that adding up a drawn sample is adding up numbers.
"""

from __future__ import annotations

import random
import struct
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from assessor_app.scoring.criteria import outcome_of, process_of
from assessor_app.scoring.figures import FEW, Interval
from assessor_app.scoring.parts import HeadlineRule
from assessor_app.scoring.sql import ScoreQuery

RESAMPLES = 1000
SEED = 2013

_DIGIT = 32
"""Bits of one count in the packed number; the number of cases of an inspection stays far below 2**32."""

_JUDGED = """
select coalesce(d.value, ''), a.case_number, a.instrument, j.question, case j.state when 'above' then 1 else 0 end
from assessment_of_record a
join judgement j on j.assessment = a.assessment and j.state in ('above', 'below')
left join detail d on d.assessment = a.assessment and d.name = $by
where a.reached >= $reached
order by a.case_number
"""
_PLACES = "select level, code, instrument, question from place order by level, code, question, instrument"

Rows = Sequence[tuple[Any, ...]]

Place = tuple[str, str]
"""``("criterion", "2.1")``, ``("outcome", "2")`` or ``("process", "1")``."""

Slots = Mapping[tuple[str, str], int]
"""The number of each (instrument, question) among the digits."""


@dataclass(frozen=True, slots=True)
class Result:
    """The interval of one place's score, and the number of cases with a judgement there."""

    interval: Interval | None
    cases: int


Resampled = Mapping[Place, Result]


def resample(
    query: ScoreQuery, reached: int, by: str, *, rule: HeadlineRule, resamples: int = RESAMPLES, seed: int = SEED
) -> Mapping[str, Resampled]:
    """For each group of the detail `by` (``""``: all cases), what its figures stand on, and their intervals.

    Outcomes by the headline `rule`; criteria are always a mean of questions, processes of criteria. The
    same cases give the same intervals, in whatever order they arrived. If `resamples` is 0 there are no
    intervals, but still the numbers of cases.
    """
    by_group: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for group, *judged in query(_JUDGED, {"by": by, "reached": reached}):
        by_group[group].append(tuple(judged))
    places = query(_PLACES, {})
    return {group: _resampled(judged, places, rule, resamples, seed) for group, judged in by_group.items()}


def _resampled(judged: Rows, places: Rows, rule: HeadlineRule, resamples: int, seed: int) -> Resampled:
    draw = random.Random(seed)  # noqa: S311  # repeatable on purpose; nothing secret hangs on it
    slots: Slots = {key: number for number, key in enumerate(sorted({(row[1], row[2]) for row in judged}))}
    in_place = _questions_in_place(places, slots)
    packed, reach = _pack(judged, slots, in_place)
    score = scorer(in_place, rule)
    drawn: dict[Place, list[float]] = {place: [] for place in reach}
    for _ in range(resamples if len(packed) >= FEW else 0):
        counts = _unpack(sum(draw.choices(packed, k=len(packed))), len(slots))
        for place, value in score(counts).items():
            if value is not None:
                drawn[place].append(value)
    return {
        place: Result(_middle(values) if reach[place] >= FEW else None, reach[place]) for place, values in drawn.items()
    }


def _questions_in_place(places: Rows, slots: Slots) -> Mapping[Place, tuple[tuple[int, ...], ...]]:
    """For each place its questions, each as the digits that it has: one for each version of the form."""
    found: dict[Place, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for level, code, instrument, question in places:
        if (slot := slots.get((instrument, question))) is not None:
            found[level, code][question].append(slot)
    return {place: tuple(map(tuple, questions.values())) for place, questions in found.items()}


def _pack(
    judged: Rows, slots: Slots, in_place: Mapping[Place, Iterable[Iterable[int]]]
) -> tuple[list[int], Mapping[Place, int]]:
    """Each case as one number, the counts above in the low digits, those judged in the high ones.

    Also, for each place, how many cases have a judgement there.
    """
    numbers: dict[str, int] = defaultdict(int)
    touched: dict[str, int] = defaultdict(int)
    for case, instrument, question, above in judged:
        slot = slots[instrument, question]
        numbers[case] += (above << _DIGIT * slot) + (1 << _DIGIT * (len(slots) + slot))
        touched[case] |= 1 << slot
    masks = _masks(in_place)
    reach = {place: sum(1 for case in touched.values() if case & mask) for place, mask in masks.items()}
    return list(numbers.values()), reach


def _masks(in_place: Mapping[Place, Iterable[Iterable[int]]]) -> Mapping[Place, int]:
    """The questions of each place as the bits of a number; a process has those of its criteria."""
    masks: dict[Place, int] = defaultdict(int)
    for place, questions in in_place.items():
        bits = sum(1 << slot for question in questions for slot in question)
        masks[place] |= bits
        if place[0] == "criterion":
            masks["process", process_of(place[1])] |= bits
    return masks


def _unpack(number: int, slots: int) -> tuple[Sequence[int], Sequence[int]]:
    digits = struct.unpack(f"<{2 * slots}I", number.to_bytes(2 * slots * _DIGIT // 8, "little"))
    return digits[:slots], digits[slots:]


Counts = tuple[Sequence[int], Sequence[int]]


def scorer(
    in_place: Mapping[Place, Sequence[Sequence[int]]], rule: HeadlineRule
) -> Callable[[Counts], Mapping[Place, float | None]]:
    """What calculates every place's score from the counts (above, judged) of one drawn sample."""
    outcomes = [place for place in in_place if place[0] == "outcome"]
    criteria = [place for place in in_place if place[0] == "criterion"]
    cells = {outcome: [cell for cell in criteria if outcome_of(cell[1]) == outcome[1]] for outcome in outcomes}
    columns: dict[Place, list[Place]] = defaultdict(list)
    for cell in criteria:
        columns["process", process_of(cell[1])].append(cell)

    def score(counts: Counts) -> Mapping[Place, float | None]:
        scores = {place: _mean_of_questions(questions, *counts) for place, questions in in_place.items()}
        for process, parts in columns.items():
            scores[process] = _mean([value for cell in parts if (value := scores[cell]) is not None])
        for place in outcomes if rule is not HeadlineRule.QUESTIONS else ():
            if rule is HeadlineRule.CRITERIA:
                scores[place] = _mean([value for cell in cells[place] if (value := scores[cell]) is not None])
            else:
                scores[place] = _pooled(in_place[place], *counts)
        return scores

    return score


def _mean_of_questions(questions: Sequence[Sequence[int]], above: Sequence[int], judged: Sequence[int]) -> float | None:
    shares = []
    for slots in questions:
        total = sum(judged[slot] for slot in slots) if len(slots) > 1 else judged[slots[0]]
        if total:
            part = sum(above[slot] for slot in slots) if len(slots) > 1 else above[slots[0]]
            shares.append(part / total)
    return _mean(shares)


def _mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None


def _pooled(questions: Sequence[Sequence[int]], above: Sequence[int], judged: Sequence[int]) -> float | None:
    total = sum(judged[slot] for slots in questions for slot in slots)
    return sum(above[slot] for slots in questions for slot in slots) / total if total else None


def _middle(values: list[float]) -> Interval | None:
    """The middle 95 % of the values, by nearest rank; none where there is no spread that could be told."""
    if not values:
        return None
    values.sort()
    cut = len(values) // 40
    low, high = values[cut], values[-1 - cut]
    return Interval(low, high) if low < high else None
