"""Whether a computer's clock looks wrong: said aloud, and nothing more; no order depends on it.

Times are ISO 8601, UTC, of the years 2000 to 2199, as events carry them; they compare as text.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from assessor_app.messages import Message
from assessor_app.problems import Problem, Severity
from assessor_app.store.session import FileSession, stamp

PATIENCE = timedelta(minutes=10)
"""By how much two clocks may differ without a word."""
LONG = timedelta(days=366)
"""No inspection lies still for so long."""

MEND = Message("Look at the date and time of this computer and set them right. Nothing is lost meanwhile.")


def warnings(session: FileSession) -> tuple[Problem, ...]:
    """That this computer's clock is earlier than the newest change, or in a file at work very far after it."""
    row = session.db.execute("select max(time) from event").fetchone()
    newest = row[0] if row else None
    now = session.clock()
    if not newest:
        return ()
    if newest > stamp(now + PATIENCE):
        what = Message(
            "The clock of this computer says {now}, but this file holds work of {newest}.",
            now=day(stamp(now)),
            newest=day(newest),
        )
    elif session.writing and newest < stamp(now - LONG):
        what = Message(
            "The clock of this computer says {now}, long after the last work in this file ({newest}).",
            now=day(stamp(now)),
            newest=day(newest),
        )
    else:
        return ()
    return (Problem("clock", what, MEND, severity=Severity.WARNING),)


def is_after(time: str, moment: datetime) -> bool:
    """Whether a time lies after a moment by more than clocks may differ."""
    return time > stamp(moment + PATIENCE)


def is_long_before(time: str, moment: datetime) -> bool:
    """Whether a time lies very far before a moment."""
    return time < stamp(moment - LONG)


def moment_of(time: str) -> datetime:
    """A time as events carry it, as a moment. Raises `ValueError` for text that is no time."""
    found = datetime.fromisoformat(time)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def day(time: str) -> str:
    """The day and minute of a time, for a sentence."""
    return time[:16].replace("T", " ")
