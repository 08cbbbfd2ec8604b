"""Assessor: send back completed work."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from assessor_app.messages import Message
from assessor_app.operations import packs
from assessor_app.operations.contents import return_contents
from assessor_app.operations.packs import Written, current_passphrase
from assessor_app.problems import Problem, Progress, UserError, no_progress
from assessor_app.records import CASEWORK, LOCKED, Owner
from assessor_app.store import Workspace, fields
from assessor_app.subjects import SENT_AT, SENT_SEQ, SENT_TO


@dataclass(frozen=True, slots=True)
class ToSend:
    """What a return would carry now: cases complete, cases not complete (by number)."""

    complete: tuple[str, ...]
    unfinished: tuple[str, ...]


def to_send(workspace: Workspace) -> ToSend:
    """Which cases a return would carry as complete, and which are unfinished and go along as they are."""
    ours = [one for one in workspace.assessments() if one.assessor == workspace.me.id and one.purpose in CASEWORK]
    done = {one.case for one in ours if one.status in LOCKED and not one.changed_since_complete}
    return ToSend(
        tuple(one.case for one in ours if one.case in done), tuple(one.case for one in ours if one.case not in done)
    )


def write_return(workspace: Workspace, path: Path, *, plain: bool = False, progress: Progress = no_progress) -> Written:
    """Write all of the assessor's work as a workbook for the lead, encrypted unless `plain`.

    The passphrase is the one that opens the assessor's own workspace. A second return is safe at
    any time: what the lead has already is not taken twice. `UserError` (``assessor-only``) in a
    lead's file.
    """
    if workspace.owner is Owner.LEAD:
        what = Message("This is the lead inspector’s file; only an assessor sends completed work back.")
        raise UserError(Problem("assessor-only", what, Message("Write the merged workbook instead.")))
    before = fields.newest(workspace)
    contents = return_contents(workspace)
    passphrase = None if plain else current_passphrase(workspace, workspace.me.id)
    written = packs.write(workspace, path, contents, workspace.me.id, passphrase, progress=progress)
    workspace.set_state(SENT_AT, workspace.last_saved if plain else contents.header.made_at)
    after = fields.newest(workspace)
    workspace.set_state(SENT_SEQ, str(after if plain and after == before + 1 else before))
    workspace.set_state(SENT_TO, str(path))
    return written


def changed_since_sent(workspace: Workspace) -> bool:
    """Whether the owner of the file has recorded something that was not in the last return.

    Told by the order in which things came into this file: a clock may have been set back meanwhile.
    What was printed or saved unencrypted since then is recorded, but is no work to send.
    """
    sent = workspace.state(SENT_SEQ) or "0"
    return fields.worked_since(workspace, int(sent), workspace.me.id)
