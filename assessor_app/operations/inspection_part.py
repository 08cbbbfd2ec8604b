"""One inspection as the part of an aggregate that it becomes: rows of codes, without words, names or staff."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import astuple, dataclass

from assessor_app.operations.forms import case_form
from assessor_app.records import CASEWORK, Assessment, Case, Instrument, Kind, Question
from assessor_app.scoring.aggregate import Part, source, tables
from assessor_app.scoring.sql import REACHED
from assessor_app.store import Workspace

_FIGURES = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.DATE})


@dataclass(frozen=True, slots=True)
class Extent:
    """What more than codes is taken over: `text` (answers in words), `references` (and names of persons), `staff`."""

    text: bool = False
    references: bool = False
    staff: bool = False


def state_of(workspace: Workspace, extent: Extent) -> tuple[str, str]:
    """The snapshot of a workspace, and when its newest change was recorded."""
    return source.snapshot(workspace.query, astuple(extent)), source.newest(workspace.query)


def inspection_part(workspace: Workspace, extent: Extent) -> Part:
    """All that an aggregate has of the inspection. Practice and interviews are no work on a case: they stay out."""
    ours = [one for one in workspace.assessments() if one.purpose in CASEWORK]
    keys = {one.id: f"{workspace.inspection().id}/{number:05d}" for number, one in enumerate(ours)}
    forms = {one.instrument: workspace.instrument(one.instrument) for one in ours}
    cases = {case.number: case for case in workspace.cases()}
    counted_from = REACHED[workspace.inspection().counted_from]
    rows: dict[str, list[tables.Row]] = {table.name: [] for table in tables.TABLES}
    for one in ours:
        key, form = keys[one.id], forms[one.instrument]
        rows["assessment"].append(_assessment(one, key, cases.get(one.case), counted_from, extent))
        rows["judgement"] += [(key, code, str(state)) for code, state in sorted(workspace.states(one.id).items())]
        rows["detail"] += _details(workspace, one, key, form, extent)
        rows["answer"] += _answers(workspace, one, key, form, extent)
    for form in forms.values():
        rows["scored_question"] += source.scored_questions(workspace.query, form.hash)
        rows["question"] += [_question(form, question) for question in _asked(form)]
        rows["choice"] += [row for question in _asked(form) for row in _choices(form, question)]
    snapshot, newest = state_of(workspace, extent)
    rows["inspection"].append(_inspection(workspace, snapshot, newest))
    return Part(workspace.inspection().id, snapshot, newest, rows)


def _inspection(workspace: Workspace, snapshot: str, newest: str) -> tables.Row:
    settings = workspace.inspection()
    return (
        settings.name,
        settings.area,
        source.year(workspace.query),
        case_form(workspace).form_id,
        settings.headline_rule,
        str(settings.counted_from),
        len(workspace.conflicts()),
        snapshot,
        newest,
        tables.EDITION,
    )


def _assessment(one: Assessment, key: str, case: Case | None, counted_from: int, extent: Extent) -> tables.Row:
    counts = one.of_record and REACHED[one.status] >= counted_from
    named = case if extent.references else None
    return (
        key,
        one.case,
        str(one.purpose),
        one.instrument,
        str(one.status),
        int(one.changed_since_complete),
        int(one.of_record),
        int(counts),
        one.assessor if extent.staff else None,
        named.reference if named else None,
        named.name if named else None,
    )


def _details(workspace: Workspace, one: Assessment, key: str, form: Instrument, extent: Extent) -> Iterator[tables.Row]:
    named: Mapping[str, Question] = {**form.by_role, **form.by_code}
    for name, value in source.details(workspace.query, one.id).items():
        if extent.text or (name in named and _is_code(named[name], value)):
            yield key, name, value


def _answers(workspace: Workspace, one: Assessment, key: str, form: Instrument, extent: Extent) -> Iterator[tables.Row]:
    answers = workspace.answers(one.id)
    active = workspace.form(one.instrument).active(answers)
    for code, value in sorted(answers.items()):
        question = form.by_code.get(code)
        if question is not None and (extent.text or _is_code(question, value)):
            yield key, code, value, int(code in active)


def _is_code(question: Question, value: str) -> bool:
    """Whether an answer has no words: choices of the question, a number or a date.

    It is looked at, not taken for granted: what came from another version of the form may be text.
    """
    if question.choices:
        return set(value.split()) <= {choice.code for choice in question.choices}
    return question.kind in _FIGURES and re.fullmatch(r"[-+.:0-9]{1,30}", value) is not None


def _asked(form: Instrument) -> list[Question]:
    return [question for question in form.questions if question.kind is not Kind.NOTE]


def _question(form: Instrument, question: Question) -> tables.Row:
    head = (form.hash, form.form_id, form.version, question.code, str(question.kind), question.role)
    return (*head, question.label.to("en"), question.label.to("cy"))


def _choices(form: Instrument, question: Question) -> Iterator[tables.Row]:
    for choice in question.choices:
        side = str(choice.judgement) if choice.judgement else ""
        yield form.hash, question.code, choice.code, side, choice.label.to("en"), choice.label.to("cy")
