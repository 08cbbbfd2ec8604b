"""A compiled instrument: which questions are active, what still stands open, why a question is closed.

Everything is worked out from the answers anew each time, in one pass in the order of the walk: rules
read earlier questions only, and an inactive question reads as empty.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property

from assessor_app.instrument import expression as ex
from assessor_app.instrument.closed_reasons import Closing, explain
from assessor_app.instrument.open_points import OpenPoint, open_points
from assessor_app.instrument.rule_evaluator import HERE, TODAY, Compiler, Truth
from assessor_app.instrument.rule_order import Walk, walk_of
from assessor_app.instrument.rule_parser import parse_rule
from assessor_app.problems import Place, Problem, UserError
from assessor_app.records import ENGLISH, AnswerState, Group, Instrument, Kind, Question, Text

Answers = Mapping[str, str]
"""Stored values by question code; a question that is missing is unanswered."""


@dataclass(frozen=True, eq=False)
class CompiledInstrument:
    """An instrument whose rules can be evaluated; made by `compile_form`.

    `rules` and `constraints` are the parsed rules, by the code of the question or group that has one;
    `tests` and `constraint_tests` evaluate them.
    """

    instrument: Instrument
    rules: Mapping[str, ex.Node]
    constraints: Mapping[str, ex.Node]
    walk: Walk
    compiler: Compiler
    tests: Mapping[str, Truth]
    constraint_tests: Mapping[str, Truth]
    judged: Mapping[str, Mapping[str, AnswerState]]
    codes: frozenset[str]
    rules_read_today: bool

    def active(self, answers: Answers, today: date | None = None) -> frozenset[str]:
        """The codes of the questions that these answers leave open, notes included."""
        return self._evaluate(answers, today)[0]

    def _evaluate(self, answers: Answers, today: date | None) -> tuple[frozenset[str], Answers]:
        """What is active, and the answers as rules read them: without inactive ones, with the day if it is read."""
        own = {**answers, TODAY: (today or current_day()).isoformat()} if self.rules_read_today else None
        get = answers.get
        closed: list[str] = []
        for code, opens, otherwise in zip(self.walk.reads, self.walk.opens, self.walk.otherwise, strict=True):
            if get(code, "") in opens:
                continue
            shuts, holds, closes = otherwise
            answer = get(code) or ""
            if answer in opens or (answer not in shuts and holds(answers if own is None else own)):
                continue
            closed.extend(closes)
            own = dict(answers) if own is None else own
            for inactive in closes:
                own.pop(inactive, None)
            get = own.get
        return self.codes.difference(closed) if closed else self.codes, answers if own is None else own

    def states(self, answers: Answers, today: date | None = None) -> dict[str, AnswerState]:
        """How each scored question counts, in the order of the walk.

        An answer that is none of the question's choices (of another version) counts as unanswered.
        """
        active, unanswered = self.active(answers, today), AnswerState.UNANSWERED
        return {
            code: judgements.get(answers.get(code, ""), unanswered) if code in active else AnswerState.INACTIVE
            for code, judgements in self.judged.items()
        }

    def allows(self, code: str, value: str, answers: Answers, today: date | None = None) -> bool:
        """Whether `value` meets the constraint of the question, if it has one and the value is not empty."""
        test = self.constraint_tests.get(code)
        if test is None or not value:
            return True
        return test(self.for_constraints(self._evaluate(answers, today)[1], today) | {HERE: value})

    def for_constraints(self, reads: Answers, today: date | None) -> dict[str, str]:
        """The active answers as constraints read them: with the day."""
        return {**reads, TODAY: (today or current_day()).isoformat()}

    def why_closed(
        self, code: str, answers: Answers, language: str = ENGLISH, today: date | None = None
    ) -> tuple[Closing, ...]:
        """The answers that close this question, with their words in `language`; empty if it is open."""
        active, reads = self._evaluate(answers, today)
        return () if code in active else explain(self, code, reads, active, language)

    def open_points(self, answers: Answers, today: date | None = None) -> tuple[OpenPoint, ...]:
        """What still stands open before the case can be completed, in the order of the walk."""
        active, reads = self._evaluate(answers, today)
        return tuple(open_points(self, self.for_constraints(reads, today), active))

    def odd(self, active: frozenset[str]) -> tuple[tuple[str, Text], ...]:
        """The questions whose answers sit oddly with others, each with what the form says of it.

        `active` is what `active` gives for the answers: a warning is a note that applies where its rule holds.
        """
        return tuple((code, label) for note, code, label in self._warnings if note in active and code in active)

    @cached_property
    def _warnings(self) -> tuple[tuple[str, str, Text], ...]:
        """Of each warning of the form its code, the code of the question it is about, and its words."""
        return tuple((note.code, note.warns_of, note.label) for note in self.instrument.questions if note.warns_of)

    @cached_property
    def dependencies(self) -> Mapping[str, frozenset[str]]:
        """What `depends_on` says of each question, in the order of the walk."""
        return {question.code: self.depends_on(question.code) for question in self.instrument.questions}

    def depends_on(self, code: str) -> frozenset[str]:
        """The codes of the questions that the rule of this question, or of its groups, reads."""
        question = self.instrument.by_code[code]
        ruled = (question.view, question.section, code)
        return frozenset(read for name in ruled if name in self.rules for read in ex.reads(self.rules[name]))


def current_day() -> date:
    """Today where the computer is."""
    return datetime.now().astimezone().date()


def compile_form(instrument: Instrument) -> CompiledInstrument:
    """The form of an instrument.

    Raises `UserError` with every rule that is outside the subset; an instrument that came through
    `validate` has none.
    """
    rules, problems = _parse(instrument)
    constraints, others = _parse_constraints(instrument)
    if problems or others:
        raise UserError(*problems, *others)
    return assemble(instrument, rules, constraints)


def assemble(
    instrument: Instrument, rules: Mapping[str, ex.Node], constraints: Mapping[str, ex.Node]
) -> CompiledInstrument:
    """The form of an instrument whose rules are parsed, by the code of the question or group."""
    kinds = {question.code: question.kind for question in instrument.questions}
    compiler = Compiler(kinds)
    tests = {code: compiler.truth(rule) for code, rule in rules.items()}
    return CompiledInstrument(
        instrument=instrument,
        rules=rules,
        constraints=constraints,
        walk=walk_of(instrument, rules, tests),
        compiler=compiler,
        tests=tests,
        constraint_tests={code: _test(instrument, kinds, code, rule) for code, rule in constraints.items()},
        judged={question.code: _judged(question) for question in instrument.scored},
        codes=frozenset(question.code for question in instrument.questions),
        rules_read_today=any(_reads_today(rule) for rule in rules.values()),
    )


def _reads_today(rule: ex.Node) -> bool:
    return any(isinstance(part, ex.Today) for part in ex.walk(rule))


def _parse(instrument: Instrument) -> tuple[dict[str, ex.Node], list[Problem]]:
    ruled: list[Group | Question] = [*instrument.views, *instrument.sections, *instrument.questions]
    return _parse_all({item.code: (item.relevant, item.row) for item in ruled if item.relevant}, "relevant")


def _parse_constraints(instrument: Instrument) -> tuple[dict[str, ex.Node], list[Problem]]:
    ruled = {item.code: (item.constraint, item.row) for item in instrument.questions if item.constraint}
    return _parse_all(ruled, "constraint")


def _parse_all(sources: Mapping[str, tuple[str, int]], column: str) -> tuple[dict[str, ex.Node], list[Problem]]:
    nodes: dict[str, ex.Node] = {}
    problems: list[Problem] = []
    for code, (source, row) in sources.items():
        node, found = parse_rule(source)
        problems.extend(replace(problem, where=Place(sheet="survey", row=row, column=column)) for problem in found)
        if node is not None:
            nodes[code] = node
    return nodes, problems


def _test(instrument: Instrument, kinds: Mapping[str, Kind], code: str, rule: ex.Node) -> Truth:
    return Compiler(kinds, instrument.by_code[code].kind).truth(rule)


def _judged(question: Question) -> Mapping[str, AnswerState]:
    return {choice.code: AnswerState(choice.judgement) for choice in question.choices if choice.judgement}
