"""Rules are read as XLSForm means them, and everything outside the subset is refused in words."""

from __future__ import annotations

import math
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.instrument import expression as ex
from assessor_app.instrument.rule_evaluator import HERE, TODAY, Compiler
from assessor_app.instrument.rule_parser import MAX_LENGTH, parse_rule
from assessor_app.records import Kind
from tests.instrument.naive import Naive, Rule, write

KINDS = {
    "one": Kind.SELECT_ONE,
    "other": Kind.SELECT_ONE,
    "many": Kind.SELECT_MULTIPLE,
    "whole": Kind.INTEGER,
    "amount": Kind.DECIMAL,
    "day": Kind.DATE,
    "words": Kind.TEXT,
}


def holds(rule: str, *, checked: tuple[Kind, str] | None = None, **answers: str) -> bool:
    """Whether a rule holds on 3 June 2013; `checked` is the kind of the question with a constraint, and its answer."""
    node, problems = parse_rule(rule)
    assert node is not None, problems
    kind, here = checked or (None, "")
    return Compiler(KINDS, kind).truth(node)({TODAY: "2013-06-03", HERE: here, **answers})


@pytest.mark.parametrize(
    ("rule", "answers", "expected"),
    [
        # unanswered, and text
        ("${one} = ''", {}, True),
        ("${one} != ''", {}, False),
        ("${one} = 'yes'", {}, False),
        ("${one} != 'no'", {}, True),
        ("${one} = 'yes'", {"one": "yes"}, True),
        ('${one} = "yes"', {"one": "yes"}, True),
        ("'yes' = ${one}", {"one": "yes"}, True),
        ("${one} = ${other}", {}, True),
        ("${one}", {"one": "no"}, True),
        ("${one}", {}, False),
        ("${ one } = 'yes'", {"one": "yes"}, True),
        # numbers
        ("${whole} > 3", {}, False),
        ("${whole} <= 3", {}, False),
        ("${whole} = 3", {}, False),
        ("${whole} != 3", {}, False),
        ("not(${whole} > 3)", {}, True),
        ("${whole} = ''", {}, True),
        ("${whole} != ''", {"whole": "0"}, True),
        ("${whole} = '3'", {"whole": "3"}, True),
        ("${whole} != '3'", {}, False),
        ("${whole} = ${amount}", {"whole": "3", "amount": "3.0"}, True),
        ("${whole} != ${amount}", {"whole": "3"}, False),
        ("${whole}", {"whole": "0"}, False),
        ("${words} = 7", {"words": "007"}, True),
        ("${words} = '7'", {"words": "7.0"}, True),
        ("${words} = 'seven'", {"words": "seven"}, True),
        ("${words} > 7", {"words": "seven"}, False),
        ("${whole} > 3", {"whole": "not a number"}, False),
        # sums
        ("${whole} + ${amount} = 5.5", {"whole": "3", "amount": "2.5"}, True),
        ("${whole} + 1 > 0", {}, False),
        ("${whole} div 0 >= 0", {"whole": "1"}, False),
        ("${whole} - 1 - 1 = 1", {"whole": "3"}, True),
        ("${whole}-1=2", {"whole": "3"}, True),
        ("2 + 3 * 4 = 14", {}, True),
        ("-${whole} < 0", {"whole": "3"}, True),
        ("7 div 2 = 3.5", {}, True),
        # days
        ("${day} > '2013-06-02'", {"day": "2013-06-03"}, True),
        ("${day} < date('2013-10-01')", {"day": "2013-06-03"}, True),
        ("${day} <= today()", {"day": "2013-06-03"}, True),
        ("${day} < today()", {}, False),
        ("${day} != today()", {}, False),
        ("today() - ${day} = 28", {"day": "2013-05-06"}, True),
        ("${day} + 28 <= today()", {"day": "2013-05-06"}, True),
        ("${day} = '2013-06-03'", {"day": "2013-06-03"}, True),
        ("${day} > '2013-02-30'", {"day": "2013-06-03"}, False),
        ("${day} = date('soon')", {"day": "2013-06-03"}, False),
        ("${day}", {"day": "1970-01-01"}, True),
        # several answers
        ("selected(${many}, 'a')", {"many": "a b"}, True),
        ("selected(${many}, 'ab')", {"many": "a b"}, False),
        ("selected(${many}, 'a')", {}, False),
        ("selected(${one}, 'yes')", {"one": "yes"}, True),
        ("selected(${many}, ${one})", {"many": "a b", "one": "b"}, True),
        ("count-selected(${many}) = 2", {"many": "a b"}, True),
        ("count-selected(${many}) = 0", {}, True),
        # and, or, not, if
        ("${one} = 'yes' and ${other} = 'no'", {"one": "yes", "other": "no"}, True),
        ("${one} = 'yes' or ${other} = 'no' and ${words} = 'x'", {"one": "yes"}, True),
        ("(${one} = 'yes' or ${other} = 'no') and ${words} = 'x'", {"one": "yes"}, False),
        ("not(${one} = 'yes' and ${other} = 'no')", {"one": "yes"}, True),
        ("if(${one} = 'yes', 5, 10) < ${whole}", {"one": "yes", "whole": "7"}, True),
        ("if(${one} = 'yes', 'a', 10) = 10", {}, True),
        ("if(${one} = 'yes', ${other} = 'a', ${words} = 'x')", {"words": "x"}, True),
        ("selected(${many}, 'a') = selected(${many}, 'b')", {"many": "a b"}, True),
        ("(${one} = 'yes') + (${other} = 'yes') = 1", {"other": "yes"}, True),
    ],
)  # fmt: skip
def test_rules_mean_what_xlsform_says_with_the_exceptions_of_the_design(
    rule: str, answers: dict[str, str], expected: bool
) -> None:
    assert holds(rule, **answers) is expected


def test_a_constraint_reads_the_answer_that_is_checked_as_a_point() -> None:
    assert holds(". >= 18 and . < 120", checked=(Kind.INTEGER, "18"))
    alone = "not(selected(., 'none') and count-selected(.) > 1)"
    assert holds(alone, checked=(Kind.SELECT_MULTIPLE, "none"))
    assert not holds(alone, checked=(Kind.SELECT_MULTIPLE, "a none"))
    assert not holds(". != 5", checked=(Kind.INTEGER, ""))


def test_a_long_chain_of_or_is_one_flat_list() -> None:
    node, _ = parse_rule(" or ".join(f"${{one}} = 'a{number}'" for number in range(150)))
    assert isinstance(node, ex.Some)
    assert len(node.parts) == 150


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("concat(${one}, 'x') = 'yx'", "A rule cannot use concat()."),
        ("true()", "A rule cannot use true()."),
        ("${whole} mod 2 = 1", "A rule cannot use the sign mod."),
        ("one = 'yes'", "A rule cannot use the bare word one."),
        ("../one = 'yes'", "A rule cannot use the sign /."),
        ("${many}[1] = 'a'", "A rule cannot use the sign [."),
        ("text() = 'a'", "A rule cannot use text()."),
        ("@one = 'a'", "A rule cannot use the sign @."),
        ("$one = 'yes'", "A question in a rule is written as its code between ${ and }."),
        ("${One} = 'yes'", "A question in a rule is written as its code between ${ and }."),
        ("${one = 'yes'", "A question in a rule is written as its code between ${ and }."),
        ("${one} = ‘yes’", "This rule has curly quotation marks; write straight ones."),
        ("${one} == 'yes'", "This rule cannot be understood: ${one} == 'yes'"),
        ("${one} = 'yes", "This rule cannot be understood: ${one} = 'yes"),
        ("${one} =", "This rule cannot be understood: ${one} ="),
        ("${one} ${other}", "This rule cannot be understood: ${one} ${other}"),
        ("if(${one}, 1)", "This rule cannot be understood: if(${one}, 1)"),
        ("selected(${many})", "This rule cannot be understood: selected(${many})"),
        ("today(1)", "This rule cannot be understood: today(1)"),
        (" ", "This rule cannot be understood:  "),
        ("1 = " * MAX_LENGTH, "This rule is longer than 5,000 characters."),
        ("(" * 2000 + "1" + ")" * 2000, "This rule has too many parts inside one another."),
    ],
)  # fmt: skip
def test_anything_else_is_refused_in_a_sentence(rule: str, said: str) -> None:
    node, (problem,) = parse_rule(rule)
    assert node is None
    assert problem.what == said
    assert problem.mend


@given(st.text(alphabet="${}one'\"()=<>!+-*.,0123 andortselcdf[]/@|:#", max_size=40))
def test_no_text_in_a_cell_makes_the_parser_fail(rule: str) -> None:
    node, problems = parse_rule(rule)
    assert (node is None) == bool(problems)


# --- the closures against a second evaluator ------------------------------------------------------

LEAVES: st.SearchStrategy[Rule] = st.one_of(
    st.tuples(st.just("ask"), st.sampled_from(sorted(KINDS))),
    st.tuples(st.just("quoted"), st.sampled_from(["", "a", "b", "a b", "3", "03", "2013-06-03", "2013-13-01", "it's"])),
    st.tuples(st.just("number"), st.sampled_from(["0", "3", "2.5", "15859"])),
    st.just(("today",)),
)


def compound(parts: st.SearchStrategy[Rule]) -> st.SearchStrategy[Rule]:
    two = st.sampled_from(["and", "or", "=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "div"])
    return st.one_of(
        st.tuples(two, parts, parts),
        st.tuples(st.sampled_from(["not", "minus", "count", "date"]), parts),
        st.tuples(st.just("selected"), parts, parts),
        st.tuples(st.just("if"), parts, parts, parts),
    )


RULES = st.recursive(LEAVES, compound, max_leaves=8)
VALUES = st.sampled_from(["a", "b", "a b", "3", "-3.50", "2013-06-03", "2012-02-29", "x y", "true"])
ANSWERS = st.dictionaries(st.sampled_from(sorted(KINDS)), VALUES)


@given(RULES, ANSWERS, st.dates(date(2012, 1, 1), date(2014, 1, 1)).map(str))
def test_the_closures_agree_with_a_plain_evaluator_on_any_rule_and_answers(
    rule: Rule, answers: dict[str, str], today: str
) -> None:
    node, problems = parse_rule(write(rule))
    assert node is not None, problems
    compiler, naive = Compiler(KINDS), Naive(answers, today)
    reads = {**answers, TODAY: today}
    assert compiler.truth(node)(reads) is naive.truth(rule)
    assert compiler.text(node)(reads) == naive.text(rule)
    amount = compiler.number(node)(reads)
    assert (None if math.isnan(amount) else amount) == naive.amount(rule)
