"""Files that are being written unencrypted at this moment, noted so that half of one never stays."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from sqlite_utils import Database

_KEY = "half-written "
_ENDING = ".part"


def note(db: Database, path: Path) -> None:
    """Note that `path` is about to be written under its hidden name."""
    db.execute("insert or replace into meta (key, value) values (?, ?)", (f"{_KEY}{path.absolute()}", ""))


def forget(db: Database, path: Path) -> None:
    """It has its proper name now, or is gone."""
    db.execute("delete from meta where key = ?", (f"{_KEY}{path.absolute()}",))


def sweep(db: Database) -> None:
    """Delete what is left of such files since the program last ended; only hidden files of our kind of name."""
    for (key,) in db.execute("select key from meta where substr(key, 1, ?) = ?", (len(_KEY), _KEY)).fetchall():
        path = Path(key.removeprefix(_KEY))
        if path.name.startswith(".") and path.suffix == _ENDING:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        forget(db, path)
