"""Connections to a workspace: SQLCipher under sqlite_utils, and what one transaction is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2
from sqlite_utils import Database

from assessor_app.store.failures import in_words
from assessor_app.store.key import KEY_BYTES, SALT_BYTES, Key

PATIENCE = 10.0
"""Seconds that a connection waits for another one's transaction."""

ALONE = "mode=ro&immutable=1"
"""The file as it is, without regard to anything beside it; nobody may be writing to it meanwhile."""

AMONG_WRITERS = "mode=ro"
"""The file with what somebody who has it open has saved beside it."""

_QUIET = "pragma cipher_log_level = none"  # SQLCipher writes to standard error otherwise


def connect_to_write(path: Path, key: Key) -> Database:
    """A connection to an existing file (an empty one becomes a workspace).

    Nothing is read yet, so a wrong key shows only in the first query. Every commit is on the disk
    when it returns (WAL, ``synchronous=FULL``); what is deleted is overwritten. The connection may
    be used from any thread, by one thread at a time.
    """
    return Database(raw(path, key, "mode=rw"), execute_plugins=False)


def prepare_for_writing(db: Database) -> None:
    """Set what every writing connection needs. The key must be right.

    The cache holds 64 MB, so that bringing in much at once stays linear in time.
    """
    db.execute("pragma journal_mode = wal")
    db.execute("pragma synchronous = full")
    db.execute("pragma secure_delete = on")
    db.execute("pragma cache_size = -65536")


def first_bytes(path: Path) -> bytes:
    """The first 16 bytes of a file of at least that size: the salt, if it is a workspace.

    SQLCipher reads them, not Python, because on Linux and macOS closing a file that was read
    beside SQLite drops the locks that this process holds on it.
    """
    with closing(dbapi2.connect(_uri(path, ALONE), uri=True)) as connection:
        connection.execute(_QUIET)
        connection.execute(f"pragma key = \"x'{bytes(KEY_BYTES).hex()}'\"")
        found = bytes.fromhex(connection.execute("pragma cipher_salt").fetchone()[0])
    return found[:SALT_BYTES]


@contextmanager
def transaction(db: Database, path: Path) -> Iterator[None]:
    """All of it or nothing.

    The write lock is taken at the start: sqlite_utils' own ``atomic()`` takes it at the first
    change, which fails if another connection has committed since our first look.
    """
    with in_words(path):
        db.conn.execute("begin immediate")
        try:
            yield
            db.conn.execute("commit")
        except BaseException:
            db.conn.rollback()
            raise


def fold(db: Database, path: Path) -> bool:
    """Bring everything saved into the file itself, so that a copy of it alone has it all.

    ``False`` if a reader kept a part of it back; the next fold will take that in.
    """
    with in_words(path):
        db.execute("pragma busy_timeout = 0").fetchone()  # never wait for a reader: this runs in the window
        try:
            busy, _, _ = db.execute("pragma wal_checkpoint(truncate)").fetchone()
        finally:
            db.execute(f"pragma busy_timeout = {PATIENCE * 1000:.0f}").fetchone()
    return not busy


def raw(path: Path, key: Key, how: str) -> dbapi2.Connection:
    """A connection of the driver's own to a file, opened as `how` says (the query of an SQLite URI)."""
    connection = dbapi2.connect(
        _uri(path, how), timeout=PATIENCE, check_same_thread=False, cached_statements=256, uri=True
    )
    connection.execute(_QUIET)
    connection.execute(f"pragma key = {key.literal()}")
    return connection


def opens(path: Path, key: Key) -> bool:
    """Whether the first page of a file, taken alone, can be read with this key."""
    try:
        with closing(raw(path, key, ALONE)) as connection:
            connection.execute("select count(*) from sqlite_master").fetchone()
    except dbapi2.Error:
        return False
    return True


def _uri(path: Path, how: str) -> str:
    """The file as SQLite takes it; of a network folder it wants four strokes."""
    uri = path.absolute().as_uri()
    if not uri.startswith("file:///"):
        uri = "file:////" + uri.removeprefix("file://")
    return f"{uri}?{how}"
