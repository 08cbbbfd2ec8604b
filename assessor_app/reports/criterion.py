"""The answers of one criterion over all cases: for each question its counts, then case by case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reportlab.platypus import Flowable, Spacer

from assessor_app.records import ENGLISH, AnswerState, Inspection, Instrument, Question, Text
from assessor_app.reports import answers as shown
from assessor_app.reports import words
from assessor_app.reports.blocks import heading, notice
from assessor_app.reports.charts import judgement_bar
from assessor_app.reports.page import PrintedPage, Story, Target, write
from assessor_app.reports.style import (
    ALERT,
    HAIR,
    KICKER,
    MEDIUM,
    SECTION,
    SMALL,
    SMALL_TEXT,
    SUBTITLE,
    TEXT,
    TITLE,
    WIDTH,
)
from assessor_app.reports.text import paragraph
from assessor_app.reports.words import say
from assessor_app.scoring import QuestionScore


@dataclass(frozen=True)
class CaseAnswers:
    """What one case's assessment says: values that stand and are active, states, questions in conflict."""

    case: str
    answers: Mapping[str, str]
    states: Mapping[str, AnswerState]
    conflicted: frozenset[str] = frozenset()


@dataclass(frozen=True)
class CriterionAnswers:
    """Everything that is printed of one criterion: its questions' scores and the cases that count.

    `instrument` gives the words; `questions` the scores of the criterion's questions in the order of
    the walk; `cases` are in the order of their numbers.
    """

    inspection: Inspection
    criterion: str
    name: Text
    instrument: Instrument
    questions: tuple[QuestionScore, ...]
    cases: tuple[CaseAnswers, ...]
    included_unfinished: bool = False
    open_conflicts: int = 0
    at_risk: tuple[str, ...] = ()
    """The numbers of the cases in it in which an alert is open: it shows on everything that leaves."""
    counted: bool = True
    """Whether the judgements are counted up: not in what an assessor prints of their own cases."""


def criterion_answers(target: Target, content: CriterionAnswers, language: str = ENGLISH) -> None:
    """Write the answers of a criterion as a PDF to a path or an open file; the same content, the same bytes."""
    story = Story()
    title = say("criterion", language, code=content.criterion)
    _head(story, content, title, language)
    for score in content.questions:
        if question := content.instrument.by_code.get(score.code):
            _question(story, content, question, score, language)
    write(
        target,
        story,
        PrintedPage(f"{say('criterion-answers', language)}: {title}", title, content.inspection.name, language),
    )


def _head(story: Story, content: CriterionAnswers, title: str, language: str) -> None:
    place = " · ".join(part for part in (content.inspection.name, content.inspection.area) if part)
    said = [say("cases-counted" if content.counted else "own-cases", language, n=len(content.cases))]
    if content.included_unfinished:
        said.append(say("unfinished-included", language))
    if content.open_conflicts:
        said.append(say("open-conflicts", language, n=content.open_conflicts))
    story.block(
        [
            paragraph(place, KICKER, WIDTH),
            paragraph(title, TITLE, WIDTH),
            paragraph(content.name.to(language), SUBTITLE, WIDTH),
            Spacer(1, MEDIUM),
            *(paragraph(text, TEXT, WIDTH) for text in said),
            *_at_risk(content, language),
        ]
    )


def _at_risk(content: CriterionAnswers, language: str) -> list[Flowable]:
    if not content.at_risk:
        return []
    text = say("at-risk-cases", language, cases=", ".join(content.at_risk))
    return [Spacer(1, MEDIUM), *notice(say("risk-title", language), text, ALERT)]


def _question(story: Story, content: CriterionAnswers, question: Question, score: QuestionScore, language: str) -> None:
    counts = _counts(score, language) if content.counted else []
    story.heading(*heading(question.label.to(language), SECTION), *counts, Spacer(1, SMALL))
    asked = [case for case in content.cases if _was_asked(case, question.code)]
    for case in asked:
        state, value = case.states[question.code], case.answers.get(question.code, "")
        source = shown.source_of(content.instrument, question.code, case.answers, language)
        lead: list[Flowable] = [shown.judged(question, value, state, language, source=source, label=case.case)]
        if question.code in case.conflicted:
            lead += shown.conflict(language)
        story.block(lead, shown.satellites(content.instrument, question.code, case.answers, language))
    if not asked:
        story.block([paragraph(say("nobody-judged", language), SMALL_TEXT, WIDTH)])


def _was_asked(case: CaseAnswers, code: str) -> bool:
    return case.states.get(code, AnswerState.INACTIVE) is not AnswerState.INACTIVE


def _counts(score: QuestionScore, language: str) -> list[Flowable]:
    """The bar of judgements, and in words those who were not judged and why."""
    judged = [(AnswerState.ABOVE, score.above), (AnswerState.BELOW, score.below)]
    beside = [
        *(f"{words.state(state, language)}: {number}" for state, number in judged),
        say("not-applicable-n", language, n=score.not_applicable),
        say("unanswered-n", language, n=score.unanswered),
        say("inactive-n", language, n=score.inactive),
    ]
    said = paragraph(" · ".join(beside), SMALL_TEXT, WIDTH)
    return [judgement_bar(score), Spacer(1, HAIR), said] if score.judged else [said]
