"""Read a pack or a return: everything that it says, and everything that is wrong with it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from assessor_app.exchange import faults, sheet_faults
from assessor_app.exchange.contents import FIRST_VERSION, Header, ReadResult, content_hash, file_hash
from assessor_app.exchange.edits import Found, answer_table, case_tables, compare
from assessor_app.exchange.event_rows import EventReader, read_header
from assessor_app.exchange.event_view import instruments_used
from assessor_app.exchange.forms import read_forms
from assessor_app.exchange.tables import ANSWERS, CASES, OTHERS, REMOVED_CASES, Tables, tabulate
from assessor_app.exchange.workbook import (
    ENTRIES,
    EVENTS,
    READ_ME,
    WORKED_OUT,
    continuation,
    is_read,
    table_of,
)
from assessor_app.problems import Problem, Progress, errors, no_progress
from assessor_app.records import Event, Instrument, WorkbookKind
from assessor_app.spreadsheet.extent import error_cells, formulas
from assessor_app.spreadsheet.faults import at_most, in_words
from assessor_app.spreadsheet.files import read_bytes
from assessor_app.spreadsheet.guard import vet
from assessor_app.spreadsheet.limits import Limits
from assessor_app.spreadsheet.members import Refused
from assessor_app.spreadsheet.office import unlock
from assessor_app.spreadsheet.rows import Book, uncollected

_REQUIRED = (READ_ME, CASES, ANSWERS, EVENTS, "survey", "settings")
_TABLES = (ANSWERS, OTHERS, EVENTS)
_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class _Known:
    """What the reader knows: forms by hash, ids of events known to be redacted, how large a file may be.

    `own_form` says that the forms in the file are to be taken, where they are sound (a pack).
    """

    instruments: Mapping[str, Instrument]
    redacted: frozenset[str]
    limits: Limits
    own_form: bool = False


def read_workbook(
    path: Path,
    passphrases: Sequence[str],
    instruments: Mapping[str, Instrument],
    *,
    redacted: frozenset[str] = frozenset(),
    limits: Limits = _LIMITS,
    progress: Progress = no_progress,
) -> ReadResult:
    """Read a workbook from anywhere, within `limits`.

    `passphrases` are tried in their order; each costs a tenth of a second. `instruments` are the
    forms that the reader has, by hash: the form in the file is only compared, never evaluated.
    `redacted` are the ids of events that the reader knows to have lost their text.
    """
    return _read(path, passphrases, _Known(instruments, redacted, limits), progress)


def read_pack(
    path: Path,
    passphrases: Sequence[str],
    instruments: Mapping[str, Instrument] | None = None,
    *,
    redacted: frozenset[str] = frozenset(),
    limits: Limits = _LIMITS,
    progress: Progress = no_progress,
) -> ReadResult:
    """Read a pack as the assessor whom it is for: like `read_workbook`, but its forms are taken.

    Each is checked like any form that is imported; `ReadResult.instrument` and `further` are the result.
    """
    return _read(path, passphrases, _Known(instruments or {}, redacted, limits, own_form=True), progress)


def _read(path: Path, passphrases: Sequence[str], known: _Known, progress: Progress) -> ReadResult:
    try:
        data = read_bytes(path, known.limits.file_bytes)
    except Refused as refused:
        return ReadResult(problems=_said([refused.problem], path))
    progress(0, 3, path.name)
    opened, problems = unlock(data, passphrases, known.limits)
    if opened is None:
        return ReadResult(problems=_said(problems, path))
    progress(1, 3, path.name)
    with uncollected():
        result = _read_sheets(opened.data, known)
    progress(3, 3, path.name)
    return replace(result, problems=_said(at_most(result.problems), path), passphrase=opened.passphrase)


def _said(problems: Iterable[Problem], path: Path) -> tuple[Problem, ...]:
    """The problems in words that fit a workbook of ours, each with the name of its file."""
    return tuple(in_words(problem, faults.WORDS).in_file(path.name) for problem in problems)


def _read_sheets(data: bytes, known: _Known) -> ReadResult:
    vetted, problems = vet(data, known.limits, lambda names: [name for name in names if is_read(name)])
    if vetted is None:
        return ReadResult(problems=problems)
    if READ_ME not in vetted.names and EVENTS not in vetted.names:
        return ReadResult(problems=(*problems, faults.PLAIN_NOT_OURS))
    cells = [problem for sheet in vetted.sheets for problem in (*formulas(sheet), *error_cells(sheet))]
    cells.extend(faults.comment(sheet, cell) for sheet, cell in vetted.comments)
    book = Book(vetted, (*problems, *cells))
    del vetted
    header, wrong = read_header(book.rows(READ_ME)) if READ_ME in book else (None, ())
    if any(problem.code == "newer-format" for problem in wrong):
        return ReadResult(problems=wrong)
    book.problems.extend((*_missing_sheets(book.names, header), *wrong))
    reader = EventReader()
    events = _events(book, reader, known.redacted)
    if header is None:
        return ReadResult(problems=tuple(book.problems))
    return replace(_checked(book, header, events, known), codes=reader.codes, places=reader.places)


def _missing_sheets(names: Sequence[str], header: Header | None) -> Iterator[Problem]:
    """A problem for each sheet that should be there, and a warning for each that should not."""
    numbers: defaultdict[str, set[int]] = defaultdict(set)
    for name in names:
        table, number = table_of(name)
        if table in _TABLES:
            numbers[table].add(number)
        elif not is_read(name) and table not in WORKED_OUT:
            yield sheet_faults.extra_sheet(name)
    merged = header is not None and header.kind is WorkbookKind.MERGED
    later = (REMOVED_CASES,) if header is not None and header.format_version != FIRST_VERSION else ()
    for required in (*_REQUIRED, *((OTHERS, *later) if merged else ())):
        if required not in names:
            yield sheet_faults.renamed_sheet(required)
    for table, found in numbers.items():
        for number in sorted(set(range(2, max(found) + 1)) - found):
            yield sheet_faults.renamed_sheet(continuation(table, number))


def _events(book: Book, reader: EventReader, redacted: frozenset[str]) -> tuple[Event, ...]:
    for sheet in _sheets(book, EVENTS):
        reader.read(sheet, book.rows(sheet))
    events = reader.finish(redacted)
    book.problems.extend(reader.problems)
    return events


def _sheets(book: Book, table: str) -> list[str]:
    """The sheets of a table, in their order."""
    return sorted((name for name in book.names if name in book and table_of(name)[0] == table), key=table_of)


# --- does it hang together? ---------------------------------------------------------------------


def _checked(book: Book, header: Header, events: tuple[Event, ...], known: _Known) -> ReadResult:
    """The result, once head, history, form and tables were held against one another."""
    forms = read_forms(book, header, instruments_used(events), known.instruments, taken=known.own_form)
    if not errors(book.problems):
        book.problems.extend(_differing_history(header, events))
    found = Found()
    if not errors(book.problems) and not forms.problems:
        found = _compared(book, header, events, forms.instruments)
    return ReadResult(
        header=header,
        events=events,
        edits=tuple(found.edits),
        problems=(*book.problems, *forms.problems, *found.problems),
        file_hash=file_hash(header, found.edits),
        sheets=forms.sheets,
        instrument=forms.own,
        further=forms.further,
    )


def _differing_history(header: Header, events: Sequence[Event]) -> Iterator[Problem]:
    """Does the history have all the events that the sheet Read me vouches for?"""
    if len(events) != header.events:
        yield sheet_faults.different_count(ENTRIES["events"][0], str(header.events), str(len(events)))
    elif content_hash(header, events) != header.content_hash:
        yield sheet_faults.different_count(ENTRIES["content_hash"][0], header.content_hash, "other events")


def _differing_counts(header: Header, tables: Tables) -> Iterator[Problem]:
    found = {"cases": tables.case_count, "answers": tables.answer_count}
    for entry, count in found.items():
        if (said := getattr(header, entry)) != count:
            yield sheet_faults.different_count(ENTRIES[entry][0], str(said), str(count))


def _compared(book: Book, header: Header, events: Sequence[Event], instruments: Mapping[str, Instrument]) -> Found:
    """What was changed on the sheets that people read."""
    found = Found()
    merged = header.kind is WorkbookKind.MERGED
    form = instruments[header.instrument_hash]
    tables = tabulate(events, instruments, form, merged=merged, day=header.day)
    version = header.format_version
    cases = (table for table in case_tables(tables, version) if table.name == CASES or merged)
    answers = (answer_table(ANSWERS, tables.answers, version), answer_table(OTHERS, tables.others, version))
    for table in (*cases, *answers):
        compare(found, table, {name: book.rows(name) for name in _sheets(book, table.name)})
    found.problems.extend(_differing_counts(header, tables))
    return found
