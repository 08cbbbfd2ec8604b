"""What the core says, in the language of whoever reads it.

The catalogue is the one file that translators work on, ``resources/translations/assessor_cy.ts``: the
texts of the window and the core's messages, plural forms included. Qt reads the window's part; the
core's is compiled into ``core_cy.json``, so that prints and the command line need no Qt. What has no
translation stays in English.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache

from assessor_app.bundled import resource
from assessor_app.messages import Message
from assessor_app.records import ENGLISH, WELSH, Text

Forms = tuple[str, ...]
"""The translations of one template: one, or one for each plural form of the language."""


def say(words: str, language: str) -> str:
    """A message in another language; words that are no message stay as they are."""
    if language == ENGLISH or not isinstance(words, Message):
        return str(words)
    forms = catalogue(language).get(words.template)
    if not forms or not any(forms):
        return str(words) if not words.values else _filled(_english(words), words, language)
    form = forms[plural_form(words.number, language)] if words.number is not None and len(forms) > 1 else forms[0]
    return _filled(form or forms[-1], words, language)


def plural_form(number: int, language: str) -> int:
    """Which plural form a number takes, counted from 0: Welsh has five (0; 1; 2 to 5; 6; more), others two."""
    if language != WELSH:
        return int(number != 1)
    return {0: 0, 1: 1, 6: 3}.get(number, 2 if 2 <= number <= 5 else 4)


@cache
def catalogue(language: str) -> Mapping[str, Forms]:
    """The core's templates with their translations; empty for a language that we do not speak."""
    file = resource("translations", f"core_{language}.json")
    if not file.is_file():
        return {}
    return {template: tuple(forms) for template, forms in json.loads(file.read_text(encoding="utf-8")).items()}


def _english(message: Message) -> str:
    return message.one if message.one and message.number == 1 else message.template


def _filled(template: str, message: Message, language: str) -> str:
    return template.format(**{name: _value(value, language) for name, value in message.values.items()})


def _value(value: object, language: str) -> object:
    if isinstance(value, Text):
        return value.to(language)
    return say(value, language) if isinstance(value, str) else value
