"""Building the sample inspection: every question of every case, in the order of the walk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError
from assessor_app.records import Instrument, Kind, Question
from assessor_app.sample.dates import date_answer
from assessor_app.sample.deal import Given, deal, joined
from assessor_app.sample.evidence import Writer
from assessor_app.sample.people import SampleCase
from assessor_app.sample.reasons import default_reasons
from assessor_app.sample.rules import Rules
from assessor_app.sample.targets import Target


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
            return joined(question, default_reasons(question, answers[question.owner], case))
        if role == "source_for":
            return self.writer.source(question, case, answers)
        if question.kind is Kind.TEXT:
            return self.writer.text(question, case, answers)
        raise UserError(
            Problem(
                "targets",
                Message("Nothing says how {code} is answered.", code=question.code),
                Message("Add it to targets.csv."),
            )
        )
