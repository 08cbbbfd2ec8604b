"""A workbook to send to an area: the heads that a list needs, and what may stand below each."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from assessor_app.operations.list_columns import OURS, details
from assessor_app.operations.list_words import words
from assessor_app.records import Instrument, Kind, Question
from assessor_app.spreadsheet.files import write_whole
from assessor_app.spreadsheet.sheets import SheetContent, render

_OURS = {
    "Case reference": "Your own reference of the case.",
    "Name": "The person’s name.",
    "Offender manager": "Who manages the case.",
    "Team": "Their team.",
}
_KINDS = {Kind.DATE: "a date", Kind.INTEGER: "a whole number", Kind.DECIMAL: "a number", Kind.TEXT: "text"}
_WIDE = 60.0


def write_template(path: Path, instrument: Instrument, now: datetime | None = None) -> None:
    """Write an empty list of cases for this form: what an area types there is read without any matching.

    It holds nobody's name and is not protected. `UserError` where it cannot be written.
    """
    made_at = (now or datetime.now(UTC)).isoformat(timespec="seconds")
    asked = tuple(question for question in details(instrument).values() if _is_known_to_areas(question))
    heads = (*_OURS, *(str(question.label) for question in asked))
    help_head = ("Column", "What may stand in it")
    sheets = (
        SheetContent("Cases", heads, lambda: iter(())),
        SheetContent("What to fill in", help_head, lambda: _explained(asked), widths=(_WIDE, _WIDE)),
    )
    write_whole(path, render(sheets, made_at), lambda _data: None)


def _is_known_to_areas(question: Question) -> bool:
    """Whether areas have a word for it, so that they can tell it: the other facts are found in the file."""
    told = {detail for detail, _ in words().heads.values()}
    return bool({question.role, question.code} & (told - set(OURS)))


def _explained(asked: tuple[Question, ...]) -> Iterator[tuple[str, str]]:
    yield from _OURS.items()
    for question in asked:
        answers = "; ".join(str(choice.label) for choice in question.choices)
        yield str(question.label), answers or _KINDS.get(question.kind, "text")
