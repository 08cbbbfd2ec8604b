"""A rule is said never to be true only if no answers make it true."""

from __future__ import annotations

import itertools
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from assessor_app.instrument import compile_form
from assessor_app.instrument.compiled_instrument import CompiledInstrument
from assessor_app.instrument.satisfiability import SOME_DAY, Search, never_allows
from assessor_app.records import Question
from tests.forms import big_form, small_form
from tests.instrument.tables import form

DAY = date.fromisoformat(SOME_DAY)

CHOICES = """
    list_name | name | label
    yn        | yes  | Yes
    yn        | no   | No
    abc       | a    | A
    abc       | b    | B
    abc       | c    | C
"""

QUESTIONS = """
    type                | name | label | relevant
    select_one yn       | one  | One   |
    select_one yn       | two  | Two   | ${one} = 'yes'
    select_multiple abc | many | Many  |
    integer             | n    | N     |
    decimal             | x    | X     |
    date                | d    | D     |
    text                | t    | T     |
    text                | last | Last  | """


def never(rule: str) -> bool:
    return Search(form(QUESTIONS + rule, CHOICES)).never_asked("last")


@pytest.mark.parametrize(
    "rule",
    [
        "${one} = 'yes' and ${one} = 'no'",
        "${one} = 'yes' and ${one} = ''",
        "not(${one} = 'yes' or ${one} != 'yes')",
        "${one} = 'no' and ${two} = 'yes'",
        "${one} = 'no' and ${two} != ''",
        "selected(${many}, 'a') and count-selected(${many}) = 0",
        "count-selected(${many}) > 3",
        "count-selected(${many}) + 1 < 1",
        "selected(${many}, 'a') and selected(${many}, 'b') and selected(${many}, 'c') and count-selected(${many}) = 2",
        "${n} > 5 and ${n} < 6",
        "${n} = 2.5",
        "${n} < -1 and ${n} > -1",
        "${d} > 99999999999",
        "${n} > 5 and ${n} = ''",
        "${x} > 5 and ${x} <= 5",
        "${d} > '2013-06-03' and ${d} < '2013-06-04'",
        "${t} = 'a' and ${t} = 'b'",
        "1 = 2",
        "if(${one} = 'yes', ${one}, 'x') = 'no'",
    ],
)
def test_rules_that_contradict_themselves_or_what_comes_before_can_never_be_true(rule: str) -> None:
    assert never(rule)


@pytest.mark.parametrize(
    "rule",
    [
        "${one} = 'yes' and ${two} = 'no'",
        "${two} = ''",
        "selected(${many}, 'a') and not(selected(${many}, 'b')) and count-selected(${many}) = 2",
        "${n} > 5 and ${n} < 7",
        "${x} > 5 and ${x} < 6",
        "${d} > '2013-06-03' and ${d} < '2013-06-05'",
        "${t} != 'a' and ${t} != ''",
        "${t} > 5",
        "${n} != ''",
    ],
)
def test_rules_that_some_answers_make_true_are_left_alone(rule: str) -> None:
    assert not never(rule)


@pytest.mark.parametrize(
    "rule",
    [
        "${d} > today() and ${d} < '1990-01-01'",
        "today() > '2099-01-01'",
        "${n} + ${x} = 1000000",
        "${n} > ${x} and ${x} > ${n}",
        "${n} * ${n} < 0",
        "date(${t}) > '2013-01-01' and ${t} = 'soon'",
        "${many} > 3 and ${many} < 2",
    ],
)
def test_nothing_is_said_of_rules_that_calculate_with_answers_or_with_the_day(rule: str) -> None:
    assert not never(rule)


def test_a_question_in_a_group_that_is_never_open_is_never_asked() -> None:
    found = form(
        """
        type          | name | label | relevant
        select_one yn | one  | One   |
        begin group   | part | Part  | ${one} = 'no'
        text          | a    | A     | ${one} = 'yes'
        text          | b    | B     |
        end group     |      |       |
        """,
        CHOICES,
    )
    search = Search(found)
    assert search.never_asked("a")
    assert not search.never_asked("b")
    assert not search.never_asked("part")


ATOMS = st.sampled_from(
    [
        "${one} = 'yes'",
        "${one} != 'no'",
        "${two} = 'no'",
        "${two} != ''",
        "selected(${many}, 'a')",
        "${n} > 1",
        "${n} <= 2",
        "${n} = ''",
        "count-selected(${many}) = 2",
        "${t} = 'x'",
        "${t} != ''",
    ]
)
ANY_RULE = st.recursive(
    ATOMS,
    lambda parts: st.one_of(
        st.tuples(parts, st.sampled_from(["and", "or"]), parts).map(lambda three: f"({' '.join(three)})"),
        parts.map(lambda part: f"not({part})"),
    ),
    max_leaves=6,
)
SETS = [" ".join(chosen) for size in range(4) for chosen in itertools.combinations("abc", size)]
ALL_ANSWERS = [
    {code: value for code, value in zip(("one", "two", "many", "n", "t"), given_answers, strict=True) if value}
    for given_answers in itertools.product(
        ("", "yes", "no"), ("", "yes", "no"), SETS, ("", "1", "2", "3"), ("", "x", "y")
    )
]


def asked(found: CompiledInstrument, answers: dict[str, str]) -> bool:
    return "last" in found.active(answers)


@example("not((selected(${many}, 'a') or not(count-selected(${many}) = 2)))")  # two, without the first
@given(ANY_RULE)
def test_what_is_said_never_to_be_true_is_false_for_every_answer_and_what_is_not_has_an_example(rule: str) -> None:
    found = form(QUESTIONS + rule, CHOICES)
    search = Search(found)
    possible = any(asked(found, answers) for answers in ALL_ANSWERS)
    assert search.never_asked("last") is not possible
    example = search.example("last", asked=True)
    assert (example is not None) is possible
    assert example is None or asked(found, example)


@pytest.mark.parametrize("question", small_form().questions, ids=lambda question: question.code)
def test_every_question_is_opened_by_some_answers_and_closed_by_some_if_it_has_a_rule(question: Question) -> None:
    found = compile_form(small_form())
    search = Search(found)
    opening = search.example(question.code, asked=True)
    assert opening is not None
    assert question.code in found.active(opening, DAY)
    if question.relevant:
        closing = search.example(question.code, asked=False)
        assert closing is not None
        assert question.code not in found.active(closing, DAY)


@pytest.mark.parametrize(
    ("kind", "constraint", "impossible"),
    [
        ("integer", ". > 5 and . < 6", True),
        ("integer", ". > 5 and . < 7", False),
        ("integer", "${a} > 5 and . < 6", True),
        ("date", ". > today() and . < '1990-01-01'", False),
        ("integer", ". > ${n} and . < ${n}", False),
        ("select_multiple abc", "count-selected(.) > 3", True),
        ("select_one abc", ". = 'a'", False),
        ("text", ". = ''", True),
    ],
)
def test_a_constraint_that_no_answer_meets_is_found(kind: str, constraint: str, impossible: bool) -> None:
    found = form(f"type | name | label | constraint\ninteger | n | N |\n{kind} | a | A | {constraint}", CHOICES)
    assert never_allows(found, found.instrument.by_code["a"]) is impossible


def test_what_would_take_too_long_to_find_out_is_left_alone() -> None:
    parts = [f"select_multiple abc | m{number} | M |" for number in range(9)]
    rule = " and ".join(f"selected(${{m{number}}}, 'a')" for number in range(9)) + " and count-selected(${m8}) > 3"
    found = form("\n".join(["type | name | label | relevant", *parts, f"text | last | Last | {rule}"]), CHOICES)
    assert not Search(found).never_asked("last")


def test_a_long_chain_of_rules_is_not_followed_for_ever() -> None:
    found = compile_form(big_form(300, 300, 900))
    search = Search(found)
    assert not any(search.never_asked(question.code) for question in found.instrument.questions)
