"""Who must not assess a case: somebody from the area whose own work, team or unit it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from assessor_app.exchange import alike
from assessor_app.messages import Message
from assessor_app.operations.forms import case_form
from assessor_app.problems import Problem, UserError
from assessor_app.records import Case, Instrument, Person, Post
from assessor_app.store import Workspace


def against(case: Case, person: Person, form: Instrument) -> Message | None:
    """Why this person must not assess this case; None if nothing that is known speaks against it.

    A name that is the case manager's speaks against anybody; a team or a unit against those who work in the area.
    """
    if case.manager and alike(case.manager) == alike(person.name):
        return Message("{name} managed case {case}.", name=person.name, case=case.number)
    if person.post not in {Post.LOCAL_ASSESSOR, Post.RESERVE}:
        return None
    if case.team and alike(case.team) in {alike(team) for team in person.teams}:
        return Message("{name} works in the team that managed case {case}.", name=person.name, case=case.number)
    unit = form.by_role.get("unit")
    if unit and person.unit and case.details.get(unit.code) == person.unit:
        return Message("{name} works in the unit that managed case {case}.", name=person.name, case=case.number)
    return None


def owe_impartial(workspace: Workspace, case: Case, person: str, although: str) -> None:
    """`UserError` (``own-case``) where this person must not assess the case and nothing is said in `although`."""
    found = next((one for one in workspace.people() if one.id == person), None)
    why = against(case, found, case_form(workspace)) if found else None
    if why and not although.strip():
        raise UserError(Problem("own-case", why, Message("Choose somebody else, or say why it must be them.")))


def fit(case: Case, people: Iterable[Person], form: Instrument) -> frozenset[str]:
    """The ids of those who may assess a case. A research officer looks only."""
    able = (person for person in people if person.post is not Post.RESEARCH_OFFICER)
    return frozenset(person.id for person in able if against(case, person, form) is None)


def overrides(workspace: Workspace) -> Mapping[str, Message]:
    """Which assessments are with somebody who must not have them, and why that is; by assessment."""
    people = {person.id: person for person in workspace.people()}
    cases, form = {case.number: case for case in workspace.cases()}, case_form(workspace)
    told = {}
    for one in workspace.assessments():
        person, case = people.get(one.assessor), cases.get(one.case)
        if person and case and (why := against(case, person, form)):
            told[one.id] = why
    return told
