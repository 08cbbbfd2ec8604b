"""The current events of every field, kept as rows: what stands, and what conflicts.

`assessor_app.log` is the definition; this keeps the same answer incrementally.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, NamedTuple

from sqlite_utils import Database

from assessor_app import log
from assessor_app.records import Conflict, Event, Standing
from assessor_app.store.events import COLUMNS, event_of, of_subject

Field = tuple[str, str]
"""A subject and a field of it."""

_READ = f"select {COLUMNS}, head.stands, head.conflicted from head join event on event.id = head.event"
_INSERT = "insert into head (subject, field, event, value, stands, conflicted) values (?, ?, ?, ?, ?, ?)"


class CurrentValue(NamedTuple):
    """One current event, as far as recording the next one needs it."""

    event: str
    value: str | None
    time: str
    stands: bool


def heads_of(db: Database, subject: str, field: str) -> list[CurrentValue]:
    """The current events of one field."""
    rows = db.conn.execute(
        "select head.event, head.value, event.time, head.stands from head join event on event.id = head.event"
        " where head.subject = ? and head.field = ?",
        (subject, field),
    ).fetchall()
    return [CurrentValue(*row) for row in rows]


def replace_all(db: Database, event: Event, heads: Iterable[CurrentValue]) -> None:
    """Make `event`, which names all current events of its field, the only one."""
    for head in heads:
        db.conn.execute(
            "delete from head where subject = ? and field = ? and event = ?", (event.subject, event.field, head.event)
        )
    db.conn.execute(_INSERT, (event.subject, event.field, event.id, event.value, 1, 0))


def refresh(db: Database, fields: Iterable[Field]) -> None:
    """Work out the current events of these fields again, from the log."""
    by_subject: defaultdict[str, set[str]] = defaultdict(set)
    for subject, field in fields:
        by_subject[subject].add(field)
    for subject, names in by_subject.items():
        events = [event for event in of_subject(db, subject) if event.field in names]
        db.conn.executemany(
            "delete from head where subject = ? and field = ?", [(subject, name) for name in sorted(names)]
        )
        db.conn.executemany(_INSERT, _rows(log.standings(events)))


def standings_of(db: Database, subject: str) -> dict[str, Standing]:
    """What stands for every field of a subject."""
    rows = db.execute(f"{_READ} where head.subject = ? order by head.field, event.time, event.id", (subject,))
    return {field: standing for (_, field), standing in _grouped(rows.fetchall()).items()}


def standing_of(db: Database, subject: str, field: str) -> Standing | None:
    """What stands for one field, or ``None`` if it has no events."""
    rows = db.execute(
        f"{_READ} where head.subject = ? and head.field = ? order by event.time, event.id", (subject, field)
    )
    return next(iter(_grouped(rows.fetchall()).values()), None)


def conflicts(db: Database) -> tuple[Conflict, ...]:
    """Every field with two or more different current values, in the order of subject and field."""
    rows = db.execute(f"{_READ} where head.conflicted order by head.subject, head.field, event.time, event.id")
    return tuple(
        Conflict(subject, field, found.event, found.current)
        for (subject, field), found in _grouped(rows.fetchall()).items()
    )


def values_of(db: Database, subject: str) -> dict[str, str]:
    """The value that stands for every field of a subject that has one."""
    return dict(
        db.conn.execute(
            "select field, value from head where subject = ? and stands and value is not null", (subject,)
        ).fetchall()
    )


def value_of(db: Database, subject: str, field: str) -> str | None:
    """The value that stands for one field; ``None`` if it has none."""
    row = db.conn.execute(
        "select value from head where subject = ? and field = ? and stands", (subject, field)
    ).fetchone()
    return row[0] if row else None


def _rows(standings: dict[Field, Standing]) -> Iterable[tuple[Any, ...]]:
    for (subject, field), standing in standings.items():
        for event in standing.current:
            stands = int(event.id == standing.event.id)
            yield subject, field, event.id, event.value, stands, int(standing.conflicted)


def _grouped(rows: list[tuple[Any, ...]]) -> dict[Field, Standing]:
    """Standings from rows of `_READ` in the order of field, time and id."""
    by_field: defaultdict[Field, list[tuple[Any, ...]]] = defaultdict(list)
    for row in rows:
        by_field[row[1], row[2]].append(row)
    return {field: _standing(of_field) for field, of_field in by_field.items()}


def _standing(rows: list[tuple[Any, ...]]) -> Standing:
    current = tuple(map(event_of, rows))
    stands = next(event for event, row in zip(current, rows, strict=True) if row[-2])
    return Standing(event=stands, current=current, conflicted=bool(rows[0][-1]))
