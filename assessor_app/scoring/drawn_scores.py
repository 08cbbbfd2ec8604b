"""The scores of many drawn samples of cases at once; see `bootstrap`."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import repeat
from operator import truediv
from typing import cast

from assessor_app.scoring import digits
from assessor_app.scoring.criteria import outcome_of, process_of
from assessor_app.scoring.parts import HeadlineRule

Place = tuple[str, str]
"""``("criterion", "2.1")``, ``("outcome", "2")`` or ``("process", "1")``."""

Slot = tuple[str, str]
"""A question in one version of the form: (instrument, question)."""

InPlace = Mapping[Place, tuple[tuple[Slot, ...], ...]]
"""For each place its questions, each as the slots that it has: one for each version that puts it there."""

Values = Sequence[float | None]
"""What one figure is in each drawn sample; ``None`` where nobody was judged in it."""


@dataclass(frozen=True, slots=True)
class Judged:
    """How many cases there are, and for each slot the numbers of those judged above, and of those below."""

    cases: int
    sides: Mapping[Slot, tuple[Sequence[int], Sequence[int]]]


@dataclass(slots=True)
class _Shares:
    """The shares of some questions, added up in each sample; and in which samples how many had nobody judged."""

    sums: Sequence[float]
    questions: int
    missing: Counter[int] = field(default_factory=Counter)

    def means(self) -> Values:
        """The mean share in each sample."""
        values: list[float | None] = list(map(truediv, self.sums, repeat(self.questions)))
        for sample, missing in self.missing.items():
            there = self.questions - missing
            values[sample] = self.sums[sample] / there if there else None
        return values


def _together(shares: Sequence[_Shares]) -> _Shares:
    """The shares of all of these questions."""
    sums = list(map(sum, zip(*(one.sums for one in shares), strict=True)))
    missing: Counter[int] = Counter()
    for one in shares:
        missing.update(one.missing)
    return _Shares(sums, sum(one.questions for one in shares), missing)


class DrawnScores:
    """The score of every place in each of so many `samples`; `weights` say how often each case came in."""

    def __init__(
        self, weights: Sequence[int], judged: Judged, in_place: InPlace, rule: HeadlineRule, samples: int
    ) -> None:
        self._weights, self._judged, self._in_place = weights, judged, in_place
        self._rule, self._samples = rule, samples
        self._all, self._sum = sum(weights), cache(self._added)
        self._everyone = {slot: tuple(sorted([*above, *below])) for slot, (above, below) in judged.sides.items()}
        self._above = {slot: self._counted_above(slot) for slot in judged.sides}
        self._cells = {place[1]: self._shares(questions) for place, questions in in_place.items()
                       if place[0] == "criterion"}  # fmt: skip
        self._means = {code: cell.means() for code, cell in self._cells.items()}

    def _added(self, cases: tuple[int, ...]) -> int:
        """How often cases came in, a case being named as often as it counts; the fewer ones are added."""
        if len(cases) * 2 <= self._judged.cases or len(set(cases)) < len(cases):
            return sum(map(self._weights.__getitem__, cases))
        others = set(range(self._judged.cases)).difference(cases)
        return self._all - sum(map(self._weights.__getitem__, others))

    def _counted_above(self, slot: Slot) -> int:
        above, below = self._judged.sides[slot]
        if len(above) <= len(below):
            return sum(map(self._weights.__getitem__, above))
        return self._sum(self._everyone[slot]) - sum(map(self._weights.__getitem__, below))

    def of(self, place: Place) -> Values:
        """The score of a place in each sample."""
        level, code = place
        if level == "criterion":
            return self._means[code]
        if level == "process":
            return _mean([values for cell, values in self._means.items() if process_of(cell) == code])
        if self._rule is HeadlineRule.CRITERIA:
            return _mean([values for cell, values in self._means.items() if outcome_of(cell) == code])
        if self._rule is HeadlineRule.POOLED:
            return self._pooled(self._in_place[place])
        return self._outcome(code).means()

    def _outcome(self, code: str) -> _Shares:
        """The questions of an outcome, from those of its criteria where no question is in two of them."""
        questions = self._in_place["outcome", code]
        cells = [cell for cell in self._cells if outcome_of(cell) == code]
        if Counter(questions) == Counter(one for cell in cells for one in self._in_place["criterion", cell]):
            return _together([self._cells[cell] for cell in cells])
        return self._shares(questions)

    def _shares(self, questions: Iterable[Sequence[Slot]]) -> _Shares:
        """Questions on which the same cases were judged have one denominator: their counts are added first."""
        above: dict[tuple[int, ...], int] = defaultdict(int)
        number: Counter[tuple[int, ...]] = Counter()
        for slots in questions:
            cases = self._everyone[slots[0]] if len(slots) == 1 else self._cases(slots)
            above[cases] += sum(self._above[slot] for slot in slots)
            number[cases] += 1
        return _together([self._share(above[cases], cases, number[cases]) for cases in above])

    def _cases(self, slots: Iterable[Slot]) -> tuple[int, ...]:
        return tuple(sorted(case for slot in slots for case in self._everyone[slot]))

    def _share(self, above: int, cases: tuple[int, ...], questions: int) -> _Shares:
        parts, wholes = digits.unpack(above, self._samples), digits.unpack(self._sum(cases), self._samples)
        try:
            return _Shares(list(map(truediv, parts, wholes)), questions)
        except ZeroDivisionError:
            sums = [part / whole if whole else 0.0 for part, whole in zip(parts, wholes, strict=True)]
            missing = Counter({sample: questions for sample, whole in enumerate(wholes) if not whole})
            return _Shares(sums, questions, missing)

    def _pooled(self, questions: Sequence[Sequence[Slot]]) -> Values:
        slots = [slot for question in questions for slot in question]
        parts = digits.unpack(sum(self._above[slot] for slot in slots), self._samples)
        wholes = digits.unpack(sum(self._sum(self._everyone[slot]) for slot in slots), self._samples)
        return [part / whole if whole else None for part, whole in zip(parts, wholes, strict=True)]


def judged_anybody(values: Values) -> Sequence[float]:
    """The values of the samples in which somebody was judged."""
    if None in values:
        return [value for value in values if value is not None]
    return cast("Sequence[float]", values)


def _mean(columns: Sequence[Values]) -> Values:
    """The mean of several figures in each sample, of those that it has."""
    if not any(None in column for column in columns):
        return list(map(truediv, map(sum, zip(*map(judged_anybody, columns), strict=True)), repeat(len(columns))))
    there = [judged_anybody(values) for values in zip(*columns, strict=True)]
    return [sum(values) / len(values) if values else None for values in there]
