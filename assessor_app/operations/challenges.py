"""Lead: the challenge log. What the area disputes, its evidence, what was decided, and what that did to the figures."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from assessor_app import subjects
from assessor_app.messages import Message
from assessor_app.operations.allocation import require_lead
from assessor_app.operations.figures import figure_values
from assessor_app.operations.snapshots import (
    Counts,
    Difference,
    Headlines,
    count_differences,
    figures_now,
    headline_differences,
)
from assessor_app.problems import Problem, UserError
from assessor_app.records import Change
from assessor_app.store import Workspace

_DECISION = ":decision"


class Ruling(StrEnum):
    """What became of a challenge."""

    UPHELD = "upheld"
    PARTLY = "partly_upheld"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Seen:
    """The figures at one moment that a challenge is about, and every headline beside them."""

    at: str
    headlines: Headlines
    counts: Counts


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided, why, and the figures then."""

    ruling: Ruling
    reason: str
    seen: Seen


@dataclass(frozen=True, slots=True)
class Challenge:
    """One challenge, with the figures as they were when it was entered; `decision` is None while it is open."""

    id: str
    claim: str
    evidence: str
    seen: Seen
    decision: Decision | None


def enter_challenge(workspace: Workspace, claim: str, evidence: str, about: Iterable[str] = ()) -> Challenge:
    """Enter a challenge to figures, by their ids; it keeps what they and all headlines are now.

    `UserError`: ``no-claim``, ``unknown-figure``.
    """
    require_lead(workspace)
    if not claim.strip():
        raise UserError(Problem("no-claim", Message("The challenge has no claim."), Message("Say what is disputed.")))
    seen = _seen_now(workspace, tuple(about))
    identity = subjects.mint(claim.strip(), seen.at)[:8]
    told = {"claim": claim.strip(), "evidence": evidence.strip(), "seen": _told(seen)}
    workspace.record(
        [Change(subjects.INSPECTION, f"{subjects.CHALLENGE}{identity}", json.dumps(told, ensure_ascii=False))]
    )
    return Challenge(identity, claim.strip(), evidence.strip(), seen, None)


def decide_challenge(workspace: Workspace, identity: str, ruling: Ruling, reason: str) -> Challenge:
    """Decide a challenge, after the answers were changed that it changes; or decide it again, which history keeps.

    `UserError`: ``unknown-challenge``, ``no-reason``.
    """
    require_lead(workspace)
    one = find_challenge(workspace, identity)
    if not reason.strip():
        raise UserError(
            Problem("no-reason", Message("The decision has no reason."), Message("Say why, in a sentence."))
        )
    told = {"ruling": ruling, "reason": reason.strip(), "seen": _told(_seen_now(workspace, tuple(one.seen.counts)))}
    field = f"{subjects.CHALLENGE}{one.id}{_DECISION}"
    workspace.record([Change(subjects.INSPECTION, field, json.dumps(told, ensure_ascii=False))])
    return find_challenge(workspace, one.id)


def challenges(workspace: Workspace) -> tuple[Challenge, ...]:
    """The challenge log, the oldest first. `UserError` in an assessor's file."""
    require_lead(workspace)
    told = workspace.values(subjects.INSPECTION)
    fields = [field for field in told if field.startswith(subjects.CHALLENGE) and not field.endswith(_DECISION)]
    found = [_read(subjects.bare(field), told[field], told.get(f"{field}{_DECISION}")) for field in fields]
    return tuple(sorted(found, key=lambda one: (one.seen.at, one.id)))


def find_challenge(workspace: Workspace, identity: str) -> Challenge:
    """One challenge. `UserError` (``unknown-challenge``) where there is none of that id."""
    for one in challenges(workspace):
        if one.id == identity:
            return one
    what = Message("There is no challenge {id}.", id=identity)
    raise UserError(Problem("unknown-challenge", what, Message("Look it up in the challenge log.")))


def effect(workspace: Workspace, one: Challenge) -> tuple[Difference, ...]:
    """What changed in its figures and the headlines from when it was entered to its decision, else to now.

    Other work of that time is in it too: returns that came in between move figures as well.
    """
    then = one.decision.seen if one.decision else _seen_now(workspace, tuple(one.seen.counts))
    return (
        *headline_differences(one.seen.headlines, then.headlines),
        *count_differences(workspace, one.seen.counts, then.counts),
    )


def _seen_now(workspace: Workspace, about: tuple[str, ...]) -> Seen:
    figure_values(workspace, about)  # refuses one that is not known
    now = figures_now(workspace)
    return Seen(now.at, now.headlines, {name: now.counts[name] for name in about})


def _told(seen: Seen) -> Mapping[str, object]:
    return {"at": seen.at, "headlines": seen.headlines, "counts": seen.counts}


def _read(identity: str, text: str, decision: str | None) -> Challenge:
    said = json.loads(text)
    decided = json.loads(decision) if decision else None
    ruled = Decision(Ruling(decided["ruling"]), decided["reason"], _seen(decided["seen"])) if decided else None
    return Challenge(identity, said["claim"], said["evidence"], _seen(said["seen"]), ruled)


def _seen(said: Mapping[str, Mapping[str, list[int]]]) -> Seen:
    counts = {name: (n, d) for name, (n, d) in said["counts"].items()}
    return Seen(str(said["at"]), {**said["headlines"]}, counts)  # type: ignore[dict-item]
