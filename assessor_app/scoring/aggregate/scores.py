"""The scores over an aggregate: all inspections, a breakdown of them, and each group beside the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from assessor_app.records import HEADLINE_RULES, Status, Text
from assessor_app.scoring.aggregate.versions import Difference, differences
from assessor_app.scoring.calculate import Bases, calculate
from assessor_app.scoring.comparison import Compared, Measured, compared
from assessor_app.scoring.parts import HeadlineRule
from assessor_app.scoring.scores import Breakdown, Scores
from assessor_app.scoring.spread import Spread, Spreads, spreads
from assessor_app.scoring.sql import ScoreQuery, counts_from
from assessor_app.scoring.suppression import hidden_groups, suppressed_groups, suppressed_matrix

_INSPECTIONS = """
select count(*), coalesce(sum(open_conflicts), 0), count(distinct headline_rule), min(headline_rule)
from inspection_part
"""
_NAMES = """
select question, min(english), min(welsh) from question_part
where instrument in (select distinct instrument from assessment_of_record) group by question
"""


@dataclass(frozen=True, slots=True)
class AggregateScores:
    """The scores over many inspections.

    `rules` is how many different headlines the inspections have by themselves; here all have that of `scores`.
    `comparisons` are there with a breakdown: no group that is left out as too small is among them.
    """

    inspections: int
    rules: int
    scores: Scores
    differences: tuple[Difference, ...] = ()
    comparisons: tuple[Compared, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The scores as nested dicts and lists for JSON, without small numbers."""
        told = suppressed_matrix(self.scores.as_json())
        del told["inspection"]
        told = {"inspections": self.inspections, **told}
        if self.scores.breakdown:
            groups = suppressed_groups([group.as_json() for group in self.scores.breakdown.groups])
            told["breakdown"] = {"by": self.scores.breakdown.by, "groups": groups}
            told["comparisons"] = [one.as_json() for one in self.comparisons]
        told["differences"] = [{"question": one.question, "differs": list(one.differs)} for one in self.differences]
        return told


@dataclass(slots=True)
class _LinearIntervals:
    """Gives the spreads to the calculation, and keeps them for the comparison."""

    by: dict[str, Spreads] = field(default_factory=dict)

    def __call__(self, query: ScoreQuery, reached: int, by: str, rule: HeadlineRule) -> Mapping[str, Bases]:
        self.by[by] = spreads(query, reached, by, rule=rule)
        return self.by[by]


def aggregate_scores(
    query: ScoreQuery, *, rule: str = "", by: str = "", include_unfinished: bool = False
) -> AggregateScores:
    """The scores over everything that `query` reads, and of each group of `by`, compared.

    `by` is a case detail or ``inspection``, ``area``, ``year``, ``theme``. An assessment counts when its own
    inspection says so. `rule` is the headline; without it that which all inspections have, else ``questions``.
    """
    [(inspections, conflicts, rules, only)] = query(_INSPECTIONS, {})
    known = only if rules == 1 and only in HEADLINE_RULES else HeadlineRule.QUESTIONS
    intervals = _LinearIntervals()
    found = calculate(
        query,
        headline_rule=rule or known,
        by=by or None,
        include_unfinished=include_unfinished,
        open_conflicts=int(conflicts),
        intervals=intervals,
        names={code: Text((("en", english), ("cy", welsh))) for code, english, welsh in query(_NAMES, {})},
    )
    reached = counts_from(Status.COMPLETE, include_unfinished=include_unfinished)
    return AggregateScores(
        inspections=inspections,
        rules=rules,
        scores=found,
        differences=differences(query, reached) if found.mixed_versions else (),
        comparisons=compared(_measured(found.breakdown, intervals.by[by])) if found.breakdown else (),
    )


def _measured(breakdown: Breakdown, known: Spreads) -> Iterator[Measured]:
    """The headline of every outcome in every group that may be told; a value that is not recorded is no group."""
    groups = {group.value: group.scores for group in breakdown.groups}
    for at in range(len(next(iter(groups.values())).outcomes) if groups else 0):
        hidden = hidden_groups({value: scores.outcomes[at].cases for value, scores in groups.items()})
        small = hidden_groups({value: scores.counted for value, scores in groups.items()})
        for value, scores in groups.items():
            outcome = scores.outcomes[at]
            spread = known.get(value, {}).get(("outcome", outcome.code), Spread(0, None))
            if value and value not in hidden | small and outcome.score is not None and spread.error is not None:
                yield Measured(outcome.code, value, outcome.score, spread.error)
