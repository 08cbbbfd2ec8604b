"""What a workbook holds, as records: the head, the events, the form, and what was changed in Excel."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from assessor_app.exchange.tables import Tables, tabulate
from assessor_app.problems import Problem
from assessor_app.records import Event, Inspection, Instrument, Rows, WorkbookKind

FORMAT_VERSION, FIRST_VERSION = "2", "1"
"""The version of the format that is written, and the oldest one."""

READ_VERSIONS = (FIRST_VERSION, FORMAT_VERSION)
"""The versions that are read: every one that was ever written."""


@dataclass(frozen=True, slots=True)
class Header:
    """What the sheet Read me says.

    `inspection` is the id of the inspection, `instrument` the form id; `author` and `recipient` are
    person ids (a pack has a recipient). `made_at` is ISO 8601, UTC. `cases`, `answers` and `events`
    are the numbers of different cases, of rows of answers and of events. See `content_hash`.
    """

    format_version: str
    kind: WorkbookKind
    inspection: str
    inspection_name: str
    area: str
    instrument: str
    instrument_version: str
    instrument_hash: str
    author: str
    recipient: str
    made_at: str
    cases: int = 0
    answers: int = 0
    events: int = 0
    content_hash: str = ""

    @property
    def day(self) -> date:
        """The day on which the workbook was made: what rules that ask for today see in it."""
        return date.fromisoformat(self.made_at[:10])


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything that is written into a workbook; made by `make_contents`.

    `instrument` is the one that new cases are given; `instruments` are all that the events were given
    under, by hash: their sheets go along too. `scores` is a table, its head first; only a merged workbook has one.
    `about` are further rows of the sheet Read me: what must be said beside the scores. `codes` prove, by event
    id, which events are the lead's.
    """

    header: Header
    events: tuple[Event, ...]
    instrument: Instrument
    instruments: Mapping[str, Instrument]
    scores: Rows
    tables: Tables
    about: Rows = ()
    codes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Edit:
    """One cell that does not say what the history in the same file says.

    `row` is the row in Excel, `column` the head of the column. `was` is what the history says,
    `now` what the cell says. One that is `takeable` sets the field `field` of the assessment
    `assessment` (its bare id) to `value`: the answer to `question`, or the evidence for it. An answer
    changed in words has the code that the words are the label of.
    """

    sheet: str
    row: int
    column: str
    case: str
    assessor: str
    question: str
    was: str
    now: str
    takeable: bool
    assessment: str = ""
    field: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class ReadResult:
    """What was read from a workbook, and everything that is wrong with it.

    Use events and edits only if no problem is an error. `passphrase` is the one that opened the
    file; None for an unencrypted one. `file_hash` stands for all that the file says, edits
    included. `sheets` are the canonical rows of the form in the file. `instrument` is that form,
    checked and ready, in a pack that was read by `read_pack`; otherwise None. `further` are the other
    versions in such a pack that the reader did not have. `codes` are what the file says to prove, by
    event id, that events are the lead's; `places` the sheet and row in Excel of each event.
    """

    header: Header | None = None
    events: tuple[Event, ...] = ()
    edits: tuple[Edit, ...] = ()
    problems: tuple[Problem, ...] = ()
    passphrase: str | None = None
    file_hash: str = ""
    sheets: Mapping[str, Rows] = field(default_factory=dict)
    instrument: Instrument | None = None
    further: tuple[Instrument, ...] = ()
    codes: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, tuple[str, int]] = field(default_factory=dict)


def make_contents(
    *,
    kind: WorkbookKind,
    inspection: Inspection,
    author: str,
    made_at: str,
    events: Iterable[Event],
    instrument: Instrument,
    instruments: Mapping[str, Instrument],
    recipient: str = "",
    scores: Iterable[tuple[str, ...]] = (),
    about: Iterable[tuple[str, ...]] = (),
    codes: Mapping[str, str] | None = None,
) -> Contents:
    """The contents of a workbook with this set of events, and its head with every number worked out."""
    said = tuple({event.id: event for event in events}.values())
    header = Header(
        format_version=FORMAT_VERSION,
        kind=kind,
        inspection=inspection.id,
        inspection_name=inspection.name,
        area=inspection.area,
        instrument=instrument.form_id,
        instrument_version=instrument.version,
        instrument_hash=instrument.hash,
        author=author,
        recipient=recipient,
        made_at=made_at,
        events=len(said),
    )
    merged = kind is WorkbookKind.MERGED
    tables = tabulate(said, instruments, instrument, merged=merged, day=header.day)
    header = replace(header, cases=tables.case_count, answers=tables.answer_count)
    header = replace(header, content_hash=content_hash(header, said))
    return Contents(header, said, instrument, instruments, tuple(scores), tables, tuple(about), codes or {})


def content_hash(header: Header, events: Iterable[Event]) -> str:
    """The SHA-256, in hex, of what a workbook says: its kind, whose it is, its form, its events.

    The time of writing, the names, and the order of the events do not count, so the same content
    saved again by Excel or written a second time has the same hash, and its merge one receipt.
    """
    said = {
        "format": header.format_version,
        "kind": str(header.kind),
        "inspection": header.inspection,
        "instrument": header.instrument_hash,
        "author": header.author,
        "recipient": header.recipient,
        "events": sorted(event.id for event in events),
    }
    return _digest(said)


def file_hash(header: Header, edits: Iterable[Edit]) -> str:
    """The SHA-256, in hex, of the content hash and of everything that was changed in Excel.

    Saving the changed file once more gives the same hash; changing one more cell another.
    """
    changes = sorted([each.sheet, each.assessment, each.question, each.column, each.now] for each in edits)
    return _digest({"content": header.content_hash, "edits": changes})


def _digest(said: Mapping[str, object]) -> str:
    words = json.dumps(said, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(words.encode("utf-8", "replace")).hexdigest()
