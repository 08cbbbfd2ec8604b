"""What is hashed is what a form says, however its sheets were arranged."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.instrument import canonical_rows, content_hash, from_sheets
from tests.forms import big_sheets, small_form
from tests.instrument.tables import rows, sheets

SURVEY = """
    type          | name | label | welsh | required | relevant
    text          | a    | A     | Â     | yes      |
    text          | b    | B     | B̂     |          | ${a} = 'x'
"""

CELLS = st.text(st.characters(exclude_categories=[]), max_size=6)
ANY_SHEETS = st.dictionaries(
    st.sampled_from(["survey", "Choices", " settings ", "Read me"]),
    st.lists(st.lists(CELLS | st.sampled_from(["type", "Name", "label", "required", "no", "Yes", "a::b"]), max_size=5)),
)


def the_hash(survey: list[list[str]]) -> str:
    return from_sheets({**sheets(SURVEY), "survey": survey}).hash


@given(ANY_SHEETS)
def test_canonical_rows_are_those_of_themselves(raw: dict[str, list[list[str]]]) -> None:
    once = canonical_rows(raw)
    assert canonical_rows(once) == once
    assert content_hash(canonical_rows(once)) == content_hash(once)


@given(ANY_SHEETS)
def test_canonical_rows_are_as_wide_as_their_heads_and_never_blank(raw: dict[str, list[list[str]]]) -> None:
    for table in canonical_rows(raw).values():
        assert all(len(row) == len(table[0]) for row in table)
        assert all(any(row) for row in table)
        assert all(any(column) for column in zip(*table[1:], strict=True))
        assert len(set(table[0])) == len(table[0]) if table else True


@given(st.randoms(use_true_random=False))
def test_moving_columns_changes_nothing(chance: random.Random) -> None:
    table = rows(SURVEY)
    order = list(range(len(table[0])))
    chance.shuffle(order)
    assert the_hash([[row[column] for column in order] for row in table]) == the_hash(table)


def test_blank_rows_and_columns_and_other_sheets_change_nothing() -> None:
    table = rows(SURVEY)
    spaced = [["", *row, "", " "] for row in [[], *table, [], []]]
    assert the_hash([row if len(row) > 4 else [""] * 9 for row in spaced]) == the_hash(table)
    whole = {**sheets(SURVEY), "survey": table}
    assert from_sheets({**whole, "Read me": [["anything"]]}).hash == from_sheets(whole).hash
    assert from_sheets({name.upper(): sheet for name, sheet in whole.items()}).hash == from_sheets(whole).hash


@pytest.mark.parametrize(
    ("head", "other"),
    [
        ("type", " Type "),
        ("relevant", "relevance"),
        ("relevant", "bind::relevant"),
        ("label::English (en)", "label"),
        ("label::English (en)", "Label :: English (en)"),
        ("label::Welsh (cy)", "label::Welsh  (cy)"),
    ],
)
def test_other_spellings_of_a_head_change_nothing(head: str, other: str) -> None:
    table = rows(SURVEY)
    assert the_hash([[other if cell == head else cell for cell in table[0]], *table[1:]]) == the_hash(table)


@pytest.mark.parametrize("yes", ["YES", "TRUE", "true()", " yes "])
def test_yes_is_yes_however_excel_writes_it(yes: str) -> None:
    table = rows(SURVEY)
    assert the_hash([[yes if cell == "yes" else cell for cell in row] for row in table]) == the_hash(table)


def test_what_a_form_says_changes_its_hash() -> None:
    table = rows(SURVEY)
    changed = {
        the_hash([*table, ["text", "c", "C", "", "", ""]]),
        the_hash([table[0], table[2], table[1]]),
        the_hash([[*table[0], "our notes"], [*table[1], "ask Ann"], [*table[2], ""]]),
        the_hash([["A!" if cell == "A" else cell for cell in row] for row in table]),
    }
    assert len(changed | {the_hash(table)}) == 5


def test_an_instrument_is_the_same_after_its_rows_were_stored_and_read() -> None:
    once = small_form()
    again = from_sheets({name: [list(row) for row in table] for name, table in once.sheets.items()})
    assert again == once
    assert again.sheets == once.sheets


def test_the_parts_of_a_form_are_found_by_code_role_and_owner() -> None:
    found = small_form()
    question = found.by_code["q4_1_01"]
    assert (question.view, question.section, question.criteria) == ("planning", "s4_1", ("4.1", "5.1"))
    assert found.groups["s4_1"].parent == "planning"
    assert found.by_role["rosh"].code == "rosh"
    satellite = found.satellite("evidence_for", "q4_1_01")
    assert satellite is not None
    assert satellite.owner == "q4_1_01"
    assert [question.code for question in found.scored][:2] == ["q1_1_01", "q2_1_01"]


def test_a_second_title_is_read_beside_the_first() -> None:
    settings = [
        ["form_title", "insp_title::Welsh (cy)", "form_id", "version"],
        ["Case assessment", "Asesu achos", "t", "1"],
    ]
    found = from_sheets({**sheets(SURVEY), "settings": settings})
    assert (found.title.to("en"), found.title.to("cy")) == ("Case assessment", "Asesu achos")


def test_a_big_form_keeps_all_its_rows() -> None:
    found = from_sheets(big_sheets(30, 20, 120))
    assert len(found.questions) == 30
    assert sum(bool(question.relevant) for question in found.questions) == 20
    assert {len(question.choices) for question in found.questions} == {4}
