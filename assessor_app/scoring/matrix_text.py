"""The score matrix as text for a terminal: outcomes down, stages of the work across.

Under each percent stands what it rests on: the number of cases, and the interval where there is one.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping, Sequence

from assessor_app.records import ENGLISH, WELSH, Text
from assessor_app.scoring.criteria import CRITERIA, LEADERSHIP, OUTCOMES, PROCESSES, is_leadership
from assessor_app.scoring.figures import FEW, whole_percent
from assessor_app.scoring.parts import CriterionScore, HeadlineRule, OutcomeScore, ProcessScore
from assessor_app.scoring.scores import Breakdown, Matrix, Scores

_NAME, _COLUMN = 36, 13
_FEW_MARK = "*"

Figure = CriterionScore | OutcomeScore | ProcessScore
Cell = tuple[str, str]
"""A figure, and what it rests on, for the line below."""


def _words(english: str, welsh: str) -> Text:
    return Text(((ENGLISH, english), (WELSH, welsh)))


_COUNTED = _words("{counted} of {cases} cases counted.", "Cyfrifwyd {counted} o {cases} achos.")
_RULE_CHANGED = _words("Headline changed, {change}", "Newidiwyd y pennawd, {change}")
_HEADLINE = {
    HeadlineRule.QUESTIONS: _words("Headline: mean of the questions.", "Pennawd: cymedr y cwestiynau."),
    HeadlineRule.CRITERIA: _words("Headline: mean of the criteria.", "Pennawd: cymedr y meini prawf."),
    HeadlineRule.POOLED: _words(
        "Headline: all sufficient work over all work judged.",
        "Pennawd: yr holl waith digonol dros yr holl waith a farnwyd.",
    ),
}
_UNFINISHED = _words("Unfinished assessments are included.", "Cynhwysir asesiadau anorffenedig.")
_CONFLICTS = _words(
    "Different answers that wait for a decision: {n}.", "Atebion gwahanol sy'n aros am benderfyniad: {n}."
)
_MIXED = _words(
    "Versions of the form that are counted together: {n}.", "Fersiynau o'r ffurflen a gyfrifir gyda'i gilydd: {n}."
)
_CHANGED = _words(
    "Assessments changed after they had been completed: {n}.", "Asesiadau a newidiwyd ar ôl eu cwblhau: {n}."
)
_SCORE = _words("Score", "Sgôr")
_STAGE = _words("Stage of the work", "Cam y gwaith")
_NOT_SCORED = _words("not scored", "heb sgôr")
_GROUP = _words("{by}: {value} (cases: {n})", "{by}: {value} (achosion: {n})")
_CAUTION = _words("fewer than 10 cases: read with caution", "llai na 10 achos: darllenwch yn ofalus")
_LEGEND = _words(
    "Below each score: cases it rests on, and its 95% interval where it can be told. "
    "{mark} fewer than {few} cases: read with caution.",
    "O dan bob sgôr: yr achosion y mae'n seiliedig arnynt, a'i gyfwng 95% lle gellir ei ddweud. "
    "{mark} llai na {few} achos: darllenwch yn ofalus.",
)
_NOT_RECORDED = _words("not recorded", "heb ei gofnodi")


def matrix_text(scores: Scores, language: str = ENGLISH) -> str:
    """The headline matrix in whole percents, with everything that must be said beside it."""
    legend = _LEGEND.to(language).format(mark=_FEW_MARK, few=FEW)
    parts = ["\n".join((*notes(scores, language), legend)), _matrix(scores.matrix, language)]
    if scores.breakdown:
        parts.append(breakdown_text(scores.breakdown, language))
    return "\n\n".join(parts)


def breakdown_text(breakdown: Breakdown, language: str = ENGLISH) -> str:
    """The matrix of each group, headed by the group and its number of cases."""
    parts = []
    for group in breakdown.groups:
        value = group.value or _NOT_RECORDED.to(language)
        head = _GROUP.to(language).format(by=breakdown.by, value=value, n=group.scores.counted)
        if group.caution:
            head += f" - {_CAUTION.to(language)}"
        parts.append(f"{head}\n\n{_matrix(group.scores, language)}")
    return "\n\n".join(parts)


def notes(scores: Scores, language: str = ENGLISH) -> tuple[str, ...]:
    """The sentences that belong to every output of these scores: what counts, and what is open."""
    said = [f"{scores.inspection}: {_COUNTED.to(language)}" if scores.inspection else _COUNTED.to(language)]
    said[0] = said[0].format(counted=scores.matrix.counted, cases=scores.cases)
    said.append(_HEADLINE[scores.headline_rule].to(language))
    said += [_RULE_CHANGED.to(language).format(change=change) for change in scores.headline_changes]
    if scores.included_unfinished:
        said.append(_UNFINISHED.to(language))
    if scores.open_conflicts:
        said.append(_CONFLICTS.to(language).format(n=scores.open_conflicts))
    if scores.mixed_versions:
        said.append(_MIXED.to(language).format(n=scores.versions))
    if scores.changed_since_complete:
        said.append(_CHANGED.to(language).format(n=scores.changed_since_complete))
    return tuple(said)


def _matrix(matrix: Matrix, language: str) -> str:
    criteria = {one.code: one for one in matrix.criteria}
    lines = list(_head(language))
    for outcome in matrix.outcomes:
        cells = [_cell(f"{outcome.code}.{process}", criteria, language) for process in PROCESSES]
        lines += _row(f"{outcome.code} {OUTCOMES[outcome.code].to(language)}", [*cells, _figure(outcome)])
    lines.append("")
    stages = (
        (_NOT_SCORED.to(language), "") if process.code == LEADERSHIP else _figure(process)
        for process in matrix.processes
    )
    lines += _row(_STAGE.to(language), list(stages))
    return "\n".join(lines)


def _head(language: str) -> Iterable[str]:
    wrapped = [textwrap.wrap(name.to(language), _COLUMN - 2) for name in PROCESSES.values()]
    wrapped.append([_SCORE.to(language)])
    for line in range(max(map(len, wrapped))):
        cells = (words[line] if line < len(words) else "" for words in wrapped)
        yield (" " * _NAME + "".join(cell.rjust(_COLUMN) for cell in cells)).rstrip()


def _row(name: str, cells: Sequence[Cell]) -> list[str]:
    """One row: the figures, then what they rest on; the name may need several lines."""
    words = textwrap.wrap(name, _NAME - 2, subsequent_indent="  ")
    lines = []
    for at in range(max(2, len(words))):
        right = (cell[at].rjust(_COLUMN) if at < len(cell) else "" for cell in cells)
        lines.append(((words[at] if at < len(words) else "").ljust(_NAME) + "".join(right)).rstrip())
    return lines


def _cell(criterion: str, scores: Mapping[str, CriterionScore], language: str) -> Cell:
    if criterion not in CRITERIA:
        return "", ""
    return (_NOT_SCORED.to(language), "") if is_leadership(criterion) else _figure(scores[criterion])


def _figure(figure: Figure) -> Cell:
    """A figure, marked where few cases were judged, and below it these cases and its interval."""
    if figure.score is None:
        return "-", ""
    percent = f"{whole_percent(figure.score)}%" + (_FEW_MARK if figure.caution else "")
    if figure.interval is None:
        return percent, f"({figure.cases})"
    low, high = whole_percent(figure.interval.low), whole_percent(figure.interval.high)
    return percent, f"({figure.cases}) {low}-{high}%"
