"""Every scored question has guidance that an assessor can act on, in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from assessor_app.bundled import resource
from assessor_app.instrument import load_csv
from assessor_app.records import ENGLISH, WELSH, Instrument, Question
from tools.sample import welsh


def form() -> Instrument:
    instrument, problems = load_csv(resource("instruments", "case_assessment_violent_2013.csv"))
    assert instrument is not None, problems
    return instrument


def scored() -> list[Question]:
    return list(form().scored)


@pytest.mark.parametrize("question", scored(), ids=lambda question: question.code)
def test_guidance_has_60_to_200_words_in_english_and_welsh_beside_it(question: Question) -> None:
    assert 60 <= len(question.guidance.to(ENGLISH).split()) <= 200
    assert question.guidance.has(WELSH)
    assert len(question.guidance.to(WELSH).split()) >= 50


def test_every_text_of_the_case_assessment_is_there_in_english_and_in_welsh() -> None:
    found = form()
    texts = {group.code: group.label for group in (*found.views, *found.sections)}
    for question in found.questions:
        texts |= {
            question.code: question.label,
            f"{question.code} hint": question.hint,
            f"{question.code} guidance": question.guidance,
            f"{question.code} message": question.constraint_message,
        }
        texts |= {f"{question.list_name} {choice.code}": choice.label for choice in question.choices}
    assert [place for place, text in texts.items() if text.has(ENGLISH) != text.has(WELSH)] == []


def test_the_list_for_the_translator_is_up_to_date() -> None:
    kept = Path(__file__).parents[2].joinpath("docs", "generated", "welsh-to-review.md").read_text(encoding="utf-8")
    assert welsh.document(kept) == kept
