"""Bring workbooks in: the lead the assessors' returns, an assessor a later pack or an own return."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from assessor_app import subjects
from assessor_app.exchange import Edit, ReadResult, read_pack, read_workbook
from assessor_app.messages import Message
from assessor_app.operations import excel
from assessor_app.operations.alerts import new_alerts
from assessor_app.operations.authorship import forbidden_events, newcomers
from assessor_app.operations.clock import workbook_clock_notes
from assessor_app.operations.pack_state import note_answer
from assessor_app.problems import Problem, Progress, Severity, UserError, errors, no_progress
from assessor_app.records import Change, Owner, Receipt, WorkbookKind
from assessor_app.store import Workspace
from assessor_app.store.passphrases import normal

TAKE, LEAVE = "take", "leave"
LEAD_CHANGES = "lead_changes"
"""The field of a receipt that says why changes of the lead's that nothing proved were taken with it."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What bringing in one workbook did. With `problems` nothing changed and there is no receipt.

    `new_events` is how many events were not here before; `taken` are edits made in Excel that were
    taken as answers of the lead; `notes` are worth saying but stopped nothing. `alerts` come first,
    of a refused workbook too: someone may be at risk now.
    """

    path: Path
    receipt: Receipt | None
    new_events: int = 0
    edits: tuple[Edit, ...] = ()
    taken: tuple[Edit, ...] = ()
    problems: tuple[Problem, ...] = ()
    notes: tuple[Problem, ...] = ()
    alerts: tuple[Problem, ...] = ()


def merge(
    workspace: Workspace,
    paths: Sequence[Path],
    *,
    passphrases: Sequence[str] = (),
    edits: str | None = None,
    lead_changes: str | None = None,
    reason: str = "",
    progress: Progress = no_progress,
) -> tuple[Merged, ...]:
    """Bring in workbooks, each whole or not at all; one with problems does not stop the others.

    `edits` says what to do with cells that were changed in Excel: ``None`` refuses the file,
    ``"take"`` takes changed answers and evidence as the lead's, with a `reason`, ``"leave"`` brings in
    the recorded answers only. `lead_changes` says what to do with changes of the lead's own that this
    file does not know and nothing proves, or that take text away: ``None`` refuses the file and lists
    them (problems with the code `LEAD_CHANGE`), ``"take"`` takes them, with a `reason`.

    `passphrases` are tried beside those the workspace keeps, each as it was typed and in small letters
    with single spaces, as packs and returns are locked.
    """
    _check(workspace, edits, lead_changes, reason)
    how = _How(passphrases, edits, lead_changes == TAKE, reason.strip())
    done = []
    for number, path in enumerate(paths):
        progress(number, len(paths), path.name)
        result = _read(workspace, path, how.passphrases)
        alerts = _alerts(workspace, path, result)
        done.append(replace(_merge_one(workspace, path, result, how), alerts=alerts))
    progress(len(paths), len(paths), "")
    return tuple(done)


def receipt_of(workspace: Workspace, path: Path, result: ReadResult) -> Receipt:
    """The receipt of a workbook that was read; its id is the content hash, so twice is once."""
    header = result.header
    assert header is not None  # noqa: S101 - callers have refused results without a head
    return Receipt(
        id=header.content_hash,
        file_name=path.name,
        kind=header.kind,
        author=header.author,
        made_at=header.made_at,
        received_at=workspace.now(),
        events=len(result.events),
        new_events=0,
    )


@dataclass(frozen=True, slots=True)
class _How:
    """What to do with a workbook: see `merge`."""

    passphrases: Sequence[str]
    edits: str | None
    take_lead_changes: bool
    reason: str


def _check(workspace: Workspace, edits: str | None, lead_changes: str | None, reason: str) -> None:
    if edits not in {None, TAKE, LEAVE}:
        raise UserError(
            Problem(
                "edits", Message("“{edits}” is not a way to treat edits.", edits=edits), Message("Say take or leave.")
            )
        )
    if edits == TAKE and not reason.strip():
        raise UserError(
            Problem("no-reason", Message("Taking edits needs a reason."), Message("Say why, in a sentence."))
        )
    if lead_changes is None:
        return
    if lead_changes != TAKE:
        what = Message(
            "“{lead_changes}” is not a way to treat the lead inspector’s changes.", lead_changes=lead_changes
        )
        raise UserError(Problem("lead-changes", what, Message("Say take.")))
    if workspace.owner is not Owner.LEAD:
        raise UserError(
            Problem("lead-only", Message("Only the lead inspector does this."), Message("Ask the lead inspector."))
        )
    if not reason.strip():
        raise UserError(
            Problem("no-reason", Message("Taking the lead inspector’s changes needs a reason."), Message("Say why."))
        )


def _alerts(workspace: Workspace, path: Path, result: ReadResult) -> tuple[Problem, ...]:
    if workspace.owner is not Owner.LEAD or result.header is None:
        return ()
    if result.header.inspection != workspace.inspection().id:
        return ()
    return tuple(note.in_file(path.name) for note in new_alerts(workspace, result.events))


def _merge_one(workspace: Workspace, path: Path, result: ReadResult, how: _How) -> Merged:
    problems = list(errors(result.problems))
    if not problems and result.header is not None:
        problems += _refusals(workspace, result, how)
    if not problems and result.edits and how.edits is None:
        problems += [excel.edited(edit) for edit in result.edits]
    if not problems and how.edits == TAKE:
        problems += excel.unfit(workspace, result)
    if problems or result.header is None:
        return Merged(path, None, edits=result.edits, problems=tuple(p.in_file(path.name) for p in problems))
    if result.instrument is not None and workspace.owner is Owner.ASSESSOR:
        for form in (result.instrument, *result.further):
            workspace.add_instrument(form)
    try:
        return _take(workspace, path, result, how)
    except UserError as error:
        if any(problem.code != "forged-event" for problem in error.problems):  # of our own file or disk
            raise
        return Merged(path, None, edits=result.edits, problems=tuple(p.in_file(path.name) for p in error.problems))


def _take(workspace: Workspace, path: Path, result: ReadResult, how: _How) -> Merged:
    taken = tuple(edit for edit in result.edits if edit.takeable) if how.edits == TAKE else ()
    extra = excel.edit_events(workspace, result, taken, how.reason)
    asked = newcomers(workspace, result).unproven if how.take_lead_changes else ()
    receipt = receipt_of(workspace, path, result)
    notes = [problem for problem in result.problems if problem.severity is Severity.WARNING]
    if result.header is not None:
        notes += workbook_clock_notes(workspace, result.header, result.events)
    known_aside = {one.id for one in workspace.receipts() if one.aside}
    new = workspace.add([*result.events, *extra], receipt, result.codes)
    if workspace.owner is Owner.LEAD:
        note_answer(workspace, receipt.author, result.events)
    if asked:
        change = Change(subjects.receipt(receipt.id), LEAD_CHANGES, TAKE, reason=how.reason)
        workspace.record([change])
    kept = next(one for one in workspace.receipts() if one.id == receipt.id)
    notes += [excel.left(edit) for edit in result.edits if edit not in taken]
    if receipt.id in known_aside:
        what = Message("This work was set aside before and still counts nowhere.")
        notes.append(Problem("set-aside", what, Message("Take it back if it is to count."), severity=Severity.WARNING))
    return Merged(path, kept, new, result.edits, taken, (), tuple(note.in_file(path.name) for note in notes))


def _read(workspace: Workspace, path: Path, passphrases: Sequence[str]) -> ReadResult:
    instruments = {instrument.hash: instrument for instrument in workspace.instruments()}
    typed = [form for each in passphrases for form in (normal(each), each)]
    tried = tuple(dict.fromkeys([*typed, *_kept_passphrases(workspace, path.stem)]))
    if workspace.owner is Owner.ASSESSOR:
        return read_pack(path, tried, instruments, redacted=workspace.redacted())
    return read_workbook(path, tried, instruments, redacted=workspace.redacted())


def _kept_passphrases(workspace: Workspace, stem: str) -> list[str]:
    """Every passphrase that this file keeps; first those of the person that the file is named after."""
    kept = sorted(workspace.passphrases(), key=lambda row: not stem.startswith(row[0]))
    return [row[1] for row in kept]


def _refusals(workspace: Workspace, result: ReadResult, how: _How) -> list[Problem]:
    header = result.header
    assert header is not None  # noqa: S101 - checked by the caller
    if header.inspection != workspace.inspection().id:
        what = Message(
            "This workbook belongs to another inspection (“{inspection_name}”).",
            inspection_name=excel.shortened(header.inspection_name),
        )
        return [Problem("other-inspection", what, Message("Open that inspection’s file to bring it in."))]
    if workspace.owner is Owner.LEAD and header.kind is WorkbookKind.PACK:
        what = Message("This is a workbook of cases to assess, not completed work.")
        return [Problem("not-a-return", what, Message("Choose the workbook that the assessor sent back."))]
    if workspace.owner is Owner.ASSESSOR and workspace.me.id not in {header.recipient, header.author}:
        what = Message("This workbook is for another assessor.")
        return [Problem("other-assessor", what, Message("Ask the lead inspector for yours."))]
    if workspace.owner is Owner.LEAD:
        return forbidden_events(workspace, result, take=how.take_lead_changes)
    return []
