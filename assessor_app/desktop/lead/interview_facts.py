"""What the page of interviews shows, gathered in the worker, and its answers as rows of a table file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from assessor_app.operations import plain_files
from assessor_app.operations.forms import INTERVIEW_FORMS
from assessor_app.operations.interviews import interview_form, interviews, tabulate
from assessor_app.records import LOCKED, Assessment, Kind, Text
from assessor_app.spreadsheet.separated import MARK, separated

if TYPE_CHECKING:
    from assessor_app.operations.tabulation import QuestionTable, Tabulation
    from assessor_app.store import Workspace

HEADS = (
    "question", "label", "group", "choice", "answer", "count", "answered", "asked",
    "respondent", "text", "may_be_quoted",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FormCount:
    """One of the interview forms, and how many interviews there are with it."""

    form_id: str
    title: Text
    interviews: int
    unfinished: int


@dataclass(frozen=True, slots=True)
class InterviewFacts:
    """All forms; the interviews and the tabulated answers of the chosen one; what it can be grouped by."""

    forms: tuple[FormCount, ...]
    interviews: tuple[Assessment, ...]
    told: Tabulation
    groups: tuple[tuple[str, Text], ...]


def gather_interviews(workspace: Workspace, form_id: str, by: str | None) -> InterviewFacts:
    """The facts about one form; `by` as of `tabulate`."""
    told = tabulate(workspace, form_id, by)
    forms = tuple(_count(workspace, one) for one in INTERVIEW_FORMS)
    groups = tuple((one.code, one.label) for one in told.form.questions if one.kind is Kind.SELECT_ONE)
    return InterviewFacts(forms, interviews(workspace, form_id), told, groups)


def _count(workspace: Workspace, form_id: str) -> FormCount:
    found = interviews(workspace, form_id)
    unfinished = sum(1 for one in found if one.status not in LOCKED)
    return FormCount(form_id, interview_form(workspace, form_id).title, len(found), unfinished)


def write_answers(workspace: Workspace, told: Tabulation, path: Path, language: str) -> Path:
    """Write the tabulated answers as CSV (UTF-8, as Excel expects it); `UserError` if that cannot be done.

    That is recorded before. A row for each choice with its count, and one for each thing said. Words
    that a spreadsheet would take for a formula get an apostrophe before them.
    """
    rows = ([row.get(head, "") for head in HEADS] for table in told.questions for row in _rows(table, language))
    text = MARK + separated([HEADS, *rows])
    plain_files.write(workspace, path, text.encode("utf-8"), plain_files.INTERVIEWS)
    return path


def _rows(table: QuestionTable, language: str) -> Iterator[Mapping[str, object]]:
    about = {
        "question": table.code,
        "label": table.label.to(language),
        "group": table.group_label.to(language),
        "answered": table.answered,
        "asked": table.asked,
    }
    for choice in table.counts:
        yield {**about, "choice": choice.code, "answer": choice.label.to(language), "count": choice.count}
    for words in table.words:
        quotable = "yes" if words.quotable else "no"
        yield {**about, "respondent": words.respondent, "text": words.text, "may_be_quoted": quotable}
