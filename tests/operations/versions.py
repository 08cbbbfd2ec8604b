"""New versions of the small form, each with one thing changed."""

from __future__ import annotations

from collections.abc import Mapping

from assessor_app.instrument import from_sheets
from assessor_app.records import Instrument, Rows
from tests.forms import small_form


def new_version(version: str = "2013-12", **changes: Mapping[str, object]) -> Instrument:
    """The small form, changed.

    ``survey={"q2_1_01": {"label": "..."}}`` changes the cells of a question (a column by how its
    head begins; one that no head begins with is new), ``survey={"q2_1_01": None}`` takes it out;
    ``choices={"yes_no3 no_poor": ...}`` and ``settings={"": ...}`` likewise. ``added=(after, cells)``
    puts a question in.
    """
    sheets = dict(small_form().sheets)
    sheets["settings"] = _changed(sheets["settings"], {"": {"version": version}}, ())
    sheets["survey"] = _changed(sheets["survey"], changes.get("survey", {}), ("name",))
    sheets["choices"] = _changed(sheets["choices"], changes.get("choices", {}), ("list_name", "name"))
    if "added" in changes:
        sheets["survey"] = _with_row(sheets["survey"], *changes["added"])
    return from_sheets(sheets)


def _changed(rows: Rows, changes: Mapping[str, object], key: tuple[str, ...]) -> Rows:
    new = [
        name for cells in changes.values() for name in cells or () if not any(one.startswith(name) for one in rows[0])
    ]
    head = (*rows[0], *dict.fromkeys(new))
    found = [head]
    for row in rows[1:]:
        cells = dict(zip(rows[0], row, strict=True))
        wanted = changes.get(" ".join(cells[name] for name in key), {})
        if wanted is not None:
            found.append(_row(head, {**cells, **_full(head, wanted)}))
    return tuple(found)


def _with_row(rows: Rows, after: str, cells: Mapping[str, str]) -> Rows:
    head = rows[0]
    place = next(number for number, row in enumerate(rows) if row[head.index("name")] == after)
    return (*rows[: place + 1], _row(head, _full(head, cells)), *rows[place + 1 :])


def _full(head: tuple[str, ...], cells: Mapping[str, str]) -> dict[str, str]:
    """Cells by whole head, from cells by how the head begins."""
    return {next(full for full in head if full.startswith(name)): value for name, value in cells.items()}


def _row(head: tuple[str, ...], cells: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(cells.get(name, "") for name in head)
