"""Why a question is closed: the answers that close it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assessor_app.instrument import expression as ex
from assessor_app.instrument.rule_evaluator import Compiler, Reads
from assessor_app.instrument.rule_text import say_rule
from assessor_app.instrument.words import sentence
from assessor_app.records import Kind, Question

if TYPE_CHECKING:
    from assessor_app.instrument.compiled_instrument import CompiledInstrument


@dataclass(frozen=True, slots=True)
class Closing:
    """One answer that closes a question.

    `code` is the question whose answer closes, `label` its words, `answer` the answer given in
    words (``""`` if it is not answered), `rule` a sentence on when the closed question is asked.
    """

    code: str
    label: str
    answer: str
    rule: str


def explain(
    form: CompiledInstrument, code: str, reads: Reads, active: frozenset[str], language: str
) -> tuple[Closing, ...]:
    """The answers that close `code`, in the order in which its rule names them; empty if it is open.

    An answer that is itself inactive is followed to the answers that closed it.
    """
    found: dict[str, Closing] = {}
    for blamed, rule in _blamed(form, code, reads, active):
        said = sentence("asked-if", language, rule=say_rule(rule, form.instrument, language))
        question = form.instrument.by_code[blamed]
        answer = words_of_answer(question, reads.get(blamed, ""), language)
        found.setdefault(blamed, Closing(blamed, question.label.to(language), answer, said))
    return tuple(found.values())


def words_of_answer(question: Question, value: str, language: str = "en") -> str:
    """A stored value as people read it: the labels of choices, several with ``; `` between."""
    if question.kind not in {Kind.SELECT_ONE, Kind.SELECT_MULTIPLE}:
        return value
    labels = {choice.code: choice.label.to(language) for choice in question.choices}
    return "; ".join(labels.get(code, code) for code in value.split())


def _blamed(form: CompiledInstrument, code: str, reads: Reads, active: frozenset[str]) -> Iterator[tuple[str, ex.Node]]:
    rule = _false_rule(form, code, reads)
    if rule is None:
        return
    for read in _because(rule, form.compiler, reads):
        if read in active:
            yield read, rule
        elif read in form.instrument.by_code:
            yield from _blamed(form, read, reads, active)


def _false_rule(form: CompiledInstrument, code: str, reads: Reads) -> ex.Node | None:
    """The outermost rule that closes the question."""
    question = form.instrument.by_code[code]
    rules = (form.rules.get(name) for name in (question.view, question.section, code))
    return next((rule for rule in rules if rule is not None and not form.compiler.truth(rule)(reads)), None)


def _because(node: ex.Node, compiler: Compiler, reads: Reads) -> Iterator[str]:
    """The questions whose answers make the node as true or false as it is."""
    match node:
        case ex.Every(parts) | ex.Some(parts):
            holds = compiler.truth(node)(reads)
            decisive = [part for part in parts if compiler.truth(part)(reads) == holds]
            for part in decisive:
                yield from _because(part, compiler, reads)
        case ex.Not(part):
            yield from _because(part, compiler, reads)
        case _:
            yield from ex.reads(node)
