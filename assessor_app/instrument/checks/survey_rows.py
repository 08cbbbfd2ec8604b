"""Are the rows of the survey sheet questions and groups such as we can use?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from assessor_app.instrument.builder import kind_of
from assessor_app.instrument.checks.draft import FormDraft, at, error
from assessor_app.problems import Problem
from assessor_app.records import Kind

RESERVED = frozenset({"case", "assessor", "purpose", "instrument", "status", "interest"})
"""Codes that the application itself uses for what it knows about an assessment."""

_CODE = re.compile(r"[a-z][a-z0-9_]*")
_GROUP = "begin group"

_REFUSED_KINDS = {
    "repeat": (
        "repeats-refused",
        "Repeats are not possible in an assessment form.",
        "Ask for each one by itself, or use a text.",
    ),
    "rank": ("rank-refused", "Ranking questions are not possible in an assessment form.", "Use select_multiple."),
    "calculate": (
        "calculate-refused",
        "Calculated questions are not possible in an assessment form.",
        "Remove the row.",
    ),
    "or other": (
        "or-other-refused",
        "A question with “or_other” is not possible in an assessment form.",
        "Add a choice “other”, and a text question after it.",
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
            yield error("no-type", where, "This row has no type.", "Give it one, or clear the row.")
        else:
            known = ", ".join(kind.value for kind in Kind)
            what = f"“{kind}” is not a type of question that an assessment form can have."
            yield error("unknown-type", where, what, f"Use one of: {known}; a select with the name of its list.")


def nesting(draft: FormDraft) -> Iterator[Problem]:
    """Groups begin and end in pairs, at most two deep, and hold every question."""
    open_rows: list[int] = []
    for row, cells in draft.book["survey"].records():
        kind = cells.get("type", "")
        if kind == _GROUP:
            open_rows.append(row)
            if len(open_rows) > 2:
                what = "This group is inside a section. There are steps, and sections inside them, and nothing deeper."
                yield error("nesting-too-deep", at("survey", row), what, "Put it beside the section, or do without it.")
        elif kind == "end group":
            if not open_rows:
                what = "This “end group” has no “begin group” before it."
                yield error("group-not-begun", at("survey", row), what, "Remove it.")
            del open_rows[-1:]
        elif kind_of(kind) and not open_rows:
            what = "This question is outside of every group, so it belongs to no step of the work."
            yield error("outside-steps", at("survey", row), what, "Move it into a group.")
    for row in open_rows:
        what = "This group has no “end group”."
        yield error("group-not-ended", at("survey", row), what, "Add it after its last row.")


def codes(draft: FormDraft) -> Iterator[Problem]:
    """Every question and group has a code of its own that stays the same for ever."""
    first: dict[str, int] = {}
    for row, cells in draft.book["survey"].records():
        code, where = cells.get("name", ""), at("survey", row, "name")
        if cells.get("type") == "end group":
            continue
        if not code:
            yield error("no-code", where, "This row has no name.", "Give it one, for example q2_1_03.")
        elif not _CODE.fullmatch(code):
            what = f"“{code}” cannot be the name of a question."
            yield error("bad-code", where, what, "Use small letters, digits and _, and begin with a letter.")
        elif code in RESERVED or code == "meta":
            what = f"The name “{code}” is used by the application itself."
            yield error("reserved-code", where, what, "Choose another.")
        elif code in first:
            what = f"The name “{code}” already stands in row {first[code]}."
            yield error("duplicate-code", where, what, "Give this row another name.")
        first.setdefault(code, row)


def labels(draft: FormDraft) -> Iterator[Problem]:
    """Every row says something, and no text repeats another answer (it would be shown as it stands)."""
    for row, cells in draft.book["survey"].records():
        if not any(head.startswith("label::") for head in cells) and cells.get("type") != "end group":
            yield error("no-label", at("survey", row), "This row has no label in any language.", "Write one.")
    for name in ("survey", "choices"):
        for row, cells in draft.book[name].records():
            for head, text in cells.items():
                if "${" in text and "::" in head and not head.startswith("bind::"):
                    what = "This text refers to the answer of another question; that is not possible here."
                    yield error("answer-in-text", at(name, row, head), what, "Say it without the other answer.")


_YES_OR_EMPTY: Mapping[str, tuple[tuple[str, ...], str]] = {
    "required": (("yes",), "Write yes, or leave it empty."),
    "bind::insp:evidence": (("below", "always"), "Write below or always, or leave it empty."),
}


def fixed_words(draft: FormDraft) -> Iterator[Problem]:
    """Columns in which only certain words may stand."""
    for row, cells in draft.book["survey"].records():
        for head, (words, mend) in _YES_OR_EMPTY.items():
            if cells.get(head, words[0]) not in words:
                what = f"“{cells[head]}” is not possible in this column."
                yield error("unknown-word", at("survey", row, head), what, mend)
