"""Where Enter, the arrows and the section keys lead; pure, so that every rule is tested without a window."""

from __future__ import annotations

from assessor_app.desktop.walk.outline import Item, Section, Spot, asks
from assessor_app.desktop.walk.snapshot import Snapshot


def next_needing(snapshot: Snapshot, after: str) -> Spot | None:
    """The next place after the part `after` that needs an answer, else the first one that is owed.

    Going on never leads back to an optional question that was passed by; what the completed case
    owes is always found. None when nothing is left.
    """
    spots = snapshot.outline.spots
    here = snapshot.outline.index.get(after, -1)
    for spot in spots[here + 1 :]:
        if snapshot.needs(spot):
            return spot
    for spot in spots[: here + 1]:
        if spot.part in snapshot.owed and spot.part in snapshot.active:
            return spot
    return None


def beside(snapshot: Snapshot, code: str, step: int) -> Item | None:
    """The item that applies before (-1) or after (+1) this one, across sections; None at the ends."""
    items = list(snapshot.outline.items.values())
    at = next((i for i, item in enumerate(items) if item.code == code), None)
    if at is None:
        return None
    rest = items[at + 1 :] if step > 0 else reversed(items[:at])
    return next((item for item in rest if open_to(snapshot, item)), None)


def open_to(snapshot: Snapshot, item: Item) -> bool:
    """Whether one can stand at this item: it takes an answer, and applies or has one kept."""
    return asks(item.question) and (item.code in snapshot.active or snapshot.kept(item))


def section_beside(snapshot: Snapshot, code: str, step: int) -> Section | None:
    """The section before (-1) or after (+1) this one in which something can be done; None at the ends."""
    sections = snapshot.outline.sections
    at = next((i for i, section in enumerate(sections) if section.code == code), None)
    if at is None:
        return None
    rest = sections[at + 1 :] if step > 0 else reversed(sections[:at])
    return next((section for section in rest if any(open_to(snapshot, item) for item in section.items)), None)


def landing(snapshot: Snapshot, section: Section) -> Item | None:
    """The item to stand at when a section is opened: the first that needs something, else the first."""
    standable = [item for item in section.items if open_to(snapshot, item)]
    waiting = (item for item in standable if any(snapshot.needs(Spot(item.code, part.code)) for part in item.parts))
    return next(waiting, standable[0] if standable else None)


def first_spot(snapshot: Snapshot, item: Item) -> Spot:
    """The part of an item to stand at: the first that needs something, else the question itself."""
    spots = (Spot(item.code, part.code) for part in item.parts)
    return next((spot for spot in spots if snapshot.needs(spot)), Spot(item.code, item.code))


def start(snapshot: Snapshot, *, complete: bool = False) -> Spot | None:
    """Where a case opens: the first place that needs an answer; of a complete one, the first of all.

    None in an empty form.
    """
    spots = [spot for spot in snapshot.outline.spots if spot.part in snapshot.active]
    first = spots[0] if spots else None
    return first if complete else next_needing(snapshot, "") or first
