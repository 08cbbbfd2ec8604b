"""From a figure back to its cases: every figure can be followed to what it stands on."""

from __future__ import annotations

from dataclasses import dataclass

from assessor_app.records import AnswerState, Status
from assessor_app.scoring.sql import ScoreQuery, counts_from

_CASES = """
select a.case_number, a.assessment, a.instrument, j.state, coalesce(d.value, '')
from assessment_of_record a
join judgement j on j.assessment = a.assessment and j.question = $question
left join detail d on d.assessment = a.assessment and d.name = $by
where a.reached >= $reached
order by a.case_number
"""


@dataclass(frozen=True, slots=True)
class DrillDown:
    """One case behind the score of a question, and how its answer counts there.

    `group` is its value of the detail of a breakdown, ``""`` without one.
    """

    case: str
    assessment: str
    instrument: str
    state: AnswerState
    group: str = ""


def drill_down(
    query: ScoreQuery,
    question: str,
    *,
    counted_from: Status = Status.COMPLETE,
    include_unfinished: bool = False,
    by: str = "",
) -> tuple[DrillDown, ...]:
    """The cases whose answers make up the counts of `question`, in the order of their numbers.

    A criterion or an outcome is followed through `Matrix.questions_of` to its questions first.
    """
    reached = counts_from(counted_from, include_unfinished=include_unfinished)
    found = query(_CASES, {"question": question, "by": by, "reached": reached})
    return tuple(DrillDown(case, one, form, AnswerState(state), group) for case, one, form, state, group in found)
