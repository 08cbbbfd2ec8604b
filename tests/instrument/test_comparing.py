"""What changed between two versions of a form is said in sentences; a form can be read without the application."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.instrument import changed_meanings, describe, diff, from_sheets
from assessor_app.records import Instrument
from tests.forms import small_form
from tests.instrument.tables import YES_NO, sheets

SURVEY = """
    type          | name | label | welsh | guidance | relevant    | constraint | required | criterion | role | evidence
    select_one yn | a    | A?    | Â?    |          |             |            |          |           |      |
    text          | b    | B     | B̂     |          | ${a} = 'no' |            |          |           |      |
    select_one line | q  | Q?    | Q̂?    | Look.    |             |            | yes      | 2.1       |      | below
    text          | e    | E     | Ê     |          |             |            |          |      | evidence_for:q |
    integer       | n    | N     | N̂     |          |             | . > 5      |          |           |      |
"""


def form(survey: str = SURVEY, choices: str = YES_NO) -> Instrument:
    return from_sheets(sheets(survey, choices))


def after(old: str, new: str) -> tuple[str, ...]:
    """What is said when `old` is replaced in the survey or the choices."""
    assert (old in SURVEY) != (old in YES_NO)
    return diff(form(), form(SURVEY.replace(old, new), YES_NO.replace(old, new)))


def test_nothing_is_said_of_a_form_and_itself() -> None:
    assert diff(form(), form()) == ()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("| A?", "| Aha?", "a was “A?” and is “Aha?”."),
        ("| Â?", "| Ahâ?", "The wording of a has changed (cy)."),
        ("Look.", "Look hard.", "The guidance of q has changed (en)."),
        ("integer ", "decimal ", "The kind of n was integer and is decimal."),
        ("| 2.1", "| 2.2", "The criterion of q was 2.1 and is 2.2."),
        ("| 2.1", "| 4.1 5.1", "The criterion of q was 2.1 and is 4.1, 5.1."),
        ("      | below", "| always", "The rule for evidence of q was below and is always."),
        ("      | below", "|", "The rule for evidence of q was below and is none."),
        ("| yes      | 2.1", "| | 2.1", "q no longer needs an answer."),
        ("${a} = 'no'", "${a} = 'yes'", "b was asked only if “A?” is “No” and is asked only if “A?” is “Yes”."),
        ("${a} = 'no'", "", "b was asked only if “A?” is “No” and is asked always."),
        (
            ". > 5",
            "",
            "The answer of n was possible only if the answer is more than 5 and is possible always.",
        ),
        ("yn        | no   | No ", "yn | no | Nope ", "The answer no of the list yn was “No” and is “Nope”."),
        ("| No    | below", "| No | above", "The answer “No” of the list line was not sufficient and is sufficient."),
        ("line      | no   | No    | below", "", "The list line has lost the answer “No” (no)."),
        ("yn        | no   | No    |", "yn | no | No |\nyn | so | So |", "The list yn has a new answer, “So” (so)."),
    ],
)
def test_a_change_is_one_sentence(old: str, new: str, said: str) -> None:
    assert after(old, new) == (said,)


def test_an_unquoted_change_of_spaces_in_a_rule_changes_no_meaning() -> None:
    assert after("${a} = 'no'", "${a}='no'") == ("Something has changed that this application does not use.",)


def test_questions_that_come_and_go_and_move_are_named() -> None:
    lines = SURVEY.strip().splitlines()
    moved = "\n".join([lines[0], lines[5], *lines[1:3], lines[4].replace("| e ", "| f ", 1), lines[3]])
    said = diff(form(), form(moved))
    assert "e is gone: “E”" in said
    assert "f is new: “E”" in said
    assert "n has moved: it is now the first question." in said
    assert len(said) == 3


def test_parts_that_come_and_go_are_named_with_what_moved() -> None:
    new = small_form().sheets
    renamed = {"s2_1": "s2_9", "Planning the sentence": "Planning anew"}
    survey = [[renamed.get(cell, cell) for cell in row] for row in new["survey"]]
    said = diff(small_form(), from_sheets({**new, "survey": survey}))
    assert "The part “Planning the sentence” (s2_1) is gone." in said
    assert "The part “Planning anew” (s2_9) is new." in said
    assert "q2_1_01 has moved from “Planning the sentence” to “Planning anew”." in said


def test_version_title_and_languages_are_told() -> None:
    old = small_form()
    settings = (old.sheets["settings"][0], ("Other title", "small_case", "2014-01", *old.sheets["settings"][1][3:]))
    said = diff(old, from_sheets({**old.sheets, "settings": settings}))
    assert said == (
        "The form was small_case 2013-06 and is small_case 2014-01.",
        "The title was “Small case assessment” and is “Other title”.",
    )


def test_a_step_of_another_name_and_answers_in_another_order_are_told() -> None:
    old = form()
    survey = [["Phase" if cell == "Step" else cell for cell in row] for row in old.sheets["survey"]]
    choices = [old.sheets["choices"][place] for place in (0, 2, 1, 3, 4)]
    said = diff(old, from_sheets({**old.sheets, "survey": survey, "choices": choices}))
    assert said == (
        "The part step was called “Step” and is called “Phase”.",
        "The answers of the list yn stand in another order.",
    )


def test_a_language_that_is_new_is_told_with_what_it_says() -> None:
    without = form(SURVEY.replace("welsh", "our notes"))
    said = diff(without, form())
    assert said[0] == "The languages were en and are en, cy."
    assert "The wording of a has changed (cy)." in said


def test_an_answer_with_new_welsh_is_told() -> None:
    choices = YES_NO.replace("label", "label | welsh").replace("| Yes ", "| Yes | Ie").replace("| No ", "| No | Na")
    said = diff(form(choices=choices), form(choices=choices.replace("Ie", "Iawn", 1)))
    assert said == ("The words of the answer yes of the list yn have changed (cy).",)


def test_sentences_are_said_in_welsh_too() -> None:
    new = form(SURVEY.replace("| yes      | 2.1", "| | 2.1"))
    assert diff(form(), new, "cy") == ("Nid oes angen ateb i q bellach.",)


ROWS = SURVEY.strip().splitlines()


@given(st.permutations(ROWS[1:]), st.integers(1, len(ROWS) - 1))
def test_forms_with_different_hashes_are_never_said_to_be_the_same(order: list[str], kept: int) -> None:
    """Rules that now read later questions are no matter here: the comparison does not evaluate."""
    new = form("\n".join([ROWS[0], *order[:kept]]))
    assert bool(diff(form(), new)) == (form().hash != new.hash)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("| A?", "| Aha?", {"a": ("a was “A?” and is “Aha?”.",)}),
        ("integer ", "decimal ", {"n": ("The kind of n was integer and is decimal.",)}),
        ("| 2.1", "| 2.2", {"q": ("The criterion of q was 2.1 and is 2.2.",)}),
        (
            "| No    | below",
            "| No | above",
            {"q": ("The answer “No” of the list line was not sufficient and is sufficient.",)},
        ),
        ("yn        | no   | No ", "yn | nope | No ", {"a": (
            "The list yn has lost the answer “No” (no).",
            "The list yn has a new answer, “No” (nope).",
        )}),
        ("| Â?", "| Ahâ?", {}),
        ("Look.", "Look hard.", {}),
        ("      | below", "| always", {}),
        (". > 5", ". > 6", {}),
    ],
)  # fmt: skip
def test_the_questions_whose_answers_may_mean_something_else_are_named(
    old: str, new: str, said: dict[str, tuple[str, ...]]
) -> None:
    assert changed_meanings(form(), form(SURVEY.replace(old, new), YES_NO.replace(old, new))) == said


# --- the form as a person reads it ----------------------------------------------------------------


ASKED_IF = (
    "Asked only if “What is the Risk of Serious Harm level?” is not “Medium” "
    "or “What kind of sentence is it?” is not “Community order”."
)


def test_a_form_is_described_with_everything_that_matters_about_a_question() -> None:
    text = describe(small_form())
    assert text.startswith("Small case assessment (small_case, version 2013-06)\n43 questions, 6 of them scored\n")
    part = text[text.index("q4_1_02") : text.index("q4_1_02_r")].splitlines()
    assert [line.strip() for line in part if line.strip()] == [
        "q4_1_02  Was the risk management plan sufficient?",
        "Choose one:",
        "yes: Yes [sufficient]",
        "no_poor: No, not well enough [not sufficient]",
        "no_missing: No, not done [not sufficient]",
        "na: Not applicable [not applicable]",
        ASKED_IF,
        "An answer is needed.",
        "Counts in criterion 4.1.",
        "Evidence is owed if the answer is below the line.",
        "Guidance:",
        "Sufficient: the file shows **who does what**.",
        "Not enough: a mention without detail.",
    ]


def test_a_group_says_when_it_is_asked() -> None:
    text = describe(small_form())
    assert (
        "Planning to manage risk of harm\n-------------------------------\n"
        "This part is asked only if “What is the Risk of Serious Harm level?” is “Medium”, “High” or “Very high”."
    ) in text


def test_days_are_compared_as_days() -> None:
    text = describe(small_form())
    assert "The answer is possible only if the answer is not after today." in text


@pytest.mark.parametrize("language", ["en", "cy"])
def test_every_question_and_answer_is_described_in_the_language(language: str) -> None:
    text = describe(small_form(), language)
    for question in small_form().questions:
        assert f"{question.code}  {question.label.to(language)}" in text
        assert all(f"{choice.code}: {choice.label.to(language)}" in text for choice in question.choices)
