"""Versions of the assessment form: what is in use, and what carrying assessments over would do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from assessor_app.instrument import compile_form, diff, keep_own, load
from assessor_app.operations import form_versions
from assessor_app.operations.forms import case_form
from assessor_app.operations.names import names_of
from assessor_app.problems import Cancelled, Problem, Progress, UserError, errors
from assessor_app.records import CASEWORK, Assessment, Instrument

if TYPE_CHECKING:
    from assessor_app.operations.form_versions import CarryOver
    from assessor_app.store import Workspace


@dataclass(frozen=True, slots=True)
class Version:
    """One version of the form in this file, and by how many assessments it is used."""

    instrument: Instrument
    assessments: int
    in_use: bool
    """Whether new cases are given it."""


@dataclass(frozen=True, slots=True)
class OnVersion:
    """One assessment, the version it is on, and what carrying it over to the one in use would do.

    `told` is none where it is on that one already; `undoable` says that it got there by being
    carried over.
    """

    assessment: Assessment
    assessor: str
    version: str
    told: CarryOver | None
    undoable: bool


@dataclass(frozen=True, slots=True)
class FormFacts:
    """The versions, the one in use first, and every assessment of a case, by case."""

    versions: tuple[Version, ...]
    rows: tuple[OnVersion, ...]

    @property
    def in_use(self) -> Instrument:
        """The version that new cases are given."""
        return self.versions[0].instrument


def gather_versions(workspace: Workspace, progress: Progress) -> FormFacts:
    """The facts, with a preview for each assessment on another version; nothing changes."""
    now = case_form(workspace)
    found = _casework(workspace)
    used = Counter(one.instrument for one in found)
    known = [one for one in workspace.instruments() if one.form_id == now.form_id and one.hash != now.hash]
    versions = [Version(one, used[one.hash], one.hash == now.hash) for one in (now, *reversed(known))]
    names = names_of(workspace)
    numbers = {one.hash: one.version for one in workspace.instruments()}
    rows = []
    for at, one in enumerate(found):
        progress(at, len(found), "")
        told = None if one.instrument == now.hash else form_versions.preview(workspace, one.id, now)
        undoable = form_versions.is_carried_over(workspace, one.id)
        rows.append(OnVersion(one, names[one.assessor], numbers[one.instrument], told, undoable))
    return FormFacts(tuple(versions), tuple(rows))


def _casework(workspace: Workspace) -> list[Assessment]:
    """The assessments of cases that are made with some version of the form in use, by case."""
    form_id = case_form(workspace).form_id
    forms = {one.hash: one.form_id for one in workspace.instruments()}
    found = [one for one in workspace.assessments() if one.purpose in CASEWORK and forms[one.instrument] == form_id]
    return sorted(found, key=lambda one: (one.case, one.purpose, one.id))


# --- a new version ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class NewVersion:
    """A file that was read as a new version: its form unless there are errors, and what would change.

    `changes` are sentences. Of `assessments`, `touched` have answers to look at again, `owing` owe
    something new, and `reopened` would no longer be complete, were all carried over.
    """

    path: Path
    instrument: Instrument | None
    problems: tuple[Problem, ...]
    changes: tuple[str, ...] = ()
    assessments: int = 0
    touched: int = 0
    owing: int = 0
    reopened: int = 0


def read_version(workspace: Workspace, path: Path, language: str, progress: Progress) -> NewVersion:
    """Check the form in a file and compare it with the one in use; nothing is brought in."""
    progress(0, 0, "")
    instrument, problems = load(path)
    now = case_form(workspace)
    if instrument is not None:
        problems = (*problems, *form_versions.refusals(workspace, instrument))
        instrument = keep_own(now, instrument)
    if instrument is None or errors(problems):
        return NewVersion(path, None, problems)
    others = [one for one in _casework(workspace) if one.instrument != instrument.hash]
    told, compiled = [], compile_form(instrument)
    for at, one in enumerate(others):
        progress(at, len(others), "")
        told.append(form_versions.preview(workspace, one.id, instrument, compiled))
    return NewVersion(
        path,
        instrument,
        problems,
        diff(now, instrument, language),
        len(told),
        sum(1 for one in told if one.changed),
        sum(1 for one in told if one.owed),
        sum(1 for one in told if one.reopens),
    )


# --- carrying over ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Moved:
    """The assessments that were carried over, or put back, by id; and why others were not."""

    done: tuple[str, ...]
    reopened: int
    problems: tuple[Problem, ...]


def carry_over_all(workspace: Workspace, assessments: Sequence[str], progress: Progress) -> Moved:
    """Carry these over to the version in use, each in one step; stopping keeps what has been done."""
    now = case_form(workspace)
    return _each(assessments, progress, lambda one: form_versions.carry_over(workspace, one, now).reopens)


def undo_all(workspace: Workspace, assessments: Sequence[str], progress: Progress) -> Moved:
    """Put these back on the version before, each in one step; stopping keeps what has been done."""

    def undo(one: str) -> bool:
        form_versions.undo_carry_over(workspace, one)
        return False

    return _each(assessments, progress, undo)


def _each(assessments: Sequence[str], progress: Progress, act: Callable[[str], bool]) -> Moved:
    done, reopened = [], 0
    problems: list[Problem] = []
    for at, one in enumerate(assessments):
        try:
            progress(at, len(assessments), "")
            reopened += act(one)
            done.append(one)
        except UserError as error:
            problems += error.problems
        except Cancelled:
            break
    return Moved(tuple(done), reopened, tuple(problems))
