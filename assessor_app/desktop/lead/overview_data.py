"""How the inspection stands, in a handful of numbers, and what the lead does next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from assessor_app.desktop.theme.widgets import counted
from assessor_app.operations.cases import CaseRow, Load, case_list, is_done, loads
from assessor_app.operations.team import members
from assessor_app.records import Purpose, Status

if TYPE_CHECKING:
    from assessor_app.store import Workspace

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """One assessor's cases in the sample by how far they are (see `Load`)."""

    id: str
    name: str
    cases: int
    done: int
    in_progress: int
    returned_at: str
    """When their last completed work was brought in, as the time of an event; ``""`` if none was."""


@dataclass(frozen=True, slots=True)
class OverviewData:
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

    def cases_of(self, person: str) -> int:
        """How many cases of the sample somebody has."""
        return loads(self.rows).get(person, Load()).cases


def gather(workspace: Workspace) -> OverviewData:
    """Look at everything once."""
    rows = case_list(workspace)
    sample = [case for case in workspace.cases() if not case.eliminated]
    first = [row for row in rows if row.purpose is Purpose.FIRST and not row.eliminated]
    returned = {
        one.author: one.made_at for one in sorted(workspace.receipts(), key=lambda r: r.made_at) if not one.aside
    }
    theirs = loads(rows)
    return OverviewData(
        cases=len(sample),
        removed=sum(1 for case in workspace.cases() if case.eliminated and not case.reserve),
        unallocated=len({case.number for case in sample} - {row.case for row in first}),
        done=sum(1 for row in first if is_done(row)),
        signed_off=sum(1 for row in first if row.status is Status.SIGNED_OFF),
        different=len(workspace.conflicts()),
        alerts=sum(row.risks for row in rows),
        questions_open=sum(row.queries for row in rows),
        returns=len(workspace.receipts()),
        people=tuple(
            PersonFacts(person.id, person.name, load.cases, load.done, load.begun, returned.get(person.id, ""))
            for person in members(workspace)
            for load in (theirs.get(person.id, Load()),)
        ),
        rows=rows,
    )


@dataclass(frozen=True, slots=True)
class NextStep:
    """One thing to do now: what is so, the words on the button, and the page that does it."""

    words: str
    action: str
    page: str


def next_step(facts: OverviewData) -> NextStep:
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


def _unallocated(facts: OverviewData) -> str:
    one = translate("Facts", "1 case has no assessor yet.")
    return counted(facts.unallocated, one, translate("Facts", "{count} cases have no assessor yet."))


def _different(facts: OverviewData) -> str:
    one = translate("Facts", "1 question has two different answers.")
    return counted(facts.different, one, translate("Facts", "{count} questions have two different answers."))


def _unfinished(facts: OverviewData) -> str:
    one = translate("Facts", "1 case is not complete yet.")
    return counted(facts.cases - facts.done, one, translate("Facts", "{count} cases are not complete yet."))
