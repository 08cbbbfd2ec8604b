"""How far two assessors of the same cases gave the same facts: what decides which questions are asked.

Facts fix the bases of most published figures, so a difference in one hides behind the judgements: the
questions that it opens are answered by one of the two only.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from assessor_app import subjects
from assessor_app.operations.forms import case_form
from assessor_app.records import Assessment, Kind, Purpose, Question, Status, Text
from assessor_app.store import Workspace

_CHOSEN = (Kind.SELECT_ONE, Kind.SELECT_MULTIPLE)
_RANK = {status: rank for rank, status in enumerate(Status)}


@dataclass(frozen=True, slots=True)
class FactAgreement:
    """How often two assessors gave the same answer to one fact.

    `both` pairs in which both were asked and answered; `same` of these that are equal, several ticks as
    a whole; `one_only` in which only one was asked, or answered.
    """

    code: str
    label: Text
    both: int
    same: int
    one_only: int


def compared_facts(workspace: Workspace) -> tuple[FactAgreement, ...]:
    """Each fact that somebody found out, the least agreed first, then in the order of the walk.

    A fact that the lead gave with the case, and that neither assessor changed, shows no agreement and
    is left out. Both assessments must have come as far as the inspection asks of one that counts.
    """
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for first, second in _pairs(workspace):
        for code, sides in _sides(workspace, first, second):
            found[code].append(sides)
    known = case_form(workspace).by_code
    facts = [_agreement(known[code], pairs) for code, pairs in found.items() if code in known]
    walk = {code: place for place, code in enumerate(known)}
    return tuple(sorted(facts, key=lambda one: (one.same / one.both if one.both else 0.0, walk[one.code])))


def _pairs(workspace: Workspace) -> Iterator[tuple[Assessment, Assessment]]:
    """The assessment of record and the second one of each case that has both; of several, the last by id."""
    enough = _RANK[workspace.inspection().counted_from]
    reached = [one for one in workspace.assessments() if _RANK[one.status] >= enough]
    record = {one.case: one for one in reached if one.of_record}
    second = {
        one.case: one
        for one in sorted(reached, key=lambda one: one.id)
        if one.purpose is Purpose.SECOND and not one.of_record
    }
    return ((record[case], second[case]) for case in sorted(record.keys() & second.keys()))


def _sides(workspace: Workspace, first: Assessment, second: Assessment) -> Iterator[tuple[str, tuple[str, str]]]:
    """The two answers to every fact that at least one of the two was asked; empty where one was not."""
    one, other = (_asked(workspace, assessment) for assessment in (first, second))
    own = _given_by_assessor(workspace, first) | _given_by_assessor(workspace, second)
    for code in (code for code in {**one, **other} if code in own):
        yield code, (one.get(code, ""), other.get(code, ""))


def _asked(workspace: Workspace, assessment: Assessment) -> Mapping[str, str]:
    form, answers = workspace.form(assessment.instrument), workspace.answers(assessment.id)
    asked = form.active(answers)
    return {code: value for code, value in answers.items() if code in asked and _is_fact(form.instrument.by_code[code])}


def _given_by_assessor(workspace: Workspace, assessment: Assessment) -> set[str]:
    standing = workspace.standing(subjects.assessment(assessment.id))
    return {code for code, one in standing.items() if one.event.author == assessment.assessor}


def _is_fact(question: Question) -> bool:
    return question.kind in _CHOSEN and not question.scored and not question.owner


def _agreement(question: Question, pairs: list[tuple[str, str]]) -> FactAgreement:
    both = [(one, other) for one, other in pairs if one and other]
    same = sum(set(one.split()) == set(other.split()) for one, other in both)
    return FactAgreement(question.code, question.label, len(both), same, len(pairs) - len(both))
