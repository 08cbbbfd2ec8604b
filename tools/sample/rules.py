"""The rules of the form and of the tables about it, ready to be asked of the answers given so far."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property

from assessor_app.instrument.rule_evaluator import TODAY, Compiler
from assessor_app.instrument.rule_parser import parse_rule
from assessor_app.problems import UserError
from assessor_app.records import Instrument, Question

Rule = Callable[[Mapping[str, str]], bool]


class Rules:
    """Rules of one instrument. Each is understood once, however often it is asked."""

    def __init__(self, instrument: Instrument) -> None:
        self._instrument = instrument
        self._known: dict[str, Rule] = {}

    def rule(self, source: str) -> Rule:
        """The rule as a test of answers, of which none may be inactive; an empty one always holds."""
        if source not in self._known:
            self._known[source] = self._understood(source)
        return self._known[source]

    def is_open(self, question: Question, answers: Mapping[str, str]) -> bool:
        """Whether the question is asked of a case with these answers to the questions before it."""
        sources = (self._groups.get(question.view, ""), self._groups.get(question.section, ""), question.relevant)
        return all(self.rule(source)(answers) for source in sources if source)

    @cached_property
    def _groups(self) -> Mapping[str, str]:
        groups = (*self._instrument.views, *self._instrument.sections)
        return {group.code: group.relevant for group in groups}

    @cached_property
    def _compiler(self) -> Compiler:
        return Compiler({question.code: question.kind for question in self._instrument.questions})

    def _understood(self, source: str) -> Rule:
        if not source:
            return lambda _answers: True
        node, problems = parse_rule(source)
        if node is None:
            raise UserError(*problems)
        return self._compiler.truth(node)


__all__ = ["TODAY", "Rule", "Rules"]
