"""The score matrix as text for a terminal: outcomes down, stages of the work across."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping

from assessor_app.records import ENGLISH, WELSH, Text
from assessor_app.scoring.criteria import CRITERIA, LEADERSHIP, OUTCOMES, PROCESSES, is_leadership
from assessor_app.scoring.figures import whole_percent
from assessor_app.scoring.parts import HeadlineRule
from assessor_app.scoring.scores import Breakdown, Matrix, Scores

_NAME, _COLUMN = 38, 12


def _words(english: str, welsh: str) -> Text:
    return Text(((ENGLISH, english), (WELSH, welsh)))


_COUNTED = _words("{counted} of {cases} cases counted.", "Cyfrifwyd {counted} o {cases} achos.")
_RULE_CHANGED = _words("Headline changed, {change}", "Newidiwyd y prif sgôr, {change}")
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
_NOT_RECORDED = _words("not recorded", "heb ei gofnodi")


def matrix_text(scores: Scores, language: str = ENGLISH) -> str:
    """The headline matrix in whole percents, with everything that must be said beside it."""
    parts = ["\n".join(notes(scores, language)), _matrix(scores.matrix, language)]
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
    criteria = {one.code: one.score for one in matrix.criteria}
    lines = list(_head(language))
    for outcome in matrix.outcomes:
        cells = [_cell(f"{outcome.code}.{process}", criteria, language) for process in PROCESSES]
        lines += _row(f"{outcome.code} {OUTCOMES[outcome.code].to(language)}", [*cells, _percent(outcome.score)])
    lines.append("")
    stages = (
        _NOT_SCORED.to(language) if process.code == LEADERSHIP else _percent(process.score)
        for process in matrix.processes
    )
    lines += _row(_STAGE.to(language), stages)
    return "\n".join(lines)


def _head(language: str) -> Iterable[str]:
    wrapped = [textwrap.wrap(name.to(language), _COLUMN - 2) for name in PROCESSES.values()]
    wrapped.append([_SCORE.to(language)])
    for line in range(max(map(len, wrapped))):
        cells = (words[line] if line < len(words) else "" for words in wrapped)
        yield (" " * _NAME + "".join(cell.rjust(_COLUMN) for cell in cells)).rstrip()


def _row(name: str, cells: Iterable[str]) -> list[str]:
    """One row, whose name may need several lines."""
    first, *rest = textwrap.wrap(name, _NAME - 2, subsequent_indent="  ")
    return [(first.ljust(_NAME) + "".join(cell.rjust(_COLUMN) for cell in cells)).rstrip(), *rest]


def _cell(criterion: str, scores: Mapping[str, float | None], language: str) -> str:
    if criterion not in CRITERIA:
        return ""
    return _NOT_SCORED.to(language) if is_leadership(criterion) else _percent(scores[criterion])


def _percent(score: float | None) -> str:
    return "-" if score is None else f"{whole_percent(score)}%"
