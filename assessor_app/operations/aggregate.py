"""Research: the answers of many inspections side by side, from the lead inspectors' files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from assessor_app.messages import Message
from assessor_app.operations import plain_files
from assessor_app.operations.allocation import require_lead
from assessor_app.operations.inspection_part import Extent, inspection_part, state_of
from assessor_app.problems import Problem, UserError
from assessor_app.scoring.aggregate import AggregateFolder
from assessor_app.scoring.aggregate.library import required
from assessor_app.store import Workspace, open_workspace

AGGREGATE = "aggregate"


class PartChange(StrEnum):
    """What became of a file."""

    ADDED = "added"
    RENEWED = "renewed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Aggregated:
    """What became of one file, and how many cases of it count; `problems` where it was refused."""

    file: Path
    change: PartChange
    cases: int = 0
    problems: tuple[Problem, ...] = ()


def aggregate(
    files: Sequence[tuple[Path, str]], folder: Path, *, extent: Extent | None = None, device: str = ""
) -> Iterator[Aggregated]:
    """Put inspections into the aggregate in `folder`, each file (with its passphrase) whole or not at all.

    An inspection is there once: known by its id, written anew when its file has changed since, left as it is
    when it has not. That its answers left it unencrypted is recorded in its file. `UserError` ``not-installed``,
    ``busy`` and ``cannot-write`` of the folder itself; what is wrong with a file is told in its `Aggregated`.
    """
    required("duckdb", "analysis")
    work = _Work(AggregateFolder(folder), extent or Extent(), device)
    try:
        with work.folder.writing():
            for file, passphrase in files:
                yield _one(work, file, passphrase)
    except OSError as error:
        what = Message("The file could not be written ({value}).", value=error.strerror or Message("unknown reason"))
        mend = Message("Close it if it is open elsewhere, make room, or choose another folder.")
        raise UserError(Problem("cannot-write", what, mend, file=folder.name)) from error


@dataclass(frozen=True, slots=True)
class _Work:
    """The folder, what is taken over, and the snapshots of the inspections met so far, by id."""

    folder: AggregateFolder
    extent: Extent
    device: str
    seen: dict[str, str] = field(default_factory=dict)


def _one(work: _Work, file: Path, passphrase: str) -> Aggregated:
    try:
        with open_workspace(file, passphrase, device=work.device) as workspace:
            return _put(work, workspace)
    except UserError as error:
        problems = tuple(problem if problem.file else problem.in_file(file.name) for problem in error.problems)
        return Aggregated(file, PartChange.REFUSED, problems=problems)


def _put(work: _Work, workspace: Workspace) -> Aggregated:
    require_lead(workspace)
    identity = workspace.inspection().id
    snapshot, newest = state_of(workspace, work.extent)
    if work.seen.setdefault(identity, snapshot) != snapshot:
        what = Message("This file and another of those named are of the same inspection and differ.")
        raise UserError(Problem("twice", what, Message("Name the one that holds all the work.")))
    before = work.folder.state(identity)
    cases = sum(1 for one in workspace.assessments() if one.of_record)
    if before and before[0] == snapshot:
        return Aggregated(workspace.path, PartChange.UNCHANGED, cases)
    if before and before[1] > newest:
        what = Message("The folder holds a later state of this inspection than this file.")
        raise UserError(Problem("older", what, Message("Name the later file.")))
    part = inspection_part(workspace, work.extent)
    plain_files.record(workspace, plain_files.identity_of(snapshot.encode(), AGGREGATE), AGGREGATE)
    work.folder.put(part)
    return Aggregated(workspace.path, PartChange.RENEWED if before else PartChange.ADDED, cases)
