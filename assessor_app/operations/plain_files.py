"""Files that anybody can read: each is recorded in the history of the inspection before it is written.

PDFs, tables, workbooks without a passphrase and what goes to a printer all pass through here. Should
the program end while one is being written, the next opening of the inspection deletes the half.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from assessor_app import disk, subjects
from assessor_app.messages import Message
from assessor_app.operations.files import written_beside
from assessor_app.problems import Problem, UserError
from assessor_app.records import Change
from assessor_app.store import Workspace

SUMMARY, INTERVIEWS = "case summary", "interviews"
PDF, PRINTED, RECOVERY, REPORT = "pdf", "printed", "recovery code", "report"


def write(workspace: Workspace, path: Path, data: bytes, kind: str) -> None:
    """Record that a file of this kind leaves the inspection unencrypted, and write it.

    `UserError`: ``viewing`` in a file that was opened to look at only, and as of `written_beside`.
    """
    with recorded(workspace, path, identity_of(data, kind), kind):
        written_beside(path, lambda beside: disk.write_bytes(beside, data))


def identity_of(data: bytes, kind: str) -> str:
    """What tells this content, gone out in this way, from every other."""
    return hashlib.sha256(kind.encode("utf-8") + b"\0" + data).hexdigest()


@contextmanager
def recorded(workspace: Workspace, path: Path, identity: str, kind: str) -> Iterator[None]:
    """Record it first; inside, the file `path` is written. `identity` tells its content from another's."""
    record(workspace, identity, kind)
    with workspace.half_written(disk.beside(path)):
        yield


def record(workspace: Workspace, identity: str, kind: str) -> None:
    """Record that something leaves the inspection unencrypted, on paper too. `UserError` ``viewing``."""
    if not workspace.writing:
        raise UserError(_VIEWING.in_file(workspace.path.name))
    workspace.record([Change(subjects.INSPECTION, f"{subjects.PLAIN}{identity}", kind)])


_VIEWING = Problem(
    "viewing",
    Message(
        "This inspection file was opened to look at only. What leaves it unencrypted has to be "
        "recorded in it, so nothing can be printed or saved from it now."
    ),
    Message("Open it for work, where it is not open already, and try again."),
)
