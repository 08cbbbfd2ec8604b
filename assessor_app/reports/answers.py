"""One question with its answer as flowables: judged, a detail, a long text, and what belongs to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from assessor_app.instrument import words_of_answer
from assessor_app.records import AnswerState, Instrument, Judgement, Kind, Question
from assessor_app.reports import fonts, words
from assessor_app.reports.flowables import Row
from assessor_app.reports.page import BEGINNING
from assessor_app.reports.style import (
    LABEL,
    LINE,
    MEDIUM,
    QUESTION,
    RULED,
    SMALL,
    SMALL_TEXT,
    STRONG,
    WARNING,
    WIDTH,
)
from assessor_app.reports.symbols import Symbol
from assessor_app.reports.text import paragraph, ruled
from assessor_app.reports.words import say

HAIRLINE = LINE
OTHER = "other"
"""The code of the choice "another reason", which a question of its own lets one write about."""

_ANSWER, _SYMBOL = 132.0, 16.0
_LONG = 160
_WARNED = QUESTION.clone("warned", textColor=WARNING)
_ROW = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (0, -1), MEDIUM),
    ("LINEABOVE", (0, 0), (-1, 0), 0.5, HAIRLINE),
    ("TOPPADDING", (0, 0), (-1, -1), 3),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
]


def judged(
    question: Question, value: str, state: AnswerState, language: str, *, source: str = "", label: str = ""
) -> Row:
    """A scored question: its words, criteria and source left, the judgement by symbol and words right.

    `label` stands in place of the question's own words where a list is by something else, e.g. by case.
    """
    room = WIDTH - _ANSWER - _SYMBOL
    key = "criterion" if len(question.criteria) == 1 else "criteria"
    codes = ", ".join(question.criteria)
    criteria = "" if label else say(key, language, code=codes, codes=codes)
    below = " · ".join(part for part in (criteria, say("source", language, source=source) if source else "") if part)
    asked_for = [paragraph(label or question.label.to(language), STRONG if label else QUESTION, room - MEDIUM)]
    asked_for += [paragraph(below, SMALL_TEXT, room - MEDIUM)] if below else []
    answered = [paragraph(words.state(state, language), STRONG, _ANSWER)]
    label_of_answer = words_of_answer(question, value, language)
    if label_of_answer and label_of_answer.casefold() != words.state(state, language).casefold():
        answered.append(paragraph(label_of_answer, SMALL_TEXT, _ANSWER))
    return Row([asked_for, [Symbol(state)], answered], [room, _SYMBOL, _ANSWER], _ROW)


def detail(question: Question, value: str, language: str) -> Row:
    """A question that is not scored, with its answer beside it."""
    room = _ANSWER + _SYMBOL
    said = words.day(value, language) if question.kind is Kind.DATE else words_of_answer(question, value, language)
    cells = [paragraph(question.label.to(language), QUESTION, WIDTH - room - MEDIUM), paragraph(said, STRONG, room)]
    return Row([[cell] for cell in cells], [WIDTH - room, room], _ROW)


def asked(question: Question, language: str) -> Row:
    """The words of a question whose answer follows below it."""
    return Row([[paragraph(question.label.to(language), QUESTION, WIDTH - MEDIUM)]], [WIDTH], _ROW)


def is_long(question: Question, value: str) -> bool:
    """Whether an answer needs the width of the page."""
    return question.kind is Kind.TEXT and (len(value) > _LONG or "\n" in value or question.appearance == "multiline")


def written(value: str) -> list[Flowable]:
    """A text that an assessor wrote, all of it."""
    return ruled(value, RULED, WIDTH)


def conflict(language: str) -> list[Flowable]:
    """That two different answers stand against each other here."""
    return [paragraph(f"\N{WARNING SIGN} {say('conflict', language)}", _WARNED, WIDTH), Spacer(1, SMALL)]


def source_of(instrument: Instrument, owner: str, standing: Mapping[str, str], language: str) -> str:
    """Where the evidence of a question came from, in words; ``""`` if it is not said."""
    source = instrument.satellite("source_for", owner)
    return words_of_answer(source, standing.get(source.code, ""), language) if source else ""


def satellites(instrument: Instrument, owner: str, standing: Mapping[str, str], language: str) -> list[Flowable]:
    """Reasons and evidence of one question, as far as they are answered."""
    found: list[Flowable] = []
    if reasons := _reasons(instrument, owner, standing, language):
        found += _labelled(say(_heading(instrument, owner, standing), language), reasons)
    evidence = instrument.satellite("evidence_for", owner)
    if evidence and (text := standing.get(evidence.code, "")):
        found += _labelled(say("evidence", language), text)
    return found


def _heading(instrument: Instrument, owner: str, standing: Mapping[str, str]) -> str:
    """What reasons are called: beside an answer above the line, they tell what fell short all the same."""
    choice = instrument.by_code[owner].choice(standing.get(owner, ""))
    return "fell-short" if choice is not None and choice.judgement is Judgement.ABOVE else "reasons"


def _labelled(label: str, text: str) -> list[Flowable]:
    """A text under its label, which is not left alone at the foot of a page."""
    return [CondPageBreak(BEGINNING), paragraph(label, LABEL, WIDTH), *written(text), Spacer(1, SMALL)]


def _reasons(instrument: Instrument, owner: str, standing: Mapping[str, str], language: str) -> str:
    """The reasons ticked, one a line; what was written about another reason stands with that one."""
    ticked, other = (instrument.satellite(kind, owner) for kind in ("reason_for", "reason_other_for"))
    codes = standing.get(ticked.code, "").split() if ticked else []
    written_out = standing.get(other.code, "") if other else ""
    labels = {choice.code: choice.label.to(language) for choice in ticked.choices} if ticked else {}
    lines = [labels.get(code, code) for code in codes if code != OTHER or not written_out]
    if written_out:
        lines.append(f"{labels.get(OTHER, say('other-reason', language))}: {written_out}")
    return "\n".join(f"\N{BULLET} {line}" for line in lines)


def needs_legend(texts: Iterable[str]) -> bool:
    """Whether any text has a character that the print writes out, so that the reader must be told."""
    return any(not text.isascii() and fonts.writes_out(text) for text in texts)
