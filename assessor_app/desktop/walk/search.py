"""Finding words in a form: in its questions, its guidance and the assessor's own notes and answers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from assessor_app.desktop.walk.outline import Outline, number
from assessor_app.records import Kind

AROUND = 40
MOST = 200

_EMPHASIS = re.compile(r"\*{1,2}|(?m:^#+ )")
"""The marks of Markdown that an excerpt would show as they are typed."""


_FIGURES = re.compile(r"\d(?:\.?\d){0,3}")


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
        numbered = [Find(Where.QUESTION, code, "") for code in self._numbered(wanted)]
        own = ((Where.WRITTEN, code, answers[code]) for code in self._text_codes if answers.get(code))
        loose = ((Where.NOTE, code, text) for code, text in notes.items())
        found = [*_holding(words, self._form), *_holding(words, _fold(own)), *_holding(words, _fold(loose))]
        called = {find.code for find in numbered}
        others = [find for find in found if find.where is not Where.QUESTION or find.code not in called]
        return tuple([*numbered, *others][:MOST])

    def _numbered(self, wanted: str) -> list[str]:
        """The questions that are called so: by ``2.1.3``, ``213`` or the beginning ``2.1``."""
        figures = wanted.strip().rstrip(".")
        if not _FIGURES.fullmatch(figures):
            return []
        called = {code: number(code) for code in self.outline.items if number(code)}
        exact = [code for code, name in called.items() if figures in {name, name.replace(".", "")}]
        return exact + [code for code, name in called.items() if "." in figures and name.startswith(f"{figures}.")]

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
    """In each part those that hold the words whole come first, then those with words that begin so or hold them."""
    found = [one for one in texts if all(word in one[3] for word in words)]
    ranks = [_rank(words, plain) for _, _, _, plain in found]
    order = list(dict.fromkeys(where for where, _, _, _ in found))
    ranked = sorted(zip(ranks, found, strict=True), key=lambda pair: (order.index(pair[1][0]), pair[0]))
    return [Find(where, code, excerpt(text, words[0])) for _, (where, code, text, _) in ranked]


def _rank(words: list[str], plain: str) -> int:
    """0 where every word stands by itself, 1 where one is the beginning of another, 2 where one is inside another."""
    shapes = (r"\b{}\b", r"\b{}")
    return max(
        next((rank for rank, shape in enumerate(shapes) if re.search(shape.format(re.escape(word)), plain)), 2)
        for word in words
    )
