"""Which answers may not mean what they did, once another version of the form asks the questions."""

from __future__ import annotations

from collections.abc import Collection, Mapping
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
    OPENED = "opened"


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


def changed_meanings(
    standing: Mapping[str, Standing], old: Instrument, new: Instrument, opened: Collection[str] = ()
) -> tuple[ChangedMeaning, ...]:
    """The answers to look at, in the order of the new version.

    `opened` are questions that were closed and are asked now: an answer left there counts again.
    Different answers that wait for a decision are left to it, not cleared.
    """
    changed = []
    for code, question in new.by_code.items():
        value = standing[code].value if code in standing else None
        why = _why(old.by_code.get(code, question), question, value) if value else None
        why = why or (Why.OPENED if code in opened else None)
        if value and why:
            cleared = not fits(question, value) and not standing[code].conflicted
            changed.append(ChangedMeaning(code, question.label, value, why, cleared))
    return tuple(changed)


@dataclass(frozen=True, slots=True)
class Reworded:
    """Words of a question, or of an answer given, that are other words in the new version and mean the same.

    `codes` are the questions answered that have them.
    """

    old: Text
    new: Text
    codes: tuple[str, ...]


def reworded(answers: Mapping[str, str], old: Instrument, new: Instrument) -> tuple[Reworded, ...]:
    """What the new version says otherwise of these answers and declares to mean the same; each wording once."""
    found: dict[tuple[Text, Text], list[str]] = {}
    for code in (code for code in new.by_code if code in answers and code in old.by_code):
        before, now = old.by_code[code], new.by_code[code]
        pairs: list[_Pair] = [(before, now), *_choice_pairs(before, now, answers[code])]
        for one, other in pairs:
            if _words_differ(one, other) and _means_the_same(one, other):
                found.setdefault((one.label, other.label), []).append(code)
    return tuple(Reworded(one, other, tuple(codes)) for (one, other), codes in found.items())


def fits(question: Question, value: str) -> bool:
    """Whether the question can hold this stored value as it is."""
    return question.kind is not Kind.NOTE and check(question, value) == (value, ())


def _why(old: Question, new: Question, value: str) -> Why | None:
    chosen = _chosen(new, value)
    if None in chosen:
        return Why.CHOICE_GONE
    if old.kind is not new.kind or not fits(new, value):
        return Why.OTHER_KIND
    pairs = _choice_pairs(old, new, value)
    if any(one.judgement != other.judgement for one, other in pairs):
        return Why.OTHER_SIDE
    if not all(_means_the_same(one, other) for one, other in pairs):
        return Why.ANSWER_WORDS
    return None if _means_the_same(old, new) else Why.QUESTION_WORDS


_Pair = tuple[Question | Choice, Question | Choice]


def _words_differ(old: Question | Choice, new: Question | Choice) -> bool:
    return old.label.to(ENGLISH) != new.label.to(ENGLISH)


def _means_the_same(old: Question | Choice, new: Question | Choice) -> bool:
    """Whether the words are the same, or are declared in the new version to have meant the same."""
    return not _words_differ(old, new) or old.label.to(ENGLISH) in new.formerly


def _choice_pairs(old: Question, new: Question, value: str) -> list[tuple[Choice, Choice]]:
    """Each choice that a stored value names, as it was and as it is."""
    pairs = zip(_chosen(old, value), _chosen(new, value), strict=True) if old.choices and new.choices else ()
    return [(one, other) for one, other in pairs if one and other]


def _chosen(question: Question, value: str) -> list[Choice | None]:
    """The choices that a stored value names; none of a question without choices."""
    return [question.choice(code) for code in value.split()] if question.choices else []
