"""Bring workbooks in: the lead the assessors' returns, an assessor a later pack or an own return."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from assessor_app import log, subjects
from assessor_app.exchange import Edit, ReadResult, read_pack, read_workbook
from assessor_app.instrument import check
from assessor_app.operations.authors import strangers
from assessor_app.operations.differences import cut_at_difference
from assessor_app.problems import Problem, Progress, Severity, UserError, errors, no_progress
from assessor_app.records import Change, Event, Owner, Receipt, Standing, WorkbookKind
from assessor_app.store import Workspace
from assessor_app.store.passphrases import normal

TAKE, LEAVE = "take", "leave"


@dataclass(frozen=True, slots=True)
class Merged:
    """What bringing in one workbook did. With `problems` nothing changed and there is no receipt.

    `new_events` is how many events were not here before; `taken` are edits made in Excel that were
    taken as answers of the lead; `notes` are worth saying but stopped nothing.
    """

    path: Path
    receipt: Receipt | None
    new_events: int = 0
    edits: tuple[Edit, ...] = ()
    taken: tuple[Edit, ...] = ()
    problems: tuple[Problem, ...] = ()
    notes: tuple[Problem, ...] = ()


def merge(
    workspace: Workspace,
    paths: Sequence[Path],
    *,
    passphrases: Sequence[str] = (),
    edits: str | None = None,
    reason: str = "",
    progress: Progress = no_progress,
) -> tuple[Merged, ...]:
    """Bring in workbooks, each whole or not at all; one with problems does not stop the others.

    `edits` says what to do with cells that were changed in Excel: ``None`` refuses the file,
    ``"take"`` takes changed answers and evidence as the lead's, with a `reason`, ``"leave"`` brings in
    the recorded answers only. `passphrases` are tried beside those the workspace keeps, each as it was
    typed and in small letters with single spaces, as packs and returns are locked.
    """
    if edits not in {None, TAKE, LEAVE}:
        raise UserError(Problem("edits", f"“{edits}” is not a way to treat edits.", "Say take or leave."))
    if edits == TAKE and not reason.strip():
        raise UserError(Problem("no-reason", "Taking edits needs a reason.", "Say why, in a sentence."))
    done = []
    for number, path in enumerate(paths):
        progress(number, len(paths), path.name)
        done.append(_merge_one(workspace, path, passphrases, edits, reason.strip()))
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


def _merge_one(workspace: Workspace, path: Path, passphrases: Sequence[str], edits: str | None, reason: str) -> Merged:
    result = _read(workspace, path, passphrases)
    problems = list(errors(result.problems))
    if not problems and result.header is not None:
        problems += _refusals(workspace, result)
    if not problems and result.edits and edits is None:
        problems += [_edited(edit) for edit in result.edits]
    if not problems and edits == TAKE:
        problems += _unfit(workspace, result)
    if problems or result.header is None:
        return Merged(path, None, edits=result.edits, problems=tuple(p.in_file(path.name) for p in problems))
    if result.instrument is not None and workspace.owner is Owner.ASSESSOR:
        for form in (result.instrument, *result.further):
            workspace.add_instrument(form)
    try:
        return _take(workspace, path, result, edits, reason)
    except UserError as error:
        if any(problem.code != "forged-event" for problem in error.problems):  # of our own file or disk
            raise
        return Merged(path, None, edits=result.edits, problems=tuple(p.in_file(path.name) for p in error.problems))


def _take(workspace: Workspace, path: Path, result: ReadResult, edits: str | None, reason: str) -> Merged:
    taken = tuple(edit for edit in result.edits if edit.takeable) if edits == TAKE else ()
    extra = _edit_events(workspace, result, taken, reason)
    receipt = receipt_of(workspace, path, result)
    known_aside = {one.id for one in workspace.receipts() if one.aside}
    new = workspace.add([*result.events, *extra], receipt)
    kept = next(one for one in workspace.receipts() if one.id == receipt.id)
    notes = [problem for problem in result.problems if problem.severity is Severity.WARNING]
    notes += [_left(edit) for edit in result.edits if edit not in taken]
    if receipt.id in known_aside:
        what = "This work was set aside before and still counts nowhere."
        notes.append(Problem("set-aside", what, "Take it back if it is to count.", severity=Severity.WARNING))
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


def _refusals(workspace: Workspace, result: ReadResult) -> list[Problem]:
    header = result.header
    assert header is not None  # noqa: S101 - checked by the caller
    if header.inspection != workspace.inspection().id:
        what = f"This workbook belongs to another inspection (“{_short(header.inspection_name)}”)."
        return [Problem("other-inspection", what, "Open that inspection’s file to bring it in.")]
    if workspace.owner is Owner.LEAD and header.kind is WorkbookKind.PACK:
        what = "This is a workbook of cases to assess, not completed work."
        return [Problem("not-a-return", what, "Choose the workbook that the assessor sent back.")]
    if workspace.owner is Owner.ASSESSOR and workspace.me.id not in {header.recipient, header.author}:
        what = "This workbook is for another assessor."
        return [Problem("other-assessor", what, "Ask the lead inspector for yours.")]
    if workspace.owner is Owner.LEAD:
        return strangers(workspace, result.events)
    return []


def _edited(edit: Edit) -> Problem:
    was, now = cut_at_difference(edit.was, edit.now)
    what = f"A cell was changed after the workbook was made: “{was}” became “{now}”."
    if edit.takeable:
        mend = "Decide whether to take such edits, with a reason, or to leave them out."
    else:
        mend = "This cell cannot be taken; leave edits out, or ask for the work to be sent back again."
    return Problem("edited-cell", what, mend, where=_place(edit))


def _unfit(workspace: Workspace, result: ReadResult) -> list[Problem]:
    """A problem for each edit that the question's own rules would refuse."""
    standings = log.standings(result.events)
    problems = []
    for edit in result.edits:
        if edit.takeable and edit.now:
            version = _version(standings, subjects.assessment(edit.assessment))
            _, found = check(workspace.instrument(version).by_code[edit.field], edit.now)
            problems += [Problem("edit-unfit", one.what, one.mend, where=_place(edit)) for one in errors(found)]
    return problems


def _left(edit: Edit) -> Problem:
    what = f"The change in this cell was left out: “{cut_at_difference(edit.was, edit.now)[1]}”."
    return Problem("edit-left", what, where=_place(edit), severity=Severity.WARNING)


def _place(edit: Edit) -> str:
    about = ", ".join(part for part in (edit.case and f"case {edit.case}", edit.question) if part)
    return f"sheet {edit.sheet}, row {edit.row}, column {edit.column}" + (f" ({about})" if about else "")


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}…"


def _edit_events(workspace: Workspace, result: ReadResult, taken: Iterable[Edit], reason: str) -> list[Event]:
    """One event of the lead's for each edit taken; the id derives from the file's content.

    Its device is the file's hash and its time the latest in the file, so taking the same edit of
    the same file twice, with the same reason, is one event.
    """
    standings = log.standings(result.events)
    events = []
    for edit in taken:
        subject = subjects.assessment(edit.assessment)
        events.append(_edit_event(workspace, result, standings, Change(subject, edit.field, edit.now or None), reason))
    return events


def _edit_event(
    workspace: Workspace,
    result: ReadResult,
    standings: Mapping[tuple[str, str], Standing],
    change: Change,
    reason: str,
) -> Event:
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


def _version(standings: Mapping[tuple[str, str], Standing], subject: str) -> str:
    """The hash of the form that the workbook says an assessment is made with: its answers were given under it."""
    found = standings.get((subject, "instrument"))
    return (found.value or "") if found else ""
