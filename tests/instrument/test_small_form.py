"""The small form of the tests is read, compiled and evaluated."""

from assessor_app.instrument import check, compile_form
from assessor_app.records import AnswerState
from tests.forms import small_form


def test_the_small_form_has_two_steps_two_languages_and_questions_of_three_outcomes() -> None:
    form = small_form()
    assert [view.code for view in form.views] == ["details", "planning"]
    assert form.languages == ("en", "cy")
    assert {criterion for question in form.scored for criterion in question.criteria} == {"1.1", "2.1", "4.1", "5.1"}


def test_a_case_of_the_small_form_is_evaluated() -> None:
    form = compile_form(small_form())
    answers = {"report_made": "no", "rosh": "high", "q4_1_01": "no_poor", "q1_1_01": "yes"}
    states = form.states(answers)
    assert states["q1_1_01"] is AnswerState.INACTIVE
    assert states["q4_1_01"] is AnswerState.BELOW
    assert states["q2_1_01"] is AnswerState.UNANSWERED
    assert "q4_1_01_r" in form.active(answers)


def test_an_answer_is_given_by_code_or_by_label() -> None:
    question = small_form().by_code["rosh"]
    for typed in ("very_high", " very HIGH ", "uchel iawn"):
        assert check(question, typed) == ("very_high", ())
