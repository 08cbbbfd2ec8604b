"""What is typed becomes the value that is stored, or a sentence on why it cannot be."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.instrument import MAX_UNITS, check
from assessor_app.records import Question
from tests.forms import small_form
from tests.instrument.tables import form

SMALL = small_form()
TAKES_ANSWERS = [question for question in SMALL.questions if question.code != "intro"]


def stored(code: str, typed: str) -> str | None:
    value, problems = check(SMALL.by_code[code], typed)
    assert (value is None) == bool(problems) or not typed.strip()
    return value


@pytest.mark.parametrize(
    ("code", "typed", "value"),
    [
        ("rosh", "high", "high"),
        ("rosh", "HIGH", "high"),
        ("rosh", "  Very   high ", "very_high"),
        ("rosh", "Uchel iawn", "very_high"),
        ("factors", "drugs alcohol", "alcohol drugs"),
        ("factors", "alcohol alcohol", "alcohol"),
        ("factors", "Drugs; Accommodation", "accommodation drugs"),
        ("factors", "Cyffuriau\nllety", "accommodation drugs"),
        ("q1_1_01_r", "It was late", "late"),
        ("age", "42", "42"),
        ("age", "042", "42"),
        ("age", "+42", "42"),
        ("age", "42.0", "42"),
        ("age", "-0", "0"),
        ("age", "1,234", "1234"),
        ("age", "1 234", "1234"),
        ("age", "1\u00a0234\u00a0567", "1234567"),
        ("age", "-1\u2009234", "-1234"),
        ("hours", "1\u202f234.50", "1234.5"),
        ("hours", "2.50", "2.5"),
        ("hours", ".5", "0.5"),
        ("hours", "-0.0", "0"),
        ("hours", "12", "12"),
        ("start_date", "2013-06-03", "2013-06-03"),
        ("start_date", "3/6/2013", "2013-06-03"),
        ("start_date", "03.06.2013", "2013-06-03"),
        ("start_date", "3 June 2013", "2013-06-03"),
        ("start_date", "3rd Jun 2013", "2013-06-03"),
        ("start_date", "3-Jun-2013", "2013-06-03"),
        ("start_date", "2013-06-03 00:00:00", "2013-06-03"),
        ("factor_notes", " a\r\nb ", "a\nb"),
        ("factor_notes", "=SUM(A1)", "=SUM(A1)"),
    ],
)
def test_what_people_type_is_stored_in_one_way(code: str, typed: str, value: str) -> None:
    assert stored(code, typed) == value


@pytest.mark.parametrize(
    ("code", "typed", "problem"),
    [
        ("rosh", "highest", "unknown-choice"),
        ("factors", "alcohol beer", "unknown-choice"),
        ("factors", "Alcohol; beer", "unknown-choice"),
        ("age", "about 40", "not-a-whole-number"),
        ("age", "4.5", "not-a-whole-number"),
        ("age", "3 4", "not-a-whole-number"),
        ("age", "1,234 567", "not-a-whole-number"),
        ("hours", "1234,567", "not-a-number"),
        ("age", "٤٢", "not-a-whole-number"),
        ("age", "1" * 16, "number-too-large"),
        ("hours", "two", "not-a-number"),
        ("hours", "1e3", "not-a-number"),
        ("hours", "0." + "1" * 16, "number-too-large"),
        ("start_date", "31 June 2013", "not-a-date"),
        ("start_date", "6/2013", "not-a-date"),
        ("start_date", "3 J 2013", "not-a-date"),
        ("start_date", "03/06/213", "not-a-date"),
        ("start_date", "1013-06-03", "not-a-date"),
        ("factor_notes", "x" * (MAX_UNITS + 1), "text-too-long"),
        ("intro", "anything", "note-takes-no-answer"),
    ],
)
def test_what_cannot_be_stored_is_a_problem_and_stores_nothing(code: str, typed: str, problem: str) -> None:
    value, problems = check(SMALL.by_code[code], typed)
    assert value is None
    assert {found.code for found in problems} == {problem}
    assert all(found.what.endswith(".") for found in problems)


def test_an_unknown_choice_is_told_with_the_possible_ones() -> None:
    _, (problem,) = check(SMALL.by_code["unit"], "East")
    assert problem.what == "“East” is not one of the answers of this question."
    assert problem.mend == "Choose one of: North (north); South (south); West (west)."


@pytest.mark.parametrize("question", TAKES_ANSWERS, ids=lambda question: question.code)
def test_typing_nothing_clears_the_answer(question: Question) -> None:
    assert check(question, "  \n ") == (None, ())


@given(st.sampled_from(TAKES_ANSWERS), st.text() | st.from_regex(r"[0-9.,/ -]{1,12}") | st.dates().map(str))
def test_checking_a_stored_value_gives_it_back(question: Question, typed: str) -> None:
    value, problems = check(question, typed)
    if value is not None:
        assert not problems
        assert check(question, value) == (value, ())


def test_a_label_that_two_choices_share_is_told_with_their_codes() -> None:
    twins = """
        list_name | name  | label
        l         | first | Other
        l         | last  | Other
    """
    question = form("type | name | label\nselect_one l | q | Q", twins).instrument.by_code["q"]
    value, (problem,) = check(question, "other")
    assert value is None
    assert problem.code == "ambiguous-choice"
    assert "first" in problem.mend
    assert check(question, "last") == ("last", ())


def test_a_constraint_is_checked_against_the_other_answers_and_the_day() -> None:
    found = form("""
        type    | name  | label | constraint          | message
        date    | start | Start | . <= today()        | Not after today.
        date    | end   | End   | . >= ${start}       | Not before the start.
        integer | age   | Age   | . >= 18 and . < 120 |
    """)
    by_code, day = found.instrument.by_code, date(2013, 6, 3)
    assert check(by_code["start"], "3 June 2013", {}, found, day) == ("2013-06-03", ())
    value, (problem,) = check(by_code["start"], "4 June 2013", {}, found, day)
    assert (value, problem.what) == (None, "Not after today.")
    _, (problem,) = check(by_code["end"], "2013-06-02", {"start": "2013-06-03"}, found, day)
    assert problem.what == "Not before the start."
    assert check(by_code["end"], "2013-06-02", {"start": "2013-06-01"}, found, day) == ("2013-06-02", ())
    assert ". >= 18 and . < 120" in check(by_code["age"], "17", {}, found, day)[1][0].what
    assert check(by_code["age"], "17") == ("17", ()), "without the form, the constraint is not known"
