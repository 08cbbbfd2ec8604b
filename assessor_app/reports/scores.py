"""The scores of an inspection on paper: headlines, the matrix, groups, and every question behind them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from reportlab.lib.enums import TA_RIGHT
from reportlab.platypus import Flowable, Spacer, TableStyle

from assessor_app.records import ENGLISH, Instrument
from assessor_app.reports.blocks import heading
from assessor_app.reports.charts import headline_chart
from assessor_app.reports.flowables import Grid
from assessor_app.reports.page import PrintedPage, Story, write
from assessor_app.reports.style import (
    FIGURE,
    GROUND,
    HAIR,
    KICKER,
    LABEL,
    LINE,
    MEDIUM,
    NORMAL,
    QUESTION,
    SECTION,
    SMALL,
    SMALL_TEXT,
    STEP,
    STRONG,
    TEXT,
    TITLE,
    WIDTH,
)
from assessor_app.reports.text import paragraph
from assessor_app.reports.words import say
from assessor_app.scoring import (
    Breakdown,
    CriterionScore,
    Interval,
    Matrix,
    QuestionScore,
    Scores,
    notes,
    whole_percent,
)
from assessor_app.scoring.criteria import CRITERIA, LEADERSHIP, OUTCOMES, PROCESSES

_HEAD = LABEL.clone("head", fontSize=7.5, leading=10)
_RIGHT = _HEAD.clone("head-right", alignment=TA_RIGHT)
_SMALL_RIGHT = SMALL_TEXT.clone("small-right", alignment=TA_RIGHT)
_COUNTS = ("sufficient", "not-sufficient", "not-applicable", "not-asked", "not-answered", "score", "interval-head")
_COUNT_WIDTHS = (46.0, 46.0, 50.0, 40.0, 48.0, 38.0, 48.0)
_LEAST = "\N{EN DASH}"
_TABLE = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), SMALL),
    ("RIGHTPADDING", (0, 0), (-1, -1), SMALL),
    ("TOPPADDING", (0, 0), (-1, -1), 3),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ("LINEBELOW", (0, 0), (-1, -1), 0.5, LINE),
    ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
]


def scores_report(path: Path, scores: Scores, instrument: Instrument, language: str = ENGLISH) -> None:
    """Write the scores as a PDF to `path`; the words of questions and groups are those of `instrument`."""
    story = Story()
    _head(story, scores, language)
    story.heading(*heading(say("matrix", language), STEP))
    story.block([_matrix(scores.matrix, language)])
    if scores.breakdown:
        _groups(story, scores.breakdown, instrument, language)
    story.heading(*heading(say("questions", language), STEP))
    for criterion in scores.matrix.criteria:
        _criterion(story, criterion, scores.matrix.questions_of(criterion.code), instrument, language)
    title = say("scores", language)
    write(path, story, PrintedPage(title, title, scores.inspection, language))


def _head(story: Story, scores: Scores, language: str) -> None:
    story.block(
        [
            paragraph(say("scores", language), KICKER, WIDTH),
            paragraph(scores.inspection or say("scores", language), TITLE, WIDTH),
            Spacer(1, SMALL),
            *(paragraph(said, TEXT, WIDTH) for said in notes(replace(scores, inspection=""), language)),
        ]
    )
    story.heading(*heading(say("headline-scores", language), STEP))
    story.block([headline_chart(scores.matrix, language)], [Spacer(1, MEDIUM), *_sensitivities(scores, language)])


def _sensitivities(scores: Scores, language: str) -> Iterable[Flowable]:
    """How each headline moves without the questions of few cases, where there are any."""
    for outcome in scores.matrix.outcomes:
        moved = outcome.sensitivity
        if moved and moved.left_out:
            said = say(
                "sensitivity",
                language,
                name=outcome.name.to(language),
                fewer_than=moved.fewer_than,
                left_out=moved.left_out,
                score=_percent(moved.score),
            )
            yield paragraph(said, SMALL_TEXT, WIDTH)


def _percent(score: float | None) -> str:
    return _LEAST if score is None else f"{whole_percent(score)}%"


def _matrix(matrix: Matrix, language: str) -> Grid:
    """Outcomes down, stages of the work across, the headline at the end of each row."""
    first, each = WIDTH * 0.25, WIDTH * 0.75 / (len(PROCESSES) + 1)
    scored = {one.code: one for one in matrix.criteria}
    names = [*(name.to(language) for name in PROCESSES.values()), say("score", language)]
    rows: list[list[object]] = [["", *(paragraph(name, _RIGHT, each - 2 * SMALL) for name in names)]]
    for outcome in matrix.outcomes:
        cells = [_cell(scored.get(f"{outcome.code}.{process}"), language, each) for process in PROCESSES]
        name = paragraph(f"{outcome.code} {OUTCOMES[outcome.code].to(language)}", QUESTION, first - 2 * SMALL)
        rows.append([name, *cells, paragraph(_percent(outcome.score), FIGURE, each)])
    stages = [
        paragraph(say("not-scored", language), _SMALL_RIGHT, each)
        if one.code == LEADERSHIP
        else paragraph(_percent(one.score), FIGURE, each)
        for one in matrix.processes
    ]
    rows.append([paragraph(say("stage-score", language), QUESTION, first), *stages, ""])
    style = [*_TABLE, ("BACKGROUND", (-1, 1), (-1, -2), GROUND), ("BACKGROUND", (1, -1), (-2, -1), GROUND)]
    return Grid(rows, colWidths=[first] + [each] * len(names), style=TableStyle(style))


def _cell(criterion: CriterionScore | None, language: str, width: float) -> Flowable | str:
    if criterion is None:
        return ""
    if not criterion.scored:
        return paragraph(say("not-scored", language), _SMALL_RIGHT, width)
    return paragraph(_percent(criterion.score), QUESTION.clone("cell", alignment=TA_RIGHT), width)


def _groups(story: Story, breakdown: Breakdown, instrument: Instrument, language: str) -> None:
    """The headline of each outcome in each group, with the number of cases it stands on."""
    asked = instrument.by_role.get(breakdown.by) or instrument.by_code.get(breakdown.by)
    labels = {choice.code: choice.label.to(language) for choice in asked.choices} if asked else {}
    first, each = WIDTH * 0.3, WIDTH * 0.7 / (len(OUTCOMES) + 1)
    names = [say("cases", language), *(name.to(language) for name in OUTCOMES.values())]
    rows: list[list[object]] = [["", *(paragraph(name, _RIGHT, each - 2 * SMALL) for name in names)]]
    for group in breakdown.groups:
        label = labels.get(group.value, group.value) or say("not-recorded", language)
        name = [paragraph(label, QUESTION, first - 2 * SMALL)]
        name += [paragraph(say("few-cases", language), SMALL_TEXT, first)] if group.caution else []
        figures = (str(group.scores.counted), *(_percent(outcome.score) for outcome in group.scores.outcomes))
        rows.append([name, *(paragraph(figure, FIGURE, each) for figure in figures)])
    title = asked.label.to(language) if asked else breakdown.by
    story.heading(*heading(title, STEP))
    widths = [first] + [each] * len(names)
    story.block([Grid(rows, colWidths=widths, style=TableStyle(_TABLE), repeatRows=1, splitInRow=1)])


def _criterion(
    story: Story,
    criterion: CriterionScore,
    questions: Sequence[QuestionScore],
    instrument: Instrument,
    language: str,
) -> None:
    name = f"{criterion.code} {CRITERIA[criterion.code].to(language)}"
    story.heading(*heading(name, SECTION, level=1))
    if not criterion.scored:
        story.block([paragraph(say("not-scored", language), SMALL_TEXT, WIDTH)])
        return
    figure = f"{say('score', language)}: {_percent(criterion.score)}{_between(criterion.interval)}"
    room = WIDTH - sum(_COUNT_WIDTHS)
    heads = (paragraph(say(key, language), _RIGHT, width) for key, width in zip(_COUNTS, _COUNT_WIDTHS, strict=True))
    rows: list[list[object]] = [[paragraph(say("question", language), _HEAD, room), *heads]]
    rows += [_question(question, instrument, language, room) for question in questions]
    table = Grid(rows, colWidths=[room, *_COUNT_WIDTHS], style=TableStyle(_TABLE), repeatRows=1, splitInRow=1)
    story.block([paragraph(figure, STRONG, WIDTH), Spacer(1, HAIR)], [table, Spacer(1, NORMAL)])


def _between(interval: Interval | None) -> str:
    return f" ({whole_percent(interval.low)}\N{EN DASH}{whole_percent(interval.high)}%)" if interval else ""


def _question(question: QuestionScore, instrument: Instrument, language: str, room: float) -> list[object]:
    known = instrument.by_code.get(question.code)
    words = [paragraph(known.label.to(language) if known else question.code, QUESTION, room - MEDIUM)]
    words += [paragraph(say("few-cases", language), SMALL_TEXT, room)] if question.caution else []
    counts = (question.above, question.below, question.not_applicable, question.inactive, question.unanswered)
    figures = [paragraph(str(count), _SMALL_RIGHT, WIDTH) for count in counts]
    between = paragraph(_between(question.interval).strip(" ()") or _LEAST, _SMALL_RIGHT, WIDTH)
    return [words, *figures, paragraph(_percent(question.score), FIGURE, WIDTH), between]
