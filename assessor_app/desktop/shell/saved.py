"""The quiet, true sentence at the foot of the window: what is saved, and whether it has been sent."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from assessor_app.desktop.session import Session
from assessor_app.records import Owner
from assessor_app.subjects import SENT_AT

translate = QCoreApplication.translate


def saved_words(session: Session) -> str:
    """For example “Saved on this computer 10:42. Not yet sent.”"""
    last = session.ws.last_saved
    if not session.ws.writing:
        return translate("Saved", "Open to read only. Nothing is changed.")
    saved = (
        translate("Saved", "Saved on this computer {time}.").format(time=clock_words(last))
        if last
        else translate("Saved", "Everything is saved.")
    )
    if session.ws.owner is Owner.LEAD:
        return saved
    return f"{saved} {_sent_words(session)}"


def _sent_words(session: Session) -> str:
    sent = session.ws.state(SENT_AT)
    if not sent:
        return translate("Saved", "Not yet sent.")
    if _last_work(session) > sent:
        return translate("Saved", "Changed since it was sent.")
    return translate("Saved", "Sent {time}.").format(time=clock_words(sent))


def _last_work(session: Session) -> str:
    """When the owner of the file last recorded something; that the window remembers a place is no work."""
    ws = session.ws
    found = ws.query("select time from event where author = ? order by seq desc limit 1", (ws.me.id,))
    return str(found[0][0]) if found else ""


def clock_words(time: str) -> str:
    """An ISO time in UTC as a person says it here: the hour today, with the day before that."""
    try:
        moment = datetime.fromisoformat(time).astimezone()
    except ValueError:
        return time
    today = datetime.now().astimezone().date()
    return f"{moment:%H:%M}" if moment.date() == today else f"{moment.day} {moment:%b %Y, %H:%M}"


def day_words(time: str) -> str:
    """The day of an ISO time in UTC, as it was here: “3 June 2013”."""
    try:
        moment = datetime.fromisoformat(time).astimezone()
    except ValueError:
        return time
    return f"{moment.day} {moment:%B %Y}"
