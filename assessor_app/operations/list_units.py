"""The delivery units that a list names: answers of the form, or new units of this inspection."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from assessor_app.exchange import alike
from assessor_app.instrument import named_answers, own_answer, own_lists, with_answers
from assessor_app.operations.list_words import meant
from assessor_app.operations.sample import ListChoices, TakenIn, take_in
from assessor_app.records import Instrument, Question


def unit_question(instrument: Instrument) -> Question | None:
    """The question on the delivery unit, if its answers belong to the inspection."""
    question = instrument.by_role.get("unit")
    return question if question and question.list_name in own_lists(instrument) else None


def with_units_of_list(found: TakenIn, instrument: Instrument, choices: ListChoices, *, fresh: bool) -> Instrument:
    """The form with the units that a list names, each once, as the mapping of `choices` says where it speaks of one.

    In a `fresh` inspection the list's units are all there are; else they come to those that there are. The form as it
    is where the list says nothing of units.
    """
    question = unit_question(instrument)
    if question is None:
        return instrument
    named = units_named(found.taken.values.get(question.code, {}), choices, question)
    known = {} if fresh else {one.code: own_answer(one) for one in question.choices}
    new = {one.code: one for one in named_answers(sorted(set(named.values()))) if one.code not in known}
    if not fresh:
        new = {code: one for code, one in new.items() if meant(question, one.english) is None}
    return with_answers(instrument, question.list_name, [*known.values(), *new.values()]) if new else instrument


def take_with_units(
    path: Path, instrument: Instrument, choices: ListChoices, *, fresh: bool, first_number: str
) -> tuple[Instrument, ListChoices, TakenIn]:
    """A list as it would be taken by the form with its units; cases without numbers get them from `first_number` on.

    Also the form, and the choices with the numbers. `UserError` as `take_in`.
    """
    found = take_in(path, instrument, choices)
    if any(problem.code == "no-case-column" for problem in found.problems):
        choices = replace(choices, first_number=first_number)
    own = with_units_of_list(found, instrument, choices, fresh=fresh)
    return own, choices, take_in(path, own, choices, found.seen)


def units_named(written: Mapping[str, str], choices: ListChoices, question: Question) -> Mapping[str, str]:
    """What each unit in a list is called: as it was settled, else by the first spelling that is not all capitals."""
    names: dict[str, str] = {}
    for words in sorted(written, key=lambda one: (one.isupper(), one)):
        names.setdefault(alike(words), " ".join(words.split()))
    settled = {text: choices.mapping.translated(question.code, text) for text in written}
    return {text: name if name != text else names[alike(text)] for text, name in settled.items() if name}
