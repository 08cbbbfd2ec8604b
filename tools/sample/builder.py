"""Building the sample inspection: every question of every case, in the order of the walk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from assessor_app.instrument import CompiledInstrument, compile_form
from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError
from assessor_app.records import Instrument, Judgement, Kind, Question
from tools.sample.dates import date_answer
from tools.sample.deal import Given, deal, joined
from tools.sample.evidence import Writer
from tools.sample.people import SampleCase
from tools.sample.reasons import default_reasons
from tools.sample.rules import Rules
from tools.sample.targets import Target


@dataclass(frozen=True)
class Builder:
    """What it takes to answer the questions: the form, the counts to reach, and words for the texts."""

    instrument: Instrument
    rules: Rules
    targets: Mapping[str, Sequence[Target]]
    writer: Writer

    def build(self, cases: Sequence[SampleCase]) -> Given:
        """The answers of all cases by case number: every question that is open, in walk order.

        `UserError` when the targets do not add up to the cases that are asked.
        """
        self.writer.begin()
        given: Given = {case.number: {} for case in cases}
        for question in self.instrument.questions:
            if question.kind is Kind.NOTE:
                continue
            asked = [case for case in cases if self.rules.is_open(question, given[case.number])]
            self._answer(question, asked, given)
        return given

    def _answer(self, question: Question, asked: Sequence[SampleCase], given: Given) -> None:
        targets = self.targets.get(question.code, ())
        if targets:
            deal(question, targets, asked, given, self.rules)
        for case in asked:
            answers = given[case.number]
            if question.code not in answers:
                value = self.own_answer(question, case.number, answers)
                if value:
                    answers[question.code] = value

    def own_answer(self, question: Question, case: str, answers: Mapping[str, str]) -> str:
        """An answer that the targets leave to us: a date, a text, a reason, a source."""
        role = question.role.partition(":")[0]
        if question.kind is Kind.DATE:
            return date_answer(question.code, case) or ""
        if role == "reason_for":
            return self._reasons(question, answers, case)
        if role == "source_for":
            return self.writer.source(question, case, answers)
        if question.kind is Kind.TEXT:
            return self.writer.text(question, case, answers)
        what = Message("Nothing says how {code} is answered.", code=question.code)
        raise UserError(Problem("targets", what, Message("Add it to targets.csv.")))

    def _reasons(self, question: Question, answers: Mapping[str, str], case: str) -> str:
        """The reasons for an answer below the line; only the first where two exclude each other.

        What falls short in work that is good enough as a whole, the targets say.
        """
        owner = self._form.instrument.by_code[question.owner].choice(answers[question.owner])
        if owner is not None and owner.judgement is Judgement.ABOVE:
            return ""
        reasons = default_reasons(question, answers[question.owner], case, lambda rule: self.rules.rule(rule)(answers))
        both = joined(question, reasons)
        return both if self._form.allows(question.code, both, {}) else joined(question, reasons[:1])

    @cached_property
    def _form(self) -> CompiledInstrument:
        return compile_form(self.instrument)
