"""A rule as a small tree: what is left of an XLSForm expression once it has been parsed.

Only the subset that instruments may use (section 4 of the design). Evaluating, searching and saying
a rule in words all work on this tree.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

Comparison = Literal["=", "!=", "<", "<=", ">", ">="]
Sum = Literal["+", "-", "*", "div"]


@dataclass(frozen=True, slots=True)
class Answer:
    """``${code}``: the answer of another question; empty if unanswered or inactive."""

    code: str


@dataclass(frozen=True, slots=True)
class Here:
    """``.`` in a constraint: the answer that is being checked."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """Text between quotation marks."""

    text: str


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written in the rule."""

    value: float


@dataclass(frozen=True, slots=True)
class Today:
    """``today()``: the day on which the rule is evaluated."""


@dataclass(frozen=True, slots=True)
class AsDate:
    """``date(x)``: `value` as a day; other programs want it around a day between quotation marks."""

    value: Node


@dataclass(frozen=True, slots=True)
class Compare:
    """Two values compared."""

    sign: Comparison
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Every:
    """Parts joined by ``and``."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Some:
    """Parts joined by ``or``."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """``not(x)``."""

    part: Node


@dataclass(frozen=True, slots=True)
class Calculated:
    """Two numbers added, subtracted, multiplied or divided."""

    sign: Sum
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Negative:
    """A number with a minus before it."""

    value: Node


@dataclass(frozen=True, slots=True)
class Selected:
    """``selected(value, choice)``: whether a choice is among those ticked."""

    value: Node
    choice: Node


@dataclass(frozen=True, slots=True)
class CountSelected:
    """``count-selected(value)``: how many choices are ticked."""

    value: Node


@dataclass(frozen=True, slots=True)
class If:
    """``if(condition, then, otherwise)``."""

    condition: Node
    then: Node
    otherwise: Node


Node: TypeAlias = (
    Answer | Here | Quoted | Number | Today | AsDate | Compare | Every | Some | Not
    | Calculated | Negative | Selected | CountSelected | If
)  # fmt: skip


def children(node: Node) -> tuple[Node, ...]:
    """The parts of a node, in the order in which they are written."""
    match node:
        case Every(parts) | Some(parts):
            return parts
        case Compare(_, left, right) | Calculated(_, left, right):
            return left, right
        case Selected(left, right):
            return left, right
        case Not(part) | Negative(part) | CountSelected(part) | AsDate(part):
            return (part,)
        case If(condition, then, otherwise):
            return condition, then, otherwise
        case _:
            return ()


def walk(node: Node) -> Iterator[Node]:
    """The node and everything inside it, in the order in which it is written."""
    waiting = [node]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(reversed(children(node)))


def reads(node: Node) -> tuple[str, ...]:
    """The codes of the questions that a rule reads, each once, in the order in which it names them."""
    return tuple(dict.fromkeys(part.code for part in walk(node) if isinstance(part, Answer)))
