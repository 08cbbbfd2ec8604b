"""A list that comes again: what is new, gone and changed is said, and only what is chosen is taken over."""

import pytest

from assessor_app.operations import allocation
from assessor_app.operations.answer_entry import record_answers
from assessor_app.operations.list_again import list_news, take_news
from assessor_app.operations.sample_cases import SampleCase, free_number
from assessor_app.problems import UserError
from tests.operations.world import World, assessment

HERE = (
    SampleCase("DC-001", "X1", "Person One", "Assessor 1", {"gender": "female", "unit": "north"}),
    SampleCase("DC-002", "X2", "Person Two", "", {"gender": "male", "unit": "north"}),
    SampleCase("DC-003", "X3", "Person Three", "", {"gender": "male"}),
)


@pytest.fixture
def lead(tmp_path):
    with World(tmp_path).begin(HERE) as workspace:
        yield workspace


def said(news):
    return [(one.kind.value, one.case.number, one.field) for one in news]


def test_the_same_list_says_nothing(lead):
    assert list_news(lead, HERE) == ()


def test_a_case_is_found_by_its_reference_whatever_number_the_list_has(lead):
    again = [SampleCase(str(place), case.reference, case.name, "", case.details) for place, case in enumerate(HERE)]
    assert list_news(lead, again) == ()


def test_two_cases_with_one_reference_are_told_apart(tmp_path):
    twice = (SampleCase("DC-001", "X1", "One"), SampleCase("DC-002", "X1", "Two"), SampleCase("DC-003", "", "Three"))
    with World(tmp_path).begin(twice) as workspace:
        assert list_news(workspace, twice) == ()
        swapped = [SampleCase("8", "X1", "Two"), SampleCase("9", "X1", "One"), SampleCase("DC-003", "X3", "Three")]
        assert said(list_news(workspace, swapped)) == [("changed", "DC-003", "reference")]


def test_changed_gone_and_new_are_told_in_sentences(lead):
    again = (
        SampleCase("DC-001", "X1", "Person One", "", {"gender": "male", "unit": "north"}),
        SampleCase("DC-002", "X2", "Person Too", "", {}),
        SampleCase("DC-009", "X9", "Person Nine"),
    )
    news = list_news(lead, again)
    assert said(news) == [
        ("changed", "DC-001", "detail:gender"),
        ("changed", "DC-002", "name"),
        ("gone", "DC-003", ""),
        ("new", "DC-009", ""),
    ]
    assert [str(one.what) for one in news][1:] == [
        "Case DC-002, name: “Person Two” here, “Person Too” in the list.",
        "Case DC-003 is not in the list any longer.",
        "Case DC-009 is new in the list.",
    ]
    assert "“Female” here, “Male” in the list" in str(news[0].what)


def test_what_a_list_leaves_empty_changes_nothing(lead):
    assert list_news(lead, [SampleCase(case.number, case.reference) for case in HERE]) == ()


def test_nothing_is_taken_over_that_was_not_chosen(lead):
    again = (SampleCase("DC-001", "X1", "Person Won"), SampleCase("DC-009", "X9"))
    news = list_news(lead, again)
    before = lead.count_events()
    assert take_news(lead, news, (), "") == 0
    assert lead.count_events() == before
    take_news(lead, news, {one.key for one in news if one.kind == "new"}, "")
    assert [case.number for case in lead.cases()] == ["DC-001", "DC-002", "DC-003", "DC-009"]
    assert lead.cases()[0].name == "Person One"
    assert not any(case.eliminated for case in lead.cases())


def test_a_case_that_is_gone_leaves_the_sample_with_its_reason_and_stays_in_the_file(lead):
    news = list_news(lead, HERE[:2])
    with pytest.raises(UserError) as told:
        take_news(lead, news, {one.key for one in news}, " ")
    assert told.value.problems[0].code == "no-reason"
    take_news(lead, news, {one.key for one in news}, "Withdrawn by the area.")
    gone = lead.cases()[2]
    assert (gone.eliminated, gone.reason) == (True, "Withdrawn by the area.")


def test_a_changed_detail_reaches_an_assessment_that_still_has_the_old_one_and_no_other(lead):
    allocation.allocate(lead, "DC-002", "Assessor 1")
    record_answers(lead, assessment(lead, "DC-002"), {"unit": "south"})
    again = (
        SampleCase("DC-001", "X1", details={"unit": "south"}),
        SampleCase("DC-002", "X2", details={"unit": "south", "gender": "female"}),
        HERE[2],
    )
    news = list_news(lead, again)
    take_news(lead, news, {one.key for one in news}, "The area has looked again.")
    assert [case.details.get("unit") for case in lead.cases()] == ["south", "south", None]
    assert lead.answers(assessment(lead, "DC-001"))["unit"] == "south"
    assert lead.answers(assessment(lead, "DC-002")) == {"unit": "south", "gender": "female"}
    assert list_news(lead, again) == ()


def test_new_cases_of_a_list_without_numbers_follow_on_the_last_one(lead):
    again = [SampleCase(f"Q-{place}", f"X{place}") for place in (1, 7, 2, 3, 8)]
    news = list_news(lead, again, free_number(case.number for case in lead.cases()))
    assert said(news) == [("new", "DC-004", ""), ("new", "DC-005", "")]
    assert [one.case.reference for one in news] == ["X7", "X8"]


def test_a_new_case_never_takes_the_number_of_another(lead):
    news = list_news(lead, [*HERE, SampleCase("dc-001", "X77")])
    assert [one.kind for one in news] == ["new"]
    with pytest.raises(UserError) as told:
        take_news(lead, news, {one.key for one in news}, "")
    assert told.value.problems[0].code == "repeated-case"
    assert len(lead.cases()) == 3
