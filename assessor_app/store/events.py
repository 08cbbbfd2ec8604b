"""Events as rows: written once, read by field, by subject or all in the order of arrival."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from typing import Any, TypeVar

from sqlite_utils import Database

from assessor_app.records import Event

T = TypeVar("T")

COLUMNS = (
    "event.id, event.subject, event.field, event.value, event.instrument, event.author, "
    "event.device, event.time, event.reason, event.parents"
)
"""The columns of an `Event`, in its order; `event_of` reads them."""

COUNTS = "event.id not in (select event from uncounted)"
"""True of events that did not come only by receipts set aside."""

CHUNK = 500
"""How many rows or parameters are handled at a time, so that memory stays bounded."""

_INSERT = """
insert into event (id, subject, field, value, instrument, author, device, time, reason, parents, recorded_here)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


def event_of(row: tuple[Any, ...]) -> Event:
    """The event in a row of `COLUMNS`."""
    identity, subject, field, value, instrument, author, device, time, reason, parents, *_ = row
    return Event(identity, subject, field, value, instrument, author, device, time, reason, tuple(json.loads(parents)))


def insert(db: Database, events: Iterable[Event], *, recorded_here: bool) -> None:
    """Write events that are not in the file yet."""
    db.conn.executemany(
        _INSERT,
        (
            (
                event.id,
                event.subject,
                event.field,
                event.value,
                event.instrument,
                event.author,
                event.device,
                event.time,
                event.reason,
                json.dumps(event.parents),
                int(recorded_here),
            )
            for event in events
        ),
    )


def known(db: Database, ids: Iterable[str]) -> set[str]:
    """Which of these ids are ids of events in the file, whether they count or not."""
    found: set[str] = set()
    for some in chunks(ids):
        marks = ",".join("?" * len(some))
        found.update(row[0] for row in db.execute(f"select id from event where id in ({marks})", some))
    return found


def numbers(db: Database, ids: Iterable[str]) -> list[int]:
    """The numbers, in the order of arrival here, of the events with these ids."""
    found: list[int] = []
    for some in chunks(ids):
        marks = ",".join("?" * len(some))
        found += [row[0] for row in db.execute(f"select seq from event where id in ({marks})", some)]
    return found


def of_subject(db: Database, subject: str) -> list[Event]:
    """The events of a subject that count, in the order of arrival."""
    sql = f"select {COLUMNS} from event where subject = ? and {COUNTS} order by seq"
    return [event_of(row) for row in db.execute(sql, (subject,))]


def of_field(db: Database, subject: str, field: str) -> tuple[Event, ...]:
    """The history of one field: its events that count, newest first."""
    sql = f"select {COLUMNS} from event where subject = ? and field = ? and {COUNTS} order by time desc, seq desc"
    return tuple(event_of(row) for row in db.execute(sql, (subject, field)))


def in_order(db: Database, subjects: Collection[str] | None = None) -> Iterator[Event]:
    """The events that count, of these subjects or of all, in the order of arrival here.

    Read in portions, so that memory stays bounded and recording meanwhile does no harm. The events
    of chosen subjects are ordered in memory.
    """
    if subjects is None:
        yield from _all(db)
        return
    numbers = []
    for some in chunks(sorted(set(subjects))):
        marks = ",".join("?" * len(some))
        numbers += db.execute(f"select seq from event where subject in ({marks}) and {COUNTS}", some).fetchall()
    for portion in chunks(sorted(number for (number,) in numbers)):
        marks = ",".join("?" * len(portion))
        rows = db.execute(f"select {COLUMNS} from event where seq in ({marks}) order by seq", portion).fetchall()
        yield from map(event_of, rows)


def _all(db: Database) -> Iterator[Event]:
    sql = f"select {COLUMNS}, seq from event where seq > ? and {COUNTS} order by seq limit {CHUNK}"
    after = 0
    while rows := db.execute(sql, (after,)).fetchall():
        after = rows[-1][-1]
        yield from map(event_of, rows)


def chunks(items: Iterable[T]) -> Iterator[list[T]]:
    """`items` in lists of at most `CHUNK`."""
    left = iter(items)
    while portion := list(islice(left, CHUNK)):
        yield portion
