"""How far two assessors of the same case agree, in words."""

import pytest

from assessor_app.operations import agreement, allocation
from assessor_app.operations.answer_entry import record_answers
from assessor_app.operations.completion import complete
from assessor_app.records import Purpose
from tests.operations.world import World, assessment, fill, merged


@pytest.fixture
def lead(tmp_path):
    with World(tmp_path).begin() as workspace:
        fill(workspace, "DC-001")
        allocation.allocate(workspace, "DC-001", "assessor-2", Purpose.SECOND)
        yield workspace


def second(lead, **changed):
    """The second assessment of DC-001: as the first, but for `changed`."""
    identity = assessment(lead, "DC-001", Purpose.SECOND)
    record_answers(lead, identity, {**lead.answers(assessment(lead, "DC-001")), **changed})
    complete(lead, identity)


def test_without_a_second_assessment_there_is_nothing_to_say(lead):
    found = agreement.two_assessors(lead)
    assert (found.cases, found.questions) == (0, ())
    assert found.sentences() == ("No case that counts has been assessed by two people yet.",)
    assert found.sentences("cy") != found.sentences()


def test_a_question_that_two_judged_differently_comes_first_with_its_words(lead):
    second(lead, q2_1_03="no_poor", q2_1_03_r="late")
    found = agreement.two_assessors(lead)
    assert found.cases == 1
    assert (found.questions[0].code, found.questions[0].label.to("en")) == ("q2_1_03", "Was the plan reviewed in time?")
    assert [one.found.same for one in found.questions][:2] == [0, 1]
    assert found.sentences()[0] == (
        "Cases assessed by two people, neither knowing the other's answers: 1. "
        "Both answered 3 questions and judged 2 of them alike: 67 %."
    )
    assert "kappa" in found.sentences()[1]
    assert found.sentences()[-1] == "With fewer than 10 cases, a single question says little."


def test_a_question_that_only_one_was_led_to_is_told_apart(lead):
    second(lead, report_made="no")
    found = agreement.two_assessors(lead)
    assert "q1_1_01" not in {one.code for one in found.questions}
    assert any(words.startswith("Questions that only one of the two answered: 1.") for words in found.sentences())


@pytest.fixture
def apart(tmp_path):
    """DC-001, completed by two assessors apart; the second says that there was no report for the court."""
    world = World(tmp_path)
    with world.begin() as lead:
        allocation.allocate(lead, "DC-001", "assessor-2", Purpose.SECOND)
        world.packs(lead)
    returns = []
    with world.started("assessor-1") as first:
        fill(first, "DC-001")
        answers = first.answers(assessment(first, "DC-001"))
        returns.append(world.returned(first))
    with world.started("assessor-2") as other:
        identity = assessment(other, "DC-001", Purpose.SECOND)
        given = other.answers(identity)
        told = {code: value for code, value in answers.items() if code not in given}
        record_answers(other, identity, {**told, "report_made": "no"})
        complete(other, identity)
        returns.append(world.returned(other))
    with world.lead() as lead:
        merged(lead, *returns)
        yield lead


def test_facts_are_compared_too_since_they_decide_what_is_asked(apart):
    found = agreement.two_assessors(apart)
    assert (found.facts[0].code, found.facts[0].both, found.facts[0].same) == ("report_made", 1, 0)
    assert {one.same for one in found.facts[1:]} == {1}
    both = len(found.facts)
    words = next(words for words in found.sentences() if words.startswith("Facts"))
    assert words.startswith(f"Facts that both found out: {both}. They gave the same answer to {both - 1} of them:")
    assert found.sentences("cy") != found.sentences()


def test_a_fact_that_came_with_the_case_shows_no_agreement_and_a_judgement_is_no_fact(apart):
    codes = {one.code for one in agreement.two_assessors(apart).facts}
    assert "case_type" in codes
    assert not codes & {"gender", "unit", "q2_1_01", "q2_1_01_r"}


@pytest.mark.parametrize(
    ("kappa", "words"),
    [(1, "almost perfect"), (0.8, "substantial"), (0.5, "moderate"), (0.21, "fair"), (0, "slight"), (-1, "poor")],
)
def test_kappa_has_the_name_of_its_band(kappa, words):
    assert agreement.kappa_words(kappa) == words
