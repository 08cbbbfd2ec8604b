"""Every bundled form reads as plain language: short, one thing at a time, in both languages."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from functools import cache

import pytest

from assessor_app.bundled import resource
from assessor_app.instrument import load_csv
from assessor_app.records import ENGLISH, WELSH, Instrument, Kind, Text

FORMS = sorted(path.name for path in resource("instruments").glob("*_2013.csv"))
CASES = "case_assessment_violent_2013.csv"
TABLES = {"area_context_2013.csv", "offender_survey_2013.csv"}
"""Forms that the lead fills line by line from papers: nobody is asked, and nobody is quoted."""
CRITERIA = {f"{outcome}.{process}" for outcome in range(1, 6) for process in range(1, 5)} - {"1.2", "1.3"} | {"5.5"}

NEGATIVE = re.compile(
    r"\b(?:no|not|never|none|nobody|nothing|neither|nor|without|unless|cannot|un(?:able|likely|fair|clear|suitable|safe))\b"
    r"|n't\b",
    re.IGNORECASE,
)
SAME_IN_BOTH = {"Plymouth", "SEEDS", "MAPPA", "ViSOR"}


@cache
def load(name: str) -> Instrument:
    instrument, problems = load_csv(resource("instruments", name))
    assert problems == ()
    assert instrument is not None
    return instrument


def texts(instrument: Instrument) -> Iterator[tuple[str, Text]]:
    """Every text of a form with the place where it stands."""
    for group in (*instrument.views, *instrument.sections):
        yield group.code, group.label
    for question in instrument.questions:
        yield question.code, question.label
        yield f"{question.code} hint", question.hint
        yield f"{question.code} guidance", question.guidance
        yield f"{question.code} message", question.constraint_message
        for choice in question.choices:
            yield f"{question.list_name} {choice.code}", choice.label


def labels(instrument: Instrument) -> Iterator[tuple[str, str]]:
    """Code and English label of every question that takes an answer."""
    for question in instrument.questions:
        if question.kind is not Kind.NOTE:
            yield question.code, question.label.to(ENGLISH)


def test_the_seven_forms_are_bundled() -> None:
    assert FORMS == [
        "area_context_2013.csv",
        CASES,
        "evidence_notes_2013.csv",
        "offender_manager_interview_2013.csv",
        "offender_survey_2013.csv",
        "sentencer_interview_2013.csv",
        "victim_questionnaire_2013.csv",
    ]


@pytest.mark.parametrize("name", FORMS)
def test_a_form_is_known_by_its_file_and_one_version(name: str) -> None:
    form = load(name)
    assert name in {f"{form.form_id}.csv", f"{form.form_id}_2013.csv"}
    assert form.version == ("2013.1" if name.startswith("victim") else "2013.2")


@pytest.mark.parametrize("name", [name for name in FORMS if name != CASES])
def test_every_text_is_there_in_english_and_in_welsh(name: str) -> None:
    assert [place for place, text in texts(load(name)) if text.has(ENGLISH) != text.has(WELSH)] == []
    assert [code for code, words in labels(load(name)) if not words] == []


@pytest.mark.parametrize("name", FORMS)
def test_the_welsh_is_not_the_english_over_again(name: str) -> None:
    same = {text.to(ENGLISH) for _, text in texts(load(name)) if text.has(WELSH) and text.to(ENGLISH) == text.to(WELSH)}
    assert {words for words in same if " " in words} <= SAME_IN_BOTH


@pytest.mark.parametrize("name", FORMS)
def test_no_question_is_longer_than_25_words(name: str) -> None:
    assert [code for code, words in labels(load(name)) if len(words.split()) > 25] == []


@pytest.mark.parametrize("name", FORMS)
def test_no_question_holds_two_negatives(name: str) -> None:
    assert [(code, words) for code, words in labels(load(name)) if len(NEGATIVE.findall(words)) > 1] == []


@pytest.mark.parametrize("name", FORMS)
def test_no_question_asks_two_things(name: str) -> None:
    """One question mark, no "and/or", no second verb after "and"."""
    second = re.compile(r"and/or|\band (?:is|are|was|were|did|do|does|has|have|had|can|could|how|why|what|who|when)\b")
    assert [
        (code, words) for code, words in labels(load(name)) if words.count("?") > 1 or second.search(words.lower())
    ] == []


@pytest.mark.parametrize("name", [name for name in FORMS if name != CASES])
def test_interviews_and_notes_are_not_scored(name: str) -> None:
    assert load(name).scored == ()


@pytest.mark.parametrize("name", [name for name in FORMS if name != CASES])
def test_interviews_and_notes_say_which_criterion_they_inform(name: str) -> None:
    named = {criterion for question in load(name).questions for criterion in question.criteria}
    assert named <= CRITERIA


@pytest.mark.parametrize("name", [name for name in FORMS if name != CASES])
def test_everybody_interviewed_is_known_by_a_code_and_never_by_a_name(name: str) -> None:
    form = load(name)
    assert form.by_code["code"].required
    assert "name" in form.by_code["code"].hint.to(ENGLISH) or name.startswith("victim")
    assert [code for code, words in labels(form) if re.search(r"\byour name\b|\bsurname\b|\baddress\b", words)] == []


@pytest.mark.parametrize("name", [name for name in FORMS if name not in {CASES, *TABLES}])
def test_words_are_quoted_only_where_the_person_agreed(name: str) -> None:
    assert load(name).by_code["quote_ok"].required


@pytest.mark.parametrize("name", ["offender_manager_interview_2013.csv", "sentencer_interview_2013.csv"])
def test_who_does_not_agree_is_asked_nothing_more(name: str) -> None:
    form = load(name)
    first, *later = form.views
    assert all(view.relevant == "${agreed} = 'yes'" for view in later)
    asked = [question for question in form.questions if question.view == first.code]
    after = asked[[question.code for question in asked].index("agreed") + 1 :]
    assert all("${agreed}" in question.relevant or "${sits_as}" in question.relevant for question in after)


def test_the_victim_questionnaire_cannot_be_linked_to_a_case() -> None:
    form = load("victim_questionnaire_2013.csv")
    assert {question.kind for question in form.questions} <= {Kind.NOTE, Kind.TEXT, Kind.SELECT_ONE}
    assert not {question.role for question in form.questions} - {""}
    assert [code for code, words in labels(form) if re.search(r"\bcase\b|\bunit\b|\bdate\b", words)] == []


def test_a_victim_may_leave_out_everything_but_the_consent() -> None:
    form = load("victim_questionnaire_2013.csv")
    assert {question.code for question in form.questions if question.required} == {"code", "quote_ok"}


def terms() -> list[dict[str, str]]:
    with resource("instruments", "glossary.csv").open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


@pytest.mark.parametrize("name", FORMS)
def test_every_term_that_is_marked_is_in_the_glossary_and_marked_in_both_languages(name: str) -> None:
    marked = re.compile(r"\]\(glossary:(\w+)\)")
    known = {row["id"] for row in terms()}
    for place, text in texts(load(name)):
        english = set(marked.findall(text.to(ENGLISH)))
        assert english <= known, place
        assert not text.has(WELSH) or set(marked.findall(text.to(WELSH))) == english, place


def test_every_term_is_explained_in_both_languages() -> None:
    rows = terms()
    assert len({row["id"] for row in rows}) == len(rows) > 40
    for row in rows:
        assert all(row[column] for column in ("term", "en", "cy")), row["id"]
        assert len(row["en"].split()) <= 40, row["id"]
