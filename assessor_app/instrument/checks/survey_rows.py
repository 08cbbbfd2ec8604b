"""Are the rows of the survey sheet questions and groups such as we can use?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from assessor_app.instrument.builder import kind_of
from assessor_app.instrument.checks.draft import FormDraft, at, error
from assessor_app.messages import Message
from assessor_app.problems import Problem
from assessor_app.records import Kind

RESERVED = frozenset({"case", "assessor", "purpose", "instrument", "status", "interest"})
"""Codes that the application itself uses for what it knows about an assessment."""

_CODE = re.compile(r"[a-z][a-z0-9_]*")
_GROUP = "begin group"

_REFUSED_KINDS = {
    "repeat": (
        "repeats-refused",
        Message("Repeats are not possible in an assessment form."),
        Message("Ask for each one by itself, or use a text."),
    ),
    "rank": (
        "rank-refused",
        Message("Ranking questions are not possible in an assessment form."),
        Message("Use select_multiple."),
    ),
    "calculate": (
        "calculate-refused",
        Message("Calculated questions are not possible in an assessment form."),
        Message("Remove the row."),
    ),
    "or other": (
        "or-other-refused",
        Message("A question with “or_other” is not possible in an assessment form."),
        Message("Add a choice “other”, and a text question after it."),
    ),
}


def kinds(draft: FormDraft) -> Iterator[Problem]:
    """Every row has a type that we know."""
    for row, cells in draft.book["survey"].records():
        kind = cells.get("type", "")
        if kind in {_GROUP, "end group"} or kind_of(kind):
            continue
        where = at("survey", row, "type")
        words = f" {kind.replace('_', ' ').lower()} "
        refused = next((said for name, said in _REFUSED_KINDS.items() if f" {name} " in words), None)
        if refused:
            yield error(refused[0], where, refused[1], refused[2])
        elif not kind:
            yield error("no-type", where, Message("This row has no type."), Message("Give it one, or clear the row."))
        else:
            known = ", ".join(kind.value for kind in Kind)
            what = Message("“{kind}” is not a type of question that an assessment form can have.", kind=kind)
            yield error(
                "unknown-type",
                where,
                what,
                Message("Use one of: {known}; a select with the name of its list.", known=known),
            )


def nesting(draft: FormDraft) -> Iterator[Problem]:
    """Groups begin and end in pairs, at most two deep, and hold every question."""
    open_rows: list[int] = []
    for row, cells in draft.book["survey"].records():
        kind = cells.get("type", "")
        if kind == _GROUP:
            open_rows.append(row)
            if len(open_rows) > 2:
                what = Message(
                    "This group is inside a section. There are steps, and sections inside them, and nothing deeper."
                )
                yield error(
                    "nesting-too-deep", at("survey", row), what, Message("Put it beside the section, or do without it.")
                )
        elif kind == "end group":
            if not open_rows:
                what = Message("This “end group” has no “begin group” before it.")
                yield error("group-not-begun", at("survey", row), what, Message("Remove it."))
            del open_rows[-1:]
        elif kind_of(kind) and not open_rows:
            what = Message("This question is outside of every group, so it belongs to no step of the work.")
            yield error("outside-steps", at("survey", row), what, Message("Move it into a group."))
    for row in open_rows:
        what = Message("This group has no “end group”.")
        yield error("group-not-ended", at("survey", row), what, Message("Add it after its last row."))


def codes(draft: FormDraft) -> Iterator[Problem]:
    """Every question and group has a code of its own that stays the same for ever."""
    first: dict[str, int] = {}
    for row, cells in draft.book["survey"].records():
        code, where = cells.get("name", ""), at("survey", row, "name")
        if cells.get("type") == "end group":
            continue
        if not code:
            yield error(
                "no-code", where, Message("This row has no name."), Message("Give it one, for example q2_1_03.")
            )
        elif not _CODE.fullmatch(code):
            what = Message("“{code}” cannot be the name of a question.", code=code)
            yield error("bad-code", where, what, Message("Use small letters, digits and _, and begin with a letter."))
        elif code in RESERVED or code == "meta":
            what = Message("The name “{code}” is used by the application itself.", code=code)
            yield error("reserved-code", where, what, Message("Choose another."))
        elif code in first:
            what = Message("The name “{code}” already stands in row {first}.", code=code, first=first[code])
            yield error("duplicate-code", where, what, Message("Give this row another name."))
        first.setdefault(code, row)


def labels(draft: FormDraft) -> Iterator[Problem]:
    """Every row says something, and no text repeats another answer (it would be shown as it stands)."""
    for row, cells in draft.book["survey"].records():
        if not any(head.startswith("label::") for head in cells) and cells.get("type") != "end group":
            yield error(
                "no-label", at("survey", row), Message("This row has no label in any language."), Message("Write one.")
            )
    for name in ("survey", "choices"):
        for row, cells in draft.book[name].records():
            for head, text in cells.items():
                if "${" in text and "::" in head and not head.startswith("bind::"):
                    what = Message("This text refers to the answer of another question; that is not possible here.")
                    yield error(
                        "answer-in-text", at(name, row, head), what, Message("Say it without the other answer.")
                    )


_YES_OR_EMPTY: Mapping[str, tuple[tuple[str, ...], Message]] = {
    "required": (("yes",), Message("Write yes, or leave it empty.")),
    "bind::insp:evidence": (("below", "always"), Message("Write below or always, or leave it empty.")),
}


def fixed_words(draft: FormDraft) -> Iterator[Problem]:
    """Columns in which only certain words may stand."""
    for row, cells in draft.book["survey"].records():
        for head, (words, mend) in _YES_OR_EMPTY.items():
            if cells.get(head, words[0]) not in words:
                what = Message("“{cells}” is not possible in this column.", cells=cells[head])
                yield error("unknown-word", at("survey", row, head), what, mend)
