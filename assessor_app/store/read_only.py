"""Looking at a workspace: nothing is written, made, folded or deleted, whatever lies beside the file."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlcipher3 import dbapi2
from sqlite_utils import Database

from assessor_app.store import leftovers
from assessor_app.store.connection import ALONE, AMONG_WRITERS, raw
from assessor_app.store.key import Key
from assessor_app.store.lock import is_free

_State = tuple[int, int, int]


class ReadOnlyDatabase(Database):  # type: ignore[misc]  # sqlite_utils has no types
    """A connection that only looks, kept in step with what others do to the file.

    While somebody has the file open for work, it reads as one reader among others. While nobody
    has, it takes the file as it is, which needs nothing beside it, so that it can lie on a medium
    that cannot be written to. What a killed program left beside the file, and belongs to it, is
    read from an encrypted copy of both of one's own, which goes with the connection. As soon as the
    file changes, the connection is made anew. A file of an older version is read from such a copy too,
    brought up to date there: looking at it needs no change of it.
    """

    _conn: dbapi2.Connection

    def __init__(self, path: Path, key: Key) -> None:
        self._path = path
        self._key = key
        self._copy: TemporaryDirectory[str] | None = None
        self.without_leftovers = False
        """Whether something lies beside the file that does not belong to it, and was not read."""
        self._state = _state(path)
        self._shared = False
        super().__init__(self._connected(), execute_plugins=False)

    @property
    def conn(self) -> dbapi2.Connection:
        """The connection that shows the file as it is now."""
        if not self._shared and not self._conn.in_transaction and _state(self._path) != self._state:
            self._conn = self._connected()
        return self._conn

    @conn.setter
    def conn(self, connection: dbapi2.Connection) -> None:
        self._conn = connection

    def close(self) -> None:
        """Close, and let go of the copy if there is one."""
        self._conn.close()
        self._drop_copy()

    def _connected(self) -> dbapi2.Connection:
        self._state = _state(self._path)
        self.without_leftovers = False
        self._shared = not is_free(self._path)
        if self._shared:
            return _looking(self._path, self._key, AMONG_WRITERS)
        if leftovers.wal(self._path).exists() and self._state[2]:
            return self._of_this_version(self._of_copy())
        return self._of_this_version(_looking(self._path, self._key, ALONE))

    def _of_this_version(self, connection: dbapi2.Connection) -> dbapi2.Connection:
        """The connection, if its file is of this version or unknown; else one to a copy that was brought up to date."""
        from assessor_app.store import migrations

        if not migrations.is_older(connection):
            return connection
        connection.close()
        if self._copy is None:
            self._copy = TemporaryDirectory(prefix="assessor-", ignore_cleanup_errors=True)
            shutil.copyfile(self._path, Path(self._copy.name) / "look.inspection")
        copied = Path(self._copy.name) / "look.inspection"
        migrations.bring_copy_up_to_date(copied, self._key)
        return _looking(copied, self._key, AMONG_WRITERS)

    def _of_copy(self) -> dbapi2.Connection:
        """A connection to a copy of the file and of what was left beside it; to the file alone if that is not its."""
        self._drop_copy()
        self._copy = TemporaryDirectory(prefix="assessor-", ignore_cleanup_errors=True)
        copied = Path(self._copy.name) / "look.inspection"
        shutil.copyfile(self._path, copied)
        shutil.copyfile(leftovers.wal(self._path), leftovers.wal(copied))
        if leftovers.wal_belongs(copied, self._key):
            return _looking(copied, self._key, AMONG_WRITERS)
        self._drop_copy()
        self.without_leftovers = True
        return _looking(self._path, self._key, ALONE)

    def _drop_copy(self) -> None:
        if self._copy is not None:
            self._copy.cleanup()
            self._copy = None


def _looking(path: Path, key: Key, how: str) -> dbapi2.Connection:
    connection = raw(path, key, how)
    connection.execute("pragma query_only = on")
    return connection


def _state(path: Path) -> _State:
    """What changes when somebody writes: the file's time and size, and the size of what lies beside it."""
    time = size = beside = 0
    with suppress(OSError):
        found = path.stat()
        time, size = found.st_mtime_ns, found.st_size
    with suppress(OSError):
        beside = leftovers.wal(path).stat().st_size
    return time, size, beside
