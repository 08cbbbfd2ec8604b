import random

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessor_app import bundled
from assessor_app.instrument import compile_form, load_csv
from assessor_app.records import Kind
from assessor_app.reports import blank_form, route
from tests.forms import small_form
from tests.reports.prints import pages, words

FORMS = sorted(path for path in bundled.resource("instruments").glob("*.csv") if path.name != "glossary.csv")


@pytest.fixture(scope="module")
def printed(tmp_path_factory):
    """The small form on paper."""
    path = tmp_path_factory.mktemp("blank") / "form.pdf"
    blank_form(path, small_form())
    return path


def test_every_question_is_printed_with_its_answers_and_its_code(printed):
    text = words(printed)
    for question in small_form().questions:
        if not question.owner:
            assert question.label.to("en") in text
            assert question.kind is Kind.NOTE or question.code in text
        for choice in question.choices:
            assert choice.label.to("en") in text


def test_questions_are_numbered_in_the_order_of_the_walk(printed):
    text = words(printed)
    assert "1 What kind of sentence is it? case_type" in text
    assert "10 Was a report made for the court? report_made" in text


def test_an_answer_that_passes_over_questions_says_where_to_go_on(printed):
    assert "No → go to 13" in words(printed)
    assert route.route(compile_form(small_form()), "en").exits["report_made", "no"] == 13


def test_a_rule_that_no_arrow_tells_is_said_at_its_question(printed):
    text = words(printed)
    assert "Only if question 8 includes “Alcohol”." in text
    assert "Only if the number of answers ticked for question 8 is at least 2." in text
    assert "Only if question 3 is “Medium”, “High” or “Very high”." in text


def test_a_rule_that_an_arrow_tells_is_not_said_again():
    conditions = route.route(compile_form(small_form()), "en").conditions
    assert not {"report_date", "s1_1", "q1_1_01"} & conditions.keys()


def test_reasons_say_after_which_answers_they_are_needed_and_evidence_when_it_is_owed(printed):
    text = words(printed)
    assert "If you ticked “No, not well enough” or “No, not done”: Why not?" in text
    assert "Evidence (needed if not sufficient)" in text
    assert "Evidence (always needed)" in text


def test_there_are_fields_for_case_assessor_and_date_and_lines_to_sign_on(printed):
    assert "Case number Assessor Date" in words(printed)
    assert "Signatures" in pages(printed)[-1]


def test_the_form_is_printed_in_welsh_and_names_nobody(tmp_path):
    path = tmp_path / "cy.pdf"
    blank_form(path, small_form(), "cy")
    text = words(path)
    for said in ("Rhif yr achos", "Manylion yr achos", "ewch i 13", "Dim ond os mae cwestiwn 8 yn cynnwys “Alcohol”."):
        assert said in text
    assert pypdf.PdfReader(path).metadata["/Title"] == small_form().title.to("cy")


def test_the_same_form_gives_the_same_bytes(printed, tmp_path):
    again = tmp_path / "again.pdf"
    blank_form(again, small_form())
    assert again.read_bytes() == printed.read_bytes()


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_every_bundled_form_can_be_printed_on_a_bearable_number_of_pages(path, tmp_path):
    instrument, problems = load_csv(path)
    assert instrument, problems
    blank_form(tmp_path / "form.pdf", instrument)
    found = pages(tmp_path / "form.pdf")
    assert f"Page {len(found)} of {len(found)}" in found[-1]
    assert len(found) <= 64


# --- the way through -----------------------------------------------------------------------------------

CASE_FORM = compile_form(load_csv(bundled.resource("instruments", "case_assessment_violent_2013.csv"))[0])
ASKED = [one for one in CASE_FORM.instrument.questions if not one.owner and one.kind is not Kind.NOTE]
ROUTE = route.route(CASE_FORM, "en")


def answered(seed):
    """Any answer to every question that has choices."""
    draw = random.Random(seed)
    return {one.code: draw.choice(one.choices).code for one in CASE_FORM.instrument.questions if one.choices}


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**9))
def test_an_arrow_never_leads_past_a_question_that_is_open(seed):
    answers = answered(seed)
    active = CASE_FORM.active(answers)
    for question in ASKED:
        target = ROUTE.exits.get((question.code, answers.get(question.code, "")))
        if question.code in active and target is not None:
            passed = [one.code for one in ASKED if ROUTE.numbers[question.code] < ROUTE.numbers[one.code]]
            passed = [code for code in passed if target == 0 or ROUTE.numbers[code] < target]
            assert not active.intersection(passed)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**9))
def test_a_reader_who_follows_arrows_and_conditions_meets_no_closed_question_untold(seed):
    answers = answered(seed)
    active = CASE_FORM.active(answers)
    go_on, condition_holds_for = 1, ""
    for question in ASKED:
        number = ROUTE.numbers[question.code]
        condition_holds_for = question.relevant if question.code in ROUTE.conditions else condition_holds_for
        told = {question.view, question.section, question.code} & ROUTE.conditions.keys()
        told_before = question.relevant and question.relevant == condition_holds_for
        if question.code in active:
            target = ROUTE.exits.get((question.code, answers.get(question.code, "")))
            go_on = max(go_on, len(ASKED) + 1 if target == 0 else target or 0)
        else:
            assert number < go_on or told or told_before, question.code
