"""What the core says to people, in the language of the window."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale

from assessor_app.problems import Problem
from assessor_app.records import ENGLISH, WELSH
from assessor_app.translations import say


def language() -> str:
    """The tag of the language that the window speaks."""
    return WELSH if QLocale().language() is QLocale.Language.Welsh else ENGLISH


def in_words(message: str) -> str:
    """A message of the core's, or a piece of one."""
    return say(message, language())


def sentence(problem: Problem) -> str:
    """A problem in one line."""
    return problem.sentence(language())


def sentences(problems: Iterable[Problem]) -> list[str]:
    """Problems, a line each."""
    return [sentence(problem) for problem in problems]


def what_to_do(problem: Problem) -> str:
    """What is wrong and how to mend it, without the place."""
    return problem.advice(language())


def with_place(problem: Problem) -> str:
    """The place, what is wrong and how to mend it, without the file's name."""
    return problem.in_file("").sentence(language())
