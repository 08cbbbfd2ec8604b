"""A rule is said in words, with the labels of questions and answers in place of their codes."""

from __future__ import annotations

import pytest

from assessor_app.instrument.rule_parser import parse_rule
from assessor_app.instrument.rule_text import say_rule
from tests.forms import small_form
from tests.instrument.tables import form

QUESTIONS = """
    type                | name | label
    select_one yn       | a    | Asked?
    select_one yn       | b    | Briefed?
    select_multiple yn  | m    | Which?
    integer             | n    | How many?
    date                | d    | When?
"""


def said(rule: str, language: str = "en") -> str:
    node, problems = parse_rule(rule)
    assert node is not None, problems
    return say_rule(node, form(QUESTIONS).instrument, language)


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("${a} = 'yes'", "“Asked?” is “Yes”"),
        ("${a} != 'yes'", "“Asked?” is not “Yes”"),
        ("not(${a} = 'yes')", "“Asked?” is not “Yes”"),
        ("${a} = ''", "“Asked?” is not answered"),
        ("${a} != ''", "“Asked?” is answered"),
        ("${a}", "“Asked?” is answered"),
        ("${a} = 'yes' or ${a} = 'no'", "“Asked?” is “Yes” or “No”"),
        ("${a} = 'yes' or ${b} = 'no'", "“Asked?” is “Yes” or “Briefed?” is “No”"),
        ("${a} = 'yes' and (${a} = 'yes' or ${a} = 'no')", "“Asked?” is “Yes” and “Asked?” is “Yes” or “No”"),
        ("${a} and (${a} = 'no' or ${b} = 'no')", "“Asked?” is answered and (“Asked?” is “No” or “Briefed?” is “No”)"),
        ("if(${a}, ${b}, ${m})", "the answer to “Briefed?” if “Asked?” is answered, otherwise the answer to “Which?”"),
        ("not(${a} = 'yes' and ${b} = 'no')", "it is not so that (“Asked?” is “Yes” and “Briefed?” is “No”)"),
        ("selected(${m}, 'yes')", "“Which?” includes “Yes”"),
        ("not(selected(${m}, 'yes'))", "“Which?” does not include “Yes”"),
        ("not(selected(., ${a}))", "it is not so that the answer includes the answer to “Asked?”"),
        ("count-selected(${m}) >= 2", "the number of answers ticked for “Which?” is at least 2"),
        ("count-selected(.) = 1", "the number of items in the answer is 1"),
        ("${n} > 2.5", "the answer to “How many?” is more than 2.5"),
        ("${n} < -1", "the answer to “How many?” is less than minus 1"),
        ("${n} * 2 + 1 <= 7", "the answer to “How many?” times 2 plus 1 is at most 7"),
        ("${d} > today()", "the answer to “When?” is after today"),
        ("today() - ${d} div 7 >= 4", "today minus the answer to “When?” divided by 7 is at least 4"),
        ("date('2013-06-03') < ${d}", "“2013-06-03” is before the answer to “When?”"),
        (". <= today()", "the answer is not after today"),
        ("${n} = if(${a} = 'yes', 1, 2)", "the answer to “How many?” is 1 if “Asked?” is “Yes”, otherwise 2"),
        ("(${a} = 'yes') = (${b} = 'yes')", "“Asked?” is “Yes” is “Briefed?” is “Yes”"),
        ("${gone} = 'x'", "“gone” is “x”"),
    ],
)  # fmt: skip
def test_a_rule_is_said_as_people_say_it(rule: str, words: str) -> None:
    assert said(rule) == words


def test_a_rule_is_said_in_welsh() -> None:
    node, _ = parse_rule("${rosh} = 'high' and ${report_made} != 'yes'")
    assert node is not None
    assert say_rule(node, small_form(), "cy") == (
        "yr ateb i “Beth yw lefel y Risg o Niwed Difrifol?” yw “Uchel” "
        "ac nid “Ie” yw’r ateb i “A wnaed adroddiad i'r llys?”"
    )
