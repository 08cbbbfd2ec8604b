"""The practice case can be read in both languages, and its benchmark answers the whole form."""

from __future__ import annotations

import csv
import re
from datetime import date
from functools import cache

import pytest

from assessor_app.bundled import resource
from assessor_app.instrument import CompiledInstrument, Owed, check, compile_form, load_csv
from assessor_app.records import AnswerState, Kind

TODAY = date(2013, 7, 1)
COMMENTS = ("overall_comment", "evidence_for", "source_for", "reason_other_for")


@cache
def form() -> CompiledInstrument:
    instrument, problems = load_csv(resource("instruments", "case_assessment_violent_2013.csv"))
    assert instrument is not None, problems
    return compile_form(instrument)


@cache
def benchmark() -> dict[str, dict[str, str]]:
    with resource("practice", "benchmark.csv").open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    found = {row["question"]: row for row in rows}
    assert len(found) == len(rows)
    return found


def answers() -> dict[str, str]:
    return {code: row["value"] for code, row in benchmark().items()}


def case(language: str) -> str:
    return resource("practice", "case.md" if language == "en" else "case.cy.md").read_text(encoding="utf-8")


def welcome(given: dict[str, str]) -> set[str]:
    """The lists of what fell short beside answers above the line: they may stay empty."""
    above = {code for code, state in form().states(given).items() if state is AnswerState.ABOVE}
    return {
        one.code for one in form().instrument.questions if one.role.startswith("reason_for:") and one.owner in above
    }


def test_the_benchmark_answers_every_question_that_its_answers_leave_open_and_no_other() -> None:
    questions = [question for question in form().instrument.questions if question.kind is not Kind.NOTE]
    given = answers()
    open_now = form().active(given, TODAY)
    assert set(given) <= open_now
    assert [
        question.code
        for question in questions
        if question.code in open_now - set(given) and question.role.partition(":")[0] not in COMMENTS
        if question.code not in welcome(given)
    ] == []


def test_every_answer_of_the_benchmark_is_one_that_the_form_accepts() -> None:
    given = answers()
    for code, value in given.items():
        stored, problems = check(form().instrument.by_code[code], value, answers=given, form=form(), today=TODAY)
        assert (stored, problems) == (value, ()), code


def test_nothing_but_evidence_is_owed_and_the_reason_of_the_benchmark_stands_for_it() -> None:
    assert {point.kind for point in form().open_points(answers(), TODAY)} == {Owed.EVIDENCE}


def test_every_judgement_has_one_sentence_of_reason_in_both_languages() -> None:
    for code, row in benchmark().items():
        scored = form().instrument.by_code[code].scored
        for column in ("why", "why_cy"):
            assert bool(row[column]) == scored, code
            if scored:
                assert row[column].endswith("."), code
                assert len(re.findall(r"[.!?](?:\s|$)", row[column])) == 1, code


def test_the_case_has_work_on_both_sides_of_the_line_in_every_step() -> None:
    states = form().states(answers())
    for view in ("planning", "delivery", "outcomes"):
        seen = {states[question.code] for question in form().instrument.scored if question.view == view}
        assert {AnswerState.ABOVE, AnswerState.BELOW} <= seen, view


def test_the_facts_of_the_case_in_brief_are_those_of_the_benchmark() -> None:
    given, text = answers(), case("en")
    assert given["start_date"] == "2012-09-10"
    assert "made on 10 September 2012" in text
    assert given["cutoff_date"] == "2013-05-31"
    assert "10 September 2012 to 31 May 2013" in text
    assert given["interview_date"] == "2013-06-05"
    assert "on 5 June 2013" in text


def test_both_languages_tell_the_same_case() -> None:
    english, welsh = case("en"), case("cy")
    for pattern in (r"(?m)^#+ ", r"(?m)^\|", r"(?m)^\d\. "):
        assert len(re.findall(pattern, english)) == len(re.findall(pattern, welsh)), pattern
    paragraphs = [len(re.split(r"\n\n+", text)) for text in (english, welsh)]
    assert paragraphs[0] == paragraphs[1]
    figures = [sorted(re.findall(r"\b\d+\b", text)) for text in (english, welsh)]
    assert figures[0] == figures[1]


@pytest.mark.parametrize("language", ["en", "cy"])
def test_nobody_in_the_case_has_a_name_an_address_or_a_number(language: str) -> None:
    text = case(language)
    assert re.findall(r"\b(?:Mr|Mrs|Ms|Miss|Dr)\b", text) == []
    assert re.findall(r"\b[A-Z]{1,2}\d{1,2} ?\d[A-Z]{2}\b|\b\d{5,}\b", text) == []


def test_the_case_can_be_read_in_a_quarter_of_an_hour() -> None:
    assert 1_300 <= len(case("en").split()) <= 1_900
