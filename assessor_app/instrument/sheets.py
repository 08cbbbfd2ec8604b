"""Canonical rows: what of a form is hashed, stored and compared.

A cell is normalised text; blank rows and blank columns say nothing and go; columns stand in one
order under one spelling. So a form that was saved again by Excel or LibreOffice, or whose columns
were moved, has the same hash. Columns that this application does not read are kept, since other
programs may read them, and count in the hash.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from assessor_app.instrument import columns
from assessor_app.instrument.text import normalise
from assessor_app.records import Rows

RawRows = Sequence[Sequence[str]]
"""The rows of one sheet as read, blank ones included; the first row holds the heads."""

_YES = {"yes", "true", "true()", "1"}
_NO = {"no", "false", "false()", "0"}


@dataclass(frozen=True)
class FormSheet:
    """One sheet in canonical form. `numbers[i]` is the row in the file of canonical row `i`.

    `columns[head]` is the letter of the column in the file. `unheaded` names places (row number,
    column letter) with text but no head; `repeated` names heads that stand twice.
    """

    name: str
    rows: Rows
    numbers: tuple[int, ...] = ()
    columns: Mapping[str, str] | None = None
    unheaded: tuple[tuple[int, str], ...] = ()
    repeated: tuple[str, ...] = ()

    @property
    def heads(self) -> tuple[str, ...]:
        """The canonical column heads."""
        return self.rows[0] if self.rows else ()

    def records(self) -> Iterator[tuple[int, dict[str, str]]]:
        """Each data row: its number in the file, and its cells that are not empty, by head."""
        for number, row in zip(self.numbers[1:], self.rows[1:], strict=True):
            yield number, {head: cell for head, cell in zip(self.heads, row, strict=True) if cell}


def canonical(raw: Mapping[str, RawRows]) -> dict[str, FormSheet]:
    """The three sheets of a form in canonical form, from rows in any order, spelling and shape.

    Sheets are found whatever the case of their names; a missing one is empty. Other sheets are
    left out: they are no part of the form.
    """
    found = {name.strip().lower(): rows for name, rows in raw.items()}
    settings = _canonical("settings", found.get("settings", ()), columns.DEFAULT_LANGUAGE)
    default = default_language(settings.rows)
    others = {name: _canonical(name, found.get(name, ()), default) for name in columns.SHEETS[:2]}
    return {**others, "settings": settings}


def default_language(settings: Rows) -> str:
    """The default language that the settings name, e.g. ``English (en)``."""
    if len(settings) > 1 and "default_language" in settings[0]:
        return settings[1][settings[0].index("default_language")] or columns.DEFAULT_LANGUAGE
    return columns.DEFAULT_LANGUAGE


def canonical_rows(raw: Mapping[str, RawRows]) -> dict[str, Rows]:
    """Only the canonical rows of the three sheets, by sheet name."""
    return {name: sheet.rows for name, sheet in canonical(raw).items()}


def content_hash(sheets: Mapping[str, Rows]) -> str:
    """The SHA-256, in lower-case hex, of canonical rows: their JSON with sorted keys, UTF-8.

    The answers of lists that belong to the inspection are left out.
    """
    rows = {name: sheets[name] for name in columns.SHEETS}
    if own := named_own(sheets):
        place = rows["choices"][0].index("list_name")
        rows["choices"] = tuple(row for row in rows["choices"] if row[place] not in own)
    words = json.dumps(rows, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256(words.encode()).hexdigest()


def named_own(sheets: Mapping[str, Rows]) -> tuple[str, ...]:
    """The lists of answers that the settings of a form leave to the inspection."""
    settings = sheets.get("settings", ())
    if len(settings) < 2 or columns.OWN_LISTS not in settings[0] or not sheets.get("choices"):
        return ()
    return tuple(settings[1][settings[0].index(columns.OWN_LISTS)].split())


def _canonical(name: str, raw: RawRows, default: str) -> FormSheet:
    start = next((index for index, row in enumerate(raw) if any(cell.strip() for cell in row)), None)
    if start is None:
        return FormSheet(name, ())
    heads = [columns.canonical_head(name, normalise(head), default) for head in raw[start]]
    places = _first_places(heads)
    ordered = columns.in_order(name, places, default)
    cells = [(number, [normalise(cell) for cell in row]) for number, row in enumerate(raw[start + 1 :], start + 2)]
    rows = [(number, _row(name, ordered, places, row)) for number, row in cells if any(row)]
    used = [column for column, head in enumerate(ordered) if any(row[column] for _, row in rows)]
    narrow = [(number, tuple(row[column] for column in used)) for number, row in rows]
    data = [(number, row) for number, row in narrow if any(row)]
    return FormSheet(
        name,
        (tuple(ordered[column] for column in used), *(row for _, row in data)) if data else (),
        (start + 1, *(number for number, _ in data)) if data else (),
        {head: letter(column) for head, column in places.items()},
        _unheaded(heads, cells),
        tuple(dict.fromkeys(head for column, head in enumerate(heads) if head and places[head] != column)),
    )


def _first_places(heads: Sequence[str]) -> dict[str, int]:
    places: dict[str, int] = {}
    for column, head in enumerate(heads):
        if head:
            places.setdefault(head, column)
    return places


def _row(sheet: str, heads: Sequence[str], places: Mapping[str, int], row: Sequence[str]) -> list[str]:
    width = len(row)
    cells = [row[places[head]] if places[head] < width else "" for head in heads]
    for column, head in enumerate(heads):
        rule = _CELLS.get((sheet, head))
        if rule and cells[column]:
            cells[column] = rule(cells[column])
    return cells


def _unheaded(heads: Sequence[str], cells: Sequence[tuple[int, Sequence[str]]]) -> tuple[tuple[int, str], ...]:
    return tuple(
        (number, letter(column))
        for number, row in cells
        for column, cell in enumerate(row)
        if cell and (column >= len(heads) or not heads[column])
    )


def letter(column: int) -> str:
    """The letters of a column as a spreadsheet shows them: 0 is ``A``, 26 is ``AA``."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _words(cell: str) -> str:
    return " ".join(cell.split())


def _lower(cell: str) -> str:
    return _words(cell).lower()


def _type(cell: str) -> str:
    words = _words(cell)
    first, _, rest = words.partition(" ")
    return f"{first.replace('_group', ' group')} {rest}".strip() if first in {"begin_group", "end_group"} else words


def _required(cell: str) -> str:
    words = _lower(cell)
    return "yes" if words in _YES else "" if words in _NO else cell


_CELLS: dict[tuple[str, str], Callable[[str], str]] = {
    ("survey", "type"): _type,
    ("survey", "name"): _words,
    ("survey", "required"): _required,
    ("survey", columns.CRITERION): _words,
    ("survey", columns.ROLE): _words,
    ("survey", columns.EVIDENCE): _lower,
    ("choices", "list_name"): _words,
    ("choices", "name"): _words,
    ("choices", "judgement"): _lower,
    ("settings", "default_language"): _words,
}
