"""Which answers may not mean what they did, once another version of the form asks the questions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from assessor_app.instrument import check
from assessor_app.records import ENGLISH, Choice, Instrument, Kind, Question, Standing, Text


class Why(StrEnum):
    """Why an answer may not mean what it did: what is different about its choice or its question."""

    CHOICE_GONE = "choice_gone"
    OTHER_KIND = "other_kind"
    OTHER_SIDE = "other_side"
    ANSWER_WORDS = "answer_words"
    QUESTION_WORDS = "question_words"


@dataclass(frozen=True, slots=True)
class ChangedMeaning:
    """An answer whose question or choice is different in the new version.

    `value` is the answer given. One that the new version cannot hold is `cleared`: it stands in the
    history only.
    """

    code: str
    label: Text
    value: str
    why: Why
    cleared: bool


def changed_meanings(standing: Mapping[str, Standing], old: Instrument, new: Instrument) -> tuple[ChangedMeaning, ...]:
    """The answers to look at, in the order of the new version.

    Different answers that wait for a decision are left to it, not cleared.
    """
    changed = []
    for code, question in new.by_code.items():
        value = standing[code].value if code in standing else None
        if value and (why := _why(old.by_code.get(code, question), question, value)):
            cleared = not fits(question, value) and not standing[code].conflicted
            changed.append(ChangedMeaning(code, question.label, value, why, cleared))
    return tuple(changed)


def fits(question: Question, value: str) -> bool:
    """Whether the question can hold this stored value as it is."""
    return question.kind is not Kind.NOTE and check(question, value) == (value, ())


def _why(old: Question, new: Question, value: str) -> Why | None:
    chosen = _chosen(new, value)
    if None in chosen:
        return Why.CHOICE_GONE
    if old.kind is not new.kind or not fits(new, value):
        return Why.OTHER_KIND
    pairs = [(one, other) for one, other in zip(_chosen(old, value), chosen, strict=True) if one and other]
    if any(one.judgement != other.judgement for one, other in pairs):
        return Why.OTHER_SIDE
    if any(one.label.to(ENGLISH) != other.label.to(ENGLISH) for one, other in pairs):
        return Why.ANSWER_WORDS
    return Why.QUESTION_WORDS if old.label.to(ENGLISH) != new.label.to(ENGLISH) else None


def _chosen(question: Question, value: str) -> list[Choice | None]:
    """The choices that a stored value names; none of a question without choices."""
    return [question.choice(code) for code in value.split()] if question.choices else []
