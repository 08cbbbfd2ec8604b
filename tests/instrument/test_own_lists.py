"""Delivery units and offences belong to the inspection: a form with an area's own is the same form."""

from __future__ import annotations

import pytest

from assessor_app.instrument import OwnAnswer, from_sheets, keep_own, named_answers, own_lists, with_answers
from assessor_app.instrument.own_lists import OwnAnswer as Answer
from assessor_app.problems import UserError
from assessor_app.records import Instrument
from tests.instrument.tables import SETTINGS, problems, sheets

SURVEY = """
    type            | name | label          | guidance | criterion
    select_one unit | unit | Which unit?    |          |
    select_one line | q    | Was it done?   | Look.    | 2.1
"""
CHOICES = """
    list_name | name  | label | welsh  | judgement
    unit      | north | North | Gogledd |
    unit      | south | South | De      |
    line      | yes   | Yes   | Ie      | above
    line      | no    | No    | Na      | below
"""

RULED = """
    type            | name | label          | guidance | criterion | relevant
    select_one unit | unit | Which unit?    |          |           |
    select_one line | q    | Was it done?   | Look.    | 2.1       | ${unit} = 'north'
"""


def settings(lists: str) -> tuple[tuple[str, ...], ...]:
    return tuple((*row, one) for row, one in zip(SETTINGS, ("insp_lists", lists), strict=True))


def form(lists: str = "unit", choices: str = CHOICES) -> Instrument:
    return from_sheets({**sheets(SURVEY, choices), "settings": settings(lists)})


def labels(instrument: Instrument, language: str = "en") -> list[str]:
    return [choice.label.to(language) for choice in instrument.by_code["unit"].choices]


def test_another_area_has_its_own_units_in_the_same_form() -> None:
    other = with_answers(form(), "unit", named_answers(["Maidstone", " Medway  and Swale "]))
    assert other.hash == form().hash
    assert [choice.code for choice in other.by_code["unit"].choices] == ["maidstone", "medway_and_swale"]
    assert labels(other) == labels(other, "cy") == ["Maidstone", "Medway and Swale"]
    assert other.by_code["q"].choices == form().by_code["q"].choices


def test_a_list_that_the_form_keeps_counts_in_its_hash() -> None:
    changed = CHOICES.replace("| North |", "| Far north |")
    assert form(choices=changed).hash == form().hash
    assert form(lists="", choices=changed).hash != form(lists="").hash
    assert form(choices=CHOICES.replace("| Yes   |", "| Sure  |")).hash != form().hash


def test_a_new_version_keeps_the_lists_of_the_inspection() -> None:
    ours = with_answers(form(), "unit", [OwnAnswer("m", "Maidstone", "Maidstone (cy)")])
    newer = form(choices=CHOICES.replace("| No    |", "| Nope  |"))
    kept = keep_own(ours, newer)
    assert labels(kept) == ["Maidstone"]
    assert labels(kept, "cy") == ["Maidstone (cy)"]
    assert kept.hash == newer.hash


def test_a_list_of_the_form_and_a_list_without_answers_are_refused() -> None:
    with pytest.raises(UserError, match="belong to the form"):
        with_answers(form(), "line", [Answer("yes", "Yes")])
    for answers in ([], [Answer("a", "A"), Answer("a", "B")]):
        with pytest.raises(UserError, match="a code of its own"):
            with_answers(form(), "unit", answers)


def test_a_form_that_names_no_lists_has_none() -> None:
    assert own_lists(form("")) == {}
    assert set(own_lists(form())) == {"unit"}


@pytest.mark.parametrize(
    ("lists", "survey", "said"),
    [
        ("place", SURVEY, "No question uses the list “place”"),
        ("line", SURVEY, "is scored by it"),
        (
            "unit",
            SURVEY.replace("| 2.1", "| 2.1 | ${unit} = 'north'").replace("criterion", "criterion | relevant"),
            "reads unit",
        ),
    ],
)
def test_a_list_on_which_the_form_rests_cannot_be_left_to_the_inspection(lists: str, survey: str, said: str) -> None:
    from assessor_app.instrument import validate

    found = validate({**sheets(survey, CHOICES), "settings": settings(lists)})[1]
    assert [one for one in found if one.code == "own-list" and said in one.what], found


def test_a_sound_list_of_the_inspection_is_no_problem() -> None:
    assert "own-list" not in problems(SURVEY, CHOICES)
