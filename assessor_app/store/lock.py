"""One writer for a file: the lock beside it, held by the operating system for as long as we run."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path
from threading import Lock

from filelock import FileLock, Timeout

from assessor_app.disk import OWNER_ONLY
from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError
from assessor_app.store import failures


class WriterLock:
    """The right to write to a workspace, shared by all connections of one `Workspace`.

    It is a lock of the operating system on ``<file>.lock``: it ends with the process that holds
    it, however that ends, so a file of that name that was left behind blocks nobody.
    """

    def __init__(self, path: Path) -> None:
        path = real(path)
        self._path = path
        self._lock = FileLock(_beside(path), mode=OWNER_ONLY, thread_local=False)
        self._holders = 0
        self._counting = Lock()

    def take(self) -> None:
        """Hold the lock once more. Raises `UserError` ``in-use`` or ``read-only``."""
        with self._counting:
            if not self._holders:
                self._acquire()
            self._holders += 1

    def give(self) -> None:
        """Hold the lock once less; the last holder ends it and takes its file away."""
        with self._counting:
            self._holders -= 1
            if not self._holders:
                self._release()

    def _acquire(self) -> None:
        try:
            self._lock.acquire(blocking=False)
        except Timeout:
            raise UserError(_in_use(self._path)) from None
        except OSError as error:
            code = failures.code_of_disk(error, self._path)
            known = code if code in {"disk-full", "name-too-long", "gone"} else ""
            raise UserError(failures.problem(known, self._path) if known else _no_folder(self._path)) from error

    def _release(self) -> None:
        if os.name != "nt":  # Windows' lock takes its file away itself and refuses while it is open
            with suppress(OSError):
                _beside(self._path).unlink()
        self._lock.release()

    @property
    def shared(self) -> bool:
        """Whether more than one connection holds the lock."""
        return self._holders > 1


def real(path: Path) -> Path:
    """The file that a symbolic link stands for, so that one file has one lock however it is reached."""
    return path.resolve() if os.path.islink(path) else path  # noqa: PTH114 - it never raises


def is_free(path: Path) -> bool:
    """Whether nobody, in this process or another, has the file open for writing. Nothing is written by asking."""
    try:
        handle = os.open(_beside(path), os.O_RDWR if os.name == "nt" else os.O_RDONLY)
    except FileNotFoundError:
        return True
    except OSError as error:  # Windows refuses a lock that is held; a lock of another user's is taken to be held
        return error.errno not in {errno.EACCES, errno.EPERM}
    try:
        return _lets_itself_be_locked(handle)
    finally:
        os.close(handle)


def _lets_itself_be_locked(handle: int) -> bool:
    """Try the lock for a moment, as `FileLock` takes it on this system."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _beside(path: Path) -> Path:
    return path.with_name(path.name + ".lock")


def _in_use(path: Path) -> Problem:
    return Problem(
        code="in-use",
        file=path.name,
        what=Message("This inspection file is already open, in another window or by another person."),
        mend=Message("Go on in that window, or close it there and open the file again."),
    )


def _no_folder(path: Path) -> Problem:
    return Problem(
        code="read-only",
        file=path.name,
        what=Message("The folder of this inspection file does not let you save in it."),
        mend=Message("Copy the file into a folder of your own on this computer and open the copy."),
    )
