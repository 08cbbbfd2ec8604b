"""What encrypts inspection files, and whether it does."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2


def version() -> str:
    """The version of SQLCipher."""
    with closing(dbapi2.connect(":memory:")) as connection:
        return str(connection.execute("pragma cipher_version").fetchone()[0])


def opens_plainly(path: Path) -> bool:
    """Whether a program without SQLCipher can read a database file."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        try:
            connection.execute("select count(*) from sqlite_master").fetchone()
        except sqlite3.DatabaseError:
            return False
    return True
