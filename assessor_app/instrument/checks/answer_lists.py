"""Are the lists of answers complete, and does each mean one thing only?"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from assessor_app.instrument import columns
from assessor_app.instrument import expression as ex
from assessor_app.instrument.checks.draft import FormDraft, at, error, warning
from assessor_app.instrument.sheets import named_own
from assessor_app.messages import Message
from assessor_app.problems import Problem
from assessor_app.records import Judgement, Question

_CODE = re.compile(r"[a-z0-9_]+")


def choices(draft: FormDraft) -> Iterator[Problem]:
    """Every choice has a list, a code that is its own within the list, a label and a known judgement."""
    first: dict[tuple[str, str], int] = {}
    for row, cells in draft.book["choices"].records():
        if not cells.get("list_name"):
            what, mend = Message("This answer belongs to no list."), Message("Name its list.")
            yield error("no-list", at("choices", row, "list_name"), what, mend)
        yield from _code_of_choice(row, cells, first)
        if not any(head.startswith("label::") for head in cells):
            what, mend = Message("This answer has no label in any language."), Message("Write one.")
            yield error("no-label", at("choices", row), what, mend)
        judgement = cells.get("judgement", "")
        if judgement and judgement not in list(Judgement):
            what = Message("“{judgement}” is not a judgement.", judgement=judgement)
            mend = Message("Write above, below or not_applicable.")
            yield error("unknown-judgement", at("choices", row, "judgement"), what, mend)


def _code_of_choice(row: int, cells: Mapping[str, str], first: dict[tuple[str, str], int]) -> Iterator[Problem]:
    """A code is one, and stands in its list once; `first` keeps the row in which each was met first."""
    name, code = cells.get("list_name", ""), cells.get("name", "")
    place = at("choices", row, "name")
    if not _CODE.fullmatch(code):
        unusable = Message("“{code}” cannot be the code of an answer.", code=code)
        what = unusable if code else Message("This answer has no code.")
        yield error("bad-choice-code", place, what, Message("Use small letters, digits and _."))
    elif (name, code) in first:
        before = first[name, code]
        what = Message("The list “{name}” already has an answer “{code}”, in row {first}.",
                       name=name, code=code, first=before)  # fmt: skip
        yield error("duplicate-choice", place, what, Message("Give it another code, or remove it."))
    first.setdefault((name, code), row)


def lists(draft: FormDraft) -> Iterator[Problem]:
    """Every list that a question names is there; every list that is there is named."""
    there = {cells.get("list_name", ""): row for row, cells in reversed(list(draft.book["choices"].records()))}
    named = {question.list_name for question in draft.instrument.questions}
    for question in draft.instrument.questions:
        if question.list_name and question.list_name not in there:
            what = Message("There is no list of answers “{list_name}”.", list_name=question.list_name)
            where = at("survey", draft.row(question), "type")
            yield error("no-such-list", where, what, Message("Add it to the sheet choices, or correct its name."))
    for name, row in there.items():
        if name and name not in named:
            what = Message("No question uses the list of answers “{name}”.", name=name)
            yield warning(
                "list-unused", at("choices", row, "list_name"), what, Message("Remove it, if it is not needed.")
            )


def labels_apart(draft: FormDraft) -> Iterator[Problem]:
    """The answers of a list can be told apart: no two of them have one label in one language."""
    first: dict[tuple[str, str, str], int] = {}
    for row, cells in draft.book["choices"].records():
        for head, label in cells.items():
            if not head.startswith("label::"):
                continue
            place = cells.get("list_name", ""), head, " ".join(label.split()).casefold()
            if place in first:
                what = Message(
                    "The list “{place}” already has an answer labelled “{label}”, in row {first}.",
                    place=place[0],
                    label=label,
                    first=first[place],
                )
                yield warning(
                    "label-twice", at("choices", row, head), what, Message("Give each answer a label of its own.")
                )
            first.setdefault(place, row)


def one_side_each(draft: FormDraft) -> Iterator[Problem]:
    """A list in which some answers have a judgement gives every answer one, and has both sides of the line."""
    judged: dict[str, list[tuple[int, str, str]]] = defaultdict(list)
    for row, cells in draft.book["choices"].records():
        judged[cells.get("list_name", "")].append((row, cells.get("name", ""), cells.get("judgement", "")))
    for name, rows in judged.items():
        sides = {judgement for _, _, judgement in rows}
        if sides == {""}:
            continue
        for row, code, judgement in rows:
            if not judgement:
                what = Message(
                    "The answer “{code}” has no judgement, though others of the list “{name}” have one.",
                    code=code,
                    name=name,
                )
                mend = Message("Write above, below or not_applicable.")
                yield error("no-line", at("choices", row, "judgement"), what, mend)
        if not sides >= {Judgement.ABOVE, Judgement.BELOW}:
            what = Message(
                "The list “{name}” has judgements, but not both above and below: nothing can be scored by it.",
                name=name,
            )
            yield error(
                "no-line", at("choices", rows[0][0], "judgement"), what, Message("Give it answers on both sides.")
            )


def one_meaning(draft: FormDraft) -> Iterator[Problem]:
    """A list is used either for questions that are scored in a criterion, or for others, not for both."""
    users: dict[str, list[Question]] = defaultdict(list)
    for question in draft.instrument.questions:
        if question.scored:
            users[question.list_name].append(question)
    for name, questions in users.items():
        scored = [question for question in questions if question.criteria]
        for question in questions:
            if not question.criteria and scored:
                what = Message(
                    "The list “{name}” has two meanings: it is scored in {code}, and used in {code_}, which "
                    "counts in no criterion.",
                    name=name,
                    code=scored[0].code,
                    code_=question.code,
                )
                where = at("survey", draft.row(question), "type")
                yield error(
                    "list-with-two-meanings", where, what, Message("Give this question a list without judgements.")
                )


def of_the_inspection(draft: FormDraft) -> Iterator[Problem]:
    """A list that belongs to the inspection is there, judges nothing, and no rule names its answers."""
    where = at("settings", 0, columns.OWN_LISTS)
    read = {code for rule in draft.rules.values() for code in ex.reads(rule)}
    for name in named_own({sheet: draft.book[sheet].rows for sheet in draft.book}):
        questions = [question for question in draft.instrument.questions if question.list_name == name]
        if not questions:
            what = Message("No question uses the list “{name}”, which is left to the inspection.", name=name)
            yield error("own-list", where, what, Message("Correct the name, or take it out."))
        for question in questions:
            if question.scored:
                what = Message(
                    "The list “{name}” is left to the inspection, and {code} is scored by it.",
                    name=name,
                    code=question.code,
                )
                yield error("own-list", where, what, Message("Keep the answers of scored questions in the form."))
            if question.code in read:
                what = Message("A rule reads {code}, whose answers are left to the inspection.", code=question.code)
                yield error("own-list", where, what, Message("Keep answers that rules name in the form."))
