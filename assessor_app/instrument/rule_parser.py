"""From the text of a rule to its tree, or to a sentence on why it cannot be used."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from assessor_app.instrument import expression as ex
from assessor_app.messages import Message
from assessor_app.problems import Problem

MAX_LENGTH = 5_000
"""The longest rule that is read, in characters."""

MEND = Message(
    "Use only and, or, not(), =, !=, <, <=, >, >=, +, -, *, div, selected(), "
    "count-selected(), today(), date(), if(), question codes as ${{code}}, numbers, and text "
    "between straight quotation marks."
)

_PIECES = re.compile(r"""'[^']*'|"[^"]*"|\$\{\s*([a-z][a-z0-9_]*)\s*\}|\$""")


class _Refused(Exception):
    """The rule uses something outside the subset; `message` says what, for people."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message


def parse_rule(source: str) -> tuple[ex.Node | None, tuple[Problem, ...]]:
    """The tree of one rule (`source` as it stands in the cell), or None and what is wrong with it."""
    try:
        return _parsed(source), ()
    except _Refused as refused:
        return None, (Problem("rule-not-understood", refused.message, MEND),)
    except RecursionError:
        return None, (
            Problem(
                "rule-too-long",
                Message("This rule has too many parts inside one another."),
                Message("Make it shorter."),
            ),
        )


def _parsed(source: str) -> ex.Node:
    from assessor_app.instrument.grammar import ElementPathError, RuleParser

    if len(source) > MAX_LENGTH:
        raise _Refused(Message("This rule is longer than {MAX_LENGTH} characters.", MAX_LENGTH=f"{MAX_LENGTH:,}"))
    prepared = _PIECES.sub(_reference, source)
    try:
        tree = RuleParser().parse(prepared)
    except (ElementPathError, ValueError, OverflowError):
        raise _Refused(_syntax(source)) from None
    return _node(tree)


def _reference(match: re.Match[str]) -> str:
    if match[1]:
        return f"${match[1]} "
    if match[0] == "$":
        raise _Refused(Message("A question in a rule is written as its code between ${{ and }}."))
    return match[0]


def _syntax(source: str) -> Message:
    if any(mark in source for mark in "‘’“”"):
        return Message("This rule has curly quotation marks; write straight ones.")
    return Message("This rule cannot be understood: {source}", source=source)


def _node(token: Any) -> ex.Node:
    symbol, parts = token.symbol, list(token)
    match symbol, len(parts):
        case "(", 1:
            made = _node(parts[0])
        case (("and" | "or"), 2):
            made = _joined(symbol, token)
        case (("=" | "!=" | "<" | "<=" | ">" | ">="), 2):
            made = ex.Compare(symbol, _node(parts[0]), _node(parts[1]))
        case (("+" | "-" | "*" | "div"), 2):
            made = ex.Calculated(symbol, _node(parts[0]), _node(parts[1]))
        case "-", 1:
            made = ex.Negative(_node(parts[0]))
        case _ if token.label == "function":
            made = _function(symbol, [_node(part) for part in parts])
        case _:
            made = _leaf(token)
    return made


def _joined(symbol: str, token: Any) -> ex.Node:
    """``a and b and c`` is one list of three, so that long rules do not nest."""
    parts: list[Any] = []
    while token.symbol == symbol:
        parts.append(token[1])
        token = token[0]
    nodes = tuple(_node(part) for part in (token, *reversed(parts)))
    return ex.Every(nodes) if symbol == "and" else ex.Some(nodes)


def _leaf(token: Any) -> ex.Node:
    value = token.value
    if token.symbol == "$":
        return ex.Answer(str(value))
    if token.symbol == "(string)":
        return ex.Quoted(str(value))
    if isinstance(value, int | float | Decimal):
        return ex.Number(float(value))
    if token.symbol == ".":
        return ex.Here()
    raise _Refused(Message("A rule cannot use {token}.", token=_said(token)))


def _function(name: str, parts: list[ex.Node]) -> ex.Node:
    if name not in _FUNCTIONS:
        raise _Refused(Message("A rule cannot use {name}().", name=name))
    return _FUNCTIONS[name](*parts)


def _said(token: Any) -> Message:
    if token.symbol == "(name)":
        return Message("the bare word {value}", value=token.value)
    return (
        Message("{symbol}()", symbol=token.symbol)
        if token.label == "kind test"
        else Message("the sign {symbol}", symbol=token.symbol)
    )


_FUNCTIONS: dict[str, Callable[..., ex.Node]] = {
    "not": ex.Not,
    "selected": ex.Selected,
    "count-selected": ex.CountSelected,
    "today": ex.Today,
    "date": ex.AsDate,
    "if": ex.If,
}
