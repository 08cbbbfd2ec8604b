"""Forms for tests, written as small tables."""

from __future__ import annotations

from collections.abc import Sequence

from assessor_app.instrument import compile_form, from_sheets, validate
from assessor_app.instrument.columns import NAMESPACES
from assessor_app.instrument.compiled_instrument import CompiledInstrument
from assessor_app.problems import Problem

HEADS = {
    "label": "label::English (en)",
    "welsh": "label::Welsh (cy)",
    "hint": "hint::English (en)",
    "guidance": "guidance_hint::English (en)",
    "message": "constraint_message::English (en)",
    "criterion": "bind::insp:criterion",
    "role": "bind::insp:role",
    "evidence": "bind::insp:evidence",
}

YES_NO = """
    list_name | name | label | judgement
    yn        | yes  | Yes   |
    yn        | no   | No    |
    line      | yes  | Yes   | above
    line      | no   | No    | below
"""

SETTINGS = (
    ("form_title", "form_id", "version", "default_language", "namespaces"),
    ("Trial form", "trial", "1", "English (en)", NAMESPACES),
)

Table = list[list[str]]


def rows(table: str) -> Table:
    """The rows of a table written with ``|`` between the cells; short names of heads are spelled out."""
    lines = [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]
    return [[HEADS.get(head, head) for head in lines[0]], *lines[1:]]


def in_a_group(table: str) -> Table:
    """The rows of a survey table with one step around all of its questions."""
    found = rows(table)
    heads = found[0]
    begin = {"type": "begin group", "name": "step", HEADS["label"]: "Step", HEADS["welsh"]: "Cam"}
    return [
        heads,
        [begin.get(head, "") for head in heads],
        *found[1:],
        ["end group" if head == "type" else "" for head in heads],
    ]


def sheets(survey: str, choices: str = YES_NO, *, grouped: bool = True) -> dict[str, Sequence[Sequence[str]]]:
    """The three sheets of a form; data row 1 of `survey` is row 3 of the sheet if it is put into a group."""
    table = in_a_group(survey) if grouped else rows(survey)
    return {"survey": table, "choices": rows(choices), "settings": SETTINGS}


def form(survey: str, choices: str = YES_NO) -> CompiledInstrument:
    """A compiled form; nothing about it is checked."""
    return compile_form(from_sheets(sheets(survey, choices)))


def problems(survey: str, choices: str = YES_NO, *, grouped: bool = True) -> dict[str, Problem]:
    """What is wrong with a form, by the code of the problem (the last of each)."""
    return {problem.code: problem for problem in validate(sheets(survey, choices, grouped=grouped))[1]}
