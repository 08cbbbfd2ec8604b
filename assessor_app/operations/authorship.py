"""Whose changes a workbook may bring: each new one is proven to be the lead's, allowed by the table, or refused."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from assessor_app import log, subjects
from assessor_app.exchange import By, Known, ReadResult, assessment_of, refused
from assessor_app.messages import Message
from assessor_app.operations.change_words import change_words, person_name
from assessor_app.operations.names import NOBODY_KNOWN, names_of
from assessor_app.operations.prefill import leads
from assessor_app.problems import Place, Problem
from assessor_app.records import Event, Kind
from assessor_app.store import Workspace

LEAD_CHANGE = "lead-change"
"""The code of the problems that are only a question: changes of the lead's that this file does not know."""


@dataclass(frozen=True, slots=True)
class Newcomers:
    """The events of a workbook that are new here, as they are judged.

    `unproven` claim to be a lead's, and nothing proves it, or they take text away for good: they are
    taken only if whoever leads says so. `others` are everybody else's.
    """

    proven: tuple[Event, ...]
    unproven: tuple[Event, ...]
    others: tuple[Event, ...]


def newcomers(workspace: Workspace, result: ReadResult) -> Newcomers:
    """The events of a workbook that this file does not know, parted by what proves whose they are.

    A redaction is never proven: it destroys, so it is asked about even with a valid code, from
    the lead's own other computer.
    """
    known = workspace.knows([event.id for event in result.events])
    new = [event for event in result.events if event.id not in known]
    by_leads = leads(workspace)
    claimed = [event for event in new if event.author in by_leads]
    proven = [event for event in claimed if not _is_redaction(event) and _is_proven(workspace, result, event)]
    shown = {event.id for event in proven}
    unproven = tuple(event for event in claimed if event.id not in shown)
    return Newcomers(tuple(proven), unproven, tuple(event for event in new if event.author not in by_leads))


def forbidden_events(workspace: Workspace, result: ReadResult, *, take: bool) -> list[Problem]:
    """A problem for each new event that nobody may bring; with `take`, those of the lead's are believed."""
    new = newcomers(workspace, result)
    asked = [] if take else [_question(workspace, event, result) for event in new.unproven]
    by_leads = (*new.proven, *(new.unproven if take else ()))
    known = _known(workspace, by_leads)
    said: dict[tuple[str, str, str], Problem] = {}
    for event in refused(new.others, known):
        said.setdefault((event.subject, event.author, _kind_of(event)), _refusal(workspace, event, known, result))
    return [*said.values(), *asked]


def _is_redaction(event: Event) -> bool:
    return event.subject == subjects.INSPECTION and event.field.startswith(log.REDACT)


def _is_proven(workspace: Workspace, result: ReadResult, event: Event) -> bool:
    return workspace.is_proven(event.id, result.codes.get(event.id, ""))


# --- what is known ------------------------------------------------------------------------------


def _known(workspace: Workspace, by_leads: Sequence[Event]) -> Known:
    """What a lead has recorded: here, or on another copy of the file (`by_leads`, in the same workbook)."""
    questions = {q.code for form in workspace.instruments() for q in form.questions if q.kind is not Kind.NOTE}
    people = {person.id for person in workspace.people()}
    people |= {subjects.bare(event.subject) for event in by_leads if subjects.kind(event.subject) == "person"}
    about, authors = _queries(workspace, by_leads)
    return Known(people, _assessors(workspace, by_leads), questions, about, authors)


def _assessors(workspace: Workspace, by_leads: Iterable[Event]) -> dict[str, dict[str, By]]:
    """By assessment: whose it is, and whose it ever was."""
    found: defaultdict[str, dict[str, By]] = defaultdict(dict)
    for one in workspace.assessments():
        past = workspace.history(subjects.assessment(one.id), "assessor")
        found[one.id].update({event.value or "": By.FORMER for event in past} | {one.assessor: By.ASSESSOR})
    for event in by_leads:
        if event.field == "assessor" and subjects.kind(event.subject) == "assessment":
            found[subjects.bare(event.subject)].setdefault(event.value or "", By.ASSESSOR)
    return dict(found)


def _queries(
    workspace: Workspace, by_leads: Iterable[Event]
) -> tuple[dict[str, str], Mapping[tuple[str, str], set[str]]]:
    """The assessment that each question from the lead is about, and who has written each of its messages."""
    about: dict[str, str] = {}
    authors: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    asked = [event for event in by_leads if subjects.kind(event.subject) == "query"]
    for event in (*workspace.events(workspace.subjects("query:")), *asked):
        authors[event.subject, event.field].add(event.author)
        if event.field == "about":
            about[event.subject] = (event.value or "").partition(" ")[0]
    return about, authors


# --- in words -----------------------------------------------------------------------------------


def _kind_of(event: Event) -> str:
    """What tells apart problems about one subject: every field, but all answers are of one kind."""
    return "" if subjects.is_answer(event.field) else event.field


def _row(result: ReadResult, event: Event) -> Place:
    sheet, row = result.places.get(event.id, ("Events", 0))
    return Place(sheet=sheet, row=row)


def _question(workspace: Workspace, event: Event, result: ReadResult) -> Problem:
    where = _row(result, event)
    name = person_name(workspace, event.author, result.events)
    if _is_redaction(event):
        what = Message("A change by {name} takes text away for good, and is not known in this file.", name=name)
        return Problem(
            LEAD_CHANGE, what, Message("Take it only if you removed this text yourself, on another computer."), where
        )
    change = change_words(workspace, event, result.events)
    what = Message(
        "A change by {name} is not known in this file, and nothing proves it ({change}).", name=name, change=change
    )
    return Problem(LEAD_CHANGE, what, Message("Take it only if you made it yourself, on another computer."), where)


def _refusal(workspace: Workspace, event: Event, known: Known, result: ReadResult) -> Problem:
    author, where = names_of(workspace)[event.author], _row(result, event)
    mend = Message("Ask who made this workbook.")
    if event.author not in known.team:
        return Problem("not-in-team", _outsider(author), mend, where)
    one = assessment_of(event, known)
    if subjects.kind(event.subject) == "assessment" and one not in known.assessors:
        what = Message(
            "{author} recorded answers in an assessment that this inspection has not handed out.", author=author
        )
        return Problem("unknown-assessment", what, mend, where)
    case = _case(workspace, one)
    if one and event.author not in known.assessors.get(one, {}):
        what = Message("{author} recorded answers in case {case}, which is not theirs.", author=author, case=case)
        return Problem(
            "other-author",
            what,
            Message("If the case was passed on, hand it over first and bring the workbook in again."),
            where,
        )
    if one:
        what = Message(
            "{author} recorded a change in case {case} that an assessor cannot make ({field}).",
            author=author,
            case=case,
            field=event.field,
        )
        return Problem("not-theirs", what, mend, where)
    what = Message(
        "{author} recorded a change that an assessor cannot make ({field}).", author=author, field=event.field
    )
    return Problem("not-theirs", what, mend, where)


def _outsider(author: str) -> Message:
    """That somebody is not in the team: by name if the file ever knew one, never by an id."""
    if author == NOBODY_KNOWN:
        return Message("Somebody who is not in the team of this inspection recorded this.")
    return Message("{author} is not in the team of this inspection.", author=author)


def _case(workspace: Workspace, assessment: str) -> str:
    return {listed.id: listed.case for listed in workspace.assessments()}.get(assessment, Message("that is new here"))
