"""A form says which questions are active, how they count, why one is closed, and what is owed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.instrument import Closing, CompiledInstrument, check, compile_form
from assessor_app.problems import UserError
from assessor_app.records import AnswerState, Kind
from tests.forms import small_form
from tests.instrument.tables import form

TODAY = date(2013, 9, 2)
SMALL = compile_form(small_form())
ANSWERABLE = [question for question in SMALL.instrument.questions if question.kind is not Kind.NOTE]


@st.composite
def answers(draw: st.DrawFn) -> dict[str, str]:
    """Any answers to the small form, as stored."""
    found: dict[str, str] = {}
    for question in draw(st.lists(st.sampled_from(ANSWERABLE), unique=True)):
        if question.choices:
            chosen = draw(st.sets(st.sampled_from([choice.code for choice in question.choices]), min_size=1))
            typed = " ".join(chosen) if question.kind is Kind.SELECT_MULTIPLE else min(chosen)
        else:
            typed = {Kind.DATE: "2013-06-03", Kind.TEXT: "words"}.get(question.kind, "7")
        value, _ = check(question, typed)
        if value:
            found[question.code] = value
    return found


def one_pass(found: CompiledInstrument, given_answers: Mapping[str, str]) -> frozenset[str]:
    """What is active, worked out question by question from the definition."""
    active: set[str] = set()
    for question in found.instrument.questions:
        reads = {code: value for code, value in given_answers.items() if code in active}
        reads["today()"] = TODAY.isoformat()
        names = [name for name in (question.view, question.section, question.code) if name in found.rules]
        if all(found.tests[name](reads) for name in names):
            active.add(question.code)
    return frozenset(active)


@given(answers())
def test_active_questions_are_those_whose_rules_and_groups_are_true_for_the_active_answers(
    given_answers: dict[str, str],
) -> None:
    assert SMALL.active(given_answers, TODAY) == one_pass(SMALL, given_answers)


@given(answers())
def test_the_answers_of_closed_questions_change_nothing(given_answers: dict[str, str]) -> None:
    active = SMALL.active(given_answers, TODAY)
    without = {code: value for code, value in given_answers.items() if code in active}
    assert SMALL.active(without, TODAY) == active
    assert SMALL.states(without, TODAY) == SMALL.states(given_answers, TODAY)
    assert SMALL.open_points(without, TODAY) == SMALL.open_points(given_answers, TODAY)


@given(answers())
def test_every_closed_question_has_a_reason_and_no_open_one_has(given_answers: dict[str, str]) -> None:
    active = SMALL.active(given_answers, TODAY)
    for question in SMALL.instrument.questions:
        closings = SMALL.why_closed(question.code, given_answers, today=TODAY)
        assert bool(closings) == (question.code not in active)
        assert all(closing.code in active for closing in closings)


@given(answers())
def test_answering_what_is_owed_leaves_nothing_owed(given_answers: dict[str, str]) -> None:
    found = dict(given_answers)
    by_code = SMALL.instrument.by_code
    for _ in by_code:
        points = SMALL.open_points(found, TODAY)
        if not points:
            break
        question = by_code[points[0].code]
        if points[0].kind == "constraint":
            del found[question.code]
        elif question.choices:
            found[question.code] = question.choices[0].code
        else:
            found[question.code] = {Kind.DATE: "2013-06-03", Kind.TEXT: "words"}.get(question.kind, "20")
    assert SMALL.open_points(found, TODAY) == ()
    assert AnswerState.UNANSWERED not in SMALL.states(found, TODAY).values()


def test_unanswered_inactive_and_not_applicable_are_three_things() -> None:
    states = SMALL.states({"report_made": "no", "rosh": "high", "q1_1_01": "yes", "q4_1_02": "na"}, TODAY)
    assert states["q1_1_01"] is AnswerState.INACTIVE
    assert states["q4_1_02"] is AnswerState.NOT_APPLICABLE
    assert states["q2_1_01"] is AnswerState.UNANSWERED
    assert list(states) == [question.code for question in SMALL.instrument.scored]


def test_an_answer_that_the_form_does_not_have_counts_as_unanswered() -> None:
    assert SMALL.states({"q2_1_01": "partly"})["q2_1_01"] is AnswerState.UNANSWERED


def test_a_closed_group_closes_everything_inside_whatever_its_own_rules_say() -> None:
    found = form("""
        type         | name    | label   | relevant
        select_one yn | gate   | Gate    |
        begin group  | part    | Part    | ${gate} = 'yes'
        text         | plain   | Plain   |
        text         | ruled   | Ruled   | ${gate} = 'no'
        end group    |         |         |
        text         | after   | After   | ${plain} = ''
    """)
    assert found.active({"gate": "no", "plain": "kept"}) == {"gate", "after"}
    assert found.active({"gate": "yes", "plain": "read"}) == {"gate", "plain"}


def test_the_day_is_read_only_if_a_rule_asks_for_it() -> None:
    plain = form("type | name | label | relevant\ntext | a | A |\ntext | b | B | ${a} = 'x'")
    daily = form("type | name | label | relevant\ndate | a | A |\ntext | b | B | ${a} < today()")
    assert not plain.rules_read_today
    assert "b" in daily.active({"a": "2013-09-01"}, TODAY)
    assert "b" not in daily.active({"a": "2013-09-02"}, TODAY)
    assert "b" in daily.active({"a": "2013-09-02"}), "without a day, it is the day of the computer"


# --- why a question is closed ---------------------------------------------------------------------


def closings(code: str, given_answers: dict[str, str], language: str = "en") -> list[tuple[str, str]]:
    return [(closing.code, closing.answer) for closing in SMALL.why_closed(code, given_answers, language, TODAY)]


@pytest.mark.parametrize(
    ("code", "given_answers", "expected"),
    [
        ("q1_1_01", {"report_made": "no"}, [("report_made", "No")]),
        ("q1_1_01", {}, [("report_made", "")]),
        ("q1_1_01_r", {"report_made": "no"}, [("report_made", "No")]),
        ("q4_1_01", {"rosh": "low"}, [("rosh", "Low")]),
        (
            "q4_1_02",
            {"rosh": "medium", "case_type": "community_order"},
            [("rosh", "Medium"), ("case_type", "Community order")],
        ),
        ("q2_1_02", {"factors": "accommodation drugs"}, [("factors", "Accommodation; Drugs")]),
        ("q2_1_03", {"start_date": "2013-09-01"}, [("start_date", "2013-09-01"), ("case_type", "")]),
        ("q2_1_01_r", {"q2_1_01": "yes"}, [("q2_1_01", "Yes")]),
        ("q4_1_02_ro", {"rosh": "low"}, [("rosh", "Low")]),
        ("gender", {}, []),
    ],
)  # fmt: skip
def test_a_closed_question_names_the_answers_that_close_it(
    code: str, given_answers: dict[str, str], expected: list[tuple[str, str]]
) -> None:
    assert closings(code, given_answers) == expected


def test_only_the_answers_that_decide_are_named() -> None:
    found = form("""
        type          | name  | label | relevant
        select_one yn | a     | A?    |
        select_one yn | b     | B?    |
        select_one yn | c     | C?    |
        text          | d     | D     | ${a} = 'yes' and not(${b} = 'yes' or ${c} = 'yes')
    """)
    assert [closing.code for closing in found.why_closed("d", {"a": "yes", "b": "no", "c": "yes"})] == ["c"]
    assert [closing.code for closing in found.why_closed("d", {"a": "no", "b": "no"})] == ["a"]
    assert found.why_closed("d", {"a": "yes", "b": "no"}) == ()


def test_the_words_of_a_closing_are_in_the_language_asked_for() -> None:
    assert SMALL.why_closed("q1_1_01", {"report_made": "no"}, "cy", TODAY) == (
        Closing(
            "report_made",
            "A wnaed adroddiad i'r llys?",
            "Nage",
            "Gofynnir hyn dim ond os: yr ateb i “A wnaed adroddiad i'r llys?” yw “Ie”.",
        ),
    )


def test_what_a_question_depends_on_includes_the_rules_of_its_groups() -> None:
    assert SMALL.depends_on("q4_1_02") == {"rosh", "case_type"}
    assert SMALL.depends_on("q1_1_01_ro") == {"report_made", "q1_1_01_r"}
    assert SMALL.depends_on("gender") == frozenset()


# --- what is owed ---------------------------------------------------------------------------------


def owed(**given_answers: str) -> list[tuple[str, str]]:
    """What is owed about the plan (q2_1_01: evidence always) and the risk (q4_1_01: evidence below the line)."""
    points = SMALL.open_points({"rosh": "high", **given_answers}, TODAY)
    return [(point.code, point.kind) for point in points if point.code.startswith(("q2_1_01", "q4_1_01"))]


def test_a_required_question_owes_an_answer_before_its_reasons_and_evidence() -> None:
    assert owed() == [("q2_1_01", "answer"), ("q4_1_01", "answer")]


def test_an_answer_below_the_line_owes_reasons_and_evidence_where_the_form_asks_for_them() -> None:
    found = owed(q2_1_01="yes", q4_1_01="no_poor")
    assert found == [("q2_1_01_e", "evidence"), ("q4_1_01_r", "reason"), ("q4_1_01_e", "evidence")]


def test_evidence_owed_below_the_line_only_is_not_owed_above_it() -> None:
    assert owed(q2_1_01="yes", q2_1_01_e="Seen.", q4_1_01="yes") == []


def test_the_other_reason_is_owed_when_other_is_ticked() -> None:
    found = owed(q2_1_01="yes", q2_1_01_e="Seen.", q4_1_01="no_poor", q4_1_01_r="thin other", q4_1_01_e="Seen.")
    assert found == [("q4_1_01_ro", "reason")]


def test_points_come_in_the_order_of_the_walk_and_say_what_to_do_in_both_languages() -> None:
    points = SMALL.open_points({"age": "17", "unit": "east", "q2_1_01": "no_poor"}, TODAY)
    order = [question.code for question in SMALL.instrument.questions]
    assert [order.index(point.code) for point in points] == sorted(order.index(point.code) for point in points)
    by_code = {point.code: point for point in points}
    assert by_code["case_type"].message.to("en") == "“What kind of sentence is it?” needs an answer."
    assert by_code["case_type"].message.to("cy") == "Mae angen ateb i “Pa fath o ddedfryd yw hi?”."
    assert by_code["age"].kind == "constraint"
    assert by_code["age"].message.to("en").endswith("Give an age from 18 to 120.")
    assert by_code["unit"].kind == "constraint"
    assert "“east” is not one of the answers" in by_code["unit"].message.to("en")
    assert by_code["q2_1_01_e"].message.to("en") == (
        "Write the evidence for your answer to “Was there a sufficient sentence plan?”."
    )


def test_a_rule_that_cannot_be_evaluated_stops_the_form_with_every_such_rule() -> None:
    with pytest.raises(UserError) as stopped:
        form("""
            type | name | label | relevant     | constraint
            text | a    | A     |              | true()
            text | b    | B     | position()=1 |
        """)
    assert [problem.where for problem in stopped.value.problems] == [
        "sheet survey, row 4, column relevant",
        "sheet survey, row 3, column constraint",
    ]
