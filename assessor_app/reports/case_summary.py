"""The case summary: everything that an assessment says now, by step and section, on paper to sign."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from reportlab.platypus import Flowable, Spacer, TableStyle

from assessor_app.records import ENGLISH, AnswerState, Assessment, Inspection, Instrument, Kind, Question, Status
from assessor_app.reports import answers as shown
from assessor_app.reports import words
from assessor_app.reports.blocks import heading, notice, signatures
from assessor_app.reports.flowables import Grid
from assessor_app.reports.page import PrintedPage, Story, Target, write
from assessor_app.reports.style import (
    ALERT,
    CAUTION,
    HAIR,
    KICKER,
    LABEL,
    MEDIUM,
    NORMAL,
    QUESTION,
    SECTION,
    SMALL,
    SMALL_TEXT,
    STEP,
    STRONG,
    SUBTITLE,
    TEXT,
    TITLE,
    WIDTH,
)
from assessor_app.reports.symbols import Symbol
from assessor_app.reports.text import paragraph, paragraphs
from assessor_app.reports.words import say


@dataclass(frozen=True)
class CaseSummary:
    """What stands in one assessment of one case, gathered from a workspace.

    `answers` are the values that stand by question code, of which only those of `active` questions
    are printed; `states` how each scored question counts; `conflicted` the questions with two
    different answers. `risks` are the texts of alerts that the lead has not closed. `first_answer`
    and `last_answer` are times, ``""`` if nothing is answered. `digest` is that of the completed
    record. `reference` and `person` are the area's own reference and the person's name: they are
    printed only if they are given, so whoever gathers the summary gives them only when asked.
    """

    case: str
    inspection: Inspection
    assessment: Assessment
    assessor_name: str
    instrument: Instrument
    answers: Mapping[str, str]
    active: frozenset[str]
    states: Mapping[str, AnswerState]
    conflicted: frozenset[str] = frozenset()
    risks: tuple[str, ...] = ()
    first_answer: str = ""
    last_answer: str = ""
    digest: str = ""
    reference: str = ""
    person: str = ""
    standing: Mapping[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        standing = {code: value for code, value in self.answers.items() if value and code in self.active}
        object.__setattr__(self, "standing", standing)

    @property
    def open_conflicts(self) -> int:
        """How many of the questions that are printed have two different answers."""
        return len(self.conflicted & self.active)


def case_summary(target: Target, summary: CaseSummary, language: str = ENGLISH) -> None:
    """Write the summary of a case as a PDF to a path or an open file; the same content, the same bytes."""
    story = Story()
    _head(story, summary, language)
    for view in summary.instrument.views:
        _step(story, summary, view.code, language)
    _about(story, summary, language)
    case = say("case", language, case=summary.case)
    paper = PrintedPage(
        title=f"{say('case-summary', language)}: {summary.case}",
        head_left=f"{say('case-summary', language)}  {case}",
        head_right=summary.inspection.name,
        language=language,
    )
    write(target, story, paper)


# --- the first page ---------------------------------------------------------------------------------


def _head(story: Story, summary: CaseSummary, language: str) -> None:
    place = " · ".join(part for part in (summary.inspection.name, summary.inspection.area) if part)
    story.block(
        [
            paragraph(say("case-summary", language), KICKER, WIDTH),
            paragraph(say("case", language, case=summary.case), TITLE, WIDTH),
            paragraph(place, SUBTITLE, WIDTH),
            Spacer(1, NORMAL),
            _facts(summary, language),
            Spacer(1, MEDIUM),
            _tally(summary, language),
        ]
    )
    for one in _notices(summary, language):
        story.block([Spacer(1, MEDIUM), *one])


def _facts(summary: CaseSummary, language: str) -> Grid:
    """Who, what and when, in two columns of label and value."""
    form = summary.instrument
    rows = [
        (say("person", language), summary.person),
        (say("reference", language), summary.reference),
        (say("assessor", language), summary.assessor_name),
        (say("purpose", language), words.purpose(summary.assessment.purpose, language)),
        (say("status", language), words.status(summary.assessment.status, language)),
        (say("answered", language), _days(summary, language)),
        (say("form", language), say("version", language, title=form.title.to(language), version=form.version)),
    ]
    label_width = 95
    value_width = WIDTH - label_width
    cells = [
        [paragraph(label, LABEL, label_width), paragraph(value, QUESTION, value_width)]
        for label, value in rows
        if value
    ]
    style = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), HAIR / 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), HAIR / 2),
        ("TOPPADDING", (0, 0), (0, -1), HAIR),
    ]
    return Grid(cells, colWidths=[label_width, value_width], style=TableStyle(style), splitInRow=1)


def _days(summary: CaseSummary, language: str) -> str:
    first, last = (words.day(time, language) for time in (summary.first_answer, summary.last_answer))
    if not first or first == last:
        return first
    return say("from-to", language, first=first, last=last)


def _tally(summary: CaseSummary, language: str) -> Grid:
    """How many questions came out how; it is also the key to the symbols."""
    counts = Counter(summary.states.values())
    told = (AnswerState.ABOVE, AnswerState.BELOW, AnswerState.NOT_APPLICABLE, AnswerState.UNANSWERED)
    cells: list[Flowable] = []
    widths: list[float] = []
    for state in told:
        cells += [Symbol(state), paragraph(f"{words.state(state, language)}: {counts[state]}", STRONG, WIDTH)]
        widths += [16, WIDTH / len(told) - 16]
    style = [
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("LINEABOVE", (0, 0), (-1, 0), 0.5, shown.HAIRLINE),
        ("LINEBELOW", (0, 0), (-1, 0), 0.5, shown.HAIRLINE),
        ("TOPPADDING", (0, 0), (-1, -1), 6),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
    ]
    return Grid([cells], colWidths=widths, style=TableStyle(style))


def _notices(summary: CaseSummary, language: str) -> Iterator[list[Flowable]]:
    if summary.risks:
        text = "\n".join((*summary.risks, say("risk-text", language)))
        yield notice(say("risk-title", language), text, ALERT)
    if summary.open_conflicts:
        title = say("conflicts-title", language, n=summary.open_conflicts)
        yield notice(title, say("conflicts-text", language), CAUTION)
    if summary.assessment.changed_since_complete:
        yield notice(say("changed-title", language), say("changed-text", language), CAUTION)
    if summary.assessment.status in {Status.NOT_STARTED, Status.IN_PROGRESS}:
        yield notice(say("unfinished-title", language), say("unfinished-text", language), CAUTION)


# --- the steps ---------------------------------------------------------------------------------------


def _step(story: Story, summary: CaseSummary, view: str, language: str) -> None:
    groups = summary.instrument.groups
    story.heading(*heading(groups[view].label.to(language), STEP))
    before, any_shown = view, False
    for question in summary.instrument.questions:
        if question.view != view or question.owner or not _is_shown(summary, question):
            continue
        if question.section not in {before, view}:
            story.heading(*heading(groups[question.section].label.to(language), SECTION, level=1))
        before, any_shown = question.section, True
        _question(story, summary, question, language)
    if not any_shown:
        story.block(paragraphs(say("nothing-answered", language), SMALL_TEXT, WIDTH))


def _is_shown(summary: CaseSummary, question: Question) -> bool:
    """Answered questions, and scored ones that still wait for an answer."""
    if question.code not in summary.active or question.kind is Kind.NOTE:
        return False
    return question.scored or question.code in summary.standing


def _question(story: Story, summary: CaseSummary, question: Question, language: str) -> None:
    value = summary.standing.get(question.code, "")
    conflicted = question.code in summary.conflicted
    if question.scored:
        source = shown.source_of(summary.instrument, question.code, summary.standing, language)
        state = summary.states[question.code]
        lead: list[Flowable] = [shown.judged(question, value, state, language, source=source)]
    elif shown.is_long(question, value):
        lead = [shown.asked(question, language)]
    else:
        lead = [shown.detail(question, value, language)]
    rest: list[Flowable] = []
    if conflicted:
        lead += shown.conflict(language)
    if not question.scored and shown.is_long(question, value):
        rest = shown.written(value)
    rest += shown.satellites(summary.instrument, question.code, summary.standing, language)
    if rest:
        rest.append(Spacer(1, SMALL))
    story.block(lead, rest)


# --- the end -----------------------------------------------------------------------------------------


def _about(story: Story, summary: CaseSummary, language: str) -> None:
    """What the record can and cannot show, and the lines to sign on: on one page."""
    story.heading(*heading(say("record", language), STEP))
    said = [say("record-shows", language), say("record-claims", language)]
    if summary.digest:
        said.append(say("digest", language, digest=_in_fours(summary.digest)))
    if shown.needs_legend((*summary.standing.values(), *summary.risks, summary.person, summary.reference)):
        said.append(say("numbers-for-letters", language))
    about = [one for text in said for one in (*paragraphs(text, TEXT, WIDTH), Spacer(1, HAIR))]
    story.block([*about, *signatures(summary.assessor_name, language)])


def _in_fours(digest: str) -> str:
    """The first sixteen characters in groups of four: enough to compare by eye."""
    return " ".join(digest[start : start + 4] for start in range(0, min(len(digest), 16), 4))
