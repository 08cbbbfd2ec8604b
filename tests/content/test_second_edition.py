"""The second edition of the case form: an inspection begun on the first carries over with every answer kept.

The first edition, 2013.1, is kept here compressed. Its answers are those of a real file of that version:
filled by its own rules, on both sides of the line.
"""

from __future__ import annotations

import lzma
from functools import cache
from pathlib import Path

import pytest

from assessor_app.bundled import resource
from assessor_app.instrument import Owed, changed_meanings, load_csv
from assessor_app.operations import form_versions
from assessor_app.records import Instrument, Kind, Status
from tests.operations.world import World, fill

FIRST = Path(__file__).with_name("case_assessment_violent_2013.1.csv.xz")


@pytest.fixture(scope="module")
def first(tmp_path_factory) -> Instrument:
    path = tmp_path_factory.mktemp("first") / "form.csv"
    path.write_bytes(lzma.decompress(FIRST.read_bytes()))
    instrument, _ = load_csv(path)
    assert instrument is not None
    assert instrument.version == "2013.1"
    return instrument


@cache
def second() -> Instrument:
    instrument, problems = load_csv(resource("instruments", "case_assessment_violent_2013.csv"))
    assert instrument is not None, problems
    return instrument


def test_no_question_that_takes_an_answer_is_gone_and_none_is_of_another_kind(first):
    asked = {one.code: one.kind for one in first.questions if one.kind is not Kind.NOTE}
    assert {code: second().by_code[code].kind for code in asked} == asked


def test_every_answer_that_could_be_given_can_be_given_still(first):
    for question in first.questions:
        now = {choice.code for choice in second().by_code[question.code].choices} if question.choices else set()
        assert {choice.code for choice in question.choices} <= now, question.code


def test_no_answer_has_changed_sides(first):
    for question in first.scored:
        now = {choice.code: choice.judgement for choice in second().by_code[question.code].choices}
        assert {choice.code: now[choice.code] for choice in question.choices} == {
            choice.code: choice.judgement for choice in question.choices
        }, question.code


def test_a_scored_question_counts_where_it_counted(first):
    assert {one.code: one.criteria for one in first.scored} == {one.code: one.criteria for one in second().scored}


@pytest.fixture(params=["above", "below"])
def carried(request, first, tmp_path):
    """A case of the first edition, complete, and what carrying it over does."""
    with World(tmp_path, instrument=first).begin() as lead:
        identity = fill(lead, "DC-001", request.param, unit="plymouth", gender="female")
        before = lead.answers(identity)
        form_versions.adopt(lead, second())
        planned = form_versions.carry_over(lead, identity, second())
        yield lead, identity, before, planned


def test_an_inspection_of_the_first_edition_carries_over_with_every_answer_kept(carried):
    lead, identity, before, planned = carried
    assert len(before) > 200
    assert lead.answers(identity) == before
    assert [one.code for one in planned.changed if one.cleared] == []
    assert planned.gone == ()
    assert {*planned.kept, *(one.code for one in planned.changed)} == set(before)


def test_what_became_owed_is_marked_and_the_case_is_open_again(carried):
    lead, identity, before, planned = carried
    assert planned.reopens
    assert lead.assessment(identity).status is Status.IN_PROGRESS
    owed = {point.code for point in planned.owed}
    assert {"risk_rose", "rosh_highest"} <= owed
    assert not owed & set(before)
    assert {point.kind for point in planned.owed} <= {Owed.ANSWER, Owed.REASON, Owed.EVIDENCE}


NEW_MEANING = {
    *("start_date", "needs", "programmes", "mappa_level", "breach_called_for", "q2_1_03", "q2_1_08", "q2_1_09"),
    *("q2_1_20", "q2_2_16", "q3_3_04", "q4_1_12", "q5_5_03", "q5_5_04", "q5_5_05"),
}
"""The questions that ask something else than they did: another time, one thing for two, more or less than before."""


def test_only_what_asks_something_else_is_to_be_looked_at(first, carried):
    """Questions that mean something else, and reasons and facts of which an answer does; never mere words."""
    _, _, before, planned = carried
    looked_at = {one.code for one in planned.changed}
    assert NEW_MEANING & set(before) <= looked_at
    assert looked_at <= set(changed_meanings(first, second()))
    others = looked_at - NEW_MEANING
    assert {second().by_code[code].role.partition(":")[0] for code in others} <= {"reason_for", "case_status"}


def test_an_answer_whose_words_only_are_other_ones_stands_and_is_told_once(first, carried):
    _, _, before, planned = carried
    told = {(str(one.old), str(one.new)) for one in planned.reworded}
    answered = {before[code] for code in before if (one := second().by_code[code]).choice("no_missing") and one.scored}
    words = {"yes": ("Yes", "Done well enough"), "no_poor": ("No, not well enough", "Done, not well enough")}
    assert {words[code] for code in answered & set(words)} <= told
    assert len(told) == len(planned.reworded)
    codes = {code for one in planned.reworded for code in one.codes}
    assert codes <= set(planned.kept)
    assert not codes & {one.code for one in planned.changed}
    assert not codes & {point.code for point in planned.owed}


def test_words_that_meant_the_same_are_words_that_the_first_edition_had(first):
    """So that none is a slip of the pen; and what is declared so is really said otherwise now."""
    of_answers = {
        (code, str(choice.label))
        for question in first.questions
        for choice in question.choices
        for code in [choice.code]
    }
    for question in second().questions:
        before = first.by_code.get(question.code)
        assert question.formerly in {(), (str(before.label) if before else "",)}, question.code
        assert str(question.label) not in question.formerly
        for choice in question.choices:
            assert {(choice.code, words) for words in choice.formerly} <= of_answers
            assert str(choice.label) not in choice.formerly


@pytest.mark.parametrize("language", ["en", "cy"])
def test_every_change_of_meaning_is_told_in_a_sentence(first, language):
    told = changed_meanings(first, second(), language)
    both = [(one, second().by_code[one.code]) for one in first.questions if one.code in second().by_code]
    changed = {one.code for one, other in both if one.label.to(language) != other.label.to(language)}
    assert changed <= set(told)
    assert all(sentence.endswith(".") for sentences in told.values() for sentence in sentences)
