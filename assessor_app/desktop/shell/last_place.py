"""Where one was in a file, kept in it from one opening to the next."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress

from assessor_app.desktop.page import Place
from assessor_app.desktop.session import Session
from assessor_app.problems import UserError

PLACE = "place"
"""The window state that holds it."""


def remember(session: Session, place: Place) -> None:
    """Keep a place; not while the worker writes, or on a full disk: where one was is no loss."""
    if session.ws.writing and session.workers.current is None:
        with suppress(UserError):
            session.ws.set_state(PLACE, f"{place.page}\t{place.subject}\t{place.detail}")


def last_place(session: Session, pages: Collection[str], first: str) -> Place:
    """The place that was kept, if it is on one of these pages; else the `first` page."""
    parts = ((session.ws.state(PLACE) or "") + "\t\t").split("\t")
    return Place(parts[0], parts[1], parts[2]) if parts[0] in pages else Place(first)
