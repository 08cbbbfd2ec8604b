"""What was changed in Excel, at a merge: said so that the change is seen, and taken as the lead's own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from assessor_app import log, subjects
from assessor_app.exchange import Edit, ReadResult
from assessor_app.instrument import check
from assessor_app.messages import Message
from assessor_app.problems import Place, Problem, Severity, errors
from assessor_app.records import Change, Event, Standing
from assessor_app.store import Workspace

_SHOWN = 60
"""How many characters of a text are shown."""
_BEFORE = 20
"""How many of them stand before the place where two long texts begin to differ."""

Standings = Mapping[tuple[str, str], Standing]


def edited(edit: Edit) -> Problem:
    """That a cell was changed, and what to decide."""
    was, now = differing(edit.was, edit.now)
    what = Message("A cell was changed after the workbook was made: “{was}” became “{now}”.", was=was, now=now)
    if edit.takeable:
        mend = Message("Decide whether to take such edits, with a reason, or to leave them out.")
    else:
        mend = Message("This cell cannot be taken; leave edits out, or ask for the work to be sent back again.")
    return Problem("edited-cell", what, mend, where=_place(edit))


def left(edit: Edit) -> Problem:
    """That a change was left out."""
    _, now = differing(edit.was, edit.now)
    what = Message("The change in this cell was left out: “{now}”.", now=now)
    return Problem("edit-left", what, where=_place(edit), severity=Severity.WARNING)


def unfit(workspace: Workspace, result: ReadResult) -> list[Problem]:
    """A problem for each edit that the question's own rules would refuse."""
    standings = log.standings(result.events)
    problems = []
    for edit in result.edits:
        if edit.takeable and edit.value:
            version = _version(standings, subjects.assessment(edit.assessment))
            _, found = check(workspace.instrument(version).by_code[edit.field], edit.value)
            problems += [Problem("edit-unfit", one.what, one.mend, where=_place(edit)) for one in errors(found)]
    return problems


def edit_events(workspace: Workspace, result: ReadResult, taken: Iterable[Edit], reason: str) -> list[Event]:
    """One event of the lead's for each edit taken; the id derives from the file's content.

    Its device is the file's hash and its time the latest in the file, so taking the same edit of
    the same file twice, with the same reason, is one event.
    """
    standings = log.standings(result.events)
    changes = [Change(subjects.assessment(edit.assessment), edit.field, edit.value or None) for edit in taken]
    return [_edit_event(workspace, result, standings, change, reason) for change in dict.fromkeys(changes)]


def shortened(text: str) -> str:
    """The beginning of a text, for a sentence."""
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def differing(was: str, now: str) -> tuple[str, str]:
    """Two texts, long ones shortened so that the place where they begin to differ is seen in both."""
    if len(was) <= _SHOWN and len(now) <= _SHOWN:
        return was, now
    pairs = enumerate(zip(was, now, strict=False))
    same = next((place for place, (left, right) in pairs if left != right), min(len(was), len(now)))
    start = max(0, same - _BEFORE)
    return _window(was, start), _window(now, start)


def _window(text: str, start: int) -> str:
    shown = text[start : start + _SHOWN]
    return ("…" if start else "") + shown + ("…" if start + _SHOWN < len(text) else "")


def _place(edit: Edit) -> Place:
    return Place(sheet=edit.sheet, row=edit.row, column=edit.column, case=edit.case, question=edit.question)


def _edit_event(workspace: Workspace, result: ReadResult, standings: Standings, change: Change, reason: str) -> Event:
    device = f"edit:{result.file_hash[:16]}"
    for known in workspace.history(change.subject, change.field):
        if known.device == device and known.value == change.value:
            return known
    standing = standings.get((change.subject, change.field))
    parents = tuple(sorted(event.id for event in standing.current)) if standing else ()
    header = result.header
    assert header is not None  # noqa: S101 - checked by the caller
    latest = max((event.time for event in result.events), default=header.made_at)
    return log.make_event(
        subject=change.subject,
        field=change.field,
        value=change.value,
        instrument=_version(standings, change.subject),
        author=workspace.me.id,
        device=device,
        time=max(latest, header.made_at),
        reason=reason,
        parents=parents,
    )


def _version(standings: Standings, subject: str) -> str:
    """The hash of the form that the workbook says an assessment is made with: its answers were given under it."""
    found = standings.get((subject, "instrument"))
    return (found.value or "") if found else ""
