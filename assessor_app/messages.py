"""A message: what the program says to a person, as the template and the values that it is made from.

Whoever has something to say makes a `Message` where it happens. The message *is* its English text (a
``str``), so the core needs no languages; it also keeps its template and values, so the window, the
prints and the command line can say it in another language (`translations`), and nothing is ever read
back out of a finished sentence. Plain text is no message: the type checker refuses it where one is
owed, which is how no sentence goes untranslated.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Self

_NO_VALUES: Mapping[str, object] = MappingProxyType({})


class Template(str):
    """A text with places for values, which becomes a message when it is used: ``Message(template, row=3)``."""

    __slots__ = ()


class Message(str):
    """A sentence, or a piece of one, in English; `template` and `values` are what it was made from.

    Values stand in braces, as `str.format` reads them (``"Row {row:,} is empty."``). A value may itself be a
    message, or a form's `Text` in several languages: it is then said in the other language too. `one` is the
    template for exactly one, and `number` how many there are, of a message about a number of things.
    """

    __slots__ = ("number", "one", "template", "values")

    template: str
    one: str
    number: int | None
    values: Mapping[str, object]

    def __new__(cls, template: str = "", /, **values: object) -> Self:
        """The message that a template gives with these values."""
        return cls._made(template, "", None, values)

    @classmethod
    def counted(cls, count: int, one: str, several: str, /, **values: object) -> Self:
        """A message about a number of things: the template `one` for exactly one, else `several`.

        ``{count}`` stands in both for the number. Languages with more plural forms have a template for each.
        """
        return cls._made(several, one, count, {"count": count, **values})

    @classmethod
    def _made(cls, template: str, one: str, count: int | None, values: Mapping[str, object]) -> Self:
        chosen = one if one and count == 1 else template
        message = super().__new__(cls, chosen.format(**values) if values else chosen.format())
        message.template, message.one, message.number = template, one, count
        message.values = MappingProxyType(dict(values)) if values else _NO_VALUES
        return message

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (type(self), self.template, self.one, self.number, dict(self.values))


def _again(kind: type[Message], template: str, one: str, count: int | None, values: Mapping[str, object]) -> Message:
    return kind._made(template, one, count, values)  # noqa: SLF001 - the other half of `__reduce__`


def joined(*parts: str) -> Message:
    """Messages one after the other, as sentences of one paragraph; empty ones are left out."""
    kept = [part for part in parts if part]
    names = [f"part{number}" for number in range(len(kept))]
    return Message(" ".join(f"{{{name}}}" for name in names), **dict(zip(names, kept, strict=True)))


def listed(items: Sequence[str], last: str = "{before} and {last}") -> Message:
    """Things in a row: ``a, b and c``; `last` is the template that joins the last one (``{before} or {last}``)."""
    if len(items) < 2:
        return Message("{item}", item=items[0]) if items else Message()
    names = [f"item{number}" for number in range(len(items) - 1)]
    before = Message(", ".join(f"{{{name}}}" for name in names), **dict(zip(names, items[:-1], strict=True)))
    return Message(last, before=before, last=items[-1])
