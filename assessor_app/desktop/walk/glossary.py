"""The words of the trade and what they mean, found in a text so that the window can explain them."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from assessor_app.bundled import resource
from assessor_app.records import ENGLISH, WELSH, Text

SCHEME = "glossary"
_LINK = re.compile(r"(\[[^\]]*\]\([^)]*\))")
_KEY = re.compile(rf"\]\({SCHEME}:([^)]*)\)")


@dataclass(frozen=True, slots=True)
class Term:
    """A term, the other ways in which it is written, and its meaning."""

    key: str
    name: str
    aliases: tuple[str, ...]
    meaning: Text


@dataclass(frozen=True)
class Glossary:
    """All terms; finds them in texts of one language."""

    terms: tuple[Term, ...] = ()

    @cached_property
    def by_key(self) -> dict[str, Term]:
        """Every term by its key."""
        return {term.key: term for term in self.terms}

    def found(self, text: str) -> tuple[Term, ...]:
        """The terms of a text: those that its author linked, then others that occur in it, each once."""
        marked = [self.by_key[key] for key in _KEY.findall(text) if key in self.by_key]
        plain = _LINK.sub(" ", text)
        return tuple(dict.fromkeys((*marked, *(self._meant(match.group()) for match in self._matches(plain)))))

    def linked(self, markdown: str) -> str:
        """The text with the first occurrence of each term as a Markdown link (``glossary:<key>``).

        Links that its author made stay as they are.
        """
        seen = set(_KEY.findall(markdown))
        pieces = _LINK.split(markdown)
        return "".join(piece if at % 2 else self._link(piece, seen) for at, piece in enumerate(pieces))

    def _link(self, text: str, seen: set[str]) -> str:
        pieces: list[str] = []
        at = 0
        for match in self._matches(text):
            term = self._meant(match.group())
            if term.key in seen:
                continue
            seen.add(term.key)
            pieces += [text[at : match.start()], f"[{match.group()}]({SCHEME}:{term.key})"]
            at = match.end()
        return "".join((*pieces, text[at:]))

    def _meant(self, words: str) -> Term:
        return self._by_words.get(words) or self._by_words[words.casefold()]

    @cached_property
    def _by_words(self) -> dict[str, Term]:
        found: dict[str, Term] = {}
        for term in self.terms:
            for words in (term.name, *term.aliases):
                found.setdefault(words if _short_form(words) else words.casefold(), term)
        return found

    def _matches(self, text: str) -> Iterable[re.Match[str]]:
        return self._pattern.finditer(text) if self.terms else ()

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        longest_first = sorted(self._by_words, key=len, reverse=True)
        each = (re.escape(words) if _short_form(words) else f"(?i:{re.escape(words)})" for words in longest_first)
        return re.compile(rf"(?<![\w\[])(?:{'|'.join(each)})(?![\w\]])")


def _short_form(words: str) -> bool:
    """Whether a term is compared letter by letter: ``CEO`` and ``RoSH`` are, ``Licence`` is not."""
    return any(letter.isupper() for letter in words[1:]) and " " not in words


def read_glossary(path: Path) -> Glossary:
    """The glossary in a CSV file with the columns ``id``, ``term``, ``aliases`` (by ``;``), ``en``, ``cy``."""
    with path.open(encoding="utf-8", newline="") as file:
        return Glossary(tuple(_term(row) for row in csv.DictReader(file)))


def _term(row: dict[str, str]) -> Term:
    aliases = tuple(alias.strip() for alias in row["aliases"].split(";") if alias.strip())
    return Term(row["id"], row["term"], aliases, Text(((ENGLISH, row["en"]), (WELSH, row["cy"]))))


def bundled_glossary() -> Glossary:
    """The glossary that comes with the application (Appendix 7 of the source, in our words)."""
    path = resource("instruments", "glossary.csv")
    return read_glossary(path) if path.is_file() else Glossary()
