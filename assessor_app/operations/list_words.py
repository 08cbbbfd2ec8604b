"""The words that areas use in their lists: heads of columns, codes of values, names of total rows.

They stand in resources/lists/words.csv, so that a word can be added without knowing the code. A
head leads to a detail of ours, or to the role (else the code) of a question of the form; of several
heads for one detail, the one that stands first there is the best. A value leads to an answer's code
or label; ``*``, ``?`` and ``[]`` in it stand for letters, as in the names of files.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache

from assessor_app import bundled
from assessor_app.exchange import alike
from assessor_app.records import Kind, Question

_BEFORE_BRACKET = re.compile(r"^(.*?)\s*[(\[].*$")
_CODE_AND_WORDS = re.compile(r"\s+[-–—:]\s+|\s*[:(]\s*|\)")
_CHOSEN = (Kind.SELECT_ONE, Kind.SELECT_MULTIPLE)
_SIGNS = re.compile(r"[\s.,:;*?=/()\[\]{}_\-–—'’\"]+")


@dataclass(frozen=True, slots=True)
class ListWords:
    """`heads`: detail and rank by key of a head. `values`: (written, means) by role. `totals`: keys."""

    heads: Mapping[str, tuple[str, int]]
    values: Mapping[str, tuple[tuple[str, str], ...]]
    totals: frozenset[str]


def head_key(head: str) -> str:
    """What spellings of one head have in common: letters and digits only, in small letters."""
    return _SIGNS.sub("", alike(head)) or alike(head)


@cache
def words() -> ListWords:
    """The words of resources/lists/words.csv."""
    heads: dict[str, tuple[str, int]] = {}
    values: dict[str, list[tuple[str, str]]] = {}
    totals = set()
    with bundled.resource("lists", "words.csv").open(encoding="utf-8", newline="") as file:
        for rank, row in enumerate(csv.DictReader(file)):
            match row["kind"]:
                case "head":
                    heads.setdefault(head_key(row["written"]), (row["detail"], rank))
                case "value":
                    values.setdefault(row["detail"], []).append((alike(row["written"]), row["means"]))
                case "total":
                    totals.add(head_key(row["written"]))
    return ListWords(heads, {role: tuple(pairs) for role, pairs in values.items()}, frozenset(totals))


def detail_of(head: str) -> tuple[str, int] | None:
    """The detail or role that a head speaks of, and how well it does (0 is best); None for an unknown one."""
    known = words().heads
    bare = _BEFORE_BRACKET.match(head)
    return known.get(head_key(head)) or (known.get(head_key(bare[1])) if bare and bare[1] else None)


def is_total(text: str) -> bool:
    """Whether a text says that a row adds up the others: “Total”, “Total: 80”, “Grand total cases”."""
    key = head_key(text).rstrip("0123456789")
    return bool(key) and key in words().totals


def meant(question: Question, written: str) -> str | None:
    """The code of the answer that a value of a list means, by the codes in use; None where that is not known.

    A code with its meaning behind it (``W1 - White British``) is read by the whole, else by the
    parts, if all that are known say the same.
    """
    if question.kind not in _CHOSEN:
        return None
    if (whole := _answer(question, alike(written))) is not None:
        return whole
    parts = [part for part in _CODE_AND_WORDS.split(alike(written)) if part.strip()]
    answers = {answer for part in parts if (answer := _answer(question, part.strip())) is not None}
    return answers.pop() if len(answers) == 1 else None


def _answer(question: Question, text: str) -> str | None:
    named = _named(question, [text])
    if named is not None:
        return named
    known = words().values
    pairs = [*known.get(question.role or question.code, ()), *(known[""] if _is_yes_no(question) else ())]
    exact = [means for pattern, means in pairs if pattern == text]
    return _named(question, exact or [means for pattern, means in pairs if fnmatchcase(text, pattern)][:1])


def _named(question: Question, names: Iterable[str]) -> str | None:
    """The answer with one of these codes or labels."""
    keys = {alike(name.replace("_", " ")) for name in names}
    for choice in question.choices:
        labels = {alike(label) for _, label in choice.label.by_language}
        if alike(choice.code.replace("_", " ")) in keys or labels & keys:
            return choice.code
    return None


def _is_yes_no(question: Question) -> bool:
    return {"yes", "no"} <= {choice.code for choice in question.choices}
