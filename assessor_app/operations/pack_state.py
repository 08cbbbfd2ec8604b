"""Lead: which pack each assessor has, when it was handed over, which one their work answers, who needs a new one.

A pack has a number, which is recorded before the pack is written, so that the pack itself holds it; so does
every return of an assessor who has begun it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from assessor_app import subjects
from assessor_app.log import LEAD
from assessor_app.messages import Message
from assessor_app.operations.allocation import require_lead
from assessor_app.operations.contents import pack_events
from assessor_app.problems import Problem, UserError
from assessor_app.records import CASEWORK, Change, Event, Person
from assessor_app.store import Workspace

PACK, HANDED_OVER = "pack", "handed_over"
"""Fields of a member of the team: their last pack, and how it was handed over."""

ANSWERED = "answered_pack:"
"""What the window state begins with that holds which pack somebody's last return answers; their id follows.

It is no event: in whatever order returns are brought in, the same events come of it."""

_OWN_AFFAIRS = frozenset({"inspection", "person"})
"""What changes in every pack whenever anything is written; it is no reason for a new one."""


@dataclass(frozen=True, slots=True)
class PackState:
    """How one assessor stands with their packs. Numbers are 0 where there is none yet.

    `cases` are those in the last pack, `handed_over` the number that was handed over last, `when` (an ISO day) and
    `how`. `needs` says why a new pack is needed; None if the last one holds everything.
    """

    person: Person
    number: int
    cases: tuple[str, ...]
    handed_over: int
    when: str
    how: str
    answered: int
    needs: Message | None


def pack_number(workspace: Workspace, person: str) -> int:
    """The number of the last pack of this assessor; 0 if none was written."""
    return _number(_parsed(workspace.value(subjects.person(person), PACK)))


def note_pack(workspace: Workspace, person: str) -> int:
    """Record that the next pack of this assessor is written, with what there is for them now; its number."""
    number = pack_number(workspace, person) + 1
    told = {"number": number, "cases": _cases(workspace, person), "content": _content(workspace, person)}
    workspace.record([Change(subjects.person(person), PACK, json.dumps(told, ensure_ascii=False))])
    return number


def note_handed_over(workspace: Workspace, person: str, how: str = "", day: date | None = None) -> PackState:
    """Record that the last pack of an assessor is in their hands. `UserError`: ``no-pack``."""
    require_lead(workspace)
    number = pack_number(workspace, person)
    if not number:
        what = Message("No pack has been written for {person} yet.", person=person)
        raise UserError(Problem("no-pack", what, Message("Write the cases to assess first.")))
    when = day.isoformat() if day else workspace.now()[:10]
    told = json.dumps({"number": number, "when": when, "how": how.strip()}, ensure_ascii=False)
    workspace.record([Change(subjects.person(person), HANDED_OVER, told)])
    return next(state for state in pack_states(workspace, ()) if state.person.id == person)


def note_answer(workspace: Workspace, person: str, events: Iterable[Event]) -> None:
    """Record which pack a return answers: the last one whose record came back with it."""
    about = subjects.person(person)
    packs = [event.value or "" for event in events if (event.subject, event.field) == (about, PACK)]
    number = max((_number(_parsed(value)) for value in packs), default=0)
    if number > int(workspace.state(f"{ANSWERED}{person}") or 0):
        workspace.set_state(f"{ANSWERED}{person}", str(number))


def pack_states(workspace: Workspace, owed: Collection[str]) -> tuple[PackState, ...]:
    """How everybody stands who has had a pack, or is `owed` one (by id) because they have cases, or had."""
    return tuple(
        _state(workspace, person)
        for person in workspace.people()
        if person.id in owed or workspace.value(subjects.person(person.id), PACK)
    )


def _state(workspace: Workspace, person: Person) -> PackState:
    said = workspace.values(subjects.person(person.id))
    last, handed = _parsed(said.get(PACK)), _parsed(said.get(HANDED_OVER))
    return PackState(
        person=person,
        number=_number(last),
        cases=tuple(_texts(last.get("cases"))),
        handed_over=_number(handed),
        when=str(handed.get("when", "")),
        how=str(handed.get("how", "")),
        answered=int(workspace.state(f"{ANSWERED}{person.id}") or 0),
        needs=_needs(workspace, person.id, last),
    )


def _needs(workspace: Workspace, person: str, last: Mapping[str, object]) -> Message | None:
    """Why a new pack is needed, in a sentence; None if it is not."""
    before, after = set(_texts(last.get("cases"))), set(_cases(workspace, person))
    if not last:
        return Message("No pack has been written yet.")
    if gone := sorted(before - after):
        return Message("These cases were handed over or removed: {cases}.", cases=", ".join(gone))
    if new := sorted(after - before):
        return Message("These cases are new: {cases}.", cases=", ".join(new))
    if last.get("content") != _content(workspace, person):
        return Message("A question was asked, or details of a case were changed.")
    return None


def _cases(workspace: Workspace, person: str) -> Sequence[str]:
    """The cases of the sample that somebody has."""
    out = {case.number for case in workspace.cases() if case.eliminated}
    mine = (one for one in workspace.assessments() if one.assessor == person and one.purpose in CASEWORK)
    return sorted({one.case for one in mine} - out)


def _content(workspace: Workspace, person: str) -> str:
    """What tells what the lead has to say in a pack now from what was said in another one."""
    ids = sorted(
        event.id
        for event in pack_events(workspace, person)
        if event.author == LEAD and subjects.kind(event.subject) not in _OWN_AFFAIRS
    )
    return hashlib.sha256("\n".join(ids).encode()).hexdigest()[:16]


def _parsed(value: str | None) -> Mapping[str, object]:
    """What an event of this module says; nothing where it was no such event."""
    try:
        parsed = json.loads(value) if value else {}
    except ValueError:
        return {}
    return parsed if isinstance(parsed, dict) else {}


def _number(said: Mapping[str, object]) -> int:
    number = said.get("number")
    return number if isinstance(number, int) else 0


def _texts(value: object) -> Sequence[str]:
    return [str(one) for one in value] if isinstance(value, list) else []
