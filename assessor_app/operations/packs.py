"""Lead: a workbook of cases to assess for each assessor."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

from assessor_app import subjects
from assessor_app.exchange import Contents, write_workbook
from assessor_app.messages import Message
from assessor_app.operations import plain_files
from assessor_app.operations.allocation import require_lead
from assessor_app.operations.contents import pack_contents
from assessor_app.operations.files import made
from assessor_app.operations.pack_state import PackState, note_pack, pack_states
from assessor_app.problems import Problem, Progress, UserError, no_progress
from assessor_app.records import CASEWORK, Assessment, Owner, Person
from assessor_app.store import Workspace

_WRITTEN = "pack:"
"""What the window state begins with that holds when a person's last pack was written; their id follows."""


@dataclass(frozen=True, slots=True)
class Written:
    """A workbook that was written and read again: where, for or from whom, and how much it holds."""

    path: Path
    person: str
    cases: int
    answers: int
    events: int
    content_hash: str
    plain: bool = False


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody whom a pack can be written for, with the number of their cases in the sample.

    One who has `lost` their last case (it was handed over) has not been sent a pack since that says so.
    """

    person: Person
    cases: int
    lost: bool


def recipients(workspace: Workspace) -> tuple[Recipient, ...]:
    """Everybody who has cases, and everybody who is to be told that they have none any more."""
    casework = [one for one in workspace.assessments() if one.purpose in CASEWORK]
    out = {case.number for case in workspace.cases() if case.eliminated}
    mine: dict[str, int] = {}
    for one in casework:
        mine[one.assessor] = mine.get(one.assessor, 0) + (one.case not in out)
    idle = [p for p in workspace.people() if p.role is Owner.ASSESSOR and p.id not in mine]
    lost = _lost(workspace, idle, casework)
    return tuple(
        Recipient(person, mine.get(person.id, 0), lost=person.id in lost)
        for person in workspace.people()
        if person.role is Owner.ASSESSOR and (person.id in mine or person.id in lost)
    )


def _lost(workspace: Workspace, idle: Iterable[Person], casework: Iterable[Assessment]) -> frozenset[str]:
    """Those without a case who had one when their last pack was written."""
    sent = {person.id: workspace.state(f"{_WRITTEN}{person.id}") or "" for person in idle}
    gone: dict[str, str] = {}
    for one in casework if sent else ():
        history = workspace.history(subjects.assessment(one.id), "assessor")
        for person in {event.value or "" for event in history} & sent.keys():
            gone[person] = max(gone.get(person, ""), *(event.time for event in history))
    return frozenset(person for person, time in gone.items() if time > sent[person])


def states(workspace: Workspace) -> tuple[PackState, ...]:
    """How each assessor stands with their packs, and who needs a new one and why. `UserError` in an assessor's file."""
    require_lead(workspace)
    return pack_states(workspace, {one.person.id for one in recipients(workspace)})


def write_packs(
    workspace: Workspace,
    folder: Path,
    *,
    plain: bool = False,
    people: Iterable[str] = (),
    with_references: bool = False,
    only_needed: bool = False,
    progress: Progress = no_progress,
) -> tuple[Written, ...]:
    """Write a pack for each of the `recipients` (or for `people` only), named after the person.

    With `only_needed` those are passed over whose last pack holds everything (`pack_state`).

    A pack without cases tells whoever had some that they were handed over to somebody else.

    Each is encrypted with that assessor's own passphrase unless `plain`, which is recorded.
    `UserError` when nobody has cases or a file cannot be written, and in an assessor's file.
    """
    require_lead(workspace)
    wanted = set(people)
    busy = [one.person for one in recipients(workspace) if not wanted or one.person.id in wanted]
    if not busy:
        raise UserError(Problem("nobody", Message("No assessor has a case yet."), Message("Allocate the cases first.")))
    if only_needed:
        owed = {state.person.id for state in states(workspace) if state.needs}
        busy = [person for person in busy if person.id in owed]
    made(folder)
    written = []
    for number, person in enumerate(busy):
        progress(number, len(busy), person.name)
        written.append(_write(workspace, folder, person, plain=plain, with_references=with_references))
    progress(len(busy), len(busy), "")
    return tuple(written)


def _write(workspace: Workspace, folder: Path, person: Person, *, plain: bool, with_references: bool) -> Written:
    note_pack(workspace, person.id)
    contents = pack_contents(workspace, person.id, with_references=with_references and not plain)
    passphrase = None if plain else current_passphrase(workspace, person.id)
    written = write(workspace, folder / f"{person.id}.xlsx", contents, person.id, passphrase)
    workspace.set_state(f"{_WRITTEN}{person.id}", workspace.now())
    return written


def write(
    workspace: Workspace,
    path: Path,
    contents: Contents,
    person: str,
    passphrase: str | None,
    *,
    progress: Progress = no_progress,
) -> Written:
    """Write a workbook for `person`; without a passphrase that is recorded before, see `plain_files`."""
    header = contents.header
    plain = passphrase is None
    with plain_files.recorded(workspace, path, header.content_hash, header.kind.value) if plain else nullcontext():
        write_workbook(path, contents, passphrase, progress)
    return Written(path, person, header.cases, header.answers, header.events, header.content_hash, plain)


def current_passphrase(workspace: Workspace, person: str) -> str:
    """The passphrase that opens this assessor's files now; `UserError` when there is none."""
    kept = workspace.passphrases(person)
    if not kept:
        what = Message("There is no passphrase for {person} in this file.", person=person)
        raise UserError(Problem("no-passphrase", what, Message("Add the assessor to the team again.")))
    return kept[0][1]
