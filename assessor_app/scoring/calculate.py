"""Scores of an inspection, from the workspace's derived tables, by the SQL of ``schema.sql``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError
from assessor_app.records import AnswerState, Status, Text
from assessor_app.scoring import bootstrap
from assessor_app.scoring.criteria import CRITERIA, OUTCOMES, PROCESSES, is_leadership
from assessor_app.scoring.drawn_scores import Place
from assessor_app.scoring.figures import FEW, Interval, wilson
from assessor_app.scoring.parts import (
    CriterionScore,
    HeadlineRule,
    OutcomeScore,
    ProcessScore,
    QuestionScore,
    Sensitivity,
)
from assessor_app.scoring.scores import Breakdown, GroupScores, Matrix, Scores
from assessor_app.scoring.sql import ScoreQuery, counts_from, statement

_COLUMNS = (
    "fewest", "level", "grp", "code", "above", "below", "not_applicable", "inactive", "unanswered",
    "listed", "counted", "score", "criterion_mean", "pooled",
)  # fmt: skip

_OVERVIEW = """
select count(distinct case_number), count(case when reached >= $reached then 1 end),
    count(distinct case when reached >= $reached then instrument end),
    coalesce(sum(case when reached >= $reached then changed_since_complete end), 0)
from assessment_of_record
"""
_GROUP_SIZES = """
select coalesce(d.value, ''), count(*)
from assessment_of_record a left join detail d on d.assessment = a.assessment and d.name = $by
where a.reached >= $reached group by 1 order by 1
"""
_WALK = """
select s.question, p.level, p.code, min(s.position) from scored_question s
join place p on p.instrument = s.instrument and p.question = s.question
where s.instrument in (select instrument from assessment_of_record)
group by s.question, p.level, p.code
"""
_DETAILS = """
select distinct d.name from detail d join assessment_of_record a on a.assessment = d.assessment order by 1
"""

_NAMELESS = Text()
_LEVELS = ("criterion", "outcome")
_STATES = tuple(str(state) for state in AnswerState)

Row = Mapping[str, Any]
Rows = Mapping[tuple[str, str], Row]
"""The rows of one group by level and code."""

Walk = Sequence[tuple[str, tuple[str, ...], tuple[str, ...]]]
"""The scored questions in the order of the walk, each with its criteria and its outcomes."""


class Basis(Protocol):
    """What a mean stands on."""

    @property
    def cases(self) -> int:
        """How many cases have a judgement there."""

    def around(self, score: float | None, /) -> Interval | None:
        """The 95 % interval of the score, if there is one."""


Bases = Mapping[Place, Basis]
Intervals = Callable[[ScoreQuery, int, str, HeadlineRule], Mapping[str, Bases]]
"""What gives, for each group of a breakdown, what its means stand on."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What one calculation asks of the workspace."""

    query: ScoreQuery
    rule: HeadlineRule
    reached: int
    intervals: Intervals
    names: Mapping[str, Text]

    def rows(self, by: str, fewest: int) -> Mapping[int, Mapping[str, Rows]]:
        """The statement's rows by the fewest cases that a question needs, by group, and by level and code."""
        read: dict[int, dict[str, dict[tuple[str, str], Row]]] = defaultdict(lambda: defaultdict(dict))
        parameters = {"by": by, "reached": self.reached, "fewest": fewest}
        for values in self.query(statement("scores"), parameters):
            row = dict(zip(_COLUMNS, values, strict=True))
            read[row["fewest"]][row["grp"]][row["level"], row["code"]] = row
        return read


def calculate(
    query: ScoreQuery,
    *,
    headline_rule: str = HeadlineRule.QUESTIONS,
    counted_from: Status = Status.COMPLETE,
    by: str | None = None,
    include_unfinished: bool = False,
    inspection: str = "",
    open_conflicts: int = 0,
    resamples: int = bootstrap.RESAMPLES,
    intervals: Intervals | None = None,
    names: Mapping[str, Text] | None = None,
) -> Scores:
    """The scores of all cases that count, and of each group of the case detail `by` if one is named.

    `query` reads the workspace. `inspection` (its name) and `open_conflicts` are only carried along. `resamples` is how
    often cases are drawn anew for the intervals of criteria and outcomes; 0 does without; `intervals` is another way to
    them. `names` are the texts of questions by their codes. Raises `UserError` if no case has the detail `by`.
    """
    reached = counts_from(counted_from, include_unfinished=include_unfinished)
    asked = _Asked(query, HeadlineRule(headline_rule), reached, intervals or _resampling(resamples), names or {})
    cases, counted, versions, changed = query(_OVERVIEW, {"reached": reached})[0]
    rows = asked.rows("", FEW)
    matrix = _matrices(asked, "", {"": counted}, rows[1])[""]
    return Scores(
        inspection=inspection,
        headline_rule=asked.rule,
        counted_from=counted_from,
        included_unfinished=include_unfinished,
        cases=cases,
        open_conflicts=open_conflicts,
        versions=versions,
        changed_since_complete=int(changed),
        matrix=replace(matrix, outcomes=_with_sensitivity(asked.rule, rows[FEW].get("", {}), matrix.outcomes)),
        breakdown=_broken_down(asked, by) if by else None,
    )


def details(query: ScoreQuery) -> tuple[str, ...]:
    """The case details that a breakdown can group by: roles and question codes, in alphabetical order."""
    return tuple(name for (name,) in query(_DETAILS, {}))


def _broken_down(asked: _Asked, by: str) -> Breakdown:
    known = details(asked.query)
    if by not in known:
        mend = (
            Message("Details that can be used: {known}.", known=", ".join(known))
            if known
            else Message("No case has any details yet.")
        )
        raise UserError(Problem("unknown-detail", Message("No case has a detail called {by}.", by=by), mend))
    sizes = dict(asked.query(_GROUP_SIZES, {"by": by, "reached": asked.reached}))
    matrices = _matrices(asked, by, sizes, asked.rows(by, 1)[1])
    return Breakdown(by, tuple(GroupScores(value, matrices[value]) for value in sizes))


def _resampling(resamples: int) -> Intervals:
    def intervals(query: ScoreQuery, reached: int, by: str, rule: HeadlineRule) -> Mapping[str, Bases]:
        return bootstrap.resample(query, reached, by, rule=rule, resamples=resamples)

    return intervals


def _matrices(asked: _Asked, by: str, sizes: Mapping[str, int], rows: Mapping[str, Rows]) -> Mapping[str, Matrix]:
    """The matrix of each group whose number of cases is in `sizes`."""
    walk = _walk(asked.query(_WALK, {}))
    resampled = asked.intervals(asked.query, asked.reached, by, asked.rule)
    matrices = {}
    for value, size in sizes.items():
        drawn = resampled.get(value, {})
        matrices[value] = Matrix(
            counted=size,
            outcomes=tuple(_outcome(code, rows.get(value, {}), asked.rule, drawn) for code in OUTCOMES),
            processes=tuple(_process(code, rows.get(value, {}), drawn) for code in PROCESSES),
            criteria=tuple(_criterion(code, rows.get(value, {}), drawn) for code in CRITERIA),
            questions=_questions(rows.get(value, {}), walk, asked.names),
        )
    return matrices


def _walk(rows: Iterable[tuple[Any, ...]]) -> Walk:
    places: dict[str, dict[str, list[str]]] = defaultdict(lambda: {"criterion": [], "outcome": []})
    position: dict[str, int] = {}
    for question, level, code, first in rows:
        places[question][level].append(code)
        position[question] = min(first, position.get(question, first))
    ordered = sorted(position, key=lambda code: (position[code], code))
    return [
        (code, tuple(sorted(places[code]["criterion"])), tuple(sorted(places[code]["outcome"]))) for code in ordered
    ]


def _questions(rows: Rows, walk: Walk, names: Mapping[str, Text]) -> tuple[QuestionScore, ...]:
    told = []
    for code, criteria, outcomes in walk:
        if row := rows.get(("question", code)):
            above, below, *others = (int(row[state]) for state in _STATES)
            not_applicable, inactive, unanswered = others
            counts = (above, below, not_applicable, inactive, unanswered)
            shares = (row["score"], wilson(above, above + below))
            told.append(QuestionScore(code, criteria, outcomes, *counts, *shares, names.get(code, _NAMELESS)))
    return tuple(told)


def _mean(row: Row, drawn: Bases, place: Place, score: float | None) -> dict[str, Any]:
    """What a criterion and an outcome have alike."""
    result = drawn.get(place)
    return {
        "pooled": row["pooled"],
        "questions": row["counted"],
        "not_judged": row["listed"] - row["counted"],
        "above": int(row["above"]),
        "below": int(row["below"]),
        "interval": result.around(score) if result else None,
        "cases": result.cases if result else 0,
    }


def _criterion(code: str, rows: Rows, drawn: Bases) -> CriterionScore:
    row = rows.get(("criterion", code))
    if not row:
        return CriterionScore(code, CRITERIA[code], scored=not is_leadership(code))
    return CriterionScore(
        code, CRITERIA[code], score=row["score"], **_mean(row, drawn, ("criterion", code), row["score"])
    )


def _outcome(code: str, rows: Rows, rule: HeadlineRule, drawn: Bases) -> OutcomeScore:
    row = rows.get(("outcome", code))
    if not row:
        return OutcomeScore(code, OUTCOMES[code])
    readings = {HeadlineRule.QUESTIONS: row["score"], HeadlineRule.CRITERIA: row["criterion_mean"]}
    score = readings.get(rule, row["pooled"])
    means = {"question_mean": row["score"], "criterion_mean": row["criterion_mean"]}
    return OutcomeScore(code, OUTCOMES[code], score=score, **means, **_mean(row, drawn, ("outcome", code), score))


def _process(code: str, rows: Rows, drawn: Bases) -> ProcessScore:
    row, result = rows.get(("process", code)), drawn.get(("process", code))
    if not row or not result:
        return ProcessScore(code, PROCESSES[code])
    return ProcessScore(code, PROCESSES[code], row["score"], row["counted"], result.around(row["score"]), result.cases)


def _with_sensitivity(rule: HeadlineRule, rows: Rows, outcomes: tuple[OutcomeScore, ...]) -> tuple[OutcomeScore, ...]:
    """The outcomes, each saying what its headline would be without the questions of few cases (`rows`)."""
    told = []
    for outcome in outcomes:
        without = _outcome(outcome.code, rows, rule, {})
        left_out = outcome.questions - without.questions
        told.append(replace(outcome, sensitivity=Sensitivity(FEW, left_out, without.score)))
    return tuple(told)
