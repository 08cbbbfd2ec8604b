"""A few answers to one question that stand for all that given rules can tell apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations, pairwise

from assessor_app.instrument import expression as ex
from assessor_app.instrument import values
from assessor_app.records import Kind, Question

MAX_NAMED = 6
"""Choices of one question that rules may name before its subsets are too many."""

_FAR = 1_000.0
"""An answer this far off makes most rules true or false that calculate with it (a day: nearly three years)."""

_EPOCH = date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class Samples:
    """Answers to try, those that rules name first; ``""`` (no answer) among them.

    `exact`: any other answer makes the rules neither truer nor falser than one of these.
    """

    values: tuple[str, ...]
    exact: bool


def samples_of(question: Question, rules: Sequence[ex.Node], *, here: bool = False) -> Samples:
    """The samples of one question for the rules that read it (`here`: that read it as ``.`` too)."""
    uses = [use for rule in rules for use in _uses(rule, question, here)]
    covered = None not in uses
    known = [use for use in uses if use is not None]
    if question.kind is Kind.SELECT_ONE:
        named = [use for use in known if question.choice(use)]
        return Samples((*dict.fromkeys([*named, *(choice.code for choice in question.choices)]), ""), exact=True)
    if question.kind is Kind.SELECT_MULTIPLE:
        return _several(question, known, covered)
    if question.kind is Kind.TEXT:
        numbers = [use for use in known if values.is_number(use)]
        texts = [*filter(None, known), *_around(numbers, Kind.DECIMAL), _other_than(known)]
        return Samples((*dict.fromkeys(texts), ""), exact=covered)
    return Samples((*_around(known, question.kind), ""), exact=covered)


def _uses(node: ex.Node, question: Question, here: bool) -> Iterator[str | None]:
    """What the rule holds the answer against; None where it is used in a way that samples cannot cover."""
    several = question.kind is Kind.SELECT_MULTIPLE
    match node:
        case ex.Compare(sign, left, right) if not several or sign in {"=", "!="}:
            sides = ((left, right), (right, left))
            literals = [_literal(other) for side, other in sides if _is(side, question.code, here)]
            if literals and None not in literals:
                yield from literals
                return
        case ex.CountSelected(value) if several and _is(value, question.code, here):
            return
        case ex.Selected(value, ex.Quoted(text)) if _is(value, question.code, here):
            yield text
            return
    if _is(node, question.code, here):
        yield None
    for child in ex.children(node):
        yield from _uses(child, question, here)


def _is(node: ex.Node, code: str, here: bool) -> bool:
    return (isinstance(node, ex.Answer) and node.code == code) or (here and isinstance(node, ex.Here))


def _literal(node: ex.Node) -> str | None:
    match node:
        case ex.Quoted(text) | ex.AsDate(ex.Quoted(text)):
            return text
        case ex.Number(amount):
            return values.text_of(amount)
        case ex.Negative(ex.Number(amount)):
            return values.text_of(-amount)
    return None


def _other_than(known: Sequence[str]) -> str:
    other = "something else"
    while other in known:
        other += "!"
    return other


def _several(question: Question, known: Sequence[str], covered: bool) -> Samples:
    """Every set of the choices that rules name, with as many of the others as rules may count."""
    codes = [choice.code for choice in question.choices]
    wanted = {code for use in known for code in use.split()}
    named = [code for code in codes if code in wanted]
    others = [code for code in codes if code not in wanted]
    exact = covered and wanted.issubset(codes) and len(named) <= MAX_NAMED
    named = named[:MAX_NAMED]
    sets = [chosen for size in range(len(named), -1, -1) for chosen in combinations(named, size)]
    chosen_sets = [{*chosen, *others[:count]} for count in range(len(others) + 1) for chosen in sets]
    in_order = (" ".join(code for code in codes if code in chosen) for chosen in chosen_sets)
    return Samples((*dict.fromkeys(filter(None, in_order)), ""), exact)


def _around(known: Sequence[str], kind: Kind) -> list[str]:
    """Each number (or day) that rules name, one beside and between each, and two far off."""
    amounts = sorted({values.number(use) for use in known if values.is_number(use)})
    if not amounts:
        amounts = [values.day("2013-06-03") if kind is Kind.DATE else 1.0]
    between = [(low + high) / 2 for low, high in pairwise(amounts)] if kind is Kind.DECIMAL else []
    beside = [amount + step for amount in amounts for step in (-1.0, 1.0)]
    numbers = dict.fromkeys((*amounts, *between, *beside, amounts[0] - _FAR, amounts[-1] + _FAR))
    if kind is Kind.DECIMAL:
        return [values.text_of(number) for number in numbers]
    whole = dict.fromkeys(int(number // 1) for number in numbers)
    return [_day(number) for number in whole] if kind is Kind.DATE else [str(number) for number in whole]


def _day(days: int) -> str:
    try:
        return (_EPOCH + timedelta(days)).isoformat()
    except OverflowError:
        return _EPOCH.isoformat()
