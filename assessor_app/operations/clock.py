"""Times that cannot be right: suspected aloud in a sentence with what to do; nothing is ordered or refused by it."""

from __future__ import annotations

from assessor_app.exchange import Header
from assessor_app.messages import Message
from assessor_app.problems import Problem, Severity
from assessor_app.records import Event
from assessor_app.store import Workspace, clock

_MEND = Message("Look at the date and time of both computers and set the wrong one right. Nothing is lost meanwhile.")


def clock_notes(workspace: Workspace) -> tuple[Problem, ...]:
    """What looks wrong with clocks in this file: of this computer, and of those that wrote what was brought in."""
    now = workspace.clock()
    late = [one for one in workspace.receipts() if clock.is_after(one.made_at, now)]
    return (*clock.warnings(workspace.session), *(_to_come(one.made_at).in_file(one.file_name) for one in late))


def workbook_clock_notes(workspace: Workspace, header: Header, events: tuple[Event, ...]) -> tuple[Problem, ...]:
    """What looks wrong with the times in a workbook that is being brought in, at most one note of each kind."""
    now = workspace.clock()
    newest = max((event.time for event in events), default=header.made_at)
    notes = []
    latest = max(header.made_at, newest)
    if clock.is_after(latest, now):
        notes.append(_to_come(latest))
    if clock.is_after(newest, clock.moment_of(header.made_at)):
        made, work = clock.day(header.made_at), clock.day(newest)
        what = Message(
            "This workbook says that it was made {made}, but holds work of {work}: a clock was set back.",
            made=made,
            work=work,
        )
        notes.append(Problem("clock", what, _MEND, severity=Severity.WARNING))
    if clock.is_long_before(header.made_at, now):
        what = Message(
            "This workbook says that it was made {made_at}, long ago by the clock of this computer.",
            made_at=clock.day(header.made_at),
        )
        notes.append(Problem("clock", what, _MEND, severity=Severity.WARNING))
    return tuple(notes)


def _to_come(time: str) -> Problem:
    what = Message(
        "This workbook holds a time that is still to come by the clock of this computer ({time}).", time=clock.day(time)
    )
    return Problem("clock", what, _MEND, severity=Severity.WARNING)
