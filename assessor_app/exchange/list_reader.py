"""Somebody else's list of cases, read as a person sees it: the first stage of taking one in.

Pure: bytes in; rows as seen, and what is to be said about them, out. What its columns and values
mean is the next stage's (`operations.list_columns`). All that is asked of a caller is which heads
it would know, since that tells the row of heads from the titles above it, and a list from a cover.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import pairwise

from assessor_app.exchange import list_faults
from assessor_app.exchange.visible import alike, head_of, visible
from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError
from assessor_app.spreadsheet.appearance import Area, SeenSheet, Workbook
from assessor_app.spreadsheet.cells import column_name
from assessor_app.spreadsheet.limits import Limits
from assessor_app.spreadsheet.members import MAGIC as ARCHIVE_MAGIC
from assessor_app.spreadsheet.members import Members, Refused
from assessor_app.spreadsheet.office import is_locked, unlock
from assessor_app.spreadsheet.package import package_of, unwelcome
from assessor_app.spreadsheet.separated import ANY_SHAPE, NO_LIST, TextShape, separated_rows, text_shape
from assessor_app.spreadsheet.tabs import Tab, tabs_of

LIMITS = Limits(file_bytes=20_000_000, unpacked_bytes=200_000_000, cells=1_000_000)
_TITLES = 60
"""A row of heads is looked for so far down: no list has more titles above it."""

_MOST_CELLS = 5 * LIMITS.cells
"""The cells of a list laid out in rows and columns, blank ones among them."""

Known = Callable[[str], bool]
"""Whether a head, without what cannot be seen in it, is one that the caller knows."""


class Hidden(StrEnum):
    """What is done with the rows and columns that are hidden in a list."""

    UNDECIDED = ""
    READ = "read"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row of a list: its number as a spreadsheet shows it, and a text for each column.

    `faults` are the cells that show no value but an error, by column. `heading` says that the row
    shows one text only that runs across several columns, as headings within a list do.
    """

    number: int
    cells: tuple[str, ...]
    faults: Mapping[int, Problem] = field(default_factory=dict)
    heading: bool = False


@dataclass(frozen=True, slots=True)
class SeenList:
    """A list as a person sees it. `sheet` is ``""`` in a text file; `heads` are those of row `head_row`.

    `sheets` are the names of all sheets that could hold the list, `shape` how a text file was read. A column without a
    head is called by its letter. `notes` are said, and stop nothing, unless they are errors: then something has to be
    decided first.
    """

    sheet: str
    head_row: int
    heads: tuple[str, ...]
    rows: tuple[ListRow, ...]
    notes: tuple[Problem, ...] = ()
    sheets: tuple[str, ...] = ()
    shape: TextShape | None = None


def read_list(
    data: bytes, *, known: Known, password: str = "", sheet: str = "", hidden: Hidden = Hidden.UNDECIDED,
    head_row: int = 0, shape: TextShape = ANY_SHAPE,
) -> SeenList:  # fmt: skip
    """The list in these bytes, an Excel workbook or text with separators.

    `sheet` names the sheet to be read; else it is the first that can be seen and holds a list. `head_row` is the row
    of its heads, 0 where that is to be found out; `shape` how a text file is to be read.
    Raises `UserError` in the words of a list for what cannot be read.
    """
    try:
        if data.startswith(ARCHIVE_MAGIC) or is_locked(data):
            return _of_workbook(_unlocked(data, password), known, sheet, hidden, head_row)
    except Refused as refused:
        raise UserError(list_faults.said_of_a_list(refused.problem)) from refused
    rows, notes = separated_rows(data, shape)
    texts = {number: {place: cell for place, cell in enumerate(row) if visible(cell)} for number, row in rows}
    seen_rows = {number: row for number, row in texts.items() if row}
    seen = _seen(SeenSheet("", rows=seen_rows), known, hidden, notes, head_row)
    return replace(seen, shape=text_shape(data, shape))


def _unlocked(data: bytes, password: str) -> Members:
    opened, problems = unlock(data, (password,) if password else (), LIMITS)
    if opened is None:
        locked = any(problem.code == "wrong-passphrase" for problem in problems)
        raise Refused(list_faults.protected(given=bool(password)) if locked else problems[0])
    members = Members(opened.data, LIMITS)
    if other := list_faults.other_format(members.names()):
        raise Refused(other)
    return members


def _of_workbook(members: Members, known: Known, wanted: str, hidden: Hidden, head_row: int) -> SeenList:
    package = package_of(members)
    tabs = tabs_of(members, package)
    workbook = Workbook(members, package, LIMITS)
    tab, notes = _wanted_tab(tabs, wanted) if wanted else (None, ())
    sheets = [workbook.sheet(one) for one in ([tab] if tab else tabs) if tab or not one.hidden]
    if not sheets:
        raise UserError(NO_LIST)
    if tab is None:
        sheets, notes = _lists(sheets, [one for one in tabs if one.hidden], known)
    notes = (*notes, *map(list_faults.said_of_a_list, unwelcome(members, package)))
    return replace(_seen(sheets[0], known, hidden, notes, head_row), sheets=tuple(sheet.name for sheet in sheets))


def _wanted_tab(tabs: Sequence[Tab], wanted: str) -> tuple[Tab, tuple[Problem, ...]]:
    for tab in tabs:
        if tab.name.casefold().strip() == wanted.casefold().strip():
            return tab, ((list_faults.hidden_sheet_read(tab.name),) if tab.hidden else ())
    raise UserError(list_faults.no_such_sheet(wanted, [tab.name for tab in tabs]))


def _lists(
    sheets: Sequence[SeenSheet], hidden: Sequence[Tab], known: Known
) -> tuple[list[SeenSheet], tuple[Problem, ...]]:
    """The sheets that could be lists (else the first with content), and what is said about the others."""
    scores = [(_head_row(sheet, known), sheet) for sheet in sheets]
    telling = min(2, max((score for (score, _), _ in scores), default=0)) or 1
    lists = [sheet for (score, _), sheet in scores if score >= telling]
    notes = [list_faults.hidden_sheet(tab.name) for tab in hidden]
    if not lists:
        return [next((sheet for sheet in sheets if sheet.rows), sheets[0])], tuple(notes)
    before = sheets[: sheets.index(lists[0])]
    notes += [list_faults.sheet_passed_over(sheet.name) for sheet in before if sheet.rows]
    if others := [sheet.name for sheet in lists[1:]]:
        notes.append(list_faults.other_lists(lists[0].name, others))
    return lists, tuple(notes)


# --- the rows below the heads -------------------------------------------------------------------


def _head_row(sheet: SeenSheet, known: Known) -> tuple[int, int]:
    """How many heads the likeliest row of heads has that are known, and the number of that row."""
    numbers = sorted(sheet.rows)[:_TITLES]
    scores = [(len({head for head in _heads(sheet, number).values() if known(head)}), -number) for number in numbers]
    score, negative = max(scores, default=(0, 0))
    return score, -negative if score else (numbers[0] if numbers else 1)


def _heads(sheet: SeenSheet, number: int) -> Mapping[int, str]:
    return {column: head_of(text) for column, text in sheet.rows.get(number, {}).items() if head_of(text)}


def _seen(sheet: SeenSheet, known: Known, hidden: Hidden, notes: Iterable[Problem], wanted: int) -> SeenList:
    headings = _headings(sheet)
    _fill_merged(sheet)
    head_row = wanted or _head_row(sheet, known)[1]
    heads = _heads(sheet, head_row)
    numbers = [number for number in sorted(sheet.rows) if number > head_row]
    notes = [*notes, *_titles(sheet, head_row), *_blanks(sheet, head_row)]
    out_of_sight = [number for number in numbers if number in sheet.hidden_rows]
    columns = [column for column, head in heads.items() if sheet.is_hidden(column) and known(head)]
    notes += list_faults.hidden_parts(
        out_of_sight, [heads[column] for column in columns], hidden.value, filtered=sheet.filtered
    )
    if hidden is Hidden.LEAVE:
        numbers = [number for number in numbers if number not in sheet.hidden_rows]
    left_out = set(columns) if hidden is Hidden.LEAVE else set()
    used = sorted({*heads, *(column for number in numbers for column in sheet.rows[number])} - left_out)
    if len(used) * len(numbers) > _MOST_CELLS:
        raise UserError(list_faults.TOO_LARGE)
    rows = tuple(_row(sheet, number, used, headings) for number in numbers)
    named = _named(heads, used)
    return SeenList(sheet.name, head_row, named, rows, tuple(notes))


def _named(heads: Mapping[int, str], columns: Iterable[int]) -> tuple[str, ...]:
    """What each column is called: its head, with its letter where it has none or another column has it too."""
    names, taken = [], set()
    for column in columns:
        head = heads.get(column, "")
        letter = Message("column {column}", column=column_name(column))
        names.append((f"{head} ({letter})" if alike(head) in taken else head) if head else letter)
        taken.add(alike(head))
    return tuple(names)


def _titles(sheet: SeenSheet, head_row: int) -> list[Problem]:
    above = [number for number in sorted(sheet.rows) if number < head_row]
    return [list_faults.titles(above, head_row)] if above else []


def _blanks(sheet: SeenSheet, head_row: int) -> list[Problem]:
    """Blank rows within a sheet; in a text they are only the way in which it ends or is set out."""
    numbers = [head_row, *(number for number in sorted(sheet.rows) if number > head_row)]
    gaps = [(before + 1, after - 1) for before, after in pairwise(numbers) if after - before > 1]
    return [list_faults.blank_rows(gaps)] if gaps and sheet.name else []


def _row(sheet: SeenSheet, number: int, columns: Sequence[int], headings: Collection[int]) -> ListRow:
    cells = sheet.rows[number]
    faults = {
        place: list_faults.cell_fault(sheet.faults[number, column])
        for place, column in enumerate(columns)
        if (number, column) in sheet.faults
    }
    texts = tuple(visible(cells.get(column, "")) for column in columns)
    return ListRow(number, texts, faults, number in headings)


def _headings(sheet: SeenSheet) -> set[int]:
    """The rows that show one text only, which runs across several columns."""
    wide = [area for area in sheet.merged if area.right > area.left]
    return {number for area, number in _covered(sheet, wide) if len(sheet.rows[number]) == 1}


def _fill_merged(sheet: SeenSheet) -> None:
    """Give each row what a merged cell shows beside it; only rows with something of their own are filled."""
    high = [area for area in sheet.merged if area.bottom > area.top]
    shown = {area: sheet.rows.get(area.top, {}).get(area.left, "") for area in high}
    for area, number in list(_covered(sheet, high)):
        if shown[area]:
            sheet.rows[number].setdefault(area.left, shown[area])


def _covered(sheet: SeenSheet, areas: Iterable[Area]) -> Iterator[tuple[Area, int]]:
    """Each of the areas with each row that it covers and that holds something."""
    left = LIMITS.cells
    numbers = sorted(sheet.rows)
    for area in areas:
        for number in numbers[bisect_left(numbers, area.top) : bisect_right(numbers, area.bottom)]:
            left -= 1
            if left < 0:
                raise UserError(list_faults.too_many_merged(sheet.name))
            yield area, number
