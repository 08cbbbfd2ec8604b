"""Lead: a new version of the assessment form in mid-fieldwork.

Adopting a version gives it to new cases; an assessment stays on its own until it is carried over.
Answers stay by question code. One that the new version cannot hold is cleared, and stands in the
history; so carrying over can be undone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from assessor_app import log, subjects
from assessor_app.instrument import CompiledInstrument, OpenPoint, compile_form, keep_own
from assessor_app.messages import Message
from assessor_app.operations.forms import FORM, case_form
from assessor_app.operations.meanings import ChangedMeaning, Reworded, changed_meanings, fits, reworded
from assessor_app.problems import Problem, UserError
from assessor_app.records import LOCKED, Assessment, Change, Event, Instrument, Owner, Standing, Status
from assessor_app.store import Workspace

_CARRIED = "Carried over from version"
"""How the reason of every event of a carrying over begins; undoing knows them by it."""

_INSTRUMENT = "instrument"


@dataclass(frozen=True, slots=True)
class CarryOver:
    """What carrying an assessment over does, or did; everything by question code, in the order of the walk.

    `kept` answers stand as they were, also those of `reworded`, which have other words that mean the
    same; `changed` ones are to be looked at; `gone` are answered questions that the new version does
    not ask, `closed` those that its rules close: both are kept and counted nowhere. `owed` is what
    was not owed before. `reopens` says that the assessment was complete and is in progress again.
    """

    assessment: str
    case: str
    old: str
    new: str
    kept: tuple[str, ...]
    changed: tuple[ChangedMeaning, ...]
    reworded: tuple[Reworded, ...]
    gone: tuple[str, ...]
    closed: tuple[str, ...]
    owed: tuple[OpenPoint, ...]
    reopens: bool


def adopt(workspace: Workspace, instrument: Instrument) -> Instrument:
    """Bring a new version of the form in. New cases are given it; no assessment changes.

    The lists that belong to the inspection, such as delivery units, stay as the inspection has them.

    `UserError` in an assessor's file, when it is another form or the version in use, and when it
    has the version number of another one here.
    """
    _owe_lead(workspace)
    if problems := refusals(workspace, instrument):
        raise UserError(*problems)
    workspace.add_instrument(keep_own(case_form(workspace), instrument))
    workspace.record([Change(subjects.INSPECTION, FORM, instrument.hash, instrument.hash)])
    return instrument


def refusals(workspace: Workspace, instrument: Instrument) -> tuple[Problem, ...]:
    """Why the inspection cannot adopt this version of the form; nothing when it can.

    Whoever offers a version asks here first: what is offered is never refused.
    """
    now = case_form(workspace)
    if instrument.form_id != now.form_id:
        what = Message(
            "This is another form ({form_id}); the inspection uses {form_id_}.",
            form_id=instrument.form_id,
            form_id_=now.form_id,
        )
        return (Problem("other-form", what, Message("Start from the inspection’s own form, and keep its form id.")),)
    if instrument.hash == now.hash:
        what = Message("The inspection uses this version ({version}) already.", version=now.version)
        return (Problem("same-version", what, Message("Nothing needs doing.")),)
    known = {one.hash: one.version for one in workspace.instruments() if one.form_id == now.form_id}
    if instrument.hash not in known and instrument.version in known.values():
        what = Message(
            "The form is different, but has the version number {version} of one that is here.",
            version=instrument.version,
        )
        return (Problem("repeated-version", what, Message("Give it a new version on its sheet settings.")),)
    return ()


def preview(
    workspace: Workspace, assessment: str, instrument: Instrument, compiled: CompiledInstrument | None = None
) -> CarryOver:
    """What carrying this assessment over to `instrument` would do; nothing changes.

    The version need not have been adopted; `compiled` are its rules, for who looks at many. `UserError`
    when it is another form, or the one that the assessment is made with.
    """
    found = workspace.assessment(assessment)
    old, new = workspace.form(found.instrument), compiled or _form(workspace, instrument)
    _owe_other_version(found, old.instrument, instrument)
    before = workspace.answers(assessment)
    standing = workspace.standing(subjects.assessment(assessment))
    opened = new.active(before) - old.active(before)
    changed = changed_meanings(standing, old.instrument, instrument, opened)
    cleared = {one.code for one in changed if one.cleared}
    after = {code: value for code, value in before.items() if code not in cleared}
    closed = old.active(before) - new.active(after)
    owed = _newly_owed(old.open_points(before), new.open_points(after))
    known, seen = instrument.by_code, {one.code for one in changed}
    kept = {code: before[code] for code in known if code in before and code not in seen}
    return CarryOver(
        assessment=assessment,
        case=found.case,
        old=old.instrument.version,
        new=instrument.version,
        kept=tuple(kept),
        changed=changed,
        reworded=reworded(kept, old.instrument, instrument),
        gone=tuple(code for code in old.instrument.by_code if code in before and code not in known),
        closed=tuple(code for code in known if code in after and code in closed),
        owed=owed,
        reopens=bool(owed) and found.status in LOCKED,
    )


def _newly_owed(before: Iterable[OpenPoint], after: Iterable[OpenPoint]) -> tuple[OpenPoint, ...]:
    known = {(point.code, point.kind) for point in before}
    return tuple(point for point in after if (point.code, point.kind) not in known)


def carry_over(workspace: Workspace, assessment: str, instrument: Instrument) -> CarryOver:
    """Carry an assessment over to `instrument`, in one step; returns what it did.

    A complete one that owes something new is in progress again, with the reason; one that owes
    nothing stays as it is. `UserError` as of `preview`, in an assessor's file, and for a version
    that has not been adopted.
    """
    _owe_lead(workspace)
    instrument = workspace.instrument(instrument.hash)
    found = workspace.assessment(assessment)
    planned = preview(workspace, assessment, instrument)
    reason = Message("{_CARRIED} {old} to version {new}.", _CARRIED=_CARRIED, old=planned.old, new=planned.new)
    cleared = {one.code: None for one in planned.changed if one.cleared}
    status = Status.IN_PROGRESS.value if planned.reopens else _as_it_is(found)
    workspace.record(_moved(workspace, found, instrument.hash, cleared, status=status, reason=reason))
    return planned


def is_carried_over(workspace: Workspace, assessment: str) -> bool:
    """Whether the assessment is on its version by having been carried over, so that this can be undone."""
    standing = workspace.standing(subjects.assessment(assessment)).get(_INSTRUMENT)
    return standing is not None and standing.event.reason.startswith(_CARRIED)


def undo_carry_over(workspace: Workspace, assessment: str) -> Assessment:
    """Put an assessment back on the version before the last carrying over, with the answers it cleared.

    With nothing changed since, it is exactly as it was, complete if it was. Answers given since stay
    where the earlier version can hold them, else what stood before comes back; all are in the
    history. `UserError` in an assessor's file, and when it was not carried over.
    """
    _owe_lead(workspace)
    found = workspace.assessment(assessment)
    subject = subjects.assessment(assessment)
    standing = workspace.standing(subject)
    move = standing[_INSTRUMENT].event
    earlier = _before(workspace, move)
    if earlier is None or not earlier.value or not is_carried_over(workspace, assessment):
        what = Message("Case {case} has not been carried over to another version of the form.", case=found.case)
        raise UserError(Problem("not-carried", what, Message("Nothing needs doing.")))
    old = workspace.instrument(earlier.value)
    restored = dict(_restored(workspace, standing, move, old))
    status = _earlier_status(workspace, found, standing, move)
    reason = f"Undone: {move.reason}"
    workspace.record(_moved(workspace, found, old.hash, restored, status=status, reason=reason))
    return workspace.assessment(assessment)


def _moved(
    workspace: Workspace,
    found: Assessment,
    version: str,
    answers: Mapping[str, str | None],
    *,
    status: str,
    reason: str,
) -> Iterator[Change]:
    """The changes that put an assessment on another version, with these answers and this status.

    A status that locks goes with a digest of what was recorded just before it; so that all is one
    step, that is worked out when the store has come to it.
    """
    subject = subjects.assessment(found.id)
    yield Change(subject, _INSTRUMENT, version, version, reason)
    for code, value in answers.items():
        yield Change(subject, code, value, version, reason)
    if status in LOCKED:
        status = log.join_status(Status(status), workspace.digest(found.id))
    if status:
        yield Change(subject, log.STATUS, status, reason=reason)


def _as_it_is(found: Assessment) -> str:
    """The status to record again after a move: that of an assessment which is as it was completed."""
    return found.status.value if found.status in LOCKED and not found.changed_since_complete else ""


# --- what there was before ----------------------------------------------------------------------


def _restored(
    workspace: Workspace, standing: Mapping[str, Standing], move: Event, old: Instrument
) -> Iterator[tuple[str, str | None]]:
    """The answers to put back: those that the move cleared, and those given since that do not fit."""
    for code, one in standing.items():
        if not subjects.is_answer(code) or one.conflicted or one.event.instrument != move.value:
            continue
        question = old.by_code.get(code)
        unfit = question is not None and one.value is not None and not fits(question, one.value)
        if unfit or _is_part(one.event, move):
            history = workspace.history(one.event.subject, code)
            yield code, next((event.value for event in history if event.instrument != move.value), None)


def _is_part(event: Event, move: Event) -> bool:
    """Whether the event is the move, or an answer that it cleared."""
    return event.id == move.id or (
        event.value is None and (event.reason, event.instrument) == (move.reason, move.instrument)
    )


def _earlier_status(workspace: Workspace, found: Assessment, standing: Mapping[str, Standing], move: Event) -> str:
    """The status after undoing; see `_moved`. One that somebody has recorded since is kept."""
    now = standing[log.STATUS].event if log.STATUS in standing else None
    before = _before(workspace, now) if now and now.reason == move.reason else None
    if before is None or not before.value:
        return _as_it_is(found)
    status, completed = log.split_status(before.value)
    same = completed == log.digest_of_ids(_ids_before(standing, move))
    return status.value if same else before.value


def _ids_before(standing: Mapping[str, Standing], move: Event) -> Iterator[str]:
    """The ids of what would be current had the move not been."""
    for field, one in standing.items():
        for event in one.current if log.is_sealed(field) else ():
            yield from event.parents if _is_part(event, move) else (event.id,)


def _before(workspace: Workspace, event: Event) -> Event | None:
    """The event that this one replaced; the latest if there were several."""
    history = workspace.history(event.subject, event.field)
    return next((one for one in history if one.id in event.parents), None)


# --- what is asked for --------------------------------------------------------------------------


def _form(workspace: Workspace, instrument: Instrument) -> CompiledInstrument:
    known = {one.hash for one in workspace.instruments()}
    return workspace.form(instrument.hash) if instrument.hash in known else compile_form(instrument)


def _owe_other_version(found: Assessment, old: Instrument, new: Instrument) -> None:
    if new.form_id != old.form_id:
        what = Message("Case {case} is assessed with another form ({form_id}).", case=found.case, form_id=old.form_id)
        raise UserError(Problem("other-form", what, Message("Choose a version of that form.")))
    if new.hash == old.hash:
        what = Message("Case {case} is assessed with version {version} already.", case=found.case, version=old.version)
        raise UserError(Problem("same-version", what, Message("Nothing needs doing.")))


def _owe_lead(workspace: Workspace) -> None:
    if workspace.owner is not Owner.LEAD:
        what = Message("Only the lead inspector changes the version of the form.")
        raise UserError(Problem("lead-only", what, Message("It comes with the next cases to assess.")))
