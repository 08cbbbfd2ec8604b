"""Are the sheets, columns and settings there, and are they such as we can use?"""

from __future__ import annotations

from collections.abc import Iterator

from assessor_app.instrument import columns
from assessor_app.instrument.checks.draft import FormDraft, at, error, warning
from assessor_app.instrument.sheets import default_language
from assessor_app.messages import Message
from assessor_app.problems import Place, Problem
from assessor_app.spreadsheet.cells import MAX_UNITS, units

_NEEDED = {"survey": ("type", "name"), "choices": ("list_name", "name"), "settings": ("form_id", "version")}

_REFUSED = {
    "calculation": Message("Calculated questions are not possible in an assessment form."),
    "choice_filter": Message(
        "Answers that are offered only sometimes are not possible; make two questions with rules."
    ),
    "repeat_count": Message("Repeats are not possible in an assessment form."),
    "trigger": Message("Calculated questions are not possible in an assessment form."),
    "default": Message("Answers that are given beforehand are not possible in an assessment form."),
    "readonly": Message("Every question must take an answer."),
    "read_only": Message("Every question must take an answer."),
    "required_message": Message("The application says itself that an answer is needed."),
    "parameters": Message("Questions with parameters are not possible in an assessment form."),
}
"""Columns of XLSForm that would change what is asked, and that we would have to disregard."""

ERROR_VALUES = frozenset(
    (
        "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA",
        "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#BUSY!", "#PYTHON!", "#EXTERNAL!",
    )
)  # fmt: skip
"""What Excel shows in a cell that it cannot work out."""


def needed_columns(draft: FormDraft) -> Iterator[Problem]:
    """Every sheet and column without which there is no form."""
    for sheet, heads in _NEEDED.items():
        found = draft.book[sheet]
        if not found.rows and sheet != "choices":
            yield error(
                "sheet-missing",
                at(sheet),
                Message("There is no sheet “{sheet}” with anything on it.", sheet=sheet),
                Message("Add it."),
            )
        elif found.rows:
            for head in heads:
                if head not in found.heads:
                    what = Message("The column “{head}” is missing or empty.", head=head)
                    yield error("column-missing", at(sheet, found.numbers[0]), what, Message("Add it."))


def heads(draft: FormDraft) -> Iterator[Problem]:
    """Columns that stand twice, that have no head, or that we do not read."""
    for name, sheet in draft.book.items():
        for head in sheet.repeated:
            yield error(
                "column-twice",
                at(name),
                Message("The column “{head}” stands twice.", head=head),
                Message("Remove or rename one of them."),
            )
        for row, letter in sheet.unheaded:
            what = Message("There is text in column {letter}, which has no head; it is not read.", letter=letter)
            yield warning("no-head", at(name, row), what, Message("Give the column a head, or clear the cell."))
        for head in sheet.heads:
            yield from _head(name, head)


def _head(sheet: str, head: str) -> Iterator[Problem]:
    if head.partition("::")[0].lower() in _REFUSED:
        what = Message(
            "The column “{head}” cannot be used. {_REFUSED}",
            head=head,
            _REFUSED=_REFUSED[head.partition("::")[0].lower()],
        )
        yield error("column-refused", at(sheet, 0, head), what, Message("Clear the column."))
    elif not columns.is_known(sheet, head):
        what = Message("The column “{head}” is not used by this application; it is kept as it is.", head=head)
        yield warning("column-unknown", at(sheet, 0, head), what, Message("Check its spelling, if it should be used."))
    elif head.partition("::")[0] in columns.TRANSLATED[sheet] and not columns.has_tag(columns.language_of(head)):
        what = Message("The language of the column “{head}” has no short code.", head=head)
        yield error("language-code", at(sheet, 0, head), what, Message("Write it so: label::Welsh (cy)."))


def languages(draft: FormDraft) -> Iterator[Problem]:
    """One language under two names; a default language that the form does not have."""
    named = {
        columns.language_of(head)
        for name in ("survey", "choices")
        for head in draft.book[name].heads
        if head.partition("::")[0] in columns.TRANSLATED[name]
    }
    for tag in {columns.tag(language) for language in named}:
        same = sorted(language for language in named if columns.tag(language) == tag)
        if len(same) > 1:
            what = Message("One language has two names: {same}.", same=" and ".join(same))
            yield error("language-twice", at("survey"), what, Message("Use one name in every column of both sheets."))
    default = default_language(draft.book["settings"].rows)
    if named and default not in named:
        what = Message("The default language is {default}, but no column is in that language.", default=default)
        yield error(
            "default-language", at("settings", 0, "default_language"), what, Message("Use {named}.", named=min(named))
        )


def settings(draft: FormDraft) -> Iterator[Problem]:
    """One row of settings, and the namespace that our own columns need."""
    sheet = draft.book["settings"]
    if len(sheet.rows) > 2:
        what = Message("There is more than one row of settings.")
        yield error("settings-rows", at("settings", sheet.numbers[2]), what, Message("Keep one."))
    ours = [head for head in draft.book["survey"].heads if head.startswith("bind::insp:")]
    cells = next((cells for _, cells in sheet.records()), {})
    if ours and "insp=" not in cells.get("namespaces", ""):
        what = Message("The column “{ours}” needs a namespace that the settings do not name.", ours=ours[0])
        yield error(
            "namespace",
            at("settings", 0, "namespaces"),
            what,
            Message("Write {NAMESPACES} there.", NAMESPACES=columns.NAMESPACES),
        )


def error_values(draft: FormDraft) -> Iterator[Problem]:
    """Cells, heads included, that hold an error value of Excel's where text should be."""
    for name, sheet in draft.book.items():
        for head in sheet.heads:
            if head.partition("::")[0] in ERROR_VALUES or head in ERROR_VALUES:
                yield _error_value(at(name, sheet.numbers[0], head), head)
        for row, cells in sheet.records():
            for head, text in cells.items():
                if text in ERROR_VALUES:
                    yield _error_value(at(name, row, head), text)


def _error_value(where: Place, value: str) -> Problem:
    what = Message("This cell holds {value}, an error of Excel’s, where text should be.", value=value)
    mend = Message(
        "Type the text into the cell again; a text that begins with = or - needs an apostrophe (') before it."
    )
    return error("error-cell", where, what, mend)


def long_cells(draft: FormDraft) -> Iterator[Problem]:
    """Texts that are longer than a cell of Excel can hold."""
    for name, sheet in draft.book.items():
        for row, cells in sheet.records():
            for head, text in cells.items():
                if len(text) > MAX_UNITS // 2 and units(text) > MAX_UNITS:
                    what = Message("This text is longer than {MAX_UNITS} characters.", MAX_UNITS=f"{MAX_UNITS:,}")
                    yield error("text-too-long", at(name, row, head), what, Message("Shorten it."))
