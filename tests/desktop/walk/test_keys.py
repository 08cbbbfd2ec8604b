"""The key of each choice."""

import pytest

from assessor_app.desktop.walk import keys


@pytest.mark.parametrize(
    ("labels", "letters"),
    [
        (["Yes", "No"], ["y", "n"]),
        (["Yes", "No, not well enough", "No, not done"], ["y", "n", "d"]),
        (["Low", "Medium", "High", "Very high"], ["l", "m", "h", "v"]),
        (["18 to 20", "21 to 24"], ["", ""]),
        (["Tier 1", "Tier 2"], ["t", ""]),
        (["Ie", "Na, ddim yn ddigon da", "Na, heb ei wneud"], ["i", "n", "w"]),
    ],
)
def test_each_choice_has_a_letter_of_its_own_or_none(labels, letters):
    assert list(keys.letters(tuple(labels))) == letters


def test_digits_choose_by_position_and_letters_in_either_case():
    labels = ("Yes", "No, not well enough", "No, not done")
    assert [keys.chosen(key, labels) for key in ("1", "3", "D", "y", "4", "0", "x", "")] == [
        0,
        2,
        2,
        0,
        None,
        None,
        None,
        None,
    ]


def test_beyond_nine_choices_a_digit_chooses_only_the_first_nine():
    assert keys.chosen("9", tuple(f"{n}" for n in range(12))) == 8
