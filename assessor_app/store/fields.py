"""What is asked of the fields of one subject whose names begin alike, and of what came into the file when."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import TYPE_CHECKING

from assessor_app.subjects import INSPECTION, PLAIN

if TYPE_CHECKING:
    from assessor_app.store.reader import WorkspaceReader

_COUNTS = "id not in (select event from uncounted)"


def values(reader: WorkspaceReader, subject: str, prefix: str) -> dict[str, str]:
    """What stands in each field of the subject that begins with `prefix` and has a value, by the rest of its name."""
    rows = reader.query(
        "select field, value from head where subject = ? and field >= ? and field < ? and stands and value is not null",
        (subject, prefix, _after(prefix)),
    )
    return {str(field).removeprefix(prefix): str(value) for field, value in rows}


def first_times(reader: WorkspaceReader, subject: str, prefix: str) -> dict[str, str]:
    """When each such field was set first (ISO 8601, UTC), oldest first; also of those whose value was taken away."""
    rows = reader.query(
        "select field, min(time) from event where subject = ? and field >= ? and field < ?"
        f" and {_COUNTS} group by field order by 2, 1",
        (subject, prefix, _after(prefix)),
    )
    return {str(field).removeprefix(prefix): str(time) for field, time in rows}


def set_by(reader: WorkspaceReader, subject: str, authors: Collection[str]) -> dict[str, str | None]:
    """What these people set last in each field of the subject; ``None`` where they took the value away."""
    rows = reader.query(
        "select field, value from event where subject = ? and author in (select value from json_each(?))"
        f" and {_COUNTS} order by seq",
        (subject, json.dumps(sorted(authors))),
    )
    return dict(rows)


def newest(reader: WorkspaceReader) -> int:
    """The number, in this file, of the event that came last; 0 in an empty one."""
    return int(reader.query("select coalesce(max(seq), 0) from event")[0][0])


def worked_since(reader: WorkspaceReader, number: int, author: str) -> bool:
    """Whether somebody has recorded anything in this file after the event of this number.

    That something was printed or saved unencrypted is recorded too, but is no work.
    """
    rows = reader.query(
        "select 1 from event where seq > ? and author = ? and recorded_here"
        " and not (subject = ? and field >= ? and field < ?) limit 1",
        (number, author, INSPECTION, PLAIN, _after(PLAIN)),
    )
    return bool(rows)


def _after(prefix: str) -> str:
    """The first text that comes after every text that begins so."""
    return prefix[:-1] + chr(ord(prefix[-1]) + 1)
