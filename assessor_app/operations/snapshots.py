"""Lead: snapshots. All figures of an inspection frozen under a name, and what has changed since, in sentences."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from assessor_app import subjects
from assessor_app.figures import Style, quantity
from assessor_app.messages import Message
from assessor_app.operations.allocation import require_lead
from assessor_app.operations.figures import figure_values, figures
from assessor_app.operations.results import scores
from assessor_app.problems import Problem, UserError
from assessor_app.records import Change
from assessor_app.scoring import whole_percent
from assessor_app.store import Workspace

Headlines = Mapping[str, float | None]
Counts = Mapping[str, tuple[int, int]]

_LONGEST = 30_000  # a cell of a workbook holds 32,767, and every event has to fit one


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Figures as they were at one moment: scores (0 to 1) by ``outcome:1`` or ``criterion:1.1``, counts by figure.

    `at` is the time as events carry it. The figures of now have neither `id` nor `name`.
    """

    id: str
    name: str
    at: str
    headlines: Headlines
    counts: Counts


@dataclass(frozen=True, slots=True)
class Difference:
    """A figure that is not the same in two snapshots; ``""`` where it is not in one of them."""

    figure: str
    name: object
    before: str
    after: str

    @property
    def sentence(self) -> Message:
        """What has changed, in a sentence."""
        values = {"figure": self.name, "before": self.before, "after": self.after}
        if not self.before:
            return Message("{figure}: {after}; it was not counted before.", **values)
        if not self.after:
            return Message("{figure}: no longer counted; it was {before}.", **values)
        return Message("{figure}: {after}; it was {before}.", **values)


def figures_now(workspace: Workspace) -> Snapshot:
    """All figures as they are now, not kept. `UserError` in an assessor's file."""
    require_lead(workspace)
    matrix = scores(workspace).matrix
    headlines = {f"outcome:{one.code}": one.score for one in matrix.outcomes}
    headlines |= {f"criterion:{one.code}": one.score for one in matrix.criteria}
    counts = {one.figure.id: (one.n, one.d) for one in figure_values(workspace)}
    return Snapshot("", "", workspace.now(), headlines, counts)


def take_snapshot(workspace: Workspace, name: str) -> Snapshot:
    """Freeze all figures under a name, as for the feedback, the draft or the publication.

    `UserError`: ``no-name``, ``snapshot-name`` where there is one of that name; none is ever written over.
    """
    require_lead(workspace)
    name = " ".join(name.split())
    if not name:
        raise UserError(Problem("no-name", Message("The snapshot has no name."), Message("Say what it is for.")))
    if any(name.casefold() == head.name.casefold() for head in _heads(workspace)):
        what = Message("There is a snapshot called “{name}” already.", name=name)
        raise UserError(Problem("snapshot-name", what, Message("Choose another name: a snapshot is never changed.")))
    now = figures_now(workspace)
    identity = subjects.mint(name, now.at)
    parts = tuple(_parts(now.counts))
    told: dict[str, object] = {"name": name, "at": now.at, "headlines": now.headlines, "parts": len(parts)}
    told["digest"] = _digest(name, now.at, now.headlines, parts)
    field = f"{subjects.SNAPSHOT}{identity}"
    changes = [Change(subjects.INSPECTION, f"{field}:{number}", part) for number, part in enumerate(parts)]
    head = json.dumps(told, ensure_ascii=False)
    workspace.record([*changes, Change(subjects.INSPECTION, field, head)])
    return Snapshot(identity, name, now.at, now.headlines, now.counts)


def snapshots(workspace: Workspace) -> tuple[Snapshot, ...]:
    """All snapshots, the oldest first. `UserError`: ``snapshot-changed`` for one that is not what was frozen."""
    require_lead(workspace)
    return tuple(_whole(workspace, head) for head in _heads(workspace))


def find_snapshot(workspace: Workspace, name: str) -> Snapshot:
    """The snapshot of this name; the newest, if two copies of the file brought one each.

    `UserError`: ``unknown-snapshot``, and as `snapshots`.
    """
    require_lead(workspace)
    wanted = " ".join(name.split()).casefold()
    found = [head for head in _heads(workspace) if head.name.casefold() == wanted]
    if not found:
        what = Message("There is no snapshot called “{name}”.", name=name)
        raise UserError(Problem("unknown-snapshot", what, Message("Look it up in the list of snapshots.")))
    return _whole(workspace, found[-1])


def differences(workspace: Workspace, before: Snapshot, after: Snapshot) -> tuple[Difference, ...]:
    """Every figure that is not the same in both: outcomes, criteria, then the counts in the order of the form."""
    return (
        *headline_differences(before.headlines, after.headlines),
        *count_differences(workspace, before.counts, after.counts),
    )


def headline_differences(before: Headlines, after: Headlines) -> Iterator[Difference]:
    """The outcomes and criteria whose score is not the same, in whole per cent; to a tenth where that would hide it."""
    for key in dict.fromkeys((*before, *after)):
        was, now = before.get(key), after.get(key)
        said = _percent(was, 0), _percent(now, 0)
        if said[0] == said[1]:
            said = _percent(was, 1), _percent(now, 1)
        if said[0] != said[1]:
            yield Difference(key, _headline_name(key), *said)


def count_differences(workspace: Workspace, before: Counts, after: Counts) -> Iterator[Difference]:
    """The figures whose count or base is not the same; those that were taken away since come last."""
    names = {figure.id: figure.name for figure in figures(workspace)}
    for key in dict.fromkeys((*(key for key in names if key in before or key in after), *before, *after)):
        was, now = before.get(key, (0, 0)), after.get(key, (0, 0))
        if was != now:
            yield Difference(key, names.get(key, key), _count(was), _count(now))


def _count(value: tuple[int, int]) -> str:
    return quantity(*value, Style.COUNT)


def _percent(score: float | None, digits: int) -> str:
    if score is None:
        return ""
    return f"{100 * score:.{digits}f}%" if digits else f"{whole_percent(score)}%"


def _headline_name(key: str) -> Message:
    kind, _, code = key.partition(":")
    return Message("Outcome {code}", code=code) if kind == "outcome" else Message("Criterion {code}", code=code)


# --- how it is kept -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Head:
    """What a snapshot says of itself: in how many parts its counts are kept, and what proves that all are as frozen."""

    id: str
    name: str
    at: str
    headlines: Headlines
    parts: int
    digest: str


def _heads(workspace: Workspace) -> list[_Head]:
    """The heads of all snapshots, the oldest first."""
    told = workspace.values(subjects.INSPECTION).items()
    heads = [
        _Head(id=subjects.bare(field), **json.loads(text))
        for field, text in told
        if field.startswith(subjects.SNAPSHOT) and field.count(":") == 1
    ]
    return sorted(heads, key=lambda head: (head.at, head.id))


def _parts(counts: Counts) -> Iterator[str]:
    """The counts as texts that each fit an event."""
    part: dict[str, tuple[int, int]] = {}
    length = 0
    for key, value in counts.items():
        size = len(json.dumps([key, value])) + 2
        if length + size > _LONGEST:
            yield json.dumps(part)
            part, length = {}, 0
        part[key] = value
        length += size
    yield json.dumps(part)


def _digest(name: str, at: str, headlines: Headlines, parts: Iterable[str]) -> str:
    told = json.dumps([name, at, headlines, *parts], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest()


def _whole(workspace: Workspace, head: _Head) -> Snapshot:
    """A snapshot from its head and its parts."""
    field = f"{subjects.SNAPSHOT}{head.id}"
    parts = [workspace.value(subjects.INSPECTION, f"{field}:{number}") or "" for number in range(head.parts)]
    if _digest(head.name, head.at, head.headlines, parts) != head.digest:
        what = Message("The snapshot “{name}” is not as it was frozen.", name=head.name)
        raise UserError(Problem("snapshot-changed", what, Message("Go back to a backup of the file.")))
    counts = {key: (n, d) for part in parts for key, (n, d) in json.loads(part).items()}
    return Snapshot(head.id, head.name, head.at, head.headlines, counts)
