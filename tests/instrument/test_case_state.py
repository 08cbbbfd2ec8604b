"""How a case stands is said once: a refused text is owed, and a total that can still grow says so."""

from assessor_app.instrument import Owed, case_state, compile_form
from tests.forms import small_form

FORM = compile_form(small_form())
BEGUN = {"case_type": "licence", "gender": "female", "rosh": "medium", "start_date": "2013-01-03"}


def test_a_refused_text_is_owed_whatever_the_answer_was_before() -> None:
    now = case_state(FORM, BEGUN, {"start_date": "32/13"})
    assert now.owed["start_date"].kind is Owed.REFUSED
    assert "start_date" in now.asked
    assert "start_date" not in now.answered
    assert "32/13" in now.refused["start_date"].what
    assert set(case_state(FORM, BEGUN, {}).owed) == set(now.owed) - {"start_date"}


def test_a_text_that_is_an_answer_or_does_not_apply_is_not_refused() -> None:
    typed = {"start_date": "4/1/2013", "report_date": "32/13"}
    assert case_state(FORM, {**BEGUN, "report_made": "no"}, typed).refused == {}


def test_what_is_owed_stands_in_the_order_of_the_walk() -> None:
    codes = [question.code for question in FORM.instrument.questions]
    owed = list(case_state(FORM, {}, {"hours": "3 4", "age": "old", "start_date": "32/13"}).owed)
    assert owed == sorted(owed, key=codes.index)
    assert {"hours", "age", "start_date"} <= set(owed)


def test_a_total_can_grow_while_a_question_that_opens_others_is_not_answered() -> None:
    assert case_state(FORM, {}, {}).can_grow
    answers: dict[str, str] = {}
    for _ in FORM.instrument.questions:
        now = case_state(FORM, answers, {})
        open_ = [FORM.instrument.by_code[code] for code in FORM.codes if code in now.active and code not in answers]
        answers |= {one.code: one.choices[0].code for one in open_ if one.choices}
        answers |= {one.code: "2013-01-03" for one in open_ if one.kind == "date"}
        answers |= {one.code: "4" for one in open_ if one.kind in {"integer", "decimal", "text"}}
    assert not case_state(FORM, answers, {}).can_grow
