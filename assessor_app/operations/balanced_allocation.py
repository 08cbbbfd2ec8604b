"""Lead: give every case that nobody has to somebody, fairly, in one action that is looked at first."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from assessor_app.messages import Message
from assessor_app.operations.allocation import allocation_changes, require_lead
from assessor_app.operations.balance import Group, Kinds, share_out
from assessor_app.operations.cases import unallocated_cases
from assessor_app.operations.forms import case_form
from assessor_app.operations.impartiality import fit
from assessor_app.operations.team import members
from assessor_app.problems import Problem, UserError
from assessor_app.records import CASEWORK, Case, Change, Instrument, Person, Post
from assessor_app.store import Workspace

EVEN = ("unit", "case_type")
"""The roles of the details that are spread evenly."""


@dataclass(frozen=True, slots=True)
class Share:
    """What one person would have: the cases given to them now, and how many they have in all."""

    person: Person
    cases: tuple[str, ...]
    total: int


@dataclass(frozen=True, slots=True)
class AllocationPlan:
    """Who would get what; `left` are the cases that nobody may have."""

    shares: tuple[Share, ...]
    left: tuple[str, ...]

    @property
    def reason(self) -> Message:
        """Why the result is fair, in a sentence."""
        totals = [share.total for share in self.shares]
        return Message(
            "Everybody has {least} to {most} cases, units and types of case are spread as evenly as they can be, "
            "and nobody has a case of their own, their team’s or their unit’s.",
            least=min(totals), most=max(totals),
        )  # fmt: skip


def planned_allocation(workspace: Workspace) -> AllocationPlan:
    """Who would get the cases of the sample that nobody has; nothing is changed.

    A reserve assessor and a research officer get none. `UserError`: ``nobody`` in the team, ``all-given``.
    """
    require_lead(workspace)
    people = [one for one in members(workspace) if one.post not in {Post.RESERVE, Post.RESEARCH_OFFICER}]
    cases = [case for case in unallocated_cases(workspace) if not case.eliminated]
    _owe_something(people, cases)
    form = case_form(workspace)
    grouped: dict[Group, list[str]] = defaultdict(list)
    for case in cases:
        grouped[Group(_kinds(case, form), fit(case, people, form))].append(case.number)
    numbers, before = _had(workspace, form)
    sizes = {group: len(waiting) for group, waiting in grouped.items()}
    given = share_out(sizes, [person.id for person in people], numbers, before)
    return AllocationPlan(
        tuple(_share(person, given[person.id], grouped, numbers) for person in people), _left(grouped)
    )


def allocate_all(workspace: Workspace, plan: AllocationPlan | None = None) -> AllocationPlan:
    """Give the cases as planned (as `planned_allocation` says now, if no plan is given): all or none."""
    plan = plan or planned_allocation(workspace)
    require_lead(workspace)
    details = {case.number: case.details for case in unallocated_cases(workspace)}
    inspection, form = workspace.inspection().id, case_form(workspace).hash
    changes: list[Change] = []
    for share in plan.shares:
        for case in share.cases:
            if case in details:
                changes += allocation_changes(inspection, case, share.person.id, form, details[case])
    workspace.record(changes)
    return plan


def _owe_something(people: Sequence[Person], cases: Sequence[Case]) -> None:
    if not people:
        what = Message("Nobody in the team can be given cases.")
        raise UserError(Problem("nobody", what, Message("Add the assessors to the team first.")))
    if not cases:
        what = Message("Every case of the sample has an assessor already.")
        raise UserError(Problem("all-given", what, Message("Hand single cases over instead.")))


def _kinds(case: Case, form: Instrument) -> Kinds:
    asked = (form.by_role.get(role) for role in EVEN)
    return tuple(case.details.get(question.code, "") if question else "" for question in asked)


def _had(workspace: Workspace, form: Instrument) -> tuple[Mapping[str, int], Mapping[str, Counter[tuple[int, str]]]]:
    """How many cases of the sample each person has already, in all and of each kind."""
    cases = {case.number: case for case in workspace.cases() if not case.eliminated}
    numbers: Counter[str] = Counter()
    kinds: dict[str, Counter[tuple[int, str]]] = defaultdict(Counter)
    for one in workspace.assessments():
        if one.purpose in CASEWORK and one.case in cases:
            numbers[one.assessor] += 1
            kinds[one.assessor].update(enumerate(_kinds(cases[one.case], form)))
    return numbers, kinds


def _share(
    person: Person, given: Mapping[Group, int], grouped: Mapping[Group, list[str]], numbers: Mapping[str, int]
) -> Share:
    """Take so many cases of each group, the first numbers first; what is taken is gone from the group."""
    cases: list[str] = []
    for group, count in given.items():
        cases += grouped[group][:count]
        del grouped[group][:count]
    return Share(person, tuple(sorted(cases)), numbers.get(person.id, 0) + len(cases))


def _left(grouped: Mapping[Group, Iterable[str]]) -> tuple[str, ...]:
    return tuple(sorted(number for waiting in grouped.values() for number in waiting))
