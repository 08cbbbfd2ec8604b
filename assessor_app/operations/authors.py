"""Whose events a return may hold: its assessor's, a former assessor's of that case, and the lead's."""

from __future__ import annotations

from collections.abc import Iterable

from assessor_app import log, subjects
from assessor_app.problems import Problem
from assessor_app.records import Event, Owner, Status
from assessor_app.store import Workspace

_LEADS_FIELDS = frozenset({"case", "assessor", "purpose", "instrument"})
_LEADS_STATUSES = frozenset({Status.CHECKED, Status.SIGNED_OFF})
_CLOSED_ALERT = "risk_closed:"


def strangers(workspace: Workspace, events: Iterable[Event]) -> list[Problem]:
    """A problem for each author and assessment that do not belong together among events new here."""
    events = tuple(events)
    known = workspace.knows([event.id for event in events])
    leads = {person.id for person in workspace.people() if person.role is Owner.LEAD}
    allowed = _assessors(workspace, [event for event in events if event.author in leads])
    abouts = {e.subject: (e.value or "").partition(" ")[0] for e in events if e.field == "about"}
    found: dict[tuple[str, str], Problem] = {}
    for event in events:
        if event.id not in known and event.author not in leads and not _may(workspace, event, allowed, abouts):
            found.setdefault((event.subject, event.author), _problem(workspace, event, allowed))
    return list(found.values())


def _assessors(workspace: Workspace, by_leads: Iterable[Event]) -> dict[str, set[str]]:
    """Who has, or ever had, each assessment, as a lead recorded it: here, or on another copy of the file.

    What was recorded elsewhere (on a second laptop, or here before a backup was restored) comes in
    the same workbook as the answers given because of it: among the events `by_leads`.
    """
    allowed = {
        one.id: {event.value or "" for event in workspace.history(subjects.assessment(one.id), "assessor")}
        for one in workspace.assessments()
    }
    for event in by_leads:
        if event.field == "assessor" and subjects.kind(event.subject) == "assessment":
            allowed.setdefault(subjects.bare(event.subject), set()).add(event.value or "")
    return allowed


def _may(workspace: Workspace, event: Event, allowed: dict[str, set[str]], abouts: dict[str, str]) -> bool:
    kind = subjects.kind(event.subject)
    if kind == "assessment":
        return event.author in allowed.get(subjects.bare(event.subject), set()) and not _is_leads(event)
    if kind == "query":
        about = (workspace.value(event.subject, "about") or "").partition(" ")[0] or abouts.get(event.subject, "")
        return event.author in allowed.get(about, set())
    return kind == "inspection" and event.field.startswith("plain:")


def _is_leads(event: Event) -> bool:
    """Whether only the lead changes this about an assessment: whose it is, of which case, that it is signed off."""
    if event.field == log.STATUS:
        return log.split_status(event.value)[0] in _LEADS_STATUSES
    return event.field in _LEADS_FIELDS or event.field.startswith(_CLOSED_ALERT)


def _problem(workspace: Workspace, event: Event, allowed: dict[str, set[str]]) -> Problem:
    names = {person.id: person.name for person in workspace.people()}
    author = names.get(event.author, event.author)
    if subjects.kind(event.subject) != "assessment":
        what = f"{author} recorded a change that only the lead inspector makes ({event.field})."
        return Problem("not-theirs", what, "Ask who made this workbook.", where=f"sheet Events, {event.subject}")
    if subjects.bare(event.subject) not in allowed:
        what = f"{author} recorded answers in an assessment that this inspection has not handed out."
        return Problem("unknown-assessment", what, "Ask who made this workbook.", where="sheet Events")
    cases = {one.id: one.case for one in workspace.assessments()}
    case = cases.get(subjects.bare(event.subject), "that is new here")
    if event.author in allowed[subjects.bare(event.subject)]:
        what = f"{author} recorded a change in case {case} that only the lead inspector makes ({event.field})."
        return Problem("not-theirs", what, "Ask who made this workbook.", where="sheet Events")
    what = f"{author} recorded answers in case {case}, which is not theirs."
    mend = "If the case was passed on, hand it over first and bring the workbook in again."
    return Problem("other-author", what, mend, where="sheet Events")
