"""One open connection to a workspace, and what every part of the store needs of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError
from assessor_app.store.about import About
from assessor_app.store.connection import transaction
from assessor_app.store.instruments import Forms
from assessor_app.store.key import Key
from assessor_app.store.lock import WriterLock
from assessor_app.store.projections import Projections

Clock = Callable[[], datetime]
"""What tells the time; the answer knows its time zone."""


def utc_now() -> datetime:
    """The time, in UTC."""
    return datetime.now(UTC)


def stamp(moment: datetime) -> str:
    """A time as events carry it: ``2013-06-03T09:30:00.000000Z``."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


@dataclass
class FileSession:
    """A connection, the key it opened with, whose file it is, and what keeps its tables in step."""

    db: Database
    path: Path
    key: Key
    about: About
    device: str
    clock: Clock
    lock: WriterLock
    writing: bool
    forms: Forms = field(init=False)
    deriver: Projections = field(init=False)
    last_saved: str = ""

    def __post_init__(self) -> None:
        self.use(self.db)

    def use(self, db: Database) -> None:
        """Go on with another connection to the same file."""
        self.db = db
        self.forms = Forms(db)
        self.deriver = Projections(db, self.forms)

    def now(self) -> str:
        """The time as events carry it."""
        return stamp(self.clock())

    @contextmanager
    def changing(self) -> Iterator[None]:
        """One transaction of changes: on the disk when it ends, or none of it.

        Raises `UserError`: ``viewing`` if the file was opened to read only, and those of
        `failures.in_words`.
        """
        if not self.writing:
            raise UserError(_viewing(self.path))
        if self.db.conn.in_transaction:
            yield
            return
        try:
            with transaction(self.db, self.path):
                self.deriver.notice_others()
                yield
        except BaseException:
            self.deriver.forget()
            raise
        self.last_saved = self.now()


def _viewing(path: Path) -> Problem:
    return Problem(
        code="viewing",
        file=path.name,
        what=Message("This inspection file was opened to look at only, so nothing can be changed in it."),
        mend=Message("Open it for work, where it is not open already, and try again."),
    )
