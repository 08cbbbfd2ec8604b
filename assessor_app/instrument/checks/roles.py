"""Are the roles such as the application can find its way by?"""

from __future__ import annotations

from collections.abc import Iterator

from assessor_app.instrument import columns
from assessor_app.instrument.checks.draft import FormDraft, at, error
from assessor_app.messages import Message
from assessor_app.problems import Problem
from assessor_app.records import SATELLITE_ROLES, WARNING_ROLE, Kind, Question

_SELECTS = (Kind.SELECT_ONE, Kind.SELECT_MULTIPLE)
_KINDS = {
    "reason_for": _SELECTS,
    "reason_other_for": (Kind.TEXT,),
    "evidence_for": (Kind.TEXT,),
    "source_for": _SELECTS,
}


def roles(draft: FormDraft) -> Iterator[Problem]:
    """A role is one word and belongs to one question."""
    first: dict[str, Question] = {}
    for question in draft.instrument.questions:
        where = at("survey", draft.row(question), columns.ROLE)
        if not question.role:
            continue
        if " " in question.role:
            yield error(
                "bad-role", where, Message("A role has no spaces."), Message("Write one word, for example rosh.")
            )
        elif question.role in first and not question.warns_of:
            what = Message(
                "The role “{role}” already belongs to {code}.", role=question.role, code=first[question.role].code
            )
            yield error("role-twice", where, what, Message("Give this question another role, or none."))
        first.setdefault(question.role, question)


def warnings(draft: FormDraft) -> Iterator[Problem]:
    """A warning is a note with a rule, about a question that stands before it."""
    for question in draft.instrument.questions:
        role, mark, code = question.role.partition(":")
        if role != WARNING_ROLE:
            continue
        where, of = at("survey", draft.row(question), columns.ROLE), draft.instrument.by_code.get(code)
        if not mark or of is None or of.kind is Kind.NOTE:
            what = Message(
                "{code} warns of the question “{code_}”, which is not there.", code=question.code, code_=code
            )
            yield error(
                "owner-missing",
                where,
                what,
                Message("Write {role}: and the name of the question it warns of.", role=role),
            )
        elif of.row > question.row:
            what = Message(
                "{code} stands before {code_}, the question that it warns of.", code=question.code, code_=code
            )
            yield error("owner-later", where, what, Message("Move it behind that question."))
        if question.kind is not Kind.NOTE:
            yield error(
                "role-kind",
                where,
                Message("A question with the role {role} must be note.", role=role),
                Message("Change its type."),
            )
        if not question.relevant:
            what = Message("{code} has no rule, so it would warn in every case.", code=question.code)
            where = at("survey", draft.row(question), "relevant")
            yield error("warning-always", where, what, Message("Say in the column relevant when it warns."))


def owners(draft: FormDraft) -> Iterator[Problem]:
    """A reason, evidence or source question belongs to a question that stands before it."""
    by_code = draft.instrument.by_code
    for question in draft.instrument.questions:
        role, mark, code = question.role.partition(":")
        if role not in SATELLITE_ROLES:
            continue
        where, owner = at("survey", draft.row(question), columns.ROLE), by_code.get(code)
        if not mark or owner is None:
            what = Message(
                "{code} belongs to the question “{code_}”, which is not there.", code=question.code, code_=code
            )
            yield error(
                "owner-missing",
                where,
                what,
                Message("Write {role}: and the name of the question it belongs to.", role=role),
            )
        elif owner.owner or owner.kind is Kind.NOTE:
            what = Message(
                "{code} cannot belong to {code_}, which is no question of its own.", code=question.code, code_=code
            )
            yield error("owner-missing", where, what, Message("Name the question that is assessed."))
        elif owner.row > question.row:
            what = Message(
                "{code} stands before {code_}, the question that it belongs to.", code=question.code, code_=code
            )
            yield error("owner-later", where, what, Message("Move it behind that question."))
        if question.kind not in _KINDS[role]:
            possible = " or ".join(kind.value for kind in _KINDS[role])
            yield error(
                "role-kind",
                where,
                Message("A question with the role {role} must be {possible}.", role=role, possible=possible),
                Message("Change its type."),
            )
