"""How the inspection stands, in a handful of numbers, and what the lead does next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from assessor_app.desktop.theme.widgets import counted
from assessor_app.operations.cases import CaseRow, case_list
from assessor_app.records import Owner, Purpose, Status

if TYPE_CHECKING:
    from assessor_app.store import Workspace

translate = QCoreApplication.translate

DONE = frozenset({Status.COMPLETE, Status.CHECKED, Status.SIGNED_OFF})


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """One assessor's cases by how far they are, first assessments of cases in the sample only."""

    id: str
    name: str
    cases: int
    done: int
    in_progress: int
    returned_at: str
    """When their last completed work was brought in, as the time of an event; ``""`` if none was."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Numbers of the overview. `cases` are those in the sample; `unallocated` have no assessor."""

    cases: int
    removed: int
    unallocated: int
    done: int
    signed_off: int
    different: int
    alerts: int
    questions_open: int
    returns: int
    people: tuple[PersonFacts, ...]
    rows: tuple[CaseRow, ...]


def gather(workspace: Workspace) -> Facts:
    """Look at everything once."""
    rows = case_list(workspace)
    sample = [case for case in workspace.cases() if not case.eliminated]
    first = [row for row in rows if row.purpose is Purpose.FIRST and not row.eliminated]
    returned = {
        one.author: one.made_at for one in sorted(workspace.receipts(), key=lambda r: r.made_at) if not one.aside
    }
    team = [person for person in workspace.people() if person.role is Owner.ASSESSOR]
    return Facts(
        cases=len(sample),
        removed=len(workspace.cases()) - len(sample),
        unallocated=len({case.number for case in sample} - {row.case for row in first}),
        done=sum(1 for row in first if _is_done(row)),
        signed_off=sum(1 for row in first if row.status is Status.SIGNED_OFF),
        different=len(workspace.conflicts()),
        alerts=sum(row.risks for row in rows),
        questions_open=sum(row.queries for row in rows),
        returns=len(workspace.receipts()),
        people=tuple(_person(person.id, person.name, first, returned.get(person.id, "")) for person in team),
        rows=rows,
    )


def _person(identity: str, name: str, rows: Sequence[CaseRow], returned_at: str) -> PersonFacts:
    own = [row for row in rows if row.assessor == identity]
    begun = sum(1 for row in own if row.status is Status.IN_PROGRESS)
    return PersonFacts(identity, name, len(own), sum(1 for row in own if _is_done(row)), begun, returned_at)


def _is_done(row: CaseRow) -> bool:
    return row.status in DONE and not row.changed_since_complete


@dataclass(frozen=True, slots=True)
class NextStep:
    """One thing to do now: what is so, the words on the button, and the page that does it."""

    words: str
    action: str
    page: str


def next_step(facts: Facts) -> NextStep:
    """What the lead does next, in the order of the work; alerts come before everything."""
    if facts.alerts:
        words = translate("Facts", "Someone may be at risk. Read the alert below.")
        return NextStep(words, translate("Facts", "See the case"), "case")
    if facts.unallocated:
        return NextStep(_unallocated(facts), translate("Facts", "Team and sample"), "team")
    if not facts.returns and not facts.done:
        words = translate("Facts", "Every case has an assessor.")
        return NextStep(words, translate("Facts", "Send cases to assess"), "packs")
    if facts.different:
        return NextStep(_different(facts), translate("Facts", "Choose which counts"), "different")
    if facts.done < facts.cases:
        return NextStep(_unfinished(facts), translate("Facts", "Bring in completed work"), "returns")
    return NextStep(translate("Facts", "Every case is complete."), translate("Facts", "See the scores"), "scores")


def _unallocated(facts: Facts) -> str:
    one = translate("Facts", "1 case has no assessor yet.")
    return counted(facts.unallocated, one, translate("Facts", "{count} cases have no assessor yet."))


def _different(facts: Facts) -> str:
    one = translate("Facts", "1 question has two different answers.")
    return counted(facts.different, one, translate("Facts", "{count} questions have two different answers."))


def _unfinished(facts: Facts) -> str:
    one = translate("Facts", "1 case is not complete yet.")
    return counted(facts.cases - facts.done, one, translate("Facts", "{count} cases are not complete yet."))
