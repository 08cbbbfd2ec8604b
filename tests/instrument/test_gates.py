"""`instrument check` finds gates that close a question which has a truthful answer, or open one that has none.

The tables are small extracts of the faults of the first edition of the case form, beside the sound rule.
"""

from __future__ import annotations

import pytest

from assessor_app.problems import Problem, Severity
from tests.instrument.tables import problems

CHOICES = """
    list_name | name       | label                 | judgement
    yn        | yes        | Yes                   |
    yn        | no         | No                    |
    line      | yes        | Yes                   | above
    line      | no         | No                    | below
    y3        | yes        | Done well enough      | above
    y3        | no_poor    | Done, not well enough | below
    y3        | no_missing | Not done              | below
"""

HEADS = "type | name | label | relevant | guidance | criterion"
PLAN = """select_one y3 | plan | Was the sentence plan good enough? | | Look. | 2.1
select_one line | right | Does the plan set the right objectives? | ${plan} = 'yes' or ${plan} = 'no_poor' | Look. | 2.1
"""


def found(*rows: str) -> dict[str, Problem]:
    return problems("\n".join((HEADS, *rows)), CHOICES)


def check(rule: str) -> dict[str, Problem]:
    return found(
        "select_one y3 | check | Was a check made? | | Look. | 4.3",
        f"select_one yn | showed | Did it show anything? | {rule} | Look. |",
    )


def test_a_gate_that_opens_for_good_work_and_for_no_poor_work_is_found() -> None:
    problem = check("${check} = 'yes'")["gate-leaves-out-poor-work"]
    assert problem.severity is Severity.WARNING
    assert problem.where == "sheet survey, row 4, column relevant"
    assert problem.what.startswith("showed is closed where check is “no_poor” or “no_missing”, though")


@pytest.mark.parametrize("rule", ["${check} = 'yes' or ${check} = 'no_poor'", "${check} != 'no_missing'", ""])
def test_a_gate_that_opens_for_poor_work_too_is_sound(rule: str) -> None:
    assert "gate-leaves-out-poor-work" not in check(rule)


def test_a_gate_of_two_checks_is_looked_at_check_by_check() -> None:
    two = (
        "select_one y3 | one | Was a check made? | | Look. | 4.3",
        "select_one y3 | two | Was the other check made? | | Look. | 4.3",
    )
    half = "${one} = 'yes' or ${one} = 'no_poor' or ${two} = 'yes'"
    faulty = found(*two, f"select_one yn | showed | Did either show anything? | {half} | Look. |")
    assert "where two is" in faulty["gate-leaves-out-poor-work"].what
    whole = f"{half} or ${{two}} = 'no_poor'"
    sound = found(*two, f"select_one yn | showed | Did either show anything? | {whole} | Look. |")
    assert "gate-leaves-out-poor-work" not in sound


def test_a_question_about_a_document_is_behind_the_question_whether_there_is_one() -> None:
    about = "select_one line | drink | Does the plan deal well enough with alcohol? | {} | Look. | 2.1"
    problem = found(PLAN, about.format(""))["asked-without-document"]
    assert problem.what == "drink is about the plan, and is asked where plan says that there is none."
    assert "asked-without-document" not in found(PLAN, about.format("${plan} = 'yes' or ${plan} = 'no_poor'"))
    assert "asked-without-document" not in found(PLAN, about.format("${right} = 'yes'"))


def test_a_question_that_waits_for_no_document_while_its_sibling_does_is_found() -> None:
    took_part = "select_one line | part | Did the person take part in planning the sentence? | {} | Look. | 2.1"
    problem = found(PLAN, took_part.format(""))["siblings-with-two-rules"]
    assert problem.what == "part is asked whatever plan says; right beside it is not."
    same = "${plan} = 'yes' or ${plan} = 'no_poor'"
    assert "siblings-with-two-rules" not in found(PLAN, took_part.format(same))


def test_a_fact_that_decides_whether_a_scored_question_is_asked_has_guidance() -> None:
    scored = "select_one line | told | Was the victim told? | ${due} = 'yes' | Look. | 5.5"
    problem = found("select_one yn | due | Was it due? | | |", scored)["gate-without-guidance"]
    assert problem.what == "due decides whether told is asked, and has no guidance."
    assert "gate-without-guidance" not in found("select_one yn | due | Was it due? | | From twelve months. |", scored)
