"""Finding words in a form: in its questions, its guidance and the assessor's own notes and answers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from assessor_app.desktop.walk.outline import Outline
from assessor_app.records import Kind

AROUND = 40
MOST = 200

_EMPHASIS = re.compile(r"\*{1,2}|(?m:^#+ )")
"""The marks of Markdown that an excerpt would show as they are typed."""


class Where(StrEnum):
    """In what the words were found, in the order in which finds are shown."""

    QUESTION = "question"
    GUIDANCE = "guidance"
    WRITTEN = "written"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Find:
    """One place where all the words occur. `code` is a question's, or a note's id for a note."""

    where: Where
    code: str
    excerpt: str


def folded(text: str) -> str:
    """Text as it is compared: no case, no accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))


def excerpt(text: str, word: str) -> str:
    """A line of `text` around the first occurrence of `word`, with an ellipsis where it was cut."""
    line = " ".join(text.split())
    at = max(folded(line).find(folded(word)), 0)
    start, end = max(at - AROUND, 0), at + len(word) + AROUND
    return f"{'…' if start else ''}{line[start:end].strip()}{'…' if end < len(line) else ''}"


@dataclass(frozen=True)
class Finder:
    """Searches one form in one language; its own texts are folded once."""

    outline: Outline
    language: str

    def find(self, wanted: str, answers: Mapping[str, str], notes: Mapping[str, str]) -> tuple[Find, ...]:
        """Every place with all the words of `wanted`, at most `MOST`: questions, guidance, own text, notes."""
        words = folded(wanted).split()
        if not words:
            return ()
        own = ((Where.WRITTEN, code, answers[code]) for code in self._text_codes if answers.get(code))
        loose = ((Where.NOTE, code, text) for code, text in notes.items())
        found = [*_holding(words, self._form), *_holding(words, _fold(own)), *_holding(words, _fold(loose))]
        return tuple(found[:MOST])

    @cached_property
    def _text_codes(self) -> tuple[str, ...]:
        return tuple(q.code for q in self.outline.instrument.questions if q.kind is Kind.TEXT)

    @cached_property
    def _form(self) -> tuple[tuple[Where, str, str, str], ...]:
        questions = [item.question for item in self.outline.items.values()]
        labels = (
            (Where.QUESTION, q.code, f"{q.label.to(self.language)} {q.hint.to(self.language)}") for q in questions
        )
        guidance = ((Where.GUIDANCE, q.code, _EMPHASIS.sub("", q.guidance.to(self.language))) for q in questions)
        return (*_fold(labels), *_fold(guidance))


def _fold(texts: Iterable[tuple[Where, str, str]]) -> tuple[tuple[Where, str, str, str], ...]:
    return tuple((where, code, text, folded(text)) for where, code, text in texts)


def _holding(words: list[str], texts: Iterable[tuple[Where, str, str, str]]) -> list[Find]:
    return [
        Find(where, code, excerpt(text, words[0]))
        for where, code, text, plain in texts
        if all(word in plain for word in words)
    ]
