"""The score matrix as text for a terminal: outcomes down, stages of the work across.

Under each percent stands what it rests on: the number of cases, and the interval where there is one.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping, Sequence

from assessor_app.messages import Message, Template
from assessor_app.records import ENGLISH
from assessor_app.scoring.criteria import CRITERIA, LEADERSHIP, OUTCOMES, PROCESSES, is_leadership
from assessor_app.scoring.figures import FEW, whole_percent
from assessor_app.scoring.parts import CriterionScore, HeadlineRule, OutcomeScore, ProcessScore
from assessor_app.scoring.scores import Breakdown, Matrix, Scores
from assessor_app.translations import say

_NAME, _COLUMN = 36, 13
_FEW_MARK = "*"

Figure = CriterionScore | OutcomeScore | ProcessScore
Cell = tuple[str, str]
"""A figure, and what it rests on, for the line below."""


_COUNTED = Template("{counted} of {cases} cases counted.")
_RULE_CHANGED = Template("Headline changed, {change}")
_HEADLINE = {
    HeadlineRule.QUESTIONS: Template("Headline: mean of the questions."),
    HeadlineRule.CRITERIA: Template("Headline: mean of the criteria."),
    HeadlineRule.POOLED: Template("Headline: all sufficient work over all work judged."),
}
_UNFINISHED = Template("Unfinished assessments are included.")
_CONFLICTS = Template("Different answers that wait for a decision: {n}.")
_MIXED = Template("Versions of the form that are counted together: {n}.")
_CHANGED = Template("Assessments changed after they had been completed: {n}.")
_SCORE = Template("Score")
_STAGE = Template("Stage of the work")
_NOT_SCORED = Template("not scored")
_GROUP = Template("{by}: {value} (cases: {n})")
_CAUTION = Template("fewer than 10 cases: read with caution")
_LEGEND = Template(
    "Below each score: cases it rests on, and its 95% interval where it can be told. {mark} "
    "fewer than {few} cases: read with caution."
)
_NOT_RECORDED = Template("not recorded")


def matrix_text(scores: Scores, language: str = ENGLISH) -> str:
    """The headline matrix in whole percents, with everything that must be said beside it."""
    legend = say(Message(_LEGEND, mark=_FEW_MARK, few=FEW), language)
    parts = ["\n".join((*notes(scores, language), legend)), _matrix(scores.matrix, language)]
    if scores.breakdown:
        parts.append(breakdown_text(scores.breakdown, language))
    return "\n\n".join(parts)


def breakdown_text(breakdown: Breakdown, language: str = ENGLISH) -> str:
    """The matrix of each group, headed by the group and its number of cases."""
    parts = []
    for group in breakdown.groups:
        value = group.value or say(Message(_NOT_RECORDED), language)
        head = say(Message(_GROUP, by=breakdown.by, value=value, n=group.scores.counted), language)
        if group.caution:
            head += f" - {say(Message(_CAUTION), language)}"
        parts.append(f"{head}\n\n{_matrix(group.scores, language)}")
    return "\n\n".join(parts)


def notes(scores: Scores, language: str = ENGLISH) -> tuple[str, ...]:
    """The sentences that belong to every output of these scores: what counts, and what is open."""
    counted = say(Message(_COUNTED, counted=scores.matrix.counted, cases=scores.cases), language)
    said = [f"{scores.inspection}: {counted}" if scores.inspection else counted]
    said.append(say(Message(_HEADLINE[scores.headline_rule]), language))
    said += [say(Message(_RULE_CHANGED, change=change), language) for change in scores.headline_changes]
    if scores.included_unfinished:
        said.append(say(Message(_UNFINISHED), language))
    if scores.open_conflicts:
        said.append(say(Message(_CONFLICTS, n=scores.open_conflicts), language))
    if scores.mixed_versions:
        said.append(say(Message(_MIXED, n=scores.versions), language))
    if scores.changed_since_complete:
        said.append(say(Message(_CHANGED, n=scores.changed_since_complete), language))
    return tuple(said)


def _matrix(matrix: Matrix, language: str) -> str:
    criteria = {one.code: one for one in matrix.criteria}
    means: tuple[Figure, ...] = (*matrix.criteria, *matrix.outcomes, *matrix.processes)
    column = max(_COLUMN, *(len(below) + 1 for _, below in map(_figure, means)))  # thousands of cases need more room
    lines = list(_head(language, column))
    for outcome in matrix.outcomes:
        cells = [_cell(f"{outcome.code}.{process}", criteria, language) for process in PROCESSES]
        lines += _row(f"{outcome.code} {OUTCOMES[outcome.code].to(language)}", [*cells, _figure(outcome)], column)
    lines.append("")
    stages = (
        (say(Message(_NOT_SCORED), language), "") if process.code == LEADERSHIP else _figure(process)
        for process in matrix.processes
    )
    lines += _row(say(Message(_STAGE), language), list(stages), column)
    return "\n".join(lines)


def _head(language: str, column: int) -> Iterable[str]:
    wrapped = [textwrap.wrap(name.to(language), column - 2) for name in PROCESSES.values()]
    wrapped.append([say(Message(_SCORE), language)])
    for line in range(max(map(len, wrapped))):
        cells = (words[line] if line < len(words) else "" for words in wrapped)
        yield (" " * _NAME + "".join(cell.rjust(column) for cell in cells)).rstrip()


def _row(name: str, cells: Sequence[Cell], column: int) -> list[str]:
    """One row: the figures, then what they rest on; the name may need several lines."""
    words = textwrap.wrap(name, _NAME - 2, subsequent_indent="  ")
    lines = []
    for at in range(max(2, len(words))):
        right = (cell[at].rjust(column) if at < len(cell) else "" for cell in cells)
        lines.append(((words[at] if at < len(words) else "").ljust(_NAME) + "".join(right)).rstrip())
    return lines


def _cell(criterion: str, scores: Mapping[str, CriterionScore], language: str) -> Cell:
    if criterion not in CRITERIA:
        return "", ""
    return (say(Message(_NOT_SCORED), language), "") if is_leadership(criterion) else _figure(scores[criterion])


def _figure(figure: Figure) -> Cell:
    """A figure, marked where few cases were judged, and below it these cases and its interval."""
    if figure.score is None:
        return "-", ""
    percent = f"{whole_percent(figure.score)}%" + (_FEW_MARK if figure.caution else "")
    if figure.interval is None:
        return percent, f"({figure.cases})"
    low, high = whole_percent(figure.interval.low), whole_percent(figure.interval.high)
    return percent, f"({figure.cases}) {low}-{high}%"
