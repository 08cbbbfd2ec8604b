"""Opening and making inspection files for the window: the slow part in a worker, the rest at once.

A connection belongs to the thread that made it, so a worker only derives the key or makes the file
and closes it; the window then opens it with that key, which takes no time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError

if TYPE_CHECKING:
    from assessor_app.operations.inspection import Plan
    from assessor_app.operations.sample import Sample
    from assessor_app.operations.workspace_start import Addressee
    from assessor_app.records import Instrument
    from assessor_app.store import Key, Workspace

SUFFIX = ".inspection"
SALT_BYTES = 16


def key_for(path: Path, passphrase: str) -> Key:
    """The key that a passphrase gives for this file, whether or not it is the right one (0.2 s)."""
    from assessor_app.store import derive_key

    try:
        with path.open("rb") as file:
            salt = file.read(SALT_BYTES)
    except OSError as error:
        what = Message("The inspection file is not where it was, or cannot be read.")
        raise UserError(
            Problem("no-such-file", what, Message("Look for it with “Open an inspection file”."), file=path.name)
        ) from error
    return derive_key(passphrase, salt if len(salt) == SALT_BYTES else None)


def open_with_key(path: Path, key: Key) -> Workspace:
    """The workspace in the window's own thread; to read only where the file cannot be written."""
    from assessor_app.store import open_workspace
    from assessor_app.store.machine import device_name

    try:
        return open_workspace(path, key=key, device=device_name())
    except UserError as error:
        codes = {problem.code for problem in error.problems}
        if not codes & {"read-only", "in-use"}:
            raise
        looked_at = open_workspace(path, key=key, device=device_name(), writing=False)  # or the passphrase is wrong
        if codes == {"read-only"}:
            return looked_at
        looked_at.close()
        raise


def open_with_code(path: Path, recovery_code: str) -> Workspace:
    """The lead's workspace by its recovery code."""
    from assessor_app.store import open_workspace
    from assessor_app.store.machine import device_name

    return open_workspace(path, recovery_code=recovery_code, device=device_name())


@dataclass(frozen=True, slots=True)
class Started:
    """The inspection file for some cases to assess, with the key to open it.

    `already`: it was there before, begun with the same cases; `news`: how much of the workbook was
    new in it.
    """

    path: Path
    key: Key
    already: bool = False
    news: int = 0


def start_from_pack(pack: Path, target: Path, passphrase: str, known: Sequence[Path] = ()) -> Started:
    """Make an assessor's inspection file from a pack, or go on with the one that was begun from it.

    `known` are the files that may be it. One case must not be assessed in two files.
    """
    from assessor_app.operations.files import made
    from assessor_app.operations.workspace_start import start
    from assessor_app.store.machine import device_name

    begun = _begun_before(pack, passphrase, known)
    if begun is not None:
        return begun
    made(target.parent)
    with start(pack, target, passphrase, device=device_name()) as workspace:
        return Started(target, workspace.key)


def _begun_before(pack: Path, passphrase: str, known: Sequence[Path]) -> Started | None:
    """The file among these that takes the pack: of the same inspection and the same assessor."""
    from assessor_app.operations.incoming_work import merge
    from assessor_app.operations.workspace_start import addressee

    addressed: Addressee | None = None
    for path in known:
        try:
            key = key_for(path, passphrase)
            whose = _whose(path, key)
        except UserError:
            continue  # another passphrase, damaged, moved: not the one
        addressed = addressed or addressee(pack, passphrase)
        if whose != addressed:
            continue
        with open_with_key(path, key) as workspace:  # if it is open elsewhere, that is said of this very file
            if not workspace.writing:
                continue
            (merged,) = merge(workspace, [pack], passphrases=(passphrase,))
            if not merged.problems:
                return Started(path, workspace.key, already=True, news=merged.new_events)
    return None


def _whose(path: Path, key: Key) -> Addressee | None:
    """For whom and for which inspection a file works; None for a lead's. It may be open elsewhere."""
    from assessor_app.operations.workspace_start import Addressee
    from assessor_app.records import Owner
    from assessor_app.store import open_workspace
    from assessor_app.store.machine import device_name

    with open_workspace(path, key=key, device=device_name(), writing=False) as workspace:
        if workspace.owner is not Owner.ASSESSOR:
            return None
        return Addressee(workspace.inspection().id, workspace.me.id)


def make_inspection(target: Path, passphrase: str, plan: Plan, sample: Sample, instrument: Instrument) -> Key:
    """Make a lead's inspection file; its key, to open it with."""
    from assessor_app.operations.files import made
    from assessor_app.operations.inspection import new_inspection
    from assessor_app.store.machine import device_name

    made(target.parent)
    with new_inspection(target, passphrase, plan, sample, instrument, device=device_name()) as workspace:
        return workspace.key


def files_folder() -> Path:
    """Where new inspection files go: a local folder of ours, in no synchronised place."""
    from platformdirs import user_data_path

    return user_data_path("Assessor", appauthor=False, roaming=False) / "inspections"


def free_target(folder: Path, name: str) -> Path:
    """A path in `folder` named after `name` that no file has yet."""
    plain = (
        "".join(letter if letter.isalnum() or letter in " -_" else "-" for letter in name).strip(" -") or "inspection"
    )
    target, number = folder / f"{plain}{SUFFIX}", 2
    while target.exists():
        target, number = folder / f"{plain} {number}{SUFFIX}", number + 1
    return target
