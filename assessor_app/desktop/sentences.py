"""What the core says to people, in the language of the window.

What has no template or no translation stays in English.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QLocale

from assessor_app.problems import Problem
from assessor_app.sentences import made_from

CONTEXT = "Sentences"
_JOINTS = re.compile(r"(, | and | or )")


def sentence(problem: Problem) -> str:
    """A problem in one line."""
    return translated(problem).sentence()


def sentences(problems: Iterable[Problem]) -> list[str]:
    """Problems, a line each."""
    return [sentence(problem) for problem in problems]


def what_to_do(problem: Problem) -> str:
    """What is wrong and how to mend it, without the place."""
    return replace(translated(problem), file="", where="").sentence()


def with_place(problem: Problem) -> str:
    """The place, what is wrong and how to mend it, without the file's name."""
    return replace(translated(problem), file="").sentence()


def translated(problem: Problem) -> Problem:
    """The same problem, said in the language of the window."""
    return replace(problem, what=in_words(problem.what), mend=in_words(problem.mend), where=in_words(problem.where))


def in_words(english: str) -> str:
    """Sentences, a sentence or a piece of one that the core has said."""
    if not english or not _speaks_otherwise():
        return english
    whole = _said(english)
    if whole is not None:
        return whole
    parts = _JOINTS.split(english)
    return "".join(_said(part) or _joint(part) for part in parts) if len(parts) > 1 else english


def _speaks_otherwise() -> bool:
    """Whether the window speaks another language than the core."""
    return QLocale().language() not in {QLocale.Language.C, QLocale.Language.English}


def _said(english: str) -> str | None:
    said = made_from(english)
    if said is None:
        return None
    values = {name: in_words(value) for name, value in said.values.items()}
    return QCoreApplication.translate(CONTEXT, said.template).format(**values)


def _joint(part: str) -> str:
    return f" {QCoreApplication.translate(CONTEXT, part.strip())} " if part in {" and ", " or "} else part
