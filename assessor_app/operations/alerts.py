"""Someone may be at risk now: what a workbook says of it is told first, whatever else becomes of the workbook."""

from __future__ import annotations

from collections.abc import Iterable

from assessor_app import log, subjects
from assessor_app.messages import Message
from assessor_app.problems import Problem, Severity
from assessor_app.records import Event
from assessor_app.store import Workspace

RISK_CODE = "risk-now"
"""The code of the note that someone may be at risk."""

_CLOSED = "risk_closed:"


def new_alerts(workspace: Workspace, events: Iterable[Event]) -> tuple[Problem, ...]:
    """A note for each open alert among events of a workbook that this file does not know yet.

    Asked before the workbook is brought in. A workbook that is refused tells its alerts all the same.
    """
    events = tuple(events)
    told = log.standings(event for event in events if event.field.startswith((subjects.RISK, _CLOSED)))
    known = workspace.knows([standing.event.id for standing in told.values()])
    cases = {event.subject: event.value or "" for event in events if event.field == "case"}
    names = {person.id: person.name for person in workspace.people()}
    notes = []
    for (subject, field), standing in sorted(told.items()):
        closed = told.get((subject, _CLOSED + field.removeprefix(subjects.RISK)))
        is_open = field.startswith(subjects.RISK) and standing.value and not (closed and closed.value)
        if is_open and standing.event.id not in known:
            author = names.get(standing.event.author) or standing.event.author
            case = cases.get(subject) or subjects.bare(subject)
            what = Message("Someone may be at risk now in case {case}, says {author}.", case=case, author=author)
            mend = Message("Read the alert now: open the case, see who was told, and do what is to be done.")
            notes.append(Problem(RISK_CODE, what, mend, severity=Severity.WARNING))
    return tuple(notes)
