"""The words of the invented cases: evidence where it is owed, of every length, without names."""

import re
from collections import Counter

import pytest

from assessor_app.instrument import MAX_UNITS, check_text, units
from assessor_app.records import EvidenceRule, Judgement
from tools.sample.diary import DIARY
from tools.sample.evidence import MOST
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
    found = [one.text.lower() for one in fitting(builder.writer.stock, "q2_1_09", "no_missing", "below")]
    assert all("no plan" in text or "no sentence plan" in text for text in found)


def below_the_line(builder, given):
    """The reasons question of every answer below the line that asks for reasons, with whether they were given."""
    for answers in given.values():
        for question in builder.instrument.scored:
            choice = question.choice(answers.get(question.code, ""))
            reasons = builder.instrument.by_code[f"{question.code}_r"]
            if choice is not None and choice.judgement is Judgement.BELOW and builder.rules.is_open(reasons, answers):
                yield reasons, reasons.code in answers


def test_reasons_are_always_there_where_they_are_owed_and_not_always_where_they_are_welcome(builder, given):
    found = list(below_the_line(builder, given))
    assert all(there for reasons, there in found if reasons.required)
    welcome = [there for reasons, there in found if not reasons.required]
    assert 0.6 < sum(welcome) / len(welcome) < 0.95


def sentences(answers):
    """Every sentence that somebody wrote, but for the one text that copies a whole log."""
    for code, text in answers.items():
        if code.endswith(("_e", "_ro", "_strengths", "_improvements", "_comment", "_text")) and len(text) < 5_000:
            yield from re.split(r"(?<=[.!?”])\s+(?=[A-Z])", text)


def test_no_sentence_is_read_more_than_eight_times(given):
    counted = Counter(sentence for answers in given.values() for sentence in sentences(answers))
    assert counted
    assert [(sentence, count) for sentence, count in counted.items() if count > MOST] == []


@pytest.mark.parametrize(
    ("words", "holds"),
    [
        (r"\btutor|\bprogramme\b", "${programmes} != '' and not(selected(${programmes}, 'none'))"),
        (r"\bprison\b|\bday release\b", "${case_type} = 'licence'"),
        (r"\bchildren\b|\bsocial worker\b", "${children} = 'yes' or ${child_protection} = 'yes'"),
        (r"\bvictim liaison officer\b", "${case_type} = 'licence'"),
        (r"\balcohol|\bdrinking\b", "${alcohol_offence} = 'yes' or ${factor_alcohol} = 'yes'"),
    ],
)
def test_a_text_speaks_only_of_what_the_case_has(builder, given, words, holds):
    told = {case for case, answers in given.items() if any(re.search(words, one) for one in sentences(answers))}
    assert told
    assert [case for case in sorted(told) if not builder.rules.rule(holds)(given[case])] == []


@pytest.mark.parametrize(
    ("reason", "holds"),
    [("prison", "${case_type} = 'licence'"), ("children", "${children} = 'yes' or ${child_protection} = 'yes'")],
)
def test_a_reason_is_ticked_only_of_a_case_of_which_it_can_be_true(builder, given, reason, holds):
    ticked = {
        case
        for case, answers in given.items()
        for code, value in answers.items()
        if code.endswith("_r") and reason in value.split()
    }
    assert ticked
    assert [case for case in sorted(ticked) if not builder.rules.rule(holds)(given[case])] == []


def test_only_a_case_that_is_marked_says_what_it_illustrates(given):
    for answers in given.values():
        assert bool(answers.get("illustration_text")) == (answers["illustration"] != "no")


def test_nobody_discusses_a_plan_that_does_not_exist(builder, given):
    none = [answers for answers in given.values() if answers["q2_1_09"] == "no_missing"]
    assert none
    for answers in none:
        about = [text for code, text in answers.items() if code.startswith(("q2_2", "q2_3")) and code.endswith("_e")]
        assert [text for text in about if re.search(r"\bthe (?:old |first )?plan\b(?! was)", text)] == []


def test_what_was_said_of_the_start_is_dated_near_the_start(given):
    for answers in given.values():
        assert answers["period_start"] <= answers["start_date"] <= answers["cutoff_date"]
        assert answers.get("sentenced_on", "") <= answers["start_date"]
        assert answers.get("interview_date", answers["cutoff_date"]) >= answers["cutoff_date"]


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
