"""The rows of the assessor's list of cases: what each says, and which a filter shows. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from assessor_app.desktop.lead.words import status_mark, status_words
from assessor_app.desktop.theme.tokens import Tone
from assessor_app.operations.cases import CaseRow
from assessor_app.records import LOCKED, Purpose, Status

translate = QCoreApplication.translate
NONE = "none"
"""What a declared interest says when the assessor knows nobody in the case."""


class Filter(StrEnum):
    """Which cases the list shows."""

    ALL = "all"
    NOT_STARTED = "not_started"
    BEGUN = "begun"
    WAITING = "waiting"
    COMPLETE = "complete"


def handed_back(row: CaseRow) -> bool:
    """Whether the assessor knows someone in the case, so that it goes back to the lead."""
    return bool(row.interest) and row.interest != NONE


def complete(row: CaseRow) -> bool:
    """Whether the case is complete and unchanged since."""
    return row.status in LOCKED and not row.changed_since_complete


def waits(row: CaseRow) -> bool:
    """Whether something in a case waits for the assessor although it was worked on."""
    return bool(row.risks or row.later or row.queries or row.changed_since_complete)


def to_do(rows: Iterable[CaseRow]) -> tuple[CaseRow, ...]:
    """The cases that can still be worked on, in their order."""
    return tuple(row for row in rows if not complete(row) and not handed_back(row))


def called(row: CaseRow) -> str:
    """The number of a case, with the reference and the name that the lead sent: for the screen only."""
    return ", ".join(part for part in (row.case, row.reference, row.name) if part)


def shown(rows: Iterable[CaseRow], wanted: Filter, words: str = "") -> tuple[CaseRow, ...]:
    """The cases that a filter and a part of a case number leave."""
    tests = {
        Filter.ALL: lambda _row: True,
        Filter.NOT_STARTED: lambda row: row.status is Status.NOT_STARTED and not handed_back(row),
        Filter.BEGUN: lambda row: row.status is Status.IN_PROGRESS or row.changed_since_complete,
        Filter.WAITING: waits,
        Filter.COMPLETE: complete,
    }
    part = words.strip().casefold()
    return tuple(row for row in rows if tests[wanted](row) and part in called(row).casefold())


def theirs(rows: Iterable[CaseRow], person: str) -> tuple[CaseRow, ...]:
    """The cases that this person has to assess; practice and cases handed over to others are apart."""
    return tuple(r for r in rows if r.assessor == person and r.purpose is not Purpose.PRACTICE and not r.eliminated)


def status_of(row: CaseRow) -> str:
    """How far a case is, in words."""
    if handed_back(row):
        return translate("Cases", "Handed back: you know someone in it")
    return status_words(row.status, changed=row.changed_since_complete)


def mark_of(row: CaseRow) -> tuple[str, Tone]:
    """The icon and tone of that."""
    if handed_back(row):
        return "hand_over", Tone.WARNING
    return status_mark(row.status, changed=row.changed_since_complete)


def progress_of(row: CaseRow) -> str:
    """How many of the questions that apply are answered."""
    words = (
        translate("Cases", "{answered} of at least {asked}")
        if row.can_grow
        else translate("Cases", "{answered} of {asked}")
    )
    return words.format(answered=row.answered, asked=row.asked)


def waiting_of(row: CaseRow) -> str:
    """What waits in a case, in words; a dash for nothing."""
    parts = []
    if row.risks:
        parts.append(translate("Cases", "someone may be at risk"))
    if row.queries:
        parts.append(translate("Cases", "questions from the lead: {count}").format(count=row.queries))
    if row.later:
        parts.append(translate("Cases", "to come back to: {count}").format(count=row.later))
    if row.status is not Status.NOT_STARTED and row.owed and not complete(row):
        parts.append(translate("Cases", "still owed: {count}").format(count=row.owed))
    return "; ".join(parts) or "–"


def waiting_mark(row: CaseRow) -> tuple[str, Tone] | None:
    """The icon of the most urgent thing that waits."""
    if row.risks:
        return "risk", Tone.PROBLEM
    if row.queries:
        return "query", Tone.WARNING
    return ("later", Tone.INFO) if row.later else None


def summary(rows: Iterable[CaseRow]) -> str:
    """The list in one sentence."""
    rows = tuple(rows)
    back = sum(handed_back(row) for row in rows)
    ours = [row for row in rows if not handed_back(row)]
    done = sum(complete(row) for row in ours)
    new = sum(row.status is Status.NOT_STARTED for row in ours)
    words = (
        translate("Cases", "1 case: {done} complete, {begun} begun, {new} not started.")
        if len(rows) == 1
        else translate("Cases", "{total} cases: {done} complete, {begun} begun, {new} not started.")
    )
    said = words.format(total=len(rows), done=done, begun=len(ours) - done - new, new=new)
    handed = translate("Cases", "Handed back: {count}.").format(count=back)
    return f"{said} {handed}" if back else said
