"""The way through a form on paper: numbers of questions, "if no, go to", "only if"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from assessor_app.instrument import CompiledInstrument
from assessor_app.instrument import expression as ex
from assessor_app.instrument.rule_text import say_rule
from assessor_app.records import ENGLISH, WELSH, Instrument, Kind, Question, Text
from assessor_app.reports.words import say


@dataclass(frozen=True)
class Route:
    """The way through one form.

    `numbers` are those of the questions as printed: questions that belong to another one and notes
    have none. `exits` says, for each answer after which questions are passed over, the number to go
    on at; 0 is the end of the form. `conditions` are sentences to print at a question or a group
    whose rule no such arrow tells; one that holds for several questions in a row stands at the first.
    """

    numbers: Mapping[str, int]
    exits: Mapping[tuple[str, str], int]
    conditions: Mapping[str, str]


def route(form: CompiledInstrument, language: str) -> Route:
    """The way through the form, in words of `language`."""
    asked = [one for one in form.instrument.questions if not one.owner and one.kind is not Kind.NOTE]
    numbers = {question.code: number for number, question in enumerate(asked, start=1)}
    exits = {
        (question.code, choice.code): target
        for place, question in enumerate(asked)
        if question.kind is Kind.SELECT_ONE
        for choice in question.choices
        if (target := _exit(form, asked, place, choice.code)) is not None
    }
    return Route(numbers, exits, _conditions(form, asked, numbers, exits, language))


def answers_that_open(form: CompiledInstrument, owner: Question, satellite: Question) -> tuple[str, ...]:
    """The answers of a question after which one that belongs to it is asked; empty if after all of them."""
    opening = tuple(
        choice.code for choice in owner.choices if not _is_closed(form, (satellite.code,), owner.code, choice.code, ())
    )
    return () if len(opening) == len(owner.choices) else opening


def _exit(form: CompiledInstrument, asked: Sequence[Question], place: int, answer: str) -> int | None:
    """Where this answer leads if it passes over what follows: a number, 0 for the end, ``None`` if to the next.

    A question is passed over if a rule closes it that reads this answer only, or answers passed over too.
    """
    code, end = asked[place].code, place + 1
    passed: list[str] = []
    while end < len(asked) and _is_closed(form, _ruled(asked[end]), code, answer, passed):
        passed.append(asked[end].code)
        end += 1
    if not passed:
        return None
    return end + 1 if end < len(asked) else 0


def _ruled(question: Question) -> tuple[str, ...]:
    """Whatever may have a rule that closes the question: its groups and itself."""
    return (question.view, question.section, question.code)


def _is_closed(
    form: CompiledInstrument, names: Sequence[str], code: str, answer: str, unanswered: Sequence[str]
) -> bool:
    """Whether one answer, and others being empty, is enough to close something, whatever else is answered."""
    known = {code, *unanswered}
    rules = (form.rules[name] for name in names if name in form.rules)
    return any(
        known.issuperset(ex.reads(rule)) and not _reads_today(rule) and not form.compiler.truth(rule)({code: answer})
        for rule in rules
    )


def _reads_today(rule: ex.Node) -> bool:
    return any(isinstance(part, ex.Today) for part in ex.walk(rule))


def _conditions(
    form: CompiledInstrument,
    asked: Sequence[Question],
    numbers: Mapping[str, int],
    exits: Mapping[tuple[str, str], int],
    language: str,
) -> Mapping[str, str]:
    numbered = _with_numbers(form.instrument, numbers)
    untold = _untold(form, asked, numbers, exits)
    groups = {name for question in untold for name in (question.view, question.section) if name in form.rules}
    said = {
        name: _unquoted(say_rule(form.rules[name], numbered, language), language)
        for name in (*groups, *(question.code for question in untold if question.code in form.rules))
    }
    found = {name: say("only-if", language, rule=said[name]) for name in groups}
    for run in _runs(asked, said):
        first, last = (numbers[question.code] for question in (run[0], run[-1]))
        key = "only-if" if first == last else "only-if-several"
        found[run[0].code] = say(key, language, rule=said[run[0].code], first=first, last=last)
    return found


def _runs(asked: Sequence[Question], said: Mapping[str, str]) -> list[list[Question]]:
    """Questions that follow one another in one section and are asked on the same condition."""
    runs: list[list[Question]] = []
    before: Question | None = None
    for question in asked:
        rule = said.get(question.code)
        if rule and before and before.section == question.section and said.get(before.code) == rule:
            runs[-1].append(question)
        elif rule:
            runs.append([question])
        before = question
    return runs


def _untold(
    form: CompiledInstrument,
    asked: Sequence[Question],
    numbers: Mapping[str, int],
    exits: Mapping[tuple[str, str], int],
) -> list[Question]:
    """The questions with rules that no arrows tell, in the order of the walk."""
    found: dict[str, Question] = {}
    for question in asked:
        read = form.depends_on(question.code)
        decisive = form.instrument.by_code[next(iter(read))] if len(read) == 1 else None
        skipped = bool(decisive and decisive.code in found and not _under_one_condition(form, decisive, question))
        told = decisive and not skipped and _told_by_arrows(form, question, decisive, numbers, exits)
        if not told and any(name in form.rules for name in _ruled(question)):
            found[question.code] = question
    return list(found.values())


def _under_one_condition(form: CompiledInstrument, decisive: Question, question: Question) -> bool:
    """Whether what is said at a heading is all that lets a reader skip both questions."""
    return decisive.code not in form.rules and decisive.section == question.section


def _told_by_arrows(
    form: CompiledInstrument,
    question: Question,
    decisive: Question,
    numbers: Mapping[str, int],
    exits: Mapping[tuple[str, str], int],
) -> bool:
    """Whether every answer to the one decisive question that closes this one has an arrow that leads past it."""
    closing = [one.code for one in decisive.choices if _is_closed(form, _ruled(question), decisive.code, one.code, ())]
    arrows = (exits.get((decisive.code, answer)) for answer in closing)
    number = numbers[question.code]
    return bool(closing) and all(target is not None and (target == 0 or target > number) for target in arrows)


def _with_numbers(instrument: Instrument, numbers: Mapping[str, int]) -> Instrument:
    """The form with "question 12" in place of each question's own words, for rules said in words."""
    questions = tuple(
        replace(one, label=_number_text(numbers[one.code])) if one.code in numbers else one
        for one in instrument.questions
    )
    return replace(instrument, questions=questions)


def _number_text(number: int) -> Text:
    return Text(tuple((language, say("number", language, number=number)) for language in (ENGLISH, WELSH)))


def _unquoted(rule: str, language: str) -> str:
    """The rule with the numbers of questions out of quotation marks."""
    word = re.escape(say("number", language, number="").strip())
    return re.sub(rf"“({word} \d+)”", r"\1", rule)
