"""Answers of many respondents to one form as tables: counts per choice with denominators, words listed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from assessor_app.records import Instrument, Kind, Question, Text

CODE = "code"
"""The question of each form that holds the respondent's code."""

QUOTE_OK = "quote_ok"
"""The question that asks whether the respondent's words may be quoted."""

_CHOICES = frozenset({Kind.SELECT_ONE, Kind.SELECT_MULTIPLE})
_WORDS = frozenset({Kind.TEXT, Kind.INTEGER, Kind.DECIMAL})


@dataclass(frozen=True, slots=True)
class Respondent:
    """One respondent: their code, their answers, and the questions that these leave open."""

    code: str
    answers: Mapping[str, str]
    active: frozenset[str]

    def said(self, question: str) -> str:
        """The answer to a question that applies; else ``""``."""
        return self.answers.get(question, "") if question in self.active else ""


@dataclass(frozen=True, slots=True)
class ChoiceCount:
    """One answer that can be chosen, and how many respondents chose it."""

    code: str
    label: Text
    count: int


@dataclass(frozen=True, slots=True)
class WordsTable:
    """What one respondent said in words; `quotable` if they agreed to be quoted without their name."""

    respondent: str
    text: str
    quotable: bool


@dataclass(frozen=True, slots=True)
class QuestionTable:
    """One question over the respondents of one group (`group` is ``""`` where nothing is grouped).

    `asked` is for how many the question applied, `answered` how many of these answered: the
    denominator of `counts`. Where several answers may be ticked, counts add up to more.
    """

    code: str
    label: Text
    group: str
    group_label: Text
    asked: int
    answered: int
    counts: tuple[ChoiceCount, ...] = ()
    words: tuple[WordsTable, ...] = ()


@dataclass(frozen=True, slots=True)
class Tabulation:
    """All questions of one form. `unfinished` of the `respondents` have not been completed; they count too."""

    form: Instrument
    respondents: int
    unfinished: int
    by: str
    questions: tuple[QuestionTable, ...]


def question_tables(form: Instrument, people: Sequence[Respondent], by: str = "") -> tuple[QuestionTable, ...]:
    """A table for each question with choices or words that anybody was asked, in the order of the form.

    `by` is a question with choices; there is then a table for each of its answers given. Codes of
    respondents and dates are left out.
    """
    groups = list(_groups(form, people, by))
    return tuple(
        _table(question, group, label, members)
        for question in form.questions
        if question.kind in _CHOICES | _WORDS and question.code not in {by, CODE}
        for group, label, members in groups
        if any(question.code in one.active for one in members)
    )


def _groups(
    form: Instrument, people: Sequence[Respondent], by: str
) -> Iterator[tuple[str, Text, Sequence[Respondent]]]:
    if not by:
        yield "", Text(), people
        return
    for choice in form.by_code[by].choices:
        if members := [one for one in people if choice.code in one.said(by).split()]:
            yield choice.code, choice.label, members
    if others := [one for one in people if not one.said(by)]:
        yield "", Text((("en", "Not answered"), ("cy", "Heb ei ateb"))), others


def _table(question: Question, group: str, label: Text, people: Iterable[Respondent]) -> QuestionTable:
    asked = [one for one in people if question.code in one.active]
    answered = [one for one in asked if one.said(question.code)]
    return QuestionTable(
        code=question.code,
        label=question.label,
        group=group,
        group_label=label,
        asked=len(asked),
        answered=len(answered),
        counts=_counts(question, answered),
        words=_words(question, answered),
    )


def _counts(question: Question, answered: Sequence[Respondent]) -> tuple[ChoiceCount, ...]:
    chosen = [one.said(question.code).split() for one in answered]
    return tuple(
        ChoiceCount(choice.code, choice.label, sum(choice.code in codes for codes in chosen))
        for choice in question.choices
    )


def _words(question: Question, answered: Iterable[Respondent]) -> tuple[WordsTable, ...]:
    if question.kind not in _WORDS:
        return ()
    return tuple(WordsTable(one.code, one.said(question.code), one.said(QUOTE_OK) == "yes") for one in answered)
