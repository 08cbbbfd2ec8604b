"""What differs between versions of the form whose scored questions are counted together by their codes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from assessor_app.scoring.sql import ScoreQuery

CRITERIA, CHOICES, WORDS, MISSING = "criteria", "choices", "words", "missing"

_COUNTED = "select distinct instrument from assessment_of_record where reached >= $reached"
_CRITERIA = f"""
select distinct instrument, question, criterion from scored_question where instrument in ({_COUNTED})
"""
_WORDS = f"""
select distinct instrument, question, english from question_part where instrument in ({_COUNTED})
"""
_CHOICES = f"""
select distinct instrument, question, choice, judgement from choice_part where instrument in ({_COUNTED})
"""


@dataclass(frozen=True, slots=True)
class Difference:
    """A scored question that is not the same in all versions, and in what: see the constants above."""

    question: str
    differs: tuple[str, ...]


def differences(query: ScoreQuery, reached: int) -> tuple[Difference, ...]:
    """The scored questions that count in other criteria, have other choices or words, or are missing, by code."""
    asked = {"reached": reached}
    criteria, words, choices = (_by_question(query(sql, asked)) for sql in (_CRITERIA, _WORDS, _CHOICES))
    versions = {form for forms in criteria.values() for form in forms}
    told = []
    for question, forms in sorted(criteria.items()):
        differs = [MISSING] if forms.keys() != versions else []
        sides = ((CRITERIA, criteria), (CHOICES, choices), (WORDS, words))
        differs += [name for name, by_form in sides if _differ(by_form.get(question, {}), forms)]
        if differs:
            told.append(Difference(question, tuple(differs)))
    return tuple(told)


def _by_question(rows: Iterable[tuple[object, ...]]) -> Mapping[str, Mapping[str, frozenset[tuple[object, ...]]]]:
    """For each question and version what the rows say of it."""
    found: dict[str, dict[str, set[tuple[object, ...]]]] = defaultdict(lambda: defaultdict(set))
    for instrument, question, *said in rows:
        found[str(question)][str(instrument)].add(tuple(said))
    return {question: {form: frozenset(one) for form, one in forms.items()} for question, forms in found.items()}


def _differ(by_form: Mapping[str, frozenset[tuple[object, ...]]], forms: Iterable[str]) -> bool:
    return len({by_form.get(form, frozenset()) for form in forms}) > 1
