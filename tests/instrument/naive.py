"""A second, plain evaluator of rules, written from the specification and not from the code.

A rule is a tuple: what it is, then its parts. `write` gives its text as it would stand in a cell.
Slow, and without any of the short cuts of the closures that it is held against.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

KINDS = {
    "one": "text",
    "other": "text",
    "many": "text",
    "whole": "number",
    "amount": "number",
    "day": "day",
    "words": "text",
}
"""The questions that random rules read, and whether their answers are numbers, days or text by nature."""

Rule = tuple[Any, ...]

_WRITTEN = {
    "ask": "${{{0}}}",
    "number": "{0}",
    "today": "today()",
    "date": "date({0})",
    "not": "not({0})",
    "minus": "-({0})",
    "selected": "selected({0}, {1})",
    "count": "count-selected({0})",
    "if": "if({0}, {1}, {2})",
}


def write(rule: Rule) -> str:
    """The rule as text, every part in brackets."""
    name, *parts = rule
    if name == "quoted":
        return f'"{parts[0]}"' if "'" in parts[0] else f"'{parts[0]}'"
    written = [write(part) if isinstance(part, tuple) else part for part in parts]
    return _WRITTEN.get(name, f"({{0}}) {name} ({{1}})").format(*written)


def nature(rule: Rule) -> str:
    match rule:
        case ("ask", code):
            return KINDS[code]
        case ("quoted", _):
            return "text"
        case ("today",) | ("date", _):
            return "day"
        case ("if", _, then, otherwise):
            return nature(then) if nature(then) == nature(otherwise) else "text"
        case ("number" | "minus" | "count" | "+" | "-" | "*" | "div", *_):
            return "number"
    return "truth"


def amount_in(text: str) -> float | None:
    """The number or the days since 1970 in a text, if there is one."""
    if re.fullmatch(r"\s*-?([0-9]+\.?[0-9]*|\.[0-9]+)\s*", text):
        return float(text)
    try:
        return float((date.fromisoformat(text) - date(1970, 1, 1)).days) if len(text) == 10 else None
    except ValueError:
        return None


class Naive:
    """Evaluates rules for some answers on some day."""

    def __init__(self, answers: Mapping[str, str], today: str) -> None:
        self.answers, self.today = answers, today

    def truth(self, rule: Rule) -> bool:  # noqa: PLR0911
        match rule:
            case ("and", left, right):
                return self.truth(left) and self.truth(right)
            case ("or", left, right):
                return self.truth(left) or self.truth(right)
            case ("not", part):
                return not self.truth(part)
            case ("selected", part, choice):
                return self.text(choice) in self.text(part).split()
            case ("=" | "!=", left, right):
                return self.equal(rule[0], left, right)
            case ("<" | "<=" | ">" | ">=", left, right):
                return self.ordered(rule[0], self.amount(left), self.amount(right))
            case ("if", condition, then, otherwise):
                return self.truth(then if self.truth(condition) else otherwise)
        if nature(rule) == "number":
            return self.amount(rule) not in {None, 0.0}
        return self.text(rule) != ""

    def equal(self, sign: str, left: Rule, right: Rule) -> bool:
        natures = {nature(left), nature(right)}
        if "truth" in natures:
            return (self.truth(left) == self.truth(right)) == (sign == "=")
        quoted_words = any(side[0] == "quoted" and amount_in(side[1]) is None for side in (left, right))
        first, second = self.amount(left), self.amount(right)
        if natures & {"number", "day"} and not quoted_words:
            if first is None or second is None:
                return False
            return (first == second) == (sign == "=")
        same = self.text(left) == self.text(right) or (first is not None and first == second)
        return same == (sign == "=")

    @staticmethod
    def ordered(sign: str, left: float | None, right: float | None) -> bool:
        if left is None or right is None:
            return False
        return {"<": left < right, "<=": left <= right, ">": left > right, ">=": left >= right}[sign]

    def amount(self, rule: Rule) -> float | None:  # noqa: PLR0911
        match rule:
            case ("number", written):
                return float(written)
            case ("minus", part):
                found = self.amount(part)
                return None if found is None else -found
            case ("count", part):
                return float(len(self.text(part).split()))
            case ("+" | "-" | "*" | "div", left, right):
                return self.sum(rule[0], self.amount(left), self.amount(right))
            case ("if", condition, then, otherwise):
                return self.amount(then if self.truth(condition) else otherwise)
        if nature(rule) == "truth":
            return float(self.truth(rule))
        return amount_in(self.text(rule))

    @staticmethod
    def sum(sign: str, left: float | None, right: float | None) -> float | None:
        if left is None or right is None or (sign == "div" and right == 0):
            return None
        return {"+": left + right, "-": left - right, "*": left * right, "div": left / (right or 1.0)}[sign]

    def text(self, rule: Rule) -> str:  # noqa: PLR0911
        match rule:
            case ("ask", code):
                return self.answers.get(code, "")
            case ("quoted", text):
                return str(text)
            case ("today",):
                return self.today
            case ("date", part):
                found = self.text(part)
                return found if "-" in found[1:] and amount_in(found) is not None else ""
            case ("if", condition, then, otherwise):
                return self.text(then if self.truth(condition) else otherwise)
        if nature(rule) == "truth":
            return "true" if self.truth(rule) else "false"
        amount = self.amount(rule)
        if amount is None:
            return ""
        return str(int(amount)) if amount == int(amount) else format(Decimal(str(amount)), "f")
