"""The case assessment form itself: complete, plain, and routed so that every question can be reached."""

import csv
import re

import pytest

from assessor_app.bundled import resource
from assessor_app.instrument import compile_form
from assessor_app.records import EvidenceRule, Kind
from tools.sample.noise import noise

CRITERIA = {"1.1", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3", "4.1", "4.2", "4.3", "5.1", "5.2", "5.3", "5.5"}
SHARED = {("4.1", "5.1"), ("4.2", "5.2"), ("4.3", "5.3"), ("4.3", "5.1")}
WALKS = 400
LEFT_OPEN = 0.15
"""How many questions a walk leaves unanswered, in every second walk."""


@pytest.fixture(scope="module")
def form(builder):
    return builder.instrument


def by_chance(question, number):
    """Some answer to the question, or none."""
    codes = [choice.code for choice in question.choices]
    if number % 2 and noise("open", str(number), question.code) < LEFT_OPEN:
        return ""
    if question.kind is Kind.SELECT_MULTIPLE:
        return " ".join(code for code in codes if noise(str(number), question.code, code) < 0.5)
    return codes[int(noise("walk", str(number), question.code) * len(codes))] if codes else "2013-01-01"


def random_walk(builder, number):
    """The questions that are asked of one invented case whose answers are pure chance."""
    answers, asked = {}, set()
    for question in builder.instrument.questions:
        if builder.rules.is_open(question, answers):
            asked.add(question.code)
            answers[question.code] = by_chance(question, number)
    return asked


@pytest.fixture(scope="module")
def walks(builder):
    return [random_walk(builder, number) for number in range(WALKS)]


def test_every_question_can_be_reached_by_some_answers(form, walks):
    assert not {question.code for question in form.questions} - set.union(*walks)


def test_every_rule_is_false_for_some_answers(form, walks):
    ruled_groups = {group.code for group in (*form.views, *form.sections) if group.relevant}
    ruled = {one.code for one in form.questions if one.relevant or {one.view, one.section} & ruled_groups}
    assert ruled
    assert not ruled & set.intersection(*walks)


def test_all_fourteen_criteria_with_case_questions_are_scored(form):
    assert {code for question in form.scored for code in question.criteria} == CRITERIA


def test_there_are_between_120_and_170_scored_questions(form):
    assert 120 <= len(form.scored) <= 170


def test_a_question_with_two_cells_is_one_about_victims_or_children(form):
    assert {question.criteria for question in form.scored if len(question.criteria) > 1} == SHARED


def test_about_a_third_of_the_scored_questions_owe_evidence(form):
    owing = [question for question in form.scored if question.evidence is not EvidenceRule.WELCOME]
    assert 0.25 < len(owing) / len(form.scored) < 0.4


def test_every_scored_question_is_followed_by_its_reasons_evidence_and_source(form):
    codes = [question.code for question in form.questions]
    for question in form.scored:
        place = codes.index(question.code)
        satellites = [question.code + ending for ending in ("_r", "_ro", "_e", "_s")]
        assert codes[place + 1 : place + 5] == satellites


@pytest.mark.parametrize("words", ["label", "hint"])
def test_no_question_or_hint_is_longer_than_25_words(form, words):
    for question in form.questions:
        text = getattr(question, words).to("en")
        assert all(len(sentence.split()) <= 25 for sentence in re.split(r"(?<=[.?])\s", text)), text


def test_no_question_asks_two_things_or_denies_twice(form):
    for question in form.questions:
        text = question.label.to("en")
        assert text.count("?") <= 1
        assert len(re.findall(r"\b(not|no|never|without|nothing)\b", text, re.IGNORECASE)) <= 1


def test_facts_that_open_other_questions_are_owed(form):
    compiled = compile_form(form)
    opening = {code for question in form.questions for code in compiled.depends_on(question.code)}
    satellites = {code for code in opening if form.by_code[code].owner}
    assert all(form.by_code[code].required for code in opening - satellites)


@pytest.fixture(scope="module")
def terms():
    with resource("instruments", "glossary.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_term_of_the_glossary_is_explained_under_an_id_of_its_own(terms):
    assert len({row["id"] for row in terms}) == len(terms)
    assert all(re.fullmatch(r"[a-z][a-z0-9_]*", row["id"]) and row["en"] for row in terms)


def test_no_name_in_the_glossary_stands_for_two_terms(terms):
    names = [name.strip() for row in terms for name in (row["term"], *row["aliases"].split(";")) if name.strip()]
    assert len({*names}) == len(names)


def test_terms_that_guidance_points_to_are_in_the_glossary(terms, form):
    known = {row["id"] for row in terms}
    for question in form.questions:
        for language in ("en", "cy"):
            assert set(re.findall(r"\(glossary:([a-z0-9_]+)\)", question.guidance.to(language))) <= known
