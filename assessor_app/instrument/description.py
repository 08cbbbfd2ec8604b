"""A form as a person reads it: plain text, in the order of the walk."""

from __future__ import annotations

from collections.abc import Iterator

from assessor_app.instrument.compiled_instrument import CompiledInstrument, compile_form
from assessor_app.instrument.rule_text import say_rule
from assessor_app.instrument.words import sentence
from assessor_app.records import Choice, EvidenceRule, Group, Instrument, Question

INDENT = "    "


def describe(instrument: Instrument, language: str = "en") -> str:
    """The whole form in `language`: every step, section and question, with answers, rules and guidance.

    Several lines. The reasons, evidence and source that belong to a question are indented under it.
    """
    return "\n".join(_Description(compile_form(instrument), language).lines())


class _Description:
    def __init__(self, form: CompiledInstrument, language: str) -> None:
        self._form = form
        self._instrument = form.instrument
        self._language = language

    def lines(self) -> Iterator[str]:
        """Title, counts, then the walk."""
        found = self._instrument
        version = self._words("version", version=found.version)
        yield f"{found.title.to(self._language)} ({found.form_id}, {version})"
        yield self._words("questions", count=str(len(found.questions)), scored=str(len(found.scored)))
        entered: set[str] = set()
        for question in found.questions:
            for code, mark in ((question.view, "="), (question.section, "-")):
                if code in found.groups and code not in entered:
                    entered.add(code)
                    yield from self._group(found.groups[code], mark)
            yield from self._question(question)

    def _words(self, key: str, **parts: str) -> str:
        return sentence(key, self._language, **parts)

    def _group(self, group: Group, mark: str) -> Iterator[str]:
        label = group.label.to(self._language)
        yield from ("", label, mark * len(label))
        if group.code in self._form.rules:
            rule = say_rule(self._form.rules[group.code], self._instrument, self._language)
            yield self._words("asked-if-group", rule=rule)

    def _question(self, question: Question) -> Iterator[str]:
        margin = INDENT if question.owner else ""
        if not question.owner:
            yield ""
        yield f"{margin}{question.code}  {question.label.to(self._language)}"
        for line in (*self._answers(question), *self._facts(question), *self._guidance(question)):
            yield f"{margin}{INDENT}{line}" if line else ""

    def _answers(self, question: Question) -> Iterator[str]:
        yield self._words(question.kind)
        for choice in question.choices:
            yield f"  {choice.code}: {self._choice(choice)}"

    def _choice(self, choice: Choice) -> str:
        label = choice.label.to(self._language)
        return f"{label} [{self._words(choice.judgement)}]" if choice.judgement else label

    def _facts(self, question: Question) -> Iterator[str]:
        if question.hint.by_language:
            yield self._words("hint", text=" ".join(question.hint.to(self._language).split()))
        if question.code in self._form.rules:
            yield self._words("asked-if", rule=self._rule(question.code, constraint=False))
        if question.code in self._form.constraints:
            yield self._words("must-be", rule=self._rule(question.code, constraint=True))
        if question.required:
            yield self._words("needed")
        if question.criteria:
            yield self._words("counts-in", criteria=", ".join(question.criteria))
        if question.evidence is not EvidenceRule.WELCOME:
            yield self._words(f"evidence-{question.evidence}")
        if question.role and not question.owner:
            yield self._words("role", role=question.role)

    def _rule(self, code: str, *, constraint: bool) -> str:
        rules = self._form.constraints if constraint else self._form.rules
        return say_rule(rules[code], self._instrument, self._language)

    def _guidance(self, question: Question) -> Iterator[str]:
        if question.guidance.by_language:
            yield self._words("guidance")
            yield from (f"  {line}" if line else "" for line in question.guidance.to(self._language).split("\n"))
