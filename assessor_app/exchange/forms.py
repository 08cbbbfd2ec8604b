"""The forms in a workbook: the one that new cases are given, and each other version that its cases were made with.

The first stands on the sheets ``survey``, ``choices`` and ``settings``, so that the workbook is a form
that other programs can read; the others on ``survey 2`` and so on.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from threading import Lock

from assessor_app.exchange import sheet_faults
from assessor_app.exchange.contents import Header
from assessor_app.exchange.workbook import FORM_SHEETS, table_of
from assessor_app.instrument import canonical_rows, validate
from assessor_app.instrument import content_hash as form_hash
from assessor_app.problems import Problem, errors
from assessor_app.records import Instrument, Rows
from assessor_app.spreadsheet.rows import Book, SheetRows


@dataclass(frozen=True, slots=True)
class FormsRead:
    """The forms in a file: the canonical rows of the first, all forms now known, by hash.

    `own` is the file's first form, and `further` its others, where they were to be taken.
    """

    sheets: Mapping[str, Rows]
    instruments: Mapping[str, Instrument]
    own: Instrument | None = None
    further: tuple[Instrument, ...] = ()
    problems: tuple[Problem, ...] = ()


def read_forms(
    book: Book, header: Header, used: frozenset[str], known: Mapping[str, Instrument], *, taken: bool
) -> FormsRead:
    """The forms in `book`, and everything that is wrong with them.

    `used` are the hashes of the forms that its assessments were made with, `known` the forms that
    the reader has. Unless they are to be `taken`, forms are only compared, never evaluated.
    """
    raw = _raw_forms(book)
    sheets = canonical_rows(raw.get(1, {}))
    read = FormsRead(sheets, known)
    if not taken and header.instrument_hash not in known:
        other = sheet_faults.other_instrument(header.instrument, header.instrument_version)
        return replace(read, problems=(other,))
    hashes = {number: form_hash(canonical_rows(rows)) for number, rows in raw.items()}
    if hashes.get(1) != header.instrument_hash or not used.issuperset(set(hashes.values()) - {hashes.get(1)}):
        return replace(read, problems=(sheet_faults.EDITED_INSTRUMENT,))
    read = _with_lists(read, raw, hashes)
    if taken and not read.problems:
        read = _taken(read, [rows for number, rows in raw.items() if number == 1 or hashes[number] not in known])
    unknown = sorted(used - read.instruments.keys()) if not read.problems else ()
    return replace(read, problems=(*read.problems, *map(sheet_faults.unknown_instrument, unknown)))


def _with_lists(read: FormsRead, raw: Mapping[int, dict[str, SheetRows]], hashes: Mapping[int, str]) -> FormsRead:
    """`read` with the inspection’s own lists as the file has them: here they may have changed, with no new hash."""
    instruments = dict(read.instruments)
    for number, rows in raw.items():
        here = instruments.get(hashes[number])
        if here is not None and canonical_rows(rows).get("choices") != here.sheets["choices"]:
            form, problems = _validated(rows)
            if form is None:
                return replace(read, problems=problems)
            instruments[hashes[number]] = form
    return replace(read, instruments=instruments)


def _raw_forms(book: Book) -> dict[int, dict[str, SheetRows]]:
    """The sheets of each form as read, by the form's number in the file, in that order."""
    found: defaultdict[int, dict[str, SheetRows]] = defaultdict(dict)
    for name in book.names:
        sheet, number = table_of(name)
        if sheet in FORM_SHEETS and name in book:
            found[number][sheet] = book.rows(name)
    return dict(sorted(found.items()))


def _taken(read: FormsRead, forms: list[dict[str, SheetRows]]) -> FormsRead:
    """`read` with these forms checked and ready, the first of them the file's own; or with what is wrong."""
    sound: list[Instrument] = []
    for rows in forms:
        form, problems = _validated(rows)
        if form is None:
            return replace(read, problems=problems)
        sound.append(form)
    instruments = {**read.instruments, **{form.hash: form for form in sound}}
    return replace(read, instruments=instruments, own=sound[0], further=tuple(sound[1:]))


_MOST_SOUND = 8
_REMEMBERING = Lock()  # workbooks are read on several threads
_SOUND: dict[tuple[str, Rows], Instrument] = {}
"""The forms that were found sound last, by hash and answers: the packs of an inspection all hold the same ones."""


def _validated(rows: dict[str, SheetRows]) -> tuple[Instrument | None, tuple[Problem, ...]]:
    """The form, or None and what is wrong; that it is sound depends on its canonical rows alone.

    The hash leaves out the answers of lists that belong to the inspection, so the answers stand beside it.
    """
    canonical = canonical_rows(rows)
    identity = form_hash(canonical), canonical.get("choices", ())
    remembered = _SOUND.get(identity)
    if remembered is not None:
        return remembered, ()
    form, problems = validate(rows)
    if form is None or errors(problems):
        return None, errors(problems)
    with _REMEMBERING:
        _SOUND[identity] = form
        while len(_SOUND) > _MOST_SOUND:
            del _SOUND[next(iter(_SOUND))]
    return form, ()
