"""Contents as sheets: the layout of packs, returns and merged workbooks (docs/workbook-format.md)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from assessor_app.exchange.alerts import cases_at_risk
from assessor_app.exchange.answers import ANSWERS_HEAD, AnswerSheetRow
from assessor_app.exchange.contents import Contents
from assessor_app.exchange.event_view import instruments_used
from assessor_app.exchange.tables import ANSWERS, CASES, MATRIX, OTHERS, REMOVED_CASES, CaseSheetRow
from assessor_app.records import Event, Rows, WorkbookKind
from assessor_app.spreadsheet.cells import MAX_ROWS
from assessor_app.spreadsheet.sheets import SheetContent
from assessor_app.spreadsheet.values import Holds

READ_ME, EVENTS, SCORES = "Read me", "Events", "Scores"
WORKED_OUT = frozenset({SCORES, MATRIX})
"""Tables that follow from the others, and are not read back."""

SCORE_HOLDS: Mapping[str, Holds] = {
    **dict.fromkeys(("score", "low", "high", "question_mean", "criterion_mean", "pooled"), Holds.SHARE),
    **dict.fromkeys(
        (
            "cases_counted", "above", "below", "not_applicable", "inactive", "unanswered", "questions", "percent",
            "cases",
        ),
        Holds.NUMBER,
    ),
}  # fmt: skip
"""What the columns of the scores hold, by their heads; the others hold text."""
FORM_SHEETS = ("survey", "choices", "settings")
READ_ME_HEAD = ("Item", "Value", "What it is")
EVENTS_HEAD = (
    "Event",
    "Subject",
    "Field",
    "Value",
    "Form hash",
    "Author",
    "Device",
    "Time",
    "Reason",
    "Parents",
)
CODE = "Code"
"""The head of the column beside an event that proves that it is the lead's."""

ENTRIES: Mapping[str, tuple[str, str]] = {
    "format_version": ("Format version", "The version of this layout."),
    "kind": ("Kind", "pack: cases to assess; return: completed work; merged: all work brought together."),
    "inspection": ("Inspection", "The inspection that the workbook belongs to."),
    "inspection_name": ("Inspection name", "What the inspection is called."),
    "area": ("Area", "The area that is inspected."),
    "instrument": ("Form", "The assessment form on the sheets survey, choices and settings."),
    "instrument_version": ("Form version", "Its version."),
    "instrument_hash": ("Form hash", "Its fingerprint: a changed question gives another."),
    "author": ("Author", "Who made the workbook."),
    "recipient": ("Recipient", "Whom it is for; empty for the lead inspector."),
    "made_at": ("Made at", "When (universal time)."),
    "cases": ("Cases", "How many cases it speaks of."),
    "answers": ("Answers", "How many answers stand."),
    "events": ("Events", "How many changes the history holds."),
    "content_hash": ("Content hash", "The fingerprint of the whole."),
}
"""The entries of the sheet Read me: field of `Header` -> what stands in the first and third column."""

_ABOUT = "About this workbook"
_ABOUT_WORDS = (
    "Made by Assessor. Work in the application, not here: cells changed here do not count until the lead "
    "inspector has decided so. The sheet Events is the whole history and what the application reads; "
    "the other sheets say the same for people to read."
)
_AT_RISK = "Someone may be at risk now"
_AT_RISK_WORDS = "The cases with an alert that the lead inspector has not closed. The alerts are on the sheet Events."
_CONTINUED = re.compile(r"(.+) ([2-9]|[1-9][0-9]{1,3})")
_READ_ME_WIDTHS = (22, 72, 60)
_CASES_WIDTHS = (12, 24, 18)
_ANSWERS_WIDTHS = (12, 20, 14, 44, 16, 28, 16, 60, 8, 28)
_EVENTS_WIDTHS = (20, 28, 16, 40, 20, 14, 14, 28, 24, 20, 20)

Row = Sequence[str]


def sheets_of(contents: Contents, most_rows: int = MAX_ROWS) -> tuple[SheetContent, ...]:
    """The sheets of a workbook, in their order.

    `most_rows` is how many rows a sheet takes, its head included; longer tables go on on a further
    sheet, ``Events 2`` and so on.
    """
    tables, header = contents.tables, contents.header
    sheets = [
        SheetContent(READ_ME, READ_ME_HEAD, lambda: _read_me(contents), _READ_ME_WIDTHS, filtered=False),
        _cases(CASES, tables.case_head, tables.cases, tables.case_holds),
        *_continued(_answers(ANSWERS, tables.answers), len(tables.answers), most_rows),
    ]
    if header.kind is WorkbookKind.MERGED:
        sheets += _continued(_answers(OTHERS, tables.others), len(tables.others), most_rows)
        sheets.append(_cases(REMOVED_CASES, tables.removed_head, tables.removed, tables.case_holds))
        matrix = SheetContent(MATRIX, tables.matrix[0], _data_rows(tables.matrix), _CASES_WIDTHS[:2], wrap=False)
        sheets += _continued(matrix, len(tables.matrix) - 1, most_rows)
    if contents.scores:
        head = contents.scores[0]
        holds = tuple(SCORE_HOLDS.get(column, Holds.TEXT) for column in head)
        sheets.append(SheetContent(SCORES, head, _data_rows(contents.scores), holds=holds))
    events = SheetContent(EVENTS, (*EVENTS_HEAD, CODE), lambda: _event_rows(contents), _EVENTS_WIDTHS, wrap=False)
    sheets += _continued(events, len(contents.events), most_rows)
    return (*sheets, *_form_sheets(contents))


def _cases(name: str, head: tuple[str, ...], rows: Sequence[CaseSheetRow], holds: tuple[Holds, ...]) -> SheetContent:
    return SheetContent(name, head, lambda: (row.cells for row in rows), _CASES_WIDTHS, holds=holds)


def _answers(name: str, rows: Sequence[AnswerSheetRow]) -> SheetContent:
    return SheetContent(name, ANSWERS_HEAD, lambda: (row.cells for row in rows), _ANSWERS_WIDTHS)


def _read_me(contents: Contents) -> Iterator[Row]:
    yield _ABOUT, _ABOUT_WORDS, ""
    at_risk = cases_at_risk(contents.events)
    if at_risk:
        yield _AT_RISK, ", ".join(at_risk), _AT_RISK_WORDS
    for field, (entry, meaning) in ENTRIES.items():
        yield entry, str(getattr(contents.header, field)), meaning
    yield from contents.about


def _event_rows(contents: Contents) -> Iterator[Row]:
    return ((*event_cells(event), contents.codes.get(event.id, "")) for event in contents.events)


def event_cells(event: Event) -> Row:
    """An event as the cells of its row: a value that was cleared, like no reason, is an empty cell."""
    return (
        event.id,
        event.subject,
        event.field,
        event.value or "",
        event.instrument,
        event.author,
        event.device,
        event.time,
        event.reason,
        " ".join(event.parents),
    )


def _form_sheets(contents: Contents) -> Iterator[SheetContent]:
    """The form, and on further sheets each other version that the assessments were ever made with."""
    used = instruments_used(contents.events) - {contents.instrument.hash}
    others = [form for each, form in contents.instruments.items() if each in used]
    others.sort(key=lambda form: (form.version, form.hash))
    for number, form in enumerate((contents.instrument, *others), 1):
        for name in FORM_SHEETS:
            if rows := form.sheets.get(name, ()):
                yield SheetContent(continuation(name, number), rows[0], _data_rows(rows), filtered=False)


def _data_rows(rows: Rows) -> Callable[[], Iterator[Row]]:
    return lambda: iter(rows[1:])


# --- tables that go on on a further sheet -------------------------------------------------------


def _continued(sheet: SheetContent, count: int, most_rows: int) -> list[SheetContent]:
    """The sheet, and as many further ones as its `count` data rows need."""
    each = most_rows - 1
    names = [continuation(sheet.name, number) for number in range(1, max(1, -(-count // each)) + 1)]
    return [
        replace(sheet, name=name, rows=_part(sheet.rows, place * each, (place + 1) * each))
        for place, name in enumerate(names)
    ]


def _part(rows: Callable[[], Iterator[Row]], start: int, end: int) -> Callable[[], Iterator[Row]]:
    return lambda: islice(rows(), start, end)


def continuation(name: str, number: int) -> str:
    """The name of the sheet on which a table goes on: ``Events``, ``Events 2``, ``Events 3``."""
    return name if number == 1 else f"{name} {number}"


def table_of(sheet: str) -> tuple[str, int]:
    """The table that a sheet belongs to, and its number in it: the inverse of `continuation`."""
    found = _CONTINUED.fullmatch(sheet)
    return (found[1], int(found[2])) if found else (sheet, 1)


def is_read(sheet: str) -> bool:
    """Whether a sheet of this name is read back: all of ours but those that are only worked out."""
    return sheet in {READ_ME, CASES, REMOVED_CASES} or table_of(sheet)[0] in {ANSWERS, OTHERS, EVENTS, *FORM_SHEETS}
