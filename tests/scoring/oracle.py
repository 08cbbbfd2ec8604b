"""The scores once more, written from Appendix 5 of the source in plain Python and exact fractions.

Shares nothing with the application but the words. No SQL, no floats until the comparison.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction

from tests.scoring.worlds import Assessed, World

ORDER = ("not_started", "in_progress", "complete", "checked", "signed_off")


def counting(world: World, counted_from: str, *, include_unfinished: bool = False) -> list[Assessed]:
    """The assessments of record that are far enough."""
    least = ORDER.index("in_progress" if include_unfinished else counted_from)
    return [one for one in world.assessed if one.of_record and ORDER.index(one.status) >= least]


def counts(cases: Sequence[Assessed], question: str) -> Counter:
    """How often each state was found."""
    return Counter(one.states[question] for one in cases if question in one.states)


def share(above: int, judged: int) -> Fraction | None:
    return Fraction(above, judged) if judged else None


def mean(values: Sequence[Fraction | None]) -> Fraction | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


class Oracle:
    """Scores of one set of cases, each assessed by one of the forms."""

    def __init__(self, forms: Mapping[str, Mapping[str, tuple[str, ...]]], cases: Sequence[Assessed], fewest: int = 1):
        self.forms, self.cases, self.fewest = forms, cases, fewest
        self.codes = sorted({question for form in forms.values() for question in form})

    def question(self, code: str) -> Fraction | None:
        found = counts(self.cases, code)
        return share(found["above"], found["above"] + found["below"])

    def _pairs(self, place: str) -> list[tuple[int, int]]:
        """(above, judged) of every question that counts in a criterion (``2.1``) or an outcome (``2``)."""
        pairs = []
        for code in self.codes:
            there = [
                one
                for one in self.cases
                if any(
                    cell == place or cell.split(".")[0] == place for cell in self.forms[one.instrument].get(code, ())
                )
            ]
            found = counts(there, code)
            pairs.append((found["above"], found["above"] + found["below"]))
        return [(above, judged) for above, judged in pairs if judged >= self.fewest]

    def mean_of_questions(self, place: str) -> Fraction | None:
        return mean([share(*pair) for pair in self._pairs(place)])

    def pooled(self, place: str) -> Fraction | None:
        pairs = self._pairs(place)
        return share(sum(above for above, _ in pairs), sum(judged for _, judged in pairs))

    def mean_of_criteria(self, outcome: str) -> Fraction | None:
        return mean([self.mean_of_questions(f"{outcome}.{process}") for process in "12345"])

    def process(self, process: str) -> Fraction | None:
        return mean([self.mean_of_questions(f"{outcome}.{process}") for outcome in "12345"])
