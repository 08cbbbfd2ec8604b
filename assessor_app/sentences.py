"""The sentences that the core says to people, told apart from the values in them.

The core says whole sentences in English. The templates that they are made from are gathered from
its code into resources/translations/sentences.txt, one a line, with values in braces as
`str.format` reads them. Held against these, a sentence gives its template and its values again: so
that the window can say it in another language, while the core knows of none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from string import Formatter

from assessor_app.bundled import resource


@dataclass(frozen=True, slots=True)
class SaidSentence:
    """A template and the values that a sentence was made from it with, by their names."""

    template: str
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Shape:
    template: str
    pattern: re.Pattern[str]
    names: tuple[str, ...]


def made_from(sentence: str) -> SaidSentence | None:
    """What a sentence, or a piece of one, was made from; None for words that are not the core's."""
    plain, shapes = _known()
    if sentence in plain:
        return SaidSentence(plain[sentence], {})
    for shape in shapes:
        found = shape.pattern.fullmatch(sentence)
        if found:
            return SaidSentence(shape.template, dict(zip(shape.names, found.groups(), strict=True)))
    return None


@cache
def _known() -> tuple[Mapping[str, str], tuple[_Shape, ...]]:
    """The templates without values, by what is said, and those with some, the most telling first."""
    text = resource("translations", "sentences.txt").read_text(encoding="utf-8")
    shapes = [_shape(template) for template in text.splitlines()]
    plain = {shape.template.format(): shape.template for shape in shapes if not shape.names}
    telling = [shape for shape in shapes if shape.names]
    telling.sort(key=lambda shape: -len(re.sub(r"\{\w+\}", "", shape.template)))
    return plain, tuple(telling)


def _shape(template: str) -> _Shape:
    pattern, names = "", []
    for literal, name, _spec, _conversion in Formatter().parse(template):
        pattern += re.escape(literal)
        if name is not None:
            pattern += "(.*?)"
            names.append(name)
    return _Shape(template, re.compile(pattern, re.DOTALL), tuple(names))
