"""Lead: whether an open difference could move a headline, and which few answers to read again before publishing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from assessor_app import subjects
from assessor_app.operations.allocation import require_lead
from assessor_app.operations.results import scores
from assessor_app.records import AnswerState, Assessment, Conflict, Status
from assessor_app.scoring import HeadlineRule
from assessor_app.scoring.moves import Tallies, Tipping, headline, tallies, tipping, whole
from assessor_app.store import Workspace

_RANK = {status: rank for rank, status in enumerate(Status)}
_COUNTS = {AnswerState.ABOVE: (1, 0), AnswerState.BELOW: (0, 1)}


@dataclass(frozen=True, slots=True)
class Move:
    """What another answer than the one that stands would do to one headline: in points, and to the printed figure."""

    outcome: str
    points: float
    now: int
    then: int

    @property
    def shows(self) -> bool:
        """Whether the printed figure would be another one."""
        return self.now != self.then


def tipping_list(workspace: Workspace) -> tuple[Tipping, ...]:
    """For each headline the fewest answers that would move it up or down by a whole per cent, the fewest first.

    These are the answers to read again before a figure is published. `UserError` in an assessor's file.
    """
    found = scores(workspace, intervals=False)
    counts = tallies(found.matrix)
    told = [
        tipping(counts, outcome.code, found.headline_rule, up=up)
        for outcome in found.matrix.outcomes
        for up in (True, False)
    ]
    return tuple(sorted((one for one in told if one), key=lambda one: (one.answers, one.outcome, one.then)))


def moves(workspace: Workspace) -> Mapping[tuple[str, str], Move]:
    """For each open difference that counts in the scores: the headline that it could move most, by subject and field.

    What another answer opens or closes counts too. `UserError` in an assessor's file.
    """
    require_lead(workspace)
    conflicts = workspace.conflicts()
    if not conflicts:
        return {}
    found = scores(workspace, intervals=False)
    counts = tallies(found.matrix)
    assessments = {subjects.assessment(one.id): one for one in workspace.assessments()}
    told = {}
    for conflict in conflicts:
        one = assessments.get(conflict.subject)
        if one is not None and _counts(workspace, one):
            move = _most(workspace, one, conflict, counts, found.headline_rule)
            if move is not None:
                told[conflict.subject, conflict.field] = move
    return told


def _counts(workspace: Workspace, one: Assessment) -> bool:
    return one.of_record and _RANK[one.status] >= _RANK[workspace.inspection().counted_from]


def _most(
    workspace: Workspace, one: Assessment, conflict: Conflict, counts: Tallies, rule: HeadlineRule
) -> Move | None:
    """The headline that any of the sides would move most."""
    form, answers = workspace.form(one.instrument), workspace.answers(one.id)
    before = form.states(answers)
    best: Move | None = None
    for event in conflict.current:
        other = {**answers, conflict.field: event.value or ""}
        changed = _recounted(counts, before, form.states(other))
        for outcome in sorted({code for tally in counts.values() for code in tally.outcomes}):
            now, then = headline(counts, outcome, rule), headline(changed, outcome, rule)
            if now is not None and then is not None and now != then:
                move = Move(outcome, float((then - now) * 100), whole(now), whole(then))
                best = max(best or move, move, key=lambda each: (each.shows, abs(each.points)))
    return best


def _recounted(counts: Tallies, before: Mapping[str, AnswerState], after: Mapping[str, AnswerState]) -> Tallies:
    """The counts if one case were judged otherwise."""
    changed = dict(counts)
    for code, state in after.items():
        if code in changed and state is not before.get(code):
            up, down = _COUNTS.get(state, (0, 0))
            was_up, was_down = _COUNTS.get(before.get(code, state), (0, 0))
            one = changed[code]
            changed[code] = replace(one, above=one.above + up - was_up, below=one.below + down - was_down)
    return changed
