"""Rules over a whole case that belong to no question: what a figure counts, what a check of quality looks for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from assessor_app.instrument.compiled_instrument import CompiledInstrument
from assessor_app.instrument.expression import Answer, walk
from assessor_app.instrument.rule_parser import parse_rule
from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError

_IS = re.compile(r"\$\{(\w+)\} = '(\w*[A-Za-z_]\w*)'")
_TICKED = re.compile(r"selected\(\$\{(\w+)\}, '(\w+)'\)")
_ANSWERED = re.compile(r"\$\{(\w+)\} != ''")

CaseRule = Callable[[Mapping[str, str]], bool]
"""Whether a rule holds for the answers of a case, inactive ones left out."""


def case_rule(form: CompiledInstrument, source: str) -> CaseRule:
    """The test that a rule makes, with the questions of this form. An empty rule always holds.

    `UserError` for a rule that is outside the subset, or reads a question that the form does not have.
    """
    if not source.strip():
        return lambda _answers: True
    simple = _simple(source)
    if simple is not None and simple[0] in form.codes:
        return simple[1]
    node, problems = parse_rule(source)
    if node is None:
        raise UserError(*problems)
    unknown = sorted(part.code for part in walk(node) if isinstance(part, Answer) and part.code not in form.codes)
    if unknown:
        what = Message("The rule reads “{code}”, which is no question of this form.", code=unknown[0])
        raise UserError(Problem("unknown-question", what, Message("Use the code of a question.")))
    return form.compiler.truth(node)


def _simple(source: str) -> tuple[str, CaseRule] | None:
    """The question and the test of a rule of a usual shape, which needs no parsing: there are thousands of them."""
    if (found := _TICKED.fullmatch(source)) is not None:
        code, answer = found.groups()
        return code, lambda answers: answer in answers.get(code, "").split()
    if (found := _ANSWERED.fullmatch(source)) is not None:
        code = found[1]
        return code, lambda answers: bool(answers.get(code))
    parts = [_IS.fullmatch(part) for part in source.split(" or ")]
    codes = {part[1] for part in parts if part}
    if None in parts or len(codes) != 1:
        return None
    code, wanted = codes.pop(), frozenset(part[2] for part in parts if part)
    return code, lambda answers: answers.get(code) in wanted


def active_answers(form: CompiledInstrument, answers: Mapping[str, str]) -> Mapping[str, str]:
    """The answers as rules read them: those of questions that these answers leave open."""
    active = form.active(answers)
    return {code: value for code, value in answers.items() if code in active}


def one_of(code: str, answers: Iterable[str]) -> str:
    """The rule that a question has one of these answers."""
    return " or ".join(f"${{{code}}} = '{answer}'" for answer in answers)


def ticked(code: str, answer: str) -> str:
    """The rule that this answer is ticked."""
    return f"selected(${{{code}}}, '{answer}')"
