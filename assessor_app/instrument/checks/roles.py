"""Are the roles such as the application can find its way by?"""

from __future__ import annotations

from collections.abc import Iterator

from assessor_app.instrument import columns
from assessor_app.instrument.checks.draft import FormDraft, at, error
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
            yield error("bad-role", where, "A role has no spaces.", "Write one word, for example rosh.")
        elif question.role in first and not question.warns_of:
            what = f"The role “{question.role}” already belongs to {first[question.role].code}."
            yield error("role-twice", where, what, "Give this question another role, or none.")
        first.setdefault(question.role, question)


def warnings(draft: FormDraft) -> Iterator[Problem]:
    """A warning is a note with a rule, about a question that stands before it."""
    for question in draft.instrument.questions:
        role, mark, code = question.role.partition(":")
        if role != WARNING_ROLE:
            continue
        where, of = at("survey", draft.row(question), columns.ROLE), draft.instrument.by_code.get(code)
        if not mark or of is None or of.kind is Kind.NOTE:
            what = f"{question.code} warns of the question “{code}”, which is not there."
            yield error("owner-missing", where, what, f"Write {role}: and the name of the question it warns of.")
        elif of.row > question.row:
            what = f"{question.code} stands before {code}, the question that it warns of."
            yield error("owner-later", where, what, "Move it behind that question.")
        if question.kind is not Kind.NOTE:
            yield error("role-kind", where, f"A question with the role {role} must be note.", "Change its type.")
        if not question.relevant:
            what = f"{question.code} has no rule, so it would warn in every case."
            where = at("survey", draft.row(question), "relevant")
            yield error("warning-always", where, what, "Say in the column relevant when it warns.")


def owners(draft: FormDraft) -> Iterator[Problem]:
    """A reason, evidence or source question belongs to a question that stands before it."""
    by_code = draft.instrument.by_code
    for question in draft.instrument.questions:
        role, mark, code = question.role.partition(":")
        if role not in SATELLITE_ROLES:
            continue
        where, owner = at("survey", draft.row(question), columns.ROLE), by_code.get(code)
        if not mark or owner is None:
            what = f"{question.code} belongs to the question “{code}”, which is not there."
            yield error("owner-missing", where, what, f"Write {role}: and the name of the question it belongs to.")
        elif owner.owner or owner.kind is Kind.NOTE:
            what = f"{question.code} cannot belong to {code}, which is no question of its own."
            yield error("owner-missing", where, what, "Name the question that is assessed.")
        elif owner.row > question.row:
            what = f"{question.code} stands before {code}, the question that it belongs to."
            yield error("owner-later", where, what, "Move it behind that question.")
        if question.kind not in _KINDS[role]:
            possible = " or ".join(kind.value for kind in _KINDS[role])
            yield error("role-kind", where, f"A question with the role {role} must be {possible}.", "Change its type.")
