"""The words of the invented cases: evidence where it is owed, of every length, without names."""

import re

import pytest

from assessor_app.instrument import MAX_UNITS, check_text, units
from assessor_app.records import EvidenceRule, Judgement
from tools.sample.diary import DIARY
from tools.sample.phrases import fitting


@pytest.fixture(scope="module")
def evidence(given):
    """Every evidence text by case and owner's code."""
    return {
        (case, code.removesuffix("_e")): text
        for case, answers in given.items()
        for code, text in answers.items()
        if code.endswith("_e")
    }


def test_evidence_is_there_wherever_it_is_owed(builder, given, evidence):
    for case, answers in given.items():
        for question in builder.instrument.scored:
            choice = question.choice(answers.get(question.code, ""))
            below = choice is not None and choice.judgement is Judgement.BELOW
            owed = (
                question.evidence is EvidenceRule.ALWAYS and choice and choice.judgement is not Judgement.NOT_APPLICABLE
            )
            if owed or (below and question.evidence is EvidenceRule.BELOW):
                assert (case, question.code) in evidence


def test_one_text_is_as_long_as_a_whole_log_and_still_fits_a_cell(evidence):
    assert 29_000 < units(evidence[DIARY]) < MAX_UNITS


def test_the_other_texts_run_from_a_line_to_a_paragraph(evidence):
    lengths = sorted(len(text) for key, text in evidence.items() if key != DIARY)
    assert lengths[0] >= 40
    assert 250 < lengths[-1] <= 400


def test_most_texts_are_unlike_any_other(evidence):
    assert len(set(evidence.values())) > 0.75 * len(evidence)


def test_no_text_has_an_unfilled_gap_or_looks_like_a_name(evidence):
    for text in evidence.values():
        assert not re.search(r"[{}]|\b(Mr|Mrs|Ms|Miss|Dr)\b", text)


def test_no_text_brings_a_warning_when_it_is_typed(evidence):
    warned = [text for text in evidence.values() if len(text) < 1000 and check_text(text)[1]]
    assert not warned


def test_work_that_was_not_done_is_not_described_as_done_badly(builder):
    found = fitting(builder.writer.stock, "q2_1_09", "no_missing", "below")
    assert all("no plan" in text.lower() or "no sentence plan" in text for text in found)


def test_reasons_are_given_for_nearly_every_answer_below_the_line(builder, given):
    for case, answers in given.items():
        for question in builder.instrument.scored:
            choice = question.choice(answers.get(question.code, ""))
            if choice is not None and choice.judgement is Judgement.BELOW:
                assert f"{question.code}_r" in answers, (case, question.code)


def test_nobody_quotes_an_interview_that_did_not_take_place(given, evidence):
    without = {case for case, answers in given.items() if answers["interview_held"] == "no"}
    assert without
    assert not [
        text for (case, _), text in evidence.items() if case in without and case != DIARY[0] and "in interview" in text
    ]
    assert {given[case].get(f"{code}_s") for case, code in evidence if case in without} == {"file"}


def test_what_was_said_in_the_interview_has_the_interview_as_a_source(given, evidence):
    said = {given[case][f"{code}_s"] for (case, code), text in evidence.items() if "in interview" in text}
    assert said == {"both", "interview"}
