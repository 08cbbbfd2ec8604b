"""Rows of text as records: the head of the workbook and its events, with every problem on the way."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime

from assessor_app import log
from assessor_app.exchange import sheet_faults as faults
from assessor_app.exchange.contents import FORMAT_VERSION, READ_VERSIONS, Header
from assessor_app.exchange.workbook import CODE, ENTRIES, EVENTS_HEAD, READ_ME, READ_ME_HEAD
from assessor_app.instrument.text import is_fit
from assessor_app.problems import Problem
from assessor_app.records import Event, WorkbookKind
from assessor_app.spreadsheet.cells import column_name
from assessor_app.spreadsheet.rows import SheetRows

_TIME = re.compile(r"2[01][0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,6})?Z")
_NUMBER = re.compile(r"[0-9]{1,9}")
_HASH = "[0-9a-f]{64}"
_NAME = r"[^\x00-\x1f\ud800-\udfff\ufffe\uffff]{1,200}"
_SHAPES: Mapping[str, re.Pattern[str]] = {
    "Event": re.compile(_HASH),
    "Subject": re.compile(rf"inspection|(?:person|case|assessment|query|receipt):{_NAME}"),
    "Field": re.compile(_NAME),
    "Form hash": re.compile(f"(?:{_HASH})?"),
    "Author": re.compile(_NAME),
    "Device": re.compile(_NAME),
    "Time": _TIME,
    "Parents": re.compile(f"(?:{_HASH}(?: {_HASH})*)?"),
}
"""What the cells of an event may hold; value and reason may be any text that `is_fit`."""

_CODE_SHAPE = re.compile(f"(?:{_HASH})?")

_BETWEEN = "\x1f"
_WHOLE_SHAPE = re.compile(_BETWEEN.join(f"(?:{shape.pattern})" for shape in _SHAPES.values()))
"""All of them at once, for the cells joined with a character that none of them may hold."""


def pick(sheet: str, head: Sequence[str], wanted: Sequence[str]) -> tuple[list[int] | None, tuple[Problem, ...]]:
    """Where the wanted columns stand in this head row; None and the problems if one is missing.

    Columns may have changed places. A head that stands twice is taken where it stands first.
    """
    places: dict[str, int] = {}
    for place, words in enumerate(head):
        places.setdefault(words.strip(), place)
    missing = [(place, words) for place, words in enumerate(wanted) if words not in places]
    if missing:
        return None, tuple(faults.renamed_column(sheet, words, column_name(place)) for place, words in missing)
    return [places[words] for words in wanted], ()


def picker(places: Sequence[int]) -> Callable[[Sequence[str]], tuple[str, ...]]:
    """A function that gives the cells at these places of a row."""
    if list(places) == list(range(len(places))):
        width = len(places)
        return lambda row: tuple(row) if len(row) == width else tuple(row[:width])
    return lambda row: tuple([row[place] for place in places])


# --- the head -----------------------------------------------------------------------------------


def read_header(rows: SheetRows) -> tuple[Header | None, tuple[Problem, ...]]:
    """What the sheet Read me says. None if it is of a newer format or not to be made out."""
    places, problems = pick(READ_ME, rows[0] if rows else (), READ_ME_HEAD[:2])
    if places is None:
        return None, problems
    said = {cells[0].strip(): cells[1].strip() for cells in map(picker(places), rows[1:])}
    version = said.get(ENTRIES["format_version"][0], "")
    if _NUMBER.fullmatch(version) and int(version) > int(FORMAT_VERSION):
        return None, (faults.newer_format(version),)
    entries = {field: said.get(entry, "") for field, (entry, _) in ENTRIES.items()}
    wrong = tuple(faults.bad_header(ENTRIES[field][0], entries[field]) for field in _wrong(entries))
    return (None if wrong else _header(entries)), wrong


def _wrong(entries: Mapping[str, str]) -> Iterator[str]:
    """The fields of the head whose entries cannot be."""
    if entries["format_version"] not in READ_VERSIONS:
        yield "format_version"
    if entries["kind"] not in list(WorkbookKind):
        yield "kind"
    if not is_time(entries["made_at"]):
        yield "made_at"
    for field in ("inspection", "instrument_hash", "author", "content_hash"):
        if not entries[field]:
            yield field
    for field in ("cases", "answers", "events"):
        if not _NUMBER.fullmatch(entries[field]):
            yield field


def _header(entries: Mapping[str, str]) -> Header:
    return Header(
        format_version=entries["format_version"],
        kind=WorkbookKind(entries["kind"]),
        inspection=entries["inspection"],
        inspection_name=entries["inspection_name"],
        area=entries["area"],
        instrument=entries["instrument"],
        instrument_version=entries["instrument_version"],
        instrument_hash=entries["instrument_hash"],
        author=entries["author"],
        recipient=entries["recipient"],
        made_at=entries["made_at"],
        cases=int(entries["cases"]),
        answers=int(entries["answers"]),
        events=int(entries["events"]),
        content_hash=entries["content_hash"],
    )


def is_time(text: str) -> bool:
    """Whether `text` is a moment in universal time as events and heads write it.

    From the year 2000 to 2199: no inspection lies outside, and no arithmetic on such a time can fail.
    """
    return _TIME.fullmatch(text) is not None and _is_on_calendar(text)


def _is_on_calendar(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


# --- events -------------------------------------------------------------------------------------


class EventReader:
    """Collects the events of all sheets of the history, and the problems of their rows.

    An event whose id its fields do not give is kept apart (`doubtful`): it may have been redacted,
    which only shows when all events are known. `codes` are the codes beside events, `places` the
    sheet and row of each; both by event id.
    """

    def __init__(self) -> None:
        self.codes: dict[str, str] = {}
        self.places: dict[str, tuple[str, int]] = {}
        self.events: dict[str, Event] = {}
        self.doubtful: list[tuple[str, int, Event]] = []
        self.problems: list[Problem] = []

    def read(self, sheet: str, rows: SheetRows) -> None:
        """Take in one sheet of the history. Empty rows say nothing."""
        places, problems = pick(sheet, rows[0] if rows else (), EVENTS_HEAD)
        self.problems.extend(problems)
        if places is None:
            return
        cells_of = picker(places)
        at, _ = pick(sheet, rows[0], (CODE,))  # workbooks of version 1 have none
        for number, row in enumerate(rows[1:], 2):
            if any(row):
                self._take(sheet, number, cells_of(row), row[at[0]] if at else "")

    def _take(self, sheet: str, number: int, cells: tuple[str, ...], code: str) -> None:
        if wrong := _wrong_cells(cells):
            self.problems.extend(_unreadable(sheet, number, cells, head) for head in wrong)
            return
        if not _CODE_SHAPE.fullmatch(code):
            self.problems.append(faults.unreadable_event(sheet, number, CODE, code))
            return
        event = _event(cells)
        self.places[event.id] = sheet, number
        if code:
            self.codes[event.id] = code
        if event.id in self.events:
            if self.events[event.id] != event:
                self.problems.append(faults.repeated_event(sheet, number))
        elif log.is_genuine(event):
            self.events[event.id] = event
        else:
            self.doubtful.append((sheet, number, event))

    def finish(self, redacted: frozenset[str]) -> tuple[Event, ...]:
        """All genuine events in the order of the file's rows, redacted ones among them at the end.

        An event without its text is genuine if a redaction in the file, or `redacted` (ids that the
        reader knows to be redacted), names it; any other doubtful row is a problem.
        """
        named = redacted.union(log.redactions(self.events.values()))
        for sheet, number, event in self.doubtful:
            if event.id in named and event.value is None and not event.reason:
                self.events[event.id] = event
            else:
                self.problems.append(faults.forged_event_id(row=number, sheet=sheet))
        return tuple(self.events.values())


def _wrong_cells(cells: tuple[str, ...]) -> list[str]:
    """The heads of the cells that hold what cannot stand there."""
    identity, subject, field, value, instrument, author, device, time, reason, parents = cells
    unfit = [head for head, text in (("Value", value), ("Reason", reason)) if not is_fit(text)]
    if _WHOLE_SHAPE.fullmatch(_BETWEEN.join((identity, subject, field, instrument, author, device, time, parents))):
        return unfit if _is_on_calendar(time) else [*unfit, "Time"]
    said = dict(zip(EVENTS_HEAD, cells, strict=True))
    return [*(head for head, shape in _SHAPES.items() if not shape.fullmatch(said[head])), *unfit]


def _event(cells: tuple[str, ...]) -> Event:
    """The event of one row. An empty value is one that was cleared, unless the id says otherwise."""
    identity, subject, field, value, instrument, author, device, time, reason, parents = cells
    known = tuple(parents.split(" ")) if parents else ()
    event = Event(identity, subject, field, value or None, instrument, author, device, time, reason, known)
    if not value and not log.is_genuine(event):
        empty = Event(identity, subject, field, "", instrument, author, device, time, reason, known)
        return empty if log.is_genuine(empty) else event
    return event


def _unreadable(sheet: str, number: int, cells: tuple[str, ...], head: str) -> Problem:
    return faults.unreadable_event(sheet, number, head, cells[EVENTS_HEAD.index(head)])
