"""From the tree of a rule to small closures that evaluate it.

A closure takes the answers by question code (inactive ones left out). Two keys that no code can
have stand beside them: `TODAY`, an ISO day, and `HERE`, the answer that a constraint checks.

How values compare (section 4 of the design, and XForms where it says nothing):

- Truths compare as truths.
- Numbers and days compare as numbers, and are neither equal nor unequal nor ordered when a side is
  empty. A comparison is one of numbers if a side is a number by nature (a number without quotation
  marks, a sum, a count, ``today()``, the answer of a number or date question), unless the other
  side is quoted text that is no number: ``${n} = ''`` asks whether `n` is unanswered.
- Everything else compares as text, except that two texts that both look like numbers (or days)
  compare as numbers. ``<``, ``<=``, ``>``, ``>=`` always compare numbers.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from typing import TypeVar

from assessor_app.instrument import expression as ex
from assessor_app.instrument import values
from assessor_app.records import Kind

TODAY = "today()"
HERE = "."

Reads = Mapping[str, str]
Truth = Callable[[Reads], bool]
AsNumber = Callable[[Reads], float]
AsText = Callable[[Reads], str]
Value = TypeVar("Value")

_ORDER: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


class Nature(Enum):
    """What a part of a rule gives, as far as that is known before there are answers."""

    TRUTH = "truth"
    NUMBER = "number"
    DAY = "day"
    TEXT = "text"


class Compiler:
    """Makes closures.

    `kinds` are the kinds of the questions that rules may read; `here` is that of the question whose
    constraint is compiled.
    """

    def __init__(self, kinds: Mapping[str, Kind], here: Kind | None = None) -> None:
        self._kinds = kinds
        self._here = here

    def nature(self, node: ex.Node) -> Nature:
        """What the node gives."""
        match node:
            case ex.Answer(code):
                found = _nature_of_kind(self._kinds.get(code))
            case ex.Here():
                found = _nature_of_kind(self._here)
            case ex.If(_, then, otherwise):
                first, second = self.nature(then), self.nature(otherwise)
                found = first if first is second else Nature.TEXT
            case _:
                found = _NATURES.get(type(node), Nature.TEXT)
        return found

    def truth(self, node: ex.Node) -> Truth:
        """Whether the node is true: a number that is not 0, a text that is not empty."""
        match node:
            case ex.Every(parts):
                made = _every([self.truth(part) for part in parts])
            case ex.Some(parts):
                made = _some([self.truth(part) for part in parts])
            case ex.Not(part):
                made = _not(self.truth(part))
            case ex.Compare(sign, left, right):
                made = self._compare(sign, left, right)
            case ex.Selected(value, choice):
                made = _selected(self.text(value), choice, self.text(choice))
            case ex.If(condition, then, otherwise):
                made = _choose(self.truth(condition), self.truth(then), self.truth(otherwise))
            case _ if self.nature(node) is Nature.NUMBER:
                made = _not_zero(self.number(node))
            case _:
                made = _not_empty(self.text(node))
        return made

    def number(self, node: ex.Node) -> AsNumber:
        """The node as a number, `values.EMPTY` if it has none; days count from 1 January 1970."""
        match node:
            case ex.Number(amount):
                made = _always(amount)
            case ex.Calculated(sign, left, right):
                made = _calculated(sign, self.number(left), self.number(right))
            case ex.Negative(value):
                made = _negative(self.number(value))
            case ex.CountSelected(value):
                made = _counted(self.text(value))
            case ex.If(condition, then, otherwise):
                made = _choose(self.truth(condition), self.number(then), self.number(otherwise))
            case _ if self.nature(node) is Nature.TRUTH:
                made = _choose(self.truth(node), _always(1.0), _always(0.0))
            case _:
                made = _number_in(self.text(node))
        return made

    def text(self, node: ex.Node) -> AsText:
        """The node as text, ``""`` if it is empty; days as ``2013-06-03``."""
        match node:
            case ex.Answer(code):
                made = _read(code)
            case ex.Here():
                made = _read(HERE)
            case ex.Today():
                made = _read(TODAY)
            case ex.Quoted(words):
                made = _always(words)
            case ex.AsDate(value):
                made = _day_in(self.text(value))
            case ex.If(condition, then, otherwise):
                made = _choose(self.truth(condition), self.text(then), self.text(otherwise))
            case _ if self.nature(node) is Nature.TRUTH:
                made = _choose(self.truth(node), _always("true"), _always("false"))
            case _:
                made = _written(self.number(node))
        return made

    def _compare(self, sign: ex.Comparison, left: ex.Node, right: ex.Node) -> Truth:
        if sign in _ORDER:
            before, first, second = _ORDER[sign], self.number(left), self.number(right)
            return lambda reads: before(first(reads), second(reads))
        equal = sign == "="
        natures = {self.nature(left), self.nature(right)}
        if Nature.TRUTH in natures:
            one, other = self.truth(left), self.truth(right)
            return lambda reads: (one(reads) == other(reads)) is equal
        words = any(isinstance(side, ex.Quoted) and not values.is_number(side.text) for side in (left, right))
        if natures & {Nature.NUMBER, Nature.DAY} and not words:
            return _same_number(self.number(left), self.number(right), equal)
        return _same_text(self.text(left), self.text(right), equal, plain=words)


_NATURES: Mapping[type[ex.Node], Nature] = {
    ex.Compare: Nature.TRUTH,
    ex.Every: Nature.TRUTH,
    ex.Some: Nature.TRUTH,
    ex.Not: Nature.TRUTH,
    ex.Selected: Nature.TRUTH,
    ex.Number: Nature.NUMBER,
    ex.Calculated: Nature.NUMBER,
    ex.Negative: Nature.NUMBER,
    ex.CountSelected: Nature.NUMBER,
    ex.Today: Nature.DAY,
    ex.AsDate: Nature.DAY,
}


def _nature_of_kind(kind: Kind | None) -> Nature:
    if kind is Kind.DATE:
        return Nature.DAY
    return Nature.NUMBER if kind in {Kind.INTEGER, Kind.DECIMAL} else Nature.TEXT


def _every(parts: Sequence[Truth]) -> Truth:
    if len(parts) == 2:
        first, second = parts
        return lambda reads: first(reads) and second(reads)
    return lambda reads: all(part(reads) for part in parts)


def _some(parts: Sequence[Truth]) -> Truth:
    if len(parts) == 2:
        first, second = parts
        return lambda reads: first(reads) or second(reads)
    return lambda reads: any(part(reads) for part in parts)


def _choose(
    condition: Truth, then: Callable[[Reads], Value], otherwise: Callable[[Reads], Value]
) -> Callable[[Reads], Value]:
    return lambda reads: then(reads) if condition(reads) else otherwise(reads)


def _same_number(left: AsNumber, right: AsNumber, equal: bool) -> Truth:
    if equal:
        return lambda reads: left(reads) == right(reads)

    def differ(reads: Reads) -> bool:
        first, second = left(reads), right(reads)
        return first < second or first > second

    return differ


def _same_text(left: AsText, right: AsText, equal: bool, *, plain: bool) -> Truth:
    """`plain`: one side is known to be no number, so that there is no need to look."""
    if plain:
        return lambda reads: (left(reads) == right(reads)) is equal

    def same(reads: Reads) -> bool:
        first, second = left(reads), right(reads)
        return (first == second or values.number(first) == values.number(second)) is equal

    return same


def _not(part: Truth) -> Truth:
    return lambda reads: not part(reads)


def _selected(ticked: AsText, choice: ex.Node, wanted: AsText) -> Truth:
    if isinstance(choice, ex.Quoted):
        code = choice.text
        return lambda reads: code in ticked(reads).split()
    return lambda reads: wanted(reads) in ticked(reads).split()


def _not_zero(amount: AsNumber) -> Truth:
    return lambda reads: abs(amount(reads)) > 0


def _not_empty(words: AsText) -> Truth:
    return lambda reads: words(reads) != ""


def _always(value: Value) -> Callable[[Reads], Value]:
    return lambda _reads: value


def _calculated(sign: str, left: AsNumber, right: AsNumber) -> AsNumber:
    return lambda reads: values.calculate(sign, left(reads), right(reads))


def _negative(amount: AsNumber) -> AsNumber:
    return lambda reads: -amount(reads)


def _counted(ticked: AsText) -> AsNumber:
    return lambda reads: float(len(ticked(reads).split()))


def _number_in(words: AsText) -> AsNumber:
    return lambda reads: values.number(words(reads))


def _read(key: str) -> AsText:
    return lambda reads: reads.get(key) or ""


def _day_in(words: AsText) -> AsText:
    def only_day(reads: Reads) -> str:
        text = words(reads)
        return "" if math.isnan(values.day(text)) else text

    return only_day


def _written(amount: AsNumber) -> AsText:
    return lambda reads: values.text_of(amount(reads))
