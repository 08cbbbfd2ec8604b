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

_QUIET = "pragma cipher_log_level = none"  # SQLCipher writes to standard error otherwise


def connect(path: Path, key: Key, *, writing: bool) -> Database:
    """A connection to the file `path`, which must exist unless it is about to be created.

    Nothing is read yet, so a wrong key shows only in the first query. Every commit is on the disk
    when it returns (WAL, ``synchronous=FULL``); what is deleted is overwritten. Without `writing`
    every change is refused, and a file that cannot be written to can be read all the same.
    The connection may be used from any thread, by one thread at a time.
    """
    db = _opened(str(path), key)
    if not writing:
        if _needs_files_beside(db):
            db.close()
            db = _opened(_read_only(path), key, uri=True)
        db.execute("pragma query_only = on")
    return db


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
    with closing(dbapi2.connect(_read_only(path), uri=True)) as connection:
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


def _opened(name: str, key: Key, *, uri: bool = False) -> Database:
    connection = dbapi2.connect(name, timeout=PATIENCE, check_same_thread=False, cached_statements=256, uri=uri)
    connection.execute(_QUIET)
    connection.execute(f"pragma key = {key.literal()}")
    # Plugins of sqlite-utils that happen to be installed have no business in our files.
    return Database(connection, execute_plugins=False)


def _needs_files_beside(db: Database) -> bool:
    """Whether reading fails because the folder lets nothing be created in it."""
    try:
        _probe(db)
    except dbapi2.DatabaseError as error:
        return "unable to open" in str(error)
    return False


def _probe(db: Database) -> None:
    db.execute("select count(*) from sqlite_master").fetchone()


def _read_only(path: Path) -> str:
    """The file as SQLite reads it without creating anything beside it.

    What a killed program left in the ``-wal`` file is seen if that is there; without it, nobody
    writes and the file may be taken as it is.
    """
    wal = path.with_name(f"{path.name}-wal")
    return f"{path.absolute().as_uri()}?mode=ro" + ("" if wal.exists() else "&immutable=1")
