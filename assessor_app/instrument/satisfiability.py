"""Can a rule ever be true? A bounded search over the answers of the questions that it reads.

Sound in what it denies: it says "never" only after it tried, for every question that matters, one
answer of each sort that rules can tell apart. Where that is too much, or rules calculate with answers or
with the day, it says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assessor_app.instrument import expression as ex
from assessor_app.instrument.compiled_instrument import CompiledInstrument
from assessor_app.instrument.rule_evaluator import HERE, TODAY, Truth
from assessor_app.instrument.samples import Samples, samples_of
from assessor_app.records import Question

MAX_STEPS = 2_000
"""Answers tried for one rule before giving up."""

MAX_QUESTIONS = 6
"""Questions that are followed backwards; rules of earlier ones are taken as true, which errs on the safe side."""

SOME_DAY = "2013-06-03"


class _TooMuch(Exception):
    """More answers than we want to try."""


class Search:
    """Looks for answers that open or close the questions of one form."""

    def __init__(self, form: CompiledInstrument) -> None:
        self._form = form
        self._reads = {name: frozenset(ex.reads(rule)) for name, rule in form.rules.items()}
        self._by_day = {name for name, rule in form.rules.items() if _reads_day(rule)}
        self._readers: dict[str, list[ex.Node]] = {}
        for name, codes in self._reads.items():
            for code in codes:
                self._readers.setdefault(code, []).append(form.rules[name])
        self._samples: dict[str, Samples] = {}
        self._around: dict[str, tuple[str, ...]] = {}
        self._steps = 0

    def never_asked(self, code: str) -> bool:
        """Whether no answers at all open this question or group."""
        names = self._names_around(code)
        order = self._questions_behind(names)
        exact = all(self._samples_of(question).exact for question in order)
        there = {question.code for question in order}
        ruled = [name for question in order for name in self._decisive(question, there)]
        by_day = self._by_day.intersection((*names, *ruled))
        return exact and not by_day and self._find(names, order, holds=True) is None

    def example(self, code: str, *, asked: bool) -> dict[str, str] | None:
        """Answers that open (or close) this question or group; None if none were found."""
        names = self._names_around(code)
        return self._find(names, self._questions_behind(names), holds=asked)

    def _names_around(self, code: str) -> tuple[str, ...]:
        """The question or group and what it is in, as far as they have rules."""
        if code not in self._around:
            instrument = self._form.instrument
            question, group = instrument.by_code.get(code), instrument.groups.get(code)
            around = (question.view, question.section) if question else (group.parent if group else "",)
            self._around[code] = tuple(dict.fromkeys(name for name in (*around, code) if name in self._reads))
        return self._around[code]

    def _questions_behind(self, names: Sequence[str]) -> list[Question]:
        """Every question that matters, in the order of the walk."""
        by_code = self._form.instrument.by_code
        found: dict[str, Question] = {}
        waiting = list(names)
        while waiting:
            name = waiting.pop(0)
            read = [code for code in sorted(self._reads[name]) if code in by_code and code not in found]
            if name not in names and len(found) + len(read) > MAX_QUESTIONS:
                continue
            for code in read:
                found[code] = by_code[code]
                waiting.extend(self._names_around(code))
        return sorted(found.values(), key=lambda question: question.row)

    def _decisive(self, question: Question, tried: set[str]) -> list[str]:
        """The rules that decide whether a question is active, as far as all that they read is tried."""
        return [name for name in self._names_around(question.code) if self._reads[name] <= tried]

    def _samples_of(self, question: Question) -> Samples:
        if question.code not in self._samples:
            self._samples[question.code] = samples_of(question, self._readers.get(question.code, ()))
        return self._samples[question.code]

    def _find(self, names: Sequence[str], order: Sequence[Question], *, holds: bool) -> dict[str, str] | None:
        """Answers that make all the named rules true (or not); an empty dict if it was too much to tell."""
        tests = self._tests(names)
        there = {question.code for question in order}
        opening = [self._tests(self._decisive(question, there)) for question in order]
        reads = {TODAY: SOME_DAY}
        self._steps = 0

        def attempt(place: int) -> bool:
            if place == len(order):
                return all(test(reads) for test in tests) is holds
            question = order[place]
            opened = all(test(reads) for test in opening[place])
            for value in self._samples_of(question).values if opened else ("",):
                self._count_step()
                reads[question.code] = value
                if attempt(place + 1):
                    return True
            return False

        try:
            found = attempt(0)
        except _TooMuch:
            return {}
        return {code: value for code, value in reads.items() if value and code != TODAY} if found else None

    def _tests(self, names: Iterable[str]) -> list[Truth]:
        return [self._form.tests[name] for name in names]

    def _count_step(self) -> None:
        self._steps += 1
        if self._steps > MAX_STEPS:
            raise _TooMuch


def never_allows(form: CompiledInstrument, question: Question) -> bool:
    """Whether no answer to this question meets its constraint; False where that depends on other answers."""
    rule = form.constraints[question.code]
    tried = samples_of(question, [rule], here=True)
    if not tried.exact or _reads_day(rule) or set(ex.reads(rule)) - {question.code}:
        return False
    test = form.constraint_tests[question.code]
    return not any(test({HERE: value, question.code: value}) for value in tried.values if value)


def _reads_day(rule: ex.Node) -> bool:
    return any(isinstance(part, ex.Today) for part in ex.walk(rule))
