"""Practice: an invented case to assess, and a benchmark to compare one's answers with.

Practice stays in the file in which it was done: it reaches no pack, return, score, summary or count.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from assessor_app import bundled, subjects
from assessor_app.instrument import CompiledInstrument, load, words_of_answer
from assessor_app.operations.allocation import allocation_changes
from assessor_app.operations.forms import case_form
from assessor_app.problems import UserError
from assessor_app.records import WELSH, AnswerState, Assessment, Instrument, Kind, Purpose, Question
from assessor_app.store import Workspace

CASE = "PRACTICE"
"""What stands where other assessments have a case number."""

_FORM = ("instruments", "case_assessment_violent_2013.csv")
_FORM_ID = "case_assessment_violent_2013"


@dataclass(frozen=True, slots=True)
class Difference:
    """One question as I answered it and as the benchmark does, in words (``""``: no answer).

    `why` is the benchmark's reason, where it gives one. `same` says that the answers are alike,
    `same_side` that they judge the work alike, e.g. two ways of being insufficient.
    """

    question: str
    label: str
    mine: str
    benchmark: str
    why: str
    same: bool
    same_side: bool


@dataclass(frozen=True, slots=True)
class _Row:
    """One line of the benchmark: the value, and why, in English and Welsh."""

    value: str
    why: str
    why_cy: str


def practice_of(workspace: Workspace) -> Assessment | None:
    """The practice of whoever's file this is; ``None`` if they have not begun."""
    mine = (one for one in workspace.assessments() if one.purpose is Purpose.PRACTICE and one.case == CASE)
    return next((one for one in mine if one.assessor == workspace.me.id), None)


def start_practice(workspace: Workspace) -> Assessment:
    """Begin to practise, or go on where one was. It is answered and completed like any assessment.

    The form is the inspection's own where the benchmark belongs to it, else the one that comes with
    the benchmark.
    """
    found = practice_of(workspace)
    if found is not None:
        return found
    form = case_form(workspace)
    if form.form_id != _FORM_ID:
        form = _bundled_form()
        workspace.add_instrument(form)
    changes = allocation_changes(
        workspace.inspection().id, CASE, workspace.me.id, form.hash, {}, purpose=Purpose.PRACTICE
    )
    workspace.record(changes)
    return workspace.assessment(subjects.bare(changes[0].subject))


def material(language: str = "en") -> str:
    """The practice case to be read, as Markdown, in English or Welsh."""
    name = "case.cy.md" if language == WELSH else "case.md"
    return bundled.resource("practice", name).read_text(encoding="utf-8")


def compare(workspace: Workspace, assessment: str, language: str = "en") -> tuple[Difference, ...]:
    """Each question that is judged or that opens others, in the order of the walk, beside the benchmark.

    Left out are questions that neither side answers. An answer that one's other answers have
    closed does not count as given.
    """
    form = workspace.form(workspace.assessment(assessment).instrument)
    answers = workspace.answers(assessment)
    active = form.active(answers)
    mine = {code: value for code, value in answers.items() if code in active}
    benchmark = _read_benchmark()
    given = {code: row.value for code, row in benchmark.items()}
    states = form.states(mine), form.states(given)
    return tuple(
        _difference(question, mine, benchmark, states, language)
        for question in _compared(form, form.instrument.questions)
        if question.code in mine or question.code in given
    )


def _read_benchmark() -> Mapping[str, _Row]:
    """The benchmark's answer to each question that its answers leave open, by question code."""
    with bundled.resource("practice", "benchmark.csv").open(encoding="utf-8", newline="") as file:
        return {row["question"]: _Row(row["value"], row["why"], row["why_cy"]) for row in csv.DictReader(file)}


def _compared(form: CompiledInstrument, questions: Iterable[Question]) -> Iterable[Question]:
    """The scored questions, and the single choices that rules of others read."""
    reads = {code for question in questions for code in form.depends_on(question.code)}
    return (
        question
        for question in questions
        if question.scored or (question.kind is Kind.SELECT_ONE and question.code in reads and not question.owner)
    )


def _difference(
    question: Question,
    mine: Mapping[str, str],
    benchmark: Mapping[str, _Row],
    states: tuple[Mapping[str, AnswerState], Mapping[str, AnswerState]],
    language: str,
) -> Difference:
    row = benchmark.get(question.code, _Row("", "", ""))
    value = mine.get(question.code, "")
    same = value == row.value
    one, other = (side.get(question.code) for side in states)
    return Difference(
        question=question.code,
        label=question.label.to(language),
        mine=words_of_answer(question, value, language),
        benchmark=words_of_answer(question, row.value, language),
        why=(row.why_cy if language == WELSH else "") or row.why,
        same=same,
        same_side=same or (one is not None and one == other),
    )


def _bundled_form() -> Instrument:
    instrument, problems = load(bundled.resource(*_FORM))
    if instrument is None:
        raise UserError(*problems)
    return instrument
