"""Lead: the sample of an inspection drawn by chance from all its cases, and who steps in for a case removed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from assessor_app import subjects
from assessor_app.exchange import detail_questions
from assessor_app.messages import Message
from assessor_app.operations.allocation import find_case, require_lead
from assessor_app.operations.sampling import METHOD, Candidate, Draw, DrawPlan, drawn, place, values_of
from assessor_app.problems import Problem, UserError
from assessor_app.records import CASEWORK, Case, Change, Instrument
from assessor_app.store import Workspace
from assessor_app.translations import say

DRAW = "draw"
"""The field of the inspection that tells how its sample was drawn: see `_told`."""


def detail_codes(form: Instrument, names: Iterable[str]) -> tuple[str, ...]:
    """The question codes of case details that are named by code or by role (``gender``, ``unit``).

    `UserError`: ``unknown-detail`` with those that there are.
    """
    known = {question.code: question.code for question in detail_questions(form)}
    known |= {role: question.code for role, question in form.by_role.items() if question.code in known}
    unknown = [name for name in names if name not in known]
    if unknown:
        what = Message("There is no case detail called {name}.", name=unknown[0])
        mend = Message("Use one of: {known}.", known=", ".join(sorted(known)))
        raise UserError(Problem("unknown-detail", what, mend))
    return tuple(dict.fromkeys(known[name] for name in names))


def planned_draw(workspace: Workspace, plan: DrawPlan) -> Draw:
    """What would be drawn: from the cases in the sample and in reserve, without those removed for a reason.

    `UserError` as `sampling.drawn`; nothing is changed.
    """
    require_lead(workspace)
    return drawn((Candidate(case.number, case.details) for case in workspace.cases() if _may_be_drawn(case)), plan)


def draw_sample(workspace: Workspace, plan: DrawPlan) -> Draw:
    """Draw the sample: what is drawn is in it, all other cases wait in reserve; how it was drawn is recorded.

    `UserError`: ``given-already`` once anybody has been given a case, and as `planned_draw`.
    """
    draw = planned_draw(workspace, plan)
    _owe_nobody_begun(workspace)
    now = {case.number: case.reserve for case in workspace.cases()}
    moved = [(number, "in") for number in draw.cases if now[number]]
    moved += [(number, subjects.RESERVE) for number in draw.reserve if not now[number]]
    changes = [Change(subjects.case(number), "sample", to) for number, to in moved]
    workspace.record([*changes, Change(subjects.INSPECTION, DRAW, _told(draw))])
    return draw


def undo_draw(workspace: Workspace, reason: str) -> int:
    """Take a draw back: every case that waits in reserve is in the sample again; how many those were.

    `UserError`: ``given-already``, ``no-draw``.
    """
    require_lead(workspace)
    _owe_nobody_begun(workspace)
    if last_draw(workspace) is None:
        raise UserError(Problem("no-draw", Message("No sample has been drawn."), Message("There is nothing to undo.")))
    waiting = [case.number for case in workspace.cases() if case.reserve]
    changes = [Change(subjects.case(number), "sample", "in", reason=reason) for number in waiting]
    workspace.record([*changes, Change(subjects.INSPECTION, DRAW, None, reason=reason)])
    return len(waiting)


def last_draw(workspace: Workspace) -> DrawPlan | None:
    """How the sample was drawn, if it was."""
    told = workspace.value(subjects.INSPECTION, DRAW)
    if told is None:
        return None
    values = json.loads(told)
    return DrawPlan(values["size"], tuple(values["by"]), values["seed"], values["least"])


def next_in_reserve(workspace: Workspace, case: str) -> str:
    """The number of the case that steps in for this one: of its stratum in the last draw, the next in order.

    ``""`` where no sample was drawn, and where none of the same stratum waits.
    """
    plan = last_draw(workspace)
    if plan is None:
        return ""
    wanted = values_of(find_case(workspace, case).details, plan.by)
    alike = [one.number for one in workspace.cases() if one.reserve and values_of(one.details, plan.by) == wanted]
    return min(alike, key=lambda number: place(plan.seed, number), default="")


def stratum_words(form: Instrument, by: Sequence[str], values: Sequence[str], language: str = "en") -> str:
    """A stratum for a person to read: the labels of its answers."""
    said = []
    for code, value in zip(by, values, strict=True):
        labels = {choice.code: choice.label.to(language) for choice in form.by_code[code].choices}
        said.append(labels.get(value, value) or say(Message("not known"), language))
    return ", ".join(said)


def _may_be_drawn(case: Case) -> bool:
    return case.reserve or not case.eliminated


def _told(draw: Draw) -> str:
    """How a sample was drawn, as one event keeps it; the cases and what became of each are events of theirs."""
    plan = draw.plan
    listed = sum(stratum.listed for stratum in draw.strata)
    told = {"method": METHOD, "size": plan.size, "by": plan.by, "least": plan.least, "seed": plan.seed, "of": listed}
    return json.dumps(told, ensure_ascii=False)


def _owe_nobody_begun(workspace: Workspace) -> None:
    if any(one.purpose in CASEWORK for one in workspace.assessments()):
        what = Message("Cases have been given to assessors already, so the sample cannot be drawn now.")
        mend = Message("Remove single cases from the sample; the next of the reserve steps in.")
        raise UserError(Problem("given-already", what, mend))
