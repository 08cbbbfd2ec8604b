"""Lists of answers that belong to the inspection, not to the form: delivery units, offences.

The settings of a form name them in the column `insp_lists`, with spaces between. Their answers are no part of
the form's content hash: an area called otherwise needs no other form, and forms of two areas stay comparable.
A form goes into an inspection, a pack and a return with the lists that the inspection has.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from assessor_app.instrument.builder import from_sheets
from assessor_app.instrument.sheets import named_own
from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError
from assessor_app.records import ENGLISH, WELSH, Choice, Instrument, Rows, Text

_LABEL = "label::"


@dataclass(frozen=True, slots=True)
class OwnAnswer:
    """One answer of a list: its code, and its words in English and Welsh (the English where there are none)."""

    code: str
    english: str
    welsh: str = ""


def own_lists(instrument: Instrument) -> Mapping[str, tuple[Choice, ...]]:
    """The lists of the form that belong to the inspection, by name, with the answers that they have now."""
    names = named_own(instrument.sheets)
    found = {one.list_name: one.choices for one in instrument.questions if one.list_name in names}
    return {name: found[name] for name in names if name in found}


def with_answers(instrument: Instrument, name: str, answers: Sequence[OwnAnswer]) -> Instrument:
    """The form with these answers in one of the inspection's lists; its hash stays.

    `UserError` when the list is the form's own, when there are no answers, or two with one code.
    """
    if name not in own_lists(instrument):
        what = Message("The answers of the list “{name}” belong to the form.", name=name)
        raise UserError(Problem("not-own-list", what, Message("Change them in a new version of the form.")))
    codes = [one.code for one in answers]
    if not codes or len(set(codes)) < len(codes):
        what = Message("The list “{name}” needs answers, each with a code of its own.", name=name)
        raise UserError(Problem("own-list", what, Message("Name each once.")))
    return from_sheets({**instrument.sheets, "choices": _replaced(instrument.sheets["choices"], name, answers)})


def written_answers(answers: Sequence[OwnAnswer]) -> str:
    """Answers of a list as an event of the inspection holds them."""
    return json.dumps([[one.code, one.english, one.welsh] for one in answers], ensure_ascii=False)


def read_answers(written: str) -> tuple[OwnAnswer, ...]:
    """What `written_answers` wrote; nothing of what is none (another program's)."""
    try:
        rows = json.loads(written)
        return tuple(OwnAnswer(str(code), str(english), str(welsh)) for code, english, welsh in rows)
    except (ValueError, TypeError):
        return ()


def with_own(instrument: Instrument, written: Mapping[str, str]) -> Instrument:
    """The form with the lists of the inspection, by name, as its events hold them; a list that cannot be stays."""
    for name, words in written.items():
        answers = read_answers(words)
        if name in own_lists(instrument) and answers and len({one.code for one in answers}) == len(answers):
            instrument = with_answers(instrument, name, answers)
    return instrument


def named_answers(words: Iterable[str]) -> tuple[OwnAnswer, ...]:
    """Answers from names alone, as a lead types them: the code is the name in small letters, digits and _."""
    names = [" ".join(one.split()) for one in words]
    return tuple(OwnAnswer(_code(name), name) for name in names if name)


def keep_own(old: Instrument, new: Instrument) -> Instrument:
    """A new version of a form with the lists that the inspection has in the old one."""
    kept, before = new, own_lists(old)
    for name in own_lists(new):
        if name in before:
            kept = with_answers(kept, name, [own_answer(choice) for choice in before[name]])
    return kept


def own_answer(choice: Choice) -> OwnAnswer:
    """A choice of a form as an answer of a list of the inspection's."""
    return OwnAnswer(choice.code, choice.label.to(ENGLISH), _welsh(choice.label))


def _welsh(label: Text) -> str:
    return label.to(WELSH) if label.has(WELSH) else ""


def _code(name: str) -> str:
    return "_".join("".join(letter if letter.isalnum() else " " for letter in name.casefold()).split())


def _replaced(rows: Rows, name: str, answers: Sequence[OwnAnswer]) -> Rows:
    head, place = rows[0], rows[0].index("list_name")
    first = next(number for number, row in enumerate(rows) if row[place] == name)
    others = [row for row in rows[1:] if row[place] != name]
    before = [row for row in rows[1:first] if row[place] != name]
    return (head, *before, *(_row(head, name, one) for one in answers), *others[len(before) :])


def _row(head: Sequence[str], name: str, one: OwnAnswer) -> tuple[str, ...]:
    cells = {"list_name": name, "name": one.code}
    words = {column: one.welsh or one.english if "(cy)" in column else one.english for column in head}
    return tuple(words[column] if column.startswith(_LABEL) else cells.get(column, "") for column in head)
