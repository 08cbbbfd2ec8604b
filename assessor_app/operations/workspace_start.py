"""Assessor: a workspace from a pack."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from assessor_app import subjects
from assessor_app.exchange import ReadResult, read_pack
from assessor_app.messages import Message
from assessor_app.operations.incoming_work import receipt_of
from assessor_app.problems import Problem, UserError, errors
from assessor_app.records import Owner, Person, WorkbookKind
from assessor_app.store import Workspace, create
from assessor_app.store.passphrases import normal


class Addressee(NamedTuple):
    """For whom cases to assess are: ids of the inspection and of the assessor."""

    inspection: str
    person: str


def addressee(pack: Path, passphrase: str) -> Addressee:
    """For whom a pack is. `UserError` when it cannot be read whole, with the passphrase that is wrong for example."""
    result = read_pack(pack, (normal(passphrase), passphrase))
    if errors(result.problems) or result.header is None:
        raise UserError(*errors(result.problems))
    return Addressee(result.header.inspection, result.header.recipient)


def start(
    pack: Path,
    path: Path,
    passphrase: str,
    *,
    device: str,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Workspace:
    """Create an assessor's workspace from the pack that the lead sent.

    The passphrase opens the pack and, from now on, the workspace; its letter case and spacing do not matter.
    `UserError` when the pack cannot be read whole, is no pack, or the file exists; nothing is left behind then.
    """
    result = read_pack(pack, (normal(passphrase), passphrase))
    if errors(result.problems) or result.header is None or result.instrument is None:
        raise UserError(*errors(result.problems))
    _require_unchanged_pack(pack, result, result.header.kind)
    recipient, inspection = result.header.recipient, result.header.inspection
    names = {e.subject: e.value or "" for e in result.events if e.field == "name" and e.subject.startswith("person:")}
    person = Person(recipient, names.get(subjects.person(recipient), recipient), Owner.ASSESSOR)
    workspace = create(
        path, passphrase, owner=Owner.ASSESSOR, person=person, device=device, inspection=inspection, clock=clock
    )
    try:
        workspace.set_passphrase(person.id, passphrase)
        for form in (result.instrument, *result.further):
            workspace.add_instrument(form)
        workspace.add(result.events, receipt_of(workspace, pack, result), result.codes)
    except BaseException:
        workspace.abandon()
        raise
    return workspace


def handed_over(workspace: Workspace) -> tuple[str, ...]:
    """The numbers of the cases that were this assessor's and are somebody else's now."""
    theirs = [one for one in workspace.assessments() if one.assessor != workspace.me.id]
    past = {one.case: workspace.history(subjects.assessment(one.id), "assessor") for one in theirs}
    return tuple(case for case, events in past.items() if workspace.me.id in {event.value for event in events})


def _require_unchanged_pack(pack: Path, result: ReadResult, kind: WorkbookKind) -> None:
    if kind is not WorkbookKind.PACK:
        what = Message("This is not a workbook of cases to assess.")
        raise UserError(
            Problem("not-a-pack", what, Message("Open the file that the lead inspector sent you."), file=pack.name)
        )
    if result.edits:
        what = Message("This workbook was changed after the lead inspector made it.")
        raise UserError(Problem("edited-pack", what, Message("Ask the lead inspector for it again."), file=pack.name))
