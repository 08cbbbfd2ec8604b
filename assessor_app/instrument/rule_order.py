"""The rules of a form in the order of the walk, made ready to be evaluated after every answer.

Nearly every rule reads one question with a few possible answers. So which of them open and which
shut is worked out once, and evaluating such a rule is looking up one answer. Equal rules are one:
they read earlier questions only, so that what they read is settled before the first of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from assessor_app.instrument import expression as ex
from assessor_app.instrument.rule_evaluator import Truth
from assessor_app.records import Instrument

Otherwise: TypeAlias = tuple[frozenset[str], Truth, tuple[str, ...]]
"""What is needed of a step whose answer does not open it: shuts, holds, closes."""


@dataclass(frozen=True, slots=True)
class Walk:
    """The steps of a form, side by side, since every answer runs through all of them.

    Step `i` reads the question ``reads[i]`` (``""`` if several or none). An answer among ``opens[i]``
    makes its rule true, one among the `shuts` of ``otherwise[i]`` false; for any other, `holds` is
    asked. If it is false, the questions that it `closes` are inactive.
    """

    reads: tuple[str, ...]
    opens: tuple[frozenset[str], ...]
    otherwise: tuple[Otherwise, ...]


def walk_of(instrument: Instrument, rules: Mapping[str, ex.Node], tests: Mapping[str, Truth]) -> Walk:
    """The walk of a form, given its rules, parsed and as tests, by the code of the question or group."""
    equal: dict[ex.Node, list[str]] = {}
    test_of: dict[ex.Node, Truth] = {}
    for name, closes in _in_walk_order(instrument, rules).items():
        equal.setdefault(rules[name], []).extend(closes)
        test_of.setdefault(rules[name], tests[name])
    shared: dict[frozenset[str], frozenset[str]] = {}
    reads: list[str] = []
    opens: list[frozenset[str]] = []
    otherwise: list[Otherwise] = []
    for rule, closed in equal.items():
        code, answers = _looked_up(instrument, rule)
        opening = frozenset(answer for answer in answers if test_of[rule]({code: answer}))
        shutting = frozenset(answers) - opening
        reads.append(code)
        opens.append(shared.setdefault(opening, opening))
        otherwise.append((shared.setdefault(shutting, shutting), test_of[rule], tuple(closed)))
    return Walk(tuple(reads), tuple(opens), tuple(otherwise))


def _in_walk_order(instrument: Instrument, rules: Mapping[str, ex.Node]) -> dict[str, tuple[str, ...]]:
    """What each rule closes, groups before what is inside them."""
    inside: dict[str, list[str]] = {}
    for question in instrument.questions:
        for group in {question.view, question.section}:
            inside.setdefault(group, []).append(question.code)
    order: dict[str, tuple[str, ...]] = {}
    for question in instrument.questions:
        for group in (question.view, question.section):
            if group in rules and group not in order:
                order[group] = tuple(inside[group])
        if question.code in rules:
            order[question.code] = (question.code,)
    return order


def _looked_up(instrument: Instrument, rule: ex.Node) -> tuple[str, tuple[str, ...]]:
    """The one question that a rule reads, and its possible answers one by one; nothing if it cannot be looked up."""
    codes = ex.reads(rule)
    question = instrument.by_code.get(codes[0]) if len(codes) == 1 else None
    if question is None or any(isinstance(part, ex.Today) for part in ex.walk(rule)):
        return "", ()
    return question.code, ("", *(choice.code for choice in question.choices))
