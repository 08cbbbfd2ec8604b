"""What still stands open before a case can be completed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from assessor_app.instrument.answer_check import check
from assessor_app.instrument.rule_evaluator import HERE, Reads
from assessor_app.instrument.words import in_all_languages
from assessor_app.records import ENGLISH, EvidenceRule, Judgement, Kind, Question, Text

if TYPE_CHECKING:
    from assessor_app.instrument.compiled_instrument import CompiledInstrument


class Owed(StrEnum):
    """What is open about a question."""

    ANSWER = "answer"
    REASON = "reason"
    EVIDENCE = "evidence"
    CONSTRAINT = "constraint"
    REFUSED = "refused"
    """What is typed there cannot be an answer."""


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """One thing to do before the case is complete: the question to go to, and what to do there."""

    code: str
    kind: Owed
    message: Text


def open_points(form: CompiledInstrument, reads: Reads, active: frozenset[str]) -> Iterator[OpenPoint]:
    """Every open point, in the order of the walk.

    An active question owes an answer if it is required, and if it holds the evidence of an answer
    that owes some; reasons are owed for no answer above the line, beside which they tell of a part that
    fell short all the same. An answer that is there must be possible and meet its constraint.
    """
    owners = form.instrument.by_code
    for question in form.instrument.questions:
        if question.code not in active or question.kind is Kind.NOTE:
            continue
        value = reads.get(question.code, "")
        if value:
            yield from _wrong(form, question, value, reads)
        elif _answer_owed(question, owners, reads) or _evidence_owed(question, owners, reads):
            yield _owed(question, owners)


def _answer_owed(question: Question, owners: Mapping[str, Question], reads: Reads) -> bool:
    owner = owners.get(question.owner) if question.role.startswith("reason_for:") else None
    choice = owner.choice(reads.get(owner.code, "")) if owner else None
    return question.required and (choice is None or choice.judgement is not Judgement.ABOVE)


def _evidence_owed(question: Question, owners: Mapping[str, Question], reads: Reads) -> bool:
    owner = owners.get(question.owner) if question.role.startswith("evidence_for:") else None
    answer = reads.get(owner.code, "") if owner else ""
    if owner is None or not answer:
        return False
    choice = owner.choice(answer)
    below = choice is not None and choice.judgement is Judgement.BELOW
    return owner.evidence is EvidenceRule.ALWAYS or (owner.evidence is EvidenceRule.BELOW and below)


def _owed(question: Question, owners: Mapping[str, Question]) -> OpenPoint:
    role = question.role.partition(":")[0]
    kind = _KINDS.get(role, Owed.ANSWER)
    asked = owners.get(question.owner, question) if kind is not Owed.ANSWER else question
    return OpenPoint(question.code, kind, in_all_languages(f"owed-{kind}", label=asked.label))


_KINDS = {"reason_for": Owed.REASON, "reason_other_for": Owed.REASON, "evidence_for": Owed.EVIDENCE}


def _wrong(form: CompiledInstrument, question: Question, value: str, reads: Reads) -> Iterator[OpenPoint]:
    _, problems = check(question, value)
    test = form.constraint_tests.get(question.code)
    if problems:
        why = Text(((ENGLISH, f"{problems[0].what} {problems[0].mend}".strip()),))
    elif test and not test({**reads, HERE: value}):
        why = question.constraint_message
    else:
        return
    yield OpenPoint(question.code, Owed.CONSTRAINT, in_all_languages("constraint", label=question.label, why=why))
